"""The words that tell what kind of thing is asked for, language by language.

Each language has an ordered list of patterns over the folded question; the first that is found decides. Where none is,
the first asking word of the question decides in languages other than English. Patterns are plain alternations: none
backtracks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from knowledge.asking.interrogatives_english import CLAUSE_BEFORE, ENGLISH
from knowledge.asking.interrogatives_slavic import RUSSIAN, UKRAINIAN
from knowledge.asking.interrogatives_western import FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH
from knowledge.question import Asked

_CONTRACTED = re.compile(r"\b(what|who|where|when|why|how)'?s\b")
_FEWEST_WORDS = 3


class _Reader(NamedTuple):
    patterns: list[tuple[re.Pattern[str], Asked]]
    words: re.Pattern[str]
    asked: Mapping[str, Asked]


def _reader(patterns: list[tuple[str, Asked]], words: Mapping[Asked, str]) -> _Reader:
    asked = {word: kind for kind, of_kind in words.items() for word in of_kind.split()}
    # 'the people, who ...' asks nothing
    return _Reader(
        [(re.compile(pattern), kind) for pattern, kind in patterns],
        re.compile(rf"(?<!, )\b(?:{'|'.join(sorted(asked, key=len, reverse=True)) or '(?!)'})(?!\w)"),
        asked,
    )


_READERS = {
    "en": _reader(ENGLISH, {}),
    "ru": _reader(*RUSSIAN),
    "uk": _reader(*UKRAINIAN),
    "de": _reader(*GERMAN),
    "fr": _reader(*FRENCH),
    "es": _reader(*SPANISH),
    "it": _reader(*ITALIAN),
    "pt": _reader(*PORTUGUESE),
}


def asked_for(folded: str, language: str) -> Asked:
    """What kind of thing a folded question asks for; TOPIC when nothing tells.

    >>> asked_for("how many doses were destroyed?", "en"), asked_for("port talks", "en")
    (<Asked.HOW_MANY: 'how_many'>, <Asked.TOPIC: 'topic'>)
    """
    reader = _READERS.get(language, _READERS["en"])
    english = reader is _READERS["en"]
    folded = _CONTRACTED.sub(r"\1 is", folded) if english else folded.lstrip("¿¡ ")
    if english:
        folded = CLAUSE_BEFORE.sub("", folded)
    for pattern, asked in reader.patterns:
        if pattern.search(folded):
            return asked
    if word := reader.words.search(folded):
        return reader.asked[word.group()]
    # 'Der Sturm war schuld?' asks with its sign alone
    alone = "?" in folded and not english and len(folded.split()) >= _FEWEST_WORDS
    return Asked.YES_NO if alone else Asked.TOPIC


def holds_interrogative(folded: str, language: str) -> bool:
    """Whether the text is put as a question."""
    return "?" in folded or asked_for(folded, language) is not Asked.TOPIC
