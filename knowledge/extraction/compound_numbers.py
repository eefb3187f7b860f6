"""Numbers that a language writes as one word ('einundzwanzig', 'trentacinque'), the words for its hundreds, and what
joins the parts of one that is written in several ('treinta y cinco')."""

from __future__ import annotations

from typing import NamedTuple

_GERMAN_ONES = dict(enumerate("ein zwei drei vier fünf sechs sieben acht neun".split(), 1))
_GERMAN_TEENS = dict(
    enumerate("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig".split(), 10)
)
_GERMAN_TENS = dict(
    zip(range(20, 100, 10), "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), strict=True)
)
_ITALIAN_ONES = dict(enumerate("uno due tre quattro cinque sei sette otto nove".split(), 1))
_ITALIAN_TEENS = dict(
    enumerate("dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(), 10)
)
_ITALIAN_TENS = dict(
    zip(range(20, 100, 10), "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(), strict=True)
)
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


class Joined(NamedTuple):
    """How the parts of a number are joined: `by` stands between tens and ones, `ones` are words for one as they are
    written only there, `after_hundreds` tells whether it stands behind hundreds, too."""

    by: str
    ones: tuple[str, ...]
    after_hundreds: bool = False


JOINED = {
    "fr": Joined(r"[\s-]et[\s-]", ("un", "une")),
    "es": Joined(r"\s+y\s+", ("un", "una", "uno")),
    "pt": Joined(r"\s+e\s+", ("um", "uma"), after_hundreds=True),
    "ru": Joined(r"\s+", ("одной", "одному", "одним")),
    "uk": Joined(r"\s+", ("один", "одна", "одне", "одну", "одного", "однієї")),
}
"""By language; English has its own 'and', German and Italian write such numbers as one word."""


def hundreds(language: str) -> dict[str, float]:
    """The words for two hundred to nine hundred that are no more than one word."""
    words = {
        "es": "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient",
        "pt": "duzent trezent quatrocent quinhent seiscent setecent oitocent novecent",
        "ru": "двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
        "uk": "двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот",
    }.get(language, "")
    ends = ("os", "as") if language in ("es", "pt") else ("",)
    return {f"{word}{end}": 100.0 * at for at, word in enumerate(words.split(), 2) for end in ends}


def in_one_word(language: str) -> dict[str, float]:
    """The numbers above twenty that are written as one word, with their values.

    >>> in_one_word("de")["zweihundertfünfunddreißig"], in_one_word("it")["ventotto"]
    (235.0, 28.0)
    """
    if language == "de":
        return _with_hundreds(_german_below_a_hundred(), _GERMAN_ONES, "hundert", "tausend", "tausend")
    if language == "it":
        ones = {value: word for value, word in _ITALIAN_ONES.items() if value > 1}
        found = _with_hundreds(_italian_below_a_hundred(), ones, "cento", "mila", "mille")
        shortened = {word[:-1]: value for word, value in found.items() if word.endswith("uno") and value < _HUNDRED}
        return found | shortened  # 'ventun case'
    return {}


def _german_below_a_hundred() -> dict[str, int]:
    found = {word: value for value, word in (_GERMAN_ONES | _GERMAN_TEENS | _GERMAN_TENS).items()}
    return found | {
        f"{one}und{ten}": tens + value for tens, ten in _GERMAN_TENS.items() for value, one in _GERMAN_ONES.items()
    }


def _italian_below_a_hundred() -> dict[str, int]:
    found = {word: value for value, word in (_ITALIAN_ONES | _ITALIAN_TEENS | _ITALIAN_TENS).items()}
    for tens, ten in _ITALIAN_TENS.items():
        for value, one in _ITALIAN_ONES.items():
            # 'ventuno' and 'ventotto' lose a vowel, 'ventitré' gets an accent
            found[(ten[:-1] if one[0] in "uo" else ten) + one.replace("tre", "tré")] = tens + value
    return found


def _with_hundreds(
    small: dict[str, int], ones: dict[int, str], hundred: str, thousands: str, thousand: str
) -> dict[str, float]:
    """The words of numbers below a thousand, and of whole thousands, that are more than `small` ones up to twenty."""
    leads = {"": 1} | {word: at for at, word in ones.items()}
    of_hundreds = {
        f"{lead}{hundred}{rest}": _HUNDRED * at + value
        for lead, at in leads.items()
        for rest, value in ({"": 0} | small).items()
    }
    below = small | of_hundreds
    whole = {word: value for word, value in below.items() if value < _HUNDRED or value % _TEN == 0}
    of_thousands = {f"{word}{thousands}": _THOUSAND * value for word, value in whole.items()}
    found = {**of_hundreds, **of_thousands, thousand: _THOUSAND}
    return {word: float(value) for word, value in {**small, **found}.items() if value > 2 * _TEN}
