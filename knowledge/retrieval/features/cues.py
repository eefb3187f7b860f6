"""The words by which a sentence gives a reason, names a place, defines, denies or points back, by language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class Cues(NamedTuple):
    """Patterns over a sentence in one language."""

    reason: re.Pattern[str]
    place: re.Pattern[str]
    defines: re.Pattern[str]
    denies: re.Pattern[str]
    points_back: re.Pattern[str]
    asks_hour: re.Pattern[str]
    asks_day: re.Pattern[str]
    asks_often: re.Pattern[str]
    free: re.Pattern[str]


CLOCK = re.compile(
    r"\b\d{1,2}(?::\d{2}|\s?h\s?\d{2}|\s?h\b)|\b\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\b|o['’]clock|Uhr|heures?\b|часов|час[аи]\b|годин)"
    r"|\b(?:las|alle|ore|às|les|hacia|verso|gegen|vers|около|близько|о|об|в|at|around)\s(?:las\s|le\s|as\s|las\s|ore\s)?\d{1,2}[.:]\d{2}\b"
    r"|\b(?:noon|midnight|Mittag|Mitternacht|midi|minuit|mediodía|medianoche|mezzogiorno|mezzanotte|meio-dia|meia-noite|полдень|полночь)\b",
    re.IGNORECASE,
)
"""A time of day, in any language."""

# what is demanded is why people strike or march
_REASON = {
    "en": "because|due to|owing to|since(?! (?:\\d|(?-i:[A-Z])|last|then|early|late|mid|at least))|as a result|in order to|so that|following|after|caused|reason|blam\\w+|attribut\\w+|"
    "thanks to|in protest|(?:start|beg[au]n)\\w* (?:in|by|with|when)|trigger\\w*|spark\\w*|result\\w* from|stem\\w* from|led to|ignit\\w+|"
    "set off by|the work of|for fear|spread from|put (?:it |that |this )?down to|point(?:s|ed|ing)? to|demand(?:s|ed|ing)?",
    "de": "weil|wegen|denn|aufgrund|auf Grund|infolge|deshalb|deswegen|daher|damit|nachdem|dank|Ursache|Grund|Gründe|verursach\\w+|"
    "ausgelöst|zurückzuführen|Anlass|Auslöser|aus Protest|schuld|(?<=, )da|(?<=, )um|führ(?:t|te|ten|en)(?=.{1,150} zurück\\b)|begründ\\w+|forder(?:n|te|ten)|verlang(?:en|te|ten)",
    "fr": "parce qu\\w*|car|en raison|à cause|grâce|puisqu\\w*|faute de|suite à|afin|après|dus?|dues?|provoqu\\w+|caus\\w+|raisons?|"
    "motifs?|expliqu\\w+|conséquence|origine|en signe de|réclam\\w+|exig(?:e|ent|eai\\w+)|revendiqu\\w+",
    "es": "porque|debido|a causa|ya que|puesto que|dado que|por culpa|gracias a|tras|a raíz|con el fin|para que|caus\\w+|provoc\\w+|"
    "motiv\\w+|razón|razones|se deben?|origen|atribu\\w+|en protesta|reclaman?|exigen?|reivindic\\w+",
    "it": "perché|poiché|a causa|per via|a seguito|in seguito|dovut[oaie]|grazie a\\w*|dato che|visto che|siccome|dopo|caus\\w+|"
    "provoc\\w+|motiv\\w+|ragion[ei]|al fine|affinché|colpa|origine|per protesta|chied(?:e|ono)|rivendica\\w*|reclama\\w*",
    "pt": "porque|pois|devido|por causa|já que|uma vez que|graças a\\w*|após|a fim de|para que|caus\\w+|provoc\\w+|motiv\\w+|razão|"
    "razões|deve-se|origem|atribu\\w+|em protesto|exig(?:e|em)|reivindic\\w+",
    "ru": "потому|из-за|поскольку|так как|вследствие|в связи|по причине|благодаря|ввиду|в результате|чтобы|после|ибо|причин\\w+|"
    "вызва\\w+|привел[аои]?|поводом|в знак протеста|связ(?:ал|ан)\\w*|требу[ею]т|требова\\w+|добива\\w+",
    "uk": "бо|оскільки|тому що|внаслідок|унаслідок|через|у зв['’ʼ]язку|завдяки|щоб|аби|після|причин\\w+|спричин\\w+|приводом|"
    "на знак протесту|пов['’ʼ]яз\\w+|вимага\\w+|домага\\w+",
}
_PLACE = {
    "en": r"in|at|near|from|to|on|off|outside",
    "de": r"in|im|ins|bei|beim|nach|aus|am|an|auf|vor|von|vom|zu|zum|zur|nahe|unweit|oberhalb|zwischen|südlich|nördlich|östlich|westlich",
    "fr": r"à|au|aux|en|dans|près d[eu]|vers|depuis|chez|entre|sur|sous|devant",
    "es": r"en|a|al|desde|hasta|hacia|cerca del?|junto a|entre|frente a",
    "it": r"a|ad|al|alla|in|nel|nella|nei|da|dal|dalla|presso|verso|vicino a|su|sul|sulla|tra",
    "pt": r"em|n[oa]s?|a|aos?|às?|para|até|desde|perto d[eoa]|entre|junto a",
    "ru": r"через|во?|на|у|из|под|до|около|близ|возле|между|над",
    "uk": r"через|у|в|на|із?|з|під|до|біля|поблизу|коло|між|над",
}
"""The prepositions before a place."""
_ARTICLE = {"en": r"(?:the\s+)?", "fr": r"(?:l[ae]s?\s+|l['’])?", "it": r"(?:l['’])?"}
_DEFINES = {
    "en": r"(?:is|are|was|were)(?! (?:\w+ing|not|also|still|now|being|expected|said|due|likely|more|very|so)\b)|means|known as|stands for|called",
    "de": r"ist|sind|war|waren|bezeichnet|bedeutet|heißt|heißen|genannt|nennt man|steht für|gilt als|handelt es sich",
    "fr": r"est|sont|était|étaient|signifie|désigne|appelée?s?|surnommée?s?|nommée?s?|s['’]agit|consiste",
    "es": r"es|son|era|eran|significa|denomina\w*|llamad[oa]s?|conocid[oa]s? como|consiste|se trata",
    "it": r"è|sono|era|erano|significa|chiamat[oaie]|dett[oaie]|not[oaie] come|consiste|si tratta",
    "pt": r"é|são|era|eram|significa|chamad[oa]s?|conhecid[oa]s? como|consiste|trata-se",
    "ru": r"это|явля[ею]тся|называ\w+|назван\w*|означает|представляет собой|известн\w+ как|то есть",
    "uk": r"це|є|назива\w+|назван\w*|означає|являє собою|відом\w+ як|тобто",
}
_DENIES = {
    "en": r"not|no|never|nor|none|nobody|without|cannot|declined?|refused?|denied|deny|rejected?|ruled out",
    "de": r"nicht|kein\w*|nie|niemals|niemand\w*|nichts|ohne|weder|abgelehnt|verweiger\w*|bestritt\w*|bestreitet|dementier\w*",
    "fr": r"ne|n(?=['’])|pas|aucune?s?|jamais|rien|sans|ni|refus\w+|dément\w*|rejet\w+|exclu\w*",
    "es": r"no|nunca|jamás|nadie|ningun[oa]s?|ningún|nada|sin|ni|tampoco|negó|niega|rechaz\w+|descart\w+",
    "it": r"non|mai|nessun\w*|niente|nulla|senza|né|neppure|neanche|nemmeno|rifiut\w+|smenti\w+|respint\w+|esclu\w+",
    "pt": r"não|nunca|jamais|ninguém|nenhum\w*|nada|sem|nem|negou|nega|recus\w+|rejeit\w+|descart\w+",
    "ru": r"не|нет|ни|без|никто|никогда|ничего|отказал\w*|отверг\w*|опроверг\w*",
    "uk": r"не|ні|немає|нема|без|ніхто|ніколи|нічого|жоден|жодн\w+|відмови\w*|заперечи\w*|спростува\w*",
}
_POINTS_BACK = {
    "en": r"he|she|it|they|this|that|these|those|his|her|their|its|both"
    r"|the (?:minister|spokes\w+|president|official|agency|company|mayor|general|latter|\d+-year-old)",
    "de": r"er|sie|es|dies\w*|sein\w*|ihr\w*|beide|dort|dabei|damit|dafür|darauf|dazu|dadurch|daraufhin|demnach|zudem|"
    r"das (?:ist|war|sei|hat|habe|wäre|sagte|teilte|gab|bedeutet)|de[rm] (?:Minister|Sprecher|Präsident|Bürgermeister|Konzern|Verein|"
    r"Politiker|Unternehmer|\d+-Jährige)|die (?:Ministerin|Sprecherin|Präsidentin|Firma|Behörde|\d+-Jährige)|das Unternehmen",
    "fr": r"ils?|elles?|ce|cet|cette|ces|cela|ça|c(?=['’])|son|sa|ses|leurs?|celui-ci|celle-ci|ceux-ci|tous|toutes|"
    r"l[ea] (?:ministre|président\w*|porte-parole|maire|groupe|société|compagnie|quinquagénaire|trentenaire)|l['’](?:entreprise|élue?|agence)",
    "es": r"él|ellas?|ellos|est[ea]s?|estos|esto|es[ea]s?|esos|eso|aquel\w*|sus?|amb[oa]s|"
    r"el (?:ministro|presidente|portavoz|alcalde|grupo|dirigente)|la (?:ministra|presidenta|portavoz|alcaldesa|empresa|compañía|agencia|directiva)",
    "it": r"lui|lei|loro|egli|ella|ess[oaie]|quest[oaie]|quell[oaie]|(?:il |la |i |le )?su(?:o|a|oi|e)|entramb[ie]|"
    r"il (?:ministro|presidente|portavoce|sindaco|gruppo)|la (?:ministra|presidente|portavoce|sindaca|società|compagnia)|l['’](?:azienda|impresa|agenzia)",
    "pt": r"el[ea]s?|est[ea]s?|ess[ea]s?|isso|isto|aquel\w*|seus?|suas?|amb[oa]s|"
    r"o (?:ministro|presidente|porta-voz|prefeito|grupo)|a (?:ministra|presidente|porta-voz|prefeita|empresa|companhia|agência)",
    "ru": r"он|она|они|оно|это|этот|эта|эти|этого|этой|этим|при этом|его|её|ее|их|там|тогда|оба|обе|"
    r"(?:министр|чиновник|политик|ведомство|компания|президент|мэр|\d+-летн\w+)",
    "uk": r"він|вона|вони|воно|це|цей|ця|ці|цього|цієї|при цьому|його|її|їх|їхн\w+|там|тоді|обидва|обидві|"
    r"(?:міністр|міністерка|політик|відомство|компанія|президент|мер|мерка|\d+-річн\w+)",
}
_ASKS_HOUR = {
    "en": r"(?:what|which) (?:time|hour)|when exactly",
    "de": r"wie ?viel uhr|welche[rn]? (?:uhrzeit|uhr|zeit|stunde)|uhrzeit",
    "fr": r"quelles? heures?",
    "es": r"qu[ée] horas?",
    "it": r"(?:che|quale) or[ae]",
    "pt": r"que horas?",
    "ru": r"во сколько|котором часу|какое время|в какой час",
    "uk": r"котр(?:ій|а) годин\w+|о котрій|об? якій годин\w+",
}
_ASKS_DAY = {
    "en": r"(?:what|which) (?:days?|dates?)",
    "de": r"welche[mnrs]? (?:wochen)?tage?n?|welche[ms]? datum",
    "fr": r"quels? jours?|quelle date",
    "es": r"qu[ée] d[ií]as?|qu[ée] fecha",
    "it": r"(?:che|qual[ei]) giorn[oi]|(?:che|quale) data",
    "pt": r"que dias?|que data",
    "ru": r"как(?:ой|ие|ого) (?:день|дни|числа)|каким дням",
    "uk": r"як(?:ий|і|ого) (?:день|дні|дня|числа)|яким дням",
}
_ASKS_OFTEN = {
    "en": r"how (?:often|frequently|regularly)|how many times (?:an?|per)",
    "de": r"wie (?:oft|häufig|regelmäßig)|in welchen abständen|wie viele? ?male? (?:pro|im|am)",
    "fr": r"à quelle fréquence|combien de fois par|tous les combien",
    "es": r"con qu[ée] frecuencia|cada cu[áa]nto|cu[áa]ntas veces (?:al|por|a la)",
    "it": r"(?:con|a) (?:che|quale) frequenza|ogni quanto|quante volte (?:al|alla|all['’])",
    "pt": r"com que frequ[êe]ncia|de quanto em quanto|quantas vezes (?:por|ao|à)",
    "ru": r"(?:как|насколько) часто|сколько раз в|с какой (?:частотой|периодичностью)",
    "uk": r"(?:як|наскільки) часто|скільки разів на|з якою (?:частотою|періодичністю)",
}
_FREE = {
    "en": r"(?:(?<=is )|(?<=are )|(?<=be )|(?<=entry )|(?<=admission ))(?:always )?free(?! (?:to|from|and fair))|free (?:of charge|admission|entry)|"
    r"free for (?=all|every|child|resid|stud|memb|pens|anyone)|(?:at )?no (?:cost|charge|fee)|without charge|(?:pays?|costs?) nothing|nothing to pay",
    "de": r"kostenlos\w*|kostenfrei\w*|gratis|gebührenfrei\w*|unentgeltlich\w*|Eintritt (?:ist )?frei|(?:zahl|kost)\w+ nichts",
    "fr": r"gratuit\w*|sans frais|ne (?:pa[iy]e(?:nt)?|coûte(?:nt)?) rien",
    "es": r"gratuit\w+|gratis|sin costes?|no (?:pagan?|cuestan?) nada",
    "it": r"gratuit\w*|gratis|non (?:paga(?:no)?|costa(?:no)?) (?:nulla|niente)",
    "pt": r"gratuit\w*|grátis|sem custos?|não (?:pagam?|custam?) nada",
    "ru": r"бесплатн\w*|безвозмездн\w*|ничего не (?:плат\w+|сто[ия]т)",
    "uk": r"безкоштовн\w*|безоплатн\w*|нічого не (?:плат\w+|кошту\w+)",
}
_LANGUAGES = frozenset(_REASON)


@lru_cache(maxsize=16)
def cues(language: str) -> Cues:
    """The cues of a language; text of no known language is read as English.

    >>> bool(cues("it").denies.search("Nessuno è in pericolo")), bool(cues("en").denies.search("Nessuno è in pericolo"))
    (True, False)
    """
    known = language if language in _LANGUAGES else "en"
    contracted = r"|(?<=n)['’]t\b" if known == "en" else ""
    appositive = "|, (?:an?|the)\\b" if known == "en" else ""
    return Cues(
        reason=re.compile(_any_of(_REASON[known]), re.IGNORECASE),
        # lower-case letters may stand between, never so many that the search takes long
        place=re.compile(rf"\b(?:{_PLACE[known]})\s+{_ARTICLE.get(known, '')}(?:[\w-]+\s+){{0,3}}?[A-ZÀ-ÞА-ЯЁІЇЄҐ]"),
        defines=re.compile(rf"{_any_of(_DEFINES[known])}|\({appositive}|[—–] ", re.IGNORECASE),
        denies=re.compile(_any_of(_DENIES[known]) + contracted, re.IGNORECASE),
        points_back=re.compile(rf"[\"“«„]?\s*(?:{_POINTS_BACK[known]})(?!\w)", re.IGNORECASE),
        asks_hour=re.compile(rf"\b(?:{_ASKS_HOUR[known]})\b", re.IGNORECASE),
        asks_day=re.compile(rf"\b(?:{_ASKS_DAY[known]})\b", re.IGNORECASE),
        free=re.compile(rf"\b(?:{_FREE[known]})(?!\w)", re.IGNORECASE),
        asks_often=re.compile(rf"\b(?:{_ASKS_OFTEN[known]})(?!\w)", re.IGNORECASE),
    )


def _any_of(words: str) -> str:
    """Whole words, whatever their case; where no word can begin, by its first letter, none is tried."""
    initials = {
        next(letter for letter in re.sub(r"\(\?<=[^)]*\)", "", word) if letter.isalpha()) for word in words.split("|")
    }
    letters = "".join(sorted(initials | {letter.upper() for letter in initials}))
    return rf"(?-i:(?=[{letters}]))\b(?:{words})\b"
