"""The words that tell what kind of thing is asked for, language by language.

Each language has an ordered list of patterns over the folded question; the first that is found decides. Where none is,
the first asking word of the question decides in languages other than English. Patterns are plain alternations: none
backtracks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from knowledge.asking.interrogatives_english import CLAUSE_BEFORE, ENGLISH
from knowledge.asking.interrogatives_slavic import RUSSIAN, UKRAINIAN
from knowledge.asking.interrogatives_western import FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH
from knowledge.asking.key_nouns import key_noun
from knowledge.asking.opening_nouns import OPEN, opening_noun
from knowledge.question import Asked

_CONTRACTED = re.compile(r"\b(what|who|where|when|why|how)'?s\b")
_TWO_LETTERS = re.compile(r"(?<=[bcdfghjklmnprstvwz])([uoa])e(?=[a-z])(?!ll)")
"""A German umlaut as it is typed where there is none: 'muessen'."""
_WHOLE = {"quand": "quando ", "quant": "quanto ", "com": "come "}
_ELIDED = re.compile(r"\b(quand|quant|com)['’ʼ](?=e\b|era\b)")
"""Italian asking words before 'è': 'quand'è il concerto'."""
_ASKING_AFTER_COMMA = frozenset({"fr", "es", "it", "pt"})
"""Languages where what asks may come right after a comma; with another behind it, a clause stands between the two."""
_FEWEST_WORDS = 3


_OPENING = {
    "de": {
        Asked.WHY: "warum|wieso|weshalb|weswegen",
        Asked.WHEN: "wann",
        Asked.WHERE: "wo|wohin|woher",
        Asked.WHO: "wer|wen|wem",
    },
    "fr": {Asked.WHY: "pourquoi", Asked.WHEN: "quand", Asked.WHERE: "ou", Asked.WHO: "qui"},
    "es": {Asked.WHY: "por ?que", Asked.WHEN: "cuando", Asked.WHERE: "a?donde", Asked.WHO: "quien|quienes"},
    "it": {Asked.WHY: "perche|come mai", Asked.WHEN: "quando", Asked.WHERE: "dove", Asked.WHO: "chi"},
    "pt": {Asked.WHY: "por ?que", Asked.WHEN: "quando", Asked.WHERE: "a?onde", Asked.WHO: "quem"},
    "ru": {
        Asked.WHY: "почему|зачем|отчего",
        Asked.WHEN: "когда",
        Asked.WHERE: "где|куда|откуда",
        Asked.WHO: "кто|кого|кому",
    },
    "uk": {Asked.WHY: "чому|навіщо", Asked.WHEN: "коли", Asked.WHERE: "де|куди|звідки", Asked.WHO: "хто|кого|кому"},
}
"""Words that a question may open with and that leave no doubt: 'warum steigt der Preis' asks for no price."""


class _Reader(NamedTuple):
    patterns: list[tuple[re.Pattern[str], Asked]]
    words: re.Pattern[str]
    after_comma: re.Pattern[str]
    asked: Mapping[str, Asked]


_LANGUAGES: Mapping[str, tuple[list[tuple[str, Asked]], Mapping[Asked, str]]] = {
    "en": (ENGLISH, {}),
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
}


@lru_cache(maxsize=len(_LANGUAGES))
def _reader(language: str) -> _Reader:
    """Made when the language is first asked in: all of them would take a tenth of the time until a first answer."""
    patterns, words = _LANGUAGES[language]
    opening = [
        (rf"^(?:(?:und|aber|et|mais|y|pero|e|ma|mas|а|и|но|і|та|але) )?(?:{words_of_kind})(?![\w-])", kind)
        for kind, words_of_kind in _OPENING.get(language, {}).items()
    ]
    patterns = [*patterns[:1], *opening, *patterns[1:]]  # what asks for a definition may open so, too
    asked = {word: kind for kind, of_kind in words.items() for word in of_kind.split()}
    alternatives = "|".join(sorted(asked, key=len, reverse=True)) or "(?!)"
    # 'the people, who ...' asks nothing
    return _Reader(
        [(re.compile(pattern), kind) for pattern, kind in patterns],
        re.compile(rf"(?<!, )\b(?:{alternatives})(?!\w)"),
        re.compile(rf"(?<=, )(?:{alternatives})(?!\w)(?=[^,]*\?)"),
        asked,
    )


def asked_for(folded: str, language: str) -> Asked:
    """What kind of thing a folded question asks for; TOPIC when nothing tells.

    >>> asked_for("how many doses were destroyed?", "en"), asked_for("port talks", "en")
    (<Asked.HOW_MANY: 'how_many'>, <Asked.TOPIC: 'topic'>)
    """
    asked = _by_asking_words(folded, language)
    return opening_noun(folded, language) or asked if asked in OPEN else asked


def _by_asking_words(folded: str, language: str) -> Asked:
    english = language == "en" or language not in _LANGUAGES
    reader = _reader("en" if english else language)
    folded = _CONTRACTED.sub(r"\1 is", folded) if english else folded.lstrip("¿¡ ")
    if english:
        folded = CLAUSE_BEFORE.sub("", folded)
    elif language == "it":
        folded = _ELIDED.sub(lambda word: _WHOLE[word[1]], folded)
    elif language == "de":
        folded = _TWO_LETTERS.sub(r"\1", folded)
    for pattern, asked in reader.patterns:
        if pattern.search(folded):
            return asked
    if word := reader.words.search(folded):
        return reader.asked[word.group()]
    if noun := key_noun(folded, "en" if english else language):
        return noun
    if "?" not in folded or english or len(folded.split()) < _FEWEST_WORDS:
        return Asked.TOPIC
    # 'Antes do Figueira, quem venceu?'; 'Der Sturm war schuld?' asks with its sign alone
    later = reader.after_comma.search(folded) if language in _ASKING_AFTER_COMMA else None
    return reader.asked[later.group()] if later else Asked.YES_NO


def holds_interrogative(folded: str, language: str) -> bool:
    """Whether the text is put as a question."""
    return "?" in folded or asked_for(folded, language) is not Asked.TOPIC
