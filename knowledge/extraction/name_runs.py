"""Name runs: what of a run of capitalised words is a name, without the titles and roles before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.extraction.adjective_names import adjective_name_end
from knowledge.extraction.capital_runs import PLACES_AND_ORGANISATIONS, ROMAN, RunWord, capital_runs
from knowledge.extraction.forenames import is_forename
from knowledge.extraction.institution_names import ROMANCE, institution_end
from knowledge.extraction.name_words import DOMAINS, NO_NAMES, OF_HEADS, ORGANISATIONS, TITLES
from knowledge.extraction.number_values import NUMBER_WORDS
from knowledge.extraction.openings import opens_something
from knowledge.extraction.role_nouns import GERMAN_ROLES, ROLES

_A_ROLE = "minister"
"""It stands for whatever role the first word of a German run is a compound of: 'Umweltministerin', 'Renndirektor'."""
_ROLE_AND_SURNAME = 2
_ORDINALS = ("first", "second", "third")
_NOT_COUNTED = re.compile(r"\s+(?:Nos?\.|№|#?\d)")
_OF_TWO = re.compile(
    r"(?:Ministry|Department|Office|Committee|Министерство)\s+(?:of|for)\s|.*\b(?:Institute|Faculty|School)\s+of\s"
)
"""What may be of two things: 'Ministry of Trade and Industry', 'Norland Institute of Volcanology and Seismology'."""
_ANDS = frozenset(("and", "&", "и"))
_ROLES_AND_TITLES = ROLES | TITLES
_NO_SINGLE_NAMES = ROLES | TITLES | DOMAINS
_BEFORE_ROLES = ORGANISATIONS | OF_HEADS
_AND = re.compile(r"[ \u00a0]+(?:and|&|и)[ \u00a0]+")
_CYRILLIC = re.compile("[А-ЯЁІЇЄҐа-яёіїєґ]")
_SURNAME = re.compile(
    r"(?:[оеё]в|ин|ын|[оеё]ва|ина|ына|ск(?:ий|ая|ого|ой)|ко|ук|юк|ян|дзе|швили|[оеё]вой|иной|[оеё]вым|[оеё]ву)$"
)
_PAST = re.compile(r"(?:ла|ли|лась|лись|лася|лося|лся|вся)$")
_ROLE_NEAR = re.compile(
    rf"(?<![\w-])(?:{'|'.join(r for r in sorted(ROLES) if _CYRILLIC.match(r))})(?![\w-])[^.,;:!?«»]*$", re.IGNORECASE
)


class NameRun(NamedTuple):
    """A name as it stands: its slice, whether a title or role marks a person, and whether it is one word that opens a
    sentence and may owe its capital to that.
    """

    start: int
    end: int
    text: str
    person: bool
    opening: bool


def name_runs(body: str, start: int, end: int, language: str = "") -> list[NameRun]:
    """The runs of capitalised words in the sentence `[start, end)` of a body, cut at roles and titles."""
    found = [
        name
        for run in capital_runs(body, start, end)
        for name in _names_in_run(body, _whole(body, run, end, language), start)
    ]
    return _joined_by_and(body, found)


def _whole(body: str, run: list[RunWord], end: int, language: str) -> list[RunWord]:
    """A run with the words written small that belong to its last one: 'Тверской области', 'Cour suprême'."""
    start, stop, small = run[-1]
    if language in ROMANCE:
        return [*run[:-1], (start, institution_end(body, (start, stop), end), small)]
    if not _CYRILLIC.match(body, start):
        return run
    return [*run[:-1], (start, adjective_name_end(body, (start, stop), end), small)]


def _names_in_run(body: str, tokens: list[RunWord], sentence: int) -> list[NameRun]:
    # an initial keeps its stop, so that 'А.' and 'A.' are no small words
    words = [body[a:b].lower() if b - a == 2 else body[a:b].lower().rstrip(".") for a, b, _ in tokens]
    if len(words) == 1 and words[0] in NO_NAMES:
        return []
    at = tokens[0][0]
    opens = opens_something(body, sentence, at)
    first = 0
    while first < len(words) and words[first] in NO_NAMES and not (first and tokens[first][2]):
        if first + 1 < len(words) and (words[first] in ("new", "old") or (words[first] in _ORDINALS and not opens)):
            break  # 'New York', 'the Second World War'
        pair = first + 2 == len(words) and not tokens[first + 1][2] and words[first + 1] not in NO_NAMES
        if pair and is_forename(body, tokens[first][0], words[first], opens=opens):
            break
        first += 1
        opens = False if first and words[first - 1] in NO_NAMES else opens
    if len(words) - first > 1 and _is_german_role(words[first], len(words) - first):
        words[first] = _A_ROLE
    last = len(words)
    while (
        last > first
        and words[last - 1] in NO_NAMES
        and not ROMAN.match(body[tokens[last - 1][0] : tokens[last - 1][1]])
    ):
        last -= 1
    if _CYRILLIC.match(body, tokens[0][0]):
        return _russian(body, tokens[first:last], opens)
    if _ROLES_AND_TITLES.isdisjoint(words):
        return _one(body, tokens[first:last], False, opens)
    role = max(
        (i for i in range(first, last) if words[i] in _ROLES_AND_TITLES and not _heads_place(words, tokens, i)),
        default=-1,
    )
    if role < 0:
        return _one(body, tokens[first:last], False, opens)
    if role > first and tokens[role][2] and words[role - 1] in _BEFORE_ROLES:
        return _one(body, tokens[first:last], False, opens)
    found: list[NameRun] = []
    before = tokens[first:role]
    while before and body[before[-1][0] : before[-1][1]].lower().rstrip(".") in _ROLES_AND_TITLES:
        before = before[:-1]
    after = tokens[role + 1 : last]
    if after and after[0][2]:
        # 'President of France': the role goes on
        return _one(body, before, False, opens) + _one(body, after, False, False)
    kept = [t for t in before if body[t[0] : t[1]].isupper() and t[1] - t[0] > 1]
    organisation = any(body[a:b].lower() in ORGANISATIONS for a, b, _ in before)
    if kept and not organisation:
        found += _one(body, kept[-1:], False, False)
    elif organisation or len(before) == 1:
        found += _one(body, before, False, opens and len(before) == 1)
    return found + _one(body, after, True, False)


def _is_german_role(word: str, size: int) -> bool:
    """Whether the first of so many words tells what somebody is; where one other follows, only if it is a compound."""
    head = next((role for role in GERMAN_ROLES if word.endswith(role)), "") if word.endswith(GERMAN_ROLES) else ""
    return bool(head) and (size > _ROLE_AND_SURNAME or len(word) > len(head) + 2)


def _russian(body: str, tokens: list[RunWord], opens: bool) -> list[NameRun]:
    """A run in Cyrillic, where the country of a minister and the minister's name follow with nothing between."""
    while tokens and body[tokens[0][0] : tokens[0][1]].lower() in _ROLES_AND_TITLES:
        tokens, opens = tokens[1:], False
    words = [body[a:b] for a, b, _ in tokens]
    whole = bool(words) and " " in words[-1]  # 'Правительство Тверской области'
    if (
        opens
        and len(words) > 1
        and not (whole or _SURNAME.search(words[-1]) or words[0].isupper() or words[0].endswith("."))
    ):
        # 'Делегацию Чельмира': the sentence's capital, then a name
        tokens, words, opens = tokens[1:], words[1:], False
    if opens and len(words) > 2 and _PAST.search(words[0]):
        tokens, words, opens = tokens[1:], words[1:], False  # 'Приехала Анна Лунина'
    if len(words) > 2 and _ROLE_NEAR.search(body, max(0, tokens[0][0] - 70), tokens[0][0]):
        size = 3 if re.search(r"(?:вич|вна|вича|вны|вичем|вной)$", words[-2]) or words[-3].endswith(".") else 2
        return _one(body, tokens[:-size], False, opens and len(words) == size + 1) + _one(
            body, tokens[-size:], True, False
        )
    return _one(body, tokens, bool(words) and words[0].endswith("."), opens)


