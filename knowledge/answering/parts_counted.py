"""Figures of which one counts a part of what the other counts: which of the two is asked for."""

from __future__ import annotations

import re
from itertools import pairwise

from knowledge.extraction.shared_units import PART_OF
from knowledge.question import Asked, QuestionWord
from knowledge.retrieval import Evidence
from knowledge.retrieval.asked_words import SURELY_ASKED

_OF_THEM = re.compile(r"\s+of\s+(?:them|whom|which|these|those)\b", re.IGNORECASE)
_OF_THESE = re.compile(
    r"(?:of\s+(?:them|whom|which)|davon|darunter|dont|di\s+cui|tra\s+cui|de\s+l[ao]s\s+(?:cuales|que)|entre\s+ell[ao]s|d[ao]s\s+quais"
    r"|из\s+(?:них|которых)|в\s+том\s+числе|з\s+(?:них|яких)|зокрема)\s+$",
    re.IGNORECASE,
)
"""What stands behind or before a number that counts a part of those counted before."""
_COUNTING = frozenset({Asked.HOW_MANY, Asked.HOW_MUCH})
_OUT_OF = {
    language: re.compile(rf"(?:^|[,;:–—]\s+)(?:{words})\s+$", re.IGNORECASE)
    for language, words in {
        "en": "of (?:the|its|their|all|some)",
        "de": "von (?:den|allen|insgesamt)",
        "fr": "sur (?:les|un total de)",
        "es": "de (?:l[ao]s|un total de)",
        "it": "d(?:ei|elle)|su",
        "pt": "d[ao]s|de um total de",
        "ru": "из(?: общего числа)?",
        "uk": "із|з(?: усіх)?",
    }.items()
}
"""What a statement or a clause opens with that parts a number: 'Из 412 километров согласованы 367'."""
_NEXT_SIGN = re.compile(r"[,.;:](?=\s|$)")


def parts_of_others(evidence: Evidence) -> set[int]:
    """Where in the text of the article the quantities begin that count a part of those counted before, of which the
    question does not speak: '31 of them seriously'."""
    fact, found = evidence.fact, set()
    asked = {term for word in evidence.question.words for term in _own(word)}
    for before, one in pairwise(fact.quantities):
        start, end = one.start - fact.start, one.end - fact.start
        if _OF_THEM.match(fact.statement, end) or _OF_THESE.search(fact.statement, before.end - fact.start, start):
            told = _NEXT_SIGN.search(fact.statement, end)
            rest = fact.statement[start : told.start() if told else len(fact.statement)]
            if asked.isdisjoint(evidence.terms_of(rest)):
                found.add(one.start)
    return found


def _own(word: QuestionWord) -> set[str]:
    return {match.term for match in word.matches if match.worth > SURELY_ASKED}


def wholes(evidence: Evidence) -> set[int]:
    """Where in the text of the article the quantities begin of which another is a part: the nine of 'seven of the nine
    members', the 412 of 'out of 412 kilometres, 367'."""
    fact = evidence.fact
    pairs = pairwise(fact.quantities)
    between = ((fact.statement[one.end - fact.start : other.start - fact.start], other.start) for one, other in pairs)
    found = {at for gap, at in between if PART_OF.fullmatch(gap)}
    if evidence.question.asked in _COUNTING:
        out_of = _OUT_OF.get(evidence.article.language, _OUT_OF["en"])
        found |= {one.start for one in fact.quantities[:-1] if out_of.search(fact.statement[: one.start - fact.start])}
    return found
