"""Turns: who speaks in each paragraph of a transcript or an interview."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from knowledge.article import BlockKind
from knowledge.extraction.dialogue import ANSWER_WORDS, QUESTION_WORDS
from knowledge.extraction.name_words import ADDRESSES
from knowledge.extraction.role_nouns import ROLES
from knowledge.question_marks import asks

_LABEL = re.compile(r"([^\W\d_][^\n:?!;,|]{0,59}?)\s?:\s+(?=\S)")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SMALL = frozenset("of the de la du van von der den del di da and и й".split())
_ASKING = QUESTION_WORDS | {"questions", "journalist", "reporter"}
_TITLES = "|".join(sorted(map(re.escape, ADDRESSES), key=len)[::-1])
_ADDRESSED = re.compile(rf"((?:(?i:{_TITLES}))\.?\s[^\W\d_][\w’'-]+),\s")


class Turn(NamedTuple):
    """The label of who speaks in a paragraph, '' for nobody who is known; the length of what only labels it; and
    whether it is what an interviewer asks."""

    label: str = ""
    length: int = 0
    asked: bool = False


def find_turns(texts: Sequence[str], kinds: Sequence[BlockKind]) -> list[Turn]:
    """The turn of each paragraph; one without a label goes on with the turn before, unless it asks.

    A label that names somebody stands for a speaker where it comes again, where what it says is asked or answered by
    another one, or among such where it is in capitals: the lines of a fact sheet ('Length: 4 km') have none. In an
    interview without labels, whom the first question addresses ('Ms Holm, why …?') answers them all.
    """
    spoken = (kind is BlockKind.PARAGRAPH or asks(text) for text, kind in zip(texts, kinds, strict=True))
    labels = [_label(text) if may_be else "" for text, may_be in zip(texts, spoken, strict=True)]
    speakers = _speakers(texts, labels)
    asking = {label for label in speakers if _mostly_asks(label, texts, labels)}
    asked = [asks(text) and kind is BlockKind.HEADING for text, kind in zip(texts, kinds, strict=True)]
    first = next((text for text, question in zip(texts, asked, strict=True) if question), "")
    addressed = _ADDRESSED.match(first) if sum(asked) > 1 and not speakers else None
    found: list[Turn] = []
    speaking = ""
    for text, kind, label, question in zip(texts, kinds, labels, asked, strict=True):
        if label in speakers:
            match = _LABEL.match(text)
            if label not in asking:
                speaking = "" if _words(label)[0] in ANSWER_WORDS else label
            # the answer may stand behind the question
            questioned = label in asking and (asks(text) or "?" not in text)
            found.append(Turn("" if label in asking else speaking, match.end() if match else 0, asked=questioned))
            continue
        if question and addressed:
            speaking = addressed[1]
        elif kind is BlockKind.HEADING and not (asks(text) or addressed):
            speaking = ""
        found.append(Turn("" if asks(text) or kind is BlockKind.HEADING else speaking))
    return found


def _speakers(texts: Sequence[str], labels: Sequence[str]) -> set[str]:
    often = Counter(label for label in labels if label)
    paired = {label for pair in _dialogues(texts, labels) for label in pair}
    named = {label for label in often if _speaks(label, often)}
    sure = {label for label in named if often[label] > 1 or label in paired}
    return sure | {label for label in named if sure and label.isupper()}


def _dialogues(texts: Sequence[str], labels: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The labels of each question and its answer that follow one another."""
    for (text, label), (_, answering) in pairwise(zip(texts, labels, strict=True)):
        if label and answering and label != answering and asks(text):
            yield label, answering


def _mostly_asks(label: str, texts: Sequence[str], labels: Sequence[str]) -> bool:
    if _words(label)[0] in _ASKING:
        return True
    own = [asks(text) for text, other in zip(texts, labels, strict=True) if other == label]
    return sum(own) * 2 > len(own)


def _label(text: str) -> str:
    match = _LABEL.match(text)
    return " ".join(match[1].split()) if match and match[1][0].isupper() else ""


def _speaks(label: str, others: Counter[str]) -> bool:
    """Whether a label names somebody: a name of two words, one with a title, a role, or one word among questions."""
    words = _WORD.findall(label)
    low = _words(label)
    if low[0] in _ASKING or low[0] in ANSWER_WORDS:
        return len(words) == 1
    if not all(word[0].isupper() or word in _SMALL for word in words) or len(words) > 5:
        return False
    asked = any(_words(other)[0] in _ASKING for other in others)
    return len(words) > 1 or asked or not ROLES.isdisjoint(low) or low[0] in ADDRESSES


def _words(label: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(label)]