def _heads_place(words: list[str], tokens: list[RunWord], i: int) -> bool:
    """'King Street' and 'St. Halvard's Hospital' are no kings and saints."""
    return (
        i + 1 < len(words)
        and words[-1] in PLACES_AND_ORGANISATIONS
        and words[i] in TITLES
        and not any(t[2] for t in tokens[i:])
    )


def _one(body: str, tokens: list[RunWord], person: bool, opens: bool) -> list[NameRun]:
    if not tokens:
        return []
    start, end = tokens[0][0], tokens[-1][1]
    text = body[start:end]
    low = text.lower()
    if len(text) < 2 or low.rstrip(".") in NO_NAMES:
        return []
    if " " in text:
        return [NameRun(start, end, text, person, opening=False)]
    counted = low.partition("-")[0] in NUMBER_WORDS or _NOT_COUNTED.match(body, end, end + 5)
    if counted or low in _NO_SINGLE_NAMES:
        return []
    return [NameRun(start, end, text, person, opens)]


def _joined_by_and(body: str, found: list[NameRun]) -> list[NameRun]:
    """'Dockers' and Warehouse Workers' Union', 'Ministry of Trade and Industry' are one name each."""
    joined: list[NameRun] = []
    for name in found:
        last = joined[-1] if joined else None
        if last:
            gap = body[last.end : name.start]
            if gap.strip("'’ \u00a0") not in _ANDS:
                joined.append(name)
                continue
            head = name.text.split()[-1].lower() in ORGANISATIONS
            plural = gap[:1] in "'’" and head
            of_two = _OF_TWO.match(last.text) is not None
            if (plural and _AND.fullmatch(gap[1:])) or (_AND.fullmatch(gap) and of_two and " " not in name.text):
                joined[-1] = NameRun(last.start, name.end, body[last.start : name.end], False, False)
                continue
        joined.append(name)
    return joined
