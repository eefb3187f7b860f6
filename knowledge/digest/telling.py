"""Which sentences of a story are told, and which of them first."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from knowledge.digest.rarity import weight
from knowledge.digest.report import Report
from knowledge.digest.statements import Statements
from knowledge.edition import StoredFact
from knowledge.words import fold, is_stop_word

MOST_TOLD = 4
"""Facts of a story: what happened, and up to three that add most to it."""

_MANY_FIGURES = 3
_FEW_WORDS, _SOME_WORDS = 3, 7
_WORD = re.compile(r"\S+")
_PAUSE = re.compile(r"[,;:.!?–—][\"”»')]*$")
_CONNECTING = frozenset(
    "and but or when while that which who whose after before because as where since until if to"
    " и но или когда который которая которое которые что чтобы после перед потому где если как".split()
)


@dataclass(frozen=True, slots=True)
class Told:
    """A fact that is to be told, with its article."""

    fact: StoredFact
    report: Report


def choose_facts(
    reports: Sequence[Report], told: Statements, rarity: Mapping[str, float], limit: int = MOST_TOLD
) -> list[Told]:
    """At most `limit` facts of a story, the most telling one first; none that the reader was `told` already.

    The first is of the newest day; it stands early, says what the title says, and has figures. The others are chosen
    one by one (Carbonell and Goldstein's maximal marginal relevance, 1998): they are so too, the newer the better, and
    add words that were not said yet, or a day that lies ahead. All of this weighs the same.
    """
    first = min((report.day for report in reports), default=dt.date.min)
    last = max((report.day for report in reports), default=dt.date.min)
    left: list[tuple[float, Told]] = []
    for report in reports:
        newness = (report.day - first).days / (last - first).days if last > first else 0.0
        for place, fact in enumerate(report.facts):
            if not told.say(fact.terms):
                left.append((newness + telling(fact, place, report, rarity), Told(fact, report)))
    chosen: list[Told] = []
    said: set[str] = set()
    while left and len(chosen) < limit:
        if chosen:
            values = [value + adds(one, said, rarity) for value, one in left]
        else:
            values = [value if one.report.day == last else 0.0 for value, one in left]
        _, best = left[values.index(max(values))]
        chosen.append(best)
        said.update(best.fact.terms)
        just_said = Statements([best.fact.terms])
        left = [(value, one) for value, one in left if one is not best and not just_said.say(one.fact.terms)]
    return chosen


def telling(fact: StoredFact, place: int, report: Report, rarity: Mapping[str, float]) -> float:
    """How well a fact tells what its article is about: by its place (from 0), the title's words, and its figures."""
    title = weight(report.title_terms, rarity)
    named = weight(report.title_terms.intersection(fact.terms), rarity) / title if title else 0.0
    return 1 / (1 + place) + named + min(1.0, len(fact.quantities) / _MANY_FIGURES)


def adds(one: Told, said: set[str], rarity: Mapping[str, float]) -> float:
    """What a fact adds to what was said: the share of its words that are new, and 1 for a day that lies ahead."""
    whole = weight(one.fact.terms, rarity)
    fresh = weight(set(one.fact.terms) - said, rarity) / whole if whole else 0.0
    return fresh + float(any(date.since > one.report.day for date in one.fact.dates))


def lead_words(statement: str, language: str) -> tuple[int, int]:
    """The slice of a statement that stands for it at a glance: its first few words, up to where it draws breath.

    >>> statement = "At least 11 people were killed when an express train derailed."
    >>> statement[slice(*lead_words(statement, "en"))]
    'At least 11 people were killed'
    """
    words = list(_WORD.finditer(statement))
    end = next((at for at in range(_FEW_WORDS, len(words)) if _breaks(words[at - 1].group(), words[at].group())), None)
    kept = words[: min(end or len(words), _SOME_WORDS)]
    while len(kept) > 1 and is_stop_word(fold(kept[-1].group()), language):
        kept.pop()
    return (0, len(_PAUSE.sub("", statement[: kept[-1].end()]))) if kept else (0, 0)


def _breaks(word: str, following: str) -> bool:
    """Whether a sentence draws breath between two of its words."""
    return bool(_PAUSE.search(word)) or fold(following) in _CONNECTING or following[0] in "(–—"
