"""Whether a full stop, or another mark, ends a sentence: abbreviations, initials, hours, ordinals and quotations."""

from __future__ import annotations

import re

from knowledge.extraction.abbreviations import BEFORE_A_NAME, BEFORE_A_NUMBER, CLOSING, INSIDE, starters
from knowledge.extraction.ordinals import is_ordinal
from knowledge.extraction.proposed_ends import ProposedEnds
from knowledge.extraction.speech_verbs import any_speech_verb

_WORD_BEFORE = re.compile(r"[\w.№°’'-]{1,24}$")
_WORD_AFTER = re.compile(r"[\"'“„«‘(\[—–-]*\s*([^\W_][\w’'-]{0,30})?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]$")
_ATTRIBUTION = re.compile(rf"(?:[\w’'.-]{{1,25}}\s){{1,4}}(?:{any_speech_verb('')})\b")
_HOUR_HALVES = frozenset({"a.m", "p.m"})
_OPENING_HOUR = re.compile(r"(?:^|(?<![ap]\.m)[.!?]\s)(?:\w+\s){0,2}[\d.:]+\s?$")
_OF_AN_HOUR = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Eastern|Central|Pacific|Mountain|[A-Z]{2,5}\b|\w+ (?:\w+ )?[Tt]ime\b"
)
"""What an hour goes on with: '6 p.m. Sunday', '6 p.m. Moscow time'."""
_WHOLE_WORD = re.compile(
    r"(?:\d\s?(?:[ap]m|km|kg|cm|mm)|\b(?:room|hall|plan|letter|group|gate|zone|class|building|vitamin|"
    r"block|park|bay|flat|stop|stage|pool|court|pitch|table|type|hepatitis|section|part|category|level|unit|terminal|pier|"
    r"platform|row|area|field|tower|wing|house|option|line|team|grade|league|road|lot)\s[A-Z])$"
)
"""What ends a sentence though it is as short as an abbreviation: 'at 6 pm', 'letter B'."""
_NO_MONTHS = frozenset("mar mai sept set dic ago gen mag out dez abr ene avr".split())
"""Words in Romance languages that are abbreviations of months only behind a day: 'al mar.', '5 mar.'."""
_DAY_BEFORE = re.compile(r"\d(?:\.|er|º)?\s(?:de\s)?$")


def ends_sentence(line: str, match: re.Match[str], proposed: ProposedEnds, language: str, *, quoted: bool) -> bool:
    """Whether a sentence ends at this terminator; `quoted` when it stands inside a quotation."""
    at = match.end()
    after = _WORD_AFTER.match(line, at + _blank(line, at))
    word = (after.group(1) or "") if after else ""
    if word and word[0].islower():
        return False
    marks = match.group()
    if marks[0] in "。！？؟۔।":
        return True
    if marks == ".":
        if _WHOLE_WORD.search(line[max(0, match.start() - 14) : match.start()]):
            return True
        before = _word_before(line, match.start())
        if before in _NO_MONTHS and word.isalpha() and not _DAY_BEFORE.search(line[: match.start() - len(before)][-8:]):
            return True
        begins = word.lower() in starters(language)
        verdict = _after_abbreviation(line, match.start(), before.lstrip("'’-"), word, begins) if before else None
        if verdict is not None:
            return verdict
        if before.isdigit() and is_ordinal(line, match.start(), word, language):
            return False
        # what sentencex takes for an abbreviation is believed if it is short; its 'May.' is the month
        sure = quoted or begins or len(before) > 3 or before == "May"
        sure = sure or (len(before) > 1 and before.isupper())
        return sure or at in proposed
    if marks == ".)" and re.search(r"\([^\W\d_]{1,6}$", line[max(0, match.start() - 8) : match.start()]):
        return False  # 'Col. (ret.) Jonas'
    exclaimed = marks[0] in "!?…" and marks[-1] in "\"”’»'"
    return not (exclaimed and _ATTRIBUTION.match(line[at : at + 120].lstrip(" —–-")))


def _blank(line: str, at: int) -> int:
    rest = line[at : at + 20]
    return len(rest) - len(rest.lstrip())


def _word_before(line: str, stop: int) -> str:
    """The word, perhaps an abbreviation, that ends there; '' when none does."""
    near = line[max(0, stop - 24) : stop]
    found = _WORD_BEFORE.search(near, near.rfind(" ") + 1)
    return found[0] if found else ""


def _after_abbreviation(line: str, stop: int, before: str, word: str, begins: bool) -> bool | None:
    """True or False where the word before a full stop decides, None where it is no abbreviation; `begins` tells whether
    the word behind may begin a sentence."""
    low = before.lower()
    digit = word[:1].isdigit()
    starter = begins and word[:1].isupper()
    if low in INSIDE or low.rpartition("-")[2] in ("gen", "col", "maj", "cmdr"):
        return False
    if low in BEFORE_A_NUMBER and (digit or not starter):
        return False if digit or low not in ("no", "art", "mar", "в", "п") else None
    if low in _HOUR_HALVES and word and not digit:
        opens = _OPENING_HOUR.search(line[max(0, stop - 40) : stop - len(before)])
        return starter or not (opens or _OF_AN_HOUR.match(line[stop + 1 : stop + 40].lstrip()))
    if low in CLOSING:
        return starter or not word if not digit else False
    if low in BEFORE_A_NAME and (before[:1].isupper() or low not in ("с", "о", "м", "д", "п", "в", "don", "fr", "v")):
        return starter and len(before) > 2 and low in ("st", "gen", "gov")
    if low in BEFORE_A_NAME and len(low) <= 2:
        return False
    if _INITIALS.fullmatch(before) and before[0].isupper():
        # 'J. R. Smith' goes on; 'vitamin C. The' and 'Plan B. He' end
        return (starter and line[stop + 1 : stop + 30].lstrip()[1:2] != ".") or not word
    return None
