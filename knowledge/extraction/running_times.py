"""Times that something took, as sports have them: '1h06m42s', '2:05:11'."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOOK = re.compile(
    r"(?<![\w:.,])(?:(?P<h>\d{1,2})\s?h\s?(?P<m>\d{2})\s?(?:m(?:in|n)\b\.?|m(?=\s?\d{2}\s?s)|['’′])"
    r"(?:\s?(?P<s>\d{2})\s?(?:s\b|[\"”″]|''))?"
    r"|(?P<hours>\d{1,2}):(?P<minutes>\d{2}):(?P<seconds>\d{2})(?:[.,]\d)?)"
    r"(?![\w:]|\s?(?:Uhr|[ap]\.?m\b|GMT|UTC|MSK|local))"
)
_HOURS = re.compile(r"\dh\d|\d h \d")
_COLONS = 2
_AT = re.compile(
    r"\b(?:at|by|from|until|till|um|gegen|bis|à|dès|vers|alle|a las|às|в|во|о|об|до|с|з)\s$", re.IGNORECASE
)
"""Before a time of day."""


def running_times(text: str) -> Iterator[tuple[int, int, float]]:
    """The slices `[start, end)` of a text that are such times, each with its seconds.

    >>> list(running_times("She won in 2:05:11."))
    [(11, 18, 7511.0)]
    """
    if text.count(":") < _COLONS and not _HOURS.search(text):
        return
    for match in _TOOK.finditer(text):
        if match["hours"] and _AT.search(text[max(0, match.start() - 6) : match.start()]):
            continue
        hours, minutes = (int(match["h"] or match["hours"]), int(match["m"] or match["minutes"]))
        yield *match.span(), float(3600 * hours + 60 * minutes + int(match["s"] or match["seconds"] or 0))
