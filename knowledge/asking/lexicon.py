"""Lexicon: what an edition knows of words, as question reading needs it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence, Set
from functools import cached_property

from knowledge.asking.spelling import Spelling
from knowledge.edition import Edition, TermCounts
from knowledge.words import Token

_FEW_FACTS = 300
_ALIASES_OF_A_TERM = 50
_PUBLISHERS_LOOKED_AT = 200
_TERMS_REMEMBERED = 20_000


def made_of(name: Set[str], held: Set[str]) -> bool:
    """Whether all words of a name, given by its terms, are held, be it by how they are written or by how they sound."""
    missing = name - held
    if not missing or all(term[0] == "~" for term in missing):
        return True
    sounds = sum(term[0] == "~" for term in name)
    return 2 * sounds == len(name) and not any(term[0] == "~" for term in missing)


class Lexicon:
    """The vocabulary, the rarity of terms, and the aliases of one edition; each is looked up when it is needed."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._facts = edition.info.facts
        self.languages = edition.languages()
        self._known: dict[str, TermCounts] = {}

    @cached_property
    def spelling(self) -> Spelling:
        """The vocabulary, for mending."""
        return Spelling(self._edition)

    def publishers(self, words: Sequence[Token]) -> list[str]:
        """The publishers that words may name which open with the word that tells, or are initials."""
        opening = next((at for at, word in enumerate(words) if not word.stop), len(words) - 1)
        found = {part for word in words[: opening + 1] for part in (word.term, word.key) if part}
        return self._edition.publishers_with(
            sorted(found | {word.surface for word in words[:1]}), _PUBLISHERS_LOOKED_AT
        )

    def aliases(self, held: Collection[str]) -> list[tuple[frozenset[str], frozenset[str]]]:
        """The most widely used pairs of (terms of the short form, terms of the full form) that articles introduce, of
        which either form is made of terms of `held` only."""
        pairs: dict[tuple[frozenset[str], frozenset[str]], None] = {}
        held = frozenset(held)
        for short, full in self._edition.aliases_by(sorted(held), _ALIASES_OF_A_TERM):
            few, many = frozenset(short), frozenset(full)
            if few and many and few != many and (made_of(few, held) or made_of(many, held)):
                pairs[few, many] = None
        return list(pairs)

    def frequencies(self, wanted: Collection[str]) -> dict[str, int]:
        """How many facts hold each term; terms that none holds are left out."""
        counts = self._counts(wanted)
        return {term: count.facts for term in wanted if (count := counts[term]).facts}

    def _counts(self, wanted: Collection[str]) -> Mapping[str, TermCounts]:
        missing = [term for term in wanted if term not in self._known]
        if missing:
            if len(self._known) > _TERMS_REMEMBERED:
                self._known = {term: self._known[term] for term in wanted if term in self._known}
            self._known |= self._edition.term_counts(missing)
        return self._known

    def rarity(self, terms: Collection[str]) -> float:
        """How telling it is that a fact holds one of these terms: 0 when all do, 1 when hardly any does (idf).

        In a handful of articles every count is chance: there the scale is that of a few hundred facts.
        """
        counts = self._counts(terms)
        frequency = max((counts[term].statements for term in terms), default=0)
        facts = max(self._facts, _FEW_FACTS)
        share = math.log((facts + 1) / (max(frequency, 1) + 0.5)) / math.log((facts + 1) / 1.5)
        return min(max(share, 0.0), 1.0)

    def selectivity(self, term: str) -> float:
        """How far a term narrows the choice among facts with their titles (idf as BM25 has it); 0 for unknown ones.

        A word of a title is in the context of all the article's facts: it finds the story, hardly the sentence.
        """
        frequency = self._counts([term])[term].facts
        if not frequency:
            return 0.0
        facts = max(self._facts, _FEW_FACTS)
        return math.log(1 + (facts - frequency + 0.5) / (frequency + 0.5))
