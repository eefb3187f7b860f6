"""Which of the stretches of an English statement surely tell what else something is called, or what a word means."""

from __future__ import annotations

import re

from knowledge.answering.noun_phrases import closes_phrase
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.asking.other_names import asked_by_another_name
from knowledge.retrieval import Evidence
from knowledge.retrieval.features.fit import has_name
from knowledge.words.word_classes import DETERMINERS

_ALSO_CALLED = re.compile(
    r"\b(?:called|known (?:\w+ ){0,4}?as|named|nicknamed|dubbed|termed|referred to as|abbreviated(?: as| to)?)\s+"
    r"|,? \(?or (?=[^,;()]{2,40}[,)])|\baka\s+",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b(?:nick)?names?\b|\bterms?\b|\baka\b", re.IGNORECASE)
_ASKS_NAME = re.compile(r"\bwhat(?:['’]s| is| was) .*['’]s? (?:full |first |last )?name\W*$", re.IGNORECASE)
_MEANS = re.compile(r"\b(?:means?|meaning(?! of)|meant|translate[sd]? (?:as|to|into))\s+", re.IGNORECASE)
_ASKS_MEANING = re.compile(r"\bwhat (?:do|does|did) .{1,80} mean\b|\bmeaning of\b", re.IGNORECASE)


def names_told(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """What follows 'also called', where another name is asked for; what follows 'means', where a meaning is; none where
    neither is asked or told."""
    question = reading.question
    if not reading.parts or question.language not in ("en", ""):
        return []
    if _ASKS_MEANING.search(question.as_read):
        cue = _MEANS
    elif asked_by_another_name(question.as_read, question.language):
        cue = _ALSO_CALLED
    else:
        return []
    begins = {at for match in cue.finditer(reading.statement) for at in _behind(reading, match.end())}
    return [(first, last) for first, last in chosen if first in begins and _ends(reading, last)]


def lacks_name(evidence: Evidence) -> bool:
    """Whether a name is asked for and the fact has none but the question's, or another name and nothing in it says what
    something is called."""
    question = evidence.question
    if _ASKS_NAME.search(question.as_read) and not has_name(evidence):
        return True
    asked = asked_by_another_name(question.as_read, question.language)
    return asked is not None and evidence.article.language == question.language and not _names(evidence.fact.statement)


def _names(statement: str) -> bool:
    return _ALSO_CALLED.search(statement) is not None or _NAME.search(statement) is not None


def _behind(reading: StatementWords, place: int) -> list[int]:
    """Where a name behind these words may begin, with its article and without; 'nicknamed the ground the Bathtub' goes
    on with the name."""
    after = [at for at, word in enumerate(reading.words) if word.start >= place]
    found: list[int] = []
    for at in after:
        if reading.exactly[at] is not None:
            found = []
        else:
            found.append(at)
            if reading.low[at] not in DETERMINERS:
                break
    return found


def _ends(reading: StatementWords, last: int) -> bool:
    """Whether a name may end with a word: before a sign, or with a noun phrase."""
    sign = reading.statement[reading.words[last].end :].lstrip()[:1]
    return not sign.isalnum() or closes_phrase(reading.phrases, last)
