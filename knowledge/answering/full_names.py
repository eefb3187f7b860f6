"""What a short name stands for, where a statement introduces it: 'the National Transport Authority (NTA)'."""

from __future__ import annotations

import re

from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.extraction.acronyms import find_acronyms
from knowledge.question import Asked
from knowledge.words import fold

_STANDS_FOR = re.compile(
    r"\b(?:stands? for|short for|meant?|meaning|bedeut\w*|heisst|steht|signif\w*|(?:veut|quiere|vuol|quer) di\w+|расшифр\w*|означа\w*|значит|abbrev\w*)\b"
)


def full_names(reading: StatementWords, _: list[Stretch]) -> list[Stretch]:
    """The full name beside the short one, where nothing but that is asked about."""
    question = reading.question
    alone = len(question.words) == 1 or _STANDS_FOR.search(fold(question.as_read)) is not None
    if question.asked is not Asked.DEFINITION or not alone:
        return []
    asked = {word.text.casefold() for word in question.words}
    full = next((one.full for one in find_acronyms(reading.statement) if one.short.casefold() in asked), "")
    if not full:
        return []
    begin = reading.statement.index(full)
    inside = reading.words_in((begin, begin + len(full)))
    return [(inside[0], inside[-1])] if inside else []
