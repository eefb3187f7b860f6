"""German verbs that stand apart from their prefix: 'Der Rat lehnte die Klage ab' tells who has 'abgelehnt'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from knowledge.words.dictionary import commonness
from knowledge.words.folding import fold
from knowledge.words.german_forms import german_base_form
from knowledge.words.stem import stem

_PREFIXES = frozenset(
    "ab an auf aus bei ein fest fort frei her heraus herein hin hinaus hinzu los mit nach nieder statt teil um vor"
    " voran vorbei weg weiter wieder zu zurück zusammen".split()
)
_NEXT_CLAUSE = frozenset(
    "und oder aber als weil dass wenn nachdem obwohl während sodass denn sondern damit bevor".split()
)
_REACH = 30
"""So many words before its prefix the verb may stand."""


class SeparatedVerb(NamedTuple):
    """The places of a verb and of its prefix among the words of a sentence, and the term of both as one word."""

    verb: int
    prefix: int
    term: str


def separated_verbs(words: Sequence[str]) -> list[SeparatedVerb]:
    """Those of a German sentence or question: the prefix ends a clause, and joined to the verb it is a known word.

    >>> separated_verbs("Der Rat lehnte die Klage ab".split())
    [SeparatedVerb(verb=2, prefix=5, term='ablehn')]
    """
    found = []
    for at, word in enumerate(words):
        if word not in _PREFIXES or not at or (at + 1 < len(words) and words[at + 1].lower() not in _NEXT_CLAUSE):
            continue
        for verb in range(max(0, at - _REACH), at):
            joined = word + words[verb] if words[verb].islower() else ""
            if joined and _is_known(fold(joined)):
                found.append(SeparatedVerb(verb, at, stem(fold(joined), "de")))
                break
    return found


def _is_known(verb: str) -> bool:
    return commonness(verb, "de") > 0 or commonness(german_base_form(verb), "de") > 0
