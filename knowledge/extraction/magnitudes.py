"""Magnitudes of earthquakes, which are told before their number: 'magnitude 5.4', 'der Stärke 3,8'."""

from __future__ import annotations

import re

_NAMED = re.compile(
    r"(?<![\w-])(magnitude[sn]?|magnitudo|magnitud|st[äa]rke|магнитуд\w+|магнітуд\w+)"
    r"(?:\s+(?:of|von|de|di|в|у))?[\s\u00a0-]$",
    re.IGNORECASE,
)
MAGNITUDE_REACH = 20
"""So many characters before a number may hold the word that makes it a magnitude."""


def magnitude_before(before: str) -> str:
    """What stands before a number, from the word on that makes it a magnitude; empty for none.

    >>> magnitude_before("a quake of magnitude "), magnitude_before("séisme de magnitude de "), magnitude_before("of ")
    ('magnitude ', 'magnitude de ', '')
    """
    found = _NAMED.search(before)
    return found.group() if found else ""
