"""Text of a question -> Question, read against the words of an edition."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from knowledge.asking.follow_up import follows
from knowledge.asking.interrogatives import asked_for
from knowledge.asking.lexicon import Lexicon
from knowledge.extraction.dates import find_dates
from knowledge.question import Asked, Match, Question, QuestionWord
from knowledge.words import Token, fold, guess_language, is_stop_word, name_key, stem, tokenize
from knowledge.words.demonyms import related_names
from knowledge.words.dictionary import commonness
from knowledge.words.irregular import TWO_WORDS
from knowledge.words.thesaurus import synonyms
from knowledge.words.unit_kinds import kinds_asked

SYNONYM_WORTH = 0.55
NAME_KEY_WORTH = 0.9
RELATED_WORTH = 0.8
ALIAS_WORTH = 0.85
CARRIED_OVER = 0.6
_COMMON_NOUN = 0.45

MOST_MENDED = 8
"""Unknown words of a question that are mended; the search for near spellings is what takes time."""

# nouns that tell the kind of answer and need not stand beside it
_KIND_NOUNS = {
    "en": frozenset(
        "year date day month time name number type kind sort place city country person people percentage percent amount"
        " term word thing way example reason happen call give mention list describe"
        " stand mean meaning definition acronym abbreviation".split()
    ),
    "ru": frozenset(
        "год дата день число числа время имя количество вид место город страна человек процент сумма причина".split()
    ),
}
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
    text: str, lexicon: Lexicon, *, today: dt.date, as_of: dt.date | None = None, after: str | None = None
) -> Question:
    """What a text asks for and by which words it is to be found; never fails, an empty text gives no words.

    Relative times are read from `today`, articles younger than `as_of` do not count, and `after` is the text of the
    question before it.
    """
    typed = text
    text = unicodedata.normalize("NFC", text)
    if text.isupper():
        text = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    language = guess_language(text, lexicon.languages)
    mended = _mend(tokenize(text, language), language, lexicon)
    as_read = _as_read(text, mended)
    telling = _each_once([(token, near) for token, near in mended if _tells(token, near, language)])
    source = _SOURCE.search(as_read)
    days = find_dates(text, today, language)
    read = [
        _read_word(token, near, language, lexicon, dated=any(day.start <= token.start < day.end for day in days))
        for token, near in telling
    ]
    focus = _focus(as_read, language)
    folded = " ".join(fold(as_read).split())
    asked = asked_for(folded, language)
    goes_on = after is not None and follows(as_read, len(telling), sum(word.name for word in read))
    if goes_on and after is not None:
        earlier = read_question(after, lexicon, today=today)
        read = read + [
            word.model_copy(update={"weight": word.weight * CARRIED_OVER, "start": -1 - at})
            for at, word in enumerate(earlier.words)
            if word.matches[0].term not in {known.matches[0].term for known in read}
        ]
        if asked is Asked.TOPIC:
            asked = earlier.asked
    since, until = _window(as_read, today, language)
    speaker = next((group for match in [_SPEAKER.search(as_read)] if match for group in match.groups() if group), "")
    return Question(
        text=typed,
        as_read=as_read if any(near for _, near in mended) else typed,
        language=language,
        asked=asked,
        words=tuple(_with_aliases(read, lexicon)),
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


Mended = tuple[Token, list[tuple[str, float]]]
"""A word as typed, and what it may be a misspelling of, best first, with a likeness of 0 to 1."""


def _mend(tokens: list[Token], language: str, lexicon: Lexicon) -> list[Mended]:
    known = lexicon.frequencies({term for token in tokens for term in _own_terms(token)})
    found: list[Mended] = []
    left = MOST_MENDED
    for token in tokens:
        if token.stop or token.number or not left or any(term in known for term in _own_terms(token)):
            found.append((token, []))
        else:
            left -= 1
            found.append((token, lexicon.spelling.mend(token.surface, language)))
    return found


def _each_once(words: list[Mended]) -> list[Mended]:
    """The words without those that were said before."""
    first: dict[str, Mended] = {}
    for token, near in words:
        first.setdefault(token.term, (token, near))
    return list(first.values())


def _own_terms(token: Token) -> dict[str, float]:
    """The terms that a word stands for as it is, with what a meeting is worth."""
    terms = {token.term: 1.0}
    if token.surface in TWO_WORDS:
        terms[stem(TWO_WORDS[token.surface], "")] = NAME_KEY_WORTH
    if len(token.surface) > 3 and token.term.isalpha():
        terms["~" + name_key(token.surface)] = NAME_KEY_WORTH
    return terms


def _tells(token: Token, near: list[tuple[str, float]], language: str) -> bool:
    """Whether a word is to be found in a fact: not a stop word, not a misspelt one, not a lone letter."""
    if near and is_stop_word(near[0][0], language):
        return False
    return not token.stop and len(token.text) > (0 if token.number else 1)


def _read_word(
    token: Token, near: list[tuple[str, float]], language: str, lexicon: Lexicon, *, dated: bool
) -> QuestionWord:
    matches = _own_terms(token)
    for at, (word, likeness) in enumerate(near):
        worth = likeness if at == 0 else likeness * 0.7
        matches.setdefault(stem(word, language), worth)
        matches.setdefault("~" + name_key(word), worth * NAME_KEY_WORTH)
    if token.text[:1].isupper() or near or any(term[0] == "~" for term in lexicon.frequencies(list(matches))):
        for name in sorted(related_names(fold(near[0][0]) if near else token.surface)):
            matches.setdefault("~" + name_key(name), RELATED_WORTH)
    known = lexicon.frequencies(list(matches))
    mended = near[0][0] if near else token.text
    own = known
    for term in sorted(synonyms(stem(fold(mended), language), language)):
        matches.setdefault(term, SYNONYM_WORTH)
    known = lexicon.frequencies(list(matches))
    weight = lexicon.rarity(own)
    if not own:
        # a common word that the articles lack says less than a name that they lack
        weight *= 1 - 0.6 * commonness(token.surface, language)
    if fold(mended) in _KIND_NOUNS.get(language, ()):
        weight *= 0.3
    return QuestionWord(
        text=token.text,
        mended=mended,
        start=token.start,
        matches=tuple(
            Match(term=term, worth=worth, rarity=lexicon.selectivity(term)) for term, worth in matches.items()
        ),
        weight=max(weight, 0.02),
        name=not dated and _is_name(token, own, language),
        number=token.number,
        known=bool(known),
    )


def _is_name(token: Token, known: dict[str, int], language: str) -> bool:
    """Written with a capital inside the question, or hardly ever without one in the articles and no common word."""
    if token.text[:1].isupper() and token.start > 0:
        return True
    if not token.text[:1].isupper() and commonness(token.surface, language) > _COMMON_NOUN:
        return False
    capitals = max((count for term, count in known.items() if term[0] == "~"), default=0)
    return capitals >= 0.8 * known.get(token.term, 0) and capitals > 0


def _with_aliases(words: list[QuestionWord], lexicon: Lexicon) -> list[QuestionWord]:
    """Let 'SCO' be met by 'Shanghai Cooperation Organisation' and the other way round, 'Sergey' by 'Lavrov'."""
    held = {match.term for word in words for match in word.matches if match.worth >= 0.8}
    extra: dict[int, dict[str, float]] = {}
    for short, full in lexicon.aliases:
        for here, there in ((short, full), (full, short)):
            if not here <= held:
                continue
            frequencies = lexicon.frequencies(sorted(there))
            if not frequencies:
                continue
            telling = min(sorted(frequencies), key=lambda term: frequencies[term])
            for at, word in enumerate(words):
                if any(match.term in here for match in word.matches if match.worth >= 0.8):
                    extra.setdefault(at, {})[telling] = ALIAS_WORTH
    return [
        word
        if at not in extra
        else word.model_copy(
            update={
                "matches": word.matches
                + tuple(
                    Match(term=term, worth=worth)
                    for term, worth in extra[at].items()
                    if term not in {match.term for match in word.matches}
                ),
                "known": True,
            }
        )
        for at, word in enumerate(words)
    ]


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


def _as_read(text: str, words: list[Mended]) -> str:
    """The text with its mended words put in place."""
    for token, near in reversed(words):
        if near:
            word = near[0][0].capitalize() if token.text[:1].isupper() else near[0][0]
            text = text[: token.start] + word + text[token.end :]
    return text
