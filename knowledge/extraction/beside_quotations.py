"""Who stands beside a quotation as the one who says it, whatever the verb: '…”, sighed the baker Ada Brun.'"""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.extraction.named_speaker import NameHere
from knowledge.extraction.people import People
from knowledge.extraction.subjects import AUXILIARIES, first_person, subject_first, subject_of_tag
from knowledge.fact import Speaker
from knowledge.words import is_stop_word

Span = tuple[int, int]

_TAG = re.compile(r"[ \u00a0]*(?P<sign>[,.!?]?[ \u00a0]*[—–-]?)[ \u00a0]*(?=[^\W\d_])")
"""What may stand between a quotation and the words that attribute it."""
_SIGNS_WITHIN = frozenset(",.!?…-—–")
"""One of them ends what is quoted where none stands behind it; else it is but a part of a sentence."""
_WORD = re.compile(r"[^\W\d_]+")
_TAG_WORDS = AUXILIARIES | {"so", "se", "si", "s"}
"""Small words that a tag may begin with."""


def said_beside(
    text: str, plain: str, quoted: Sequence[Span], names: Sequence[NameHere], people: People, language: str
) -> tuple[Speaker | None, str]:
    """Who says the first of the quotations `[start, end)` beside which somebody stands, and the word that says so, ''
    where a sign does.

    `plain` is the text of the sentence with signs in the place of what is quoted. Behind a quotation stand a verb and
    who says it; before a colon who is told of; and where words are woven into a sentence, its first person says them.
    """
    for _, end in quoted:
        until = min((other for other, _ in quoted if other >= end), default=len(plain))
        within = text[: end - 1].rstrip()[-1:] in _SIGNS_WITHIN
        speaker, verb = _behind(plain, end, until, names, people, language, whole=within)
        if speaker:
            return speaker, verb
    after_colon = [start for start, _ in quoted if plain[:start].rstrip().endswith(":")]
    woven_in = [start for start, _ in quoted if text[start + 1 :].lstrip()[:1].islower()]
    before = (first_person(plain, 0, start, names, people, language) for start in (*after_colon, *woven_in))
    return next(filter(None, before), None), ""


def _behind(
    plain: str, end: int, until: int, names: Sequence[NameHere], people: People, language: str, *, whole: bool
) -> tuple[Speaker | None, str]:
    tag = _TAG.match(plain, end)
    if tag and not (whole or tag["sign"].strip()):
        return None, ""
    if tag and (first := subject_first(plain, tag.end(), names, people, language)):
        return first, ""
    verb = _WORD.match(plain, tag.end()) if tag else None
    if verb is None or not verb[0].islower():
        return None, ""
    if verb[0] not in _TAG_WORDS and is_stop_word(verb[0], language):
        return None, ""
    speaker = subject_of_tag(plain, verb.start(), until, names, people, language)
    return (speaker, verb[0]) if speaker else (None, "")
