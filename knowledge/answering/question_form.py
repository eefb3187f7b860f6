"""How a question is built: what the thing asked for is to its verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from knowledge.answering.parts_of_speech import ADVERB, CONJUNCTION, DONE, PREPOSITION, VERBS, english
from knowledge.question import Asked, Question
from knowledge.words import Token, tokenize
from knowledge.words.function_words import as_english
from knowledge.words.word_classes import ASKING_WORDS, AUXILIARIES, BEING, COPULAS, DETERMINERS, HAVING, PREPOSITIONS

_REACH = 4
"""So many words after the asking word are looked at for an auxiliary where parts of speech are not known."""
_DOING = frozenset("wer qui chi quien quienes quem кто хто".split())
"""Folded words that ask who does it: 'wer hat die Brücke eröffnet', not 'wen hat sie getroffen'."""
_BESIDE = frozenset("where when why".split())
_ENDS_A_PHRASE = VERBS | {PREPOSITION, CONJUNCTION}


_SAYS = re.compile(
    r"\bwho (?:\w+ )?(?:said|says|say|saying|stated|claimed|claims|told)\b|\bwer (?:sagt|hat .{0,40}\bgesagt)"
    r"|\bqui (?:l['’]?)?(?:dit|a dit|disait|affirme)|\bqui a\b.{0,20}\bdit\b|\bqui[ée]n (?:lo )?(?:dijo|dice|ha dicho)"
    r"|\bchi (?:lo |l['’])?(?:ha detto|dice|disse)|\bquem (?:o |a )?(?:disse|diz)"
    r"|\bкто (?:\w+ )?(?:сказал|говорит|заявил)|\bхто (?:\w+ )?(?:сказа|каже|заяви)",
    re.IGNORECASE,
)


def asks_who_says(question: Question) -> bool:
    """Whether it is asked by whom something is said: 'Who said that?'.

    Its answer is whoever says the sentence, be that one named in it or not.
    """
    return question.asked is Asked.WHO and _SAYS.search(question.as_read) is not None


def asks_age(question: Question) -> bool:
    """Whether it is asked how old somebody or something is."""
    return question.asked is Asked.HOW_MANY and question.measures == {"age"}


_ACTING = frozenset({"by", "have", "having"})
"""Words of questions for who did it: 'Who was he attacked by?', 'Who is believed to have found it?'."""


def asks_to_whom(question: Question) -> bool:
    """Whether it is asked to whom something was done, and not by whom: 'Who was attacked?', 'chi è stato ferito?'."""
    return question.asked is Asked.WHO and _undergone(question) is not None


def done_to_what(question: Question) -> str | None:
    """The term of what was done, where it is asked in English to what or whom: 'What was destroyed?'."""
    if question.asked not in (Asked.WHAT, Asked.WHO) or question.language != "en":
        return None
    done = _undergone(question)
    return done.term if done else None


def _undergone(question: Question) -> Token | None:
    """The participle, where a form of 'be' with one follows the asking word."""
    language = question.language
    tokens = tokenize(question.as_read, language)
    words = [as_english(token.text, language) for token in tokens]
    being = next((at for at, word in enumerate(words[1:4], 1) if word in BEING), None)
    if being is None or not _ACTING.isdisjoint(words):
        return None
    rest = list(range(being + 1, len(words)))
    while rest and words[rest[0]] in BEING:
        rest = rest[1:]
    if not rest:
        return None
    if language in ("en", ""):
        done = english().of([token.text for token in tokens])[rest[0]] == DONE
    else:
        done = words[rest[0]] not in DETERMINERS | PREPOSITIONS
    return tokens[rest[0]] if done else None


def question_form(question: Question) -> tuple[str, str]:
    """How the question is built, and the preposition before its asking word or dangling at its end ('' for none).

    'object': the thing asked for is done to ('What did X regulate?'), 'copula': it is said to be something
    ('What is X?'), 'subject': it does, or is said to have something done to it ('What caused X?', 'Who was hurt?'),
    'where', 'when', 'why', 'how': neither, 'last': 'against what?', 'none': no asking word.
    """
    return _form(question.as_read, question.language, question.asked)


@lru_cache(maxsize=16)
def _form(text: str, language: str, asked: Asked) -> tuple[str, str]:
    tokens = tokenize(text, language)
    words = [as_english(token.text, language) for token in tokens]
    at = next((place for place, word in enumerate(words) if word in ASKING_WORDS), None)
    echo = words[-1] if words and words[-1] in PREPOSITIONS else ""
    if at is None:
        return "none", echo
    if at and words[at - 1] in PREPOSITIONS:
        echo = words[at - 1]
    rest = words[at + 1 :]
    if not rest:
        return "last", echo
    if words[at] in _BESIDE or asked is Asked.HOW:
        return words[at], echo
    if language in ("en", ""):
        return _english_form(rest, english().of([token.text for token in tokens])[at + 1 :]), echo
    doing = tokens[at].surface in _DOING and not (at and words[at - 1] in PREPOSITIONS)
    if not doing and any(word in AUXILIARIES for word in rest[:_REACH]):
        return "object", echo
    return ("copula" if rest[0] in (BEING if doing else COPULAS) else "subject"), echo


def _english_form(words: Sequence[str], parts: str) -> str:
    """By what follows the auxiliary, in the words after the asking word: its subject, where another is asked for."""
    helping = next((at for at, word in enumerate(words) if word in COPULAS or parts[at] in VERBS), len(words))
    if helping == len(words) or words[helping] not in COPULAS:
        return "subject"
    after = "".join(part for part in parts[helping + 1 :] if part != ADVERB)
    if not after or after[0] in VERBS:
        return "subject"
    if words[helping] not in BEING | HAVING:
        return "object"
    phrase = "".join(takewhile(lambda part: part not in _ENDS_A_PHRASE, after))
    if any(part in VERBS for part in after[len(phrase) :][:1]):
        return "object"
    return "copula" if words[helping] in BEING else "subject"
