"""Make the tables of related words that the library reads of the thesauri, which are written for people.

    python benchmarks/write_related_words.py

A line of `benchmarks/thesauri/LANGUAGE.txt` is one of `word, word` (each for each other), `general > specific,
specific` (a question about a vehicle is answered by a sentence about a lorry) and `asked ~ told, told` (what is asked
with one word is often told with another), and `word, word ! word` takes apart what other lines bring together (who is
hurt is not killed). A word may be a phrase; lines with # are remarks. The tables hold terms, so
that a program that answers has neither to stem nor to join them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, permutations, product
from pathlib import Path

from knowledge.words import fold
from knowledge.words.thesaurus import LOOSE, SPECIFIC, SYNONYM, TOLD, WORTHS, phrase_term

ROOT = Path(__file__).resolve().parent.parent
THESAURI = ROOT / "benchmarks" / "thesauri"
TABLES = ROOT / "knowledge" / "words" / "related"
MANY = 8
"""A word with more synonyms has many senses: only those that stand in two lines with it, or more, are taken for its
chief one."""
_APART = " ! "
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
    found: dict[str, dict[str, list[float]]] = {}
    parted = {pair for line in lines_of(thesaurus) for pair in apart(line, term)}
    for line in lines_of(thesaurus):
        if _APART in line:
            continue
        asked, told, worth = sides(line)
        for one, other in product(dict.fromkeys(map(term, asked)), dict.fromkeys(map(term, told))):
            if other != one and (one, other) not in parted:
                found.setdefault(one, {}).setdefault(other, []).append(worth)
    return "".join(f"{one} {_written(worths)}\n" for one, worths in sorted(found.items(), key=_order))


def apart(line: str, term: Callable[[str], str]) -> set[tuple[str, str]]:
    """The pairs of terms that a line takes apart."""
    groups = [[term(word) for word in group.split(", ")] for group in line.split(_APART)]
    pairs = permutations(groups if len(groups) > 1 else [], 2)
    return {pair for one, other in pairs for pair in product(one, other)}


def phrase_table(thesaurus: str, language: str) -> str:
    """A line for each term that phrases begin with: they themselves."""
    found: dict[str, set[str]] = {}
    for line in lines_of(thesaurus):
        for phrase in chain(*sides(line)[:2]) if _APART not in line else ():
            term = phrase_term(phrase, language)
            if "_" in term:
                found.setdefault(term.partition("_")[0], set()).add(term)
    return "".join(f"{first} {' '.join(sorted(terms))}\n" for first, terms in sorted(found.items()))


def _order(entry: tuple[str, object]) -> bytes:
    """The order that `knowledge.words.sorted_lines` asks for."""
    return entry[0].encode()


def _written(worths: dict[str, list[float]]) -> str:
    many = sum(SYNONYM in each for each in worths.values()) > MANY
    final = {
        other: LOOSE if many and SYNONYM in each and len(each) == 1 else max(each) for other, each in worths.items()
    }
    groups = (",".join(sorted(other for other, own in final.items() if own == worth)) for worth in WORTHS)
    return ";".join(groups).rstrip(";")


def main() -> None:
    """Write the tables of all languages."""
    for file in sorted(THESAURI.glob("*.txt")):
        thesaurus = file.read_text(encoding="utf-8")
        text = table(thesaurus, file.stem)
        (TABLES / file.name).write_text(text, encoding="utf-8")
        (TABLES / f"{file.stem}.phrases.txt").write_text(phrase_table(thesaurus, file.stem), encoding="utf-8")
        print(file.stem, text.count("\n"), "terms")


if __name__ == "__main__":
    main()
