"""What the short answer says of its fact: how well it answers, is it of the kind asked for, and where does it stand."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answering.short_answer import ShortAnswer
from knowledge.answering.slices import touches
from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.retrieval.features.cues import cues
from knowledge.retrieval.features.in_other_words import costs_nothing, lasts, times_from
from knowledge.retrieval.features.measures import NUMERIC
from knowledge.retrieval.introductions import introductions
from knowledge.words import tokenize
from knowledge.words.person_nouns import actor_terms
from knowledge.words.unit_kinds import kinds_of_unit

_FAR = 10
"""Words from which on it makes no difference how far from the question's words the answer stands, or how long it is."""
_REASON_BEFORE = 40
"""So many characters before the answer may hold what announces a reason."""

WITHOUT_WORDS = frozenset({Asked.YES_NO, Asked.TOPIC})
"""The kinds of question that no words of a fact answer."""

_NAMED = frozenset({Asked.WHO, Asked.WHICH, Asked.WHERE})
_NAMES = (
    "short_missing", "short_fits", "short_misfits", "short_who_misfits", "short_which_misfits",
    "short_measure_differs", "short_no_unit", "short_asked", "short_far", "short_score", "short_length",
    "focus_missing", "focus_far",
)  # fmt: skip


def answer_signs(evidence: Evidence, short: ShortAnswer | None) -> dict[str, float]:
    """The signs by name, all 0 to 1 but for the score; 0 where no words of the fact are asked for.

    `short_score` is how well it answers, compared with no answer at all. `short_fits` and `short_misfits` tell whether
    it is of the kind asked for; `short_measure_differs` that it is another measure, `short_no_unit` that a measure is
    asked for and it has none; `short_asked` is the share of its words that the question holds, `short_far` the way to
    the next word outside of it that the question holds. `focus_missing` tells that the fact lacks the noun asked for
    ('which dam'), `focus_far` the way from it to the answer.
    """
    found = dict.fromkeys(_NAMES, 0.0)
    asked = evidence.question.asked
    if asked in WITHOUT_WORDS:
        return found
    if short is None:
        return found | {"short_missing": 1.0}
    fits = _fits(evidence, *short.place)
    if fits is not None:
        found |= {"short_fits": float(fits), "short_misfits": float(not fits)}
    found["short_who_misfits"] = found["short_misfits"] * (asked is Asked.WHO)
    found["short_which_misfits"] = found["short_misfits"] * (asked is Asked.WHICH)
    if asked in NUMERIC and evidence.question.measures:
        known = bool(_measures(evidence, *short.place))
        found["short_measure_differs"], found["short_no_unit"] = float(known and not fits), float(not known)
    return found | {"short_score": short.score} | _surroundings(evidence, *short.place)


def _fits(evidence: Evidence, start: int, end: int) -> bool | None:
    """Whether a slice of the statement is of the kind asked for; None where that is not to be seen."""
    fact, question = evidence.fact, evidence.question
    first, last = fact.start + start, fact.start + end
    if question.asked in _NAMED:
        named = any(
            name.start < last and first < name.end and not named.terms <= evidence.asked.terms
            for name, named in zip(fact.names, fact.named, strict=True)
        )
        if named or question.asked is not Asked.WHO:
            return named
        persons = actor_terms(evidence.article.language)
        return not persons.isdisjoint(evidence.terms_of(fact.statement[start:end]) - evidence.asked.terms)
    if question.asked is Asked.WHEN:
        times = [(date.start - fact.start, date.end - fact.start) for date in fact.dates] + times_from(evidence)
        return touches(start, end, times)
    if question.asked is Asked.HOW_LONG and touches(start, end, lasts(evidence)):
        return True
    if touches(start, end, costs_nothing(evidence)):
        return True
    if question.asked in NUMERIC:
        if question.measures:
            return not question.measures.isdisjoint(_measures(evidence, start, end))
        return any(quantity.start < last and first < quantity.end for quantity in fact.quantities)
    if question.asked is Asked.CONTACT:
        return True
    if question.asked is Asked.DEFINITION:
        return touches(start, end, introductions(evidence))
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
    inside = [at for at, word in enumerate(words) if word.start >= start and word.end <= end]
    if not inside:
        return {"short_far": 1.0}
    asked, focus = evidence.asked.terms, evidence.question.focus
    hits = [at for at, word in enumerate(words) if word.term in asked or (word.key and word.key in asked)]
    outside = [at for at in hits if not inside[0] <= at <= inside[-1]]
    nouns = [at for at, word in enumerate(words) if word.term in focus]
    return {
        "short_asked": (len(hits) - len(outside)) / len(inside),
        "short_far": _way(inside, outside),
        "short_length": min(len(inside), _FAR) / _FAR,
        "focus_missing": float(bool(focus) and not nouns),
        "focus_far": _way(inside, nouns) if nouns else 0.0,
    }


def _way(inside: Sequence[int], places: Sequence[int]) -> float:
    """How far the next of these places is from the words inside: 0 within, 1 for none in reach."""
    return min([max(inside[0] - at, at - inside[-1], 0) for at in places] + [_FAR]) / _FAR
