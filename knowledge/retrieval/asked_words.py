"""AskedWords: the words of one question, made ready to be looked for in many facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cached_property
from math import fsum
from typing import NamedTuple

from knowledge.question import Question
from knowledge.words import BESIDE_A_WORD, fold, numbered, stem
from knowledge.words.person_nouns import people_terms
from knowledge.words.word_vectors import Weighed, vectors_of

SURELY_ASKED = 0.7
"""What a match must be worth for its term to count as one that the question itself holds."""

SURELY_MEANT = 0.45
"""What a match must be worth for its term to stand for the word: a synonym does, what is only told with it does not."""


class Hits(NamedTuple):
    """For each word of the question its best meeting among some terms, 0 to 1, and where, -1 where it is not met; and
    those of the terms that count for the question."""

    hits: tuple[float, ...]
    positions: tuple[int, ...]
    held: frozenset[str] = frozenset()

    def joined(self, other: Hits) -> Hits:
        """The better meeting of each word in two texts, with the places in the first."""
        return Hits(tuple(map(max, self.hits, other.hits)), self.positions, self.held | other.held)


class AskedWords:
    """What a question's words say of themselves, worked out once.

    `weights` are their rarities, `weight` the sum of these; `names`, `plain` and `numbers` are the places of the words
    of each sort, `numbered` those of words such as 'Saran-2' with their names; `terms` are the terms that surely are
    the question's, `name_terms` all that its names may be met by. `focus` are those of the noun asked for,
    `focus_terms` these and what stands for it: where people are counted, also for what befell them.
    `nothing` are the hits of a text that holds no word of it.
    """

    def __init__(self, question: Question) -> None:
        self._question = question
        words = question.words
        self.weights = tuple(word.weight for word in words)
        self.weight = sum(self.weights)
        self.names = tuple(at for at, word in enumerate(words) if word.name)
        self.plain = tuple(at for at, word in enumerate(words) if not word.name)
        self.numbers = tuple(at for at, word in enumerate(words) if word.number)
        parts = {at: numbered(word.text) for at, word in enumerate(words)}
        self.numbered = {at: fold(part[0]) for at, part in parts.items() if part}
        self.terms = frozenset(match.term for word in words for match in word.matches if match.worth > SURELY_ASKED)
        self.name_terms = frozenset(match.term for word in words if word.name for match in word.matches)
        self.focus = frozenset(question.focus)
        counts_people = not self.focus.isdisjoint(people_terms(question.language))
        of_focus = [
            word.matches
            for word in words
            if word.matches[0].term in self.focus or (counts_people and not (word.name or word.number or word.dated))
        ]
        self.focus_terms = self.focus | {
            match.term for matches in of_focus for match in matches if match.worth >= SURELY_MEANT
        }
        self.nothing = Hits((0.0,) * len(words), (-1,) * len(words))
        self._met: defaultdict[str, list[tuple[float, int, int]]] = defaultdict(list)
        self._rarities: defaultdict[str, float] = defaultdict(float)
        for at, word in enumerate(words):
            for order, match in enumerate(word.matches):
                self._met[match.term].append((match.worth, -order, at))
                self._rarities[match.term] += match.rarity
        self._all = frozenset(self._met)

    @cached_property
    def vectors(self) -> Weighed:
        """What each word means, as mended."""
        question = self._question
        return vectors_of([stem(fold(word.mended), question.language) for word in question.words], question.language)

    def hits(self, terms: Sequence[str]) -> Hits:
        """Where each word is met among the terms of a text: a name key, or a part, stands where its word does."""
        held = self._all.intersection(terms)
        if not held:
            return self.nothing
        best = [(0.0, 1)] * len(self.weights)  # a worth of 0 is no meeting
        positions = [-1] * len(self.weights)
        place = -1
        for term in terms:
            if term[0] not in BESIDE_A_WORD:
                place += 1
            if term in held:
                for worth, order, at in self._met[term]:
                    if worth > 0 and (worth, order) > best[at]:
                        best[at], positions[at] = (worth, order), place
        return Hits(tuple([worth for worth, _ in best]), tuple(positions), held)

    def relevance(self, held: Collection[str], around: Collection[str], length: float) -> float:
        """BM25 (Robertson and Zaragoza 2009) of all terms that count; those that stand around count half.

        Both are terms that count. `length` is the fact's as a share of the usual one. The score of the search gives
        words no weight that half of a small edition holds; here their rarity is bounded from below (see
        `Lexicon.selectivity`).
        """
        here = 2.2 / (1 + 1.2 * (0.25 + 0.75 * length))
        # exactly rounded: sets are in no order
        return here * fsum(map(self._rarities.__getitem__, held)) + 0.5 * fsum(map(self._rarities.__getitem__, around))
