"""Who holds another role than the one asked about: 'the representative of Tajikistan' is not Russia's, the deputy
minister is not the minister."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from knowledge.extraction.name_words import SMALL_WORDS_OF_ROLES
from knowledge.extraction.role_nouns import ROLES
from knowledge.question import Asked
from knowledge.retrieval import Evidence
from knowledge.words import Token, fold, stem, tokenize
from knowledge.words.demonyms import related_names
from knowledge.words.function_words import as_english

_FOLDED_ROLES = frozenset(map(fold, ROLES))
_DEPUTY = frozenset(
    "deputy vice assistant stellvertretender stellvertretende stellvertretenden vize vicepresidente sous sotto "
    "заместитель заместителя заместителем замглавы вице заступник заступника віце".split()
)
_FORMER = frozenset(
    "former ex ehemaliger ehemalige ehemaligen fruherer fruhere fruheren ancien ancienne antiguo antigua antigo antiga "
    "бывший бывшая бывшего бывшей колишній колишня колишнього".split()
)
_JOINED = re.compile(r".?|\s[«„“\"]", re.DOTALL)
"""What may stand between two words without parting them: 'тренер «Чайки»'."""
_HAS = re.compile("['’]s?\\b|['’](?= )")
_QUOTED = re.compile("[«„“]")
_PAST = frozenset({"was", "were", "had", "did", "been"})
_OF = frozenset("of for de du des von di del dello della da do dos d".split())
_OF_A_TITLE = SMALL_WORDS_OF_ROLES | _DEPUTY | _FORMER
_GENITIVE = frozenset({"ru", "uk"})
_REACH = 6
"""So many words after 'of' may hold the name: 'mayor of the Vardian capital Lethgrad'."""
_ALIKE = 4
"""Names that begin with so many equal letters may be one: 'Osgola', 'the Osgolan minister'."""


def anothers_role(evidence: Evidence) -> bool:
    """Whether it is asked who holds a role for somebody, and the fact gives that role, wherever it speaks of it, to
    others: 'the minister of Ulvara', 'Ulvara's minister', 'the Ulvaran foreign minister'."""
    asked, question = evidence.asked, evidence.question
    if question.asked is not Asked.WHO:
        return False
    asking = tokenize(question.as_read, question.language)
    told = tokenize(evidence.fact.statement, evidence.article.language)
    if any(
        0 < evidence.hits[at] < 1 and not _made_from(question.words[at].matches[0].term, told) for at in asked.names
    ):
        return False  # what is met by another name, which may have several words, is met
    plain = asked.terms - asked.name_terms
    roles = _roles_asked(told, plain)
    cases = question.language in _GENITIVE
    asked_of = _with(question.as_read, asking, roles)
    meant = [name for role in asked_of for name in _meant(role, plain, asked.name_terms, cases=cases)]
    persons = _persons(evidence)
    named = {word.term for word in told if word.key and not any(start <= word.start < end for start, end in persons)}
    bodies = _bodies(evidence)
    holders = [
        [*_holders(role, plain, named), *(word.term for word in role.after[:1] if word.start in bodies)]
        for role in _with(evidence.fact.statement, told, roles)
    ]
    return bool(meant and holders) and all(
        found and not any(_one(name, other) for name in meant for other in found) for found in holders
    )


def _made_from(name: str, told: Sequence[Token]) -> bool:
    """Whether a name is met by one made from it: 'India' by 'Indian'."""
    return not related_names(name).isdisjoint(word.surface for word in told if word.key)


def _persons(evidence: Evidence) -> list[tuple[int, int]]:
    """Where persons are named, but for those who have something: 'they named Karl Oppel minister'."""
    fact = evidence.fact
    places = [(name.start - fact.start, name.end - fact.start) for name in fact.names if name.kind == "person"]
    return [(start, end) for start, end in places if not _HAS.match(fact.statement, end)]


def _bodies(evidence: Evidence) -> frozenset[int]:
    """Where the names of what is no person begin, all in quotation marks among them, where no small word stands
    between a role and whose it is."""
    if evidence.article.language not in _GENITIVE:
        return frozenset()
    fact = evidence.fact
    quoted = (mark.end() for mark in _QUOTED.finditer(fact.statement))
    return frozenset([*quoted, *(name.start - fact.start for name in fact.names if name.kind != "person")])


