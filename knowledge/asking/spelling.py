"""Mending the spelling of a question's words against the vocabulary of the edition."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA


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


def _errors_forgiven(word: str) -> int:
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 6 else 2 if len(word) < 10 else 3
