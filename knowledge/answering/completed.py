"""What belongs to the words that answer, though they answer without it: 'an', 'from … to', a closing bracket."""

from __future__ import annotations

import re

from knowledge.question import Asked

_ARTICLE = re.compile(r"(?<!\w)(an?\s)$")
"""What belongs to the thing behind it ('found a bone'): F1, by which the choice is learned, does not count it."""
_FROM = re.compile(
    r"(?<!\w)((?:from|between|von|vom|zwischen|du|entre|desde|dal|dalla|dalle|das?|tra|fra|со?|от|между|з|із|від|між)\s+(?:l[ae]s?\s+|as\s+)?"
    r"|de\s+(?:las?\s+|los\s+)?)$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\w\s(?:to|until|and|bis|und|au|à|et|al|a|hasta|y|alle|alla|ao|às|e|по|до|и|і|та)\s(?=\w)", re.IGNORECASE
)
"""'from Tuesday to Sunday' has both."""
_RANGES = frozenset({Asked.WHEN, Asked.HOW_MANY, Asked.HOW_MUCH, Asked.HOW_LONG})


def completed(statement: str, start: int, end: int, asked: Asked, *, with_article: bool) -> tuple[int, int]:
    """The slice `[start, end)` of a statement with what belongs to it; an English article only where that is wanted."""
    lead = _ARTICLE.search(statement, 0, start) if with_article else None
    if asked in _RANGES and _TO.search(statement, start, end):
        lead = _FROM.search(statement, 0, start)
    start = lead.start(1) if lead else start
    if statement.count("(", start, end) > statement.count(")", start, end):
        end += statement.startswith(")", end)  # '… of the Grid Company (CGC)'
    return start, end
