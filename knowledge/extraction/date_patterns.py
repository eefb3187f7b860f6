"""Patterns of date expressions, built from a language's words; each is compiled when it is first tried, and kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from knowledge.extraction.date_languages import DATE_WORDS
from knowledge.extraction.date_words import DateWords
from knowledge.extraction.lower_words import lower_words

UNITS = ("day", "week", "month", "year")
_YEAR = r"(?:1\d{3}|20\d{2})"
_CLOCK = (
    r"\d{1,2}(?:[:.]\d{2})?\s?(?:a\.m\.|p\.m\.|[ap]m\b)"
    r"|\d{1,2}[:.]\d{2}(?:\s?(?:GMT|UTC|CET|MSK)|\s+local\s+time|\s+hours)?"
)
_TIME_AFTER = (
    rf"(?:,?\s+(?:at\s+|в\s+|um\s+|à\s+|a\s+las\s+)?(?:about\s+|around\s+)?(?:{_CLOCK})(?!\d|[.,]\d)"
    r"|\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|noon|midnight)\b"
    r"|\s+(?:утром|вечером|днём|днем|ночью)\b)?"
)


_NEEDS = {
    name: frozenset(needs.split())
    for name, needs in {
        "iso": "year hyphen", "numeric": "year stop", "two_months": "days month", "days_of_month": "days month",
        "day": "digit month", "months": "months", "month": "year month", "quarter": "year quarter",
        "century": "century", "decade": "year decade", "years": "year range",
        "day_word": "day_word", "ago": "ago", "hence": "hence",
        "weekday": "weekday", "unit": "modifier", "bare_month": "month", "year": "year", "day_of_month": "ordinal",
        "clock": "clock", "season": "year season", "hour": "digit",
    }.items()
}  # fmt: skip
"""What must stand in a text for a pattern to be worth trying."""
_NO_SORT, _UNSURE = "-", "?"
_BEGIN_PHRASES = ("modifier", "day_word")
_WORDS_REMEMBERED = 20_000
_AFTER_NUMBER = {"-": ("hyphen", "decade"), ".": ("stop",), "/": ("stop",)} | dict.fromkeys("'’se", ("decade",))
_RANGE = re.compile(r"\s?[-–—/]|\s+(?:to|and|until|по|до|bis|à|a)\s", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<digits>\d+)(?:(?P<ordinal>st|nd|rd|th)|(?P<clock>[:.]\d{2}(?!\d)|\s?[ap]\.?m))?", re.IGNORECASE
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
    """A language's words and its patterns, in the order in which they are tried."""

    def __init__(self, words: DateWords, patterns: Iterable[tuple[str, str]]) -> None:
        self.words = words
        self.patterns = tuple(DatePattern(name, source) for name, source in patterns)
        self._sort_of_word: dict[str, str] = {}

    def held(self, text: str) -> set[str]:
        """Which needs a text meets."""
        low = text.lower()
        hints = self._hinted(text, low)
        held = set(hints)
        if hints.count("month") > 1:
            held.add("months")
        if "quarter" in low or "q" in low:
            held.add("quarter")
        short = 0
        for number in _NUMBER.finditer(text):
            end = number.end("digits")
            held.update(("digit", number.lastgroup or "", *_AFTER_NUMBER.get(text[end : end + 1].lower(), ())))
            size = end - number.start()
            short += size <= 2
            if size > 2:
                held.add("year")
            if size == 4 and _RANGE.match(text, end):
                held.add("range")
        if short > 1:
            held.add("days")
        return held

    def _hinted(self, text: str, low: str) -> list[str]:
        """The sorts of words that patterns need, one for each such word; phrases and abbreviations are rarely met."""
        known = self._sort_of_word
        sorts = [sort for word in lower_words(text) if (sort := known.get(word) or self._sort(word)) != _NO_SORT]
        if _UNSURE in sorts:
            return [match.lastgroup or "" for match in self._hints.finditer(low)]
        return sorts

    def _sort(self, word: str) -> str:
        """The sort of a word by itself, '-' for none, '?' where what follows decides."""
        match = self._hints.fullmatch(word)
        if match and match.lastgroup not in _BEGIN_PHRASES:
            sort = match.lastgroup or _NO_SORT
        else:
            sort = _UNSURE if match or self._hints.fullmatch(f"{word}.") else _NO_SORT
        if len(self._sort_of_word) < _WORDS_REMEMBERED:
            self._sort_of_word[word] = sort
        return sort

    @cached_property
    def _hints(self) -> re.Pattern[str]:
        return re.compile(_hints(self.words))  # far faster than an expression that looks past case

    @cached_property
    def months(self) -> tuple[re.Pattern[str], ...]:
        """January to December."""
        return tuple(map(_compiled, self.words.months))

    @cached_property
    def weekdays(self) -> tuple[re.Pattern[str], ...]:
        """Monday to Sunday."""
        return tuple(map(_compiled, self.words.weekdays))

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
    words = DATE_WORDS.get(language, DATE_WORDS["en"])
    english = words is DATE_WORDS["en"]
    m = rf"(?:{'|'.join(words.months)})"
    w = rf"(?:{'|'.join(words.weekdays)})"
    n = "|".join(sorted((re.escape(x) for x in words.numbers if x), key=len, reverse=True))
    number = rf"(?P<n>\d{{1,3}}|{n})" if n else r"(?P<n>\d{1,3})"
    unit = "|".join(words.units)
    counted = rf"{number}\s+(?P<unit>{unit})\b"
    bare = rf"(?:{counted}|(?P<unit1>{unit})\b)" if "" in words.numbers else counted
    d = r"(?<![\d.,:/$€£])(?P<{0}>\d{{1,2}})(?:st|nd|rd|th|-?го|-?е|º)?\b"
    year = (
        rf"(?:,?\s+(?:de\s+|del\s+)?(?P<year>{_YEAR}|20\d\d)(?![\d-])(?:{words.year})?)?"
        if words.year
        else (rf"(?:,?\s+(?:of\s+|de\s+|del\s+)?(?P<year>{_YEAR})(?!\d|,\d))?")
    )
    lead = rf"(?:\b{w},?\s+(?:the\s+|den\s+|le\s+|el\s+)?)?"
    day1, day2 = d.format("d1"), d.format("d2")
    join, to = rf"(?:{words.joins})", rf"(?:{words.ranges})"
    m1, m2 = rf"(?P<m1>{m})", rf"(?P<m2>{m})"
    mod = rf"(?P<mod>{words.following}|{words.past}|{words.current})"
    part = r"(?:(?P<part>early|mid|late|начал[ео]|середин[ае]|кон(?:ец|ца|це)|Anfang|Mitte|Ende|début|mi|fin)[\s-]+)?"
    patterns: list[tuple[str, str]] = [
        ("iso", r"(?<!\d)(?P<year>\d{4})-(?P<m>\d{2})-(?P<d1>\d{2})(?!\d)(?:[T ]\d{2}:\d{2}(?::\d{2})?)?"),
        ("numeric", r"(?<![\d.])(?P<d1>\d{1,2})(?P<sep>[./])(?P<m>\d{1,2})(?P=sep)(?P<year>\d{4})(?!\d)"),
        ("two_months", rf"(?:{words.before_day})?{day1}{join}{m1}{to}{day2}{join}{m2}{year}"),
        ("days_of_month", rf"(?:{words.before_day})?{day1}(?:{to}){day2}{join}{m1}\b{year}"),
        ("day", rf"{lead}{day1}{join}{m1}(?!\w){year}{_TIME_AFTER}"),
    ]
    if english:
        patterns[2:2] = [
            ("two_months", rf"(?:{words.before_day})?{m1}\s+{day1}{to}{m2}\s+{day2}{year}"),
            (
                "days_of_month",
                rf"(?:{words.before_day})?\b{m1}\s+{day1}(?:{to}){day2}(?![.,]\d|\s*(?:per|%|[a-z]+s\b)){year}",
            ),
            ("day", rf"{lead}\b{m1}\s+{day1}(?![.,:]\d|\s*(?:per\s?cent|%)){year}{_TIME_AFTER}"),
        ]
    patterns += [
        ("months", rf"\b(?:from\s+|between\s+|с\s+)?{m1}{to}{m2}\b(?!\s+\d{{1,2}}\b){year}"),
        ("month", rf"\b{part}(?P<m1>{m})(?:\s+of|\s+de|,)?\s+(?P<year>{_YEAR})(?!\d|,\d)(?:{words.year})?"),
        (
            "season",
            rf"\b(?P<season>{'|'.join(words.seasons)})(?:\s+(?:of|de|del|do))?\s+(?P<year>{_YEAR})(?!\d|,\d)(?:{words.year})?"
            if words.seasons
            else r"(?!)",
        ),
        (
            "quarter",
            rf"\b(?:Q(?P<q>[1-4])|(?P<qw>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter(?:\s+of)?),?\s+(?P<year>{_YEAR})\b",
        ),
        (
            "century",
            r"\b(?P<c1>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+(?:and|to)\s+(?P<c2>\d{1,2})(?:st|nd|rd|th))?[\s-]+"
            + rf"(?:{words.century})(?!\w)",
        ),
        (
            "century",
            rf"\b(?P<roman>[XVI]{{1,5}})(?:-?(?:м|го|й|e|ème))?\s+(?:{words.century})(?!\w)|\b(?:{words.century})\s+(?P<roman2>[XVI]{{1,5}})\b",
        ),
        (
            "decade",
            r"(?<![\d,.$€£])\b(?:(?:early|mid|late)[\s-]+)?(?P<year>[1-9]\d{1,2}0)(?:['’]?s\b|-[хые]{1,2}\b(?:\s+год\w{0,3})?|er\b(?:\s+Jahren?)?)",
        ),
        (
            "years",
            rf"(?<![\d.,$€£-])(?:from\s+|between\s+|с\s+)?(?P<year>{_YEAR})(?:\s?[-–—/]\s?|\s+(?:to|and|until|по|до|bis|à|a)\s+(?=\d{{4}}))(?P<y2>{_YEAR}|\d{{2}})(?![\d,-]|\.\d)(?:\s?гг\.|\s+год\w{{0,3}})?",
        ),
        ("day_word", rf"\b(?P<word>{'|'.join(words.days)})\b{_TIME_AFTER}" if words.days else r"(?!)"),
        ("ago", rf"\b{words.ago.format(n=bare)}"),
        ("hence", rf"\b{words.hence.format(n=bare)}"),
        ("weekday", rf"\b(?:{mod}\s+)?(?P<w>{w})(?!\w)(?:\s+(?P<after>{words.past}|{words.following}))?{_TIME_AFTER}"),
        (
            "unit",
            rf"\b{mod}\s+(?P<unit>{unit})(?!\w)|\b(?P<unit2>{unit})\s+(?P<after>{words.past}|{words.following})(?!\w)",
        ),
        ("bare_month", rf"\b(?:{mod}\s+)?{part}(?P<m1>{m})(?!\w)(?:\s+(?P<after>{words.past}|{words.following}))?"),
        (
            "year",
            r"(?<![\d.,:/$€£№#-])(?<!No\.\s)\b(?P<year>\d{3,4})(?![\d%°]|[.,:/-]\d|-\w)"
            rf"(?P<suffix>{words.year or '(?!)'})?",
        ),
        (
            "day_of_month",
            r"\b(?:on|until|till|by|from|since|before|after)\s+(?P<span>the\s+(?P<d1>\d{1,2})(?:st|nd|rd|th))(?=[.,;)]|\s+(?:and|because|when|but|to|at|in|for|after|as)\b|$)",
        ),
        ("hour", rf"(?<![\d.,:])\b(?:{words.hour})(?![\d:]|[.,]\d)" if words.hour else r"(?!)"),
        ("clock", rf"(?<![\d.,:])\b(?:{_CLOCK})(?![\d:]|[.,]\d)"),
    ]
    return DatePatterns(words, patterns)


def _hints(words: DateWords) -> str:
    """An expression for the words that patterns need, for a text in lower case."""
    ago, hence = (
        "|".join(re.findall(r"[^\W\d_]{2,}", re.sub(r"\\s|\{n\}", " ", text))) for text in (words.ago, words.hence)
    )
    groups = {
        "century": words.century,
        "day_word": "|".join(words.days),
        "month": "|".join(words.months),
        "weekday": "|".join(words.weekdays),
        "modifier": f"{words.following}|{words.past}|{words.current}",
        "ago": ago,
        "hence": hence,
        "season": "|".join(words.seasons) or "(?!)",
    }
    return rf"\b(?:{'|'.join(f'(?P<{name}>{source.lower()})' for name, source in groups.items())})(?!\w)"
