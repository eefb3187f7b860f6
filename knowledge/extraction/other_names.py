"""Other names that an article gives or implies: surnames, initials of organisations, roles of those who speak."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from knowledge.extraction.speakers import Speech
from knowledge.fact import Alias, Name

_CAPITALISED = re.compile(r"[^\W\d_a-zа-яё][\w’'-]*")
_FEWEST = 3  # words of a name that people shorten to initials
_LONGEST_ROLE = 6


def surnames(names: Iterable[Sequence[Name]]) -> tuple[Alias, ...]:
    """'Zakharova' for 'Maria Zakharova', where the article uses both."""
    pairs = {
        (n.text, n.canonical): None
        for sentence in names
        for n in sentence
        if n.kind == "person" and n.text != n.canonical and " " not in n.text
    }
    return tuple(Alias(short=short, full=full) for short, full in pairs)


def initials(names: Iterable[Sequence[Name]], introduced: Iterable[Alias]) -> tuple[Alias, ...]:
    """'UMC' for 'United Medical Centre', which no article need introduce for people to ask so."""
    known = {alias.full for alias in introduced}
    full = {
        n.canonical: None
        for sentence in names
        for n in sentence
        if n.kind == "organisation" and n.canonical not in known
    }
    found = []
    for name in full:
        words = _CAPITALISED.findall(name)
        if len(words) >= _FEWEST and not any(word.isupper() and len(word) > 1 for word in words):
            found.append(Alias(short="".join(word[0] for word in words), full=name))
    return tuple(found)


def roles(speeches: Iterable[Speech]) -> tuple[Alias, ...]:
    """'Ulvaran Transport Minister' for 'Aino Brandt': a role that holds a name, so that it is one person's."""
    pairs = {
        (speech.speaker.role, speech.speaker.name): None
        for speech in speeches
        if speech.speaker and " " in speech.speaker.name and _tells(speech.speaker.role)
    }
    return tuple(Alias(short=role, full=name) for role, name in pairs)


def _tells(role: str) -> bool:
    words = role.split()
    return 2 <= len(words) <= _LONGEST_ROLE and bool(_CAPITALISED.search(role))
