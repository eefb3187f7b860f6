"""Inflected word -> stem, by the text's language: irregular forms first, then Snowball."""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from knowledge.words.german_forms import german_base_form
from knowledge.words.german_plurals import german_singular
from knowledge.words.irregular import AMERICAN, IRREGULAR, MAYBE_BRITISH
from knowledge.words.romance_nouns import romance_noun_root, romance_singular
from knowledge.words.romance_verbs import romance_infinitive, romance_root
from knowledge.words.russian import russian_stem
from knowledge.words.ukrainian import ukrainian_stem

_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "nb": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "uk": "russian", "be": "russian", "bg": "russian", "kk": "russian", "ky": "russian",
}  # fmt: skip

_ROMANCE = frozenset({"fr", "es", "it", "pt"})

_GERMAN_T = re.compile(r"(?<=\w{3})t$")
"""The ending of 'sagt', 'sagte' and 'gesagt', which Snowball leaves; without it, 'Bericht' meets 'berichten'."""

_ITALIAN_RSI = re.compile(
    r"(?:(?:dis)?pers|(?:somm|imm|ri?em|conv|div|univ|avv|inv)ers|(?:scomp|app|ricomp|sp)ars|(?:oc|ri|con|per|tras)?cors)i$"
)
"""Participles and nouns that Snowball takes for reflexive infinitives: 'dispersi'."""

_GERMAN_L = re.compile(r"(?<=..[^aeiou])el$")
"""The ending of 'verhandeln', which is another in 'Verhandlung'."""


@lru_cache(maxsize=50)
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(_SNOWBALL.get(language, "english"), 0)  # the words that come again are known by then


def stem(word: str, language: str) -> str:
    """The stem of a folded word; text in a language without a stemmer is stemmed by its script.

    >>> stem("fled", "en"), stem("vaccination", "en"), stem("эвакуированы", "ru")
    ('flee', 'vaccin', 'эвак')
    """
    if word > "Ѐ" and word < "ԯ":
        if language == "uk":
            return ukrainian_stem(word)
        if language == "ru" or language not in _SNOWBALL:
            return russian_stem(word)
        return str(_stemmer(language).stemWord(word))
    word = base_form(word, language)
    if language == "de":
        german = _stemmer("de")
        root = _GERMAN_T.sub("", german.stemWord(word))
        return _GERMAN_L.sub("l", _GERMAN_T.sub("", german.stemWord(root)))
    if language in _ROMANCE:
        return romance_noun_root(romance_root(str(_stemmer(language).stemWord(word)), language), language)
    return str(_stemmer(language if _SNOWBALL.get(language) != "russian" else "en").stemWord(word))


def base_form(word: str, language: str) -> str:
    """The form that a folded word is listed under, as far as our tables of forms tell: the infinitive, the
    singular, the American spelling; any other word as it is.

    >>> base_form("fled", "en"), base_form("dijo", "es"), base_form("schloss", "de")
    ('flee', 'decir', 'schliessen')
    """
    if language in ("en", ""):
        return american(IRREGULAR.get(word, word))
    if language == "de":
        return german_base_form(german_singular(word))
    if language in _ROMANCE:
        if language == "it" and _ITALIAN_RSI.match(word):
            return f"{word[:-1]}o"
        return romance_infinitive(romance_singular(word, language), language)
    return word


def american(word: str) -> str:
    """The American spelling of a folded English word.

    >>> american("organisations"), american("harbour"), american("hour")
    ('organizations', 'harbor', 'hour')
    """
    for pattern, ending in AMERICAN if MAYBE_BRITISH.search(word) else ():
        found, changed = pattern.subn(ending, word)
        if changed:
            return found
    return word
