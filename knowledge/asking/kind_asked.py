"""What kind of thing a question asks for, by its form and by its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from knowledge.asking.asides import asks_news
from knowledge.asking.contacts_asked import contacts_asked
from knowledge.asking.interrogatives import asked_for
from knowledge.asking.who_that_is import asks_who_that_is
from knowledge.question import Asked, QuestionWord
from knowledge.words.contacts import Contact
from knowledge.words.unit_kinds import SCORE, kinds_asked

DEFINING = frozenset(
    "stand stands mean means short abbreviation acronym такой такая такое такие расшифровывается означает"
    " такий така таке такі розшифровується означає steht bedeutet abkürzung signifie significa siglas sigla".split()
)
"""Words that ask for a definition and are to be found in none: 'what does NHWU stand for'."""
_MEANS = re.compile(r"\bmeans?\b|\bsignifi(?:ca|e)\b|\bbedeutet\b|\bозначает\b|\bозначає\b|\bзначит\b")
_NAMING = frozenset(
    "name word term nombre palabra nom mot nome parola palavra имя название слово назва name wort значит".split()
)
"""What is said of a name rather than of whatever has it: 'what does the name Ombra mean'."""
_OPEN_KINDS = frozenset({Asked.WHAT, Asked.WHICH, Asked.HOW, Asked.HOW_MUCH, Asked.TOPIC, Asked.DEFINITION})
"""The kinds of question that may ask for a score: 'what was the score', but not 'how many goals did he score'."""
_ASKS_WHO = re.compile(r"(?:und |et |y |e |а |и |і )?(?:wer|qui|chi|quien|quienes|quem|кто|хто) (?!так)")
"""What asks who; 'кто такой бобр' asks what that is."""
_SUPERLATIVE = re.compile(
    r"\bwhat(?:['’]?s| is| are| was| were) (?:the|[\w-]+['’]s?) (?:(?:second|third|fourth|fifth)[- ])?"
    r"(?:(?:most|least) \w+|only|first|last|\w{2,}(?<!for)(?<!fin)est|best|worst) \w"
)
"""What asks for one of many: 'what is the deepest lake in Brovia' asks for its name, and defines no lake."""


class KindAsked(NamedTuple):
    """The kind of thing asked for, the measures it may be told in, and the ways to reach somebody that it may be."""

    asked: Asked
    measures: frozenset[str]
    contacts: frozenset[Contact]


def kind_asked(as_read: str, folded: str, language: str, words: Sequence[QuestionWord]) -> KindAsked:
    """What a question asks for; it is `folded` without its asides."""
    asked = Asked.TOPIC if asks_news(as_read) else _by_form_and_words(folded, language, words)
    measures = kinds_asked(folded)
    if SCORE in measures:
        asked, measures = (Asked.HOW_MUCH, measures) if asked in _OPEN_KINDS else (asked, measures - {SCORE})
    contacts = contacts_asked(folded, language, asked)
    if contacts:
        asked = Asked.WHERE if contacts == {Contact.STREET} else Asked.CONTACT
    return KindAsked(asked, measures, contacts)


def _by_form_and_words(folded: str, language: str, words: Sequence[QuestionWord]) -> Asked:
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


def _asks_of_a_name(words: Sequence[QuestionWord]) -> bool:
    """Whether a question has no words but a name, no abbreviation, and those that ask for a meaning."""
    named = [word for word in words if word.text.casefold() not in DEFINING | _NAMING]
    return bool(named) and all(word.name and not word.text.isupper() for word in named)
