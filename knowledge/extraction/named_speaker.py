"""Who is named at a place of a sentence as one who speaks: by name, by role, or by a word that points back."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.extraction.name_words import ORGANISATIONS, ROLES, SMALL_WORDS_OF_ROLES, TITLES
from knowledge.extraction.people import People
from knowledge.extraction.word_list import word_list
from knowledge.fact import Speaker

_BRACKET_AT_END = re.compile(r"\s*\([^()]{1,40}\)$")
_PREPOSITION_BEFORE = re.compile(r"\b(?:of|for|in|at|to|from|with|by|on)\s+(?:the\s+)?$")
_BETWEEN = re.compile(
    r"(?:\s+(?:also|then|later|earlier|has|had|have|himself|herself|itself|previously|repeatedly|reportedly|on\s+\w+day|"
    r"yesterday|today|further|again|for\s+(?:his|her|its)\s+part|так(?:же|)|ранее|в\s+свою\s+очередь))+$",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"\s*(?:at|in|on|for|speaking|when|while|after|during|citing|by|with|from|as|who|whose|which|where|quoting|asked|на|в|по|как)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:^|[\s“”\"«»,;:—–-])(?P<p>he|she|they|it|он|она|они|er|sie|il|elle|él|ella)$", re.IGNORECASE)
_LONGEST_PRONOUN = 5  # with what stands before it
_DEFINITE = re.compile(
    r"(?:^|[\s,;:“”\"«»—–-])(?P<np>(?:the|an?|its|his|her|their|[^\W\d_]+[’']s)\s+(?:[\w’'-]+\s+){0,6}?[\w’'-]+)$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\b(?:of|to|by|at|in|on|with|from|for|into|against|between|under|near)\s+$", re.IGNORECASE)
_CYRILLIC = re.compile("[А-ЯЁа-яё]")
_CLAUSE_END = re.compile(r"[;:\"“«]|,\s+(?:that|who|which|что|adding|citing|whose|as|while)\b")
_PRONOUN_FIRST = re.compile(r"\s*(he|she|they|he|он|она|они|его|её|ее)\b", re.IGNORECASE)
_PHRASE_FIRST = re.compile(r"\s*((?:the|an?|its)?\s*[\w’'\s-]{2,80})")
_BEFORE_ORGANISATION = re.compile(r"(?:the|an?|its)(?:\s[\w’'-]+)?|(?:the|its)(?:\s[\w-]+){1,4},")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[^\W\d_][\w.’'-]*")
_JOINED_WORD = re.compile(r"[\w-]+")
_OF_WHAT = re.compile(r"\s+(?:of|from|at|with)\s+[^,;:]{3,80}")
_OF_INSIDE = re.compile(r"\s(?:of|at|with|from|for)\s")
_LAST_IN_CYRILLIC = re.compile(r"(?:^|[,\s—–-])([а-яё]{4,})$", re.IGNORECASE)
_ROLE_WORDS = (
    ROLES
    | TITLES
    | SMALL_WORDS_OF_ROLES
    | frozenset(
        word_list("""
        a an its his her their our another local la le les el los il lo du de des del dello della der die das
        général générale adjoint adjointe lundi mardi mercredi jeudi vendredi samedi dimanche
        """)
    )
)
_DOCUMENTS = frozenset(
    word_list("""
    statement report document letter decree data study survey poll paper release communique opinion сообщение отчёт
    """)
)


class NameHere(NamedTuple):
    """A name by its slice of one sentence; else see `knowledge.fact.Name`."""

    start: int
    end: int
    canonical: str
    kind: str


def named_after(plain: str, at: int, names: list[NameHere], people: People) -> Speaker | None:
    """The one named right after `at`: a person after title and role, else an organisation or a role alone."""
    clause = _CLAUSE_END.split(plain[at : at + 160], 1)[0]
    pronoun = _PRONOUN_FIRST.match(clause)
    if pronoun and pronoun[1].lower() not in ("they", "они"):
        return _known(people, people.by_pronoun(pronoun[1].lower()))
    inside = [n for n in names if at <= n.start < at + len(clause)]
    for n in inside:
        if n.kind == "person":
            if _introduces(plain[at : n.start]):
                return people.speaker(n.canonical)
            break
    phrase = _PHRASE_FIRST.match(clause)
    role = people.by_role(phrase[1]) if phrase else ""
    first = phrase[1].split() if phrase else []
    if role and first and first[0].lower() not in ("a", "an") and len(first) <= 5:
        return people.speaker(role)
    for n in inside:
        between = plain[at : n.start].strip()
        if n.kind != "person" and (not between or _BEFORE_ORGANISATION.fullmatch(between)):
            return Speaker(name=n.canonical)
    return None


def _introduces(between: str) -> bool:
    """Whether what stands between a speech verb and a name is that person's role and title, or nothing."""
    if _CYRILLIC.search(between):
        return "," not in between and len(between.split()) <= 9
    words = _WORD.findall(_IN_BRACKETS.sub("", between))
    return all(w[0].isupper() or w.lower().rstrip(".") in _ROLE_WORDS or w.endswith(("’s", "'s")) for w in words)


