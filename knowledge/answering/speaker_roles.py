"""Who somebody is, where the fact gives the role of its speaker: 'сообщил журналистам министр транспорта Стожаров'."""

from __future__ import annotations

from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked

_FEWEST_WORDS = 2


def speaker_role(reading: StatementWords, _: list[Stretch]) -> list[Stretch]:
    """The role of the speaker with its article, as both stand in the statement, where it is asked who that is; none
    elsewhere, nor where it is but a word: 'marine' may be cut off."""
    question, fact = reading.question, reading.evidence.fact
    named = all(word.name for word in question.words)
    if question.asked is not Asked.DEFINITION or not named or not fact.speaker_role:
        return []
    if reading.evidence.asked.terms.isdisjoint(reading.evidence.terms_of(fact.speaker)):
        return []
    start = reading.statement.find(fact.speaker_role)
    end = start + len(fact.speaker_role)
    inside = reading.words_in((start, end))
    if start < 0 or len(inside) < _FEWEST_WORDS:
        return []
    led = inside[0] > 0 and reading.class_of[inside[0] - 1] == "determiner"
    return [(inside[0] - led, inside[-1])]
