"""Meanings: the word vectors of a question beside those of all candidates, worked out together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

import numpy as np
import numpy.typing as npt

from knowledge.retrieval.evidence import Evidence
from knowledge.words.word_vectors import Kept, Vectors, word_vectors

_NO_TEXT = 0


class Meanings:
    """`facts`, `titles` and `before` are sums of word vectors, a row for each candidate, of the fact, its article's
    title and the fact before. `nearest_in_fact` tells for each word of the question (rows) and each candidate (columns)
    the highest cosine with a word of the fact, 0 at least; `nearest_around` that with a word of fact, title or the fact
    before.
    """

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        asked = evidence[0].asked.vectors
        self._question = asked.total
        texts: dict[int, tuple[str, Sequence[str]]] = {_NO_TEXT: (evidence[0].article.language, ())}
        for one in evidence:
            language = one.article.language
            texts[-one.article.id] = language, one.article.title_terms
            texts[one.fact.id] = language, one.fact.terms
            if one.before:
                texts[one.before.id] = language, one.before.terms
        sums, nearest = _beside(asked.directions, texts.values())
        place = {key: at for at, key in enumerate(texts)}
        facts = [place[one.fact.id] for one in evidence]
        titles = [place[-one.article.id] for one in evidence]
        before = [place[one.before.id if one.before else _NO_TEXT] for one in evidence]
        self.facts, self.titles, self.before = sums[facts], sums[titles], sums[before]
        self.nearest_in_fact = nearest[:, facts]
        self.nearest_around = np.maximum(np.maximum(self.nearest_in_fact, nearest[:, titles]), nearest[:, before])

    def cosines(self, sums: Vectors) -> npt.NDArray[np.float64]:
        """The cosine between the question and each of these sums, 0 where either has no known word."""
        lengths = np.sqrt(np.einsum("ij,ij->i", sums, sums) * (self._question @ self._question))
        return _rounded(np.divide(sums @ self._question, lengths, out=np.zeros(len(sums)), where=lengths > 0))


def _beside(asked: Vectors, texts: Iterable[tuple[str, Sequence[str]]]) -> tuple[Vectors, npt.NDArray[np.float64]]:
    """For each text, a language and terms: the sum of its vectors (rows); and for each word asked (rows) its highest
    cosine with a word of each text (columns), 0 at least."""
    pieces: list[Kept] = []
    sizes = []
    for language, group in groupby(texts, itemgetter(0)):
        table = word_vectors(language)
        rows: list[int] = []
        for of_text in table.rows([terms for _, terms in group]):
            known = [row for row in of_text if row != table.unknown]
            rows += [table.unknown, *known]  # so that none is empty, and no cosine below 0
            sizes.append(1 + len(known))
        pieces.append(table.kept(rows))
    vectors, scale, weights = pieces[0] if len(pieces) == 1 else map(np.concatenate, zip(*pieces, strict=True))
    begins = np.cumsum([0, *sizes[:-1]])
    sums = np.add.reduceat(vectors * (scale * weights)[:, None], begins)
    return sums, _rounded(np.maximum.reduceat((asked @ vectors.T) * scale, begins, axis=1))


def _rounded(cosines: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """To nine digits: the last ones depend on what is reckoned in the same step, and equal facts are to be equal."""
    return np.round(cosines, 9)
