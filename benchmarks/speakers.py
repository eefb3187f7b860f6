"""Measure how often it is found who says a sentence.

    python benchmarks/speakers.py [--write]

`benchmarks/speaker_labels` tells, for articles of the training sets and of the held-out sets, each sentence that holds
somebody's words and who that is. The rules of `knowledge/extraction/` were written with the first in view, not with the
second. With --write, docs/speakers.md is written.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from knowledge.extraction import extract
from knowledge.extraction.name_stem import name_stem
from knowledge.fact import Fact
from knowledge.reading.reading import read_source

ROOT = Path(__file__).resolve().parent
SPLITS = {"training": ROOT / "training_sets", "held_out": ROOT / "held_out_sets"}
HEAD = """# Who says it

Made by `python benchmarks/speakers.py --write`: sentences that hold somebody's words, in quotation marks or told, with
who says them. *Right* is the share of those for which that one is named; *precision* the share of the named that are
right, of all sentences of these articles. The rules were written with the articles of `training` in view; those of
`held_out` were not looked at.

| articles | language | in quotation marks | right | told | right | precision |
|---|---|---:|---:|---:|---:|---:|
"""


class Label(NamedTuple):
    """Who says a sentence of an article."""

    statement: str
    speaker: str
    quoted: bool


def labels(split: str) -> dict[tuple[str, str], list[Label]]:
    """The labels by the set and the name of the article."""
    found: defaultdict[tuple[str, str], list[Label]] = defaultdict(list)
    for line in (ROOT / "speaker_labels" / f"{split}.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        found[one["set"], one["article"]].append(Label(one["statement"], one["speaker"], one["quoted"]))
    return found


def counted(split: str) -> dict[str, Counter[str]]:
    """What was found, by language and by 'all'."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (name, article), given in sorted(labels(split).items()):
        (source,) = (path for path in (SPLITS[split] / name / "articles").iterdir() if path.stem == article)
        for read in read_source(source).articles:
            for event in _judged(extract(read).facts, given):
                counts[read.language][event] += 1
                counts["all"][event] += 1
    return counts


def _judged(facts: Sequence[Fact], given: Sequence[Label]) -> Iterator[str]:
    told: set[int] = set()
    for label in given:
        held = [fact for fact in facts if _plain(label.statement) in _plain(fact.statement)]
        told.update(fact.ordinal for fact in held)
        kind = "quoted" if label.quoted else "told"
        yield kind
        if held and held[0].speaker:
            yield "named"
            if _same(label.speaker, held[0].speaker.name):
                yield f"{kind}, right"
    for fact in facts:
        if fact.speaker and fact.ordinal not in told:
            yield "named"


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).casefold().strip()


def _same(one: str, other: str) -> bool:
    """Whether two names mean the same: all words of one, whatever their case, stand in the other, or their last."""
    words = [[name_stem(word).casefold() for word in re.findall(r"[\w’'-]+", name)] for name in (one, other)]
    return all(words) and (
        words[0][-1] == words[1][-1] or set(words[0]) <= set(words[1]) or set(words[1]) <= set(words[0])
    )


def row(split: str, language: str, counts: Counter[str]) -> str:
    """A row of the table."""
    right = counts["quoted, right"] + counts["told, right"]
    shares = [
        f"{counts[part] / counts[whole]:.2f}" if counts[whole] else ""
        for part, whole in (("quoted, right", "quoted"), ("told, right", "told"))
    ]
    precision = f"{right / counts['named']:.2f}" if counts["named"] else ""
    return f"| {split} | {language} | {counts['quoted']} | {shares[0]} | {counts['told']} | {shares[1]} | {precision} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    rows = [
        row(split, *one)
        for split in SPLITS
        for one in sorted(counted(split).items(), key=lambda one: (one[0] != "all", one[0]))
    ]
    text = HEAD + "\n".join(rows) + "\n"
    print(text)
    if arguments.write:
        (ROOT.parent / "docs" / "speakers.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
