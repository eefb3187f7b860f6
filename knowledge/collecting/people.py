"""People: whom a name means, among those who say something in the articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.words import fold, name_key, tokenize

_SHORT = 7  # letters of a name key, up to which one of them may be wrong, and beyond it two
_AS_GOOD = 0.06  # that somebody may be behind the best and be meant all the same


def people_meant(
    name: str, speakers: Iterable[str], aliases: Iterable[tuple[str, str]] = ()
) -> list[tuple[str, tuple[str, ...]]]:
    """The people that a name may mean: each with the fullest form of the name, and all forms of it.

    A part of a name will do, an initial, a misspelling, or another script; `aliases` are pairs of a short and a full
    form. The likeness is the mean of each word's best match (Monge and Elkan 1996), by the name keys of both.

    >>> people_meant("Rennwick", ["Tobias Renwick", "T. Renwick", "Ilka Marendt"])
    [('Tobias Renwick', ('T. Renwick', 'Tobias Renwick'))]
    """
    keys = {form: found for form in speakers if (found := _keys(form))}
    likeness: dict[str, float] = {}
    for asked in _names(name, aliases):
        for form, like in _likeness(asked, keys).items():
            likeness[form] = max(likeness.get(form, 0.0), like)
    best = max(likeness.values(), default=0.0)
    meant = {form for form, like in likeness.items() if like >= best - _AS_GOOD}
    surnames = {keys[form][-1] for form in meant}
    akin = sorted((form for form in keys if keys[form][-1] in surnames), key=lambda form: (-len(form), form))
    return [(group[0], tuple(sorted(group))) for group in _grouped(akin, keys) if meant.intersection(group)]


def _names(name: str, aliases: Iterable[tuple[str, str]]) -> list[list[str]]:
    """The keys of the name's words, and of those of its other names; a role before it ('minister Orlan') is no name."""
    words = name.split()
    capitals = [word for word in words if word[:1].isupper()]
    name = " ".join(capitals or words)
    folded = fold(name)
    names = [name]
    for short, full in aliases:
        if fold(short) == folded:
            names.append(full)
        elif fold(full) == folded:
            names.append(short)
    return [keys for keys in map(_keys, names) if keys]


def _keys(name: str) -> list[str]:
    return [name_key(token.surface) for token in tokenize(name, "") if token.surface]


def _likeness(asked: Sequence[str], keys: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """How like each form is to the words asked for, up to 1; those that lack one of the words are left out."""
    holders: dict[str, list[str]] = defaultdict(list)
    for form, words in keys.items():
        for word in set(words):
            holders[word].append(form)
    found: list[dict[str, float]] = []
    for word in asked:
        best: dict[str, float] = {}
        for key, like in _like(word, list(holders)).items():
            for form in holders[key]:
                best[form] = max(best.get(form, 0.0), like)
        found.append(best)
    return {form: sum(best[form] for best in found) / len(found) for form in set.intersection(*map(set, found))}


def _like(word: str, keys: Sequence[str]) -> dict[str, float]:
    """The keys that may be this word, with how like it they are: an initial's is as good as nearly right."""
    if len(word) == 1:
        return {key: 1.0 if key == word else 1 - _AS_GOOD for key in keys if key[0] == word}
    wrong = 0 if len(word) < 4 else 1 if len(word) <= _SHORT else 2
    edits = process.extract(word, keys, scorer=OSA.distance, score_cutoff=wrong, limit=None)
    return {key: 1 - distance / max(len(word), len(key)) for key, distance, _ in edits}


def _grouped(forms: Iterable[str], keys: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """Forms by bearer, the longest first: 'Tobias Renwick', 'T. Renwick' and 'Renwick' are one, two Bergs are two."""
    groups: list[list[str]] = []
    for form in forms:
        fitting = [group for group in groups if all(_one_bearer(keys[form], keys[other]) for other in group)]
        if len(fitting) == 1:
            fitting[0].append(form)
        else:
            groups.append([form])
    return groups


def _one_bearer(one: Sequence[str], other: Sequence[str]) -> bool:
    few, many = sorted((one, other), key=len)
    if few[-1] != many[-1]:
        return False
    return len(few) == 1 or few[0] == many[0] or (min(len(few[0]), len(many[0])) == 1 and few[0][0] == many[0][0])
