"""The spans of a fact that could be its short answer, with their features."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from knowledge.answering.attributes_asked import countries, kinds_told, numbered, peoples
from knowledge.answering.causes_told import causes_told
from knowledge.answering.enumerations import lists_asked
from knowledge.answering.full_names import full_names
from knowledge.answering.inner_features import inner_features
from knowledge.answering.names_told import names_told
from knowledge.answering.phrase_features import Column, Places
from knowledge.answering.reasons_told import reasons_told
from knowledge.answering.span_features import Edge, closing, opening
from knowledge.answering.speaker_roles import speaker_role
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.answering.stretches import stretches, whole_list
from knowledge.answering.votes_told import votes_told
from knowledge.answering.whole_clauses import clauses_told
from knowledge.question import Asked
from knowledge.retrieval import Evidence


@dataclass(frozen=True, slots=True)
class Spans:
    """Spans of a statement side by side, in its order, each from its `first` to its `last` word.

    What speaks for and against them as the answer to one `asked` kind of question: the features of where they begin
    and end, by word and by their whole names; and the `inner` ones, a column each, that count by their names for the
    kind, too, but for those of ALIKE. `lists` are the slices of enumerations of which no part answers; `sure` tells
    that all spans answer by what stands beside them: a whole list that what is asked introduces, what is 'also called'.
    """

    asked: Asked
    first: Places
    last: Places
    begins: Mapping[int, Edge]
    ends: Mapping[int, Edge]
    inner: Mapping[str, Column]
    lists: Sequence[tuple[int, int]] = ()
    sure: bool = False

    @property
    def slices(self) -> list[tuple[int, int]]:
        """Their slices `[start, end)` of the statement."""
        return [self.slice_of(at) for at in range(len(self.first))]

    def slice_of(self, at: int) -> tuple[int, int]:
        """The slice of one of them."""
        return self.begins[int(self.first[at])].place, self.ends[int(self.last[at])].place


_TELLING = (
    speaker_role,
    clauses_told,
    reasons_told,
    causes_told,
    votes_told,
    kinds_told,
    numbered,
    peoples,
    countries,
    names_told,
    full_names,
)
"""What surely tells what is asked for, by the words beside it."""


def spans(evidence: Evidence) -> Spans | None:
    """Every span worth weighing; None where there is none."""
    reading = StatementWords(evidence)
    whole = whole_list(reading)
    chosen = [whole] if whole else stretches(reading)
    sure: list[Stretch] = next(filter(None, (tell(reading, chosen) for tell in _TELLING)), [])
    chosen = sure or chosen
    if not chosen:
        return None
    first, last = np.array(chosen).T
    begins = {at: opening(reading, at) for at in dict.fromkeys(first.tolist())}
    ends = {at: closing(reading, at) for at in dict.fromkeys(last.tolist())}
    inner = inner_features(reading, first, last, begins, ends)
    return Spans(
        reading.question.asked, first, last, begins, ends, inner, lists_asked(reading), sure=bool(whole or sure)
    )
