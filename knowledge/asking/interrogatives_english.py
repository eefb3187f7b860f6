"""The patterns that tell what kind of thing an English question asks for."""

from __future__ import annotations

import re

from knowledge.question import Asked
from knowledge.words.word_classes import IRREGULAR_PARTICIPLES

_AUXILIARY = r"(?:am|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|shall|may|might|must)(?:n'?t)?|won'?t|can'?t|shan'?t"
_NO_VERB = rf"(?:(?!(?:{_AUXILIARY})\b)\w+ )"
"""A word between what asks and its noun: in 'what did Queen Asaba do' no queen is asked for."""
_ATTRIBUTE = (
    rf"(?:(?!(?:{_AUXILIARY}|the|an?|his|her|its|their|our|my|your|this|that|made|drove|led|brought|took|gave|saw)\b)"
    r"(?!(?<=what )\w{2,}ed\b)\w+ )"
)
"""A word between what asks and whoever is asked for; 'what forced the king to flee' asks for no king."""
_WHOSE_MEASURE = (
    "(?:(?:maximum|minimum|average|mean|total|annual|monthly|top|exact|wind|death|birth|interest|peak|record|transfer|entrance|"
    "admission) )?"
)
_BE = r"(?: is| are| was| were|'re)"
_THE = r"(?:the|its|their|his|her|(?:[\w-]+ ){0,3}?[\w-]+['’]s?)"
"""Whose measure it is: 'the harbour company's revenue'."""
_NOUN_ENDS = r"(?=\W*$| (?:of|for|in|on|to|at|per|by|from|with|after|before|between|during|now|this|that|he|she|they|it|the|an?|\w+ed)\b)"
_SAYING = (
    r"say|said|says|saying|tell|told|call|called|reply|replied|answer|answered|comment|commented|describe|described|respond|responded"
    r"|state|stated|announce|announced|warn|warned|think|promise|promised|claim|claimed|explain|react|reacted|add|added|urge|urged"
)

_FIRST = r"^(?:(?!\b(?:who|whom|whose|what|which|where|why|how|when)\b).)*"
"""What comes before the first asking word: 'who was captain when it sank' asks who, and the rest is a clause."""

CLAUSE_BEFORE = re.compile(
    rf"^(?:when(?! (?:{_AUXILIARY}))|while|if|after|before|although|since|because) [^?,]{{5,120}},? "
    r"(?=(?:(?:in|by|for|to|at|from|on) )?(?:who|whom|whose|what|which|where|how|why)\b)"
)
"""A clause before what is asked: 'when the ice broke, who was on the bridge' asks who."""

_YES_NO = (
    rf"^(?:and |so |but )?(?:{_AUXILIARY}) (?!.*\b(?:knows?|known|tell|says?|said|explain|clear|sure|remember|out|see|and|or)"
    r" (?:me |us |about |exactly )?(?:who|whom|whose|what|which|where|when|why|how)\b)(?=.*\b(?:who|whom|whose|when|where|if)\b)"
)
"""What opens as a question for yes or no does, and asks with none of its clauses: 'do I have to come when I apply'."""

