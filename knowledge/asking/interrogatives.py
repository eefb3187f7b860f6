"""The words that tell what kind of thing is asked for, language by language.

Each language has an ordered list of patterns over the folded question; the first that is found decides. Patterns are
plain alternations: none backtracks.
"""

from __future__ import annotations

import re

from knowledge.question import Asked

_AUXILIARY = r"(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|shall|may|might|must)(?:n'?t)?|won'?t|can'?t|shan'?t"
_BE = r"(?: is| are| was| were|'re)"
_NOUN_ENDS = r"(?=\W*$| (?:of|for|in|on|to|at|per|by|from|with|after|before|between|during|now|this|that|he|she|they|it|the|an?)\b)"
_SAYING = (
    r"say|said|says|saying|tell|told|call|called|reply|replied|answer|answered|comment|commented|describe|described|respond|responded"
    r"|state|stated|announce|announced|warn|warned|think|promise|promised|claim|claimed|explain|react|reacted|add|added|urge|urged"
)

_FIRST = r"^(?:(?!\b(?:who|whom|whose|what|which|where|why|how|when)\b).)*"
"""What comes before the first asking word: 'who was captain when it sank' asks who, and the rest is a clause."""

_CLAUSE_BEFORE = re.compile(
    rf"^(?:when(?! (?:{_AUXILIARY}))|while|if|after|before|although|since|because) [^?,]{{5,120}},? "
    r"(?=(?:(?:in|by|for|to|at|from|on) )?(?:who|whom|whose|what|which|where|how|why)\b)"
)
"""A clause before what is asked: 'when the ice broke, who was on the bridge' asks who."""

_ENGLISH: list[tuple[str, Asked]] = [
    (
        r"\bwhat (?:do|does|did|is|are) .{1,80}? (?:stand for|mean|short for)\b|\bdefinition of\b|\bmeaning of\b",
        Asked.DEFINITION,
    ),
    (
        r"\bhow (?:many|old)\b|\bnumber of\b|\bby how many\b"
        rf"|\bwhat{_BE} (?:the|their) (?:[\w-]+ ){{0,2}}?(?:toll|age|number|count|total|tally){_NOUN_ENDS}",
        Asked.HOW_MANY,
    ),
    (r"\bhow (?:long|soon|quickly|fast did|often)\b|\bhow much (?:longer|time)\b|\bfor how\b", Asked.HOW_LONG),
    (
        r"\bhow (?:much|large|big|high|low|far|fast|deep|tall|wide|heavy|strong|expensive|hot|cold|close)\b|\bwhat "
        r"(?:share|percentage|percent|proportion|fraction|rate|speed|price|amount|sum|capacity|growth rate|size|height|depth|"
        r"length|width|weight|temperature|population|quantity|maximum speed|pay rise|budget)\b|\bat what (?:speed|rate|price|cost)\b"
        rf"|\bwhat{_BE} (?:the|its|their|his|her) (?:[\w-]+ ){{0,2}}?(?:cost|costs|price|amount|sum|budget|share|percentage|rate|speed|size|height|depth|length|"
        r"width|weight|temperature|capacity|population|area|distance|value|revenue|profit|loss|losses|turnover|fee|fine|fare|wage|salary|"
        rf"deficit|debt|ransom|compensation|turnout|magnitude|altitude|volume|density|growth){_NOUN_ENDS}",
        Asked.HOW_MUCH,
    ),
    (
        rf"{_FIRST}\bwhen\b"
        r"|\b(?:what|which|in what|in which|on what|on which) (?:date|day|year|month|time|week|century|decade|period|season)\b"
        r"|\bsince when\b|\bwhat time\b"
        rf"|\bwhat{_BE} (?:the|its|their) (?:[\w-]+ ){{0,2}}?(?:date|deadline|due date|birthday|day){_NOUN_ENDS}",
        Asked.WHEN,
    ),
    (
        r"\bwhy\b|\bhow come\b|\bwhat (?:\w+ ){0,2}(?:reason|reasons|cause|caused|causes|led to)\b|\bfor what reason",
        Asked.WHY,
    ),
    (
        rf"\bwhat (?:did|does|do|has|have|had) .{{1,80}}?\b(?:{_SAYING})\b|\bhow (?:did|does|do) .{{1,60}}?"
        r"\b(?:describe|call|respond|react|comment|explain|put it|characteri[sz]e|account for)\b|\bquotes?\b|\bwhat .{1,40}? words\b",
        Asked.QUOTE,
    ),
    (
        rf"{_FIRST}\bwhere\b"
        r"|\b(?:what|which|in what|in which|to which|from which|at which|at what) (?:\w+ )?(?:city|country|town|place|village|region|"
        r"location|state|province|continent|port|capital|area|venue|river|island|county|district|nation)\b"
        rf"|\bwhat{_BE} (?:the|its|their) (?:[\w-]+ ){{0,2}}?(?:capital|location|venue|headquarters|birthplace|destination|address|whereabouts){_NOUN_ENDS}",
        Asked.WHERE,
    ),
    (
        rf"{_FIRST}\b(?:who|whom|whose)\b"
        r"|\b(?:what|which) (?:\w+ ){0,2}(?:person|man|woman|minister|president|leader|official|"
        r"general|player|scientist|author|king|queen|company|organi[sz]ation|judge|spokes(?:man|woman|person))\b|\bname of the"
        r" (?:person|man|woman|president|minister|driver|leader|head|director)\b",
        Asked.WHO,
    ),
    (
        r"\b(?:which|what) (?:kind|type|sort) of\b|\bwhich\b"
        rf"|\bwhat{_BE} the names? of\b|\bwhat{_BE} .{{1,60}} (?:called|named)\W*$",
        Asked.WHICH,
    ),
    (
        r"^(?:and |so |but )?(?:what|who)(?: is| are| was| were) (?:an? |the )?"
        r"(?!\w* ?(?:name|names|term|goal|purpose|result|effect|idea|role|title|origin|source)\b)(?:[\w'’.-]+ ?){1,5}\?*$",
        Asked.DEFINITION,
    ),
    (r"\bwhat\b", Asked.WHAT),
    (r"\bhow\b", Asked.HOW),
    (rf"^(?:and |so |but |or )?(?:{_AUXILIARY})\b", Asked.YES_NO),
    (r"\b(?:date|deadline|day)\b", Asked.WHEN),
    (r"\b(?:venue|location|place|headquarters)\b", Asked.WHERE),
    (r"\b(?:reason|cause)\b", Asked.WHY),
    (
        r"\b(?:share|percentage|cost|price|speed|rate|amount|size|length|budget|allowance|deficit|drop|rise)\b|%|\bcosts\b",
        Asked.HOW_MUCH,
    ),
    (r"\b(?:total|age|toll|count|casualties|figures?)\b", Asked.HOW_MANY),
    (r"\b(?:name|director|head|chief|spokes(?:man|woman|person)|mediator|minister|chairman|president)\b", Asked.WHO),
    (r"\b(?:statement|comment|reaction|words)\b", Asked.QUOTE),
]

