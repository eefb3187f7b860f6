"""Inflected word -> stem, by the text's language: irregular forms first, then Snowball."""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from knowledge.words.german_verbs import infinitive
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

_GERMAN_T = re.compile(r"(?<=\w{3})t$")
"""The ending of 'sagt', 'sagte' and 'gesagt', which Snowball leaves; without it, 'Bericht' meets 'berichten'."""

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
    if language in ("en", ""):
        word = american(IRREGULAR.get(word, word))
    elif language == "de":
        german = _stemmer("de")
        root = _GERMAN_T.sub("", german.stemWord(infinitive(word)))
        return _GERMAN_L.sub("l", _GERMAN_T.sub("", german.stemWord(root)))
    elif language in ("fr", "es", "it", "pt"):
        read = romance_infinitive(romance_singular(word, language), language)
        return romance_noun_root(romance_root(str(_stemmer(language).stemWord(read)), language), language)
    return str(_stemmer(language if _SNOWBALL.get(language) != "russian" else "en").stemWord(word))


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
