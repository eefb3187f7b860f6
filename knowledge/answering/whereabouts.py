"""Which of the stretches of a statement may tell where something is, or where somebody goes."""

from __future__ import annotations

import re

from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.answering.who_it_was import BY_REACH
from knowledge.question import Asked
from knowledge.words import fold
from knowledge.words.word_classes import PREPOSITIONS

_NO_PLACE = frozenset("since until till without despite because during for as than".split())
"""Words with which no place begins, read like those of English."""
_LENGTH = (
    r"\d[\d.,]* ?(?:km|m|mi|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|Kilometern?|Metern?|kilomètres?|mètres?|kilómetros?|metros?|quilômetros?|quilómetros?"
    r"|chilometri|metri|км|м|километр\w*|метр\w*|кілометр\w*)"
)
_SIDE = (
    r"(?:north|south|east|west)(?:[- ]?(?:east|west|north|south))*(?:wards?)? of|\w*(?:nörd|süd|öst|west)lich(?: von| des| der)?"
    r"|au (?:nord|sud|est|ouest)(?:-(?:est|ouest))? d(?:e|u|es)?|al? (?:nor|sur|sud)?-?(?:norte|sur|este|oeste|nordeste|noroeste|sul|leste|nord|sud|est|ovest)(?:-(?:est|ovest))? d\w*"
    r"|ao (?:norte|sul|leste|oeste|nordeste|noroeste|sudeste|sudoeste) d\w*|(?:к|на) (?:северо-|юго-)?(?:север|юг|восток|запад)у? от"
    r"|(?:северо-|юго-)?(?:север|юж|восточ|запад)нее|на (?:північ|південь|схід|захід|північний схід|північний захід|південний схід|південний захід) від"
)
_BESIDE = re.compile(
    rf"(?<!\w)(?:(?:about|some|around|etwa|rund|environ|unos|circa|cerca de|около|примерно|близько)\s)?"
    rf"(?:(?:à|a|в|за|у)\s)?(?:{_LENGTH}\s(?:{_SIDE}|from|off|outside|away from|von|d(?:e|u|al|alla|a)|від|от)|{_SIDE})(?!\w)['’ ]?",
    re.IGNORECASE,
)
"""How far and on which side of a place something is: that place alone would be a wrong answer."""
_GOES = re.compile(
    r"\bwhere\b.*\b(?:go|goes|going|gone|went|travel\w*|fly|flies|flying|flew|head(?:s|ed|ing)?|moved?|sail\w*|bound|taken|sent|evacuated|transferred)\b"
    r"(?!.*\bfrom\b)|\bwohin\b|\bou\b.*\b(?:va|vont|alle\w*|parti\w*|part)\b|\ba ?donde\b|\b(?:a|para )onde\b|\bdove (?:va|vanno|andra\w*|e andat\w|sono andat\w)\b|\bкуда\b|\bкуди\b"
)
_TO = frozenset("to at into towards".split())
_INTO = frozenset({"в", "на", "у", "к", "до"})


def where_it_is(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without persons by whom something is done, times, doings ('on searching') and the like, where it is asked where
    it is done."""
    if reading.question.asked is not Asked.WHERE:
        return chosen
    low = reading.low
    named = reading.words_of("name_person")
    agents = [at for at in named if "by" in low[max(0, at - BY_REACH) : at]]
    chosen = [
        (first, last)
        for first, last in chosen
        if not any(first <= at <= last for at in agents)
        and _NO_PLACE.isdisjoint(low[max(0, first - 1) : first + 1])
        and any(word not in PREPOSITIONS for word in low[first : last + 1])
        and not _is_doing(reading, first)
    ]
    return _destinations(reading, _whole_distances(reading, chosen))


def _is_doing(reading: StatementWords, first: int) -> bool:
    """Whether a stretch begins as 'on searching for' does, without an article, as no place in English would."""
    at = first + (reading.low[first] in PREPOSITIONS)
    return bool(reading.parts) and reading.words[min(at, len(reading.words) - 1)].text.endswith("ing")


def _whole_distances(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without a place of which it is only told how far from it something is: '20 kilometres south of Port Anna'."""
    for match in _BESIDE.finditer(reading.statement):
        inside = [at for at, word in enumerate(reading.words) if match.start() < word.start <= match.end()]
        within = range(inside[0], inside[-1] + 2) if inside else range(0)
        chosen = [one for one in chosen if one[0] not in within and one[1] not in within[:-1]] or chosen
    return chosen


def _destinations(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What stands behind 'to', where it is asked where somebody goes."""
    if not _GOES.search(fold(reading.question.as_read)):
        return chosen
    towards = {
        at
        for at, word in enumerate(reading.words)
        if reading.low[at] in _TO or (reading.evidence.article.language in ("ru", "uk") and word.text.lower() in _INTO)
    }
    return [one for one in chosen if one[0] in towards or one[0] - 1 in towards] or chosen
