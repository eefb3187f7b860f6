"""Names: the proper names of an article, their kind, and the fullest form of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from knowledge.extraction.genders import gender_of_forename
from knowledge.extraction.name_kinds import PLACE_BEFORE, Telling, kinds_of
from knowledge.extraction.name_runs import NameRun, name_runs
from knowledge.extraction.name_stem import name_stem
from knowledge.extraction.name_words import ORGANISATIONS, PLACES, THINGS
from knowledge.extraction.role_nouns import ROLES
from knowledge.fact import Alias, Name

Span = tuple[int, int]

_WORD_IN_SMALL = re.compile(r"\b[^\W\d_A-Z][\w’-]{2,}")
_CYRILLIC = re.compile("[А-ЯЁа-яё]")
_NO_PEOPLE = ORGANISATIONS | PLACES | THINGS
_COMMON_ENDING = re.compile(
    r"(?:s|ing|ed|ly|tion|ment|ness|ers|ies|ism|ence|ance|ity|age|ogy|ive|ful|able|ous|hood|ship)$"
)


def find_names(
    body: str, sentences: Sequence[Span], aliases: Sequence[Alias] = (), language: str = ""
) -> list[tuple[Name, ...]]:
    """The names of each sentence, given as slices of `body`, with the fullest form that any sentence gives.

    Titles ('Dr.') and roles ('Foreign Minister') are kept out of names; a word that opens a sentence is a name only
    if it looks like one elsewhere too.
    """
    runs = [name_runs(body, start, end, language) for start, end in sentences]
    told = [f.text for found in runs for f in found if not f.opening]
    inside = {*told, *" ".join(told).split()}
    telling = Telling.of(language)
    if language == "de":
        surnames = {f.text.rpartition(" ")[2] for found in runs for f in found if " " in f.text}
        runs = [
            [f for f in found if " " in f.text or f.person or f.text in surnames or _stands_alone(f, body, telling)]
            for found in runs
        ]
    elif language not in ("en", ""):
        runs = [[f for f in found if not f.opening or f.text in inside or not f.text.isascii()] for found in runs]
    kept = [[f for f in found if not f.opening or _is_name(f, inside, body)] for found in runs]
    names = [f for found in kept for f in found]
    bearers = _bearers(names, aliases)
    kinds = kinds_of(body, names, bearers, telling)
    return [
        tuple(
            Name(
                start=f.start,
                end=f.end,
                text=f.text,
                canonical=bearers.get(f.text, f.text),
                kind=kinds[bearers.get(f.text, f.text)],
            )
            for f in found
        )
        for found in kept
    ]


def _stands_alone(found: NameRun, body: str, telling: Telling) -> bool:
    """Whether a single word is a name in German, where every noun has a capital."""
    before, after = body[max(0, found.start - 24) : found.start], body[found.end : found.end + 40]
    if found.text.isupper() or PLACE_BEFORE.search(before):
        return True
    # 'als Grund nannte sie' puts the object first
    return found.opening and telling.after.match(after) is not None


def _is_name(found: NameRun, inside: set[str], body: str) -> bool:
    """Whether a single capitalised word that opens a sentence is a name."""
    word = found.text
    if " " in word or word.isupper() or word in inside or any(c.isupper() for c in word[1:]):
        return True
    if _CYRILLIC.match(word):
        return name_stem(word) in {name_stem(w) for w in inside}
    low = word.lower()
    if low in ROLES or low in ORGANISATIONS or (low in body and low in _words_in_small(body)):
        return False
    if body[found.end : found.end + 2] in ("'s", "’s"):
        return True
    return len(word) > 2 and not _COMMON_ENDING.search(word) and body[found.end : found.end + 1] != ":"


@lru_cache(maxsize=1)
def _words_in_small(body: str) -> frozenset[str]:
    return frozenset(_WORD_IN_SMALL.findall(body))


def _bearers(found: list[NameRun], aliases: Sequence[Alias]) -> dict[str, str]:
    """The fullest form for each form of a name."""
    full: dict[str, str] = {}
    people: dict[str, list[str]] = {}
    counts = Counter(f.text for f in found)
    for text in counts:
        words = text.split()
        if (
            2 <= len(words) <= 5
            and _NO_PEOPLE.isdisjoint([w.lower() for w in words])
            and not any(w[0].islower() for w in words[1:-1] if w == "of")
        ):
            people.setdefault(name_stem(words[-1]), []).append(text)
    for text in counts:
        words = text.split()
        longer = people.get(name_stem(words[-1]), [])
        fitting = [p for p in longer if p == text or len(words) == 1 or _same_forename(p, text)]
        if len(words) == 1:
            # 'Norman' and 'Norman Italy' are no forename and full name
            fitting = [p for p in fitting if p.split()[0] not in counts]
            if len({_initial(p) for p in fitting}) > 1:
                fitting = []
        if fitting and not (len(words) == 1 and text.isupper() and len(text) < 6):
            full[text] = max(fitting, key=_fullness)
    for alias in aliases:
        for text in counts:
            if text == alias.short or text.lower() == alias.full.lower():
                full[text] = alias.full
    return full


def _fullness(name: str) -> tuple[int, bool, int]:
    """More words are fuller, then more letters; in Cyrillic a forename in its first case, then fewer letters, as
    other cases have more."""
    if not _CYRILLIC.match(name):
        return len(name.split()), True, len(name)
    return len(name.split()), bool(gender_of_forename(name.split()[0].lower())), -len(name)


def _initial(name: str) -> str:
    return name_stem(name.split()[0])[:1]


def _same_forename(one: str, other: str) -> bool:
    """'M. Zakharova', 'Maria Zakharova' and 'Maria V. Zakharova' may be one person."""
    a, b = name_stem(one.split()[0]).rstrip("."), name_stem(other.split()[0]).rstrip(".")
    return a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1])
