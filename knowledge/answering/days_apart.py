"""Statements that tell of several things when each was done: 'built in 1934 and widened in 1968'."""

from __future__ import annotations

from knowledge.answering.slices import touches
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.answering.typed_places import TIME_FROM
from knowledge.question import Asked

_SMALL_WORDS = 3
"""At most so many words are looked at before a time."""


def day_of_its_verb(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What holds the only time that stands right behind a plain word of the question itself, where a time is asked for
    and several are told."""
    times = [place for place, kind in reading.typed.items() if kind in ("date", TIME_FROM)]
    if reading.question.asked is not Asked.WHEN or len(times) < 2:
        return chosen
    beside = [place for place in times if _follows_what_is_asked(reading, place)]
    if len(beside) != 1:
        return chosen
    others = [place for place in times if place not in beside]
    words = reading.words
    slices = {one: (words[one[0]].start, words[one[1]].end) for one in chosen}
    return [one for one in chosen if touches(*slices[one], beside) and not touches(*slices[one], others)] or chosen


def _follows_what_is_asked(reading: StatementWords, place: tuple[int, int]) -> bool:
    """Whether nothing but a few small words stands between a plain word of the question and a slice, and no sign."""
    at = next((at for at, word in enumerate(reading.words) if word.end > place[0]), 0)
    for before in range(at - 1, max(-1, at - 1 - _SMALL_WORDS), -1):
        asked = reading.exactly[before]
        if reading.statement[reading.words[before].end : reading.words[before + 1].start].strip():
            return False
        if asked is not None and asked >= 0 and not reading.question.words[asked].name:
            return True
        if not reading.words[before].stop:
            return False
    return False
