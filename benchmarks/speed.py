"""Measure the speed of asking, building and starting on made-up articles of any size, beside other ways to search.

    python benchmarks/speed.py 1000 10000 100000 [--evaluate SET ...] [--write]

For each number of facts: articles are made up (the same each time), an edition is built, 500 questions are asked in a
process of its own, and the same questions of rapidfuzz, FTS5, bm25s and tantivy on the same sentences. Then the quality
on the sample articles, and on each SET, a folder with `questions.jsonl` and `articles/` or `articles.jsonl`. With
--write the tables and the plot go to docs/. A million facts take about half an hour and 5 GB of memory, most of it for
the others.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from speed_corpus import Corpus, change_articles, read_questions, write_corpus
from speed_figures import ALL, OURS, Figures, report, times_of
from speed_processes import ROOT, Run, building, program, run

_SEED = 6
_STARTS = 5
_CHANGED = 10
"""Articles that are changed before the edition is built again."""
_SECONDS = 120
"""For which each of the others is asked."""
_MEASURES = ("A@1", "A@3", "F1", "EM", "precision", "coverage", "false answers")
_ONE_CORE_UP_TO = 200_000
_LASTING = 50_000
"""Facts whose build outlasts the questions that are asked meanwhile."""


def measure(facts: int, folder: Path) -> Figures:
    """All figures of one size."""
    corpus = write_corpus(folder, facts, _SEED)
    data = folder / "data"
    built, first = program("build", corpus.articles, "--data", data)
    answering = json.loads(run([ROOT / "benchmarks" / "speed_answering.py", data, corpus.questions]).output)
    times = {OURS: times_of(answering["answers"])}
    starts = list(_starts(corpus, data))
    meanwhile = dict(_meanwhile(built["facts"], corpus, folder, data, times[OURS][ALL].p95))
    others = run([ROOT / "benchmarks" / "speed_rivals.py", corpus.sentences, corpus.questions, _SECONDS])
    times |= {name: times_of(answers) for name, answers in json.loads(others.output).items()}
    return Figures(
        facts=built["facts"],
        articles=built["articles"],
        times=times,
        answering={
            "from the start of a process to its first answer, seconds": statistics.median(starts),
            "memory of a process that has answered all, MiB": answering["mib"],
        }
        | meanwhile,
        building=dict(_building(built["facts"], corpus, folder, data, first)),
    )


def _starts(corpus: Corpus, data: Path) -> Iterator[float]:
    for asked in read_questions(corpus.questions)[:_STARTS]:
        _, ended = program("ask", asked.question, "--data", data)
        yield ended.seconds


def _meanwhile(facts: int, corpus: Corpus, folder: Path, data: Path, usual: float) -> Iterator[tuple[str, float]]:
    if facts < _LASTING:
        return
    with building(corpus.articles, folder / "meanwhile") as process:
        answering = json.loads(run([ROOT / "benchmarks" / "speed_answering.py", data, corpus.questions]).output)
        if process.poll() is not None:
            return
    during = times_of(answering["answers"])[ALL].p95
    yield "p95 while the bot builds an edition of all articles, milliseconds", during
    yield "this as a multiple of the usual p95", during / usual


def _building(facts: int, corpus: Corpus, folder: Path, data: Path, first: Run) -> Iterator[tuple[str, float]]:
    yield "facts a second", facts / first.seconds
    yield "facts a second of processor time", facts / first.processor
    if facts <= _ONE_CORE_UP_TO:
        _, alone = program("build", corpus.articles, "--data", folder / "alone", cores=1)
        yield "facts a second on one core", facts / alone.seconds
    yield "peak memory of all its processes, MiB", first.mib
    yield "size of the edition, bytes a fact", _size(data / "editions") / facts
    change_articles(corpus.articles, _CHANGED, _SEED)
    _, again = program("build", corpus.articles, "--data", data)
    yield f"rebuild with {_CHANGED} articles changed, seconds", again.seconds


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def quality(name: str, articles: Path, questions: Path, data: Path) -> str:
    """One line of a table: how well the questions of a set are answered."""
    program("build", articles, "--data", data)
    evaluation, _ = program("evaluate", questions, "--data", data)
    figures = evaluation["groups"][-1]["figures"]
    cells = [f"{figures[one]['value']:.3f}" if one in figures else "" for one in _MEASURES]
    return f"| {' | '.join([name, *cells])} |"


def _qualities(sets: list[Path]) -> Iterator[str]:
    yield f"| quality | {' | '.join(_MEASURES)} |"
    yield "|---|" + "---:|" * len(_MEASURES)
    with tempfile.TemporaryDirectory() as data:
        yield quality("articles/", ROOT / "articles", ROOT / "tests" / "questions.jsonl", Path(data, "sample"))
        for number, folder in enumerate(sets):
            articles = folder / "articles" if (folder / "articles").is_dir() else folder / "articles.jsonl"
            yield quality(folder.name, articles, folder / "questions.jsonl", Path(data, str(number)))


def main() -> None:
    """Measure the sizes named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("facts", nargs="+", type=int)
    parser.add_argument("--evaluate", nargs="*", type=Path, default=[], metavar="SET")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    told: list[str] = []
    measured: list[Figures] = []
    for facts in arguments.facts:
        folder = Path(tempfile.mkdtemp(prefix="speed-"))
        try:
            measured.append(measure(facts, folder))
        finally:
            shutil.rmtree(folder)
        told.append(report(measured[-1]))
        print(told[-1], flush=True)
    told += _qualities(arguments.evaluate)
    print("\n".join(told[len(measured) :]))
    if arguments.write:
        from speed_plot import plot

        plot(measured, ROOT / "docs" / "speed.svg")
        head = "# Speed\n\n![cost against size](speed.svg)\n\nMade by `python benchmarks/speed.py "
        command = f"{' '.join(map(str, arguments.facts))} --write`.\n\n"
        (ROOT / "docs" / "speed.md").write_text(head + command + "\n".join(told) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
