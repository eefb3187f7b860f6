"""Which of the stretches of a statement surely tell what kind of thing it is or which, of what people, what country."""

from __future__ import annotations

import re
from itertools import pairwise

from knowledge.answering.noun_phrases import OUTSIDE
from knowledge.answering.parts_of_speech import DETERMINER, POSSESSIVE
from knowledge.answering.statement_words import StatementWords, Stretch
from knowledge.question import Asked, Question
from knowledge.words import stem
from knowledge.words.countries import LONGEST, country_terms
from knowledge.words.demonyms import of_a_people

_KIND_OF = re.compile(
    r"\b(?:what|which) (?:kinds?|types?|sorts?|forms?|styles?|breeds?|variet(?:y|ies)) of (?:an? |the )?"
    r"(?P<noun>[\w-]+(?: [\w-]+)?)"
    r"|\b(?:what|which) "
    r"(?P<kind>style|colou?r|climate|religion|faith|shape|material|genre|currency|language|dialect)\b",
    re.IGNORECASE,
)
"""What asks for the words before a noun: 'what type of climate', 'in what style'."""
_NATIONALITY = re.compile(r"\bnationality\b", re.IGNORECASE)
_COUNTRY = re.compile(
    r"\b(?:which|what) (?:\w+ )?(?:country|nation)\b|\bwelche[smnr]? (?:\w+ )?land\b|\bquel (?:\w+ )?pays\b"
    r"|\bqu[eé] (?:\w+ )?pa[ií]s\b|\b(?:quale|che) (?:\w+ )?paese\b|\bкак(?:ая|ой|ую) (?:\w+ )?стран\w+"
    r"|\bяк(?:а|ій|у|ої) (?:\w+ )?країн\w+",
    re.IGNORECASE,
)
"""What asks for one country."""
_ORDINAL = re.compile(
    r"first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie)th"
    r"|\d{1,3}(?:st|nd|rd|th)"
)
_NO_KIND = frozenset("first second third last same other another such own new old main whole entire many few".split())


def kinds_told(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """The words before a noun, where it is asked what kind of it there is: 'a continental climate'."""
    nouns = _kind_of(reading.question) if reading.parts else ()
    if not nouns:
        return []
    told: list[Stretch] = []
    for at, word in enumerate(reading.words):
        if word.term not in nouns or reading.phrases[at] == OUTSIDE:
            continue
        first = at
        while first and _of_one_phrase(reading, first) and _tells_a_kind(reading, first - 1):
            first -= 1
        if first < at:
            told.append((first, at))
    return [one for one in chosen if any(first == one[0] < at and at - 1 <= one[1] <= at for first, at in told)]


def _of_one_phrase(reading: StatementWords, at: int) -> bool:
    """Whether a word is of one noun phrase with the one before: 'blue-green' is one."""
    joined = reading.statement[reading.words[at - 1].end : reading.words[at].start] == "-"
    return joined or reading.phrases[at - 1] == reading.phrases[at]


def _kind_of(question: Question) -> tuple[str, ...]:
    """The last word of the noun of which a kind is asked for, as terms that it may have."""
    match = _KIND_OF.search(question.as_read)
    if match is None:
        return ()
    return tuple(stem(word.casefold(), "en") for word in (match["noun"] or match["kind"]).split())


def _tells_a_kind(reading: StatementWords, at: int) -> bool:
    word = reading.words[at]
    counted = word.number or word.surface in _NO_KIND
    return reading.parts[at] not in (DETERMINER, POSSESSIVE) and reading.exactly[at] is None and not counted


def asks_nationality(question: Question) -> bool:
    """Whether the people is asked for to which somebody belongs, in English."""
    return question.language in ("en", "") and _NATIONALITY.search(question.as_read) is not None


def peoples(reading: StatementWords, chosen: list[Stretch]) -> list[Stretch]:
    """The name of a people, where somebody's nationality is asked for: 'a Danish economist'."""
    if not asks_nationality(reading.question):
        return []
    named = {at for at, word in enumerate(reading.words) if word.key and of_a_people(word.surface)}
    return [one for one in chosen if one[0] in named and one[1] in named]


def countries(reading: StatementWords, _: list[Stretch]) -> list[Stretch]:
    """The countries that the question has not, where one is asked for: 'Corn came from Port Amber, and Poland sent two
    ferries.'"""
    if not _COUNTRY.search(reading.question.as_read):
        return []
    known, found = country_terms(reading.evidence.article.language or "en"), []
    for first, word in enumerate(reading.words):
        ends = range(first, min(first + LONGEST, len(reading.words))) if word.text[:1].isupper() else ()
        named = [last for last in ends if tuple(one.term for one in reading.words[first : last + 1]) in known]
        if named and not any(at is not None for at in reading.exactly[first : named[-1] + 1]):
            found.append((first, named[-1]))
    return found


def numbered(reading: StatementWords, _: list[Stretch]) -> list[Stretch]:
    """The noun asked for with the number behind it or its place in a row before it: 'what bus' is 'bus 14', 'which
    floor' the 'second floor'."""
    question, words = reading.question, reading.words
    if question.asked not in (Asked.WHICH, Asked.WHAT) or not question.focus:
        return []
    noun, found = question.focus[0], []
    for at, (one, other) in enumerate(pairwise(words)):
        behind = one.term == noun and other.number and other.start == one.end + 1
        before = other.term == noun and _ORDINAL.fullmatch(one.surface) and reading.met[at] is None
        if behind or before:
            found.append((at, at + 1))
    return found