def _known(people: People, name: str) -> Speaker | None:
    return people.speaker(name) if name else None


def named_before(plain: str, verb: int, names: list[NameHere], people: People) -> Speaker | None:
    """The one who is named right before the verb, over an apposition or an adverbial between commas."""
    at = verb
    for _ in range(4):
        lead = plain[:at].rstrip()
        between = _BETWEEN.search(lead)
        if between:
            lead = lead[: between.start()].rstrip()
        speaker = _ending(plain, lead, names, people)
        if speaker:
            return speaker
        if not lead.endswith((",", ")")):
            return None
        if lead.endswith(")"):
            at = lead.rfind("(")
        else:
            comma = _comma_before(lead[:-1])
            if comma < 0:
                return _ending(plain, lead[:-1], names, people)
            inner = lead[comma + 1 : -1]
            speaker = _ending(plain, lead[:-1], names, people)
            if speaker and not _ADVERBIAL.match(inner):
                # 'Ann Lee, the mayor of Oresk, said': the apposition might be read as somebody by itself
                head = _ending(plain, lead[:comma], names, people)
                known = head is not None and head.name in people.recent and speaker.name not in people.recent
                return head if head and (known or speaker.name in head.role) else speaker
            at = comma
            before = _ending(plain, lead[:comma], names, people)
            if before:
                return before
            at = comma + 1
            if comma == len(lead) - 1:
                return None
        if at <= 0:
            return None
    return None


def _comma_before(lead: str) -> int:
    """The last comma outside brackets."""
    depth = 0
    for i in range(len(lead) - 1, -1, -1):
        if lead[i] == ")":
            depth += 1
        elif lead[i] == "(":
            depth -= 1
        elif lead[i] == "," and depth <= 0:
            return i
    return -1


def _ending(plain: str, lead: str, names: list[NameHere], people: People) -> Speaker | None:
    """The speaker with whose name, pronoun or role `lead` ends."""
    lead = lead.rstrip()
    bare = _BRACKET_AT_END.sub("", lead) if lead.endswith(")") else lead
    for n in names:
        if n.end in (len(lead), len(bare)):
            if n.kind == "person" and " " in n.canonical:
                return people.speaker(n.canonical)
            if _PREPOSITION_BEFORE.search(plain, max(0, n.start - 80), n.start) and not _heads_clause(plain, n.start):
                break
            return Speaker(name=n.canonical)
    for n in names:
        # 'Col. Bruna Castelmark of the police department told'
        if n.kind == "person" and _OF_WHAT.fullmatch(plain, n.end, len(bare)):
            if not people.roles.get(n.canonical):
                people.roles[n.canonical] = re.sub(r"^\s+\w+\s+(?:the\s+)?", "", plain[n.end : len(bare)])
            return people.speaker(n.canonical)
    pronoun = _PRONOUN.search(bare, max(0, len(bare) - _LONGEST_PRONOUN))
    if pronoun:
        word = pronoun["p"].lower()
        if word == "it":
            return Speaker(name=people.organisation) if people.organisation else None
        return None if word in ("they", "они") else _known(people, people.by_pronoun(word))
    bare_word = None if bare.isascii() else _LAST_IN_CYRILLIC.search(bare)
    if bare_word and bare_word[1].lower() in ROLES:
        return _known(people, people.by_role(bare_word[1]))
    definite = _DEFINITE.search(bare)
    if not definite or _PREPOSITION.search(bare[: definite.start("np")]):
        return None
    return named_by(definite["np"], people)


def _heads_clause(plain: str, start: int) -> bool:
    return not plain[:start].strip()


def named_by(phrase: str, people: People) -> Speaker | None:
    """'the minister', 'the bureau', 'the royal household', 'a passenger'."""
    words = [w.lower() for w in _JOINED_WORD.findall(phrase)]
    role = people.by_role(phrase)
    if role and words[0] not in ("a", "an") and words[-1] in ROLES:
        return people.speaker(role)
    if words[-1] in ORGANISATIONS:
        known = people.organisation
        if known and words[-1] in known.lower().split():
            return Speaker(name=known)
        return Speaker(name=phrase)
    if _OF_INSIDE.search(phrase) and any(w in ROLES for w in words):
        return Speaker(name=phrase)
    if words[-1].endswith("year-old"):
        return Speaker(name=phrase)
    if (
        words[-1] in ROLES
        or words[-1] in _DOCUMENTS
        or words[-1] in ("household", "office", "organisers", "organizers", "police")
    ):
        return Speaker(name=phrase)
    return None
