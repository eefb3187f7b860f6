"""Dialogue: questions, their answers, and the labels of both, which say no word of either."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.question_marks import asks

QUESTION_WORDS = frozenset("q question frage pregunta pergunta domanda вопрос питання запитання".split())
ANSWER_WORDS = frozenset("a answer antwort respuesta resposta risposta réponse ответ відповідь".split())


def _label(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(sorted(words))})\s?[:.]\s+(?=\S)", re.IGNORECASE)


_QUESTION = _label(QUESTION_WORDS | {"f", "p", "d", "в"})
_ANSWER = _label(ANSWER_WORDS | {"r", "о", "в"})
_FEW = 2
"""Words of an answer that goes on in the next sentence: 'Fuel. We paid a third more.'"""


def goes_on(text: str, before: str) -> bool:
    """Whether a sentence is the beginning of an answer to what `before` asks, too short to stand alone.

    >>> goes_on("No.", "Will you sell?"), goes_on("No.", "We asked."), goes_on("We will not sell.", "Will you sell?")
    (True, False, False)
    """
    return asks(before) and not asks(text) and len(text.split()) <= _FEW


def label_length(text: str, before: str) -> int:
    """How many characters at the beginning of a text only say that it asks, or answers what `before` asks.

    >>> [label_length(*pair) for pair in (("Q: Why?", ""), ("A: Rain.", "Q: Why?"), ("A: 5 crowns", "Fees:"))]
    [3, 3, 0]
    """
    label = _QUESTION if asks(text) else _ANSWER if asks(before) else None
    found = label.match(text) if label else None
    return found.end() if found else 0