_RUSSIAN: list[tuple[str, Asked]] = [
    (r"\bчто такое\b|\bрасшифровыва\w+|\bчто означа\w+|\bчто значит\b", Asked.DEFINITION),
    (r"\bкак долго\b|\bсколько (?:времени|дней|лет длил|часов|недель|месяцев)\b", Asked.HOW_LONG),
    (
        r"\bво сколько\b.*\b(?:обо|стои|оцен)|\bкак(?:ую|ова|ая|ой|ое) (?:сумм|дол|стоимост|цен|процент|скорост|компенсац|размер|част)\w*|\bпо какой цене\b"
        r"|\bна сколько\b|\bнасколько\b|\bдо скольк\w+",
        Asked.HOW_MUCH,
    ),
    (r"\bсколько\b|\bскольки\w*|\bкакое количество\b|\bчисло\b", Asked.HOW_MANY),
    (
        r"\bкогда\b|\b(?:какого|каком|какой|какую|которого) (?:числа|году|год|день|дату|месяце|дата)\b|\bво сколько\b|\bс каких пор\b",
        Asked.WHEN,
    ),
    (r"\bпочему\b|\bзачем\b|\bотчего\b|\bпо какой причине\b|\bиз-за чего\b|\bв чем причина\b", Asked.WHY),
    (
        r"\bчто (?:\w+ ){0,4}(?:сказал|заяви|ответи|сообщи|говори|подчеркну|отмети|добави|думает)\w*|\bкак (?:\w+ ){0,3}(?:прокомментирова|"
        r"назва|охарактеризова|отреагирова)\w*|\bцитат\w+",
        Asked.QUOTE,
    ),
    (r"\bгде\b|\bкуда\b|\bоткуда\b|\bв как(?:ом|ой) (?:город|стран|мест|регион|област)\w*", Asked.WHERE),
    (r"\bкто\b|\bкого\b|\bкому\b|\bкем\b|\bо ком\b|\bчь[яеийю]\w*|\bкак зовут\b|\bкак (?:\w+ )?фамилия\b", Asked.WHO),
    (r"\bкак(?:ой|ая|ое|ие|их|им|ую|ого|ому|ом|ими)\b|\bкотор\w+", Asked.WHICH),
    (r"\bчто\b|\bчего\b|\bчем\b|\bчему\b", Asked.WHAT),
    (r"\bкак\b", Asked.HOW),
    (r"\bли\b|^(?:правда|верно|будет|есть)\b", Asked.YES_NO),
]

