"""Date expressions: what dates look like in a language, as regular expressions built from its words."""

from __future__ import annotations

import re

from knowledge.extraction.date_words import DateWords
from knowledge.extraction.hour_expressions import AT_HOUR, CLOCK, HOUR, MIDDAY, OPEN_ON, TIME_AFTER

_DIGIT = r"\d"
_YEAR = r"(?:1\d{3}|20\d{2})"
_YEAR_ENDING = r"(?:-(?:й|го|му|м)(?!\w))?"
"""What Slavic years end in where no word for the year follows: 'осенью 2027-го'."""
_OF_A_YEAR = r"(?:,?\s+(?:of\s+|de\s+(?:l['’])?|del\s+|dell['’]|dello\s+|d[oei]\s+|des\s+|d['’])?|\s+(?=deste\s))"
"""What may stand between a month and 'last year'."""
_CLOSES_DAY = (
    r"(?!\s+(?:a|à)\s+\d{1,2}(?![\d:h])|\s+p(?:or|er|our)\s+ci?en)(?=\s*(?:[.;:!?)]|,(?!\d)|$)"
    r"|\s+(?:en|a|à|au|al|alle|às|em|in|d[aieo]|del|por|pour|per|para|con|com|y|e|et|se|il|dans|sur)\b)"
)
"""What may stand behind 'domingo 13', for '13 personas' are no day."""


