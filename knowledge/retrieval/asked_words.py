"""AskedWords: the words of one question, made ready to be looked for in many facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from knowledge.question import Question

SURELY_ASKED = 0.7
"""What a match must be worth for its term to count as one that the question itself holds."""


class Hits(NamedTuple):
    """For each word of the question its best meeting among some terms, 0 to 1, and where, -1 where it is not met."""

    hits: tuple[float, ...]
    positions: tuple[int, ...]


class AskedWords:
    """What a question's words say of themselves, worked out once.

    `weights` are their rarities, `weight` the sum of these; `names`, `plain` and `numbers` are the places of the words
    of each sort, `terms` the terms that surely are the question's, `name_terms` all that its names may be met by.
    """

    def __init__(self, question: Question) -> None:
        words = question.words
        self.weights = tuple(word.weight for word in words)
        self.weight = sum(self.weights)
        self.names = tuple(at for at, word in enumerate(words) if word.name)
        self.plain = tuple(at for at, word in enumerate(words) if not word.name)
        self.numbers = tuple(at for at, word in enumerate(words) if word.number)
        self.terms = frozenset(match.term for word in words for match in word.matches if match.worth > SURELY_ASKED)
        self.name_terms = frozenset(match.term for word in words if word.name for match in word.matches)
        self.focus = frozenset(question.focus)
        self._matches = [match for word in words for match in word.matches]
        self._met: defaultdict[str, list[tuple[float, int, int]]] = defaultdict(list)
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(words):
            for order, match in enumerate(word.matches):
                self._met[match.term].append((match.worth, -order, at))
        for place, match in enumerate(self._matches):
            self._places[match.term].append(place)
        self._all = frozenset(self._met)
        self._nothing = Hits((0.0,) * len(words), (-1,) * len(words))

    def among(self, terms: Sequence[str]) -> frozenset[str]:
        """Those of the terms that count for the question."""
        return self._all.intersection(terms)

    def hits(self, terms: Sequence[str]) -> Hits:
        """Where each word is met among the terms of a text: a name key stands where its word does."""
        held = self._all.intersection(terms)
        if not held:
            return self._nothing
        best = [(0.0, 1)] * len(self.weights)  # a worth of 0 is no meeting
        positions = [-1] * len(self.weights)
        place = -1
        for term in terms:
            if term[0] != "~":
                place += 1
            if term in held:
                for worth, order, at in self._met[term]:
                    if worth > 0 and (worth, order) > best[at]:
                        best[at], positions[at] = (worth, order), place
        return Hits(tuple(worth for worth, _ in best), tuple(positions))

    def relevance(self, held: Collection[str], around: Collection[str], length: float) -> float:
        """BM25 (Robertson and Zaragoza 2009) of all terms that count; those that stand around count half.

        Both are results of `among`. `length` is the fact's as a share of the usual one. The score of the search gives
        words no weight that half of a small edition holds; here their rarity is bounded from below (see
        `Lexicon.selectivity`).
        """
        here = 2.2 / (1 + 1.2 * (0.25 + 0.75 * length))
        places = sorted({place for terms in (held, around) for term in terms for place in self._places[term]})
        return sum(
            match.rarity * (here * (match.term in held) + 0.5 * (match.term in around))
            for match in map(self._matches.__getitem__, places)
        )
