"""Kinds of measure: which units answer 'how fast', 'how long', 'how much money'."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.words.late_patterns import late

SCORE = "score"
"""The kind of '3-2', which is a measure of its own."""
MAGNITUDE = "magnitude"
"""The kind of how strong an earthquake is."""
_UNITS = {
    "time": r"^\d{1,2}:\d{2}:\d{2}|^\d{1,2}\s?h\s?\d{2}|(?<!per )(?<!/)\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur|nights?)\b|centur|\b(?:сек|мин|час|дн|день|сут|недел|месяц|год|лет|годин|хвилин|тиж|місяц|рок|рік)"
    r"|\b(?:sekunden?|minuten?|stunden?|tagen?|tage?s?|wochen?|monate?n?|jahre?n?|secondes?|heures?|jours?|semaines?|mois|ans?|années?|segundos?|minutos?|horas?|días?|dias?|semanas?|mes|meses|años?|anos?|second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\b",
    "money": r"\b(?:dollar|euro|crowns?\b|korun|pound|rouble|ruble|yen|yuan|francs?\b|franken|krone|krona|kronen|peso|rea(?:l|is)\b|dólar|libra|rupee|lir[ae]|sterlin|cents?\b|hryvnia|tenge|dinar|riyal|zloty|forint|shekel|won\b|baht|dirham|pfund)|рубл|\bкрон[аиы]?\b|доллар|долар|\b[еє]вро|гривн|гривень|\bгрн|тенге|[$€£¥]|\d\s?p\b|\b(?-i:[A-Z]{3})\b",
    "share": r"\bper ?cent|%|\bpercent|\b(?:third|quarter|half|fifth)s?\b|\b(?:one|two|three|four|\d+) in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d)|процент|відсот|\bтрет|четверт|половин|prozent|drittel|viertel|fünftel|zehntel|hälfte|\bun quart\b|trois quarts|cinquième|dixième|cuarta parte|\bquarti\b|metade|terço|пят(?:ая|ую)\b|por cien?to|pour cent|\btiers\b|moitié|mitad|tercio|metà|\bterzo\b",
    "speed": r"/h\b|per hour|\bmph\b|\bknots?\b|m/s|в час|на годину|per second|\bузл|вузл|stundenkilometer|pro stunde|\bknoten|à l['’]heure|n[œo]e?uds?\b|por hora|nudos?\b|all['’]ora|\borari\b|\bnodi\b",
    "length": r"\b(?:kilo|centi|milli|kilo|centi|mili|chilo|milli)?m[eèé]t(?:ern?|re|ros?|res?|ers?|r[oi])\b|\b(?:km|m|cm|mm|км|м|см|мм)\b(?!/)|\bmiles?\b|\b(?:feet|foot|inch|inches|yards?)\b|метр|meilen?\b|millas?\b|miglia\b",
    "weight": r"\b(?:tons?|tonnes?|tonnen?|toneladas?|tonnellat[ae]|kilos?|chili|kilograms?|kilogramm\w*|kilogramos?|kilogrammes?|chilogramm[oi]|kg|кг|grams?|gramm[oi]?|pounds?)\b|\bтонн|кілограм|килограмм",
    "heat": r"°|\bdegrees?|celsius|fahrenheit|градус|\bgrad\b|\bdegrés?\b|\bgrados?\b|\bgradi\b",
    "power": r"\b(?:kilo|mega|giga|tera)?(?:watts?|vatios?)\b|\b[kMGT]Wh?\b|ватт|\bват\b",
    "age": r"jährig|річн|\byears?\b|\byear-old|\bold\b|\b(?:лет|год|рок)|\b(?:jahre?n?|ans|años|anni|anos)\b",
    "volume": r"\blit(?:re|er|r[oi]|ro)s?\b|\bbarrels?\b|\bgallons?\b|\bcubic\b|\bcu\.|куб|літр|литр|баррел|m³|\bкм³|kubik|cubes?\b|cúbicos?|cub[io]\b|hectolit",
    "area": r"\bsquare\b|\bhectares?\b|\bacres?\b|\bsq\.|квадрат|гектар|m²|km²|hektar|quadrat|carrés?\b|cuadrados?|hectáreas?|ettar[oi]|quadrat[oi]",
    MAGNITUDE: r"\bmagnitud|магн[иі]туд|\bst[äa]rke\b|\brichter|рихтера",
    SCORE: r"^\d{1,3}\s?[:–-]\s?\d{1,3}$",
}  # fmt: skip
_ASKING = {
    "time": r"\bhow (?:long|soon|quickly|often)\b|\bhow much (?:time|longer)\b|\b(?:duration|hours|days|weeks|months|years|minutes)\b|\bкак долго\b|сколько (?:времени|дней|часов|лет|недель|месяцев)"
    r"|\bяк довго\b|скільки (?:часу|днів|годин|років|тижнів|місяців)|\bwie lange (?!der|die|das|ist)|\bdauer|\bcuanto (?:tiempo|dur)|\bduracion|\bcombien de (?:temps|jours|mois|heures|semaines)\b|\bduree\b|\bquanto (?:tempo|dur)|\bdurata\b|\bper quanto\b",
    "money": r"\b(?:cost|costs|price|pay|paid|worth|money|budget|loss|losses|fee|fine|tax|grant|allowance|salary|wage|revenue|profit|debt|spend|spent|damage|ransom|compensation|fund|invest\w*|earn\w*)\b|стои|цен|сумм|ущерб|обо[шй]|компенсац|бюджет|ден(?:ег|ьг)|зарплат|заплат|выручк|прибыл|убытк|дефицит|штраф"
    r"|кошту|варт[ои]|\bцін|\bсум[аиуі]\b|грош|виручк|прибут|збитк|\bkost\w+|\bpreis|\bbetrag|\bsumme|\bgeld|haushalt|umsatz|gewinn|verlust|gehalt|lohn\b|miete|gebuhr|strafe|defizit|\bcout\w*|\bprix\b|montant|argent|\bsomme\b|benefice|chiffre d'affaires|salaire|\bpa(?:yer|ie)\b|amende|tarif"
    r"|\b(?:be)?zahlt\b|\bwas (?:be)?zahlen\b|\bpa(?:gan|gano|gam|ient)\b|cuesta|\bcostos?\b|costara|\bcoste|\bprecio|importe|dinero|presupuesto|beneficio|perdidas?\b|sueldo|\bpagar|multa|\bcosta\b|costera|\bprezzo|importo|\bsomma\b|denaro|\bsoldi|ricavi|\butile\b|stipendio|\bspend|montepremi|\bcusta\b|\bpreco|dinheiro|\bschaden|degats|dommages|\bdanos?\b|\bdanni\b|prejuizo",
    "share": r"\b(?:share|percent\w*|per cent|proportion|fraction|rate|coverage|growth|pay rise|part of|turnout)\b|%|процент|дол[яюи]\b|відсот|частк|prozent|anteil|quote\b|beteiligung|pourcentage|\btaux\b|porcentaje|proporcion|percentual|affluenza|wahlbeteiligung|participation|\bявк",
    "speed": r"\b(?:speed|fast|velocity)\b|\bhow (?:strong|powerful)\b.*\b(?:winds?|gusts?|gales?|storms?|hurricane|typhoon|cyclone)\b|скорост|швидк|geschwindigkeit|\bwie schnell|vitesse|\ballure|velocidad|velocita|velocidade",
    "length": r"\bhow (?:big|large)\b|\b(?:long|length|far|distance|tall|high|height|deep|depth|wide|width|drop|level)\b|длин|высот|глубин|расстоян|довж|висот|глибин|відстан|\bwie (?:lang|weit|tief|breit)\b|entfernung|longueur|hauteur|profond|largeur|\bdistan[cz]|longitud|\baltura|anchura|lunghezza|altezza|larghezza",
    "weight": r"\b(?:heavy|weigh\w*|weight|mass)\b|\bвес(?:ит|а|ом)?\b|\bваг|важит|\bwiegt|gewicht|\bpese|\bpoids|\bpesa\b",
    "heat": r"\b(?:hot|cold|temperature|warm)\b|температур|temperatur",
    "power": r"\b(?:power|capacity|output|electricity)\b|мощност|потужн|\bleistung|puissance|potencia|potenza",
    "age": r"(?<!year[ -])(?<!years[ -])(?<!yr[ -])(?<!yrs[ -])\b(?:old|age|aged)\b|возраст|сколько лет|скільки років|\bwie alt\b|quel age|que edad|che eta|que idade|quanti anni (?:h|av)|cuantos anos (?:tiene|tenia)|quantos anos (?:tem|tinha)",
    "volume": r"\b(?:volume|flow|capacity)\b|\b(?:rate|amount|quantity)\b.*\b(?:water|oil|gas|fuel)\b|\bhow much (?:\w+ )?(?:water|oil|fuel|milk|petrol)\b|объ[её]м|расход|обсяг|\bdebit\b|caudal|portata\b|volumen|\bwie ?viel wasser"
    r"|\bcombien d.eau\b|\bcuanta agua\b|\bquanta (?:acqua|agua)\b|(?:сколько|скільки) (?:литров |літрів )?вод",
    "area": r"\bhow big\b|\b(?:area|large|size)\b|площад|площ|\bflache\b|superfici|\bgross\b",
    MAGNITUDE: r"\bmagnitud|магн[иі]туд|\brichter|рихтера|\b(?:how (?:strong|powerful|big|large)|strength|what force)\b.*\b(?:(?:earth)?quakes?|tremors?|aftershocks?|shocks?|temblors?)\b"
    r"|\b(?:wie (?:stark|heftig)|starke)\b.*beben|\b(?:force|intensite|quelle puissance)\b.*\b(?:seismes?|tremblements?|secousses?)\b"
    r"|\b(?:fuerza|intensidad|fuerte|forza|forte|forca|intensidade|intensita)\b.*\b(?:terr?emoto|sismo|tremor|abalo|scossa|seismo|temblor)\b"
    r"|\b(?:сил(?:а|ы|ои|ою|у)|сильн\w+|мощн\w+|потужн\w+)\b.*\b(?:земл[ея]тр[яу]с|толч|поштовх)",
    SCORE: r"\b(?:score|scoreline|final result)\b(?! (?:a|the|his|her|first|last|most|goals?|in|for|against)\b)|(?<!wie viele )\b(?:endstand|spielstand|halbzeitstand|endergebnis)\b|\bscore\b"
    r"|\bmarcador\b|\bresultado (?:final|del partido|do jogo)\b|\bpunteggio\b|\brisultato (?:finale|della partita)\b|\bplacar\b|\b(?:с каким|какой|какои) счет|\bз яким рахунком|\bяк(?:ий|ии) рахунок"
    r"|\bcom.?e finit[aoie]\b|\bcome (?:e|si e) (?:finit|conclus)[aoie]\b|\bcomo (?:acabo|quedo|termino)(?: el (?:partido|derbi|encuentro)| la final|\W*$)"
    r"|\bwie (?:ging|ist|endete) .{0,40}\baus(?:gegangen)?\W*$|\bwas (?:war|ist) das (?:end)?ergebnis\b|\bwie hoch (?:hat|haben|gewann|verlor)\b.*(?:gewonnen|verloren|gewann|verlor|\w$)"
    r"|\bquel (?:est|a ete|etait|fut) le (?:score|resultat)(?: du (?:match|derby))?\W*$"
    r"|\bhow did the (?:match|game|derby|final) (?:end|finish)\b|\bwie (?:ging|endete) (?:das|die|der) (?:spiel|partie|finale|derby)",
}  # fmt: skip
_LASTING = late(
    r"\bhow long (?:did|does|do|has|have|had|(?:will|would)(?!.*\bbe\W*$)|can|could|must|should|until|before|after|ago)\b"
    r"|\bhow long (?:is|are|was|were) (?:[\w'-]+ ){1,4}?(?:out of|off|closed|open|shut|down|away|missing|without|going|expected|"
    r"supposed|allowed|valid|stuck|blocked|suspended|delayed|interrupted|detained|held|trapped|occupied|interned|jailed)\b"
)
"""How long something goes on, rather than how long it is."""
_COSTING = late(
    r"\b(?:costs?|prices?|pay|pays|paid|fined|worth)\b|\bсто(?:ит|ят|ил[аои]?)\b|\bцен[аеуы]\b|\bкошту|\bkoste(?:t|n|te)\b|\bpreis\b"
    r"|\bcout(?:e|ent|er|era|ait|aient)\b|\bprix\b|\bcuesta|\bcost(?:o|ara|aba)\b|\bprecio|\bcosta(?:no|ta|te)?\b|\bcostera|\bprezzo|\bcusta|\bpreco\b"
)
"""What asks for money whatever it is that costs it: 'how much does the electricity cost'."""
_PRICED = late(
    r"\bhow much (?:is|are|was|were|for|to) (?!known\b|left\b|lost\b|there\b|more\b|less\b|\w{2,}ed\b|being\b"
    r"|.*\b(?:increase|rise|drop|fall|decrease|difference|change|cut|growth|going (?:up|down))\b)(?:the |a |an |one |your |my )?\w|\bwie teuer\b|\bпочем\b|\bc.est combien\b"
    r"|\bcuanto (?:es|vale|valen) (?:una?|el|la)\b|\bquanto (?:viene|vengono|vale)\b"
)
"""What asks for a price without saying so: 'how much is a ticket'."""
_BY_HOW_MUCH = late(
    r"\bby how much\b|\bum wie ?viel\b|\bна сколько\b|\bнасколько\b|\bна скільки\b|\bde combien\b|\ben cuanto\b|\b(?:di|em) quanto\b"
)
"""What asks for a difference, which may be told as a share: 'by how much may the rent rise'."""
_UNIT_PATTERNS = {kind: late(pattern, re.IGNORECASE) for kind, pattern in _UNITS.items()}
_ASKING_PATTERNS = {kind: late(pattern) for kind, pattern in _ASKING.items()}


@lru_cache(maxsize=5_000)
def kinds_of_unit(text: str) -> frozenset[str]:
    """The kinds of measure that a quantity may be.

    >>> sorted(kinds_of_unit("97 km/h")), sorted(kinds_of_unit("44 hours"))
    (['speed'], ['time'])
    """
    return frozenset(kind for kind, pattern in _UNIT_PATTERNS.items() if pattern.search(text))


def kinds_asked(folded: str) -> frozenset[str]:
    """The kinds of measure that a folded question may ask for.

    >>> sorted(kinds_asked("how much time passed"))
    ['time']
    >>> sorted(kinds_asked("how much did the water cost")), sorted(kinds_asked("how much is a ticket"))
    (['money'], ['money'])
    """
    kinds = frozenset(kind for kind, pattern in _ASKING_PATTERNS.items() if pattern.search(folded))
    if ("share" not in kinds and _COSTING.search(folded)) or (not kinds and _PRICED.search(folded)):
        return frozenset({"money"})
    if kinds and _BY_HOW_MUCH.search(folded):
        return kinds | {"share"}
    return kinds - {"length"} if _LASTING.search(folded) else kinds
