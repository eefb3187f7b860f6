"""The words of a made-up world: real English words and invented names, each drawn as often as Zipf's law has it."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import accumulate

from spellchecker import SpellChecker

_SHIFT, _EXPONENT = 2.7, 1.07
"""Of the Zipf-Mandelbrot law; with these the commonest words of a text fall as those of English do."""
_NOUN_ENDINGS = ("tion", "ment", "ness", "ity", "ship", "age", "ism", "ance", "ence", "ery", "hood", "logy", "ure")
_ADJECTIVE_ENDINGS = ("al", "ous", "ive", "ic", "able", "ful", "less", "ary", "ern")
_OTHER_ENDINGS = ("ed", "ing", "ly", "s", "er", "est", "n't")
_ONSETS = "b br c ch d dr f g gr h j k kl l m n p pr qu r s sh st t tr v w y z".split()
_VOWELS = "a a e e i o o u ai au ea ei ia io ou".split()
_CODAS = ["", "", "", "l", "m", "n", "n", "r", "r", "s", "t", "nd", "rk", "st", "x"]


class Zipf:
    """Places from 0 on, drawn so that the first is the commonest."""

    def __init__(self, size: int) -> None:
        self._sums = list(accumulate(1 / (place + _SHIFT) ** _EXPONENT for place in range(size)))

    def draw(self, chance: random.Random) -> int:
        """A place from 0 to the size, less one."""
        return bisect(self._sums, chance.random() * self._sums[-1], hi=len(self._sums) - 1)


class Pool:
    """Words to draw from, the commonest first."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._zipf = Zipf(len(words))

    def draw(self, chance: random.Random) -> str:
        """One of the words."""
        return self.words[self._zipf.draw(chance)]


class World:
    """Everything that articles speak of. The more facts are wanted, the more names there are (Heaps' law)."""

    def __init__(self, facts: int, seed: int) -> None:
        frequencies = SpellChecker(language="en").word_frequency.dictionary
        real = [word for word in sorted(frequencies, key=lambda word: (-frequencies[word], word)) if len(word) > 4]
        plain = [word for word in real if word.isascii() and word.isalpha()]
        self.nouns = Pool([word for word in plain if word.endswith(_NOUN_ENDINGS)] + _plain(plain))
        self.adjectives = Pool([word for word in plain if word.endswith(_ADJECTIVE_ENDINGS)])
        self.verbs = Pool(list(_verbs(plain)))
        chance = random.Random(seed)
        size = max(int(6 * facts**0.8), 500)
        self.surnames = Pool(_names(chance, size, 2, 3))
        self.given_names = Pool(_names(chance, max(size // 10, 200), 2, 2))
        self.places = Pool(_names(chance, max(size // 3, 300), 2, 3))
        self.firms = Pool(_names(chance, max(size // 3, 300), 2, 2))
        self.publishers = [f"{name} {kind}" for name in _names(chance, 50, 2, 2) for kind in ("News", "Wire", "Herald")]


def _verbs(words: Sequence[str]) -> Iterator[str]:
    """'approve approved' for each word that looks like a past tense."""
    known = set(words)
    for word in words:
        base = next((base for base in (word[:-1], word[:-2]) if base in known), "") if word.endswith("ed") else ""
        if base:
            yield f"{base} {word}"


def _plain(words: Sequence[str]) -> list[str]:
    return [word for word in words if not word.endswith((*_NOUN_ENDINGS, *_ADJECTIVE_ENDINGS, *_OTHER_ENDINGS))]


def _names(chance: random.Random, count: int, fewest: int, most: int) -> list[str]:
    """Different names of so many syllables; the commoner ones are the shorter, for they are made first."""
    found: dict[str, None] = {}
    while len(found) < count:
        syllables = chance.randint(fewest, most) + (len(found) > 30_000)
        name = "".join(chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(syllables))
        found.setdefault((name + chance.choice(_CODAS)).capitalize())
    return list(found)
