"""Words of a question that name something -> the same words, met by its other names too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from knowledge.asking.lexicon import Lexicon, made_of
from knowledge.question import Asked, Match, QuestionWord
from knowledge.words.known_names import Pair, known_names

ALIAS_WORTH = 0.85
MOST_OTHER_NAMES = 12
"""So many other names of a word are looked for, those of most articles: a surname may have hundreds of bearers."""

_STANDS_FOR = re.compile(
    r"\bstands? for\b|\bshort for\b|\babbreviat\w+|\bacronym\b|\bsteht\b|\babkurzung\b|\bsigl[ea]s?\b"
    r"|\bрасшифров\w+|\bрозшифров\w+"
)
"""What asks for the full name of a short one."""
_NEARLY_ITSELF = 0.8
"""What a match of a word must be worth for its term to be a part of a name."""


def with_aliases(words: list[QuestionWord], lexicon: Lexicon, asked: Asked) -> list[QuestionWord]:
    """Let 'SCO' be met by 'Shanghai Cooperation Organisation' and the other way round, 'Sergey' by 'Lavrov'.

    A role is met by its holder ('Ulvaran transport minister' by 'Brandt') where not the holder is asked for.
    """
    own = [{match.term for match in word.matches if match.worth >= _NEARLY_ITSELF} for word in words]
    held = frozenset().union(*own)
    pairs: list[Pair] = [*known_names(held), *lexicon.aliases(held)]
    if asked in (Asked.WHO, Asked.DEFINITION):
        pairs = [pair for pair in pairs if sum(term[0] != "~" for term in pair[0]) <= 1]
    extra: dict[int, dict[str, float]] = {}
    for here, telling in _other_names(pairs, held, lexicon):
        for at, terms in enumerate(own):
            if not here.isdisjoint(terms) and len(others := extra.setdefault(at, {})) < MOST_OTHER_NAMES:
                others[telling] = ALIAS_WORTH
    return [_met_by(word, extra[at]) if at in extra else word for at, word in enumerate(words)]


def names_in_full(words: Sequence[QuestionWord], folded: str, lexicon: Lexicon) -> list[QuestionWord]:
    """The most telling word of the full name of each short one of which it is asked what that stands for."""
    if not _STANDS_FOR.search(folded):
        return []
    found = []
    for word in words:
        held = frozenset(match.term for match in word.matches if match.worth >= _NEARLY_ITSELF)
        pairs = lexicon.aliases(held) if word.text.isupper() else []
        names = [full for short, full in pairs if made_of(short, held)]
        known = lexicon.frequencies(sorted(frozenset().union(*names[:1]) - held))
        telling = min(known, key=lambda term: (known[term], term), default=None)
        if telling:
            match = Match(term=telling, worth=1.0, rarity=lexicon.selectivity(telling))
            weight = lexicon.rarity([telling])
            found.append(QuestionWord(text=telling, mended=telling, start=-1, matches=(match,), weight=weight))
    return found


def with_other_names(terms: list[str], lexicon: Lexicon) -> list[str]:
    """The terms of a name with the most telling ones of its other names: 'MAB' is the 'Marine Accident Board' too."""
    held = frozenset(terms)
    pairs = lexicon.aliases(held) if held else ()
    return [*terms, *(telling for _, telling in _other_names(pairs, held, lexicon))]


def _other_names(pairs: Iterable[Pair], held: Set[str], lexicon: Lexicon) -> Iterator[tuple[frozenset[str], str]]:
    """Each name that is made of terms held, with the most telling term of its other name, if the edition has any."""
    made = [
        (here, there) for short, full in pairs for here, there in ((short, full), (full, short)) if made_of(here, held)
    ]
    known = lexicon.frequencies(sorted({term for _, there in made for term in there}))
    for here, there in made:
        telling = min(there & known.keys(), key=lambda term: (known[term], term), default=None)
        if telling:
            yield here, telling


def _met_by(word: QuestionWord, others: Mapping[str, float]) -> QuestionWord:
    """The word with further terms, after its own."""
    own = {match.term for match in word.matches}
    more = tuple(Match(term=term, worth=worth) for term, worth in others.items() if term not in own)
    return word.model_copy(update={"matches": word.matches + more, "known": True})
