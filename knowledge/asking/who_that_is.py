"""Questions for what is known of a person: 'Who is Tobias Renwick?' has the name, and asks for the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.question import QuestionWord
from knowledge.words import tokenize
from knowledge.words.function_words import as_english

_CONTRACTED = re.compile(r"\bwho['’]?s\b")
_POSSESSIVE = re.compile(r"['’]s$")
_IS = frozenset("is was are were такой такая такое такие такий така таке такі это цей це".split())
"""Small words that make it such a question; Russian and Ukrainian need no 'is'."""
_BESIDE = _IS | frozenset(
    "who whom what that this he she and tell me know do does you can could c ce denn eigentlich".split()
)


def asks_who_that_is(folded: str, language: str, words: Sequence[QuestionWord]) -> bool:
    """Whether a folded question that asks who or what holds a name and else only small words with an 'is' among them;
    an article, 'of' or whose it is makes a role of it: 'Who is the President of Kestria?', 'Who is Ferrolane's CFO?'"""
    folded = _CONTRACTED.sub("who is", folded)
    small = {as_english(token.surface, language) for token in tokenize(folded, language) if token.stop}
    named = all(word.name and not _POSSESSIVE.search(word.text) for word in words)
    return bool(words) and named and small <= _BESIDE and not small.isdisjoint(_IS)
