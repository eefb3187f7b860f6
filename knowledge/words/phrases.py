"""Phrases that stand for a word: where a text holds 'stepped down', it is indexed, and asked for, as one term too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from knowledge.words.thesaurus import phrases


class PhraseTree:
    """All phrases that begin alike: by their next term, and the phrase that ends here ('' for none)."""

    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.ends = ""
        self.next: dict[str, PhraseTree] = {}

    def add(self, terms: Iterable[str], phrase: str) -> None:
        """Take in one more phrase, by the terms that go on from here."""
        tree = self
        for term in terms:
            tree = tree.next.setdefault(term, PhraseTree())
        tree.ends = phrase


class Phrases:
    """The phrases of a language, given by their first terms; only those whose first is met are put side by side."""

    def __init__(self, by_first: Mapping[str, str]) -> None:
        self._by_first = by_first
        self._begun: dict[str, PhraseTree] = {}

    def begun_by(self, term: str) -> PhraseTree | None:
        """The phrases whose first term this is; None where there are none."""
        if term not in self._by_first:
            return None
        if term not in self._begun:
            tree = self._begun[term] = PhraseTree()
            for phrase in self._by_first[term].split(" "):
                tree.add(phrase.split("_")[1:], phrase)
        return self._begun[term]


def go_on(begun: Sequence[PhraseTree], term: str, *, passed_over: bool) -> tuple[list[str], list[PhraseTree]]:
    """Phrases `begun`, with one more word of the text: those that end with it, and those that may still go on.

    A word that is passed over may stand inside of any phrase.
    """
    going = [tree.next[term] for tree in begun if term in tree.next]
    ended = [tree.ends for tree in going if tree.ends]
    if passed_over:
        going += begun
    return ended, going


@lru_cache(maxsize=16)
def phrases_in(language: str) -> Phrases:
    """The phrases of a language; text of no known language is read as English."""
    return Phrases(phrases(language)) if language else phrases_in("en")
