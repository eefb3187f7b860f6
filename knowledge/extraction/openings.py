"""Where a capital tells nothing: at the opening of a sentence, of a quotation, or of what follows a colon."""

from __future__ import annotations

import re

_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_LONGEST_NAME, _WORDS_OF_A_NAME = 60, 4
"""Characters of what stands between '«' and '»' where it is a name, and words but the first."""


def opens_something(body: str, sentence: int, at: int) -> bool:
    """Whether a word opens its sentence, a quotation in it, or what follows a colon."""
    if at - sentence > 1 and body[at - 1] == " " and body[at - 2].isalnum():
        return False  # as most do
    if _LETTER_OR_DIGIT.search(body, sentence, at) is None or body[max(sentence, at - 2) : at] == ": ":
        return True
    before = body[sentence:at].rstrip()
    return before[-1:] in "\"“„«‘'…" and not (
        before[-1:] == "«" and _is_called(before[:-1], body[at : at + _LONGEST_NAME])
    )


def _is_called(before: str, quoted: str) -> bool:
    """Whether what stands between '«' and '»' is what something is called: 'компания «Уралмост»'."""
    name, closed, _ = quoted.partition("»")
    return bool(closed) and name.count(" ") < _WORDS_OF_A_NAME and before.rstrip()[-1:].isalnum()
