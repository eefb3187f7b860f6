"""The measures of design: what counts as right, and how short answers are compared."""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from collections.abc import Sequence

_ARTICLES = re.compile(r"\b(a|an|the)\b")
_PUNCTUATION = str.maketrans(dict.fromkeys(string.punctuation + "“”‘’«»„…–—", " "))


def plain(text: str) -> str:
    """Lower case, punctuation folded to single spaces.

    >>> plain("St. Halvard’s  Hospital!")
    'st halvard s hospital'
    """
    return " ".join(unicodedata.normalize("NFKC", text).lower().translate(_PUNCTUATION).split())


def holds(text: str, answer: str) -> bool:
    """Whether a text contains an answer, as whole words, whatever the case and punctuation."""
    return f" {plain(answer)} " in f" {plain(text)} "


_DELETED = str.maketrans(dict.fromkeys(string.punctuation + "“”‘’«»„…–—"))


def _squad(text: str) -> list[str]:
    return _ARTICLES.sub(" ", text.lower().translate(_DELETED)).split()


def exact_match(given: str | None, answers: Sequence[str]) -> float:
    """1 when the given answer equals one of the answers as SQuAD normalises them."""
    return float(given is not None and any(_squad(given) == _squad(answer) for answer in answers))


def f1(given: str | None, answers: Sequence[str]) -> float:
    """The best F1 over words between the given answer and one of the answers, as SQuAD counts it (Rajpurkar 2016)."""
    if given is None:
        return 0.0
    return max((_f1(_squad(given), _squad(answer)) for answer in answers), default=0.0)


def _f1(given: list[str], answer: list[str]) -> float:
    common = sum((Counter(given) & Counter(answer)).values())
    if not common:
        return 0.0
    precision, recall = common / len(given), common / len(answer)
    return 2 * precision * recall / (precision + recall)
