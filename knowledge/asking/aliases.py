"""Words of a question that name something -> the same words, met by its other names too."""

from __future__ import annotations

from knowledge.asking.lexicon import Lexicon, made_of
from knowledge.question import Asked, Match, QuestionWord
from knowledge.words.known_names import known_names

ALIAS_WORTH = 0.85


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


def with_other_names(terms: list[str], lexicon: Lexicon) -> list[str]:
    """The terms of a name with the most telling ones of its other names: 'MAB' is the 'Marine Accident Board' too."""
    found, held = list(terms), frozenset(terms)
    for short, full in lexicon.aliases(held) if held else ():
        for here, there in ((short, full), (full, short)):
            frequencies = lexicon.frequencies(sorted(there))
            if made_of(here, held) and frequencies:
                found.append(min(sorted(frequencies), key=lambda term: frequencies[term]))
    return found
