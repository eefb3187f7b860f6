"""The same said in several articles: told once, with all that say it, and how many of them say it first-hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.retrieval import Evidence, Ranked

_ALIKE = 0.8  # Jaccard share of terms from which two statements of different articles are one
_COPIED = 0.6  # from which one statement is the other reworded


@dataclass(frozen=True, slots=True)
class Told:
    """A fact to be told, the facts of other articles that say the same, and how many origins they have together."""

    ranked: Ranked
    repeats: tuple[Ranked, ...] = ()
    origins: int = 1


def each_once(ranked: Sequence[Ranked], limit: int) -> list[Told]:
    """The first `limit` facts that say different things, and for each those that repeat it."""
    told: list[list[Ranked]] = []
    for one in ranked:
        again = next((group for group in told if _likeness(one, group[0]) >= _ALIKE), None)
        if again is None and len(told) == limit:
            break
        if again is None:
            told.append([one])
        elif all(one.evidence.fact.article != other.evidence.fact.article for other in again):
            again.append(one)
    return [Told(first, tuple(others), _origins([first, *others])) for first, *others in told]


def confirmed(told: Told, ranked: Sequence[Ranked], answer: tuple[int, int] | None) -> Told:
    """The same with the facts of other articles that confirm the `answer`, a slice of the statement."""
    evidence = told.ranked.evidence
    cited = {one.evidence.fact.article for one in (told.ranked, *told.repeats)}
    more: list[Ranked] = []
    for one in ranked:
        if answer and one.evidence.fact.article not in cited and confirms(one.evidence, evidence, answer):
            cited.add(one.evidence.fact.article)
            more.append(one)
    repeats = (*told.repeats, *more)
    return Told(told.ranked, repeats, _origins([told.ranked, *repeats]))


def confirms(one: Evidence, first: Evidence, answer: tuple[int, int]) -> bool:
    """Whether a fact of another article gives the same figure as the first, perhaps in other words.

    It holds all the telling words of the `answer`, a slice of the first one's statement with a number in it, and all
    that the first holds of the question's.
    """
    words = first.terms_of(first.fact.statement[answer[0] : answer[1]])
    start, end = first.fact.start + answer[0], first.fact.start + answer[1]
    figures = {quantity.value for quantity in first.fact.quantities if quantity.start < end and start < quantity.end}
    return (
        one.fact.article != first.fact.article
        and any(word[0].isdigit() for word in words)
        and words <= set(one.fact.terms)
        and figures <= {quantity.value for quantity in one.fact.quantities}  # '5' is not '5 million'
        and _asked_alike(one, first)
    )


def _asked_alike(one: Evidence, first: Evidence) -> bool:
    """Whether a fact, with its title, holds every word of the question that the first one holds itself."""
    held = zip(one.hits, one.hits_title, first.hits, strict=True)
    return all(max(here, titled) > 0 for here, titled, there in held if there)


def _origins(reports: Sequence[Ranked]) -> int:
    """How many of the reports are independent: copies of one text, and what one publisher prints, are not."""
    groups: list[list[Ranked]] = []
    for report in reports:
        joined = [group for group in groups if any(_one_origin(report, other) for other in group)]
        groups = [group for group in groups if group not in joined]
        groups.append([report, *(other for group in joined for other in group)])
    return len(groups)


def _one_origin(one: Ranked, other: Ranked) -> bool:
    return bool(_publishers(one) & _publishers(other)) or _likeness(one, other) >= _COPIED


def _publishers(ranked: Ranked) -> set[str]:
    """The names of the publisher, parted by slashes: what two agencies print together has the origin of both."""
    return {name.strip() for name in ranked.evidence.article.publisher.casefold().split("/") if name.strip()}


def _likeness(one: Ranked, other: Ranked) -> float:
    """Jaccard's coefficient of the terms of two statements."""
    here, there = set(one.evidence.fact.terms), set(other.evidence.fact.terms)
    return len(here & there) / len(here | there) if here or there else 1.0
