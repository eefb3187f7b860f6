"""Taking case and accents away."""

from __future__ import annotations

import unicodedata

_FOLDED_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a"}
)


def fold(text: str) -> str:
    """Take case, accents and compatibility forms away; Cyrillic й stays, ё becomes е.

    >>> fold("Nurğan ŞELBAY, Sølvhavn, Артём")
    'nurgan selbay, solvhavn, артем'
    """
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.replace("й", "\x00").replace("Й", "\x00").casefold())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return plain.translate(_FOLDED_LETTERS).replace("\x00", "й")
