"""What the library says in English, in another language: its sentences are found by their form."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.messages.wording import Wording


def library_text(message: str, wording: Wording) -> str:
    """An error or a note of the library in the language of the wording; as it is where nobody has put it into words.

    What varies in a sentence may be a sentence of its own.
    """
    for form, other in wording.library.items():
        found = _form(form).fullmatch(message)
        if found:
            return other.format(*(library_text(group, wording) for group in found.groups()))
    return message


@lru_cache(maxsize=200)
def _form(form: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, form.split("{}"))), re.DOTALL)
