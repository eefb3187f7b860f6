"""What forbids that a fact passes for an answer, however much of the question it holds."""

from __future__ import annotations

from collections.abc import Callable

from knowledge.answering.answer_signs import WITHOUT_WORDS
from knowledge.answering.denied import denies_it
from knowledge.answering.envoys import other_envoy
from knowledge.answering.missing_words import (
    lacks_age,
    lacks_people,
    lacks_what_is_said,
    lacks_who_says,
    met_by_a_surname,
)
from knowledge.answering.names_told import lacks_name
from knowledge.answering.opposites import nobody_did, tells_the_opposite
from knowledge.answering.other_weekdays import other_weekdays
from knowledge.answering.others_of_a_kind import other_adjective, other_number, other_people, other_rank
from knowledge.answering.roles_of_others import anothers_role, lacks_role, lesser_role
from knowledge.answering.short_answer import short_answer
from knowledge.answering.winners import attended_alone, lacks_margin
from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.retrieval.features.grammar import long_over
from knowledge.retrieval.filters import strays


def holds_no_answer(evidence: Evidence) -> bool:
    """Whether words of the fact are asked for and none of them can answer: 'how did they find the hikers' is not told
    by who found them."""
    return evidence.question.asked not in WITHOUT_WORDS | {Asked.WHEN} and short_answer(evidence) is None


_GUARDS: tuple[Callable[[Evidence], bool], ...] = (
    strays, other_weekdays, other_number, other_people, other_rank, other_adjective, other_envoy,
    anothers_role, lacks_role, lesser_role,
    lacks_age, lacks_people, lacks_name, lacks_who_says, lacks_what_is_said, lacks_margin, attended_alone,
    met_by_a_surname, nobody_did, long_over, denies_it, tells_the_opposite, holds_no_answer,
)  # fmt: skip


def of_another(evidence: Evidence) -> bool:
    """Whether a fact surely tells of something else than is asked about: of other days, another source or role, others
    of a kind, the opposite, or nobody; or lacks what alone would answer."""
    return any(guard(evidence) for guard in _GUARDS)
