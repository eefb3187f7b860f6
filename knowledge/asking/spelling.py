"""Mending the spelling of a question's words against the vocabulary of the edition."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.asking.language_words import is_word
from knowledge.words import STOP_WORDS, base_form
from knowledge.words.dictionary import common_words, commonness

# shares of the commonness of a language's most common word; word lists hold oddities too, such as "wen"
_SURELY_A_WORD = 0.32
_NO_FUNCTION_WORD = 0.37
_ODDITY = 0.285
_COMMON_WORD = 0.4

_VOWELS = frozenset("aeiouyаеёиоуыэюяіїє")
_BUCKETS_REMEMBERED = 64


class Vocabulary(Protocol):
    """Words to mend by, such as those of an `Edition`."""

    def word_frequencies(self, words: Collection[str]) -> dict[str, int]:
        """How often each word is written; unknown ones are left out."""

    def words_like(self, initial: str, length: int) -> Sequence[str]:
        """The words that begin with a letter and have so many, in alphabetical order."""

    def initials(self) -> Sequence[str]:
        """The letters that most words begin with."""


class Spelling:
    """Finds near spellings in a vocabulary of any size: of its words only those are compared that begin alike and whose
    length is within reach; what begins otherwise is looked up letter by letter."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._initials = vocabulary.initials()
        self._alike = lru_cache(maxsize=_BUCKETS_REMEMBERED)(vocabulary.words_like)

    def knows(self, word: str) -> bool:
        """Whether the word stands in the vocabulary."""
        return word in self._vocabulary.word_frequencies([word])

    def near(self, word: str, limit: int = 3) -> list[tuple[str, float]]:
        """Up to `limit` words of the vocabulary that the word may be a misspelling of, with a likeness of 0 to 1.

        Swapped letters count as one error (optimal string alignment). One error is forgiven in words of four
        letters, two from six on, three from ten on; the first letter must agree unless the word is long, or the first
        two are swapped. Words farther off are looked for only where there is none one error away. Best first: by
        errors, then what only doubles a letter or does not ('bann' is 'ban', not 'bank'), then the more frequent, then
        by alphabet.
        """
        errors = _errors_forgiven(word)
        for forgiven in sorted({1, errors}) if errors else ():
            found = self._within(word, forgiven)
            frequency = self._vocabulary.word_frequencies(found)
            once = _letters_once(word)
            ranked = sorted(
                (found[choice], _letters_once(choice) != once, -frequency[choice], choice) for choice in frequency
            )
            if ranked:
                return [(choice, 1 - distance / (len(word) + 1)) for distance, _, _, choice in ranked[:limit]]
        return []

    def _within(self, word: str, errors: int) -> dict[str, float]:
        """Words no more errors away, and words that may be some, with their errors; other beginnings count for more."""
        lengths = range(len(word) - errors, len(word) + errors + 1)
        found: dict[str, float] = {}
        for length in lengths:
            found.update(self._near(word, word[0], length, errors))
        if errors > 1 and word[0] != word[1]:
            swapped = word[1] + word[0]
            for length in lengths:
                for choice, distance in self._near(word, swapped, length, errors - 1):
                    found[choice] = distance + 0.5
        if len(word) > 4:
            found |= dict.fromkeys(self._with_another_first_letter(word), 1.5)
        return found

    def _near(self, word: str, start: str, length: int, errors: int) -> Iterator[tuple[str, int]]:
        """The words of a length that begin with `start` and are no more errors away, with their errors."""
        words = self._alike(start[0], length)
        if len(start) > 1:
            words = words[bisect_left(words, start) : bisect_left(words, start + chr(0x10FFFF))]
        for choice, distance, _ in process.extract(word, words, scorer=OSA.distance, score_cutoff=errors, limit=None):
            yield choice, distance

    def _with_another_first_letter(self, word: str) -> set[str]:
        """What one error at the first letter may have made of a word: swapped, left out, put before, or another."""
        found = {word[1] + word[0] + word[2:], word[1:]}
        for initial in self._initials:
            found |= {initial + word, initial + word[1:]}
        return {choice for choice in found if choice[0] != word[0]}

    def mend(self, word: str, language: str, written: str = "") -> list[tuple[str, float]]:
        """The words that an unknown word may stand for, with a likeness of 0 to 1, best first; none when it stands.

        `written` is the word with its accents, as word lists have it.

        A word of the language that the articles merely lack is left alone; short words may be function words; a word
        of the language one error away comes before words of the articles that are farther.
        Against a vocabulary with 'afghanistan', 'march' and 'stated', 'afganistan' is mended, 'monarch' is not, and
        'steped' is 'stepped'.
        """
        # 'dijo' is no word of the Spanish list, but 'decir' is
        common = max(commonness(form, language) for form in (word, written, base_form(word, language)))
        if common <= _SURELY_A_WORD and is_word(word, language):
            return []
        # 'Bern' stands in the English list and is no 'been'; what people misspell stands in none, or is an oddity
        named = language == "en" and 0 < common < _ODDITY
        function_words = [] if named else _near_function_words(word, language)
        near = [] if common > _SURELY_A_WORD else self.near(word)
        if named:
            near = [one for one in near if one[0] not in STOP_WORDS["en"]]
        # of two words one error away, 'ferry' and 'very' for 'fery', the one that starts alike is meant
        one_error = 1 - 1 / (len(word) + 1)
        nearest = near[0][1] if near else 0.0
        nearer = nearest >= one_error and near[0][0][0] == word[0]
        plain = _near_common_words(word, language) if not common and nearest < one_error else []
        alike = [
            other
            for other in function_words
            if other[0] == word[0] or not (nearer or (plain and sorted(other) != sorted(word)))
        ]
        short = len(word) < 6 or (nearest < one_error and not plain)
        if alike and short and common < _NO_FUNCTION_WORD:
            return [(alike[0], one_error)]
        if plain:
            return [(plain[0], one_error)]
        return near


