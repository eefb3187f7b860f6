"""The words of a question: mended, and with all the terms that a fact may hold for them."""

from __future__ import annotations

from knowledge.asking.lexicon import Lexicon, made_of
from knowledge.asking.shorthand import long_form
from knowledge.question import Asked, Match, QuestionWord
from knowledge.words import Token, fold, is_stop_word, name_key, stem
from knowledge.words.demonyms import related_names
from knowledge.words.dictionary import commonness
from knowledge.words.irregular import TWO_WORDS
from knowledge.words.known_names import known_names
from knowledge.words.thesaurus import synonyms

SYNONYM_WORTH = 0.55
NAME_KEY_WORTH = 0.9
RELATED_WORTH = 0.8
ALIAS_WORTH = 0.85
SHORTHAND_WORTH = 0.95
_COMMON_NOUN = 0.45
_LONGEST_ACRONYM = 6

MOST_MENDED = 8
"""Unknown words of a question that are mended; the search for near spellings is what takes time."""

# nouns that tell the kind of answer and need not stand beside it
_KIND_NOUNS = {
    "en": frozenset(
        "year date day month time name number type kind sort place city country person people percentage percent amount"
        " term word thing way example reason happen call give mention list describe"
        " stand mean meaning definition acronym abbreviation latest newest recent current news".split()
    ),
    "ru": frozenset(
        "год дата день число числа время имя количество вид место город страна человек процент сумма причина"
        " последний последняя последние последних свежие новости новость".split()
    ),
}

Mended = tuple[Token, list[tuple[str, float]]]
"""A word as typed, and what it may be a misspelling of, best first, with a likeness of 0 to 1."""


def mend(tokens: list[Token], language: str, lexicon: Lexicon) -> list[Mended]:
    """The words, the unknown among them with what they may be misspellings of; `MOST_MENDED` are looked into."""
    known = lexicon.frequencies({term for token in tokens for term in _own_terms(token)})
    found: list[Mended] = []
    left = MOST_MENDED
    for token in tokens:
        if token.stop or token.number or any(term in known for term in _own_terms(token)):
            found.append((token, _as_spelt(token, known, language, lexicon)))
        elif long := long_form(token.surface, language):
            found.append((token, [(long, SHORTHAND_WORTH)]))
        elif not left or _abbreviates(token, lexicon):
            found.append((token, []))
        else:
            left -= 1
            found.append((token, lexicon.spelling.mend(token.surface, language)))
    return found


def _abbreviates(token: Token, lexicon: Lexicon) -> bool:
    """Whether an unknown word is the short form of a name: 'UMC' where the articles only have it in full."""
    term = {token.surface}
    return len(token.surface) <= _LONGEST_ACRONYM and bool(known_names(term) or lexicon.aliases(term))


def _as_spelt(token: Token, known: dict[str, int], language: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    """A common word that sounds like a word known only by its sound: 'fery' is 'ferry', 'Shelbai' stays a name."""
    key = "~" + name_key(token.surface)
    if token.term in known or key not in known or token.number or token.stop:
        return []
    near = [
        (word, like) for word, like in lexicon.spelling.near(token.surface) if name_key(word) == name_key(token.surface)
    ]
    plain = lexicon.frequencies([stem(word, language) for word, _ in near])
    return [(word, like) for word, like in near if plain.get(stem(word, language), 0) > known[key]]


def each_once(words: list[Mended]) -> list[Mended]:
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


def tells(token: Token, near: list[tuple[str, float]], language: str) -> bool:
    """Whether a word is to be found in a fact: not a stop word, not a misspelt one, not a lone letter."""
    if near and is_stop_word(near[0][0], language):
        return False
    return not token.stop and len(token.text) > (0 if token.number else 1)


def read_word(
    token: Token, near: list[tuple[str, float]], language: str, lexicon: Lexicon, *, dated: bool
) -> QuestionWord:
    """A word with its terms and its rarity; one that is part of a date (`dated`) is no name."""
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
        dated=dated,
        known=bool(known),
    )


def _is_name(token: Token, known: dict[str, int], language: str) -> bool:
    """Written with a capital inside the question, or hardly ever without one in the articles and no common word."""
    if token.text[:1].isupper() and token.start > 0:
        return True
    if not token.text[:1].isupper() and commonness(token.surface, language) > _COMMON_NOUN:
        return False
    capitals = max((count for term, count in known.items() if term[0] == "~"), default=0)
    plain = max((count for term, count in known.items() if term[0] != "~"), default=0)
    return capitals >= 0.8 * plain and capitals > 0


def with_aliases(words: list[QuestionWord], lexicon: Lexicon, asked: Asked) -> list[QuestionWord]:
    """Let 'SCO' be met by 'Shanghai Cooperation Organisation' and the other way round, 'Sergey' by 'Lavrov'.

    A role is met by its holder ('Ulvaran transport minister' by 'Brandt') where not the holder is asked for.
    """
    held = {match.term for word in words for match in word.matches if match.worth >= 0.8}
    extra: dict[int, dict[str, float]] = {}
    for short, full in (*known_names(held), *lexicon.aliases(held)):
        if asked in (Asked.WHO, Asked.DEFINITION) and sum(term[0] != "~" for term in short) > 1:
            continue
        for here, there in ((short, full), (full, short)):
            if not made_of(here, held):
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


def as_mended(text: str, words: list[Mended]) -> str:
    """The text with its mended words put in place."""
    for token, near in reversed(words):
        if near:
            text = text[: token.start] + _mended(token, near) + text[token.end :]
    return text


def mended_starts(words: list[Mended]) -> list[int]:
    """Where each word begins once the mended ones are put in place."""
    starts, shift = [], 0
    for token, near in words:
        starts.append(token.start + shift)
        shift += len(_mended(token, near)) - len(token.text) if near else 0
    return starts


def _mended(token: Token, near: list[tuple[str, float]]) -> str:
    return near[0][0].capitalize() if token.text[:1].isupper() else near[0][0]