ENGLISH: list[tuple[str, Asked]] = [
    (
        r"\bwhat (?:do|does|did|is|are) .{1,80}? (?:stand for|mean|short for)\b|\bdefinition of\b|\bmeaning of\b|^\S+(?: \S+)? meaning\W*$",
        Asked.DEFINITION,
    ),
    (_YES_NO, Asked.YES_NO),
    (
        rf"\bhow (?:many|old)\b|\bwhat age\b|{_FIRST}\bnumber of\b|\bwhat(?: number|{_BE} the (?:[\w-]+ ){{0,2}}?number) of\b|\bby how many\b"
        rf"|\bwhat{_BE} {_THE} (?:[\w-]+ ){{0,2}}?(?:toll|age|number|count|total|tally){_NOUN_ENDS}",
        Asked.HOW_MANY,
    ),
    (
        r"\bhow (?:long|soon|quickly|fast did|often)\b|\bhow much (?:longer|time)\b|\bfor how\b"
        r"|\b(?:over|within|for) (?:what|which) (?:period|length of time)\b|\b(?:over|within) what time\b|\b(?:in|with) what time (?:did|does|do|was|were)\b",
        Asked.HOW_LONG,
    ),
    (
        r"\bhow (?:much|large|big|high|low|far|fast|deep|tall|wide|heavy|strong|powerful|expensive|hot|cold|warm|thick|steep|loud|close)\b|\bwhat "
        rf"{_WHOSE_MEASURE}(?:share|percentage|percent|proportion|fraction|rate|speed|price|amount|sum|capacity|growth rate|size|height|depth|"
        r"length|width|weight|temperature|population|quantity|magnitude|strength|pay rise|pay raise|pay increase|discount|reward|compensation|coverage|margin|income|salary|wage|budget|fee|fees|fare|level(?! of (?:education|government|detail|support|court))|turnout)\b|\bat what (?:speed|rate|price|cost)\b"
        r"|\bwhat (?:do|does|did|will|would) .{1,60}? (?:weigh|cost|earn|pay for(?= \w))\b|\bwhat (?:is|are|was|were) .{1,60}? worth\b"
        rf"|\bwhat{_BE} {_THE} (?:[\w-]+ ){{0,2}}?(?:cost|costs|price|amount|sum|budget|share|percentage|rate|speed|size|height|depth|length|"
        r"width|weight|temperature|capacity|population|area|distance|value|revenue|profit|loss|losses|turnover|fee|fine|fare|wage|salary|"
        rf"deficit|debt|ransom|compensation|turnout|magnitude|altitude|volume|density|growth|range|margin|inflation){_NOUN_ENDS}"
        rf"|\bwhat{_BE} (?:[\w-]+ ){{0,2}}?(?:unemployment|inflation|turnout|gdp){_NOUN_ENDS}",
        Asked.HOW_MUCH,
    ),
    (
        rf"{_FIRST}\bwhen\b"
        r"|\b(?:what|which) (?:(?:new|exact|precise|other|same) )?(?:dates?|days?|years?|months?|hours?|minute|time|week|century|decade|period|season)\b"
        r"|\bsince when\b|\bwhat time\b"
        rf"|\bwhat{_BE} (?:the|its|their) (?:[\w-]+ ){{0,2}}?(?:date|deadline|due date|birthday|day){_NOUN_ENDS}",
        Asked.WHEN,
    ),
    (
        r"\bwhy\b|\bhow come\b|\bwhat (?:\w+ ){0,2}(?:reason|reasons|cause|caused|causes|led to)\b|\bfor what (?:reason|purpose|offen[cs]e|crime)"
        r"|\bon what grounds?\b|\bwhat (?:is|was|were) (?:the|its|their|his|her) (?:[\w-]+ ){0,2}?(?:purpose|motive)\b|\bwhat(?:['’]s| is| was| lies| lay| stood) behind\b"
        r"|\bwhat (?:triggered|sparked|prompted|provoked|ignited|motivated|delayed|prevented|prevents|stopped|stops|kept|keeps|made|forced)\b"
        r"|\bwhat(?:['’]s| is| was) (?:holding up|delaying|to blame|responsible for)\b|\bwhat (?:was|were) .{1,60} caused by\W*$|\bwhat did .{1,60} die (?:of|from)\b"
        r"|\bwhat (?:was|were|is|are) .{1,60} (?:arrested|jailed|fined|sentenced|punished|sacked|fired|convicted|detained|suspended|banned|criticised|praised) for\W*$",
        Asked.WHY,
    ),
    (
        rf"\bwhat (?:did|does|do|has|have|had) .{{1,80}}?\b(?:{_SAYING})\b|\bhow (?:did|does|do) .{{1,60}}?"
        r"\b(?:describe|call|respond|react|comment|explain|put it|characteri[sz]e|account for)\b|\bquotes?\b|\bwhat .{1,40}? words\b",
        Asked.QUOTE,
    ),
    (
        rf"{_FIRST}\bwhere\b"
        rf"|\b(?:what|which|in what|in which|to which|from which|at which|at what) {_NO_VERB}?(?:city|country|town|place|village|region|"
        r"location|state|province|continent|port|capital|area|venue|river|island|county|district|nation)\b"
        rf"|\bwhat{_BE} (?:the|its|their) (?:[\w-]+ ){{0,2}}?(?:capital|location|venue|headquarters|birthplace|destination|address|whereabouts){_NOUN_ENDS}",
        Asked.WHERE,
    ),
    (
        rf"{_FIRST}\b(?:who|whom|whose)\b"
        rf"|\b(?:what|which) {_ATTRIBUTE}{{0,2}}(?:person|man|woman|minister|president|leader|official|"
        r"general|player|scientist|author|king|queen|company|organi[sz]ation|judge|spokes(?:man|woman|person))\b|\bname of the"
        r" (?:person|man|woman|president|minister|driver|leader|head|director)\b",
        Asked.WHO,
    ),
    (
        r"\b(?:which|what) (?:kind|type|sort) of\b|\bwhich\b|^(?:please )?name (?:an?|one|two|three|four|five|some|any|another)\b"
        rf"|\bwhat{_BE} the names? of\b|\bwhat{_BE} .{{1,60}} (?:called|named)\W*$",
        Asked.WHICH,
    ),
    (
        r"^(?:and |so |but )?(?:what|who)(?: is| are| was| were) "
        rf"(?!(?:\w{{2,}}ed|\w{{3,}}ing|not|to|in|on|at|{'|'.join(sorted(IRREGULAR_PARTICIPLES))})\b)(?:an? |the )?"
        r"(?!.*\bnames?\W*$)(?!\w* ?(?:name|names|term|goal|purpose|result|effect|idea|role|title|origin|source)\b)"
        rf"(?!.*\b(?:(?!abbreviated|defined)\w{{2,}}ed|{'|'.join(sorted(IRREGULAR_PARTICIPLES))}|good|like|famous|responsible)(?: (?:for|from|to|of|by|in|as|with|on|at|up|out"
        r"|into|after)\b| ?\?*$))(?:[\w'’.-]+ ?){1,5}\?*$",
        Asked.DEFINITION,
    ),
    (r"\bwhat\b", Asked.WHAT),
    (r"\bhow\b", Asked.HOW),
    (rf"^(?:and |so |but |or )?(?:{_AUXILIARY})\b", Asked.YES_NO),
    (r"\b(?:date|deadline)\b|(?<!per )(?<! a )(?<!each )(?<!every )\bday\b", Asked.WHEN),
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
