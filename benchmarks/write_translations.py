"""Make the tables of translations that the library reads of the dictionaries, which are written for people.

    python benchmarks/write_translations.py

A line of `benchmarks/dictionaries/LANGUAGE.txt` is `english: word, word`, the likeliest translation first; common
English words come first. The tables hold terms, for each language there and back.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from knowledge.words import fold, stem
from knowledge.words.translations import PIVOT

ROOT = Path(__file__).resolve().parent.parent
DICTIONARIES = ROOT / "benchmarks" / "dictionaries"
TABLES = ROOT / "knowledge" / "words" / "translations"


def tables(dictionary: str, language: str) -> dict[str, str]:
    """The table from English and the one into it, by their names.

    A word is likelier called what it is the first translation of, and of two such by the more common.
    """
    lines = [line.partition(": ") for line in fold(dictionary).splitlines()]
    entries = [
        (at, stem(head, PIVOT), stem(word, language))
        for head, _, words in lines
        for at, word in enumerate(words.split(", "))
    ]
    from_english = [(head, word) for _, head, word in entries]
    into_english = [(word, head) for _, head, word in sorted(entries, key=lambda entry: entry[0])]
    return {f"{PIVOT}-{language}": _written(from_english), f"{language}-{PIVOT}": _written(into_english)}


def _written(pairs: Iterable[tuple[str, str]]) -> str:
    found: dict[str, dict[str, None]] = {}
    for term, other in pairs:
        found.setdefault(term, {})[other] = None
    lines = sorted(((term, " ".join(others)) for term, others in found.items()), key=lambda line: line[0].encode())
    return "".join(f"{term} {others}\n" for term, others in lines)


def main() -> None:
    """Write the tables of all languages."""
    for file in sorted(DICTIONARIES.glob("*.txt")):
        for name, text in tables(file.read_text(encoding="utf-8"), file.stem).items():
            (TABLES / f"{name}.txt").write_text(text, encoding="utf-8")
            print(name, text.count("\n"), "terms")


if __name__ == "__main__":
    main()
