"""Names behind the preposition of a place, which are not those of who does something there."""

from __future__ import annotations

from collections.abc import Set

from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked

_PLACING = frozenset(
    "in on at under near through between off outside inside along over across above below beyond".split()
)
"""Prepositions before where something is done, in English or as other languages' words for them are read."""
_SURELY = frozenset({"in", "over", "across", "above", "below"})
"""Those before which stands no person, whatever a name looks like."""
_LEADERSHIP = frozenset(
    "leitung fuhrung vorsitz regie kommando command leadership chairmanship presidency supervision direction"
    " presidence direccion presidencia mando direzione guida presidenza direcao lideranca"
    " руководством председательством командованием керівництвом головуванням командуванням".split()
)
"""What somebody leads who is named behind it: 'unter Leitung von Joachim Rieth'."""
_MOST_BETWEEN = 2
"""Words between such a preposition and a name: 'in der Stadt Kiel'."""
_FROM = "from"


def no_places(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without the names behind the preposition of a place, where it is asked who does it."""
    if reading.question.asked is not Asked.WHO:
        return chosen
    barred: list[tuple[int, int]] = []
    for (start, end), kind in reading.typed.items():
        inside = reading.words_in((start, end))
        if not inside or not kind.startswith("name_"):
            continue
        origin = kind == "name_place" and reading.echo != _FROM
        lead = _placed(reading, inside[0], _PLACING | {_FROM} if origin else _PLACING)
        person = kind == "name_person" and lead is not None and (reading.parts or reading.low[lead] not in _SURELY)
        if lead is not None and not person:  # 'in Kalvend' may be read as one where parts of speech are not known
            barred.append((lead, inside[-1]))
    return [one for one in chosen if not any(first <= one[0] <= last for first, last in barred)] or chosen


def _placed(reading: StatementWords, at: int, placing: Set[str]) -> int | None:
    """The preposition of a place before a name, with no more than a noun between: 'in der Stadt Kiel'."""
    days = [place for place, kind in reading.typed.items() if kind == "date"]
    for place in range(at - 1, max(-1, at - _MOST_BETWEEN - 2), -1):
        if any(start <= reading.words[place].start < end for start, end in days):
            return None  # 'In January South Korean commandos freed them'
        if reading.statement[reading.words[place].end : reading.words[place + 1].start].strip():
            return None
        if reading.low[place] in placing:
            return None if reading.words[place + 1].surface in _LEADERSHIP else place
        if reading.words[place].number or reading.class_of[place] in ("preposition", "copula", "conjunction", "verb"):
            return None
    return None
