"""Forms of regular verbs in Romance languages whose ending bears an accent: once it is taken away, Snowball no longer
knows 'venderá', 'recibirían', 'fermèrent', 'votarão'."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

_FORMS: dict[str, tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]] = {
    "es": (
        (re.compile(r"(?<=..)ar(?:a|as|an|emos)$"), ("ar",)),  # 'funcionaria' is an official, too
        *((re.compile(rf"(?<=..)(?<!i){vowel}r(?:a|as|an|emos|ia|ias|ian|iamos)$"), (f"{vowel}r",)) for vowel in "ei"),
    ),
    "fr": ((re.compile(r"(?<=..)e?erent$"), ("er",)),),
    "it": (
        (re.compile(r"(?<=..[cg])er(?:a|ai|anno|emo|ebbe|ebbero)$"), ("iare", "ere")),
        (re.compile(r"(?<=..)h?er(?:a|ai|anno|emo|ebbe|ebbero)$"), ("are", "ere")),
        (re.compile(r"(?<=..)ir(?:a|ai|anno|emo|ebbe|ebbero)$"), ("ire",)),
    ),
    "pt": tuple((re.compile(rf"(?<=..){vowel}r(?:ao|ei|emos|iam)$"), (f"{vowel}r",)) for vowel in "aei"),
}
"""Endings of futures, conditionals and pasts, and those of the infinitives that they may belong to."""


def regular_infinitive(word: str, language: str) -> str:
    """The infinitive of a folded word that is such a form of a known verb; any other word as it is.

    >>> [regular_infinitive(word, "es") for word in ("recibiran", "bandera")], regular_infinitive("fermerent", "fr")
    (['recibir', 'bandera'], 'fermer')
    """
    for pattern, endings in _FORMS.get(language, ()):
        match = pattern.search(word)
        if match:
            infinitives = (word[: match.start()] + ending for ending in endings)
            return next((one for one in infinitives if one in _known(language)), word)
    return word


@lru_cache(maxsize=4)
def _known(language: str) -> frozenset[str]:
    text = (resources.files("knowledge.words") / "infinitives.txt").read_text(encoding="utf-8")
    return frozenset(next(line for line in text.splitlines() if line.startswith(f"{language} ")).split()[1:])
