"""The one door for the words of questions and facts: both sides must come through here to meet.

A text becomes tokens; a token has a term (accents, case and inflection taken away) and, when it is written with a
capital, a name key that spellings of one name share across scripts and transliterations.
"""

from knowledge.words.folding import fold
from knowledge.words.languages import dominant_script, guess_language
from knowledge.words.name_key import name_key
from knowledge.words.stem import base_form, stem
from knowledge.words.stop_words import STOP_WORDS, is_stop_word
from knowledge.words.tokens import Token, phrases_among, spellings, terms, terms_of, tokenize, words_in
from knowledge.words.word import BESIDE_A_WORD, numbered

__all__ = [
    "BESIDE_A_WORD",
    "STOP_WORDS",
    "Token",
    "base_form",
    "dominant_script",
    "fold",
    "guess_language",
    "is_stop_word",
    "name_key",
    "numbered",
    "phrases_among",
    "spellings",
    "stem",
    "terms",
    "terms_of",
    "tokenize",
    "words_in",
]
