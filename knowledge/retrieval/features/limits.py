"""Whether a fact tells until when, where the last day for something is asked for."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.question import Asked
from knowledge.retrieval.evidence import Evidence
from knowledge.words import fold

_ASKING = {
    "en": r"(?:until|till|by) (?:when|what|which)|deadlines?|(?:last|latest|closing|final|due) (?:day|date)s?|cut-?off|how late",
    "de": r"bis (?:wann|zu welche\w+)|spatestens|frist|\w+(?:frist|schluss)|stichtag",
    "fr": r"jusqu['’]a (?:quand|quel\w*)|date limite|avant (?:quand|quel\w*)|dernier (?:jour|delai)|delai",
    "es": r"hasta (?:cuando|que)|plazo|fecha limite|ultimo dia",
    "it": r"(?:fino a|entro) (?:quando|quale|che)|scadenza|termine|ultimo giorno",
    "pt": r"ate (?:quando|que)|prazo|data limite|ultimo dia",
    "ru": r"до (?:какого|какой|каких|когда|скольки)|крайний срок|последний (?:день|срок)|срок подачи|по какое",
    "uk": r"до (?:якого|якоі|яких|коли|котроі)|крайній термін|останній (?:день|термін)|термін подання|по яке",
}
_TELLING = {
    "en": r"by|until|till|before|no later than|not later than|up to|through|closes? on|ends? on|expires? on",
    "de": r"bis|bis zum|bis einschließlich|spätestens|spätestens am|vor dem|bis spätestens|endet am",
    "fr": r"jusqu['’]au|jusqu['’]à|avant le|au plus tard le|d['’]ici le|d['’]ici au|avant",
    "es": r"hasta el|hasta|antes del|antes de|a más tardar el|termina el",
    "it": r"entro il|entro|fino al|fino a|entro e non oltre il|non oltre il|prima del|scade il",
    "pt": r"até|até ao|até o|até dia|antes de|o mais tardar a",
    "ru": r"до|не позднее|не позже|по|вплоть до",
    "uk": r"до|не пізніше|по|аж до",
}
_AFTERWARDS = re.compile(
    r"\s*,?\s*(?:at the latest|au plus tard|como máximo|a más tardar|al più tardi|или раньше|або раніше)"
)
_BETWEEN = r"\s+(?:(?:the|le|el|il|lo|dem|den|the end of)\s+)?$"
_REACH = 30


def limit_found(evidence: Evidence) -> float:
    """1 when the last day for something is asked for and the fact names one: 'by Friday', 'until 31 May'."""
    return float(asks_limit(evidence) and _tells_limit(evidence))


def asks_limit(evidence: Evidence) -> bool:
    """Whether the last day, or hour, for something is asked for."""
    question = evidence.question
    return question.asked in (Asked.WHEN, Asked.HOW_LONG) and _asks(question.as_read, question.language)


@lru_cache(maxsize=16)
def _asks(text: str, language: str) -> bool:
    return _asking(language).search(fold(text)) is not None


def _tells_limit(evidence: Evidence) -> bool:
    statement, offset = evidence.fact.statement, evidence.fact.start
    telling = _telling(evidence.article.language)
    return any(
        telling.search(statement[max(0, date.start - offset - _REACH) : date.start - offset])
        or _AFTERWARDS.match(statement, date.end - offset)
        for date in evidence.fact.dates
    )


@lru_cache(maxsize=16)
def _asking(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_ASKING.get(language, _ASKING['en'])})\b")


@lru_cache(maxsize=16)
def _telling(language: str) -> re.Pattern[str]:
    # 'from 9 to 5' has no last day
    return re.compile(rf"(?<!\d )\b(?:{_TELLING.get(language, _TELLING['en'])}){_BETWEEN}", re.IGNORECASE)
