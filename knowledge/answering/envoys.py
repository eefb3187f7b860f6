"""Whose envoy somebody is and to whom: the German ambassador to Kenya is not the Kenyan one to Germany."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from knowledge.retrieval import Evidence
from knowledge.words import tokenize
from knowledge.words.demonyms import related_names
from knowledge.words.tokens import Token

_ENVOYS = frozenset(
    "ambassador envoy consul embassy consulate botschafter botschafterin botschafters botschaft konsul konsulat"
    " ambassadeur ambassadrice ambassade consul consulat embajador embajadora embajada consulado"
    " ambasciatore ambasciatrice ambasciata console consolato embaixador embaixadora embaixada"
    " посол посла послом послу посольство посольства консул консула консульство посольство".split()
)
_TO = frozenset("to in im en au aux a ante presso em no na в во у".split())
_OF = frozenset("of de du des d von vom der di del della dell do da".split())
_GENITIVE = frozenset({"ru", "uk"})
_ALIKE = 4
"""Names that begin with so many equal letters may be one: 'Turkish', 'Turkiye'."""


class _Mission(NamedTuple):
    """The surfaces of the names of who sends and who receives, where they are told."""

    sender: str
    receiver: str


def other_envoy(evidence: Evidence) -> bool:
    """Whether an envoy is asked about, and whoever the fact calls so is sent by others, or the other way round."""
    question = evidence.question
    asked = list(_missions(tokenize(question.as_read, question.language), question.language))
    if not asked:
        return False
    language = evidence.article.language
    told = list(_missions(tokenize(evidence.fact.statement, language), language))
    return bool(told) and all(_differ(one, other) for one in asked for other in told)


def _missions(tokens: Sequence[Token], language: str) -> Iterator[_Mission]:
    for at, word in enumerate(tokens):
        if word.surface not in _ENVOYS:
            continue
        before, after = tokens[at - 1] if at else None, tokens[at + 1 : at + 8]
        sender = before.surface if before and before.key else ""
        if not sender and after and language in _GENITIVE and after[0].key:
            sender = after[0].surface
        names = {one.surface: name.surface for one, name in pairwise(_without_articles(after)) if name.key}
        of = next((names[small] for small in names if small in _OF), "")
        yield _Mission(sender or of, next((names[small] for small in names if small in _TO), ""))


def _without_articles(tokens: Sequence[Token]) -> list[Token]:
    return [word for word in tokens if word.surface not in ("the", "la", "le", "l", "el", "il")]


def _differ(asked: _Mission, told: _Mission) -> bool:
    swapped = _one(asked.sender, told.receiver) or _one(asked.receiver, told.sender)
    return swapped or bool(asked.sender and told.sender and not _one(asked.sender, told.sender))


def _one(name: str, other: str) -> bool:
    """Whether two names, if there are any, may be one."""
    if not (name and other):
        return False
    return name[:_ALIKE] == other[:_ALIKE] or other in related_names(name)
