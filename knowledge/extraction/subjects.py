"""Subjects: who does what a verb tells, where the verb comes first: ', sighed the baker', 'a-t-elle dit', 'dijo'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.extraction.descriptions import FEW_WORDS, described, description
from knowledge.extraction.named_before import BEFORE_VERBS
from knowledge.extraction.named_speaker import PREPOSITION_BEFORE, NameHere, known
from knowledge.extraction.people import People
from knowledge.extraction.word_list import word_list
from knowledge.fact import Speaker

AUXILIARIES = frozenset(
    word_list("a ha hat ont han hanno avait avaient avait había habían aveva avevano tinha hatte hatten haben")
)
"""Verbs that a participle may follow, as in 'a déclaré le maire'."""

_LONGEST = 160
_ENDS = re.compile(
    r"[;:!?]|\.(?=\s|$)|\s[—–]\s|,\s*(?:who|which|whose|qui|dont|der|die|das|dessen|deren|котор\w+|який|яка|яке|які|"
    r"que|quien|cuyo|che|cui|und|and|et|y|e|и|та|й)\s",
    re.IGNORECASE,
)
"""Where what is told of somebody ends."""
_ENDS_OF_PHRASE = re.compile(r"[,;:!?\"“”«»()]|\.(?=\s|$)|\s[—–]\s")
_INVERTED = re.compile(r"(?:(?:se|lui|leur)\s|[^\W\d_]+['’])?[^\W\d_]+-(?:t-)?(?P<p>elles?|ils?)\b", re.IGNORECASE)
_PRONOUNS = {
    "en": "he|she", "ru": "он|она", "uk": "він|вона", "de": "er|sie", "fr": "il|elle", "es": "él|ella",
    "it": "lui|lei|egli|ella", "pt": "ele|ela",
}  # fmt: skip
_PRO_DROP = frozenset(("es", "it", "pt"))
_IMPERSONAL = re.compile(
    r"si\slegge|se\slee|lê-se|(?:heißt|hieß)\ses|it\ssays|говорится|йдеться|peut-on\slire", re.IGNORECASE
)
_APPOSITION_BEFORE = re.compile(r"(?<=\s)(?:[^\W\dA-Z_][\w’'-]*\s+){0,4}[^\W\dA-Z_][\w’'-]*,\s+$")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_BEING = frozenset(("is", "are", "was", "were", "be", "been", "being"))
"""'The company will be called', 'is said to': nobody speaks."""
_AS = re.compile(r"^(?:wie|comme|como|según|come|как|як|as)\s+", re.IGNORECASE)
_VERB_AFTER = re.compile(r"\s+[^\W\d_A-ZÄÖÜА-ЯЁІЇЄҐ]\w{2,}")


def subject_of_tag(
    plain: str, at: int, until: int, names: Sequence[NameHere], people: People, language: str
) -> Speaker | None:
    """The subject of the verb at `at`, which stands between a quotation, or a comma, and `until` at the latest.

    It is a pronoun, a person's name, a noun that means a person told of before, or a group; in Spanish, Italian and
    Portuguese it may go without saying.
    """
    until = min(until, at + _LONGEST, len(plain))
    stop = _ENDS.search(plain, at, until)
    until = stop.start() if stop else until
    verb = _WORD.match(plain, at, until)
    if verb is None or _IMPERSONAL.match(plain, at, until):
        return None
    if verb[0].lower() in AUXILIARIES and (participle := _WORD.search(plain, verb.end(), until)):
        verb = participle
    inverted = _INVERTED.match(plain, at, until) or _INVERTED.match(plain, verb.start(), until)
    if inverted:
        return known(people, people.by_pronoun(inverted["p"].lower()))
    person = first_person(plain, verb.end(), until, names, people, language)
    if person:
        return person
    rest = plain[verb.end() : until]
    noun = description(rest, language, verb[0]) if rest[:1].isspace() else None
    if noun is not None:
        return described(noun, people)
    return known(people, people.subject_at_hand()) if language in _PRO_DROP else None


def first_person(
    plain: str, start: int, end: int, names: Sequence[NameHere], people: People, language: str
) -> Speaker | None:
    """The first whom a stretch names, by name or pronoun, but for those who stand behind a preposition."""
    here = (name for name in names if start <= name.start and name.end <= end and _may_speak(name))
    first = next((name for name in here if not behind_preposition(plain, name.start)), None)
    pronoun = _pronoun(language).search(plain, start, first.start if first else end)
    if pronoun:
        return known(people, people.by_pronoun(pronoun[0].lower()))
    return people.speaker(first.canonical) if first else None


def subject_first(plain: str, at: int, names: Sequence[NameHere], people: People, language: str) -> Speaker | None:
    """The person or the pronoun at `at`, if a verb may follow: '…”, she sighed'."""
    pronoun = _pronoun(language).match(plain, at)
    if pronoun and _VERB_AFTER.match(plain, pronoun.end()):
        return known(people, people.by_pronoun(pronoun[0].lower()))
    name = next((name for name in names if name.start == at and name.kind == "person"), None)
    return people.speaker(name.canonical) if name and _VERB_AFTER.match(plain, name.end) else None


def subject_at(plain: str, at: int, names: Sequence[NameHere], people: People, language: str) -> Speaker | None:
    """Whom what begins at `at` means, as in 'according to the police', up to the next sign."""
    stop = _ENDS_OF_PHRASE.search(plain, at)
    until = stop.start() if stop else len(plain)
    near = [name for name in names if at <= name.start < until and name.kind == "person"]
    if near and len(plain[at : near[0].start].split()) <= FEW_WORDS and not behind_preposition(plain, near[0].start):
        return people.speaker(near[0].canonical)
    apposed = next((name for name in names if stop and stop[0] == "," and name.start == stop.end() + 1), None)
    if not near and apposed is not None and _may_speak(apposed):
        return people.speaker(apposed.canonical)  # 'according to the mayor, Ann Lee'
    noun = description(plain[at:until], language)
    return described(noun._replace(gender=""), people) if noun else None


def described_before(plain: str, verb: int, people: People, language: str) -> Speaker | None:
    """Whom a noun means that stands right before the verb at `verb` and opens its clause: 'La ministra ha dicho'."""
    lead = plain[:verb].rstrip()
    between = BEFORE_VERBS.search(lead)
    lead = lead[: between.start()] if between else lead
    clause = _AS.sub("", lead[max(lead.rfind(sign) for sign in ',;:—–"”»') + 1 :].strip())
    noun = description(clause, language) if len(clause.split()) <= FEW_WORDS else None
    passive = not _BEING.isdisjoint(clause.lower().split())
    return described(noun, people) if noun and noun.text == clause and not passive else None


def behind_preposition(plain: str, at: int) -> bool:
    """Whether a name at `at` stands behind a preposition, or tells who somebody is who does: 'to his aunt, Ada Ray'.
    After a comma that ends what a sentence opens with, it does not: 'In a note, Ada Ray'."""
    apposition = plain.endswith(", ", 0, at) and _APPOSITION_BEFORE.search(plain, max(0, at - _LONGEST), at)
    found = PREPOSITION_BEFORE.search(plain, max(0, at - 24), apposition.start() if apposition else at)
    return found is not None and not (apposition and not plain[: found.start()].strip())


def _may_speak(name: NameHere) -> bool:
    """Whether it is a person's name, or may be one that nothing else tells of."""
    return name.kind == "person" or (name.kind == "other" and " " in name.canonical)


@lru_cache(maxsize=16)
def _pronoun(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_PRONOUNS.get(language, _PRONOUNS['en'])})(?![\w-])", re.IGNORECASE)
