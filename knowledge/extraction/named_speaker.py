"""Who is named at a place of a sentence as one who speaks: by name, by role, or by a word that points back."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.extraction.name_words import ORGANISATIONS, SMALL_WORDS_OF_ROLES, TITLES
from knowledge.extraction.people import People
from knowledge.extraction.role_nouns import ROLES
from knowledge.extraction.word_list import word_list
from knowledge.fact import Speaker

PREPOSITION_BEFORE = re.compile(
    r"(?<!\w)(?:of|for|in|at|to|from|with|by|on|about|against|von|vom|für|bei|beim|zu|zum|zur|an|mit|gegen|über|aus|dem|den|"
    r"de|du|des|à|au|aux|pour|avec|contre|sur|chez|a|al|del|della|di|da|con|para|por|do|ao|em|com|dello|dei|dell['’]|all['’]|"
    r"к|с|со|от|для|о|об|на|в|у|из|до|про|від|з|зі|із)\s*(?<=[\s'’])(?:the\s+|la\s+|l[ae]s?\s+|il\s+|l['’])?$",
    re.IGNORECASE,
)
"""What ends so says that a name behind it is no subject."""
_CYRILLIC = re.compile("[А-ЯЁа-яё]")
_CLAUSE_END = re.compile(r"[;:\"“«]|,\s+(?:that|who|which|что|adding|citing|whose|as|while)\b")
_PRONOUN_FIRST = re.compile(
    r"\s*(?:(he|she|they)\b(?!\s+[a-z])|(он|она|они|его|её|ее|він|вона|його|її|lui|elle|ella|él|lei|ele|ela)\b)",
    re.IGNORECASE,
)
"""In English, what follows with a verb is what is said: 'The mayor, who left early, said she would be back.'"""
_PHRASE_FIRST = re.compile(r"\s*((?:the|an?|its)?\s*[\w’'\s-]{2,80})")
_SAME_PHRASE = re.compile(r"(?:\s+[^\W\d_][\w’'-]*){1,3}\s+")
_BEFORE_ORGANISATION = re.compile(r"(?:the|an?|its)(?:\s[\w’'-]+)?|(?:the|its)(?:\s[\w-]+){1,4},")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[^\W\d_][\w.’'-]*")
_JOINED_WORD = re.compile(r"[\w-]+")
_OF_INSIDE = re.compile(r"\s(?:of|at|with|from|for)\s")
_FINITE = frozenset(word_list("is are was were has had have will would can could may must should did does"))
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


_SOURCES = frozenset(
    word_list("""
    the корреспондент корреспонденты агентство телеканал газета издание портал журнал сайт пресс-служба источник
    кореспондент агентство агенція видання телеканал прес-служба джерело
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
    word = pronoun[pronoun.lastindex or 0].lower() if pronoun else ""
    if word and word not in ("they", "они"):
        return known(people, people.by_pronoun(word))
    inside = [n for n in names if at <= n.start < at + len(clause)]
    persons = [n for n in inside if n.kind == "person"]
    if len(persons) > 1 and _SAME_PHRASE.fullmatch(plain, persons[0].end, persons[1].start):
        del persons[0]  # 'said Tilden Superintendent Roy Haskell'
    if persons and _introduces(plain[at : persons[0].start]):
        return people.speaker(persons[0].canonical)
    phrase = _PHRASE_FIRST.match(clause)
    role = people.by_role(phrase[1]) if phrase else ""
    first = phrase[1].split() if phrase else []
    if role and first and first[0].lower() not in ("a", "an") and len(first) <= 5:
        return people.speaker(role)
    for n in inside:
        between = plain[at : n.start].strip()
        if n.kind != "person" and (not between or _BEFORE_ORGANISATION.fullmatch(between) or _reports(between)):
            return Speaker(name=n.canonical)
    return None


def _introduces(between: str) -> bool:
    """Whether what stands between a speech verb and a name is that person's role and title, or nothing."""
    if _CYRILLIC.search(between):
        return "," not in between and len(between.split()) <= 9
    words = _WORD.findall(_IN_BRACKETS.sub("", between))
    return all(w[0].isupper() or w.lower().rstrip(".") in _ROLE_WORDS or w.endswith(("’s", "'s")) for w in words)


def _reports(between: str) -> bool:
    """Whether it only tells of what kind a source is: 'сообщает корреспондент', 'пишет газета'."""
    return _SOURCES.issuperset(between.lower().split())


def known(people: People, name: str) -> Speaker | None:
    """The person with this name; None where the name is empty."""
    return people.speaker(name) if name else None


def named_by(phrase: str, people: People) -> Speaker | None:
    """'the minister', 'the bureau', 'the royal household', 'a passenger'."""
    words = [w.lower() for w in _JOINED_WORD.findall(phrase)]
    role = people.by_role(phrase)
    if role and words[0] not in ("a", "an") and (words[-1] in ROLES or _OF_INSIDE.search(phrase)):
        return people.speaker(role)
    if words[-1] in ORGANISATIONS:
        known = people.organisation
        if known and words[-1] in known.lower().split():
            return Speaker(name=known)
        return Speaker(name=phrase)
    if not _FINITE.isdisjoint(words):
        return None  # 'the minister is making a round of phone calls'
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
