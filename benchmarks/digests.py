"""Measure digests against an editor's, beside two simple ways, on the same articles in the same run.

    python benchmarks/digests.py DIGESTS.json [--articles FOLDER] [--json]

DIGESTS.json is a list of windows, each with its stories in order of weight: the articles that belong together, and
words that the story must mention. The articles are read from the folder `articles` beside it unless another is given.
Needs sumy (`pip install '.[benchmarks]'`).

briefing-bot   `KnowledgeBase.digest`: the first sentence of each story, and those that add most to it
leads          each article by its first sentences, the newest first
LexRank        sumy's LexRank over all sentences of the window; each article by its best ones, the best article first

Every way has as many sentences for an entry as briefing-bot has, and LexRank as many in all.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import json
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from digest_measures import Entry, Figures, GoldDigest, measure, read_digests
from rich.console import Console
from rich.table import Table
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.utils import get_stop_words

from knowledge import BriefingError, KnowledgeBase

MOST_SENTENCES = 4
_GOALS = Figures(recall=0.9, repeats=0, tau=0.6, mentions=0.85, stories=0.85, first=float("nan"))
_MEANING = (
    "recall: stories that an entry leads with. repeats: entries on a story told before. tau: Kendall's, with the "
    "editor's order, mean over the windows. mentions: strings of must_mention that the entries hold; stories: stories "
    "that hold all of theirs; first: strings that the first sentences alone hold."
)

Sentences = dict[str, list[str]]
"""The statements of each article of a window in order, the newest article first."""


def ours(base: KnowledgeBase, gold: GoldDigest) -> list[Entry]:
    """Each story of our digest, with all its facts."""
    digest = base.digest(dt.date.fromisoformat(gold.since), dt.date.fromisoformat(gold.until), limit=100)
    return [Entry(tuple((fact.article_id, fact.statement) for fact in story.facts)) for story in digest.stories]


def leads(sentences: Sentences) -> list[Entry]:
    """Each article by its first sentences."""
    return [Entry(tuple((name, one) for one in said[:MOST_SENTENCES])) for name, said in sentences.items()]


def lexrank(sentences: Sentences, count: int) -> list[Entry]:
    """The `count` most central sentences, those of an article together, at the place of its best one."""
    document = ObjectDocumentModel(
        [Paragraph([Sentence(one, _Words()) for one in said]) for said in sentences.values()]
    )
    summarizer = LexRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    entries: dict[str, list[tuple[str, str]]] = {}
    seen: set[str] = set()
    for most in range(1, count + 1):  # it gives sentences in the order of the text: the one that is new is next best
        for sentence in map(str, summarizer(document, most)):
            if sentence not in seen:
                seen.add(sentence)
                name = next(name for name, said in sentences.items() if sentence in said)
                entries.setdefault(name, []).append((name, sentence))
    return [Entry(tuple(told[:MOST_SENTENCES])) for told in entries.values()]


class _Words:
    """Sentences are given; words are runs of letters and digits."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(re.findall(r"\w+", sentence.lower()))


def window(facts: Sequence[tuple[str, dt.date | None, str]], gold: GoldDigest) -> Sentences:
    """The statements of the articles of a window."""
    found: Sentences = {}
    for name, day, statement in sorted(facts, key=lambda fact: fact[1] or dt.date.min, reverse=True):
        if day and gold.since <= day.isoformat() <= gold.until:
            found.setdefault(name, []).append(statement)
    return found


def compare(base: KnowledgeBase, golds: Sequence[GoldDigest]) -> dict[str, Figures]:
    """The figures of each way."""
    facts = [
        (article.article_id, article.published_on, fact.statement)
        for fact, article in base.facts()
        if fact.kind in ("statement", "list_item")
    ]
    made = [(gold, window(facts, gold), ours(base, gold)) for gold in golds]
    return {
        "briefing-bot": measure([(gold, entries) for gold, _, entries in made]),
        "leads by date": measure([(gold, leads(sentences)) for gold, sentences, _ in made]),
        "LexRank (sumy)": measure(
            [
                (gold, lexrank(sentences, sum(len(entry.sentences) for entry in entries)))
                for gold, sentences, entries in made
            ]
        ),
        "goal": _GOALS,
    }


def show(figures: dict[str, Figures], golds: Sequence[GoldDigest]) -> None:
    """Print the table."""
    names = [field.name for field in dataclasses.fields(Figures)]
    stories = sum(len(gold.stories) for gold in golds)
    table = Table(title=f"Digests: {len(golds)} windows, {stories} stories", title_justify="left")
    for name in ("", *names):
        table.add_column(name)
    for way, reached in figures.items():
        table.add_row(way, *(_cell(value) for value in dataclasses.astuple(reached)))
    console = Console(highlight=False)
    console.print(table)
    console.print(_MEANING, style="dim")


def _cell(value: float) -> str:
    return "" if value != value else str(value) if isinstance(value, int) else f"{value:.2f}"


def main() -> None:
    """Build an edition of the articles in a folder that is thrown away, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digests", type=Path)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    try:
        golds = read_digests(arguments.digests)
        with tempfile.TemporaryDirectory() as folder:
            base = KnowledgeBase.open(folder)
            base.build([arguments.articles or arguments.digests.parent / "articles"])
            figures = compare(base, golds)
            base.close()
    except (BriefingError, ValueError) as error:
        raise SystemExit(str(error)) from None
    if arguments.json:
        reached = {way: dataclasses.asdict(one) for way, one in figures.items() if way != "goal"}
        print(json.dumps(reached))
    else:
        show(figures, golds)


if __name__ == "__main__":
    main()
