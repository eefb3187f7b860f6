"""name_stem: a form in which the spellings and cases of a name's word meet."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

_CASE_ENDING = re.compile(
    r"(?:ыми|ими|ого|его|ому|ему|ові|еві|єві|ої|ою|ею|єю|ий|ій|ой|ей|ым|им|ом|ем|ая|яя|ую|ю|у|а|я|е|ы|и|ь|й|о|і|ї|є)$"
)


@lru_cache(maxsize=10_000)
def name_stem(name: str) -> str:
    """A form in which spellings and cases of a name's word meet: 'Тишелёвой' and 'Тишелёва', 'Åkesdal', 'Akesdal'."""
    if name.isascii():
        return name.lower().replace("aa", "a")
    cyrillic = re.search("[а-яё]", name, re.IGNORECASE)
    if cyrillic and len(name) > 4:
        name = _CASE_ENDING.sub("", name.lower())
    return anyascii(name).lower().replace("aa", "a")
