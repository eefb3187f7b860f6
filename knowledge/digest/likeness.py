"""How alike two articles are: what they say altogether, and what they say first, count equally."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from knowledge.digest.report import Report

_TITLE = 3.0  # how much more a term of the title weighs in the head: it names the story in fewest words
_STUB = 5  # letters of a name that its forms share across languages and cases: Ильмарской, Ilmar

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """The terms of an article by their weight: of its head (title and lead) and of the whole.

    `names` and `head_names` hold the beginnings of names alone: what articles in two languages have in common.
    `subjects` are the terms of the names in its opening.
    """

    language: str
    head: Vector
    whole: Vector
    head_names: Vector
    names: Vector
    subjects: frozenset[str] = frozenset()

    def about_another(self, other: Profile) -> bool:
        """Whether each opens with names that the other says nothing of: two earthquakes are two stories."""
        here, there = self.subjects, other.subjects
        return bool(here and there) and here.isdisjoint(other.whole) and there.isdisjoint(self.whole)


def profiles(found: Collection[Report], rarity: Mapping[str, float]) -> list[Profile]:
    """The profile of each article. A beginning that several names share is as common as the commonest of them."""
    stubs: dict[str, float] = {}
    for report in found:
        for term in report.terms:
            if stub := _stub(term):
                stubs[stub] = min(stubs.get(stub, math.inf), rarity[term])
    return [_profile(report, rarity, stubs) for report in found]


def likeness(one: Profile, other: Profile) -> float:
    """From 0, nothing in common, to 1; articles in different languages are compared by the names in them."""
    if one.language == other.language:
        if one.about_another(other):
            return 0.0
        return (_cosine(one.head, other.head) + _cosine(one.whole, other.whole)) / 2
    return (_cosine(one.head_names, other.head_names) + _cosine(one.names, other.names)) / 2


def _profile(report: Report, rarity: Mapping[str, float], stubs: Mapping[str, float]) -> Profile:
    title, head, whole = report.title_terms, report.head_terms, report.terms
    return Profile(
        language=report.article.language,
        head=_unit({term: rarity[term] * (_TITLE if term in title else 1.0) for term in sorted(head)}),
        whole=_unit({term: rarity[term] for term in sorted(whole)}),
        head_names=_unit(
            {stub: stubs[stub] * (_TITLE if stub in _stubs(title) else 1.0) for stub in sorted(_stubs(head))}
        ),
        names=_unit({stub: stubs[stub] for stub in sorted(_stubs(whole))}),
        subjects=report.subjects,
    )


def _stub(term: str) -> str:
    return term[: 1 + _STUB] if term[0] == "~" else ""


def _stubs(terms: Iterable[str]) -> set[str]:
    return {stub for stub in map(_stub, terms) if stub}


def _unit(vector: dict[str, float]) -> Vector:
    length = math.sqrt(sum(value * value for value in vector.values()))
    return {term: value / length for term, value in vector.items()} if length else {}


def _cosine(one: Vector, other: Vector) -> float:
    # exact, whatever the order: the same digest in every process
    return math.fsum(one[term] * other[term] for term in one.keys() & other.keys())
