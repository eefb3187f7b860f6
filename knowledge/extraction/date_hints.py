"""Date hints: which words and numbers a text holds that a date may be made of; most texts hold none."""

from __future__ import annotations

import re
from functools import cached_property

from knowledge.extraction.date_words import DateWords
from knowledge.extraction.hour_expressions import MIDDAY
from knowledge.extraction.lower_words import lower_words

_UNSURE = "?"
_BEGIN_PHRASES = ("modifier", "day_word")
_WORDS_REMEMBERED = 20_000
_AFTER_NUMBER = {"-": ("hyphen", "decade"), "–": ("hyphen",)} | dict.fromkeys("'’se", ("decade",))
_RANGE = re.compile(r"\s?[-–—/]|\s+(?:to|and|until|по|до|bis|à|a)\s", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<digits>\d\d*)(?:(?P<ordinal>st|nd|rd|th)|(?P<clock>[:.]\d{2}(?!\d)|\s?[ap]\.?m))?", re.IGNORECASE
)


class DateHints:
    """What hints at dates in a language; the sorts of words are remembered."""

    def __init__(self, words: DateWords) -> None:
        self._words = words
        self._sort_of_word: dict[str, str] = {}
        self._plain_words: set[str] = set()

    def held(self, text: str) -> set[str]:
        """The sorts of hints that a text holds: 'month', 'digit', 'weekday'."""
        hints = self._hinted(text)
        held = set(hints)
        if hints.count("month") > 1:
            held.add("months")
        if "q" in text or "Q" in text:
            held.add("quarter")
        short = 0
        for number in _NUMBER.finditer(text):
            end = number.end("digits")
            held.update(("digit", number.lastgroup or "", *_AFTER_NUMBER.get(text[end : end + 1].lower(), ())))
            if text[end : end + 1] in "./" and text[end + 1 : end + 2].isdecimal():
                held.add("stop")
            size = end - number.start()
            short += size <= 2
            if size > 2:
                held.add("year")
            if size == 4 and _RANGE.match(text, end):
                held.add("range")
        if short > 1:
            held.add("days")
        return held

    def _hinted(self, text: str) -> list[str]:
        """The sorts of words that patterns need, one for each such word; phrases and abbreviations are rarely met."""
        words, plain = lower_words(text), self._plain_words
        if plain.issuperset(words):
            return []
        sorts = [sort for word in words if word not in plain and (sort := self._sort(word))]
        if _UNSURE in sorts:
            return [match.lastgroup or "" for match in self._hints.finditer(text.lower())]
        return sorts

    def _sort(self, word: str) -> str:
        """The sort of a word by itself, '' for none, '?' where what follows decides."""
        if known := self._sort_of_word.get(word):
            return known
        match = self._hints.fullmatch(word)
        if self._begin_phrases.fullmatch(word):
            sort = _UNSURE
        elif match and match.lastgroup not in _BEGIN_PHRASES:
            sort = match.lastgroup or ""
        else:
            sort = _UNSURE if match or self._hints.fullmatch(f"{word}.") else ""
        if sort:
            self._sort_of_word[word] = sort
        else:
            if len(self._plain_words) >= _WORDS_REMEMBERED:
                self._plain_words.clear()  # the common ones are soon back
            self._plain_words.add(word)
        return sort

    @cached_property
    def _hints(self) -> re.Pattern[str]:
        return re.compile(_hints(self._words))  # far faster than an expression that looks past case

    @cached_property
    def _begin_phrases(self) -> re.Pattern[str]:
        """The first words of days with a hyphen, 'sexta-feira', or an apostrophe, 'aujourd’hui', of feasts and
        of the weekend."""
        words = self._words
        phrases = (*words.weekdays, *words.feasts, words.weekend, *(word for word in words.days if "'" in word))
        firsts = re.findall(r"(?:^|\|)([^\W\d_]+)(?:(?:\(\?:)?-[^\W\d_]|\['’\]|\\s)", "|".join(phrases).lower())
        return re.compile("|".join(firsts) or "(?!)")


def _hints(words: DateWords) -> str:
    """An expression for the words that patterns need, for a text in lower case."""
    ago, hence = (
        "|".join(re.findall(r"[^\W\d_]{2,}", re.sub(r"\\s|\{n\}|\(\?!.*", " ", text)))
        for text in (words.ago, words.hence)
    )
    groups = {
        "century": words.century,
        "day_word": "|".join(words.days),
        "month": "|".join(words.months),
        "weekly": "|".join(filter(None, words.weekly)) or "(?!)",
        "each": words.each or "(?!)",
        "weekday": "|".join(words.weekdays),
        "modifier": f"{words.following}|{words.past}|{words.current}",
        "ago": ago,
        "hence": hence,
        "weekend": words.weekend,
        "feast": "|".join(words.feasts) or "(?!)",
        "season": "|".join(words.seasons) or "(?!)",
        "midday": MIDDAY,
        "part": re.sub(r"\(\?=.*?\)", "", "|".join(words.parts)),
    }
    return rf"\b(?:{'|'.join(f'(?P<{name}>{source.lower()})' for name, source in groups.items())})(?!\w)"
