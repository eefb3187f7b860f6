"""What introduces a fact: the line above a list, the names of a table's columns, a question, or a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from knowledge.article import BlockKind
from knowledge.extraction.lists import heads_a_list
from knowledge.fact import Fact, FactKind
from knowledge.question_marks import asks

_FEW = 4
"""Words of what an item opens with, if it is a heading rather than a sentence."""

_ANSWERED_WITHIN = 3
"""So many paragraphs below a question may answer it."""


_SAYS_SO = re.compile(
    r"\b(?:following|these|below|as follows|folgend\w*|diese|suivant\w*|ci-dessous|siguiente\w*|seguent\w*|seguinte\w*|"
    r"следующ\w+|ниже|наступн\w+|нижче)\b",
    re.IGNORECASE,
)


def introduced(facts: Sequence[Fact], blocks: Sequence[BlockKind]) -> list[Fact]:
    """The facts of an article in order, with what introduces each; `blocks` are the kinds of their paragraphs.

    Items of a list are introduced by the line above the list, or by the few words that the item opens with ('Street
    lamps.'), rows by the names of the columns, what follows a question by that question, and all else by the heading of
    its section.
    """
    within = {one.ordinal for one, after in pairwise(facts) if after.paragraph == one.paragraph}
    told: list[Fact] = []
    heading = above = question = item = None
    until = 0
    for fact, block in zip(facts, blocks, strict=True):
        if question is not None and fact.paragraph > until:
            question = None
        if fact.kind is FactKind.LIST_ITEM:
            if item is None or facts[item].paragraph != fact.paragraph:
                item = fact.ordinal
            opened = item != fact.ordinal and len(facts[item].statement.split()) <= _FEW
            by = item if opened else above if _leads_on(facts, above) else heading
        elif fact.kind is FactKind.QUESTION:
            by = None if heading is None or asks(facts[heading].statement) else heading
        else:
            by = heading if question is None else question
        if block is BlockKind.TABLE_HEAD and by is not None and by < fact.ordinal - 1 and asks(facts[by].statement):
            by = None  # a table further down answers it no more
        if fact.kind is not FactKind.LIST_ITEM:
            above = fact.ordinal
        if fact.kind is FactKind.QUESTION:
            question = fact.ordinal
            until = fact.paragraph + (0 if fact.ordinal in within else _ANSWERED_WITHIN)
        elif block is BlockKind.HEADING:
            by = None
            heading, question = fact.ordinal, None
        elif heads_a_list(fact.statement):
            heading = None
        told.append(fact if by is None else fact.model_copy(update={"introduced_by": by}))
    return told


def _leads_on(facts: Sequence[Fact], above: int | None) -> bool:
    """Whether what stands above a list introduces it: it does not end as a sentence, or says so."""
    statement = facts[above].statement if above is not None else ""
    return not statement.endswith((".", "!", "…")) or _SAYS_SO.search(statement) is not None