def date_expressions(words: DateWords) -> list[tuple[str, str]]:
    """The expressions of a language by name, in the order in which they are to be tried."""
    m = rf"(?:{'|'.join(words.months)})"
    w = rf"(?:{'|'.join(words.weekdays)})"
    english = words.language == "en"
    unit = "|".join(words.units)
    d = r"(?<![\d.,:/$€£])(?P<{0}>\d{{1,2}})(?:st|nd|rd|th|er|-?го|-?е|\.?[º°ª])?(?!\w)"
    year = (
        rf"(?:,?\s+(?:de\s+|del\s+)?(?P<year>{_YEAR}|20\d\d)(?![\d-])(?:{words.year})?)?"
        if words.year
        else (rf"(?:,?\s+(?:of\s+|de\s+|del\s+)?(?P<year>{_YEAR})(?!\d|,\d))?")
    )
    lead = rf"(?:\b{w},?\s+(?:the\s+|den\s+|le\s+|el\s+)?)?"
    day1, day2 = d.format("d1"), d.format("d2")
    of = r"\s+of\s+" if english else r"\s+"
    spelt = f"(?P<d1>{'|'.join(sorted(words.day_words, key=len, reverse=True))})"
    by_day = _starting(words.before_day, _DIGIT)
    by_month = _starting(words.before_day, *words.months)
    join, to = rf"(?:{words.joins})", rf"(?:{words.ranges})"
    m1, m2 = rf"(?P<m1>{m})", rf"(?P<m2>{m})"
    modifiers = f"{words.following}|{words.past}|{words.current}"
    mod, parts = rf"(?P<mod>{modifiers})", "|".join(words.parts)
    part = rf"(?:{words.part_lead})?(?P<part>{parts})[\s-]+(?:{words.part_of})?"
    by_part = f"{words.part_lead}|{parts}"
    weekly = rf"(?:{'|'.join(filter(None, words.weekly))})(?!\w)" if words.weekly else ""
    listed = rf"(?:\s?[-–—,]\s?(?:(?:{words.lists})\s+)?|\s+(?:{words.lists})\s+)"
    hour = rf"(?:{CLOCK}|(?:{MIDDAY})(?!\w){f'|{words.hour}' if words.hour else ''})"
    from_to = rf"(?:{hour}|{HOUR})(?:{to})(?:l[ae]s?\s+|as\s+|ore\s+)?{hour}|{HOUR}[–-]{HOUR}"
    both_marked = rf"|(?:{words.between})\s+(?:{words.hour})" if words.hour else ""
    open_for = rf"(?:(?:(?:{words.between})\s+)?(?:{from_to}){both_marked})(?![\d:]|[.,]\d)"
    hours = rf"[,:]?\s+{open_for}(?:{listed}{open_for})*"
    by_hour = rf",?\s+(?:{AT_HOUR})\s+{hour}(?![\d:]|[.,]\d)"
    at = rf"(?:{hours}|{by_hour}|{TIME_AFTER})"
    days = rf"(?:{lead}{day1}{join})?{m1}(?!\w)" + (r"(?:\s+(?P<d2>\d{1,2})(?!\w))?" if english else "")
    years = rf"(?:{words.units[3]}|{words.part_units[1]})(?!\w)"
    patterns: list[tuple[str, str]] = [
        (
            "day_of_told_year",
            rf"{_starting(*words.weekdays, *words.months, _DIGIT)}\b{days}{_OF_A_YEAR}"
            rf"(?:{mod}\s*{years}|{years}\s+(?P<after>{words.past}|{words.following}))",
        ),
        ("iso", r"(?=\d)(?<!\d)(?P<year>\d{4})-(?P<m>\d{2})-(?P<d1>\d{2})(?!\d)(?:[T ]\d{2}:\d{2}(?::\d{2})?)?"),
        ("numeric", r"(?=\d)(?<![\d.])(?P<d1>\d{1,2})(?P<sep>[./])(?P<m>\d{1,2})(?P=sep)(?P<year>\d{4})(?!\d)"),
        ("two_months", rf"{by_day}(?:{words.before_day})?{day1}{join}{m1}{to}{day2}{join}{m2}{year}"),
        (
            "days_of_month",
            rf"{_starting(words.before_day, *words.weekdays, _DIGIT)}(?:{words.before_day})?(?:\b{w},?\s+)?{day1}"
            rf"(?:{to})(?:{w},?\s+)?{day2}{join}{m1}\b{year}",
        ),
        ("day_in_words", rf"{lead}\b{spelt}{of}{m1}(?!\w){year}{at}" if words.day_words else ""),
        ("day", rf"{_starting(*words.weekdays, _DIGIT)}{lead}{day1}{join}{m1}(?!\w){year}{at}"),
    ]
    if english:
        patterns[2:2] = [
            ("two_months", rf"{by_month}(?:{words.before_day})?{m1}\s+{day1}{to}{m2}\s+{day2}{year}"),
            (
                "days_of_month",
                rf"{by_month}(?:{words.before_day})?\b{m1}\s+{day1}(?:{to}){day2}(?![.,]\d|\s*(?:per|%|[a-z]+s\b)){year}",
            ),
            (
                "day",
                rf"{_starting(*words.weekdays, *words.months)}{lead}\b{m1}\s+(?:the\s+)?{day1}"
                rf"(?![.,:]\d|\s*(?:per\s?cent|%)){year}{at}",
            ),
        ]
    patterns += [
        ("months", rf"\b(?:from\s+|between\s+|с\s+)?{m1}{to}{m2}\b(?!\s+\d{{1,2}}\b){year}"),
        (
            "month",
            rf"{_starting(by_part, *words.months)}\b(?:{part})?(?P<m1>{m})(?:\s+of|\s+del?|,)?\s+"
            rf"(?P<year>{_YEAR})(?!\d|,\d){_YEAR_ENDING}(?:{words.year})?",
        ),
        (
            "part_of_year",
            rf"{_starting(by_part)}\b{part}(?P<year>(?:1[5-9]|20)\d\d)(?!\d|[.,:/-]\d|\s*[%°]|-\w|['’]?s\b)(?:{words.year})?",
        ),
        (
            "part_of_unit",
            rf"{_starting(by_part)}\b{part}(?:(?P<month>{words.part_units[0]})"
            rf"|(?P<week>{words.part_units[2]})|{words.part_units[1]})(?!\w)",
        ),
        (
            "season",
            rf"\b(?P<season>{'|'.join(words.seasons)})(?:\s+(?:of|de|del|do))?\s+(?P<year>{_YEAR})(?!\d|,\d){_YEAR_ENDING}(?:{words.year})?"
            if words.seasons
            else "",
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
        ("day_word", rf"\b(?P<word>{'|'.join(words.days)})\b{TIME_AFTER}" if words.days else ""),
        ("every_week", rf"\b(?:{words.each})\s+{w}(?!\w)(?:{listed}{w}(?!\w))*{at}" if words.each else ""),
        ("weekly", rf"\b{words.weekly_lead}{weekly}(?:{listed}{weekly})*{at}" if weekly else ""),
        ("daily", rf"{_starting(words.daily)}\b(?:{words.daily}){hours}" if words.daily else ""),
        (
            "weekdays",
            rf"{_starting(modifiers, *words.weekdays)}\b(?:{mod}\s+)?(?P<w>{w})(?!\w)"
            rf"(?:(?:{to}|{listed})(?P<w2>{w})(?!\w))+{at}",
        ),
        ("ago", rf"\b{words.ago.format(n=words.counted)}"),
        ("hence", rf"\b{words.hence.format(n=words.counted)}"),
        (
            "day_of_week",
            rf"\b(?P<w>{w})\s+(?P<d1>\d{{1,2}}){_CLOSES_DAY}(?:{by_hour}|{TIME_AFTER})" if words.day_number else "",
        ),
        (
            "weekday",
            rf"{_starting(modifiers, *words.weekdays)}\b(?:{mod}\s+)?(?P<w>{w})(?!\w)"
            rf"(?:\s+(?P<after>{words.past}|{words.following})|\s+\((?P<day>\d{{1,2}})(?:/\d{{1,2}})?\))?{at}",
        ),
        (
            "weekend",
            rf"\b(?P<span>(?:{mod}\s+)?(?:{words.weekend})(?!\w)(?:\s+(?P<after>{words.past}|{words.following}))?)",
        ),
        ("feast", rf"\b(?P<feast>{'|'.join(words.feasts)})(?!\w){year}" if words.feasts else ""),
        (
            "unit",
            rf"\b{mod}\s+(?P<unit>{unit})(?!\w)|\b(?P<unit2>{unit})\s+(?P<after>{words.past}|{words.following})(?!\w)",
        ),
        (
            "bare_month",
            rf"{_starting(modifiers, by_part, *words.months)}\b(?:{mod}\s+)?(?:{part})?(?P<m1>{m})(?!\w)"
            rf"(?:\s+(?P<after>{words.past}|{words.following}))?",
        ),
        (
            "year",
            r"(?=\d)(?<![\d.,:/$€£№#-])(?<!No\.\s)\b(?P<year>\d{3,4})(?![\d%°]|[.,:/-]\d|-(?!(?:й|го|му|м)(?!\w))\w)"
            rf"(?P<ending>{_YEAR_ENDING})"
            rf"(?P<suffix>{words.year or '(?!)'})?",
        ),
        (
            "day_of_month",
            r"\b(?:on|until|till|by|from|since|before|after)\s+(?P<span>the\s+(?P<d1>\d{1,2})(?:st|nd|rd|th))(?=[.,;)]|\s+(?:and|because|when|but|to|at|in|for|after|as)\b|$)",
        ),
        (
            "day_number",
            rf"\b(?P<span>(?:{words.day_number})\s+(?P<d1>\d{{1,2}}))(?!\d|[.,:/-]\d|\s+{join}{m})"
            if words.day_number
            else rf"(?<![\d.,:])(?P<span>(?P<d1>\d{{1,2}})(?:-го)?\s+{words.day_noun})(?!\w)"
            if words.day_noun
            else "",
        ),
        ("hours", rf"\b(?:{OPEN_ON})\.?[:,|\s]{{1,4}}(?P<span>{HOUR}[–-]\s?{HOUR})(?![\d–-])"),
        ("midday", rf"\b(?:{MIDDAY})(?!\w)"),
        (
            "clock" if english else "hour",  # of which an English one always holds 'a.m.' or 'p.m.'
            rf"(?<![\d.,:])\b(?:{words.hour})(?:(?:{words.ranges})(?:{words.hour}))?(?![\d:]|[.,]\d)"
            if words.hour
            else "",
        ),
        ("clock", rf"(?<![\d.,:])\b(?:{CLOCK})(?:(?:{words.ranges})(?:{CLOCK}))?(?!:?\d|[.,]\d)"),
    ]
    return patterns


def _starting(*sources: str) -> str:
    r"""A look ahead at the first letter of any of these: that none stands here is seen sooner than that no word does.

    >>> _starting("Monday|Mon[.]", "(?:next|coming)", r"\d")
    '(?=[Mnc\\d])'
    """
    starts = dict.fromkeys(re.findall(r"(?:^|\|)(?:\(\?:)*([^\W\d_]|\\d)", "|".join(sources)))
    return f"(?=[{''.join(starts)}])"
