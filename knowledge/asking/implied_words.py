"""Words that a question implies: who is on the ferry is aboard it, and another name is what a thing is also called."""

from __future__ import annotations

import re
from collections.abc import Mapping

from knowledge.asking.lexicon import Lexicon
from knowledge.asking.other_names import asked_by_another_name
from knowledge.question import Match, QuestionWord
from knowledge.words.thesaurus import phrase_term

_PEOPLE = (
    r"people|persons?|passengers?|crew(?:\s+members?)?|travell?ers|tourists|children|sailors|men|women|soldiers|who"
)
_VEHICLES = (
    r"ferr(?:y|ies)|ships?|boats?|vessels?|planes?|aircraft|airplanes?|jets?|helicopters?|trains?|bus(?:es)?|flights?|airliners?|"
    r"liners?|yachts?|tankers?|trawlers?|rafts?|ship|express|shuttle|rocket|spacecraft"
)
_ABOARD = {
    "en": (
        re.compile(
            rf"\b(?:{_PEOPLE})\b(?:\s+\w+){{0,2}}?\s+(?P<word>on)\s+(?:(?:the|an?|this|that)\s+)?(?:[\w-]+\s+){{0,2}}?"
            rf"(?:{_VEHICLES})\b",
            re.IGNORECASE,
        ),
        {"aboard": 1.0, "on board": 1.0, "carry": 0.7},
    ),
    "ru": (
        re.compile(
            r"\b(?:человек|люд\w+|пассажир\w*|кто|член\w+)\b(?:\s+\w+){0,2}?\s+(?P<word>на)\s+(?:[\w-]+\s+){0,2}?"
            r"(?:пароме?|корабл[ея]|судне|самол[её]те|поезде|катере|лодке|яхте|вертол[её]те|автобусе|теплоходе)\b",
            re.IGNORECASE,
        ),
        {"борт": 1.0, "перевозить": 0.7},
    ),
}


_CALLED = {"called": 1.0, "known": 0.4, "named": 0.8, "nicknamed": 0.9, "dubbed": 0.9, "term": 0.7, "abbreviated": 0.7}
"""How else a thing is called."""


def implied_words(text: str, language: str, lexicon: Lexicon) -> list[QuestionWord]:
    """The words implied, each in the place of what implies it; what the articles lack is left out."""
    found = []
    if language in _ABOARD:
        pattern, words = _ABOARD[language]
        if match := pattern.search(text):
            found += _implied(match["word"], match.start("word"), words, language, lexicon)
    if place := asked_by_another_name(text, language):
        found += _implied(text[slice(*place)], place[0], _CALLED, language, lexicon)
    return found


def _implied(text: str, start: int, words: Mapping[str, float], language: str, lexicon: Lexicon) -> list[QuestionWord]:
    matches = [
        Match(term=term, worth=worth, rarity=lexicon.selectivity(term))
        for term, worth in ((phrase_term(word, language), worth) for word, worth in words.items())
        if lexicon.frequencies([term])
    ]
    if not matches:
        return []
    return [
        QuestionWord(
            text=text,
            mended=next(iter(words)),
            start=start,
            matches=tuple(matches),
            weight=max(lexicon.rarity([one.term for one in matches]), 0.02),
        )
    ]
