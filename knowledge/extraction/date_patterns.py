"""Date patterns: which date expressions may stand in a text; each is compiled when it is first tried, and kept."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from knowledge.extraction.date_expressions import date_expressions
from knowledge.extraction.date_languages import DATE_WORDS
from knowledge.extraction.date_words import DateWords
from knowledge.extraction.hour_expressions import MIDDAY
from knowledge.extraction.lower_words import lower_words

UNITS = ("day", "week", "month", "year")

_NEEDS = {
    name: frozenset(needs.split())
    for name, needs in {
        "day_of_told_year": "month modifier",
        "iso": "year hyphen", "numeric": "year stop", "two_months": "days month", "days_of_month": "days month",
        "day_in_words": "month", "day": "digit month", "months": "months", "month": "year month",
        "quarter": "year quarter", "century": "century", "decade": "year decade", "years": "year range",
        "day_word": "day_word", "ago": "ago", "hence": "hence", "hours": "days hyphen", "midday": "midday",
        "weekday": "weekday", "every_week": "weekday each", "weekly": "weekly", "weekdays": "weekday",
        "daily": "digit", "day_number": "digit", "day_of_week": "digit weekday",
        "unit": "modifier", "bare_month": "month", "year": "year", "day_of_month": "ordinal",
        "clock": "clock", "season": "year season", "hour": "digit", "part_of_year": "year part", "part_of_unit": "part",
    }.items()
}  # fmt: skip
"""What must stand in a text for a pattern to be worth trying."""
_UNSURE = "?"
_BEGIN_PHRASES = ("modifier", "day_word")
_WORDS_REMEMBERED = 20_000
_MEETINGS_REMEMBERED = 1_000
_AFTER_NUMBER = {"-": ("hyphen", "decade"), "–": ("hyphen",)} | dict.fromkeys("'’se", ("decade",))
_RANGE = re.compile(r"\s?[-–—/]|\s+(?:to|and|until|по|до|bis|à|a)\s", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<digits>\d\d*)(?:(?P<ordinal>st|nd|rd|th)|(?P<clock>[:.]\d{2}(?!\d)|\s?[ap]\.?m))?", re.IGNORECASE
)


class DatePattern:
    """One pattern: what it finds, and what must stand in a text for it to be worth trying."""

    def __init__(self, name: str, source: str) -> None:
        self.name, self.needs, self._source = name, _NEEDS[name], source

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression."""
        return _compiled(self._source)


class DatePatterns:
    """A language's words and its patterns."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        self._patterns = tuple(DatePattern(name, source) for name, source in date_expressions(words) if source)
        self._having = lru_cache(maxsize=_MEETINGS_REMEMBERED)(self._patterns_having)
        self._sort_of_word: dict[str, str] = {}
        self._plain_words: set[str] = set()

    def worth_trying(self, text: str) -> tuple[DatePattern, ...]:
        """The patterns that may find something in a text, in the order in which they are tried; mostly there are none.

        >>> [pattern.name for pattern in date_patterns("en").worth_trying("He left yesterday.")]
        ['day_word']
        """
        held = self._held(text)
        return self._having(frozenset(held)) if held else ()

    def _patterns_having(self, held: frozenset[str]) -> tuple[DatePattern, ...]:
        return tuple(pattern for pattern in self._patterns if pattern.needs <= held)

    def _held(self, text: str) -> set[str]:
        """Which needs a text meets."""
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
        if not match and self._hyphenated.fullmatch(word):
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
        return re.compile(_hints(self.words))  # far faster than an expression that looks past case

    @cached_property
    def _hyphenated(self) -> re.Pattern[str]:
        """The first words of days of the week with a hyphen: 'sexta-feira'."""
        firsts = re.findall(r"([^\W\d_]+)(?:\(\?:)?-[^\W\d_]", "|".join(self.words.weekdays))
        return re.compile("|".join(firsts) or "(?!)")

    @cached_property
    def months(self) -> tuple[re.Pattern[str], ...]:
        """January to December."""
        return tuple(map(_compiled, self.words.months))

    @cached_property
    def weekdays(self) -> tuple[re.Pattern[str], ...]:
        """Monday to Sunday."""
        return tuple(map(_compiled, self.words.weekdays))

    @cached_property
    def day_words(self) -> tuple[re.Pattern[str], ...]:
        """The 1st to the 31st of a month in words."""
        return tuple(map(_compiled, self.words.day_words))

    @cached_property
    def parts(self) -> tuple[re.Pattern[str], ...]:
        """The beginning, the middle and the end of a month or year."""
        return tuple(_compiled(re.sub(r"\(\?=.*?\)", "", part)) for part in self.words.parts)

    @cached_property
    def seasons(self) -> tuple[re.Pattern[str], ...]:
        """Spring to winter."""
        return tuple(map(_compiled, self.words.seasons))

    @cached_property
    def days(self) -> tuple[tuple[re.Pattern[str], int], ...]:
        """Words for days, with their distance from today."""
        return tuple((_compiled(word), steps) for word, steps in self.words.days.items())

    @cached_property
    def units(self) -> tuple[re.Pattern[str], ...]:
        """As `UNITS` has them."""
        return tuple(map(_compiled, self.words.units))

    @cached_property
    def future(self) -> re.Pattern[str] | None:
        """Verbs of what will be."""
        return _compiled(self.words.future) if self.words.future else None

    @cached_property
    def past(self) -> re.Pattern[str] | None:
        """Verbs of what was."""
        return _compiled(self.words.past_tense) if self.words.past_tense else None


def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@lru_cache(maxsize=32)
def date_patterns(language: str) -> DatePatterns:
    """The patterns of a language; those of English for one without words of its own."""
    return DatePatterns(DATE_WORDS.get(language, DATE_WORDS["en"]))


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
        "season": "|".join(words.seasons) or "(?!)",
        "midday": MIDDAY,
        "part": re.sub(r"\(\?=.*?\)", "", "|".join(words.parts)),
    }
    return rf"\b(?:{'|'.join(f'(?P<{name}>{source.lower()})' for name, source in groups.items())})(?!\w)"
