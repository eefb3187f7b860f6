"""How a question is built: what the thing asked for is to its verb."""

from __future__ import annotations

from functools import lru_cache

from knowledge.answering.function_words import as_english
from knowledge.answering.word_classes import ASKING_WORDS, AUXILIARIES, COPULAS, PREPOSITIONS
from knowledge.question import Question
from knowledge.words import tokenize


def question_form(question: Question) -> tuple[str, str]:
    """How the question is built, and the preposition before its asking word or dangling at its end ('' for none).

    'object': the thing asked for is done to ('What did X regulate?'), 'copula': it is said to be something
    ('What is X?'), 'subject': it does ('What caused X?'), 'last': 'against what?', 'none': no asking word.
    """
    return _form(question.as_read, question.language)


@lru_cache(maxsize=16)
def _form(text: str, language: str) -> tuple[str, str]:
    words = [as_english(token.text, language) for token in tokenize(text, language)]
    at = next((place for place, word in enumerate(words) if word in ASKING_WORDS), None)
    echo = words[-1] if words and words[-1] in PREPOSITIONS else ""
    if at is None:
        return "none", echo
    if at and words[at - 1] in PREPOSITIONS:
        echo = words[at - 1]
    rest = words[at + 1 :]
    if any(word in AUXILIARIES for word in rest[:4]):
        return "object", echo
    if not rest:
        return "last", echo
    return ("copula" if rest[0] in COPULAS else "subject"), echo
