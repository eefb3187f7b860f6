"""What others would do: search the same sentences by four well-known ways. `speed.py` runs it as a process of its own.

python benchmarks/speed_rivals.py SENTENCES.txt QUESTIONS.jsonl SECONDS
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import bm25s
import tantivy
from rapidfuzz import fuzz, process, utils
from speed_corpus import Asked, read_questions

from knowledge.words import STOP_WORDS

_LIMIT = 3
_WORD = re.compile(r"\w+")


class Rival(Protocol):
    """A way to search sentences."""

    def search(self, question: str) -> list[int]:
        """The places of the best three."""


class Rapidfuzz:
    """`token_set_ratio` of the question with every sentence."""

    name = "rapidfuzz over all facts"

    def __init__(self, sentences: Sequence[str]) -> None:
        self._texts = [utils.default_process(sentence) for sentence in sentences]

    def search(self, question: str) -> list[int]:
        found = process.extract(utils.default_process(question), self._texts, scorer=fuzz.token_set_ratio, limit=_LIMIT)
        return [at for _, _, at in found]


class PlainFts5:
    """SQLite's full-text search with Porter stemming, every word of the question joined by OR."""

    name = "FTS5, every word"
    without: frozenset[str] = frozenset()

    def __init__(self, sentences: Sequence[str]) -> None:
        self._connection = sqlite3.connect("")  # a file of its own that nobody else sees
        self._connection.execute("CREATE VIRTUAL TABLE facts USING fts5(statement, tokenize = 'porter unicode61')")
        self._connection.executemany("INSERT INTO facts (rowid, statement) VALUES (?, ?)", enumerate(sentences))
        self._connection.execute("INSERT INTO facts (facts) VALUES ('optimize')")

    def search(self, question: str) -> list[int]:
        words = [word for word in _WORD.findall(question) if word.lower() not in self.without]
        match = " OR ".join(f'"{word}"' for word in words)
        query = "SELECT rowid FROM facts WHERE facts MATCH ? ORDER BY rank LIMIT ?"
        return [at for (at,) in self._connection.execute(query, (match, _LIMIT))] if words else []


class Fts5WithoutStopWords(PlainFts5):
    """The same without the words that are in every other sentence."""

    name = "FTS5, no stop words"
    without = STOP_WORDS["en"]


class Bm25s:
    """bm25s: scores reckoned beforehand, in NumPy arrays."""

    name = "bm25s"

    def __init__(self, sentences: Sequence[str]) -> None:
        self._index = bm25s.BM25()
        self._index.index(bm25s.tokenize(list(sentences), show_progress=False), show_progress=False)

    def search(self, question: str) -> list[int]:
        asked = bm25s.tokenize(question, show_progress=False)
        return [int(at) for at in self._index.retrieve(asked, k=_LIMIT, show_progress=False)[0][0]]


class Tantivy:
    """tantivy: a search engine in Rust, with English stems, every word of the question joined by OR."""

    name = "tantivy"

    def __init__(self, sentences: Sequence[str]) -> None:
        schema = tantivy.SchemaBuilder()
        schema.add_unsigned_field("place", fast=True)
        schema.add_text_field("statement", tokenizer_name="en_stem")
        self._index = tantivy.Index(schema.build())
        writer = self._index.writer()
        for place, sentence in enumerate(sentences):
            document = tantivy.Document()
            document.add_unsigned("place", place)
            document.add_text("statement", sentence)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def search(self, question: str) -> list[int]:
        query = self._index.parse_query(" ".join(_WORD.findall(question)), ["statement"])
        hits = self._searcher.search(query, _LIMIT, count=False).hits
        return [int(place or 0) for place in self._searcher.fast_field_values("place", [at for _, at in hits])]


RIVALS = (Rapidfuzz, PlainFts5, Fts5WithoutStopWords, Bm25s, Tantivy)


def ask(rival: Rival, sentences: Sequence[str], questions: Sequence[Asked], seconds: float) -> list[dict[str, object]]:
    """Each question's kind, milliseconds and whether its sentence is among the three; no more once the time is up."""
    answers: list[dict[str, object]] = []
    started = time.perf_counter()
    for asked in questions:
        before = time.perf_counter()
        found = rival.search(asked.question)
        now = time.perf_counter()
        right = any(sentences[at] == asked.sentence for at in found) if asked.sentence else None
        answers.append({"kind": asked.kind, "ms": (now - before) * 1000, "right": right})
        if now - started > seconds:
            break
    return answers


def main() -> None:
    """Print a JSON object: what each rival did."""
    sentences = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    questions = read_questions(Path(sys.argv[2]))
    print(json.dumps({make.name: ask(make(sentences), sentences, questions, float(sys.argv[3])) for make in RIVALS}))


if __name__ == "__main__":
    main()
