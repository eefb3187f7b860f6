"""What a woman is called beside what a man is: 'Präsidentin' and 'Präsident', 'чемпионка' and 'чемпион'."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.words.stem import stem

SAME_OFFICE = 0.95
"""What it is worth to meet a woman in an office where a man was asked for, or the other way round."""

_ENDINGS = {
    "en": (
        (r"(?:chair|spokes|council|congress|police|business|fire|sports|alder|crafts)", "man", "woman"),
        (r"(?:chair|spokes|council|congress|sales)", "man", "person"),
        (r"(?:chair|spokes|council|congress|sales)", "woman", "person"),
    ),
    "de": (
        (
            r"\w*(?:\w(?:[ae]nt|[iae]st|or|o[gt]|eur|gra[fp]h?|[aie]t|[aei]kt|ert)|anwalt|arzt|chef|koch|wirt|rat)",
            "",
            "in",
        ),
        (r"\w+(?:og|oll?eg|eug|eamt|ert)", "e", "in"),
    ),
    "fr": (
        (r"\w*(?:(?<!c)t|nd|s|nn|in|ch|ou|gn|iff|rv|ng|ll|gu|yag|ag|ev)", "eur", "euse"),
        (r"\w+[ds]", "eur", "rice"),
        (r"\w{3,}(?<!i)", "er", "ere"),
    ),
    "es": ((r"\w*[ct]", "or", "riz"), (r"alcald|abad|princip|jef|president|jue", "e", "esa")),
    "it": ((r"\w{3,}(?:or|ent|et|ic|ucan|ost)", "e", "essa"), (r"\w*(?:poet|duc)", "a", "essa")),
    "pt": ((r"\w*[ct]", "or", "riz"), (r"\w{3,}", "ao", "a")),
    "ru": (
        (r"\w+тел", "", "ьниц"),
        (r"\w{3,}ни", "к", "ц"),
        (r"\w{2,}", "ец", "иц"),
        (r"\w{2,}", "ец", "к"),
        (r"\w+(?:ист|[ае]нт|[оие]н|[ое]р|ич|ат|ин)", "", "к"),
        (r"\w*(?:акт)", "ер", "рис"),
        (r"\w+(?:ор|ер|ир)", "", "ш"),
    ),
}
"""By language what comes before the ending, and the ending of the man's word and of the woman's; in Russian of their
stems. Folded. Endings that stemming takes away are left out, and so is Ukrainian, where all of them are."""


@lru_cache(maxsize=2_000)
def of_the_other_gender(word: str, language: str) -> frozenset[str]:
    """The terms of what a woman or a man may be called in the office that a folded word names; most are no words.

    >>> sorted(of_the_other_gender("prasidentin", "de"))
    ['prasid', 'prasident']
    """
    found: set[str] = set()
    for form in (word, stem(word, language)):
        for before, man, woman in _patterns(language):
            for pattern, other in ((before[0], woman), (before[1], man)):
                if match := pattern.fullmatch(form):
                    found |= {match[1] + other, stem(match[1] + other, language)}
    return frozenset(found - {stem(word, language)})


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[tuple[tuple[re.Pattern[str], re.Pattern[str]], str, str], ...]:
    return tuple(
        ((re.compile(f"({before}){man}"), re.compile(f"({before}){woman}")), man, woman)
        for before, man, woman in _ENDINGS.get(language, ())
    )
