"""Measure the shipped program on sets that nothing was learned from.

    python benchmarks/held_out.py [--write]

Each folder of `benchmarks/held_out_sets` has `articles/` and `questions.jsonl`, invented like the training sets; no
weight was learned from them. The figures are those of `briefing-bot evaluate`, beside those of its two simple
ways. With --write, docs/held_out.md is written. A set that weights are learned from has to leave this folder.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from knowledge import KnowledgeBase
from knowledge.evaluation import Figure, Group, evaluate

ROOT = Path(__file__).resolve().parent
SETS = ROOT / "held_out_sets"
HEAD = """# Sets that nothing was learned from

Made by `python benchmarks/held_out.py --write`: invented articles in the manner of press offices (`briefings_english`),
agencies, newspapers, encyclopedias (`reference_…`) and in seven other languages, with questions from which no weight
was learned. About a quarter of the questions have no answer; they are near misses, written to tempt: the
articles tell of the very thing, but not the detail asked for. In life there are fewer of them, and precision is higher.
The questions of `across_languages` are each in another language than the article that answers them; those of
`introductions` ask who somebody or what something is, in seven languages; `notices` are what embassies, town halls and
clubs hand out, with hours, fees and lists, in seven languages, too; `forms` are no plain prose: pages of questions,
interviews, transcripts, tickers, tables, minutes, fact sheets, in seven languages; `everyday` and `everyday_european`
are the first few words that come to mind, and are mostly answered by sentences that hold none of them. Their topics are
told apart within their own set only, so that in one edition with all others many of them may mean another article.

Under A@1 and A@3, in brackets: FTS5, rapidfuzz.
"""
TOGETHER = """
The same questions where the articles of all sets, in eight languages, are in one edition:
"""
COLUMNS = ("F1", "precision", "coverage", "false answers")


def totals(articles_of: Sequence[Path], questions_of: Sequence[Path]) -> list[Group]:
    """All questions of each of some sets together, asked of one edition with the articles of all given."""
    with tempfile.TemporaryDirectory() as data:
        base = KnowledgeBase.open(data)
        base.build([folder / "articles" for folder in articles_of])
        found = [evaluate(base, folder / "questions.jsonl") for folder in questions_of]
        base.close()
    return [next(group for group in one.groups if group.kind == "all") for one in found]


def table(names: Sequence[str], groups: Sequence[Group]) -> list[str]:
    """The lines of a table with a row for each set."""
    return [
        f"| set | questions | A@1 | A@3 | {' | '.join(COLUMNS)} |",
        "|---|---:|---:|---:|" + "---:|" * len(COLUMNS),
        *map(row, names, groups),
    ]


def row(name: str, group: Group) -> str:
    """A row of the table."""

    def value(figures: Mapping[str, Figure], column: str) -> str:
        return f"{figures[column].value:.2f}" if column in figures else ""

    def beside(column: str) -> str:
        others = ", ".join(value(figures, column) for figures in group.baselines.values())
        return f"{value(group.figures, column)} ({others})"

    told = [value(group.figures, column) for column in COLUMNS]
    return f"| {name} | {group.questions} | {beside('A@1')} | {beside('A@3')} | {' | '.join(told)} |"


def main() -> None:
    """Measure all sets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    sets = sorted(SETS.iterdir())
    names = [folder.name for folder in sets]
    alone = [group for folder in sets for group in totals([folder], [folder])]
    lines = [*table(names, alone), TOGETHER, *table(names, totals(sets, sets))]
    print("\n".join(lines))
    if arguments.write:
        text = "\n".join([HEAD, *lines]) + "\n"
        (ROOT.parent / "docs" / "held_out.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
