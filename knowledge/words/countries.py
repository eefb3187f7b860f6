"""What countries are called, by language; `benchmarks/write_countries.py` wrote the list."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from knowledge.words.folding import fold
from knowledge.words.stem import stem

LONGEST = 4
"""Words of the longest name that is told by more than one."""


@lru_cache(maxsize=8)
def country_terms(language: str) -> frozenset[tuple[str, ...]]:
    """The names of countries in a language, each as the terms of its words; none of a language that is not known.

    >>> ("poland",) in country_terms("en"), ("port", "amber") in country_terms("en")
    (True, False)
    """
    text = (resources.files("knowledge.words") / "countries.txt").read_text(encoding="utf-8")
    names = next((line.partition(" ")[2] for line in text.splitlines() if line.startswith(f"{language} ")), "")
    return frozenset(tuple(stem(word, language) for word in fold(name).split()) for name in names.split("|") if name)
