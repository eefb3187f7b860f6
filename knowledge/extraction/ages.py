"""Ages: what tells how old somebody or something is, in any language."""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBER = r"(?:\d{1,4}|[^\W\d_]+(?:-[^\W\d_]+)?)"


def ages(text: str) -> list[tuple[int, int]]:
    """The slices `[start, end)` of a text that may tell an age.

    >>> [("Mr Mwenda, 58, has two sons, a 6-year-old and one of 9.")[a:b]
    ...  for a, b in ages("Mr Mwenda, 58, has two sons, a 6-year-old and one of 9.")]
    ['58', '6-year-old']
    """
    return [match.span() for match in _age().finditer(text)]


@lru_cache(maxsize=1)
def _age() -> re.Pattern[str]:
    """Compiled when it is first needed, as it takes a while."""
    return re.compile(
        r"\b(?:\w+-)?\w+[\s-](?:years?|months?|weeks?|days?)[\s-]olds?\b|\b(?:age\s+of|aged|turn(?:s|ed|ing)?)\s+\w+(?:-\w+)?"
        r"|\b(?:man|woman|boy|girl|child|teenager|person|men|women|boys|girls|children)\s+of\s+\d{1,3}\b"
        r"|\b(?:under|over|above|below|at\s+least|younger\s+than|older\s+than|minimum\s+age(?:\s+is|\s+of)?)\s+\d{1,2}"
        r"(?=[.,;!?)]|$|\s+(?:years|is|are|can|may|must|and|or|to|for|in|on|need|get|pay)\b)"
        r"|\bat\s+(?:1\d|[2-9]\d|\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)(?=[\s,.;]|$)(?!\s+(?:per|percent|%))"
        r"|\b[\d.,]+\s+(?:million\s+|billion\s+|thousand\s+)?years\s+(?:ago|of\s+age)\b|\b\d{1,3}(?:,\d{3})+\s+years\b"
        r"|\b(?:is|was|be|he['’]s|she['’]s)\s+(?:only\s+|just\s+|now\s+|already\s+)?\d{1,3}(?=[\s,.;!?)]|$)"
        r"(?!\s+(?:per|percent|%|years?\s+(?!old)|[a-z]+s\b))"
        r"|(?<=[^\W\d_],\s)\d{1,3}(?=[,.;)]|\s+(?:ans|años|anni|anos|Jahre|лет|год|рок)|$)"
        r"|(?<=[^\W\d_]\s\()\d{1,3}(?=[),])"
        r"|\b\d{1,3}(?:-|\s)?jährig\w*|\b[^\W\d_]+jährig\w*|\b\w+\s+Jahre\s+alt(?:e[nrs]?)?\b"
        r"|\bmit\s+\d{1,3}\s+Jahren\b"
        r"|(?<!depuis )(?<!pendant )(?<!y a )(?<!dans )(?<!durante )(?<!desde hace )(?<!hace )(?<!por )(?<!da )"
        r"(?<!per )"
        rf"\b{_NUMBER}\s+(?:ans|años|anni|anos)\b"
        r"|\b\d{1,3}-?(?:летн|річн)\w+|\b[а-яіїє]+(?:летн|річн)\w+"
        r"|(?<!за )(?<!через )(?<!уже )(?<!около )\b\d{1,3}\s+(?:лет|года?|року|років|рік)\b",
        re.IGNORECASE,
    )
