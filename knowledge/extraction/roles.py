"""Roles: what an article says that a person is, beside the name."""

from __future__ import annotations

import re

from knowledge.extraction.lower_words import lower_words
from knowledge.extraction.name_words import SMALL_WORDS_OF_ROLES, TITLES
from knowledge.extraction.role_nouns import GERMAN_ROLES, ROLES

_BOUNDARY = re.compile(r"[,;:.!?\"“”«»„()\[\]—–](?=\s|$|[\"“”«»])|\s[-–—]\s|[\"“”«»„\[\]]")
_WORD = re.compile(r"[^\W\d_][\w.’'&-]*")
_DETERMINER = re.compile(
    r"^(?:(?:laut|the|a|an|its|his|her|their|our|whose|and|by|of|to|for|on|in|at|that|as|la|le|les|une?|el|los|las|una|il|lo|gli|um|"
    r"uma|der|die|das|den|dem|des|eine?[rmns]?|son|sa|su|seu|sua|sein[ea]?|ihre?|його|її|его|её|их)\s+|l['’])",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(ROLES, key=len, reverse=True))}|\w{{3,}}ologist|\w{{4,}}ist|"
    rf"[\w-]*(?:{'|'.join(sorted(GERMAN_ROLES, key=len, reverse=True))}))(?![\w-])",
    re.IGNORECASE,
)
_ENDS_OF_ROLES = ("ist", *GERMAN_ROLES)
_LAST_LETTERS = frozenset(end[-2:] for end in _ENDS_OF_ROLES)
_LAST_OF_ROLES = frozenset(role.rpartition("-")[2] for role in ROLES)
_TITLE_BEFORE = re.compile(r"(?:^|[\s(])([^\W\d_][\w.-]*\.?)(?:\s\(ret\.\))?\s+$")
_ADJECTIVE = re.compile("(?:[сцз]ьк|[внк])(?:ий|а)$|(?:[ыи]й|ая|яя)$")
"""How adjectives end in Russian and Ukrainian, as in 'міська голова'."""
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_APPOSITION = re.compile(
    r"\s*(?:\([^()]{1,40}\))?,\s+(?P<role>[^,;.“”\"()—]{3,110}(?:\([^()]{2,20}\))?[^,;.“”\"()—]{0,40})(?=[,;.“”\"]|$)"
)
_VERB = re.compile(
    r"\b(?:said|says|told|who|which|that|was|were|is|are|has|had|will|would|speaking|citing|adding|after|when)\b"
)


_ADVERBIAL = re.compile(
    r"(?:at|in|on|speaking|when|while|for|and|but|from|during|after|with|as|y|e|et|und|и|та|й|por|par|per|von|mit|avec|con|com|"
    r"(?:der\s|die\s)?als)\b"
)
_IN_BRACKETS = re.compile(r"\([^()]{1,60}\)|«[^«»_]{1,40}»|„[^„“_]{1,40}“")


def role_before(text: str, start: int) -> str:
    """The role that stands right before a name at `start`, or before a comma before it; '' when none.

    >>> role_before("told Oresk Interior Minister Ann Lee", 29)
    'Oresk Interior Minister'
    """
    near = text[max(0, start - 160) : start]
    if not (_may_hold_role(text) and _may_hold_role(near)):
        return ""
    lead = _without_titles(near)
    if not lead.strip():
        return ""
    if lead.rstrip().endswith(","):
        segment = _segment(lead.rstrip()[:-1])
        roles = list(_ROLE.finditer(segment))
        if not roles or _VERB.search(segment, roles[0].end()) or _names_after(segment, roles[0]):
            return ""
        return _clean(segment[_reach_left(segment, roles[0].start()) :])
    segment = _segment(lead)
    roles = list(_ROLE.finditer(segment))
    if roles and _CYRILLIC.match(roles[0].group()) and len(segment[roles[0].end() :].split()) <= 7:
        # in Russian the role's own genitives stand between it and the name
        return _clean(segment[_reach_left(segment, roles[0].start()) :])
    if not roles or segment[roles[-1].end() :].strip():
        return ""
    return _clean(segment[_reach_left(segment, roles[-1].start()) :])


def _may_hold_role(text: str) -> bool:
    """Whether any word of a text may be the noun of a role: most texts have none, and this is soon seen."""
    words = lower_words(text)
    return not _LAST_OF_ROLES.isdisjoint(words) or any(
        word[-2:] in _LAST_LETTERS and word.endswith(_ENDS_OF_ROLES) for word in words
    )


def _names_after(segment: str, role: re.Match[str]) -> bool:
    """'Minister Ann Lee, Bob Ray': the role is taken by another name."""
    return role.group()[0].isupper() and bool(re.match(r"\s+[^\W\d_a-z]\w+", segment[role.end() :]))


def role_after(text: str, end: int) -> str:
    """The role that follows a name ending at `end` in apposition; '' when none.

    >>> role_after("Ole Berg, deputy chairman of the league, said", 8)
    'deputy chairman of the league'
    """
    match = _APPOSITION.match(text, end, end + 220)
    if not match or not _may_hold_role(match["role"]):
        return ""
    apposition = match["role"]
    role = _ROLE.search(apposition)
    verb = _VERB.search(apposition)
    if not role or (verb and verb.start() < role.start()) or len(apposition[: role.start()].split()) > 6:
        return ""
    if _ADVERBIAL.match(apposition):
        return ""
    return _clean(apposition[: verb.start()] if verb else apposition)


def _without_titles(lead: str) -> str:
    while True:
        match = _TITLE_BEFORE.search(lead, max(0, len(lead) - 80))
        word = match[1].lower().rstrip(".") if match else ""
        if not match or word not in TITLES or (word in ROLES and not match[1].endswith(".")):
            return lead
        lead = lead[: match.start(1)]


def _segment(lead: str) -> str:
    """What stands after the last boundary; brackets and names in quotation marks that are closed do not bound."""
    masked = _IN_BRACKETS.sub(lambda m: "_" * len(m.group()), lead)
    cuts = [m.end() for m in _BOUNDARY.finditer(masked)]
    return lead[cuts[-1] if cuts else 0 :]


def _reach_left(segment: str, at: int) -> int:
    """Where the role begins: capitalised words, and the small words of titles, before its noun."""
    begin = at
    for word in reversed(list(_WORD.finditer(segment, 0, at))):
        gap = segment[word.end() : begin]
        if gap.strip(" \u00a0-") or not (
            word.group()[0].isupper()
            or word.group().lower() in SMALL_WORDS_OF_ROLES
            or _ADJECTIVE.search(word.group())
            or word.group().endswith(("’s", "'s"))
        ):
            break
        begin = word.start()
    return begin


def _clean(role: str) -> str:
    role = role.strip(" ,\u00a0")
    while match := _DETERMINER.match(role):
        role = role[match.end() :]
    return role if _ROLE.search(role) else ""
