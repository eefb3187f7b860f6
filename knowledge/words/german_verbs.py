"""German verb forms that no ending tells: strong verbs, and participles with 'ge' before them or inside."""

from __future__ import annotations

import re

_STRONG = """
beginnen beginnt begann begonnen|beissen beisst biss bissen|biegen biegt bog bogen|bieten bietet bot boten|binden bindet band bunden
bitten bittet bat beten|bleiben bleibt blieb blieben|brechen bricht brach brochen|brennen brennt brannte brannt|bringen bringt brachte bracht
denken denkt dachte dacht|durfen darf durfte durft|essen isst ass gessen|fahren fahrt fuhr|fallen fallt fiel|fangen fangt fing
finden findet fand funden|fliegen fliegt flog flogen|fliehen flieht floh flohen|fliessen fliesst floss flossen|geben gibt gab gaben gegeben
gehen geht ging gangen|gelten gilt galt golten|gewinnen gewinnt gewann gewonnen|graben grabt grub|greifen greift griff griffen
haben hat hatte gehabt|halten halt hielt|hangen hangt hing hangen|heben hebt hob hoben|heissen heisst hiess|helfen hilft half holfen
kennen kennt kannte kannt|klingen klingt klang klungen|kommen kommt kam kamen|konnen kann konnte konnt|laden ladt lud|lassen lasst liess
laufen lauft lief|leiden leidet litt litten|leihen leiht lieh liehen|lesen liest las lasen|liegen liegt lag lagen legen|lugen lugt log logen
messen misst mass massen|mussen muss musste musst|nehmen nimmt nahm nahmen nommen|nennen nennt nannte nannt|pfeifen pfeift pfiff pfiffen
raten rat riet|reissen reisst riss rissen|reiten reitet ritt ritten|rufen ruft rief|schaffen schafft schuf|scheiden scheidet schied schieden
scheinen scheint schien schienen|schieben schiebt schob schoben|schiessen schiesst schoss schossen|schlafen schlaft schlief
schlagen schlagt schlug|schliessen schliesst schloss schlossen|schneiden schneidet schnitt schnitten|schreiben schreibt schrieb schrieben
schreien schreit schrie schrien|schweigen schweigt schwieg schwiegen|schwimmen schwimmt schwamm schwommen|sehen sieht sah sahen
senden sendet sandte sandt|singen singt sang sungen|sinken sinkt sank sunken|sitzen sitzt sass sassen|sprechen spricht sprach sprochen
springen springt sprang sprungen|stehen steht stand standen|steigen steigt stieg stiegen|sterben stirbt starb storben
stossen stosst stiess|streichen streicht strich strichen|streiten streitet stritt stritten|tragen tragt trug|treffen trifft traf troffen
treiben treibt trieb trieben|treten tritt trat traten|trinken trinkt trank trunken|tun tut tat taten getan|verlieren verliert verlor verloren
wachsen wachst wuchs|weisen weist wies wiesen|wenden wendet wandte wandt|werben wirbt warb worben|werden wird wurde wurden worden
werfen wirft warf worfen|wiegen wiegt wog wogen|wissen weiss wusste wusst|wollen will wollte wollt|ziehen zieht zog zogen|zwingen zwingt zwang zwungen
befehlen befiehlt befahl befohlen|bergen birgt barg borgen|betrugen betrugt betrog betrogen|blasen blast blies|dringen dringt drang drungen
frieren friert fror froren|gebaren gebart gebar geboren|gelingen gelingt gelang gelungen|geniessen geniesst genoss genossen|geschehen geschieht geschah
gleichen gleicht glich glichen|kriechen kriecht kroch krochen|meiden meidet mied mieden|preisen preist pries priesen|reiben reibt rieb rieben
ringen ringt rang rungen|schleichen schleicht schlich schlichen|schmeissen schmeisst schmiss schmissen|schworen schwort schwor|stechen sticht stach stochen
stehlen stiehlt stahl stohlen|verzeihen verzeiht verzieh verziehen|weichen weicht wich wichen|schmelzen schmilzt schmolz schmolzen|empfehlen empfiehlt empfahl empfohlen|vergessen vergisst vergass|verschwinden verschwand verschwunden
"""
_INFINITIVES: dict[str, str] = {
    form: forms[0] for group in _STRONG.replace("\n", "|").split("|") if (forms := group.split()) for form in forms
}
_PREFIXES = (
    "zuruck|zusammen|wieder|heraus|hinaus|hinzu|herein|hinein|voran|weiter|durch|unter|uber|nieder|bereit|statt|teil|ent|ver|zer|fest|nach|vor|weg|"
    "auf|aus|bei|ein|her|hin|los|mit|ab|an|be|er|um|zu"
)
_FORM = re.compile(rf"((?:{_PREFIXES})?)((?:ge|zu)?)([a-z]{{3,}})")
_PARTICIPLE = re.compile(rf"((?:{_PREFIXES})?)ge([a-z]{{2,}}(?:[^e]t|et|en))")
_NOUNS = frozenset(
    "gebiet gebieten gericht gerichten gewicht gewichten gesicht gedicht gedichten geschaft geschaften gesamt gebet gehalt "
    "gehalter gestalt gestalten gewalt gewalten gemeint gerat geraten geburt gefecht gefechten gerucht geschlecht "
    "gespenst gesetz gesetzen gerade gerne genau gegen gegend gemeinde gemeinden gewerkschaft gewerkschaften gegner gehen geben gelten gewinnen gesellen gelegen gemein".split()
)


def infinitive(word: str) -> str:
    """The infinitive of a folded verb form, or the participle without its 'ge'; any other word as it is.

    >>> infinitive("geschlossen"), infinitive("zuruckgezogen"), infinitive("gegrundet"), infinitive("gericht")
    ('schliessen', 'zuruckziehen', 'grundet', 'gericht')
    """
    if word in _INFINITIVES:
        return _INFINITIVES[word]
    if word in _NOUNS:
        return word
    form = _FORM.fullmatch(word)
    if form and form[3] in _INFINITIVES:
        return form[1] + _INFINITIVES[form[3]]
    participle = _PARTICIPLE.fullmatch(word)
    return participle[1] + participle[2] if participle else word
