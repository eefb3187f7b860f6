"""Posts: what a role makes of somebody, not of those it is held under: a spokesman for the minister is no minister."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from knowledge.extraction.name_stem import name_stem
from knowledge.extraction.role_nouns import ROLES
from knowledge.extraction.word_list import word_list

_WORD = re.compile(r"[\w-]+(?:[’'](?:s(?!\w))?)?|[,;]")
_POSSESSIVE = re.compile("[’']s?$")
_CYRILLIC = re.compile("[а-яёіїєґ]")
_OF = frozenset(
    word_list("""
    of for to von vom für der des zu zum zur de du des d’ d' del della dell’ dell' dei degli di do da dos das para pour
    delle dello los las por
    """)
)
"""What follows a post after one of them is what it is for, or whom it is held under."""
_ENDS = frozenset(
    word_list("""
    in at on with after before during from by about while when who which that against as says said has was is
    bei beim mit nach vor während im am an auf en dans avec après chez à au aux con tras nel nella ai al alla agli alle
    em com
    в во на с со после при у під після перед про о об
    """)
)
"""What follows one of them is told of something else."""
_ANDS = frozenset((*",;", *word_list("and und et y e и та й і")))
_DEFINITE = frozenset(word_list("the der die das le la l’ l' el il lo o"))
_DETERMINERS = _DEFINITE | frozenset(word_list("a an his her its their les los las den dem des"))
_KIN = frozenset(word_list("mother father sister brother wife husband son daughter"))
_UNDER = frozenset(
    word_list("""
    deputy vice assistant under shadow prime premier première primer primera primo prima primeiro primeira adjoint
    adjointe adjunto adjunta stellvertretender stellvertretende vize aggiunto aggiunta
    """)
)
"""With one of them a post is another than without: the deputy minister is not the minister."""
_SAY_NOTHING = frozenset(
    word_list("""
    former then new old young longtime veteran outgoing incoming retired late top chief senior general own popular
    long-serving embattled first town city village country state region company firm club party union team group bank
    university hospital school court agency
    """)
)
"""They leave open which post it is: 'the club's president' may be that of any club."""


_OPENING = 6
"""So many words are looked at for a post that a sentence opens with."""


class Post(NamedTuple):
    """The nouns of a post and all else that tells which it is, each by its stem; `under` are those of `_UNDER`."""

    nouns: frozenset[str]
    under: frozenset[str]
    rest: frozenset[str]


def may_mean(phrase: str, role: str) -> bool:
    """Whether a phrase such as 'the minister' may mean somebody with a role.

    It has the noun of one of the role's own posts, and they do not each tell something that the other does not.

    >>> may_mean("the minister", "Foreign Minister"), may_mean("the minister", "spokesman for the Foreign Minister")
    (True, False)
    >>> may_mean("the foreign minister", "Defence Minister"), may_mean("the minister", "Deputy Foreign Minister")
    (False, False)
    """
    meant = posts(phrase)[:1]
    return any(_fits(one, held) for one in meant for held in posts(role))


def opening_post(sentence: str) -> str:
    """The phrase with which a sentence opens if it means somebody by a post alone, '' for none. A relative holds none.

    >>> opening_post("The foreign minister of Oresk left early."), opening_post("The boats left early.")
    ('The foreign minister', '')
    """
    words = list(islice(_WORD.finditer(sentence), _OPENING))
    first = words[0][0].lower() if words else ""
    if first not in _DEFINITE and not (_is_role(first) and _CYRILLIC.search(first)):
        return ""
    for at, word in enumerate(words):
        low = word[0].lower()
        if _is_role(low) and low not in _KIN and not (at + 1 < len(words) and _is_role(words[at + 1][0].lower())):
            return sentence[words[0].start() : word.end()]
        if at and (low in _DETERMINERS or low in _OF or low in _ENDS or low in _ANDS):
            break
    return ""


@lru_cache(maxsize=4096)
def posts(text: str) -> tuple[Post, ...]:
    """The posts that a role or a noun phrase names, in order; those behind 'of' and the like are somebody else's."""
    return tuple(_post(words) for words in _phrases(_WORD.findall(text.lower())) if any(map(_is_role, words)))


def _phrases(words: Sequence[str]) -> Iterator[list[str]]:
    """The words cut where another post of the same person begins: 'director of the museum and mayor of Oresk'."""
    phrase: list[str] = []
    for at, word in enumerate(words):
        if word in _ENDS and any(map(_is_role, phrase)):
            break
        if word in _ANDS and any(map(_is_role, phrase)) and _opens_post(words[at + 1 :]):
            yield phrase
            phrase = []
        elif word not in _ANDS:
            phrase.append(word)
    yield phrase


def _opens_post(words: Sequence[str]) -> bool:
    """Whether a role comes before all that ends a phrase, and before any determiner, which would make it another's."""
    for word in words:
        if _is_role(word):
            return True
        if word in _DETERMINERS or word in _OF or word in _ENDS or word in _ANDS:
            return False
    return False


def _post(words: Sequence[str]) -> Post:
    nouns: list[str] = []
    under: list[str] = []
    rest: list[str] = []
    within = False
    for at, word in enumerate(words):
        if word in _OF and not nouns and not _DETERMINERS.issuperset(words[:at]):
            break  # 'the youth of the minister'
        if nouns and (word in _OF or _CYRILLIC.search(word)):
            within = True
        elif nouns and not within and not _is_role(word):
            break  # 'the director rejected'
        if _is_role(word) and not within:
            nouns.append(word)
        if word in _UNDER and not within:
            under.append(word)
        elif word not in nouns and not _says_nothing(bare := _POSSESSIVE.sub("", word)):
            rest.append(bare)
    return Post(*(frozenset(map(name_stem, group)) for group in (nouns, under, rest)))


def _says_nothing(word: str) -> bool:
    return word in _DETERMINERS or word in _OF or word in _SAY_NOTHING or word[0].isdigit()


def _is_role(word: str) -> bool:
    return word in ROLES


def _fits(meant: Post, held: Post) -> bool:
    if meant.nouns.isdisjoint(held.nouns) or (meant.under != held.under and not meant.nouns & held.under):
        return False
    return not (_left(meant.rest, held.rest) and _left(held.rest, meant.rest))


def _left(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether some tell what none of the others does; 'Russian' tells what 'Russia' does."""
    return not all(any(_akin(one, other) for other in others) for one in some)


def _akin(one: str, other: str) -> bool:
    size = max(4, min(len(one), len(other)) - 2)
    return one == other or (len(one) > size and len(other) > size and one[:size] == other[:size])
