"""Two things that a question may mean alike: 'When does the bridge open?' where two bridges do."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence, Ranked
from knowledge.retrieval.introductions import introductions
from knowledge.words import terms

_CLOSE = 2.0  # a rival's score lies no further below the first one's
_LOOKED_AT = 5
_COVERED = 0.8  # share of the question that both must hold
_STUB = 6  # characters of a name key that its cases share: Корваной, Корвану
_IN_COMMON = 0.2  # Jaccard share of names from which two facts tell of one story


def readings(question: Question, ranked: Sequence[Ranked]) -> tuple[Ranked, tuple[str, str]] | None:
    """The fact of another story that fits as well as the first, and what distinguishes the two; None when none does.

    What something is said to be, it is everywhere. A story is told apart by its names, those of the question left out.
    Where the question names its thing, the fuller
    names must differ: 'Pavel Orlan' and 'Anna Orlan' for 'Orlan'.
    """
    if question.overview or question.latest or not ranked:
        return None
    first = ranked[0]
    if not _covers(first.evidence) or (question.asked is Asked.DEFINITION and introductions(first.evidence)):
        return None
    for rival in ranked[1:_LOOKED_AT]:
        if first.score - rival.score > _CLOSE or rival.evidence.fact.article == first.evidence.fact.article:
            continue
        if _covers(rival.evidence) and _holds_as_much(rival.evidence, first.evidence):
            labels = _labels(first.evidence, rival.evidence)
            if labels and _another_story(first.evidence, rival.evidence):
                return rival, labels
    return None


def _covers(evidence: Evidence) -> bool:
    total = sum(evidence.weights)
    held = sum(weight * hit for weight, hit in zip(evidence.weights, evidence.hits_near, strict=True))
    return bool(total) and held >= _COVERED * total


def _holds_as_much(rival: Evidence, first: Evidence) -> bool:
    return all(there >= here for here, there in zip(first.hits_near, rival.hits_near, strict=True))


def _another_story(one: Evidence, other: Evidence) -> bool:
    here, there = _names(one), _names(other)
    return bool(here and there) and len(here & there) < _IN_COMMON * len(here | there)


def _names(evidence: Evidence) -> set[str]:
    """How the names in fact, title and the fact before begin, those of the question left out; endings are inflected."""
    named = [name.canonical for name in evidence.fact.names]
    named += [name.canonical for name in evidence.before.names] if evidence.before else []
    keys = {term for term in evidence.article.title_terms if term[0] == "~"}
    held = {term for term in terms(" ".join(named), evidence.article.language) if term[0] == "~"}
    return {term[:_STUB] for term in (keys | held) - _asked(evidence.question)}


def _asked(question: Question) -> set[str]:
    return {match.term for word in question.words for match in word.matches}


def _labels(first: Evidence, rival: Evidence) -> tuple[str, str] | None:
    """What says which story is meant: names that hold a word of the question and more, else the titles."""
    here, there = _fuller_names(first), _fuller_names(rival)
    if here and there and here[0] != there[0] and not set(here) & set(there):
        return here[0], there[0]
    if any(word.name for word in first.question.words) or first.article.title == rival.article.title:
        return None
    return first.article.title, rival.article.title


def _fuller_names(evidence: Evidence) -> list[str]:
    asked = _asked(evidence.question)
    found = []
    for name in evidence.fact.names:
        own = evidence.terms_of(name.canonical)
        if own & asked and own - asked:
            found.append(name.canonical)
    return found
