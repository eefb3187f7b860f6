"""Text of a question -> Question, read against the words of an edition."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from knowledge.asking.aliases import names_in_full, with_aliases, with_other_names
from knowledge.asking.asides import asides, asks_latest, asks_now, without_asides
from knowledge.asking.contacts_asked import asks_only_how_to_reach, asks_whom_to_reach
from knowledge.asking.curses import curses
from knowledge.asking.focus import focus
from knowledge.asking.follow_up import carried_over, follows
from knowledge.asking.implied_words import implied_words
from knowledge.asking.interrogatives import asked_for
from knowledge.asking.kind_asked import DEFINING, KindAsked, kind_asked
from knowledge.asking.kind_nouns import measures_asked, taking_place
from knowledge.asking.latin_russian import in_cyrillic
from knowledge.asking.lexicon import Lexicon
from knowledge.asking.mending import Mended, as_mended, mend, mended_starts, words_as_mended
from knowledge.asking.numbered_names import with_hyphens
from knowledge.asking.other_names import asked_by_another_name
from knowledge.asking.question_words import each_once, read_word, tells
from knowledge.asking.several_questions import questions_in
from knowledge.asking.times import Times, read_times
from knowledge.asking.voices import read_voices
from knowledge.question import Asked, Question, QuestionWord
from knowledge.words import fold, guess_language, name_key, phrases_among, stem, tokenize

_EMPTY = frozenset(
    "happen occur news new develop event произошл случ происход событ новост нов geschah passiert pas ocurr".split()
)
"""Terms that ask for whatever there is to tell."""
_OF_WHAT_PEOPLE = frozenset(
    "nationality nationalität nationalité nacionalidad nazionalità nacionalidade национальность национальности"
    " національність національності".split()
)
"""Words that are seldom told with what they ask for: 'a Danish economist' has a nationality."""
_MONTH_OF_MAY = re.compile(r"(?<=\b(?:in|of|by|to)\s)may\b|(?<=\b(?:from|last|this|next|late|till)\s)may\b")


def read_question(
    text: str,
    lexicon: Lexicon,
    *,
    today: dt.date,
    as_of: dt.date | None = None,
    before: Question | None = None,
    joined: bool = False,
) -> Question:
    """What a text asks for and by which words it is to be found; never fails, an empty text gives no words.

    Relative times are read from `today`, articles younger than `as_of` do not count, and `before` is the question
    before it, `joined` to it when both stand in one message.
    """
    typed, text = text, as_meant(text, lexicon)
    language = guess_language(text, lexicon.languages)
    mended = mend(tokenize(text, language), language, lexicon, (*asides(text), *curses(text, lexicon)))
    as_read = as_mended(text, mended)
    times = read_times(as_read, language, today)
    voices = read_voices(as_read, language, lexicon.publishers)
    laid_down = (*asides(as_read), *curses(as_read, lexicon), *times.filters, *voices.filters, *asks_now(as_read))
    words = _words(_Reading(text, as_read, mended, language), lexicon, times, laid_down)
    folded = " ".join(fold(without_asides(as_read)).split())
    kind = kind_asked(as_read, folded, language, words)
    changed = any(near for _, near in mended) or text.casefold() != unicodedata.normalize("NFC", typed).casefold()
    speaker = voices.speaker or ("" if voices.publishers else voices.source)
    question = Question(
        text=typed,
        as_read=as_read if changed else typed,
        language=language,
        asked=kind.asked,
        words=tuple(_to_be_found(words, kind, folded, lexicon)),
        focus=focus(as_read, language),
        measures=kind.measures,
        contacts=kind.contacts,
        since=times.since,
        until=times.until,
        within=bool(times.filters),
        speaker=tuple(with_other_names(_keys(speaker, language), lexicon)),
        source=tuple(_keys(voices.source, language)),
        publishers=voices.publishers,
        latest=asks_latest(as_read),
        as_of=as_of,
    )
    if before is not None and follows(question, joined=joined):
        question = carried_over(question, before)
    elif (question.latest or question.since) and all(
        word.dated or word.matches[0].term in _EMPTY for word in question.words
    ):
        question = question.model_copy(update={"words": ()})  # 'what happened in June?' names nothing but the days
    return question.model_copy(update={"words": tuple(with_aliases(list(question.words), lexicon, question.asked))})


class _Reading(NamedTuple):
    """A text, the same as mended, and its words, each with what it is mended to."""

    text: str
    as_read: str
    mended: list[Mended]
    language: str


def _words(
    reading: _Reading, lexicon: Lexicon, times: Times, laid_down: Sequence[tuple[int, int]]
) -> list[QuestionWord]:
    """The words by which a fact is to be found: none of what is only `laid_down` beside them, such as days."""
    text, as_read, mended, language = reading
    measuring = measures_asked(text, language)
    empty = taking_place(text, language) if asked_for(fold(text), language) is Asked.WHEN else frozenset()
    phrases = phrases_among(words_as_mended(mended, language), language)
    aside = (*laid_down, *filter(None, [asked_by_another_name(as_read, language)]))
    places = {token.start: start for (token, _), start in zip(mended, mended_starts(mended), strict=True)}
    telling = [
        (token, near)
        for token, near in mended
        if tells(token, near, language) and not any(begin <= places[token.start] < end for begin, end in aside)
    ]
    telling = [one for one in telling if one[0].start not in empty] or telling
    words = [
        read_word(
            token,
            near,
            language,
            lexicon,
            phrases=phrases.get(token.start, ()),
            dated=times.dated(places[token.start]),
            of_kind=token.start in measuring,
        )
        for token, near in each_once(telling)
    ]
    typed_at = {place: start for start, place in places.items()}
    implied = [
        word.model_copy(update={"start": typed_at[word.start]}) for word in implied_words(as_read, language, lexicon)
    ]
    return sorted([*words, *implied], key=lambda word: word.start)


def _to_be_found(words: list[QuestionWord], kind: KindAsked, folded: str, lexicon: Lexicon) -> list[QuestionWord]:
    """The words without those that only ask for the kind, as far as others are left: no fact need hold them."""
    if kind.contacts or asks_whom_to_reach(folded):
        words = [word for word in words if not asks_only_how_to_reach(word.text)] or words
    words = [word for word in words if word.text.casefold() not in _OF_WHAT_PEOPLE or _told(word, lexicon)] or words
    if kind.asked is not Asked.DEFINITION:
        return words
    words = [word for word in words if word.text.casefold() not in DEFINING] or words
    return [*words, *names_in_full(words, folded, lexicon)]


def read_conversation(text: str, lexicon: Lexicon, *, today: dt.date, as_of: dt.date | None = None) -> Question | None:
    """The last of the questions of a text, read with those before it; None when there is none."""
    before = None
    for part in questions_of(text, lexicon) if text.strip() else ():
        before = read_question(part, lexicon, today=today, as_of=as_of, before=before)
    return before


def as_meant(text: str, lexicon: Lexicon) -> str:
    """A text in Unicode form C, in Cyrillic where it is Russian in Latin letters, not all in capitals, and with the
    hyphens of names such as 'Saran-2'."""
    text = unicodedata.normalize("NFC", text)
    if text.isupper():
        text = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    text = with_hyphens(_MONTH_OF_MAY.sub("May", text), lexicon.frequencies)
    return in_cyrillic(text, lexicon.languages, lambda word: bool(lexicon.frequencies([stem(fold(word), "ru")])))


def questions_of(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The questions of a message, each to be read after those before it; the text itself where it is one."""
    parts = questions_in(as_meant(text, lexicon), lexicon.languages)
    return parts if len(parts) > 1 else (text,)


def _told(word: QuestionWord, lexicon: Lexicon) -> bool:
    """Whether the articles hold a word itself."""
    return bool(lexicon.frequencies([word.matches[0].term]))


def _keys(text: str, language: str) -> list[str]:
    return [
        term
        for token in tokenize(text, language)
        if not token.stop
        for term in (token.term, "~" + name_key(token.surface))
        if len(term) > 2
    ]
