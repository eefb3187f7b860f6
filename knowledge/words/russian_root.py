"""What Snowball makes of a Russian word -> its root: verbs, their participles and the nouns made of them meet there."""

from __future__ import annotations

import re

from knowledge.words.word_tables import first_change

_FIXED = frozenset(
    "прот смысл замысл промысл кресл ремесл свекл интернет операц кремл образова образован обман плакат мандат".split()
)
"""Stems that only look as if something could be taken away."""

_OF_VERBS = (
    (re.compile(r"(?<=...)ир(?:ова|ован|у)$|(?<=..[аеиоуыэюя][^аеиоуыэюя])[ое]ван?$|(?<=....)[ое]ва[нл]?$"), ""),
    (re.compile(r"(?<=...)(?:[ыи]ва|новен)$"), ""),
    (re.compile(r"(?<=...[бвгдзкпрстх])н(?:ут|ет|ул|ешь?|ем|у)$"), ""),
    (re.compile(r"(?<=...[жшчщ])ат$"), ""),
    (re.compile(r"(?<=[бгзкпрс])ш$"), ""),
    (re.compile(r"(?<=..[гкзсрх])л$"), ""),
    (re.compile(r"(?<=...)ен$|(?<=....)[ая]н$|(?<=....)ац$"), ""),
)
"""What makes a verb, its forms or a noun of a root: 'арестовать, арест', 'повышение, повысить', 'эвакуация'."""
_VOWEL = re.compile(r"(?<=...)[аяоеуюиы]$")
_SOUNDS = (
    (re.compile(r"(?<=..[бпвмф])л$"), ""),
    (re.compile(r"(?<=..)жд$"), "д"),
    (re.compile(r"(?<=...)щ$"), "т"),
    (re.compile(r"(?<=...)ш$"), "с"),
    (re.compile(r"(?<=...)ж$"), "з"),
    (re.compile(r"(?<=....)ч$"), "т"),
)
"""Sounds at the end of a root that change into others: 'заявить, заявление', 'сократить, сокращение'."""


def russian_root(stem: str) -> str:
    """The root of a stem, which is no word: what is made of one verb has one.

    >>> russian_root("повыш") == russian_root("повышен") == russian_root("повыс")
    True
    >>> russian_root("эвакуирова") == russian_root("эвакуац")
    True
    """
    if stem in _FIXED:
        return stem
    return first_change(_VOWEL.sub("", first_change(stem, _OF_VERBS)), _SOUNDS)
