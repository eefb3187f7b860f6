"""What a statement takes out of what it tells: 'daily except Mondays', 'in June, not in May', '(not by cheque)'."""

from __future__ import annotations

from knowledge.answering.negations import NOT
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked
from knowledge.words.word_classes import DETERMINERS, PREPOSITIONS

_EXCEPT = frozenset(
    "except excluding außer ausser ausgenommen sauf excepté excepto salvo tranne eccetto exceto крім кроме".split()
)
_NOT = {
    "en": frozenset({"not", "never"}),
    "de": frozenset({"nicht", "nie"}),
    "fr": frozenset({"pas", "jamais"}),
    "es": frozenset({"no", "nunca"}),
    "it": frozenset({"non"}),
    "pt": frozenset({"não", "nunca"}),
    "ru": frozenset({"не"}),
    "uk": frozenset({"не"}),
}
"""By language, since 'mai' denies in Italian and is a month in German."""
_SMALL = (PREPOSITIONS | DETERMINERS) - frozenset("until till before after all any each no".split())
"""What may stand between 'not' and what it denies: 'not until May' tells when."""
_CONTRASTED = frozenset({Asked.WHO, Asked.WHAT, Asked.WHICH, Asked.WHERE, Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH})


def no_exceptions(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """Without what begins behind an 'except', which would turn the sense, and without what is denied, where it is not
    asked for by a 'not'."""
    if NOT.search(reading.question.as_read):
        return chosen
    low = reading.low
    behind = {at for at in range(1, len(low)) if low[at - 1] in _EXCEPT or (at > 1 and low[at - 2] in _EXCEPT)}
    chosen = [one for one in chosen if one[0] not in behind] or chosen
    denied = _denied(reading) if reading.question.asked in _CONTRASTED else set()
    return [(first, last) for first, last in chosen if denied.isdisjoint(range(first, last + 1))] or chosen


def _denied(reading: StatementWords) -> set[int]:
    """The places of the words of a name, a figure or a day behind 'not', and of the small words between."""
    words, denying = reading.words, _NOT.get(reading.evidence.article.language, _NOT["en"])
    found: set[int] = set()
    for first in (at + 1 for at, word in enumerate(words) if word.text.lower() in denying):
        at = next((at for at in range(first, len(words)) if reading.low[at] not in _SMALL), len(words))
        behind = [(start, end) for start, end in reading.typed if start >= words[first - 1].end]
        ends = [end for start, end in behind if at < len(words) and start <= words[at].start < end]
        found.update(place for place in range(first, len(words)) if ends and words[place].start < max(ends))
    return found
