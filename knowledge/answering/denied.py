"""What a statement forbids or denies is no answer: 'Please do not bring meat' does not tell what to bring."""

from __future__ import annotations

import re

from knowledge.answering.negations import NOT_OR_WITHOUT
from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.retrieval.asked_words import SURELY_ASKED
from knowledge.words import tokenize

_FORBIDDEN = re.compile(
    r"(?:^|[.;:,]\s+|\bplease\s+|\b(?:we|you|must|may|should|can)\s+)(?:do\s+not|don['’]t|must\s+not|may\s+not|cannot|not|never)\s+(\w+)"
    r"|(?:^|[.;:,]\s+)(?:ne|no|non|não|не)\s+(\w+)",
    re.IGNORECASE,
)
"""What is not to be done, or not done at all: 'Please do not bring meat', 'We do not sell beer'."""
_OF_WHAT = frozenset({Asked.WHO, Asked.WHAT, Asked.WHICH, Asked.WHERE, Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH})


def denies_it(evidence: Evidence) -> bool:
    """Whether the fact has a word of the question behind 'not' and nowhere else, where the question itself denies
    nothing."""
    question = evidence.question
    if question.asked not in _OF_WHAT or NOT_OR_WITHOUT.search(question.as_read):
        return False
    told = tokenize(evidence.fact.statement, evidence.article.language)
    places = {match.start(match.lastindex or 0) for match in _FORBIDDEN.finditer(evidence.fact.statement)}
    denied = [at for at, word in enumerate(told) if word.start in places]
    for word in question.words:
        terms = {match.term for match in word.matches if match.worth > SURELY_ASKED}
        held = [at for at, one in enumerate(told) if one.term in terms]
        if held and not word.name and all(at in denied for at in held):
            return True
    return False
