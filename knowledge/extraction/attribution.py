"""Attribution: whom one sentence names as its speaker, and by which words."""

from __future__ import annotations

import re

from knowledge.extraction.lower_words import lower_words
from knowledge.extraction.named_before import named_before
from knowledge.extraction.named_speaker import NameHere, named_after, named_by
from knowledge.extraction.people import People
from knowledge.extraction.speech_verbs import speech_verbs
from knowledge.extraction.subjects import AUXILIARIES, described_before, subject_at, subject_of_tag
from knowledge.extraction.word_list import word_list
from knowledge.fact import Speaker

_JOINED = re.compile(r"[\w’'-]")
_RUNG_UP = re.compile(
    r"\s+(?:\d|police\b|the police\b|an? ambulance\b|emergency services\b|the fire\b|for help\b|in sick\b)"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_ACCORDING = re.compile(
    r"\b(?:according\s+to|in\s+the\s+words\s+of|in\s+the\s+view\s+of|за\s+словами|за\s+даними|за\s+оцінк(?:ою|ами)|за\s+підрахунками|"
    r"на\s+думку|згідно\s+з|по\s+словам|по\s+мнению|по\s+данным|по\s+информации|по\s+оценк(?:е|ам)|по\s+подсч[её]там|по\s+версии|"
    r"со\s+слов|laut|(?:nach|laut)\s+(?:Angaben|Aussage|Worten|Einschätzung|Ansicht|Auffassung|Darstellung)(?:\s+(?:von|vom))?|"
    r"selon|d['’]après|según|de\s+acuerdo\s+con|(?<!\bil\s)(?<!\bun\s)secondo|stando\s+a|a\s+detta\s+di|(?<!\b[oe]\s)(?<!\bel\s)(?<!\bno\s)segundo|de\s+acordo\s+com|conforme)\s+"
    r"|\bпо\s+(?=(?:его|её|ее|их)\s+(?:словам|мнению|данным|оценк|подсч))|\bза\s+(?=(?:його|її|їх|їхніми)\s+(?:словами|даними|оцінк))",
    re.IGNORECASE,
)
_SO = re.compile(r"[“”»\",]\s+so\s+(?=[A-ZÄÖÜ])")
"""Behind what is said in German: '…, so Anna Berg'."""
_BY_WHOM = re.compile(r"\s+zufolge\b")
"""Behind who says it in German."""
_ACCORDING_WORDS = frozenset(
    word_list("""
    according words view словами даними оцінкою оцінками підрахунками думку згідно словам мнению данным информации
    оценке оценкам подсчетам подсчётам версии слов laut nach selon après según acuerdo secondo stando detta segundo
    acordo conforme zufolge so
    """)
)
"""One of them stands in all that names a speaker without a verb."""
_IN_WORDS = re.compile(r"\bin\s+(?P<np>the\s+[\w-]+)[’']s\s+(?P<verb>words)\b")
_NEVER_FIRST = frozenset(("told", "tells", "called", "calls", "call", "holds", "hold", "accused"))
"""After 'told' stands who was told, after 'called' what something is called."""
_AUXILIARY_BEFORE = re.compile(rf"(?:^|\s+)(?:{'|'.join(sorted(AUXILIARIES))})$")
_PLAIN_VERBS = frozenset(
    word_list("""
    report estimate state claims claim reports notes states calls holds hold posted read reads promised promises
    stressed estimates estimated noted declare declares declared
    """)
)


def find_attribution(
    plain: str, names: list[NameHere], people: People, language: str = ""
) -> tuple[Speaker | None, str]:
    """The first attribution that can be read, those after the quotation or the clause first."""
    words, verbs = lower_words(plain), speech_verbs(language)
    speaker, verb = None, ""
    if not verbs.isdisjoint(words):
        speaker, verb = _by_verb(plain, names, people, language)
    if speaker is None and not _ACCORDING_WORDS.isdisjoint(words):
        speaker, verb = _by_preposition(plain, names, people, language)
    return speaker, verb


def _by_verb(plain: str, names: list[NameHere], people: People, language: str) -> tuple[Speaker | None, str]:
    verbs = speech_verbs(language)
    found = [m for m in _LETTERS.finditer(plain) if m[0].lower() in verbs and _says(plain, m)][:12]
    for match in sorted(found, key=lambda m: (m.group().lower() in _PLAIN_VERBS, m.start())):
        inverted = _follows_what_is_said(plain, match)
        speaker = named_after(plain, match.end(), names, people) if inverted else None
        speaker = speaker or named_before(plain, match.start(), names, people)
        if speaker is None and inverted:
            speaker = subject_of_tag(plain, match.start(), len(plain), names, people, language)
        speaker = speaker or described_before(plain, match.start(), people, language)
        if speaker:
            return speaker, match.group()
    return None, ""


def _says(plain: str, verb: re.Match[str]) -> bool:
    """Whether a verb of saying is no part of another word, such as 'so-called', and nobody is only rung up by it."""
    joined = _JOINED.match(plain, max(verb.start() - 1, 0), verb.start()) or _JOINED.match(plain, verb.end())
    return not (joined or (verb[0].lower().startswith("call") and _RUNG_UP.match(plain, verb.end())))


def _by_preposition(plain: str, names: list[NameHere], people: People, language: str) -> tuple[Speaker | None, str]:
    for match in _ACCORDING.finditer(plain):
        speaker = named_after(plain, match.end(), names, people)
        speaker = speaker or subject_at(plain, match.end(), names, people, language)
        if speaker:
            words = re.match(r"\w+\s+(?:словам|словами)", plain[match.end() :])
            return speaker, f"{match.group()}{words.group()}" if words else match.group().strip()
    if language == "de":
        so, by_whom = _SO.search(plain), _BY_WHOM.search(plain)
        speaker = named_after(plain, so.end(), names, people) if so else None
        if speaker is None and by_whom:
            speaker = named_before(plain, by_whom.start(), names, people)
        if speaker:
            return speaker, "so" if so else "zufolge"
    in_words = _IN_WORDS.search(plain)
    speaker = named_by(in_words["np"], people) if in_words else None
    return (speaker, in_words["verb"]) if in_words and speaker else (None, "")


def _follows_what_is_said(plain: str, verb: re.Match[str]) -> bool:
    """Whether what is said may stand before the verb, and who says it behind: ', said Dr. Ann Lee, the director'."""
    lead = plain[: verb.start()].rstrip()
    if lead.endswith(tuple(AUXILIARIES)):
        lead = _AUXILIARY_BEFORE.sub("", lead)
    if verb.group().lower() in _NEVER_FIRST:
        return False
    return bool(lead) and (lead[-1] in ",\"”»'’—–-" or lead.lower().endswith(("как", "як")))
