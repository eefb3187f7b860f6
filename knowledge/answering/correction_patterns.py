"""The words by which a sentence says that a figure no longer holds, in eight languages.

The numbers of a sentence stand in it as '‹0›', '‹1›' and so on.
"""

from __future__ import annotations

import re

_CHANGED = (
    r"(?!\w*r(?:a|á|án|à|ai|anno|ont|e|em|ão)?\b)(?:"  # 'se elevará', 'augmentera', 'aumentare' change nothing yet
    r"corrected|revised|updated|adjusted|amended|raised|lowered|increased|reduced|cut|rose|risen|rises|fell|fallen|grew|grown|"
    r"climbed|climbs|dropped|went\s+(?:up|down)|gone\s+(?:up|down)|changed|jumped|"
    r"исправ\w+|уточн\w+|скорректир\w+|вырос\w*|возрос\w*|увелич\w+|повыс\w+|сниз\w+|сократ\w+|уменьш\w+|подня\w+|достиг\w*|"
    r"зрос\w+|збільш\w+|підвищ\w+|знизи\w+|зменш\w+|виправ\w+|скориг\w+|підня\w+|сягн\w+|"
    r"korrigiert|revidiert|erhöhte?|gesenkt|senkte|gestiegen|stieg|gefallen|fiel|gesunken|sank|gewachsen|wuchs|angehoben|"
    r"verringerte?|"
    r"corrig\w+|révis\w+|portée?|passée?|passe|monte|montée?|grimpe|grimpé|tombée?|baissé|augment\w+|réduite?|"
    r"revis\w+|aument\w+|elev\w+|subi[óou]|subido|baj[óo]|bajado|ascendi\w+|asciende|creci[óo]|crecido|"
    r"salit[oaie]|sale|salgono|sces[oaie]|corrett[oaie]|ridott[oaie]|cresciut[oaie]|calat[oaie]|rivist[oaie]|"
    r"baixou|caiu|passou|cresceu)"
)
_TOLD = (
    r"announced|given|reported|stated|assumed|estimated|claimed|thought|feared|published|released|listed|first|initially|"
    r"originally|earlier|previously|before|on\s+the\s+list|сообщ\w+|назва\w+|предполаг\w+|ранее|сначала|первоначально"
)
_N = r"‹(\d+)›"
_PLANNED = (
    r"(?<!had )(?<!to be )(?<!will be )(?<!would be )(?<!should be )(?<!be )(?<!to )(?<!will )(?<!would )"
    r"(?<!будет )(?<!будут )(?<!буде )(?<!будуть )(?<!soll )(?<!wird )(?<!sera )(?<!être )(?<!será )(?<!sarà )"
)
"""What is only planned has changed nothing yet."""
_DONE = r"(?!\s+(?:werden|wird|würde))"
"""In German that stands at the end."""
_FROM, _TO, _UNIT = r"(?:from|с|со|von|de|da|dall[ae]|з|із|від)", r"(?:to|до|auf|à|a|ad|para)", r"(?:\s+[^\W\d_]+)?"
_NEARLY = (
    r"(?:(?:at|least|about|some|nearly|almost|more|than|mindestens|rund|etwa|über|au|moins|plus|de|près|al|menos|más|unos|"
    r"almeno|circa|oltre|pelo|mais|cerca|примерно|около|почти|майже|близько|понад|більше|более|ніж|чем)\s+){0,3}"
)
TAKEN_BACK: tuple[tuple[re.Pattern[str], int, int | None], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), former, current)
    for pattern, former, current in (
        (rf"\b{_PLANNED}{_CHANGED}\b[^.;!?]{{0,80}}?\b{_FROM}\s+{_N}{_UNIT}\s+{_TO}\s+{_N}", 1, 2),
        (rf"\bvon\s+{_N}{_UNIT}\s+auf\s+{_N}{_UNIT}\s+{_CHANGED}\b{_DONE}", 1, 2),
        (
            rf"{_N}[^.;!?‹]{{0,40}}?,?\s+(?:and\s+|а\s+|und\s+|et\s+|y\s+|e\s+)?(?:not|не|nicht|non|no|não)\s+"
            rf"(?:the\s+|de\s+|las?\s+|los\s+|i\s+|as\s+|os\s+)?{_N}",
            2,
            1,
        ),
        (
            rf"{_N}[^.;!?‹]{{0,40}}?,?\s+(?:rather\s+than|instead\s+of|вместо|замість|statt|au\s+lieu\s+de|en\s+lugar\s+de|en\s+vez\s+de|"
            rf"em\s+vez\s+de|anziché|invece\s+di)\s+(?:the\s+|(?:wie\s+)?zunächst\s+)?{_N}",
            2,
            1,
        ),
        (
            rf"\b{_PLANNED}{_CHANGED}\b[^.;!?‹]{{0,40}}?\b(?:from|с|von)\s+{_N}(?!\s+(?:to|до|auf|years?|metres?|km|and)\b)",
            1,
            None,
        ),
        (
            rf"\b(?:fewer|more|less|higher|lower|above|below|up|down)\s+(?:than|from)\s+(?:the\s+|an?\s+)?{_N}[^.;!?‹]{{0,30}}?"
            rf"\b(?:{_TOLD})\b",
            1,
            None,
        ),
        (
            rf"\b(?:{_TOLD})\b(?:\s+\w+){{0,2}}?\s+(?:figure|toll|number|estimate|count|total)\s+(?:of|was)\s+{_N}",
            1,
            None,
        ),
    )
)
"""Where a figure stands that holds no longer, and the number of the group of the one in its place, if there is one."""
CHANGED_TO = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_PLANNED}{_CHANGED}\b[^.;!?‹]{{0,60}}?\b{_TO}\s+{_NEARLY}{_N}",
        rf"\bauf\s+{_NEARLY}{_N}{_UNIT}\s+{_CHANGED}\b{_DONE}",
        rf"\b(?:is|are|stands?|totals?)\s+now\s+(?:at\s+)?{_NEARLY}{_N}|\bnow\s+(?:is|are|stands?|totals?|numbers?)\s+(?:at\s+)?"
        rf"{_NEARLY}{_N}",
        rf"{_N}{_UNIT}\s+(?:are|is|have)\s+now\b",
        rf"\b(?:beträgt|liegt)\s+(?:nun|jetzt|inzwischen|mittlerweile)\s+(?:bei\s+)?{_NEARLY}{_N}",
    )
)
"""Where a figure stands to which something has changed: 'has risen to 19', whatever it was before."""
