"""Make the tables of related words that the library reads of the thesauri, which are written for people.

    python benchmarks/write_related_words.py

A line of `benchmarks/thesauri/LANGUAGE.txt` is one of `word, word` (each for each other), `general > specific,
specific` (a question about a vehicle is answered by a sentence about a lorry) and `asked ~ told, told` (what is asked
with one word is often told with another). A word may be a phrase; lines with # are remarks. The tables hold terms, so
that a program that answers has neither to stem nor to join them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from knowledge.words import fold
from knowledge.words.thesaurus import SPECIFIC, SYNONYM, TOLD, WORTHS, phrase_term

ROOT = Path(__file__).resolve().parent.parent
THESAURI = ROOT / "benchmarks" / "thesauri"
TABLES = ROOT / "knowledge" / "words" / "related"
_ONE_WAY = {" > ": SPECIFIC, " ~ ": TOLD}


def sides(line: str) -> tuple[list[str], list[str], float]:
    """The words that a line is asked with, those that it is told with, and what meeting one is worth."""
    for mark, worth in _ONE_WAY.items():
        asked, found, told = line.partition(mark)
        if found:
            return asked.split(", "), told.split(", "), worth
    return line.split(", "), line.split(", "), SYNONYM


def lines_of(thesaurus: str) -> Iterator[str]:
    """The folded lines of a thesaurus, without remarks."""
    return (line for line in fold(thesaurus).splitlines() if line and line[0] != "#")


def table(thesaurus: str, language: str) -> str:
    """A line for each term: what it may be told with, once each, at its highest worth."""
    term = partial(phrase_term, language=language)
    found: dict[str, dict[str, float]] = {}
    for line in lines_of(thesaurus):
        asked, told, worth = sides(line)
        for one in map(term, asked):
            worths = found.setdefault(one, {})
            for other in map(term, told):
                if other != one:
                    worths[other] = max(worth, worths.get(other, 0.0))
    return "".join(f"{one} {_written(worths)}\n" for one, worths in sorted(found.items()) if worths)


def _written(worths: dict[str, float]) -> str:
    return ";".join(",".join(sorted(other for other, own in worths.items() if own == worth)) for worth in WORTHS)


def main() -> None:
    """Write the tables of all languages."""
    for file in sorted(THESAURI.glob("*.txt")):
        text = table(file.read_text(encoding="utf-8"), file.stem)
        (TABLES / file.name).write_text(text, encoding="utf-8")
        print(file.stem, text.count("\n"), "terms")


if __name__ == "__main__":
    main()
