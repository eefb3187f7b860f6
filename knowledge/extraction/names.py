"""Names: the proper names of an article, their kind, and the fullest form of each."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from knowledge.extraction.name_runs import NameRun, name_runs
from knowledge.extraction.name_stem import name_stem
from knowledge.extraction.name_words import ORGANISATIONS, PLACES, ROLES, THINGS
from knowledge.extraction.speech_verbs import SPEECH, SPEECH_VERBS
from knowledge.extraction.word_list import word_list
from knowledge.fact import Alias, Name

Span = tuple[int, int]

_SPEECH_AFTER = re.compile(rf"(?:,[^,.;]{{2,80}},)?\s+(?:also\s+|has\s+|had\s+)?(?:{SPEECH})\b")
_SPEECH_BEFORE = re.compile(rf"[,\"”»'’—–-]\s*(?:{SPEECH})\s+$")
_PLACE_BEFORE = re.compile(
    r"(?<!according )\b(?:in|at|near|from|to|into|across|outside|inside|toward|towards|around|off|capital|"
    r"city of|town of|village of|"
    r"в|во|из|под|около|г\.|городе|in|nach|aus|à|en|desde)\s+$"
)
_ROLE_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(ROLES))})\s+$")
_LAST_WORD = re.compile(r"(\w+)\.?$")
_LAST_OF_ROLES = frozenset(role.rpartition("-")[2] for role in ROLES)
_LAST_BEFORE_PLACES = frozenset(
    word_list("""
    in at near from to into across outside inside toward towards around off capital of в во из под около г городе nach
    aus à en desde
    """)
)
"""One of them stands right before what `_PLACE_BEFORE` finds a place by."""
_NEAR_AFTER = 120
_COMMA_AFTER = re.compile(r"\s*,")
_NEXT_WORD = re.compile(r"\s+(\w+)")
_BEFORE_SPEECH = frozenset(("also", "has", "had"))
_BEFORE_PERSONAL = frozenset(("who", "aged", "whose"))
_PERSONAL_AFTER = re.compile(r"\s*,?\s+(?:who|aged|whose)\b|, \d\d,")
_OPEN_GENITIVE = re.compile(r"['’](?!\S)")
_INITIAL_INSIDE = re.compile(r"(?:^|\s)[^\W\d_]\.")
_WORD_IN_SMALL = re.compile(r"\b[^\W\d_A-Z][\w’-]{2,}")
_CYRILLIC = re.compile("[А-ЯЁа-яё]")
_COUNTRIES = ("US", "U.S.", "USA", "U.S", "UK", "U.K.", "U.K", "UAE", "США", "РФ")
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
    runs = [name_runs(body, start, end) for start, end in sentences]
    told = [f.text for found in runs for f in found if not f.opening]
    inside = {*told, *" ".join(told).split()}
    if language == "de":
        runs = [[f for f in found if " " in f.text or f.person or _stands_alone(f, body)] for found in runs]
    elif language not in ("en", ""):
        runs = [[f for f in found if not f.opening or f.text in inside or not f.text.isascii()] for found in runs]
    kept = [[f for f in found if not f.opening or _is_name(f, inside, body)] for found in runs]
    names = [f for found in kept for f in found]
    bearers = _bearers(names, aliases)
    kinds = _kinds(body, names, bearers)
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


def _stands_alone(found: NameRun, body: str) -> bool:
    """Whether a single word is a name in German, where every noun has a capital."""
    before, after = body[max(0, found.start - 24) : found.start], body[found.end : found.end + 40]
    return found.text.isupper() or bool(_PLACE_BEFORE.search(before) or _SPEECH_AFTER.match(after))


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
            full[text] = max(fitting, key=len)
    for alias in aliases:
        for text in counts:
            if text == alias.short or text.lower() == alias.full.lower():
                full[text] = alias.full
    return full


def _initial(name: str) -> str:
    return name_stem(name.split()[0])[:1]


def _same_forename(one: str, other: str) -> bool:
    """'M. Zakharova', 'Maria Zakharova' and 'Maria V. Zakharova' may be one person."""
    a, b = name_stem(one.split()[0]).rstrip("."), name_stem(other.split()[0]).rstrip(".")
    return a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1])


def _kinds(body: str, found: list[NameRun], bearers: dict[str, str]) -> dict[str, str]:
    """The kind of each name in its fullest form, by what stands in and around it."""
    votes: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for f in found:
        canonical = bearers.get(f.text, f.text)
        vote, look = votes[canonical], _look(canonical)
        before = body[max(0, f.start - 24) : f.start]
        if f.person:
            vote["person"] += 3
        if look.organisation:
            vote["organisation"] += 4
        if look.place:
            vote["place"] += 4
        if f.text.isupper() and 2 <= len(f.text) <= 6:
            vote["organisation"] += 2
        if look.initial:
            vote["person"] += 2
        spoken, personal = _told_after(body, f.end)
        word = _word_before(before)
        if spoken or (word in SPEECH_VERBS and _SPEECH_BEFORE.search(before)):
            vote["person"] += 2 if look.words > 1 else 1
        if personal:
            vote["person"] += 2
        if word in _LAST_OF_ROLES and _ROLE_BEFORE.search(before):
            vote["person"] += 3
        if word in _LAST_BEFORE_PLACES and _PLACE_BEFORE.search(before):
            vote["place"] += 2
        if canonical in _COUNTRIES:
            vote["place"] += 4
        if look.thing:
            vote["other"] += 4
        if look.plain and not before.endswith(("the ", "The ")):
            vote["person"] += 1
    return {name: max(vote.items(), key=itemgetter(1), default=("other", 0))[0] for name, vote in votes.items()}


class _Look(NamedTuple):
    """What a name tells of its kind by itself: how many words it has, whether one is of an organisation, a place or a
    thing, whether it has an initial, and whether it may be a plain forename and surname."""

    words: int
    organisation: bool
    place: bool
    initial: bool
    thing: bool
    plain: bool


@lru_cache(maxsize=5_000)
def _look(canonical: str) -> _Look:
    words = canonical.split()
    low = [word.lower() for word in words]
    return _Look(
        words=len(words),
        organisation=not ORGANISATIONS.isdisjoint([w.rstrip(".,") for w in low])
        or _OPEN_GENITIVE.search(canonical) is not None,
        place=low[-1].rstrip(".") in PLACES or low[0] in PLACES or words[0] in ("Republic", "Kingdom", "Federation"),
        initial=len(words) > 1 and "." in canonical and _INITIAL_INSIDE.search(canonical) is not None,
        thing=not THINGS.isdisjoint(low),
        plain=2 <= len(words) <= 3 and all(w[0].isupper() and w.isalpha() for w in words),
    )


def _word_before(before: str) -> str:
    """The last word of what stands before a name, '' when no blank parts them."""
    if not before[-1:].isspace():
        return ""
    chunks = before.rsplit(None, 1)
    if not chunks or chunks[-1].isalpha():
        return chunks[-1] if chunks else ""
    last = _LAST_WORD.search(chunks[-1])
    return last[1] if last else ""


def _told_after(body: str, at: int) -> tuple[bool, bool]:
    """Whether a speech verb follows a name that ends there, and whether something that is said of people only."""
    near = at + _NEAR_AFTER
    following = _NEXT_WORD.match(body, at, near)
    if following:
        word = following[1]
        spoken = word in SPEECH_VERBS or (word in _BEFORE_SPEECH and _SPEECH_AFTER.match(body, at, near) is not None)
        return spoken, word in _BEFORE_PERSONAL
    if _COMMA_AFTER.match(body, at, near):
        return _SPEECH_AFTER.match(body, at, near) is not None, _PERSONAL_AFTER.match(body, at, near) is not None
    return False, False
