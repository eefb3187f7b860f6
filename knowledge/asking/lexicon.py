"""Lexicon: what an edition knows of words, as question reading needs it."""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import cached_property

from knowledge.asking.spelling import Spelling
from knowledge.edition import Edition
from knowledge.words import terms

_FEW_FACTS = 300


class Lexicon:
    """The vocabulary, the rarity of terms, and the aliases of one edition; each is loaded when first needed."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._facts = edition.info.facts
        self.languages = edition.languages()
        self.publishers = edition.info.publishers
        self._frequencies: dict[str, int] = {}
        self._statements: dict[str, int] = {}

    @cached_property
    def spelling(self) -> Spelling:
        """The vocabulary, for mending."""
        return Spelling(self._edition.words())

    @cached_property
    def aliases(self) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
        """Pairs of (terms of the short form, terms of the full form) that the articles introduce."""
        pairs: dict[tuple[frozenset[str], frozenset[str]], None] = {}
        for short, full, _ in self._edition.aliases():
            few, many = frozenset(terms(short, "en")), frozenset(terms(full, "en"))
            if few and many and few != many:
                pairs[few, many] = None
        return tuple(pairs)

    def frequencies(self, wanted: Collection[str]) -> dict[str, int]:
        """How many facts hold each term; terms that none holds are left out."""
        missing = [term for term in wanted if term not in self._frequencies]
        if missing:
            found = self._edition.document_frequencies(missing)
            self._frequencies |= {term: found.get(term, 0) for term in missing}
        return {term: count for term in wanted if (count := self._frequencies[term])}

    def _stated(self, terms: Collection[str]) -> dict[str, int]:
        missing = [term for term in terms if term not in self._statements]
        if missing:
            found = self._edition.statement_frequencies(missing)
            self._statements |= {term: found.get(term, 0) for term in missing}
        return {term: self._statements[term] for term in terms}

    def rarity(self, terms: Collection[str]) -> float:
        """How telling it is that a fact holds one of these terms: 0 when all do, 1 when hardly any does (idf).

        In a handful of articles every count is chance: there the scale is that of a few hundred facts.
        """
        frequency = max(self._stated(terms).values(), default=0)
        facts = max(self._facts, _FEW_FACTS)
        share = math.log((facts + 1) / (max(frequency, 1) + 0.5)) / math.log((facts + 1) / 1.5)
        return min(max(share, 0.0), 1.0)

    def selectivity(self, term: str) -> float:
        """How far a term narrows the choice among facts with their titles (idf as BM25 has it); 0 for unknown ones.

        A word of a title is in the context of all the article's facts: it finds the story, hardly the sentence.
        """
        frequency = self.frequencies([term]).get(term, 0)
        if not frequency:
            return 0.0
        facts = max(self._facts, _FEW_FACTS)
        return math.log(1 + (facts - frequency + 0.5) / (frequency + 0.5))
