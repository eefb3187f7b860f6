"""Capital runs: words with a capital that follow one another, with the small words that join them ('of', 'de la')."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from knowledge.extraction.name_words import NO_NAMES, OF_HEADS, ORGANISATIONS, PLACES, TITLES
from knowledge.extraction.role_nouns import ROLES

RunWord: TypeAlias = tuple[int, int, str]
"""A word's slice of the body, and the small word that joins it to the one before, '' when there is none."""

PLACES_AND_ORGANISATIONS = PLACES | ORGANISATIONS
ROMAN = re.compile(r"[IVX]{1,5}$")

_TOKEN = re.compile(r"[^\W\d_][\w’'.&-]*|\d+(?:st|nd|rd|th)?")
_SMALL = (
    r"of\s+the|of|for\s+the|for|on|de\s+la|de\s+los|de|del|della|da|di|dos|du|van\s+der|van\s+den|van|von|der|den|al|el|"
    r"bin|ibn|la|le|les|y|et"
)
_UPPER = re.escape("".join(c for c in map(chr, range(0x250)) if c.isupper())) + "А-ЯЁЂ-ЏҐҒҚҢӘӨҮҰҺΑ-Ωİ"
# the capital first, what stands before it after that: so its place is found fast
_CAPITAL = re.compile(rf"[{_UPPER}](?<![\w’'].)[\w’'.&-]*")
_JOIN = re.compile(rf"[ \u00a0]+(?:(?P<small>{_SMALL})[ \u00a0]+(?:al-)?)?(?=[^\W\d_])")
_SMALL_OPENINGS = frozenset("of for on de del della da di dos du van von der den al el bin ibn la le les y et".split())
_LONGEST = 12


def capital_runs(body: str, start: int, end: int) -> Iterator[list[RunWord]]:
    """The runs in the sentence `[start, end)` of a body, none of them empty."""
    at = start
    while match := _CAPITAL.search(body, at, end):
        run = _run(body, match, end)
        at = run[-1][1]
        yield run


def _capital(word: str) -> bool:
    return word[0].isupper()


def _clean(body: str, start: int, end: int) -> int:
    """The end of a word without a possessive and without stops that belong to the sentence."""
    last = body[end - 1]
    if last.isalnum() and last != "s":
        return end
    word = body[start:end]
    if word.endswith(("'s", "’s")):
        return end - 2
    if last.isalnum():
        return end
    if word.endswith(".") and not (
        len(word) == 2 or word.count(".") > 1 or word[:-1].lower() in TITLES or word == "St."
    ):
        end -= 1
    return start + len(body[start:end].rstrip("’'&-"))


def _run(body: str, first: re.Match[str], end: int) -> list[RunWord]:
    """Words of a run as (start, end, what joins it to the word before)."""
    tokens = [(first.start(), _clean(body, *first.span()), "")]
    while len(tokens) < _LONGEST:
        last_start, last_end, _ = tokens[-1]
        if body[last_end : last_end + 1] == " ":
            following = body[last_end + 1 : body.find(" ", last_end + 1, last_end + 40)]
            if following.islower() and following.isalpha() and following not in _SMALL_OPENINGS:
                break
        tail = body[last_end : last_end + 2]
        cut = 2 if tail in ("'s", "’s") else 1 if tail[:1] in ("'", "’") else 0
        join = _JOIN.match(body, last_end + cut)
        if not join or join.end() >= end:
            break
        word = _TOKEN.match(body, join.end(), end)
        small = join["small"] or ""
        if not word or not _capital(word.group()):
            break
        if (
            cut
            and (small or body[last_start:last_end].lower() not in ORGANISATIONS)
            and not _possessive_inside(body, tokens, word)
        ):
            break
        if small and not _goes_on(body, tokens, small):
            break
        tokens.append((word.start(), _clean(body, *word.span()), small))
    return tokens


def _possessive_inside(body: str, tokens: list[RunWord], word: re.Match[str]) -> bool:
    """Whether "X's Y" is one name: "Workers' Union", "St. Halvard's Hospital"."""
    tail = body[tokens[-1][1] : tokens[-1][1] + 2]
    if word.group().lower().rstrip(".") in PLACES_AND_ORGANISATIONS and (tail not in ("'s", "’s") or len(tokens) > 1):
        return True
    # "Drivers' Federation", "Warehouse Workers' Union"
    return tail not in ("'s", "’s")


def _goes_on(body: str, tokens: list[RunWord], small: str) -> bool:
    """Whether a run goes on over a small word ('of', 'de')."""
    last = body[tokens[-1][0] : tokens[-1][1]].lower().rstrip(".")
    small = re.sub(r"\s+", " ", small)
    if small in ("of", "of the", "for", "for the", "on"):
        if last in OF_HEADS or last in ORGANISATIONS:
            return small != "on"
        heads = any(body[a:b].lower() in ORGANISATIONS for a, b, _ in tokens)
        if small in ("for", "for the", "on"):
            return heads
        single = len(tokens) == 1 and last not in NO_NAMES and last not in ROLES
        return (small == "of" and (single or ROMAN.match(body[tokens[-1][0] : tokens[-1][1]]) is not None)) or (
            heads and small == "of"
        )
    return last not in NO_NAMES