def lesser_role(evidence: Evidence) -> bool:
    """Whether it is asked who holds a role, and the fact gives it, wherever it speaks of it, to a deputy, or to one who
    held it before while a question in the present asks: 'deputy head', 'a former mayor'."""
    asked, question = evidence.asked, evidence.question
    if question.asked is not Asked.WHO:
        return False
    asking = [as_english(word.text, question.language) for word in tokenize(question.as_read, question.language)]
    others = (_DEPUTY if _PAST.intersection(asking) else _DEPUTY | _FORMER).difference(asking)
    told = tokenize(evidence.fact.statement, evidence.article.language)
    roles = _with(evidence.fact.statement, told, _roles_asked(told, asked.terms - asked.name_terms))
    return bool(roles) and all(any(word.surface in others for word in _title(role)) for role in roles)


def lacks_role(evidence: Evidence) -> bool:
    """Whether it is asked who holds a role, the first that the question names, and neither the fact nor what surrounds
    it has a word for it: 'Who was the mayor?' is not answered by a guard."""
    question = evidence.question
    if question.asked is not Asked.WHO:
        return False
    named = {word.start for word in tokenize(question.as_read, question.language) if names_role(word)}
    near = zip(question.words, evidence.hits_near, strict=True)
    return next((not hit for word, hit in near if word.start in named and not word.name), False)


def _title(role: _Role) -> Iterator[Token]:
    """The words before that belong to the role: 'former', 'Oreskian', 'interior' minister."""
    return takewhile(lambda word: not word.stop and (bool(word.key) or _part_of_role(word)), role.before)


class _Role(NamedTuple):
    """A word for a role, the words before it, the next one first, and those after it, as far as no sign parts them."""

    word: Token
    before: Sequence[Token]
    after: Sequence[Token]


def _roles_asked(told: Sequence[Token], plain: Collection[str]) -> set[str]:
    """The roles that are told of and asked about, by their terms."""
    return {word.term for word in told if word.term in plain and names_role(word)}


def names_role(word: Token) -> bool:
    """Whether a word names a role, be it in another case."""
    return word.surface in _FOLDED_ROLES or word.term in _role_terms()


@lru_cache(maxsize=1)
def _role_terms() -> frozenset[str]:
    """The terms of the roles that are told of in languages with cases."""
    return frozenset(stem(role, language) for role in ROLES if role > "Ѐ" for language in _GENITIVE)


def _with(text: str, words: Sequence[Token], roles: Collection[str]) -> list[_Role]:
    gaps = [text[one.end : other.start] for one, other in pairwise(words)]
    parted = [at for at, gap in enumerate(gaps, 1) if not _JOINED.fullmatch(gap)]
    bounds = [0, *parted, len(words)]
    return [
        _Role(words[at], words[first:at][::-1], words[at + 1 : end])
        for first, end in pairwise(bounds)
        for at in range(first, end)
        if words[at].term in roles
    ]


def _meant(role: _Role, plain: Collection[str], names: Collection[str], *, cases: bool) -> Iterator[str]:
    """The names for which a question has a role held, also by the verb for it: 'represent Russia'; in a language with
    `cases` by the next word alone."""
    if names_role(role.word):
        yield from _holders(role, plain, names)
    if (not names_role(role.word) or cases) and role.after and role.after[0].term in names:
        yield role.after[0].term


def _holders(role: _Role, plain: Collection[str], names: Collection[str]) -> Iterator[str]:
    """The names for which a role is held, by what stands right before and after it; `plain` words may be part of it."""
    before = next((word for word in role.before if word.term not in plain and not _part_of_role(word)), None)
    if before and before.term in names:
        yield before.term
    if role.after and role.after[0].surface in _OF:
        yield from (word.term for word in role.after[1 : 1 + _REACH] if word.term in names)


def _part_of_role(word: Token) -> bool:
    return word.surface in _OF_A_TITLE and not word.stop


def _one(name: str, other: str) -> bool:
    """Whether two names may be one."""
    return name[:_ALIKE] == other[:_ALIKE]
