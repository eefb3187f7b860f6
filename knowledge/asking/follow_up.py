"""A question that goes on from the one before it: whether it does, and how it is read then."""

from __future__ import annotations

import re

from knowledge.asking.interrogatives import asked_for
from knowledge.question import Asked, Question, QuestionWord
from knowledge.words import fold, tokenize
from knowledge.words.function_words import as_english
from knowledge.words.word_classes import DETERMINERS, PREPOSITIONS

CARRIED_OVER = 0.6
"""What the words of the question before weigh in one that goes on from it, as a share of their own weight."""

CARRIED_TOGETHER = 0.7
"""What they may weigh together where no pronoun calls for them, as a share of the question's own words."""

_GOES_ON = re.compile(
    r"^\W*(?:and|so|but|ok|okay|what about|how about|also|а|и|но|а что|та|але|und|aber|et|mais|y|pero|e|ma|mas)\b"
    r"[\s,]*(?!\w+ (?:is|are) the\b.{30})",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|that|this|these|those|there|then|the latter|same"
    r"|он|она|они|оно|его|ее|её|их|ему|ей|им|нём|нем|ней|них|это|этого|этом|там|тогда|тот|из них"
    r"|він|вона|вони|його|її|їх|цього|це|там|er|sie|es|ihn|ihm|dort|das|dies|dazu|il|elle|ils|elles|cela|ça|l['’](?=a\b|ont\b)"
    r"|ella|ellos|eso|esto|lo(?=\s+(?:dij|dice|ha\b|han\b|hizo))|lui|lei|loro|questo|ciò|l['’](?=ha\b|hanno\b)|ele|ela|isso|isto)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 5  # so many words may ask by their sign alone
_LONG = 3  # so many words of its own, with a name, need no question before


def follows(question: Question, *, joined: bool = False) -> bool:
    """Whether a question is read with the one before it: 'And where?', 'Whom did he replace?', 'why?', 'in June?'.

    One that names what it is about starts afresh, unless it opens with 'and' and says little; so does a word or two
    that ask nothing. One that is `joined` to the other in a message says no more than it must: 'and how many died?'.
    """
    telling = [word for word in question.words if not word.dated]
    named = any(word.name for word in telling)
    points_back = bool(_POINTS_BACK.search(question.as_read))
    if _GOES_ON.search(question.as_read):
        return points_back or not named or len(telling) < _LONG
    if not telling:
        return True
    if named:
        return False
    if points_back:
        return len(telling) <= 5
    if joined and len(telling) <= _LONG:
        return question.asked is not Asked.DEFINITION
    return len(telling) == 1 and question.asked not in (Asked.TOPIC, Asked.DEFINITION)


def carried_over(question: Question, before: Question) -> Question:
    """The question with the words of the one before it, and with all that it leaves unsaid.

    A name or a day of its own stands in the place of those before: 'And in Brenholt?', 'And in June?'; so does another
    thing in that of what was counted: 'And lorries?'.
    """
    own = {word.matches[0].term for word in question.words}
    named = any(word.name for word in question.words)
    dated = question.since is not None
    counted = _counted(question) if before.focus else ()
    carried = [
        word
        for word in before.words
        if word.matches[0].term not in own
        and not (named and word.name)
        and not (dated and word.dated)
        and not (counted and word.matches[0].term in before.focus)
    ]
    new = not _POINTS_BACK.search(question.as_read) and any(not word.dated for word in question.words)
    share = _share(question.words, carried) if new else CARRIED_OVER
    words = [
        word.model_copy(update={"weight": word.weight * share, "start": -1 - at}) for at, word in enumerate(carried)
    ]
    unsaid: dict[str, object] = {"words": (*question.words, *words), "follows": True, "own_words_first": new}
    if question.since is None:
        unsaid |= {"since": before.since, "until": before.until, "within": before.within}
    elif all(word.dated for word in question.words):
        unsaid |= {"within": True}  # 'And in June?' asks for nothing but other days
    if question.asked is Asked.TOPIC or _asks_by_its_sign(question):
        unsaid |= {"asked": before.asked, "focus": counted or before.focus, "measures": before.measures}
        if not question.speaker and not named:
            unsaid |= {"speaker": before.speaker}
    if not question.publishers:
        unsaid |= {"publishers": before.publishers}
    return question.model_copy(update=unsaid)


def _asks_by_its_sign(question: Question) -> bool:
    """Whether nothing but its sign makes a question of a few words that go on: 'e l'abbonamento?', 'а копию?'."""
    if question.asked is not Asked.YES_NO or not _GOES_ON.search(question.as_read):
        return False
    text = fold(question.as_read).strip(" ?¿!.")
    return len(text.split()) <= _FEW_WORDS and asked_for(text, question.language) is Asked.TOPIC


def _counted(question: Question) -> tuple[str, ...]:
    """The terms of what is counted instead: 'And lorries?'; with 'the' or 'in' it is where it is counted."""
    small = {as_english(token.text, question.language) for token in tokenize(question.as_read, question.language)}
    if question.asked is not Asked.TOPIC or not small.isdisjoint(DETERMINERS | PREPOSITIONS):
        return ()
    return tuple(word.matches[0].term for word in question.words if not (word.name or word.dated or word.number))


def _share(own: tuple[QuestionWord, ...], carried: list[QuestionWord]) -> float:
    """How much of their weight the words carried over keep."""
    most = CARRIED_TOGETHER * sum(word.weight for word in own if not word.dated)
    together = sum(word.weight for word in carried)
    return min(CARRIED_OVER, most / together) if most and together else CARRIED_OVER


def context_after(question: Question, before: str) -> str:
    """What a question that comes after this one is to be read with: this one, and the one that it went on from.

    'And when?' says nothing of its own, so that 'And where?' goes on from what was before it.
    """
    if not question.follows:
        return question.text
    if not any(word.start >= 0 for word in question.words):
        return before
    return f"{before}\n{question.text}"
