"""Rarity: how telling a term is among all facts of an edition."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from knowledge.edition import Edition

_FEW_FACTS = 300  # in a handful of articles every count is chance


def rarities(edition: Edition, terms: Iterable[str]) -> Mapping[str, float]:
    """The idf of each term: in a short window alone every word would look common or rare."""
    wanted = sorted(set(terms))
    stated = edition.statement_frequencies(wanted)
    facts = max(edition.info.facts, _FEW_FACTS)
    return {term: math.log((1 + facts) / (1 + stated.get(term, 0))) for term in wanted}


def weight(terms: Iterable[str], rarity: Mapping[str, float]) -> float:
    """What different terms weigh together; unknown ones weigh nothing."""
    return math.fsum(rarity.get(term, 0.0) for term in set(terms))
