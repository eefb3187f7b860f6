"""How common a word is in its language: what tells a misspelt word from one that the articles merely lack.

The word lists are those of pyspellchecker: a line for each word, `"word": count,`, in alphabetical order. A process
that answers one question looks up a handful of words, so the lists are searched as they are rather than parsed.
"""

from __future__ import annotations

import gzip
import math
import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from knowledge.words.stem import american, stem

_LANGUAGES = frozenset({"en", "ru", "de", "es", "fr", "it", "pt", "nl", "lv", "eu", "ar", "fa"})
_MANY_FORMS = frozenset({"ru"})
_LINE = re.compile(rb'"(.*)": (\d+)')
_LARGE = re.compile(rb": (\d{4,})")


@lru_cache(maxsize=4)
def _lines(language: str) -> bytes:
    spec = find_spec("spellchecker")
    places = spec.submodule_search_locations if spec else None
    if not places:
        raise ModuleNotFoundError("pyspellchecker is not installed: its word lists are needed")
    return gzip.decompress(Path(places[0], "resources", f"{language}.json.gz").read_bytes())


def _place(lines: bytes, wanted: bytes) -> int:
    """Where the first line begins whose word does not come before `wanted`, found by halving the list."""
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.find(b"\n", (low + high) // 2, high)
        end = high if end < 0 else end
        line = _LINE.match(lines, start, end)
        if line is None or line[1] < wanted:
            low = end + 1
        else:
            high = start
    return low


def _count(lines: bytes, word: str) -> int:
    """How often a word was counted; 0 for one that the list lacks."""
    wanted = word.encode()
    line = _LINE.match(lines, _place(lines, wanted))
    return int(line[2]) if line and line[1] == wanted else 0


@lru_cache(maxsize=8)
def _most(language: str) -> int:
    return max(map(int, _LARGE.findall(_lines(language))))


@lru_cache(maxsize=8)
def _stems(language: str) -> dict[str, int]:
    """The frequencies of stems, for languages whose word lists hold few of a word's many forms."""
    found: dict[str, int] = {}
    for word, count in _LINE.findall(_lines(language)):
        root = stem(word.decode(), language)
        found[root] = found.get(root, 0) + int(count)
    return found


@lru_cache(maxsize=64)
def common_words(initial: str, lengths: range, language: str, least: float) -> tuple[str, ...]:
    """The words of these lengths that begin with a letter, with a commonness of `least` or more, in alphabetical order.

    None where the list holds few of a word's many forms: what it lacks may well be right.

    >>> "stepped" in common_words("s", range(5, 8), "en", 0.5)
    True
    """
    if language not in _LANGUAGES - _MANY_FORMS:
        return ()
    lines = _lines(language)
    needed = math.expm1(least * math.log1p(_most(language)))
    counted = re.compile(rb'"([^"]{%d,})": (\d{%d,})' % (lengths.start, len(str(int(needed)))))
    found = counted.findall(lines, _place(lines, initial.encode()), _place(lines, chr(ord(initial) + 1).encode()))
    words = ((word.decode(), int(count)) for word, count in found)
    return tuple(word for word, count in words if count >= needed and len(word) in lengths)


@lru_cache(maxsize=5_000)
def commonness(word: str, language: str) -> float:
    """0 for a word that the language's word list lacks (or has no list), towards 1 for its most common words.

    >>> commonness("monarch", "en") > 0.2, commonness("afganistan", "en")
    (True, 0.0)
    """
    if language not in _LANGUAGES:
        return 0.0
    count = _count(_lines(language), word)
    if not count and language in _MANY_FORMS:
        count = _stems(language).get(stem(word, language), 0)
    if not count and language == "en":
        count = _count(_lines(language), american(word))  # the list has no British spellings
    return math.log1p(count) / math.log1p(_most(language)) if count else 0.0
