"""The kind of each name, by what stands in and around it: a person, an organisation, a place or something else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from knowledge.extraction.name_runs import NameRun
from knowledge.extraction.name_stem import name_stem
from knowledge.extraction.name_words import GROUPS, ORGANISATIONS, PLACES, THINGS
from knowledge.extraction.number_values import NUMBER_WORDS
from knowledge.extraction.role_nouns import ROLES
from knowledge.extraction.speech_verbs import any_speech_verb, speech_verbs
from knowledge.extraction.word_list import word_list

PLACE_BEFORE = re.compile(
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
"""One of them stands right before what `PLACE_BEFORE` finds a place by."""
_NEAR_AFTER = 120
_COMMA_AFTER = re.compile(r"\s*,")
_NEXT_WORD = re.compile(r"\s+(\w+)")
_BEFORE_SPEECH = frozenset(("also", "has", "had"))
_BEFORE_PERSONAL = frozenset(("who", "aged", "whose"))
_PERSONAL_AFTER = re.compile(r"\s*,?\s+(?:who|aged|whose)\b|, \d\d,")
_OPEN_GENITIVE = re.compile(r"['’](?!\S)")
_INITIAL_INSIDE = re.compile(r"(?:^|\s)[^\W\d_]\.")
_ORGANISATIONS = ORGANISATIONS | GROUPS
_CYRILLIC = re.compile("[а-яёіїєґ]")
_CYRILLIC_NAME_AFTER = re.compile(r"\s+[А-ЯЁІЇЄҐ][а-яёіїєґ]")
_STEMS_OF_ORGANISATIONS = frozenset(name_stem(word) for word in ORGANISATIONS if _CYRILLIC.match(word))
_COUNTRIES = ("US", "U.S.", "USA", "U.S", "UK", "U.K.", "U.K", "UAE", "США", "РФ")
_ACCORDING_TO = re.compile(r"\baccording\s+to\s+$", re.IGNORECASE)


class Telling(NamedTuple):
    """A language's verbs of saying, where one stands after a name and where before it."""

    verbs: frozenset[str]
    after: re.Pattern[str]
    before: re.Pattern[str]

    @classmethod
    @lru_cache(maxsize=16)
    def of(cls, language: str) -> Telling:
        """Those of a language."""
        verb = any_speech_verb(language)
        return cls(
            speech_verbs(language),
            re.compile(rf"(?:,[^,.;]{{2,80}},)?\s+(?:also\s+|has\s+|had\s+)?(?:{verb})\b"),
            re.compile(rf"[,\"”»'’—–-]\s*(?:{verb})\s+$"),
        )


def kinds_of(body: str, found: Sequence[NameRun], bearers: Mapping[str, str], telling: Telling) -> dict[str, str]:
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
        spoken, personal = _told_after(body, f.end, telling)
        word = _word_before(before)
        if spoken or (word in telling.verbs and telling.before.search(before)):
            vote["person"] += 2 if look.words > 1 else 1
        if personal:
            vote["person"] += 2
        if word.lower() in _ORGANISATIONS:
            vote["organisation"] += 3
        if word in _LAST_OF_ROLES and _ROLE_BEFORE.search(before) and not _heads_a_name(body, f, look):
            vote["person"] += 3
        if word == "to" and _ACCORDING_TO.search(before):
            vote["person"] += look.plain
        elif word in _LAST_BEFORE_PLACES and PLACE_BEFORE.search(before):
            vote["place"] += 2
        if canonical in _COUNTRIES:
            vote["place"] += 4
        if look.thing:
            vote["other"] += 4
        if look.plain and not before.endswith(("the ", "The ")) and not _counted(before):
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
        or any(_CYRILLIC.match(w) and name_stem(w) in _STEMS_OF_ORGANISATIONS for w in low)
        or _OPEN_GENITIVE.search(canonical) is not None,
        place=low[-1].rstrip(".") in PLACES or low[0] in PLACES or words[0] in ("Republic", "Kingdom", "Federation"),
        initial=len(words) > 1 and "." in canonical and _INITIAL_INSIDE.search(canonical) is not None,
        thing=not THINGS.isdisjoint(low),
        plain=2 <= len(words) <= 3 and all(w[0].isupper() and w.replace("-", "").isalpha() for w in words),
    )


def _heads_a_name(body: str, name: NameRun, look: _Look) -> bool:
    """Whether a word in Cyrillic stands before another name, as in 'главы Пентагона Эштона Картера': it is what the
    post belongs to."""
    return look.words == 1 and _CYRILLIC_NAME_AFTER.match(body, name.end) is not None


def _counted(before: str) -> bool:
    """Whether a number stands right before: 'neun Millionen Euro', where nouns have capitals."""
    word = before.split()[-1:] if before[-1:].isspace() else []
    return bool(word) and (word[0][-1:].isdigit() or word[0].lower() in NUMBER_WORDS)


def _word_before(before: str) -> str:
    """The last word of what stands before a name, '' when no blank parts them."""
    if not before[-1:].isspace():
        return ""
    chunks = before.rsplit(None, 1)
    if not chunks or chunks[-1].isalpha():
        return chunks[-1] if chunks else ""
    last = _LAST_WORD.search(chunks[-1])
    return last[1] if last else ""


def _told_after(body: str, at: int, telling: Telling) -> tuple[bool, bool]:
    """Whether a speech verb follows a name that ends there, and whether something that is said of people only."""
    near = at + _NEAR_AFTER
    following = _NEXT_WORD.match(body, at, near)
    if following:
        word = following[1]
        spoken = word in telling.verbs or (word in _BEFORE_SPEECH and telling.after.match(body, at, near) is not None)
        return spoken, word in _BEFORE_PERSONAL
    if _COMMA_AFTER.match(body, at, near):
        return telling.after.match(body, at, near) is not None, _PERSONAL_AFTER.match(body, at, near) is not None
    return False, False
