"""Words that a question implies by a preposition: who is on the ferry is aboard it."""

from __future__ import annotations

import re

from knowledge.asking.lexicon import Lexicon
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


def implied_words(text: str, language: str, lexicon: Lexicon) -> list[QuestionWord]:
    """The words implied, each in the place of the preposition that implies it; what the articles lack is left out."""
    if language not in _ABOARD:
        return []
    pattern, words = _ABOARD[language]
    match = pattern.search(text)
    if match is None:
        return []
    matches = [
        Match(term=term, worth=worth, rarity=lexicon.selectivity(term))
        for term, worth in ((phrase_term(word, language), worth) for word, worth in words.items())
        if lexicon.frequencies([term])
    ]
    if not matches:
        return []
    return [
        QuestionWord(
            text=match["word"],
            mended=next(iter(words)),
            start=match.start("word"),
            matches=tuple(matches),
            weight=max(lexicon.rarity([one.term for one in matches]), 0.02),
        )
    ]
