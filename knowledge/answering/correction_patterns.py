"""The words by which a sentence says that a figure no longer holds, by language.

The numbers of a sentence stand in it as '‹0›', '‹1›' and so on.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class _Words(NamedTuple):
    """Alternations of the words of a language: for a change that has happened, 'not' between two figures with what may
    stand before it, 'instead of', 'from', 'to', and words that make a figure less sure."""

    changed: str
    negated: str
    instead: str
    since: str
    until: str
    nearly: str


_N = r"‹(\d+)›"
_WORDS = {
    "en": _Words(
        r"corrected|revised|updated|adjusted|amended|raised|lowered|increased|reduced|cut|rose|risen|rises|fell|fallen|grew|"
        r"grown|climbed|climbs|dropped|(?:went|gone)\s+(?:up|down)|changed|jumped",
        r"(?:and\s+)?not\s+(?:the\s+)?",
        r"(?:rather\s+than|instead\s+of)\s+(?:the\s+)?(?:previous\s+|current\s+|former\s+|usual\s+)?",
        "from",
        "to",
        "at|least|about|some|nearly|almost|more|than",
    ),
    "ru": _Words(
        r"исправ\w+|уточн\w+|скорректир\w+|вырос\w*|возрос\w*|увелич\w+|повыс\w+|сниз\w+|сократ\w+|уменьш\w+|подня\w+|достиг\w*",
        r"(?:а\s+)?не\s+",
        r"вместо\s+(?:прежних\s+)?",
        "со?",
        "до",
        "примерно|около|почти|более|чем",
    ),
    "uk": _Words(
        r"зрос\w+|збільш\w+|підвищ\w+|знизи\w+|зменш\w+|виправ\w+|уточн\w+|скориг\w+|підня\w+|сягн\w+",
        r"(?:а\s+)?не\s+",
        r"замість\s+(?:попередніх\s+|колишніх\s+)?",
        "з|із|від",
        "до",
        "майже|близько|понад|більше|ніж",
    ),
    "de": _Words(
        "korrigiert|revidiert|erhöhte?|gesenkt|senkte|gestiegen|stieg|gefallen|fiel|gesunken|sank|gewachsen|wuchs|angehoben|"
        "verringerte?",
        r"(?:und\s+)?nicht\s+",
        r"statt\s+(?:(?:wie\s+)?(?:zunächst|bisher|zuvor|vorher)\s+)?",
        "von",
        "auf",
        "mindestens|rund|etwa|über|fast",
    ),
    "fr": _Words(
        r"corrig\w+|révis\w+|portée?|passée?|passe|monte|montée?|grimpe|grimpé|tombée?|baissé|augment\w+|réduite?",
        r"(?:et\s+)?non\s+(?:pas\s+)?",
        r"au\s+lieu\s+de\s+",
        "de",
        "à",
        "au|moins|plus|de|près",
    ),
    "es": _Words(
        r"corrig\w+|correg\w+|revis\w+|aument\w+|elev\w+|subió|subido|bajó|bajado|ascendi\w+|asciende|creció|crecido",
        r"(?:y\s+)?no\s+(?:l[ao]s\s+)?",
        r"en\s+(?:lugar|vez)\s+de\s+(?:l[ao]s\s+)?",
        "de",
        "a",
        "al|menos|más|de|unos|unas|casi",
    ),
    "it": _Words(
        r"salit[oaie]|sale|salgono|sces[oaie]|aument\w+|elev\w+|corrett[oaie]|ridott[oaie]|cresciut[oaie]|calat[oaie]|rivist[oaie]",
        r"(?:e\s+)?non\s+(?:(?:i|le)\s+)?",
        r"(?:anziché|invece\s+di)\s+",
        "da|dall[ae]",
        "ad?",
        "almeno|circa|oltre|quasi",
    ),
    "pt": _Words(
        r"corrig\w+|revis\w+|aument\w+|elev\w+|subiu|subiram|baixou|caiu|passou|cresceu",
        r"(?:e\s+)?não\s+(?:[ao]s\s+)?",
        r"em\s+vez\s+d[eao]s?\s+",
        "de",
        "para",
        "pelo|menos|mais|de|cerca|quase",
    ),
}
_TO_COME = r"(?!\w*r(?:a|á|án|à|ai|anno|ont|e|em|ão)?\b)"
"""In Romance languages 'se elevará', 'augmentera' and 'aumentare' change nothing yet."""
_ROMANCE = frozenset(("fr", "es", "it", "pt"))
_PLANNED = (
    r"(?<!had )(?<!to be )(?<!will be )(?<!would be )(?<!should be )(?<!be )(?<!to )(?<!will )(?<!would )"
    r"(?<!будет )(?<!будут )(?<!буде )(?<!будуть )(?<!soll )(?<!wird )(?<!sera )(?<!être )(?<!será )(?<!sarà )"
)
"""What is only planned has changed nothing yet, nor does what had changed before."""
_DONE = r"(?!\s+(?:werden|wird|würde))"
"""In German that stands at the end."""
_UNIT = r"(?:\s+[^\W\d_]+)?"
_TOLD = {
    "en": r"announced|given|reported|stated|assumed|estimated|claimed|thought|feared|published|released|listed|first|"
    r"initially|originally|earlier|previously|before|on\s+the\s+list",
    "ru": r"сообщ\w+|назва\w+|предполаг\w+|ранее|сначала|первоначально",
}

_REACHED = {
    "en": (
        r"tolls?|numbers?|totals?|counts?|figures?",
        r"(?:has\s+|have\s+)?(?:reached|hit|passed|is|are|stands?\s+at)",
    ),
    "ru": (r"числ[оа]|количество|счет", r"достиг\w*|составляет|составило"),
    "uk": (r"кількість|число|рахунок", r"сягн\w+|досягл\w+|становить|складає"),
    "de": (r"(?:an)?zahl\w*|bilanz|opferzahl", r"erreichte?|liegt\s+bei|beträgt|beläuft\s+sich\s+auf"),
    "fr": (r"nombre|bilan|total", r"atteint|s['’]élève\s+à|est\s+(?:désormais\s+|maintenant\s+)?de"),
    "es": (r"número|cifra|balance|total", r"alcanz[aó]|llega\s+a|llegó\s+a|asciende\s+a|es\s+(?:ya\s+)?de"),
    "it": (r"numero|bilancio|totale", r"raggiunto|raggiunge|è\s+(?:ora\s+)?(?:di|arrivato\s+a)|sono\s+ora"),
    "pt": (r"número|balanço|total", r"alcançou|chega\s+a|chegou\s+a|é\s+(?:agora\s+)?de"),
}
"""What is counted in a report, and the words that come right before where it stands by then."""


class TakenBack(NamedTuple):
    """Where a figure stands that holds no longer: the group of its number, and of the number in its place, if any."""

    pattern: re.Pattern[str]
    former: int
    current: int | None


@lru_cache(maxsize=len(_WORDS))
def taken_back(language: str) -> tuple[TakenBack, ...]:
    """How a language says that one figure takes the place of another; of an unknown language what English does."""
    words, changed = _of(language)
    told = _TOLD.get(language, _TOLD["en"])
    patterns: list[tuple[str, int, int | None]] = [
        (rf"\b{_PLANNED}{changed}\b[^.;!?]{{0,80}}?\b(?:{words.since})\s+{_N}{_UNIT}\s+(?:{words.until})\s+{_N}", 1, 2),
        (rf"{_N}[^.;!?‹]{{0,40}}?,?\s+{words.negated}{_N}", 2, 1),
        (rf"{_N}[^.;!?‹]{{0,40}}?,?\s+{words.instead}{_N}", 2, 1),
        (
            rf"\b{_PLANNED}{changed}\b[^.;!?‹]{{0,40}}?\b(?:{words.since})\s+{_N}"
            rf"(?!{_UNIT}\s+(?:{words.until}|years?|metres?|km|and)\b)",
            1,
            None,
        ),
    ]
    if language == "de":
        patterns.append((rf"\bvon\s+{_N}{_UNIT}\s+auf\s+{_N}{_UNIT}\s+{changed}\b{_DONE}", 1, 2))
    if words is _WORDS["en"]:
        patterns += [
            (
                rf"\b(?:fewer|more|less|higher|lower|above|below|up|down)\s+(?:than|from)\s+(?:the\s+|an?\s+)?{_N}"
                rf"[^.;!?‹]{{0,30}}?\b(?:{told})\b",
                1,
                None,
            ),
            (
                rf"\b(?:{told})\b(?:\s+\w+){{0,2}}?\s+(?:figure|toll|number|estimate|count|total)\s+(?:of|was)\s+{_N}",
                1,
                None,
            ),
        ]
    return tuple(TakenBack(re.compile(pattern, re.IGNORECASE), old, new) for pattern, old, new in patterns)


@lru_cache(maxsize=len(_WORDS))
def changed_since(language: str) -> tuple[re.Pattern[str], ...]:
    """Where a figure stands to which something has changed, whatever it was before: 'has risen to 19'."""
    words, changed = _of(language)
    nearly = rf"(?:(?:{words.nearly})\s+){{0,3}}"
    patterns = [rf"\b{_PLANNED}{changed}\b[^.;!?‹]{{0,60}}?\b(?:{words.until})\s+{nearly}{_N}"]
    counted, reached = _REACHED.get(language, _REACHED["en"])
    patterns.append(rf"\b(?:{counted})\b[^.;!?‹]{{0,80}}?\b(?:{reached})\s+{nearly}{_N}")
    if language == "de":
        patterns += [
            rf"\bauf\s+{nearly}{_N}{_UNIT}\s+{changed}\b{_DONE}",
            rf"\b(?:beträgt|liegt)\s+(?:nun|jetzt|inzwischen|mittlerweile)\s+(?:bei\s+)?{nearly}{_N}",
        ]
    if words is _WORDS["en"]:
        patterns += [
            rf"\b(?:is|are|stands?|totals?)\s+now\s+(?:at\s+)?{nearly}{_N}",
            rf"\bnow\s+(?:is|are|stands?|totals?|numbers?)\s+(?:at\s+)?{nearly}{_N}",
            rf"{_N}{_UNIT}\s+(?:are|is|have)\s+now\b",
        ]
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _of(language: str) -> tuple[_Words, str]:
    """The words of a language, and the pattern of a change that has happened."""
    words = _WORDS.get(language, _WORDS["en"])
    return words, f"{_TO_COME if language in _ROMANCE else ''}(?:{words.changed})"
