"""A key that the spellings of one name share, across scripts and transliterations."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

# longest first; each group of spellings is one sound
_SOUNDS = {
    "shch": "s", "tsch": "c", "sch": "s", "tch": "c", "kh": "h", "sh": "s", "zh": "z", "ch": "c", "ph": "f", "th": "t",
    "ck": "k", "dj": "j", "dzh": "j", "gh": "g", "yo": "e", "io": "e", "jo": "e", "ye": "e", "ie": "e", "je": "e",
    "ya": "a", "ia": "a", "ja": "a", "yu": "u", "iu": "u", "ju": "u", "oo": "u", "ou": "u", "aa": "a", "ae": "e",
    "oe": "o", "ks": "x", "qu": "k", "ee": "i", "iy": "i", "ii": "i", "yi": "i", "ij": "i", "yy": "i",
    "y": "i", "j": "i", "w": "v", "q": "k", "c": "k",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_NO_LETTER = re.compile(r"[^a-z]")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=5_000)
def name_key(name: str) -> str:
    """The key of one folded name word.

    >>> name_key("shelbai") == name_key("шельбай") == name_key("selbay")
    True
    >>> name_key("aakesdal") == name_key("akesdal")
    True
    """
    latin = _NO_LETTER.sub("", anyascii(name).lower())
    latin, sounds = _SOUND.subn(_sound, latin)
    if sounds:  # 'ия' is 'iya' at first, then 'ia', then 'a'
        latin = _SOUND.sub(_sound, latin)
    return _DOUBLED.sub(r"\1", latin) or name


def _sound(spelling: re.Match[str]) -> str:
    return _SOUNDS[spelling.group()]
