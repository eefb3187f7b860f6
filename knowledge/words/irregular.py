"""English forms that no suffix rule reaches: irregular verbs and nouns."""

from __future__ import annotations

import re

from knowledge.words.word_tables import groups

_FORMS = """
arise arose arisen|awake awoke awoken|be is are was were been being am|bear bore borne|beat beaten|become became|begin began begun
bend bent|bet|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug
do does did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|flee fled|fly flew flown flies|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go goes went gone|grind ground|grow grew grown
hang hung|have has had|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|lean leant|learn learnt
leave left|lend lent|lie lay lain lying|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|pay paid
overtake overtook overtaken|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said says|see saw seen
seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung
sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung
stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|win won|withdraw withdrew withdrawn
write wrote written|withhold withheld|uphold upheld|overcome overcame|overthrow overthrew overthrown|foresee foresaw foreseen
man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|person people|life lives|wife wives|half halves
leaf leaves|thief thieves|knife knives|crisis crises|basis bases|analysis analyses|criterion criteria|phenomenon phenomena
bus buses|wolf wolves|shelf shelves|loaf loaves|calf calves|scarf scarves|ox oxen|stadium stadia|referendum referenda|bacterium bacteria|fungus fungi|curriculum curricula|memorandum memoranda
stimulus stimuli|index indices|appendix appendices|matrix matrices|spill spilt|practise practice practised practising|pajamas pyjamas|curb kerb kerbs|mom mum mums moms
die died dies dying|dead deaths death|programme program programs programmes|kilometer km|tonne tonnes|percent per-cent
"""
_BRITISH = """
travelled traveled|travelling traveling|traveller traveler|travellers travelers|cancelled canceled|cancelling canceling|labelled labeled
fuelled fueled|fuelling fueling|modelled modeled|modelling modeling|counsellor counselor|counsellors counselors|signalled signaled
marvellous marvelous|jewellery jewelry|grey gray|tyre tire|tyres tires|aluminium aluminum|plough plow|sceptical skeptical
manoeuvre maneuver|manoeuvres maneuvers|paediatric pediatric|anaesthetic anesthetic|foetus fetus|aeroplane airplane|aeroplanes airplanes
sulphur sulfur|mould mold|moustache mustache|archaeology archeology|encyclopaedia encyclopedia|orthopaedic orthopedic
haemorrhage hemorrhage|leukaemia leukemia|diarrhoea diarrhea|anaemia anemia|cheque check|cheques checks|fulfil fulfill
"""
"""Spellings that no rule of `AMERICAN` reaches."""

IRREGULAR: dict[str, str] = {form: forms[0] for forms in groups(_FORMS) for form in forms[1:]}
TWO_WORDS = {"found": "find", "find": "found", "left": "leave", "leave": "left", "saw": "see", "see": "saw"}
TWO_WORDS |= {"thought": "think", "think": "thought", "bound": "bind", "bind": "bound", "ground": "grind"}
"""Forms of a verb that are words of their own too: the form and the verb, each with the other."""

IRREGULAR |= {american: british for british, american in groups(_BRITISH)}

AMERICAN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"(?<=\w{4})is(ations?|ed?|es|ing|ers?)$", r"iz\1"),
        (r"(?<=\w{3})our(s|ed|ing|able|ites?|hoods?|ers?|y|less)?$", r"or\1"),
        (r"(?<=\w{2})([tb])re(s?)$", r"\1er\2"),
        (r"(?<=\w{2}[fc])ence(s?)$", r"ense\1"),
        (r"(?<=\w{3})ogue(s?)$", r"og\1"),
        (r"(?<=\w{3})yse([sd]?|rs?)$", r"yze\1"),
    )
)
"""British endings and the American ones that they are read as, on both sides: 'organisations', 'neighbours', 'centres'."""
MAYBE_BRITISH = re.compile(r"is(?:ation|e|ing)|our|[tb]re|[fc]ence|ogue|yse")
"""What stands in every word that a rule of `AMERICAN` reaches."""

for _own in ("found", "ground", "lay", "bases", "saw", "left", "light", "leaves", "lives", "thought", "bound"):
    IRREGULAR.pop(_own, None)
