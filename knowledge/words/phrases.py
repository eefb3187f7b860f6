"""Phrases that stand for a word: where a text holds 'stepped down', it is indexed, and asked for, as one term too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from knowledge.words.thesaurus import phrases


class PhraseTree:
    """All phrases that begin alike: by their next term, and the phrase that ends here ('' for none).

    `inside` are the terms that stand further on in any of them.
    """

    __slots__ = ("ends", "inside", "next")

    def __init__(self) -> None:
        self.ends = ""
        self.next: dict[str, PhraseTree] = {}
        self.inside: set[str] = set()

    def add(self, phrase: str) -> None:
        """Take in one more phrase."""
        tree = self
        terms = phrase.split("_")
        self.inside.update(terms[1:])
        for term in terms:
            tree = tree.next.setdefault(term, PhraseTree())
        tree.ends = phrase


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
def phrases_in(language: str) -> PhraseTree:
    """The phrases of a language; text of no known language is read as English."""
    if not language:
        return phrases_in("en")
    tree = PhraseTree()
    for phrase in sorted(phrases(language)):
        tree.add(phrase)
    return tree
