"""FactIndex: which facts hold the words of a question best.

BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over postings kept in the edition's tables
`terms` and `dense`, reckoned with NumPy. Rare terms go first, and two bounds keep the time in hand: see `search`.
"""

from __future__ import annotations

import datetime as dt
import math
import sqlite3
from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from knowledge.edition.postings import ENTRY_BYTES, IN_STATEMENT, Counts, Numbers, Postings
from knowledge.edition.sought import Places, Scores, Term, in_runs

ENTRIES_SCORED = 100_000
"""Rare terms go first; those beyond so many postings only change the order of the facts that are best so far."""

FACTS_KEPT = 1_000
"""So many facts, the best by the rare terms, are scored by the others as well."""

_K1, _B = 1.2, 0.75
_IN_CONTEXT = 0.5  # what a word in the title or the fact before counts, beside one in the statement
_REMEMBERED = 16 << 20  # bytes of postings that are kept for the next question: common terms come again
_DAY = 44  # bits of `order` below the day of the article

_FREQUENCY = np.array(
    [count // IN_STATEMENT + _IN_CONTEXT * (count % IN_STATEMENT) for count in range(256)], dtype=np.float32
)
"""How often a fact holds a term, by the count of its entry."""


class Hit(NamedTuple):
    """A fact found, and its BM25 score: the higher, the better."""

    fact: int
    score: float


_NO_FACTS, _NO_SCORES = np.empty(0, np.uint32), np.empty(0, np.float32)


def order_of(day: dt.date | None, reference: str) -> int:
    """What decides between equal scores: the newer article, then nothing but the fact's own reference."""
    own = int.from_bytes(reference.encode()[:6], "big")
    return (day.toordinal() if day else 0) << _DAY | own & (1 << _DAY) - 1


class FactIndex:
    """The postings of an edition, read when they are asked for. `facts` is how many facts it holds."""

    def __init__(
        self, connection: sqlite3.Connection, facts: int, *, scored: int = ENTRIES_SCORED, kept: int = FACTS_KEPT
    ) -> None:
        self._connection = connection
        self._facts = facts
        self._most_scored, self._most_kept = scored, kept
        lengths = np.frombuffer(self._dense("lengths"), np.uint16)
        self._order = np.frombuffer(self._dense("order"), np.uint64)
        share = lengths * np.float32(facts / max(int(lengths.sum(dtype=np.int64)), 1))
        self._damping: Scores = (_K1 * ((1 - _B) + _B * share)).astype(np.float32)
        self._damping[lengths == 0] = np.inf  # a number that no fact has scores nothing
        self._whole = self._damping
        self._scores = np.zeros(len(lengths), np.float32)
        self._recent: OrderedDict[str, Postings] = OrderedDict()
        self._remembered = 0

    def _dense(self, name: str) -> bytes:
        (data,) = self._connection.execute("SELECT data FROM dense WHERE name = ?", (name,)).fetchone()
        return bytes(data)

    @cached_property
    def _articles(self) -> Numbers:
        """The number of each fact's article."""
        return np.frombuffer(self._dense("articles"), np.uint32)

    def withhold(self, articles: Collection[int]) -> None:
        """Find no fact of these articles; those withheld before are found again."""
        self._damping = self._whole
        if articles:
            self._damping = self._whole.copy()
            self._damping[np.isin(self._articles, list(articles))] = np.inf

    def search(
        self,
        terms: Mapping[str, float],
        limit: int,
        not_after: dt.date | None = None,
        among: Collection[int] | None = None,
    ) -> list[Hit]:
        """At most `limit` facts that hold any of the terms, best first; a term's score counts as much as it is worth.

        `not_after` leaves out articles published later, `among` all but articles with these numbers.

        The rarest terms are scored in full, until `ENTRIES_SCORED` postings are read; of the facts that hold them, the
        best `FACTS_KEPT` are scored by the further terms too. So the time depends on these bounds and on the number of
        terms, not on the number of facts, except that the rarest term is scored in full even when it is a common one.
        """
        known = self._known(terms)
        rare = _within(self._most_scored, [term.held_by for term in known])
        facts, scores = self._scored(known[:rare])
        if not_after is not None:
            early = self._order[facts] >> np.uint64(_DAY) <= not_after.toordinal()
            facts, scores = facts[early], scores[early]
        if among is not None:
            wanted = np.isin(self._articles[facts], list(among))
            facts, scores = facts[wanted], scores[wanted]
        if known[rare:]:
            facts, scores = self._best(facts, scores, max(self._most_kept, limit))
            for term in known[rare:]:
                self._add(term, facts, scores)
        facts, scores = self._best(facts, scores, limit)
        ranked = np.lexsort((np.iinfo(np.uint64).max - self._order[facts], -scores))
        return [Hit(int(facts[at]), float(scores[at])) for at in ranked]

    def _scored(self, terms: Sequence[Term]) -> tuple[Numbers, Scores]:
        """All facts that hold any of the terms, in no order, and their scores."""
        runs = list(in_runs(terms))
        for run in runs:
            np.add.at(self._scores, run.places, self._parts(run.places, run.counts, run.factors))
        facts, scores = [_NO_FACTS], [_NO_SCORES]
        for run in runs:
            found = self._scores.take(run.places)
            numbers = np.arange(len(found), dtype=np.float32)
            self._scores[run.places] = numbers
            last = self._scores.take(run.places) == numbers  # each fact once
            self._scores[run.places] = 0  # ready for the next question; met again in another run it counts no more
            new = last & (found > 0)
            facts.append(run.facts[new])
            scores.append(found[new])
        return np.concatenate(facts), np.concatenate(scores)

    def _add(self, term: Term, facts: Numbers, scores: Scores) -> None:
        """Add what a term gives to the scores of these facts."""
        at = np.searchsorted(term.postings.facts, facts)
        at[at == len(term.postings.facts)] = 0
        held = term.postings.facts[at] == facts
        scores[held] += self._parts(facts[held].astype(np.intp), term.postings.counts[at[held]], term.factor)

    def _known(self, worth: Mapping[str, float]) -> list[Term]:
        """The terms that facts hold, the rarest first."""
        missing = [term for term in worth if term not in self._recent]
        marks = ", ".join("?" * len(missing))
        query = f"SELECT term, postings FROM terms WHERE term IN ({marks})"  # noqa: S608 - marks only
        for term, data in self._connection.execute(query, missing) if missing else ():
            self._recent[term] = Postings.unpack(data)
            self._remembered += len(data)
        found = [(term, self._recent[term]) for term in worth if term in self._recent]
        for term, _ in found:
            self._recent.move_to_end(term)
        while self._remembered > _REMEMBERED and len(self._recent) > 1:
            _, oldest = self._recent.popitem(last=False)
            self._remembered -= len(oldest.facts) * ENTRY_BYTES
        found.sort(key=lambda pair: (len(pair[1].facts), pair[0]))
        return [Term(postings, self._factor(len(postings.facts), worth[term])) for term, postings in found]

    def _factor(self, held_by: int, worth: float) -> np.float32:
        """What a term that so many facts hold weighs: its rarity, times what a meeting with it is worth."""
        idf = max(math.log((self._facts - held_by + 0.5) / (held_by + 0.5)), 1e-6)
        return np.float32(idf * worth * (_K1 + 1))

    def _parts(self, facts: Places, counts: Counts, factor: Scores | np.float32) -> Scores:
        """What terms add to the scores of facts that hold them, by the counts of their entries."""
        frequency = _FREQUENCY.take(counts)
        parts = self._damping.take(facts)
        parts += frequency
        np.divide(frequency, parts, out=parts)
        parts *= factor
        return parts

    def _best(self, facts: Numbers, scores: Scores, limit: int) -> tuple[Numbers, Scores]:
        """The facts with the highest scores, at most `limit`, in no order; `order` decides between equal ones."""
        if len(facts) <= limit:
            return facts, scores
        least = np.partition(scores, -limit)[-limit]
        chosen = scores > least
        equal = np.flatnonzero(scores == least)
        left = limit - int(np.count_nonzero(chosen))
        if left < len(equal):
            equal = equal[np.argpartition(self._order[facts[equal]], -left)[-left:]]
        chosen[equal] = True
        return facts[chosen], scores[chosen]


def _within(most: int, counts: list[int]) -> int:
    """How many of the counts, the first at least, come to no more than `most` together."""
    together = 0
    for at, count in enumerate(counts):
        together += count
        if at and together > most:
            return at
    return len(counts)
