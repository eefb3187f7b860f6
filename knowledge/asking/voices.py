"""Whose words a question asks for: a speaker ('what did X say?') or a source ('according to Y')."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from knowledge.asking.publishers import publishers_named
from knowledge.words import Token, tokenize

_VERBS = (
    "accuse add admit announce answer argue ask believe blame call claim comment conclude confirm criticise criticize declare "
    "demand describe disclose explain insist mention note pledge predict promise propose recall recommend reject remark reply "
    "report request require respond reveal state stress suggest urge vow warn want"
).split()  # fmt: skip
_IRREGULAR = (
    "say said says saying tell told tells think thought thinks deny denied denies write wrote written reply replied"
)


def _forms(verb: str) -> str:
    past = f"{verb}d" if verb.endswith("e") else f"{verb[:-1]}ied" if verb.endswith("ly") else f"{verb}ed"
    return rf"{verb}s?|{past}|{verb.rstrip('e')}ing"


_SAYING = "|".join([*_IRREGULAR.split(), *map(_forms, _VERBS), "vowed", "admitted"])
_NAME = r"(?P<who>[^?,;:!]{2,60}?)"
_SPEAKER = {
    "en": (
        rf"\bwhat(?:\s+(?:did|does|do|has|had|have|is|was|were|are|will|would)|['’]s)\s+(?:the\s+|an?\s+)?{_NAME}\s+"
        rf"(?:\w+ly\s+|just\s+|been\s+)?(?:{_SAYING})\b",
        rf"\b(?:how|when|where|why)\s+(?:did|does|do|has|had|have)\s+(?:the\s+)?{_NAME}\s+"
        r"(?:describe|react|respond|comment|explain|put\s+it|answer|reply|justify)\w*",
        rf"\bwhat\s+(?:is|was|were|are)\s+(?:the\s+)?{_NAME}(?:['’]s|s['’])\s+"
        r"(?:reaction|response|comments?|statement|position|view|opinion|answer|reply|words)\b",
        r"\b(?:comment|statement|remarks?|words|quotes?|reaction|response)\s+(?:by|of|from)\s+(?:the\s+)?"
        r"(?P<who>[^?,;:!]{2,40}?)(?=\s+(?:on|about|over|to|after)\b|\W*$)",
    ),
    "ru": (
        r"\bчто\s+(?:сказал|заяви|ответи|сообща|сообщи|подчеркну|говори|дума|отмети|добави|рассказа|пообеща|обеща|потребова|"
        r"предложи|объяви|напомни|вспомина|призна|посоветова|объясни|предупреди|счита)\w*\s+"
        r"(?P<who>[^?,;:!]{2,60}?)(?=\s+(?:о|об|обо|про|по|на|в|после)\s|\W*$)",
        rf"\bчто\s+{_NAME}\s+(?:сказал|заяви|ответи|сообща|сообщи|подчеркну|говори|дума|отмети|добави|рассказа|пообеща|"
        r"потребова|предложи|объяви)\w*",
        rf"\bкак\s+(?:прокомментирова|отреагирова|объясни|назва|оцени)\w*\s+{_NAME}(?=\s+\w+|\W*$)",
        rf"\bкак\s+{_NAME}\s+(?:прокомментирова|отреагирова|объясни|назва|оцени)\w*",
    ),
    "uk": (
        r"\bщо\s+(?:сказа|заяви|повідоми|відпові|говори|зазначи|наголоси|дума|каж|нагада|пригаду|розпові|пообіця|обіця|порад|радить|"
        r"вважа|поясн|пропону|визна|зізна|попереди)\w*\s+"
        r"(?P<who>[^?,;:!]{2,60}?)(?=\s+(?:про|щодо|на|в|у|після)\s|\W*$)",
        rf"\bяк\s+(?:прокоментува|відреагува|поясни|назва|оціни)\w*\s+{_NAME}(?=\s+\w+|\W*$)",
    ),
    "de": (
        r"\bwas\s+(?:sagte?|erklärte?|meinte?|antwortete?|forderte?|kündigte?|berichtete?|betonte?|kritisierte?|verspricht|"
        rf"versprach|denkt|rät|riet|schreibt|schrieb|verlangte?|sagt|meint|fordert)\s+(?:der\s+|die\s+|das\s+)?{_NAME}"
        r"(?=\s+(?:über|zu|zum|zur|nach|an|dazu|von|vom|dem|den)\b|\W*$)",
        rf"\bwas\s+(?:hat|haben)\s+(?:der\s+|die\s+|das\s+)?{_NAME}\s+(?:\w+\s+){{0,5}}?"
        r"(?:gesagt|erklärt|gefordert|angekündigt|gemeint|geantwortet|versprochen|berichtet)\b",
        r"\bwie\s+(?:äußerte?|reagierte?|begründete?|beschreibt|beschrieb|kommentierte?|verteidigte?)\s+(?:sich\s+)?"
        rf"(?:der\s+|die\s+|das\s+)?{_NAME}(?=\s+(?:über|zu|zum|zur|auf|sich|den|die|das|seine[nrm]?|ihre[nrm]?)\b|\W*$)",
    ),
    "fr": (
        r"\bqu(?:e|['’])\s?(?:a\s|ont\s|est-ce qu['’]?a\s)?\s*(?:dite?|déclare|déclaré|annonce|annoncé|répond|répondu|explique|expliqué|"
        r"pense|propose|proposé|promet|promis|réclame|réclamé|affirme|affirmé|conseille|conseillé|reproche|reproché)\s+"
        rf"(?:le\s+|la\s+|l['’])?{_NAME}(?=\s+(?:sur|à propos|au sujet|de|du|des|à|aux?|après)\b|\W*$)",
    ),
    "es": (
        r"\bqué\s+(?:les?\s+|nos\s+)?(?:dijo|dice|declaró|anunció|respondió|ha dicho|advirtió|relató|contó|admitió|afirmó|explicó|"
        rf"opina|piensa|propone|pidió|pide|prometió|aseguró|reveló|criticó)\s+(?:el\s+|la\s+)?{_NAME}"
        r"(?=\s+(?:sobre|acerca|de|del|a|al|en|tras)\b|\W*$)",
    ),
    "it": (
        r"\b(?:cosa|che)\s+(?:ha\s+(?:detto|dichiarato|annunciato|commentato|risposto|promesso|chiesto|spiegato|raccontato|ammesso)|"
        rf"disse|dice|pensa|sostiene|propone|risponde)\s+(?:il\s+|la\s+|l['’])?{_NAME}"
        r"(?=\s+(?:su|sul|sulla|sui|di|del|della|a|al|dopo)\b|\W*$)",
    ),
    "pt": (
        r"\bo\s+que\s+(?:disse|diz|declarou|anunciou|respondeu|afirmou|prometeu|explicou|pensa|acha|propõe|pediu|contou|revelou|"
        rf"admitiu)\s+(?:o\s+|a\s+)?{_NAME}(?=\s+(?:sobre|acerca|de|do|da|a|ao|após)\b|\W*$)",
        rf"\bo\s+que\s+(?:o\s+|a\s+)?{_NAME}\s+(?:disse|diz|declarou|anunciou|respondeu|afirmou|prometeu|explicou|pensa|acha)\b",
    ),
}
_SOURCE = re.compile(
    r"(?<!\w)(?:according\s+to|as\s+reported\s+by|reported\s+by|as\s+per|quoted\s+by|"
    r"по\s+(?:данным|сообщению|словам|информации|сообщениям)|как\s+(?:сообщает|сообщил[аио]?|пишет|передает|передаёт)|"
    r"за\s+даними|laut|nach\s+angaben\s+(?:von|der|des)|selon|d['’]après|según|secondo|segundo)\s+"
    r"(?:the\s+|der\s+|die\s+|le\s+|la\s+|el\s+|il\s+|o\s+|a\s+)?(?P<who>[^?,;:!]{2,60})",
    re.IGNORECASE,
)


@lru_cache(maxsize=len(_SPEAKER))
def _speaker_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple([re.compile(pattern, re.IGNORECASE) for pattern in _SPEAKER[language]])


class Voices(NamedTuple):
    """The name of the one who must have said it, or the source as it is named and the publishers that it means.

    `filters` are slices of the text such as 'according to Reuters', which no fact need hold.
    """

    speaker: str
    publishers: tuple[str, ...]
    source: str
    filters: tuple[tuple[int, int], ...]


def read_voices(text: str, language: str, publishers: Callable[[Sequence[Token]], Iterable[str]]) -> Voices:
    """Whose words a question asks for; `publishers` gives those of the edition that some words may name.

    >>> read_voices("What did Reuters report about the flood?", "en", lambda words: ["Reuters", "TASS"]).publishers
    ('Reuters',)
    >>> read_voices("What did the mayor say about the flood?", "en", lambda words: ["Reuters", "TASS"]).speaker
    'mayor'
    """
    if match := _SOURCE.search(text):
        words = tokenize(match["who"], language)
        named, used = publishers_named(words, publishers(words))
        if named:
            end = match.start("who") + words[used - 1].end
            return Voices("", named, text[match.start("who") : end], ((match.start(), end),))
        return Voices("", (), _until_an_interrogative(match["who"]), ())
    for pattern in _speaker_patterns(language if language in _SPEAKER else "en"):
        if found := pattern.search(text):
            words = tokenize(found["who"], language)
            named, used = publishers_named(words, publishers(words))
            if named and used == len(words):
                return Voices("", named, found["who"], (found.span(),))
            return Voices(found["who"], (), "", ())
    return Voices("", (), "", ())


def _until_an_interrogative(phrase: str) -> str:
    """The beginning of a phrase that may be a name: up to four words, none of them an interrogative."""
    words = re.split(r"\s+(?=(?:what|who|when|where|how|why|which|кто|что|где|когда|сколько|почему)\b)", phrase)[
        0
    ].split()
    return " ".join(words[:4])
