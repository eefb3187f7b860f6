"""What makes a story important: one function for each signal, all of them counts of what the articles hold.

They are among the news values that Harcup and O'Neill found in what papers print ("What is news? News values revisited
(again)", Journalism Studies 18, 2017): the power elite, magnitude, bad news, and that others report it too.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from knowledge.digest.origins import origins
from knowledge.digest.rarity import weight
from knowledge.digest.report import Report
from knowledge.digest.statements import Statements

_OFFICE = re.compile(
    r"\b(?:minist|government|president\b|parliament|senat|congress|secretar|agency|authorit|commission|inspector|bureau"
    r"|police|ombudsman|office\b|mayor|governor|ambassador|embassy|embassies|consul|judge|court|prosecutor|general\b"
    r"|coast guard|fire brigade|council|spokes|deputy|director|chief\b|head of"
    r"|МИД|министр|министерств|правительств|президент|парламент|дум[аыу]|представител|служб|начальник|глав|губернатор"
    r"|мэр|посол|посольств|прокур|суд|полици|депутат|директор|секретар)",
    re.IGNORECASE,
)
_DEATH = re.compile(
    r"\b(?:kill(?:ed|s|ing)\b|dead\b|deaths?\b|died\b|dies\b|fatal|los[te]\w* (?:their|his|her) li[fv]e"
    r"|погиб|убит|смерт|скончал|жертв)",
    re.IGNORECASE,
)


def sources(reports: Sequence[Report]) -> float:
    """How many report it independently, each further one worth less than the one before (logarithm)."""
    return math.log2(len(origins(reports)))


def official_voices(reports: Sequence[Report]) -> float:
    """How many different holders of an office, or offices, speak in it (logarithm)."""
    voices = {
        fact.speaker.casefold()
        for report in reports
        for fact in report.facts
        if fact.speaker and _OFFICE.search(f"{fact.speaker} {fact.speaker_role}")
    }
    return math.log1p(len(voices))


def prominence(reports: Sequence[Report]) -> float:
    """How much room it is given: the statements that an article on it has in the mean (logarithm)."""
    return math.log(sum(len(report.facts) for report in reports) / len(reports))


def reach(reports: Sequence[Report]) -> float:
    """How many places and peoples the opening of an article names in the mean: whom it concerns."""
    named = [
        {name.canonical for fact in report.opening for name in fact.names if name.kind in ("place", "other")}
        for report in reports
    ]
    return sum(map(len, named)) / len(reports)


def deaths(reports: Sequence[Report]) -> float:
    """1 when a title or an opening says that somebody died, else 0."""
    texts = [text for report in reports for text in (report.article.title, *(one.statement for one in report.opening))]
    return float(any(_DEATH.search(text) for text in texts))


def novelty(reports: Sequence[Report], told: Statements, rarity: Mapping[str, float]) -> float:
    """How much of the titles and leads is news to a reader who was `told` these statements: 0 to 1.

    Terms weigh what they are rare; 1 when nothing of it was told.
    """
    heads = set().union(*(report.head_terms for report in reports))
    had = max((weight(heads & statement, rarity) for statement in told.nearest(heads)), default=0.0)
    return 1.0 - had / max(weight(heads, rarity), 1e-9)
