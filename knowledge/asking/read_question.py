"""Text of a question -> Question, read against the words of an edition."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from knowledge.asking.aliases import names_in_full, with_aliases, with_other_names
from knowledge.asking.asides import asides, asks_latest, asks_news, asks_now, without_asides
from knowledge.asking.contacts_asked import asks_only_how_to_reach, asks_whom_to_reach, contacts_asked
from knowledge.asking.focus import focus
from knowledge.asking.follow_up import carried_over, follows
from knowledge.asking.implied_words import implied_words
from knowledge.asking.interrogatives import asked_for
from knowledge.asking.kind_nouns import measures_asked, taking_place
from knowledge.asking.latin_russian import in_cyrillic
from knowledge.asking.lexicon import Lexicon
from knowledge.asking.mending import as_mended, mend, mended_starts, words_as_mended
from knowledge.asking.numbered_names import with_hyphens
from knowledge.asking.other_names import asked_by_another_name
from knowledge.asking.question_words import each_once, read_word, tells
from knowledge.asking.several_questions import questions_in
from knowledge.asking.times import read_times
from knowledge.asking.voices import read_voices
from knowledge.asking.who_that_is import asks_who_that_is
from knowledge.question import Asked, Question, QuestionWord
from knowledge.words import fold, guess_language, name_key, phrases_among, stem, tokenize
from knowledge.words.contacts import Contact
from knowledge.words.unit_kinds import SCORE, kinds_asked

_EMPTY = frozenset(
    "happen occur news new develop event произошл случ происход событ новост нов geschah passiert pas ocurr".split()
)
"""Terms that ask for whatever there is to tell."""
_DEFINING = frozenset(
    "stand stands mean means short abbreviation acronym такой такая такое такие расшифровывается означает"
    " такий така таке такі розшифровується означає steht bedeutet abkürzung signifie significa siglas sigla".split()
)
"""Words that ask for a definition and are to be found in none: 'what does NHWU stand for'."""
_MEANS = re.compile(r"\bmeans?\b|\bsignifi(?:ca|e)\b|\bbedeutet\b|\bозначает\b|\bозначає\b|\bзначит\b")
_NAMING = frozenset(
    "name word term nombre palabra nom mot nome parola palavra имя название слово назва name wort значит".split()
)
"""What is said of a name rather than of whatever has it: 'what does the name Ombra mean'."""
_OF_WHAT_PEOPLE = frozenset(
    "nationality nationalität nationalité nacionalidad nazionalità nacionalidade национальность национальности"
    " національність національності".split()
)
"""Words that are seldom told with what they ask for: 'a Danish economist' has a nationality."""
_OPEN_KINDS = frozenset({Asked.WHAT, Asked.WHICH, Asked.HOW, Asked.HOW_MUCH, Asked.TOPIC, Asked.DEFINITION})
"""The kinds of question that may ask for a score: 'what was the score', but not 'how many goals did he score'."""
_ASKS_WHO = re.compile(r"(?:und |et |y |e |а |и |і )?(?:wer|qui|chi|quien|quienes|quem|кто|хто) (?!так)")
"""What asks who; 'кто такой бобр' asks what that is."""
_SUPERLATIVE = re.compile(
    r"\bwhat(?:['’]?s| is| are| was| were) (?:the|[\w-]+['’]s?) (?:(?:second|third|fourth|fifth)[- ])?"
    r"(?:(?:most|least) \w+|only|first|last|\w{2,}(?<!for)(?<!fin)est|best|worst) \w"
)
"""What asks for one of many: 'what is the deepest lake in Brovia' asks for its name, and defines no lake."""
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
    tokens = tokenize(text, language)
    mended = mend(tokens, language, lexicon, asides(text))
    measuring = measures_asked(text, language)
    empty = taking_place(text, language) if asked_for(fold(text), language) is Asked.WHEN else frozenset()
    phrases = phrases_among(words_as_mended(mended, language), language)
    as_read = as_mended(text, mended)
    times = read_times(as_read, language, today)
    voices = read_voices(as_read, language, lexicon.publishers)
    another_name = filter(None, [asked_by_another_name(as_read, language)])
    aside = (*asides(as_read), *times.filters, *voices.filters, *asks_now(as_read), *another_name)
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
    words = sorted([*words, *implied], key=lambda word: word.start)
    mended_or_rewritten = (
        any(near for _, near in mended) or text.casefold() != unicodedata.normalize("NFC", typed).casefold()
    )
    speaker = voices.speaker or ("" if voices.publishers else voices.source)
    folded = " ".join(fold(without_asides(as_read)).split())
    kind = Asked.TOPIC if asks_news(as_read) else _kind(folded, language, words)
    measures = kinds_asked(folded)
    if SCORE in measures:
        kind, measures = (Asked.HOW_MUCH, measures) if kind in _OPEN_KINDS else (kind, measures - {SCORE})
    contacts = contacts_asked(folded, language, kind)
    if contacts:
        kind = Asked.WHERE if contacts == {Contact.STREET} else Asked.CONTACT
    if contacts or asks_whom_to_reach(folded):
        words = [word for word in words if not asks_only_how_to_reach(word.text)] or words
    words = [word for word in words if word.text.casefold() not in _OF_WHAT_PEOPLE or _told(word, lexicon)] or words
    if kind is Asked.DEFINITION:
        words = [word for word in words if word.text.casefold() not in _DEFINING] or words
        words = [*words, *names_in_full(words, folded, lexicon)]
    question = Question(
        text=typed,
        as_read=as_read if mended_or_rewritten else typed,
        language=language,
        asked=kind,
        words=tuple(words),
        focus=focus(as_read, language),
        measures=measures,
        contacts=contacts,
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
    elif (question.latest or question.since) and all(word.dated or word.matches[0].term in _EMPTY for word in words):
        question = question.model_copy(update={"words": ()})  # 'what happened in June?' names nothing but the days
    return question.model_copy(update={"words": tuple(with_aliases(list(question.words), lexicon, question.asked))})


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


def _kind(folded: str, language: str, words: list[QuestionWord]) -> Asked:
    """The kind asked for; 'what is the strike about' takes a thing for known, and only names are defined so. 'Who is
    Tobias Renwick?' asks for no name."""
    asked = asked_for(folded, language)
    if asked in (Asked.WHO, Asked.WHAT) and asks_who_that_is(folded, language, words):
        return Asked.DEFINITION
    if asked is Asked.DEFINITION and _MEANS.search(folded) and _asks_of_a_name(words):
        return Asked.WHAT
    if asked is Asked.DEFINITION and _SUPERLATIVE.search(folded):
        return Asked.WHICH
    if asked is Asked.DEFINITION and _ASKS_WHO.match(folded) and not any(word.name for word in words):
        return Asked.WHO  # 'qui est mort', 'wer ist angeklagt'
    known = re.search(r"\bwhat(?:['’]?s| is| are| was| were) the\b(?! \S+\W*$)", folded)
    return Asked.WHAT if asked is Asked.DEFINITION and known and not any(word.name for word in words) else asked


def _asks_of_a_name(words: list[QuestionWord]) -> bool:
    """Whether a question has no words but a name, no abbreviation, and those that ask for a meaning."""
    named = [word for word in words if word.text.casefold() not in _DEFINING | _NAMING]
    return bool(named) and all(word.name and not word.text.isupper() for word in named)


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
