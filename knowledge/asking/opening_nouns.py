"""Questions whose opening has a noun that tells what is asked for: 'What are the opening hours?' asks when."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.question import Asked

_NOUNS = {
    "en": {
        Asked.WHEN: r"(?:opening|closing|office|visiting|business) (?:hours|times?)|hours(?= of the\b| for the\b| at the\b|\W*$)|timetable",
    },
    "de": {
        Asked.WHEN: r"\w*(?:offnungs|sprech|schalter|besuchs|abfahrts)zeiten|sprechstunden?|fahrplan|\w+schluss(?= (?:fur|der|des)\b|\W*$)",
        Asked.HOW_MUCH: r"\w*gebuhr(?:en)?|eintritt(?:spreise?)?",
    },
    "fr": {
        Asked.WHEN: "horaires?|heures d['’]ouverture|date limite",
        Asked.HOW_MUCH: "frais|tarifs?",
    },
    "es": {Asked.WHEN: "horarios?|plazo", Asked.HOW_MUCH: "tasas?|tarifas?"},
    "it": {Asked.WHEN: "orar[io]|scadenza", Asked.HOW_MUCH: "tariffe?"},
    "pt": {Asked.WHEN: "horarios?|prazo", Asked.HOW_MUCH: "taxas?|tarifas?"},
    "ru": {
        Asked.WHEN: "(?:часы|график|режим|время|расписание) (?:работы|приема)|расписание|крайний срок",
        Asked.HOW_MUCH: "сбор за|плата за|пошлина",
    },
    "uk": {
        Asked.WHEN: "(?:години|графік|режим|час|розклад) (?:роботи|прийому)|розклад|крайній термін",
        Asked.HOW_MUCH: "збір за|плата за|мито",
    },
}

OPEN = frozenset({Asked.WHAT, Asked.WHICH, Asked.HOW, Asked.DEFINITION, Asked.TOPIC})
"""The kinds of question that such a noun tells more of."""


def opening_noun(folded: str, language: str) -> Asked | None:
    """What the noun among the first words of a folded question asks for; None where there is none such.

    >>> opening_noun("quels sont les horaires de la piscine ?", "fr"), opening_noun("what is the weather", "en")
    (<Asked.WHEN: 'when'>, None)
    """
    return next((kind for pattern, kind in _patterns(language) if pattern.search(folded)), None)


@lru_cache(maxsize=len(_NOUNS))
def _patterns(language: str) -> list[tuple[re.Pattern[str], Asked]]:
    return [
        (re.compile(rf"^\W*(?:\w[\w-]*[^\w-]+){{0,4}}?(?:{nouns})(?![\w-])"), kind)
        for kind, nouns in _NOUNS.get(language, {}).items()
    ]
