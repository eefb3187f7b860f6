"""What words are called in other languages: the files in `translations/`, two for each language but English.

`benchmarks/write_translations.py` makes them of the dictionaries beside it. Between two other languages English stands
in the middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, zip_longest
from pathlib import Path

from knowledge.words.sorted_lines import sorted_lines

PIVOT = "en"
_MOST = 6
"""So many translations of a word are told: through English they may be many."""
_ANY = "fr"
_FOLDER = Path(__file__).parent / "translations"


def translations(term: str, language: str, other: str) -> Sequence[str]:
    """The terms of another language that say what a term says, the likeliest first; text of no language is English.

    >>> translations("schiff", "de", "en")[0], translations("schiff", "de", "fr")[0]
    ('ship', 'navir')
    """
    english = [term] if (language or PIVOT) == PIVOT else _told(term, language, PIVOT)
    if (other or PIVOT) == PIVOT:
        return english[:_MOST]
    # by turns: the first translation of each English word before any second
    turns = zip_longest(*(_told(word, PIVOT, other) for word in english), fillvalue="")
    return [word for word in dict.fromkeys(chain.from_iterable(turns)) if word][:_MOST]


def has_entry(term: str, language: str) -> bool:
    """Whether the dictionary of a language holds a term; of English that of any other language does."""
    return bool(_told(term, language, PIVOT) if language != PIVOT else _told(term, PIVOT, _ANY))


def terms_translated(language: str) -> list[str]:
    """All terms of a language, other than English, that have a translation."""
    return sorted_lines(_FOLDER / f"{language}-{PIVOT}.txt").terms()


def _told(term: str, language: str, other: str) -> list[str]:
    return sorted_lines(_FOLDER / f"{language}-{other}.txt")[term].split()
