"""German forms that no ending tells: strong verbs, participles with 'ge' before them or inside, comparatives."""

from __future__ import annotations

from knowledge.words.late_patterns import late
from knowledge.words.word_tables import first_of_each, groups

_STRONG = """
beginnen beginnt begann begonnen|beissen beisst biss bissen|biegen biegt bog bogen|bieten bietet bot boten|binden bindet band bunden
bitten bittet bat gebeten|bleiben bleibt blieb blieben|brechen bricht brach brochen|brennen brennt brannte brannt|bringen bringt brachte bracht
denken denkt dachte dacht|durfen darf durfte durft|essen isst ass gegessen|fahren fahrt fuhr|fallen fallt fiel|fangen fangt fing
finden findet fand funden|fliegen fliegt flog flogen|fliehen flieht floh flohen|fliessen fliesst floss flossen|geben gibt gab gegeben
gehen geht ging gangen|gelten gilt galt golten|gewinnen gewinnt gewann gewonnen|graben grabt grub|greifen greift griff griffen
haben hat hatte gehabt|halten halt hielt|hangen hangt hing hangen|heben hebt hob hoben|heissen heisst hiess|helfen hilft half holfen
kennen kennt kannte kannt|klingen klingt klang klungen|kommen kommt kam|konnen kann konnte konnt|laden ladt lud|lassen lasst liess
laufen lauft lief|leiden leidet litt litten|leihen leiht lieh liehen|lesen liest las|liegen liegt lag gelegen|lugen lugt log logen
messen misst mass|mussen muss musste musst|nehmen nimmt nahm nommen|nennen nennt nannte nannt|pfeifen pfeift pfiff pfiffen
raten rat riet|reissen reisst riss rissen|reiten reitet ritt ritten|rufen ruft rief|schaffen schafft schuf|scheiden scheidet schied schieden
scheinen scheint schien schienen|schieben schiebt schob schoben|schiessen schiesst schoss schossen|schlafen schlaft schlief
schlagen schlagt schlug|schliessen schliesst schloss schlossen|schneiden schneidet schnitt schnitten|schreiben schreibt schrieb schrieben
schreien schreit schrie schrien|schweigen schweigt schwieg schwiegen|schwimmen schwimmt schwamm schwommen|sehen sieht sah
senden sendet sandte sandt|singen singt sang sungen|sinken sinkt sank sunken|sitzen sitzt sass gesessen|sprechen spricht sprach sprochen
springen springt sprang sprungen|stehen steht stand standen|steigen steigt stieg stiegen|sterben stirbt starb storben
stossen stosst stiess|streichen streicht strich strichen|streiten streitet stritt stritten|tragen tragt trug|treffen trifft traf troffen
treiben treibt trieb trieben|treten tritt trat|trinken trinkt trank trunken|tun tut tat taten getan|verlieren verliert verlor verloren
wachsen wachst wuchs|weisen weist wies wiesen|wenden wendet wandte wandt|werben wirbt warb worben|werden wird wurde wurden worden
werfen wirft warf worfen|wiegen wiegt wog wogen|wissen weiss wusste wusst|wollen will wollte wollt|ziehen zieht zog zogen|zwingen zwingt zwang zwungen
befehlen befiehlt befahl befohlen|bergen birgt barg borgen|betrugen betrugt betrog betrogen|blasen blast blies|dringen dringt drang drungen
frieren friert fror froren|gebaren gebart gebar geboren|gelingen gelingt gelang gelungen|geniessen geniesst genoss genossen|geschehen geschieht geschah
gleichen gleicht glich glichen|kriechen kriecht kroch krochen|meiden meidet mied mieden|preisen preist pries priesen|reiben reibt rieb rieben
ringen ringt rang rungen|schleichen schleicht schlich schlichen|schmeissen schmeisst schmiss schmissen|schworen schwort schwor|stechen sticht stach stochen
stehlen stiehlt stahl stohlen|verzeihen verzeiht verzieh verziehen|weichen weicht wich wichen|schmelzen schmilzt schmolz schmolzen|empfehlen empfiehlt empfahl empfohlen|vergessen vergisst vergass|verschwinden verschwindet verschwand verschwunden
rennen rennt rannte rannt|fressen frisst frass|riechen riecht roch rochen|waschen wascht wusch|backen backt buk backen|schleifen schleift schliff schliffen
verderben verdirbt verdarb verdorben|erloschen erlischt erlosch|schwinden schwindet schwand schwunden|winden windet wand wunden|erschrecken erschrickt erschrak erschrocken
"""
_NO_PAST = frozenset("fuhren sprachen lagen massen wiesen".split())
"""Words of their own that look like a past in the plural: 'führen' without its dots, 'die Sprachen'."""
_COMPARED = """
hoch hohe hohen hoher hohes hohem hohere hoheren hoheres hochst hochste hochsten hochster|gut besser bessere besseren besserer besseres beste besten bester bestes
gross grosst grosste grossten grosster grosstes|lang langste langsten langster|kurz kurzeste kurzesten|alt alteste altesten altester|jung jungste jungsten jungster
klein kleinste kleinsten kleinster|stark starkste starksten|schwer schwerste schwersten|teuer teure teuren teurer teures teuerste teuersten|frei freie freien freier freies
wichtig wichtigste wichtigsten|schnell schnellste schnellsten|reich reichste reichsten|nah nahe nahen naher|wenig wenigsten|spat spateste spatesten|fruh fruheste fruhesten
"""


