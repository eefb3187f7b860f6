"""Verification: does each sentence of a text stand in the articles, word for word or nearly so?"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

from knowledge.answer import CitedFact
from knowledge.answering import cite
from knowledge.article import Frozen
from knowledge.asking import Lexicon
from knowledge.checking.differences import Difference, differences, joined, words
from knowledge.edition import Edition, StoredFact
from knowledge.words import guess_language, terms

LONGEST_TEXT = 10_000
"""Characters of a text that are checked; what follows is left out."""

_NEARLY = 0.65  # share of words in common from which a sentence is a changed one of the articles
_FEWEST = 3  # words; what is shorter says nothing that could be checked
_END = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][\"'”’»)\]]))\s+")
_TERMS = 8  # the rarest of a sentence are searched for
_COMPARED = 20  # facts that are compared with a sentence


class Standing(StrEnum):
    """How a sentence stands in the articles."""

    WORD_FOR_WORD = "word_for_word"
    NEARLY = "nearly"
    NOT_AT_ALL = "not_at_all"


class CheckedSentence(Frozen):
    """A sentence of the text, the fact that it is or comes nearest to, and where the two part."""

    text: str
    standing: Standing
    fact: CitedFact | None = None
    differences: tuple[Difference, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The sentence as the command line prints it."""
        return {
            "text": self.text,
            "standing": str(self.standing),
            "fact": self.fact.to_json() if self.fact else None,
            "differences": [difference.model_dump() for difference in self.differences],
        }


class Verification(Frozen):
    """Each sentence of a text, in order; those of less than three words are left out."""

    sentences: tuple[CheckedSentence, ...]

    def count(self, standing: Standing) -> int:
        """How many sentences stand so."""
        return sum(sentence.standing is standing for sentence in self.sentences)

    def to_json(self) -> dict[str, Any]:
        """The sentences as the command line prints them."""
        return {"sentences": [sentence.to_json() for sentence in self.sentences]}


def verify(text: str, edition: Edition, lexicon: Lexicon) -> Verification:
    """How each sentence of a text stands in the articles of an edition.

    Words, numbers and signs count; case, quotation marks, punctuation and typography do not. A part of a statement
    stands word for word as well.
    """
    from knowledge.extraction.sentences import sentences  # a heavy import, which answering has no use for

    language = guess_language(text, lexicon.languages)

    def check(sentence: str) -> CheckedSentence:
        return _checked(sentence, _candidates(sentence, language, edition, lexicon), edition)

    found: list[CheckedSentence] = []
    for line in text[:LONGEST_TEXT].splitlines():
        for start, end in sentences(line, language):
            whole = check(line[start:end])
            pieces = [check(piece) for piece in _END.split(line[start:end])]
            # what was pasted may be cut elsewhere than the articles are, when a quotation mark is missing
            apart = whole.standing is Standing.NOT_AT_ALL and any(one.standing is not whole.standing for one in pieces)
            found.extend(pieces if apart else [whole])
    return Verification(sentences=tuple(one for one in found if len(words(one.text)) >= _FEWEST))


def _candidates(
    sentence: str, language: str, edition: Edition, lexicon: Lexicon
) -> list[tuple[StoredFact, StoredFact | None]]:
    """The facts that share the rarest words with a sentence, each with the one that follows it."""
    frequencies = lexicon.frequencies(sorted(set(terms(sentence, language))))
    rarest = sorted(frequencies, key=lambda term: (frequencies[term], term))[:_TERMS]
    found = [number for number, _ in edition.search(rarest, _COMPARED)]
    facts = {fact.id: fact for fact in edition.facts([*found, *(number + 1 for number in found)])}
    return [
        (facts[number], after if (after := facts.get(number + 1)) and after.article == facts[number].article else None)
        for number in found
        if number in facts
    ]


def _checked(
    sentence: str, candidates: list[tuple[StoredFact, StoredFact | None]], edition: Edition
) -> CheckedSentence:
    told = joined(words(sentence))
    for fact, after in candidates:
        passage = f"{fact.statement} {after.statement}" if after else fact.statement
        if told in joined(words(passage)):
            return _standing(sentence, Standing.WORD_FOR_WORD, fact, edition)
    near = [found for fact, _ in candidates if (found := (*differences(sentence, fact.statement), fact))[0] >= _NEARLY]
    if not near:
        return CheckedSentence(text=sentence, standing=Standing.NOT_AT_ALL)
    _, parts, nearest = max(near, key=lambda one: one[0])
    return _standing(sentence, Standing.NEARLY, nearest, edition, parts)


def _standing(
    sentence: str, standing: Standing, fact: StoredFact, edition: Edition, parts: tuple[Difference, ...] = ()
) -> CheckedSentence:
    cited = cite(fact, edition.articles([fact.article])[fact.article])
    return CheckedSentence(text=sentence, standing=standing, fact=cited, differences=parts)
