"""Answer -> message."""

from __future__ import annotations

import re

from babel import Locale

from bot.messages.cited_fact import cited_fact
from bot.messages.dates import meaning
from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from knowledge import Answer, Status

_LONGEST = 400
_WORD = re.compile(r"\w+")


def answer_message(answer: Answer, wording: Wording, proofs: str = "") -> tuple[str, ...]:
    """The parts of the reply: how it was read, how far it is answered, and the facts, best first.

    Several questions of one message are answered one after the other, each below its own words. `proofs` is as in
    `cited_fact`.
    """
    if answer.answers:
        return tuple(part for one in answer.answers for part in _below_its_question(one, wording, proofs))
    parts: list[str] = []
    if _WORD.findall(answer.question.casefold()) != _WORD.findall(answer.question_as_read.casefold()):
        parts.append(f"<i>{text(wording.read_as.format(question=clip(answer.question_as_read, _LONGEST)))}</i>")
    if answer.status is Status.ANSWERED:
        parts.append(_short_answer(answer, wording))
    elif answer.status is Status.CLOSEST:
        parts.append(text(_closest(answer, wording)))
    else:
        parts.append(text(f"{wording.not_found} {wording.not_found_hint}"))
        return tuple(filter(None, parts))
    if answer.conflict:
        parts.append(text(wording.conflict))
    if answer.language:
        language = Locale.parse(wording.locale).languages.get(answer.language, answer.language)
        parts.append(text(wording.agreement.other_language.format(language=language)))
    hit = answer.status is Status.ANSWERED or answer.perhaps  # what hardly answers has no words that stand out
    for fact in answer.facts:
        parts.extend(cited_fact(fact, wording, proofs, emphases=None if hit else ()))
    return tuple(filter(None, parts))


def _below_its_question(answer: Answer, wording: Wording, proofs: str) -> tuple[str, ...]:
    first, *others = answer_message(answer, wording, proofs)
    return f"<u>{text(clip(answer.question, _LONGEST))}</u>\n\n{first}", *others


def _closest(answer: Answer, wording: Wording) -> str:
    if answer.readings:
        readings = "; ".join(clip(reading, _LONGEST) for reading in answer.readings)
        return wording.agreement.readings.format(readings=readings)
    if answer.overview:
        return wording.overview
    return wording.perhaps if answer.perhaps else wording.closest


def _short_answer(answer: Answer, wording: Wording) -> str:
    if not answer.headline:
        return ""
    shown = bold(clip(answer.headline, _LONGEST))
    if answer.short_answer_date:
        shown += text(f" (= {meaning(answer.short_answer_date, wording)})")
    return shown