_PLURALS = {f"{forms[2].removesuffix('e')}en": forms[0] for forms in groups(_STRONG)}
_INFINITIVES = {plural: verb for plural, verb in _PLURALS.items() if plural not in _NO_PAST} | first_of_each(_STRONG)
_ADJECTIVES = first_of_each(_COMPARED)
_PREFIXES = (
    "zuruck|zusammen|wieder|heraus|hinaus|hinzu|herein|hinein|voran|weiter|durch|unter|uber|nieder|bereit|statt|teil|ent|ver|zer|fest|nach|vor|weg|"
    "auf|aus|bei|ein|her|hin|los|mit|ab|an|be|er|um|zu"
)
_FORM = late(rf"((?:{_PREFIXES})?)((?:ge|zu)?)([a-z]{{3,}})")
_PARTICIPLE = late(rf"((?:{_PREFIXES})?)ge([a-z]{{2,}}(?:[^e]t|et))(?:e[rsnm]?)?")
_WITH_ZU = late(rf"({_PREFIXES})zu([a-z]{{2,}}[elr]n)")
_INFLECTED = late(r"([a-z]{4,}en)e[rsnm]?")
_MADE_OF_VERB = late(r"(?!.*(?:zeit|fest|sitz|stift)ung)([a-z]{4,})ung(?:en)?")
_PRESENT = late(r"([a-z]{3,})end(?:e[rsnm]?)?")
_NO_PRESENT = late(r"(?:.*(?:abend|gegend|jugend|tugend|tausend|legend|dutzend)|.*[ns]ende|elend|wochenend).*")
_NOUNS = late(
    "ge(?:biet|richt|wicht|sicht|dicht|schaft|schicht|samt|bet|bot|halt|stalt|walt|rat|burt|fecht|rucht|schlecht|spenst|setz|"
    "rust|schopf|stein|lande|mut|genwart|genstand|spinst|rinn)(?:e|en|er|ern|es|s|n)?|"
    "ge(?:meint|rade|rne|nau|gen|gend|meinde|meinden|gner|hen|ben|lten|winnen|sellen|legen|mein)|ge.*(?:heit|keit|schaft)(?:en)?|"
    "ge(?:fahrd|wahr|nehmig|brauch|ring|hor|lang).*"
)
"""Words that begin with 'ge' and are no participles."""


def german_base_form(word: str) -> str:
    """The infinitive of a folded verb form, or the participle without its 'ge'; the positive of an adjective; any other
    word as it is.

    >>> german_base_form("geschlossen"), german_base_form("zuruckgezogen"), german_base_form("gegrundeten"), german_base_form("gericht")
    ('schliessen', 'zuruckziehen', 'grundet', 'gericht')
    >>> german_base_form("trafen"), german_base_form("aufzubauen"), german_base_form("hohere")
    ('treffen', 'aufbauen', 'hoch')
    """
    if word in _INFINITIVES:
        return _INFINITIVES[word]
    if word in _ADJECTIVES:
        return _ADJECTIVES[word]
    if _NOUNS.fullmatch(word):
        return word
    form = _FORM.fullmatch(word)
    if form and form[3] in _INFINITIVES:
        return form[1] + _INFINITIVES[form[3]]
    if (inflected := _INFLECTED.fullmatch(word)) and (verb := german_base_form(inflected[1])) != inflected[1]:
        return verb
    if noun := _MADE_OF_VERB.fullmatch(word):
        return f"{noun[1]}en"
    for pattern in (_PARTICIPLE, _WITH_ZU):
        if match := pattern.fullmatch(word):
            return match[1] + match[2]
    if (present := _PRESENT.fullmatch(word)) and not _NO_PRESENT.fullmatch(word):
        return f"{present[1]}en"
    return word
