"""What sort of sentence the fact is, whatever was asked."""

from __future__ import annotations

import math
import re

from knowledge.retrieval.evidence import Evidence
from knowledge.words.list_items import CELL_END

_LABEL = re.compile(rf"(.{{1,60}}?)(?:{CELL_END}|:\s|\s[–—-]\s| {{3}})")
_BRACKET = re.compile(r"\([^()]*\)")
_SHORT_LABEL = re.compile(r"([^\W\d_]+(?: [^\W\d_]+){0,2}) ?: ")


def heading(evidence: Evidence) -> float:
    """1 for a heading."""
    return float(evidence.fact.kind == "heading")


def caption(evidence: Evidence) -> float:
    """1 for a caption or boilerplate."""
    return float(evidence.fact.kind in ("caption", "boilerplate"))


def length(evidence: Evidence) -> float:
    """The number of telling words on a logarithmic scale; of a list, those of two lines."""
    return math.log1p(evidence.words) / 4


def label_found(evidence: Evidence) -> float:
    """1 when what a row or an item tells of, 'Friday | 10:00' or 'Children: 5 crowns', is asked about."""
    label = _label(evidence)
    return float(bool(label) and not label.isdisjoint(evidence.asked.terms))


def label_missed(evidence: Evidence) -> float:
    """1 when a row or an item tells of something else than what is asked about."""
    label = _label(evidence)
    return float(bool(label) and label.isdisjoint(evidence.asked.terms))


def _label(evidence: Evidence) -> frozenset[str]:
    """The terms of what stands before the colon, the dots or the first cell's end, without what stands in brackets, as
    in 'Family (2 adults, 2 children)'; none where nothing is parted so."""
    fact = evidence.fact
    found = (_LABEL if fact.kind == "list_item" else _SHORT_LABEL).match(fact.statement)
    return evidence.terms_of(_BRACKET.sub("", found[1])) if found else frozenset()


def same_article_as_earlier(evidence: Evidence) -> float:
    """1 when the question before was answered from the same article."""
    return float(evidence.earlier is not None and evidence.earlier.article == evidence.fact.article)
