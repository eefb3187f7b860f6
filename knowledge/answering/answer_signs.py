"""What the short answer says of its fact: is it of the kind asked for, and where does it stand."""

from __future__ import annotations

from knowledge.answering.short_answer import short_answer
from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.retrieval.features.cues import cues
from knowledge.retrieval.features.fit import NUMERIC
from knowledge.words import tokenize
from knowledge.words.unit_kinds import kinds_of_unit

_FAR = 10
"""Words from which on it makes no difference how far from the question's words the answer stands."""
_REASON_BEFORE = 40
"""So many characters before the answer may hold what announces a reason."""

_NAMED = frozenset({Asked.WHO, Asked.WHICH, Asked.WHERE})
_NAMES = (
    "short_missing", "short_fits", "short_misfits", "short_who_misfits", "short_which_misfits",
    "short_measure_differs", "short_no_unit", "short_asked", "short_far",
)  # fmt: skip


def answer_signs(evidence: Evidence) -> dict[str, float]:
    """The signs by name, all 0 to 1; 0 where no words of the fact are asked for.

    `short_fits` and `short_misfits` tell whether the answer is of the kind asked for; `short_measure_differs` that it
    is another measure, `short_no_unit` that a measure is asked for and it has none; `short_asked` is the share of its
    words that the question holds, `short_far` the way to the next word outside of it that the question holds.
    """
    found = dict.fromkeys(_NAMES, 0.0)
    asked = evidence.question.asked
    if asked in (Asked.YES_NO, Asked.TOPIC):
        return found
    place = short_answer(evidence)
    if place is None:
        return found | {"short_missing": 1.0}
    fits = _fits(evidence, *place)
    if fits is not None:
        found |= {"short_fits": float(fits), "short_misfits": float(not fits)}
    found["short_who_misfits"] = found["short_misfits"] * (asked is Asked.WHO)
    found["short_which_misfits"] = found["short_misfits"] * (asked is Asked.WHICH)
    if asked in NUMERIC and evidence.question.measures:
        known = bool(_measures(evidence, *place))
        found["short_measure_differs"], found["short_no_unit"] = float(known and not fits), float(not known)
    return found | _surroundings(evidence, *place)


def _fits(evidence: Evidence, start: int, end: int) -> bool | None:
    """Whether a slice of the statement is of the kind asked for; None where that is not to be seen."""
    fact, question = evidence.fact, evidence.question
    first, last = fact.start + start, fact.start + end
    if question.asked in _NAMED:
        return any(
            name.start < last and first < name.end and not named.terms <= evidence.asked.terms
            for name, named in zip(fact.names, fact.named, strict=True)
        )
    if question.asked is Asked.WHEN:
        return any(date.start < last and first < date.end for date in fact.dates)
    if question.asked in NUMERIC:
        if question.measures:
            return not question.measures.isdisjoint(_measures(evidence, start, end))
        return any(quantity.start < last and first < quantity.end for quantity in fact.quantities)
    if question.asked is Asked.WHY:
        near = fact.statement[max(0, start - _REASON_BEFORE) : end]
        return bool(cues(evidence.article.language).reason.search(near))
    return None


def _measures(evidence: Evidence, start: int, end: int) -> frozenset[str]:
    """The kinds of measure of a slice of the statement and of the quantities that it touches."""
    fact = evidence.fact
    first, last = fact.start + start, fact.start + end
    touched = [quantity.text for quantity in fact.quantities if quantity.start < last and first < quantity.end]
    return frozenset().union(*map(kinds_of_unit, [fact.statement[start:end], *touched]))


def _surroundings(evidence: Evidence, start: int, end: int) -> dict[str, float]:
    words = tokenize(evidence.fact.statement, evidence.article.language)
    asked = evidence.asked.terms
    hits = [at for at, word in enumerate(words) if word.term in asked or (word.key and word.key in asked)]
    inside = [at for at, word in enumerate(words) if word.start >= start and word.end <= end]
    if not inside or not hits:
        return {"short_far": 1.0}
    first, last = inside[0], inside[-1]
    outside = [first - at if at < first else at - last for at in hits if not first <= at <= last]
    within = len(hits) - len(outside)
    return {"short_asked": within / len(inside), "short_far": min([*outside, _FAR]) / _FAR}
