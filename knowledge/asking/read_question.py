"""Text of a question -> Question, read against the words of an edition."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from knowledge.asking.follow_up import follows
from knowledge.asking.interrogatives import asked_for
from knowledge.asking.lexicon import Lexicon
from knowledge.asking.question_words import as_mended, each_once, mend, read_word, tells, with_aliases
from knowledge.asking.several_questions import questions_in
from knowledge.extraction.dates import find_dates
from knowledge.question import Asked, Question
from knowledge.words import fold, guess_language, is_stop_word, name_key, tokenize
from knowledge.words.unit_kinds import kinds_asked

CARRIED_OVER = 0.6
"""What the words of the question before weigh in one that goes on from it, as a share of their own weight."""

_LATEST = re.compile(
    r"\b(?:latest|newest|most recent|currently|right now|now|up to date|последн\w+|сейчас|свежи\w+)\b", re.IGNORECASE
)
_SOURCE = re.compile(
    r"\b(?:according to|reported by|по данным|по сообщению)\s+(?:the\s+)?([\w .'’-]{2,40})", re.IGNORECASE
)
_SPEAKER = re.compile(
    r"\bwhat (?:did|does|do|has|had|have) (?:the )?(.{2,60}?) (?:say|said|tell|told|reply|replied|call|called|think"
    r"|comment|announce|claim|promise|warn|declare|state|describe|add|answer|respond|require|demand|ask|request|want"
    r"|recommend|suggest|propose|urge)\b"
    r"|\bчто (?:сказал|заявил|ответил|сообщил|подчеркнул|говорил|думает)[аи]?\s+([\w .-]{2,60}?)"
    r"(?=\s+(?:о|об|про|по|на)\s|\?|$)",
    re.IGNORECASE,
)
_FOCUS = re.compile(
    r"\b(?:how many|how much|which|what|сколько|как(?:ой|ая|ое|ие|ую|их))\s+((?:[\w'’-]+\s*){1,4})", re.IGNORECASE
)


def read_question(
    text: str, lexicon: Lexicon, *, today: dt.date, as_of: dt.date | None = None, before: Question | None = None
) -> Question:
    """What a text asks for and by which words it is to be found; never fails, an empty text gives no words.

    Relative times are read from `today`, articles younger than `as_of` do not count, and `before` is the question
    before it.
    """
    typed = text
    text = unicodedata.normalize("NFC", text)
    if text.isupper():
        text = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    language = guess_language(text, lexicon.languages)
    mended = mend(tokenize(text, language), language, lexicon)
    as_read = as_mended(text, mended)
    telling = each_once([(token, near) for token, near in mended if tells(token, near, language)])
    source = _SOURCE.search(as_read)
    days = find_dates(text, today, language)
    read = [
        read_word(token, near, language, lexicon, dated=any(day.start <= token.start < day.end for day in days))
        for token, near in telling
    ]
    focus = _focus(as_read, language)
    folded = " ".join(fold(as_read).split())
    asked = asked_for(folded, language)
    goes_on = before is not None and follows(as_read, len(telling), sum(word.name for word in read))
    if goes_on and before is not None:
        read = read + [
            word.model_copy(update={"weight": word.weight * CARRIED_OVER, "start": -1 - at})
            for at, word in enumerate(before.words)
            if word.matches[0].term not in {known.matches[0].term for known in read}
        ]
        if asked is Asked.TOPIC:
            asked = before.asked
    since, until = _window(as_read, today, language)
    speaker = next((group for match in [_SPEAKER.search(as_read)] if match for group in match.groups() if group), "")
    return Question(
        text=typed,
        as_read=as_read if any(near for _, near in mended) else typed,
        language=language,
        asked=asked,
        words=tuple(with_aliases(read, lexicon)),
        focus=focus,
        measures=kinds_asked(folded),
        since=since,
        until=until,
        speaker=tuple(_keys(speaker, language)),
        source=tuple(_keys(source.group(1), language)) if source else (),
        latest=bool(_LATEST.search(as_read)),
        as_of=as_of,
        follows=goes_on,
    )


def read_conversation(text: str, lexicon: Lexicon, *, today: dt.date, as_of: dt.date | None = None) -> Question | None:
    """The last of the questions of a text, read with those before it; None when there is none."""
    before = None
    for part in questions_in(text, lexicon.languages) if text.strip() else ():
        before = read_question(part, lexicon, today=today, as_of=as_of, before=before)
    return before


def _focus(text: str, language: str) -> tuple[str, ...]:
    match = _FOCUS.search(text)
    if not match:
        return ()
    found = []
    for token in tokenize(match.group(1), language):
        if is_stop_word(token.surface, language):
            break
        found.append(token.term)
    return tuple(found[:3])


def _window(text: str, today: dt.date, language: str) -> tuple[dt.date | None, dt.date | None]:
    spans = find_dates(text, today, language)
    if not spans:
        return None, None
    return min(span.since for span in spans), max(span.until for span in spans)


def _keys(text: str, language: str) -> list[str]:
    return [
        term
        for token in tokenize(text, language)
        if not token.stop
        for term in (token.term, "~" + name_key(token.surface))
        if len(term) > 2
    ]
