"""What somebody is told to have said without quotation marks: the clause beside the words that attribute it."""

from __future__ import annotations

import re

_THAT = re.compile(r"(?<!\w)(?<!потому )(?:that|dass|daß|что|що|que|che)\s+|(?<!\w)qu['’]")
_ADDRESS = 60
"""So many characters may stand between the verb and 'that': 'told the court in his last statement that'."""
_TOLD = frozenset({"told", "tells"})
"""Verbs that somebody may stand behind who is spoken to."""
_BARE = frozenset({"said", "says"})
"""Verbs that what is said may follow without 'that'."""
_NO_CLAUSE = re.compile(r"\s*$|\s+(?:about|after|at|before|during|in|of|on|the same|to|when|while|with)\b|\s*[^\s\w]")
"""What follows the verb and does not begin what is said."""
_DAY = re.compile(
    r"\s+(?:late\s+|early\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:last|this)\s+(?:week|month|year))"
    r"(?:\s+(?:morning|afternoon|evening|night))?(?=\s)"
)
"""The day on which something was said, in English, without a word before it: 'said Monday that'."""
_ADDRESSED = re.compile(
    r"\s+(?:a|al|ai|agli|alla|alle|aos?|às?|à|aux?|ante|den|der|dem|vor|gegenüber|журналистам|журналістам|en|em|in|im|na|no|su|sur|nach|am|"
    r"во?|на|у)\s"
)
"""What follows the verb where it is told to whom, where or when it is said, in other languages."""
_GOES_ON = re.compile(r",(?:\s+\S+){4}")
"""What follows the attribution where what is said goes on behind it: 'The pier, said Vance, will be torn down.'"""
_MOST_BETWEEN = 2
"""Words between a comma and who says it, or the verb, that attribute what stands before: ', he said'."""
_MOST_BEFORE_A_NAME = 4
"""So many where they lead to the speaker's name: ', Bogo city relief officer Rex Ygot told the agency'."""
_SUBORDINATE = frozenset("when as while after before because who which where although though and but if since".split())
_FEWEST_SAID = 4
"""Words that stand before: 'In May, he said' attributes something else."""


_ACCORDING = re.compile(
    r"(?:^|,\s+)(?:according to|laut|nach Angaben|selon|d['’]après|según|secondo|segundo|по словам|по данным|"
    r"по сообщению|за словами|за даними)\s[^,]*",
    re.IGNORECASE,
)
"""A source named beside what it says, at the beginning or the end of it."""


def sources_beside(statement: str) -> list[tuple[int, int]]:
    """The slices that name a source beside what it says: 'according to the company'."""
    return [source.span() for source in _ACCORDING.finditer(statement)]


def said_by(statement: str, speaker: str, role: str, verb: str) -> tuple[int, int] | None:
    """The slice that somebody is told to have said, or that a source beside it vouches for; None where there is none.

    >>> text = "A driver was killed in the crash, according to fire chief Callum Reyes."
    >>> start, end = said_by(text, "Callum Reyes", "fire chief", "according to")
    >>> text[start:end]
    'A driver was killed in the crash'
    """
    source = _ACCORDING.search(statement)
    if source and source.start() > 0 and source.end() >= len(statement.rstrip(" .!?…")) - 1:
        return 0, source.start()
    if source and source.start() == 0 and source.end() < len(statement):
        return source.end() + 1, len(statement.rstrip(" .!?…"))
    return reported(statement, speaker, role, verb)


def reported(statement: str, speaker: str, role: str, verb: str) -> tuple[int, int] | None:
    """The slice that the speaker is told to have said; None where that is not to be seen.

    `verb` is the speech verb, `speaker` and `role` those that the fact was read to have, all as they are written.

    >>> text = "The ship will be scrapped, Transport Minister Ruta Belmonde told parliament last Friday."
    >>> start, end = reported(text, "Ruta Belmonde", "Transport Minister", "told")
    >>> text[start:end]
    'The ship will be scrapped'
    """
    found = re.search(rf"(?<!\w){re.escape(verb)}(?!\w)", statement) if verb else None
    if found is None:
        return None
    day = _DAY.match(statement, found.end())
    told = day.end() if day else found.end()
    before, after = statement[: found.start()], statement[told:]
    end = len(statement.rstrip(" .!?…"))
    that = _THAT.search(after[:_ADDRESS])
    between = after[: that.start()] if that else ""
    if that and (verb in _TOLD or _NO_CLAUSE.match(between) or _ADDRESSED.match(between)):
        start = told + that.end()
        return (start, end) if start < end else None
    named = [at for part in (role, speaker, speaker.split(" ")[-1]) if part and (at := before.find(part)) >= 0]
    said, comma, between = before[: min(named, default=found.start())].rpartition(",")
    if verb in _BARE and (named or not comma) and not _NO_CLAUSE.match(after):
        return told + 1, end
    attributed = bool(named or between.strip() or after[: end - found.end()])  # to somebody before or after the verb
    lead = between.split()
    most = _MOST_BEFORE_A_NAME if named and _SUBORDINATE.isdisjoint(lead) else _MOST_BETWEEN
    enough = len(said.split()) >= _FEWEST_SAID and len(lead) <= most
    return (0, len(said)) if comma and attributed and enough and not _GOES_ON.search(after) else None