_OTHERS: dict[str, list[tuple[str, Asked]]] = {
    "de": [
        (r"\bwie viele\b|\bwieviele\b|\banzahl\b|\bwie alt\b", Asked.HOW_MANY), (r"\bwie lange\b", Asked.HOW_LONG),
        (r"\bwie (?:viel|hoch|gross|weit|schnell|teuer|stark)\b|\bwieviel\b", Asked.HOW_MUCH),
        (r"\bwann\b|\bin welchem jahr\b|\ban welchem tag\b", Asked.WHEN), (r"\bwarum\b|\bwieso\b|\bweshalb\b", Asked.WHY),
        (r"\bwas sagt\w*\b", Asked.QUOTE), (r"\bwo\b|\bwohin\b|\bwoher\b|\bin welche[rmns]? (?:stadt|land|ort)\b", Asked.WHERE),
        (r"\bwer\b|\bwem\b|\bwen\b|\bwessen\b", Asked.WHO), (r"\bwelche[rsmn]?\b", Asked.WHICH), (r"\bwas ist\b", Asked.DEFINITION),
        (r"\bwas\b|\bwozu\b|\bwomit\b|\bwovon\b", Asked.WHAT), (r"\bwie\b", Asked.HOW),
        (r"^(?:und |aber )?(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|wurden|kann|konnen|soll|sollen|muss|darf|gibt|gab)\b", Asked.YES_NO),
    ],
    "es": [
        (r"\bcuant[oa]s\b|\bque edad\b", Asked.HOW_MANY), (r"\bcuanto tiempo\b", Asked.HOW_LONG), (r"\bcuant[oa]\b|\bque porcentaje\b", Asked.HOW_MUCH),
        (r"\bcuando\b|\ben que (?:ano|fecha|dia|mes|siglo)\b", Asked.WHEN), (r"\bpor que\b", Asked.WHY), (r"\bque (?:dijo|dice|declaro)\b", Asked.QUOTE),
        (r"\bdonde\b|\ben que (?:ciudad|pais|lugar)\b", Asked.WHERE), (r"\bquien(?:es)?\b", Asked.WHO), (r"\bcual(?:es)?\b", Asked.WHICH),
        (r"\bque es\b|\bque son\b", Asked.DEFINITION), (r"\bque\b", Asked.WHAT), (r"\bcomo\b", Asked.HOW),
        (r"^\W*(?:y |pero )?(?:es|son|esta|estan|fue|fueron|ha|han|hay|hubo|habra|sera|puede|pueden|tiene|tienen)\b", Asked.YES_NO),
    ],
    "fr": [
        (r"\bcombien de temps\b", Asked.HOW_LONG), (r"\bcombien de\b|\bquel age\b", Asked.HOW_MANY), (r"\bcombien\b|\bquel pourcentage\b", Asked.HOW_MUCH),
        (r"\bquand\b|\ben quelle annee\b|\bquelle date\b", Asked.WHEN), (r"\bpourquoi\b", Asked.WHY), (r"\bqu'?a (?:dit|declare)\b", Asked.QUOTE),
        (r"^(?:et |mais )?(?:d'|par |jusqu')?ou\b|\bou (?:est|sont|se|s'|a|ont|va|vont|doit|aura|sera|etait|peut)\b|\bdans quel(?:le)? (?:ville|pays)\b", Asked.WHERE), (r"\bqui\b", Asked.WHO), (r"\bquel(?:le)?s?\b|\blequel\b", Asked.WHICH),
        (r"\bqu'est-ce que c'est\b|\bc'est quoi\b|\bqu'est-ce qu'une?\b", Asked.DEFINITION), (r"^(?:et |mais )?est-ce qu", Asked.YES_NO),
        (r"\bqu'?est-ce que\b|\bque\b|\bqu'|\bquoi\b", Asked.WHAT), (r"\bcomment\b", Asked.HOW),
        (r"^(?:et |mais )?(?:est|sont|a|ont|y a-t-il|peut|va|vont|sera)\b", Asked.YES_NO),
    ],
    "it": [
        (r"\bquanto tempo\b|\bper quanto\b", Asked.HOW_LONG), (r"\bquant[ie]\b|\bche eta\b", Asked.HOW_MANY), (r"\bquant[oa]\b|\bche percentuale\b", Asked.HOW_MUCH),
        (r"\bquando\b|\bin che (?:anno|data|giorno|mese)\b|\bche (?:giorno|anno)\b", Asked.WHEN), (r"\bperche\b|\bcome mai\b", Asked.WHY),
        (r"\b(?:cosa|che) (?:ha detto|ha dichiarato|dice|disse)\b", Asked.QUOTE), (r"\bdove\b|\bdov'|\bin (?:quale|che) (?:citta|paese|luogo)\b", Asked.WHERE),
        (r"\bchi\b", Asked.WHO), (r"\bqual[ei]?\b", Asked.WHICH), (r"\b(?:che )?cos'? ?e\b|\bche cosa e\b", Asked.DEFINITION),
        (r"\bcosa\b|\bche\b", Asked.WHAT), (r"\bcome\b", Asked.HOW), (r"^(?:e |ma )?(?:e|sono|ha|hanno|c'e|sara|puo)\b", Asked.YES_NO),
    ],
    "pt": [
        (r"\bquanto tempo\b", Asked.HOW_LONG), (r"\bquant[oa]s\b|\bque idade\b", Asked.HOW_MANY), (r"\bquant[oa]\b|\bque percentagem\b", Asked.HOW_MUCH),
        (r"\bquando\b|\bem que (?:ano|data|dia|mes)\b", Asked.WHEN), (r"\bpor ?que\b", Asked.WHY), (r"\bo que (?:disse|diz|declarou)\b", Asked.QUOTE),
        (r"\bonde\b|\baonde\b|\bem que (?:cidade|pais|lugar)\b", Asked.WHERE), (r"\bquem\b", Asked.WHO), (r"\bqua(?:l|is)\b", Asked.WHICH),
        (r"\bo que (?:e|sao)\b", Asked.DEFINITION), (r"\bque\b", Asked.WHAT), (r"\bcomo\b", Asked.HOW),
        (r"^(?:e |mas )?(?:e|sao|foi|foram|ha|houve|esta|estao|tem|pode|sera)\b", Asked.YES_NO),
    ],
    "uk": [
        (r"\bщо таке\b|\bщо означа\w+|\bяк розшифров\w+", Asked.DEFINITION), (r"\bяк довго\b|\bскільки (?:часу|днів|годин|тижнів|місяців|років)\b", Asked.HOW_LONG),
        (r"\bна скільки\b|\bяк(?:а|у|ою) (?:сум|част|варт|цін|швидк|відсот)\w*|\bскільки кошту\w+", Asked.HOW_MUCH), (r"\bскільк\w+|\bяка кількість\b", Asked.HOW_MANY),
        (r"\bколи\b|\b(?:якого|якому|який) (?:числа|року|році|дня|день|дату|місяц\w)\b|\bо котрій\b", Asked.WHEN), (r"\bчому\b|\bнавіщо\b|\bз якої причини\b", Asked.WHY),
        (r"\bщо (?:\w+ ){0,4}(?:сказа|заяви|повідоми|відпові|говори|зазначи|наголоси)\w*", Asked.QUOTE), (r"\bде\b|\bкуди\b|\bзвідки\b|\bв як(?:ому|ій) (?:місті|країні|місці)", Asked.WHERE),
        (r"\bхто\b|\bкого\b|\bкому\b|\bким\b|\bчи[йяєї]\b", Asked.WHO), (r"\bяк(?:ий|а|е|і|их|им|у|ого|ому)\b|\bкотр\w+", Asked.WHICH), (r"^(?:а |і |та )?чи\b", Asked.YES_NO),
        (r"\bщо\b|\bчого\b|\bчим\b", Asked.WHAT), (r"\bяк\b", Asked.HOW),
    ],
}  # fmt: skip

_CONTRACTED = re.compile(r"\b(what|who|where|when|why|how)'?s\b")
_PATTERNS: dict[str, list[tuple[re.Pattern[str], Asked]]] = {
    language: [(re.compile(pattern), asked) for pattern, asked in patterns]
    for language, patterns in {"en": _ENGLISH, "ru": _RUSSIAN, **_OTHERS}.items()
}


def asked_for(folded: str, language: str) -> Asked:
    """What kind of thing a folded question asks for; TOPIC when nothing tells.

    >>> asked_for("how many doses were destroyed?", "en"), asked_for("port talks", "en")
    (<Asked.HOW_MANY: 'how_many'>, <Asked.TOPIC: 'topic'>)
    """
    folded = _CONTRACTED.sub(r"\1 is", folded)
    if language == "en":
        folded = _CLAUSE_BEFORE.sub("", folded)
    for pattern, asked in _PATTERNS.get(language, _PATTERNS["en"]):
        if pattern.search(folded):
            return asked
    return Asked.TOPIC


def holds_interrogative(folded: str, language: str) -> bool:
    """Whether the text is put as a question."""
    return "?" in folded or asked_for(folded, language) is not Asked.TOPIC
