"""Mending the spelling of a question's words against the vocabulary of the edition."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.words import STOP_WORDS
from knowledge.words.dictionary import commonness

# shares of the commonness of a language's most common word; word lists hold oddities too, such as "wen"
_SURELY_A_WORD = 0.32
_NO_FUNCTION_WORD = 0.37


class Spelling:
    """The vocabulary of an edition, ready to be searched for near spellings.

    Words lie in buckets by length, so that a search looks only at words whose length is within reach.
    """

    def __init__(self, vocabulary: Iterable[tuple[str, int]]) -> None:
        self._frequency = dict(vocabulary)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(self._frequency):
            self._by_length[len(word)].append(word)

    def knows(self, word: str) -> bool:
        """Whether the word stands in the vocabulary."""
        return word in self._frequency

    def near(self, word: str, limit: int = 3) -> list[tuple[str, float]]:
        """Up to `limit` words of the vocabulary that the word may be a misspelling of, with a likeness of 0 to 1.

        Swapped letters count as one error (optimal string alignment). One error is forgiven in words of four
        letters, two from six on, three from ten on; the first letter must agree unless the word is long. Best first:
        by errors, then the more frequent, then by alphabet.
        """
        errors = _errors_forgiven(word)
        if not errors:
            return []
        found = []
        for length in range(len(word) - errors, len(word) + errors + 1):
            bucket = self._by_length.get(length)
            if not bucket:
                continue
            for choice, distance, _ in process.extract(word, bucket, scorer=OSA.distance, score_cutoff=errors, limit=8):
                same_start = choice[0] == word[0]
                if same_start or (distance == 1 and len(word) > 4) or (choice[:2] == word[1::-1] and distance < errors):
                    found.append((distance + (0 if same_start else 0.5), -self._frequency[choice], choice))
        found.sort()
        return [(choice, 1 - distance / (len(word) + 1)) for distance, _, choice in found[:limit]]

    def mend(self, word: str, language: str) -> list[tuple[str, float]]:
        """The words that an unknown word may stand for, with a likeness of 0 to 1, best first; none when it stands.

        A word of the language that the articles merely lack is left alone; short words may be function words.

        >>> Spelling([("afghanistan", 9), ("march", 3)]).mend("afganistan", "en")[0][0]
        'afghanistan'
        >>> Spelling([("march", 3)]).mend("monarch", "en")
        []
        """
        common = commonness(word, language)
        function_words = _near_function_words(word, language)
        if function_words and len(word) < 6 and common < _NO_FUNCTION_WORD:
            return [(function_words[0], 1 - 1 / (len(word) + 1))]
        return [] if common > _SURELY_A_WORD else self.near(word)


def _near_function_words(word: str, language: str) -> list[str]:
    """Function words one error away: swapped letters first, then those that start alike, the shorter, by alphabet."""
    if len(word) < 3:
        return []
    found = [
        other
        for other in STOP_WORDS.get(language, ())
        if len(other) > 2 and OSA.distance(word, other, score_cutoff=1) <= 1
    ]
    return sorted(found, key=lambda other: (sorted(other) != sorted(word), other[0] != word[0], len(other), other))


def _errors_forgiven(word: str) -> int:
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 6 else 2 if len(word) < 10 else 3
