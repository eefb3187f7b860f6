"""References: short names of facts that outlive the edition they were made in."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Sequence

_BYTES = 9  # 72 bits: among a million facts two would share one about once in ten billion editions
_REFERENCE = re.compile(r"[A-Za-z0-9_-]{12}")


def references(article_id: str, statements: Sequence[str]) -> list[str]:
    """The reference of each fact of an article, given its statements in order: 12 characters of `A-Za-z0-9_-`.

    It is made of the article's id, the statement, and which of the article's equal statements it is, so it stays the
    same while the statement does, whatever else in the article changes. It fits the `callback_data` of a button and
    the start parameter of a deep link (64 bytes each).

    >>> references("dam", ["The wall leaks.", "Nobody left.", "The wall leaks."])
    ['E51IesiqYxPR', 'V_Bp0pV1S1lY', 'Aa7mn9ipkuhp']
    """
    told: Counter[str] = Counter()
    found = []
    for statement in statements:
        told[statement] += 1
        named = "\0".join((article_id, statement, str(told[statement])))
        digest = hashlib.sha256(named.encode("utf-8", "surrogatepass")).digest()[:_BYTES]
        found.append(base64.urlsafe_b64encode(digest).decode("ascii"))
    return found


def is_reference(text: str) -> bool:
    """Whether a text has the form of a reference."""
    return _REFERENCE.fullmatch(text) is not None
