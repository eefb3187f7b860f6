"""The languages whose dates are read."""

from __future__ import annotations

from knowledge.extraction.date_words import DateWords
from knowledge.extraction.date_words_english import ARABIC, ENGLISH, TURKISH
from knowledge.extraction.date_words_french import FRENCH
from knowledge.extraction.date_words_german import GERMAN
from knowledge.extraction.date_words_italian import ITALIAN
from knowledge.extraction.date_words_portuguese import PORTUGUESE
from knowledge.extraction.date_words_slavic import RUSSIAN, UKRAINIAN
from knowledge.extraction.date_words_spanish import SPANISH

DATE_WORDS: dict[str, DateWords] = {
    words.language: words
    for words in (ENGLISH, RUSSIAN, UKRAINIAN, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, TURKISH, ARABIC)
}
