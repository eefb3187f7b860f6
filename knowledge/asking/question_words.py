"""The words of a question, each with all the terms that a fact may hold for it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from knowledge.asking.kind_nouns import KIND_NOUNS
from knowledge.asking.lexicon import Lexicon
from knowledge.asking.mending import NAME_KEY_WORTH, Mended, of_a_place, own_terms
from knowledge.asking.other_languages import TRANSLATED_WORTH, translated
from knowledge.question import Match, QuestionWord
from knowledge.words import Token, fold, is_stop_word, name_key, stem
from knowledge.words.compounds import PART_WORTH, as_part, compound_parts, part_terms
from knowledge.words.demonyms import related_names
from knowledge.words.dictionary import commonness
from knowledge.words.thesaurus import related
from knowledge.words.women import SAME_OFFICE, of_the_other_gender

RELATED_WORTH = 0.8
MOST_RELATED = 12
"""So many terms that may stand for a word are looked for, those that are worth most."""

_COMMON_NOUN = 0.45
_NOUNS_IN_CAPITALS = frozenset({"de"})
_NOUN_ENDING = re.compile(r"(?:ung|heit|keit|schaft|tion|tat|ismus|nis)(?:en|s|se|sen)?$")


def each_once(words: list[Mended]) -> list[Mended]:
    """The words without those that were said before."""
    first: dict[str, Mended] = {}
    for token, near in words:
        first.setdefault(token.term, (token, near))
    return list(first.values())


def tells(token: Token, near: list[tuple[str, float]], language: str) -> bool:
    """Whether a word is to be found in a fact: not a stop word, not a misspelt one, not a lone letter."""
    if near and is_stop_word(near[0][0], language):
        return False
    return not token.stop and len(token.text) > (0 if token.number else 1)


def read_word(
    token: Token,
    near: list[tuple[str, float]],
    language: str,
    lexicon: Lexicon,
    *,
    phrases: Sequence[str] = (),
    dated: bool,
    of_kind: bool = False,
) -> QuestionWord:
    """A word with its terms and its rarity; it may be part of `phrases`. One that is part of a date is no name; one
    that is `of_kind` only tells what kind of answer is asked for."""
    matches = own_terms(token)
    for at, (word, likeness) in enumerate(near):
        worth = likeness if at == 0 else likeness * 0.7
        matches.setdefault(stem(word, language), worth)
        matches.setdefault("~" + name_key(word), worth * NAME_KEY_WORTH)
    if token.text[:1].isupper() or near or any(term[0] == "~" for term in lexicon.frequencies(list(matches))):
        for name in sorted(related_names(fold(near[0][0]) if near else token.surface)):
            matches.setdefault("~" + name_key(name), RELATED_WORTH)
    for other in sorted(lexicon.frequencies(of_a_place(token, language))):
        matches.setdefault(other, RELATED_WORTH)
    known = lexicon.frequencies(list(matches))
    mended = near[0][0] if near else token.text
    term = stem(fold(mended), language)
    elsewhere = {} if token.number else translated(term, fold(mended), language, lexicon)
    own = known or lexicon.frequencies([other for other, worth in elsewhere.items() if worth == TRANSLATED_WORTH])
    for other, worth in _standing_for((term, *phrases), of_the_other_gender(fold(mended), language), language, lexicon):
        matches.setdefault(other, worth)
    foreign = elsewhere.keys() - matches.keys()
    for other, worth in elsewhere.items():
        matches.setdefault(other, worth)
    parts = compound_parts(fold(mended), language, lexicon.frequencies)
    in_compounds = dict.fromkeys((*as_part(term, language), *part_terms(fold(mended), language)), PART_WORTH)
    for other, worth in (*parts.items(), *in_compounds.items()):
        matches.setdefault(other, worth)
    known = lexicon.frequencies(list(matches))
    weight = lexicon.rarity(own)
    if not own:
        # a common word that the articles lack says less than a name that they lack
        weight *= 1 - 0.6 * _commonness(token, language)
    if of_kind or fold(mended) in KIND_NOUNS.get(language, ()):
        weight *= 0.3
    return QuestionWord(
        text=token.text,
        mended=mended,
        start=token.start,
        matches=tuple(
            Match(term=term, worth=worth, rarity=lexicon.selectivity(term), translated=term in foreign)
            for term, worth in matches.items()
        ),
        weight=max(weight, 0.02),
        name=not dated and not (parts or _is_noun(token, language)) and _is_name(token, own, language),
        number=token.number,
        dated=dated,
        known=bool(known),
    )


def _standing_for(
    asked: Sequence[str], same_office: Collection[str], language: str, lexicon: Lexicon
) -> list[tuple[str, float]]:
    """The phrases of a word, and the terms that may stand for it or for them, as far as the articles hold them; the
    `same_office` comes before all others."""
    worths: dict[str, float] = {}
    for at, term in enumerate(asked):
        if at:
            worths[term] = 1.0
        for other, worth in related(term, language).items():
            worths[other] = max(worth, worths.get(other, 0.0))
    known = lexicon.frequencies([*same_office, *worths])
    first = [(term, SAME_OFFICE) for term in sorted(same_office) if term in known]
    others = [(term, worths[term]) for term in worths if term in known]
    return first + sorted(others, key=lambda pair: (-pair[1], known[pair[0]], pair[0]))[:MOST_RELATED]


def _commonness(token: Token, language: str) -> float:
    """How common a word is, with the accents that it was asked with or without."""
    return max(commonness(token.surface, language), commonness(token.text.casefold(), language))


def _is_noun(token: Token, language: str) -> bool:
    """Whether a capital tells nothing: that of a word which the list of a language holds where all nouns have one."""
    return language in _NOUNS_IN_CAPITALS and (
        _commonness(token, language) > 0 or bool(_NOUN_ENDING.search(token.surface))
    )


def _is_name(token: Token, known: dict[str, int], language: str) -> bool:
    """Written with a capital inside the question, or hardly ever without one in the articles and no common word."""
    if token.text[:1].isupper() and token.start > 0:
        return True
    if not token.text[:1].isupper() and _commonness(token, language) > _COMMON_NOUN:
        return False
    capitals = max((count for term, count in known.items() if term[0] == "~"), default=0)
    plain = max((count for term, count in known.items() if term[0] != "~"), default=0)
    return capitals >= 0.8 * plain and capitals > 0
