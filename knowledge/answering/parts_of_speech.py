"""What part of speech each word of an English statement is, for the bounds of the phrases that may answer.

A hidden Markov model of pairs (Viterbi 1967) over a dozen classes; `benchmarks/train_parts_of_speech.py` learned it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from functools import lru_cache
from importlib import resources

NOUN, NUMBER, ADJECTIVE, ADVERB, DETERMINER, PRONOUN = "NMARDP"
PREPOSITION, CONJUNCTION, VERB, DOING, DONE, POSSESSIVE, SIGN = "ICVGES,"
"""The classes, a letter each: `DOING` and `DONE` are participles, `SIGN` is whatever stands between words."""

VERBS = frozenset({VERB, DOING, DONE})

ENDING = 3
"""So many letters of a word that is not known tell what it may be."""

_CODE = re.compile(r"(\D)(\d)")
_UNLIKELY = -9.0
_START = "^"


class PartsOfSpeech:
    """What a language's words may be, and what follows what; all likelihoods are natural logarithms."""

    def __init__(self, words: dict[str, str], endings: dict[str, str], follows: dict[str, float]) -> None:
        """`words` and `endings` are lists of words, with a space between two, by their code ('N8V1': a noun eight times
        of nine); `follows` tells how likely a class is after another ('DN'), as against everywhere."""
        self._words = {word: code for code, some in words.items() for word in some.split()}
        self._endings = {ending: code for code, some in endings.items() for ending in some.split()}
        self._follows = follows

    def of(self, words: Sequence[str]) -> str:
        """The class of each word, a letter each; words stand as they are written, '' for a sign between two."""
        scores, steps = {_START: 0.0}, []
        for at, word in enumerate(words):
            likely = self._likelihoods(word, opens=at == 0)
            ways = {name: self._best(scores, name) for name, _ in likely}
            scores = {name: ways[name][0] + likelihood for name, likelihood in likely}
            steps.append({name: before for name, (_, before) in ways.items()})
        name = max(scores, key=lambda one: scores[one])
        found = []
        for step in reversed(steps):
            found.append(name)
            name = step[name]
        return "".join(reversed(found))

    def _best(self, scores: dict[str, float], name: str) -> tuple[float, str]:
        """The score of the best way to a class, and the class before it on this way."""
        return max([(so_far + self._follows.get(one + name, _UNLIKELY), one) for one, so_far in scores.items()])

    def _likelihoods(self, word: str, *, opens: bool) -> list[tuple[str, float]]:
        if not word:
            return [(SIGN, 0.0)]
        if word[0].isdigit():
            return [(NUMBER, 0.0)]
        low = word.lower()
        if word[0] != low[0] and not opens:
            code = self._words.get(low, "")
            return [(NOUN, 0.0)] if code[:1] in ("", NOUN, ADJECTIVE, VERB, DOING, DONE) else _read(code)
        return _read(self._words.get(low) or self._endings.get(low[-ENDING:]) or "N9")


@lru_cache(maxsize=1_000)
def _read(code: str) -> list[tuple[str, float]]:
    return [(name, math.log(int(ninths) / 9)) for name, ninths in _CODE.findall(code)]


@lru_cache(maxsize=1)
def english() -> PartsOfSpeech:
    """The parts of speech of English words."""
    text = (resources.files("knowledge.answering") / "parts_of_speech.json").read_text(encoding="utf-8")
    found = json.loads(text)
    return PartsOfSpeech(found["words"], found["endings"], found["follows"])
