"""The closed classes of words that mark where a phrase begins and ends: see `function_words` for other languages."""

from __future__ import annotations

import re

CAUSES = frozenset("because due owing since following after caused by from as to thanks through over in".split())
PREPOSITIONS = frozenset(
    "in at on by to from of for with during after before since until between under over into through across near about"
    " against as than".split()
)
DETERMINERS = frozenset("the a an his her their its this that these those some any all both each no".split())
COPULAS = frozenset(
    "is are was were be been being has have had will would do does did can could may might must".split()
)
CONJUNCTIONS = frozenset("and or but".split())
BEING, HAVING = frozenset("is are was were be been being".split()), frozenset("has have had having".split())
AUXILIARIES = frozenset("did does do had has have will would can could should".split())
ASKING_WORDS = frozenset("what which who whom whose how when where why".split())
IRREGULAR_PARTICIPLES = frozenset(
    "built made known held born set put given taken found lost shot sold led run paid sent kept cut hit seen"
    " shown won sunk torn said told done gone begun broken chosen written driven eaten felt fought grown left"
    " meant met spent stolen taught thought thrown worn bought brought caught dug drawn hung laid struck"
    " understood withdrawn forbidden hidden hurt".split()
)
_CLASSES = (
    ("preposition", PREPOSITIONS),
    ("determiner", DETERMINERS),
    ("copula", COPULAS),
    ("conjunction", CONJUNCTIONS),
)
_VERB_ENDING = re.compile(r"(?:ed|ing|es|ли|ла|ло|ет|ют|ут|ит|ят)$")


def closed_class(folded: str) -> str:
    """The closed class of a folded word, '' for the open ones.

    >>> closed_class("between"), closed_class("dam")
    ('preposition', '')
    """
    return next((name for name, members in _CLASSES if folded in members), "")


def looks_like_verb(folded: str) -> bool:
    """Whether a word has the ending of an inflected verb."""
    return bool(_VERB_ENDING.search(folded))