def _near_common_words(word: str, language: str) -> list[str]:
    """Common words one error away that start alike, the more common first."""
    if not _errors_forgiven(word):
        return []
    words = common_words(word[0], range(len(word) - 1, len(word) + 2), language, _COMMON_WORD)
    found = process.extract(word, words, scorer=OSA.distance, score_cutoff=1, limit=None)
    return sorted((other for other, _, _ in found), key=lambda other: (-commonness(other, language), other))


def _near_function_words(word: str, language: str) -> list[str]:
    """Function words one error away: swapped letters first, then those that start alike, of these first what has
    another vowel ('whan' is 'when' rather than 'what': vowels are taken for one another most), then what a letter is
    left out of ('wich' is 'which' rather than 'with'), then the shorter, by alphabet."""
    if len(word) < 3:
        return []
    words = _function_words(language)
    found = [other for other, _, _ in process.extract(word, words, scorer=OSA.distance, score_cutoff=1, limit=None)]

    def order(other: str) -> tuple[bool, bool, bool, bool, int, str]:
        left_out = len(other) > len(word)
        vowel = len(other) == len(word) and _consonants(other) == _consonants(word)
        return sorted(other) != sorted(word), other[0] != word[0], not vowel, not left_out, len(other), other

    return sorted(found, key=order)


@lru_cache(maxsize=16)
def _function_words(language: str) -> list[str]:
    return sorted(word for word in STOP_WORDS.get(language, ()) if len(word) > 2)


def _consonants(word: str) -> str:
    return "".join(letter for letter in word if letter not in _VOWELS)


def _letters_once(word: str) -> str:
    """A word with each letter once where it stands twice in a row."""
    return "".join(letter for letter, _ in groupby(word))


def _errors_forgiven(word: str) -> int:
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 6 else 2 if len(word) < 10 else 3
