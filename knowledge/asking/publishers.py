"""Publishers as people name them: 'Strait News' or 'the SNA' for the 'Strait News Agency'."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.words import Token, fold, tokenize

_GENERIC = frozenset(
    (
        "news press agency service daily gazette bureau radio online tv television channel times post herald wire media "
        "newspaper paper journal bulletin агентство агентства новости новостей пресс служба газета газеты телеканал радио "
        "издание агентству новостям газете zeitung agentur agence agencia agenzia"
    ).split()
)


def publishers_named(words: Sequence[Token], publishers: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """The publishers that the words open with, and how many of the words name them; none and 0 when they name none.

    More than half of a publisher's words name it, or all but the generic ones where nothing more is said, or its
    initials. A slash parts two names of one publisher. The longest naming counts.

    >>> publishers_named(tokenize("Strait News reported", "en"), ["Strait News Agency", "Meridian Wire"])
    (('Strait News Agency',), 2)
    """
    best: list[str] = []
    most = 0
    for publisher in publishers:
        count = max((_naming(words, name) for name in publisher.split("/")), default=0)
        if count and count >= most:
            best = [*best, publisher] if count == most else [publisher]
            most = count
    return tuple(best), most


def _naming(words: Sequence[Token], name: str) -> int:
    """How many of the words name a publisher, 0 when they do not."""
    own = [token for token in tokenize(name, "") if not token.stop]
    if not own or not words:
        return 0
    if len(own) > 1 and words[0].surface == fold("".join(token.text[0] for token in own)):
        return 1
    terms = {term for token in own for term in (token.term, token.key) if term}
    used = met = 0
    for at, word in enumerate(words):
        if {word.term, word.key or word.term} & terms:
            used, met = at + 1, met + 1
        elif not word.stop:
            break
    distinctive = sum(token.surface not in _GENERIC for token in own)
    over = used == len(words) or words[used].stop
    return used if met * 2 > len(own) or (over and met and met >= distinctive and _distinct(words[:used])) else 0


def _distinct(words: Sequence[Token]) -> bool:
    return any(not word.stop and word.surface not in _GENERIC for word in words)
