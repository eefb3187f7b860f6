"""Attribution: whom one sentence names as its speaker, and by which words."""

from __future__ import annotations

import re

from knowledge.extraction.lower_words import lower_words
from knowledge.extraction.named_speaker import NameHere, named_after, named_before, named_by
from knowledge.extraction.people import People
from knowledge.extraction.speech_verbs import SPEECH_VERBS
from knowledge.extraction.word_list import word_list
from knowledge.fact import Speaker

_JOINED = re.compile(r"[\w’'-]")
_LETTERS = re.compile(r"[^\W\d_]+")
_ACCORDING = re.compile(
    r"\b(?:according\s+to|in\s+the\s+words\s+of|in\s+the\s+view\s+of|за\s+словами|по\s+словам|по\s+мнению|по\s+данным|по\s+информации|"
    r"по\s+оценке|со\s+слов|laut|selon|según|secondo|segundo)\s+|\bпо\s+(?=(?:его|её|ее|их)\s+словам)",
    re.IGNORECASE,
)
_ACCORDING_WORDS = frozenset(
    word_list("""
    according words view словами словам мнению данным информации оценке слов laut selon según secondo segundo
    """)
)
"""One of them stands in all that `_ACCORDING` and `_IN_WORDS` find."""
_IN_WORDS = re.compile(r"\bin\s+(?P<np>the\s+[\w-]+)[’']s\s+(?P<verb>words)\b")
_AUXILIARIES = ("a", "ont", "avait", "ha", "hat", "han")
_AUXILIARY_BEFORE = re.compile(rf"[\s,]+(?:{'|'.join(_AUXILIARIES)})$")
_PLAIN_VERBS = frozenset(
    word_list("""
    report estimate state claims claim reports notes states calls holds hold posted read reads promised promises
    stressed estimates estimated noted declare declares declared
    """)
)


def find_attribution(plain: str, names: list[NameHere], people: People) -> tuple[Speaker | None, str]:
    """The first attribution that can be read, those after the quotation or the clause first."""
    words = lower_words(plain)
    speaker, verb = None, ""
    if not SPEECH_VERBS.isdisjoint(words):
        speaker, verb = _by_verb(plain, names, people)
    if speaker is None and not _ACCORDING_WORDS.isdisjoint(words):
        speaker, verb = _by_preposition(plain, names, people)
    return speaker, verb


def _by_verb(plain: str, names: list[NameHere], people: People) -> tuple[Speaker | None, str]:
    verbs = [m for m in _LETTERS.finditer(plain) if m[0].lower() in SPEECH_VERBS and _stands_alone(plain, m)][:12]
    for match in sorted(verbs, key=lambda m: (m.group().lower() in _PLAIN_VERBS, m.start())):
        speaker = _inverted(plain, match, names, people) or named_before(plain, match.start(), names, people)
        if speaker:
            return speaker, match.group()
    return None, ""


def _stands_alone(plain: str, word: re.Match[str]) -> bool:
    """Whether a word is no part of another, such as 'so-called'."""
    return not (_JOINED.match(plain, max(word.start() - 1, 0), word.start()) or _JOINED.match(plain, word.end()))


def _by_preposition(plain: str, names: list[NameHere], people: People) -> tuple[Speaker | None, str]:
    for match in _ACCORDING.finditer(plain):
        speaker = named_after(plain, match.end(), names, people)
        if speaker:
            words = re.match(r"\w+\s+словам", plain[match.end() :])
            return speaker, f"{match.group()}{words.group()}" if words else match.group().strip()
    in_words = _IN_WORDS.search(plain)
    speaker = named_by(in_words["np"], people) if in_words else None
    return (speaker, in_words["verb"]) if in_words and speaker else (None, "")


def _inverted(plain: str, verb: re.Match[str], names: list[NameHere], people: People) -> Speaker | None:
    """', said Dr. Ann Lee, the director'."""
    lead = plain[: verb.start()].rstrip()
    if lead.endswith(_AUXILIARIES):
        lead = _AUXILIARY_BEFORE.sub(",", lead)
    # after 'told' stands who was told
    if verb.group().lower() in ("told", "tells"):
        return None
    if not lead or not (lead[-1] in ",\"”»'’—–-" or lead.endswith("как")):
        return None
    return named_after(plain, verb.end(), names, people)
