"""Descriptions: a noun that means somebody told of before, or those who speak as one: 'la chercheuse', 'the police'."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from knowledge.extraction.genders import FEMALE, MALE
from knowledge.extraction.name_stem import name_stem
from knowledge.extraction.name_words import GROUPS, ORGANISATIONS
from knowledge.extraction.people import People
from knowledge.extraction.posts import posts
from knowledge.extraction.role_nouns import ROLES
from knowledge.fact import Speaker
from knowledge.words import is_stop_word

_DETERMINERS = {
    "en": ("", "", "the"),
    "de": ("die|eine|ihre", "der|ein", ""),
    "fr": ("la|une|cette", "le|un|ce", r"les|des|ses|son|sa|l['’]"),
    "es": ("la|una", "el|un", "los|las|su|sus"),
    "it": (r"la|una|un['’]", "il|lo|un|uno", r"gli|i|le|l['’]|suo|sua"),
    "pt": ("a|uma", "o|um", "os|as|seu|sua"),
}
"""Of women, of men, and of either or of more than one."""
_CYRILLIC = re.compile("[а-яёіїєґ]")
_SLAVIC = frozenset(("ru", "uk"))
_PAST_OF_WOMEN, _PAST_OF_MEN = ("ла", "лась", "лася"), ("л", "в", "лся", "вся")
_NOUN_PHRASE = re.compile(r"[^,;:.!?»”“\"()—–]{2,80}")
_ADVERBIAL = re.compile(
    r"\s(?:dopo|durante|nel\w*|in|ai|al|alla|allo|con|su|sul\w*|tra|fra|prima|ieri|oggi|lors|après|pendant|dans|devant|à|au|aux|"
    r"avec|sur|hier|tras|en|ante|entre|este|esta|ayer|hoy|depois|após|em|na|no|nesta|ontem|nach|vor|bei|beim|im|am|auf|mit|"
    r"gegenüber|unter|після|під|у|в|во|на|перед|после|за|during|after|at|on|to|outside|before)\s.*$"
)
"""Where what is told of when and how begins."""
_GERMAN_NOUN = re.compile(r"(?:[^\W\d_A-ZÄÖÜ][\w-]*\s+)*[A-ZÄÖÜ\d][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)*")
"""The adjectives and the noun behind an article: 'teilte die zuständige Behörde mit'."""
_NO_PERSON = re.compile(
    r"(?:ción|sión|zione|sione|tion|sion|ção|são|dad|tad|t[àé]|dade|ezza?|m[ei]?ento|ment|ag[eo]|aje|agem|ura|ure|[ae]n[cç]i?a|anza|"
    r"ance|ence|ería|eria|ismo?|isme|ung|heit|keit|schaft|rie|ies?|ía)$"
)
"""Nouns that end so mean nobody."""
_COMPLEMENT = re.compile(r"\s(?:of|for|de|du|des|d['’]|del|della|dell['’]|di|do|da|von|vom|zu|від|из|с|по|з|із)\b")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_GERMAN_ARTICLE = re.compile(r"^(?:die|der|das|eine|einer)\s+(?=[A-ZÄÖÜ])")
_STEMS_OF_GROUPS = frozenset(name_stem(word) for word in GROUPS if _CYRILLIC.match(word))
_ELIDED = re.compile(r"\b[dl]['’]")
FEW_WORDS = 4
"""The most words of a noun that stands for somebody by itself."""


class Description(NamedTuple):
    """A noun phrase as it stands, and what its article or its verb tells of gender, '' for nothing."""

    text: str
    gender: str = ""


def description(text: str, language: str, verb: str = "") -> Description | None:
    """The noun phrase with which a text opens, up to where it is told when and how; None where there is none.

    `verb` is the one before it, which tells the gender in Russian and Ukrainian, '' for none.

    >>> description("la chercheuse lors d'une visite", "fr")
    Description(text='la chercheuse', gender='she')
    """
    found = _NOUN_PHRASE.match(text.lstrip())
    if not found:
        return None
    whole = _ADVERBIAL.split(found[0], 1)[0].strip()
    if language in _SLAVIC:
        return Description(whole, _slavic_gender(whole, verb)) if _WORD.match(whole) else None
    article = _determiner(language).match(whole)
    if not article:
        *before, last = whole.lower().split()
        bare = _is_group(last) and not any(is_stop_word(word, language) for word in before)
        return Description(whole) if bare else None
    if language == "de":
        noun = _GERMAN_NOUN.match(whole, article.end())
        if not noun:
            return None
        whole = whole[: noun.end()]
    return Description(whole, FEMALE if article["she"] else MALE if article["he"] else "")


def described(one: Description, people: People) -> Speaker | None:
    """Whom a description means: a group by its own words, else somebody who has that role, else the last person told of
    whose gender it has."""
    words = [word.lower() for word in _WORD.findall(_ELIDED.sub("", one.text))]
    if any(word in ORGANISATIONS or _is_group(word) for word in words):
        return Speaker(name=_GERMAN_ARTICLE.sub("", one.text)) if len(words) <= FEW_WORDS else None
    role = people.by_role(one.text)
    if role:
        return people.speaker(role)
    if _COMPLEMENT.search(one.text) or len(words) > FEW_WORDS:
        return Speaker(name=one.text) if not ROLES.isdisjoint(words) and len(words) <= 2 * FEW_WORDS else None
    nobody = any(map(_NO_PERSON.search, words)) or any(word[0].isupper() for word in one.text.split()[1:])
    name = people.by_gender(one.gender) if one.gender and not nobody else ""
    if name and posts(one.text) and posts(people.roles.get(name, "")):
        return Speaker(name=one.text)  # 'le ministre', who is not the spokesman told of before
    return people.speaker(name) if name else None


def _slavic_gender(noun: str, verb: str) -> str:
    """By the verb in the past tense, else by the end of a noun that stands alone."""
    if verb.endswith((*_PAST_OF_WOMEN, *_PAST_OF_MEN)):
        return FEMALE if verb.endswith(_PAST_OF_WOMEN) else MALE
    if not verb or not noun.isalpha():
        return ""
    return FEMALE if noun.endswith(("а", "я")) else MALE


def _is_group(word: str) -> bool:
    """Whether a word in small letters means people who speak as one, in Cyrillic in whatever case."""
    return word in GROUPS or (not word.isascii() and name_stem(word) in _STEMS_OF_GROUPS)


@lru_cache(maxsize=16)
def _determiner(language: str) -> re.Pattern[str]:
    she, he, other = (words or "(?!)" for words in _DETERMINERS.get(language, _DETERMINERS["en"]))
    return re.compile(rf"(?:(?P<she>{she})|(?P<he>{he})|{other})(?:\s+|(?<=['’]))(?=[^\W\d_])", re.IGNORECASE)
