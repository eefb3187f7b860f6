"""Genders: whether what is told of somebody is told of a woman or a man, as far as grammar shows it."""

from __future__ import annotations

import re
from functools import lru_cache

FEMALE, MALE = "she", "he"

_PRONOUNS = {
    FEMALE: frozenset(("she", "она", "sie", "elle", "elles", "ella", "lei", "ela", "her", "её", "ее", "вона")),
    MALE: frozenset(("he", "он", "er", "il", "él", "lui", "egli", "ele", "his", "его", "він")),
}
_ADDRESSES = {
    FEMALE: "mrs|ms|miss|mme|mlle|frau|sra|señora|signora|dona|doña|пані|госпожа|г-жа",
    MALE: "mr|sir|m|herr|sr|señor|signor|don|dom|пан|господин|г-н",
}
_ARTICLES = {
    "fr": ("la|une|sa|cette", "le|un|ce"),
    "es": ("la|una", "el|un"),
    "it": ("la|una", "il|lo|un|uno"),
    "pt": ("a|uma", "o|um"),
}
"""Of women and of men; in German their cases are alike."""
_NOUNS_OF_WOMEN = {"de": r"[A-ZÄÖÜ]\w{3,}in", "uk": r"\w{2,}(?:ка|иця|иня)", "ru": r"\w{2,}(?:ница|иня)"}
"""How nouns for what a woman is end, where those for men do not."""
_FORENAME_OF_WOMEN = re.compile(r"(?:[aа]|ia|ya|я)$")
_FORENAME_OF_EITHER = re.compile(r"(?:[eiy]|[aou]e|l|n|th|[еиіїоуыюєь])$")
"""In Cyrillic, other cases of names do, too."""


def gender_of_pronoun(pronoun: str) -> str:
    """'she', 'he', or '' for what is neither, such as 'they'."""
    return next((gender for gender, pronouns in _PRONOUNS.items() if pronoun in pronouns), "")


def gender_before(before: str, language: str) -> str:
    """What stands right before a person's name tells: 'she', 'he', or '' for nothing.

    >>> gender_before("s’est réjouie la virologue ", "fr"), gender_before("sagte die Zoologin ", "de")
    ('she', 'she')
    """
    return next((gender for gender, pattern in _before(language).items() if pattern.search(before)), "")


def gender_of_forename(forename: str) -> str:
    """What a forename in small letters tells by its end: 'she', 'he', or '' where both may end so."""
    if _FORENAME_OF_WOMEN.search(forename):
        return FEMALE
    return "" if _FORENAME_OF_EITHER.search(forename) else MALE


@lru_cache(maxsize=16)
def _before(language: str) -> dict[str, re.Pattern[str]]:
    nouns = {FEMALE: _NOUNS_OF_WOMEN.get(language, ""), MALE: ""}
    articles = dict(zip((FEMALE, MALE), _ARTICLES.get(language, ("", "")), strict=True))
    return {
        gender: re.compile(
            rf"(?<!\w)(?:(?i:{_ADDRESSES[gender]})\.?\s+"
            + (rf"|(?i:{articles[gender]})\s+(?:[^\W\dA-Z_][\w’'-]*\s+){{1,5}}" if articles[gender] else "")
            + (rf"|{nouns[gender]}\s+" if nouns[gender] else "")
            + ")$"
        )
        for gender in (FEMALE, MALE)
    }
