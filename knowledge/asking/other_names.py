"""Questions for what else something is called, in English: 'What is another name for the gland cell?'"""

from __future__ import annotations

import re

_OTHER_NAME = re.compile(
    r"\b(?:another|(?:an?|the) (?:alternative|alternate|other|common|popular|different|second)) "
    r"(?:name|word|term|title)s? (?:for|of)\b|\b(?:also|otherwise|commonly|sometimes) (?:called|known|named)\b"
    r"|\bnicknamed?\b|\bknown as\W*$",
    re.IGNORECASE,
)


def asked_by_another_name(text: str, language: str) -> tuple[int, int] | None:
    """The slice of a question that asks so."""
    match = _OTHER_NAME.search(text) if language in ("en", "") else None
    return match.span() if match else None
