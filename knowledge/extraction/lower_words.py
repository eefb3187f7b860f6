"""The words of a sentence in lower case, found once for all who look for some of them."""

from __future__ import annotations

import re
from functools import lru_cache

_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1_000)
def lower_words(text: str) -> tuple[str, ...]:
    """The runs of letters in a text, in order.

    >>> lower_words("He won't pay $3m.")
    ('he', 'won', 't', 'pay', 'm')
    """
    return tuple(_LETTERS.findall(text.lower()))
