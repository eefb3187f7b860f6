"""Figures and days that change: of 'raised by 2 euros to 12, up from 10', which of the three is asked for."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from knowledge.answering.changes_told import moves_a_day
from knowledge.answering.corrections import Correction, corrections
from knowledge.fact import Quantity
from knowledge.question import Asked, Question
from knowledge.retrieval import Evidence

_BY = re.compile(r"(?<!\w)(?:by|um|на|en|di|em|de)\s+(?:about\s+|etwa\s+|rund\s+|около\s+)?$", re.IGNORECASE)
_POINTS = re.compile(r"\b(?:points?|Punkte?|puntos?|punt[oi]|pontos?|пункт\w*)\b", re.IGNORECASE)
"""By so many a share changes: 'bajó 0,3 puntos, hasta el 5,1 %'."""
_TO = re.compile(r"(?:\s+\w+){0,4},?\s+(?:to|auf|до|à|au|al|alla|a|para|hasta)\s+(?:\w+\s+){0,2}", re.IGNORECASE)
_ONLY = (
    r"(?!(?:only|just|merely|more|less|nur|allein|mehr|weniger|seulement|uniquement|moins|plus|s[oó]lo|solamente|únicamente|más|"
    r"menos|soltanto|solo|più|meno|só|apenas|somente|mais|только|лише|тільки|более|менее|більше|менше)\b)"
)
_NOT = re.compile(rf"\b(?:not|nicht|pas|no|non|não|не)\s+(?:{_ONLY}\w+\s+){{0,2}}$", re.IGNORECASE)
_ALSO = r"(?!(?:also|auch|aussi|également|también|anche|também|и|й|також)\b)"
_BUT = re.compile(rf"[^.;]{{0,40}}?\b(?:but|sondern|mais|sino|bensì|mas|а)\s+(?:{_ALSO}\w+\s+){{0,2}}", re.IGNORECASE)
"""Around a figure that is denied: 'nicht neun, sondern elf Jahre'."""
_ASKS_STEP = re.compile(
    r"\b(?:by how (?:much|many)|um wie ?viele?|на сколько|насколько|на скільки|наскільки|de combien|en cu[áa]nto"
    r"|(?:di|de) quanto|em quanto|how (?:much|many)\b.*\b(?:ris|rose|increas|grow|grew|fall|fell|drop|cut|rais|"
    r"go(?:ne)? (?:up|down)|went (?:up|down)|climb|declin|gain|los|more|less|higher|lower|cheaper)\w*)",
    re.IGNORECASE,
)
_ASKS_FORMER = re.compile(
    r"\b(?:before|previous(?:ly)?|earlier|used to|former(?:ly)?|old|original(?:ly)?|bisher\w*|vorher\w*|zuvor|"
    r"früher\w*|ursprünglich\w*|раньше|прежде|прежн\w+|до этого|раніше|попередн\w+|avant|auparavant|"
    r"précédent\w*|antes|anterior\w*|prima|precedent\w*)\b",
    re.IGNORECASE,
)

_PLANNED = re.compile(
    r"\b(?:scheduled|planned|due|set|fixed|slated|expected|originally|initially)(?:\s+to\s+\w+(?:\s+place)?)?\s+(?:for|on)\s+$"
    r"|\b(?:instead\s+of|rather\s+than|from)\s+(?:on\s+)?$"
    r"|\b(?:geplant|vorgesehen|angesetzt|ursprünglich|zunächst|statt)\s+(?:\w+\s+)?(?:für(?:\s+den)?|am|den)\s+$"
    r"|\b(?:prévue?s?|programmée?s?|initialement|au\s+lieu\s+d[ue])(?:\s+(?:pour|le)){0,2}\s+$"
    r"|\b(?:previst[oa]s?|programad[oa]s?|marcad[oa]s?|inicialmente|en\s+(?:lugar|vez)|em\s+vez)(?:\s+(?:para|del?|d[ao]|el?|o)){0,2}\s+$"
    r"|\b(?:previst[oaie]|programmat[oaie]|fissat[oaie]|inizialmente|invece)(?:\s+(?:per|del|il)){0,2}\s+$"
    r"|\b(?:заплан\w+|план\w+|намеч\w+|назнач\w+|признач\w+)\s+на\s+$|\b(?:вместо|замість)\s+$",
    re.IGNORECASE,
)
_ASKS_PLANNED = re.compile(
    r"\b(?:scheduled|planned|due|supposed|meant|first|initially|geplant|zuerst)\b", re.IGNORECASE
)


def asks_former(question: Question) -> bool:
    """Whether it is asked what something was before it changed."""
    return _ASKS_FORMER.search(question.as_read) is not None


def former_days(evidence: Evidence) -> set[int]:
    """Where in the text of the article the dates begin for which something was planned that has been put off, where it
    is asked when it is: 'scheduled for 24 February, have been postponed to 5 March'."""
    fact, asked = evidence.fact, evidence.question.as_read
    if evidence.question.asked is not Asked.WHEN or len(fact.dates) < 2 or not moves_a_day(fact.statement):
        return set()
    if asks_former(evidence.question) or _ASKS_PLANNED.search(asked):
        return set()
    found = {date.start for date in fact.dates if _PLANNED.search(fact.statement[: date.start - fact.start])}
    return found if len(found) < len(fact.dates) else set()


@lru_cache(maxsize=64)
def corrections_of(evidence: Evidence) -> tuple[Correction, ...]:
    """The figures that a fact says to be replaced."""
    fact = evidence.fact
    return corrections(fact.statement, fact.quantities, evidence.article.language, fact.start)


def sides_of_change(evidence: Evidence, quantity: Quantity) -> list[tuple[int, int]]:
    """The slices of the article's text with what a figure was and what it is now, of a quantity that holds both
    ('raised from 85 to 120 corons'); of any other, its own."""
    for former, current in corrections_of(evidence):
        start = evidence.fact.start + former.start
        if current and quantity.start <= start < evidence.fact.start + current.start < quantity.end:
            return [(start, evidence.fact.start + former.end), (evidence.fact.start + current.start, quantity.end)]
    return [(quantity.start, quantity.end)]


def not_meant(evidence: Evidence) -> set[int]:
    """Where in the text of the article the figures begin that tell another side of a change than is asked for.

    By how much something changed and what it was before are not meant unless the question asks for them; if it asks
    what it was before, what it is now is not.
    """
    fact, asked = evidence.fact, evidence.question.as_read
    replaced = corrections_of(evidence)
    if asks_former(evidence.question):
        former = {fact.start + one.former.start for one in replaced}
        sides = (start for one in fact.quantities for start, _ in sides_of_change(evidence, one))
        return {start for start in sides if start not in former} if former else set()
    found = {fact.start + one.former.start for one in replaced}
    if not _ASKS_STEP.search(asked):
        for one, other in pairwise(fact.quantities):
            before = fact.statement[: one.start - fact.start]
            between = fact.statement[one.end - fact.start : other.start - fact.start]
            changed = (_BY.search(before) or _POINTS.search(one.text)) and _TO.fullmatch(between)
            if changed or (_NOT.search(before) and _BUT.fullmatch(between)):
                found.add(one.start)
    return found
