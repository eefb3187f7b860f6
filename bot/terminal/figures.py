"""The figures of an evaluation on the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from knowledge.evaluation import RESAMPLES, Bin, Evaluation, Failure, Figure, Group, ToldFact

_WIDTH = 140  # columns where there is no terminal to ask
_OURS = "briefing-bot"
_RANKING = ("A@1", "A@3", "MRR")
_ANSWERING = ("F1", "EM", "coverage", "precision", "false answers")
_OWN = ("both shown", "stale first")
_MEANING = (
    "Each cell: mean, 95% interval, questions counted. Intervals: percentile bootstrap over the questions, "
    f"{RESAMPLES} resamples, fixed seed; equal values give it no width, however few they are.",
    "A@k, MRR, F1, EM and coverage count answerable questions (MRR looks at ten facts), precision all that were "
    "answered, false answers the unanswerable. FTS5: every word joined by OR, Porter stems. It and token_set_ratio "
    "search the same facts, and do not see the question that a follow-up goes on from.",
)


def print_evaluation(evaluation: Evaluation, *, failures: bool = False) -> None:
    """Ranking beside the simple ways, answers, confidence and time; with `failures` also all that went wrong."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=_WIDTH)
    console.print(_ranking(evaluation.groups))
    console.print(_answering(evaluation.groups, _ANSWERING, "Answers"))
    if any(name in group.figures for group in evaluation.groups for name in _OWN):
        console.print(_answering(evaluation.groups, _OWN, "Conflicts and figures that were superseded"))
    console.print(_calibration(evaluation.calibration))
    console.print(
        f"{evaluation.groups[-1].questions} questions, {evaluation.articles} articles, {evaluation.facts} facts. "
        f"One asking takes {evaluation.elapsed_ms_p50:.1f} ms (median), {evaluation.elapsed_ms_p95:.1f} ms (p95)."
    )
    for line in _MEANING:
        console.print(Text(line, style="dim"))
    if failures:
        _print_failures(console, evaluation.failures)


def _table(title: str, columns: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)
    for name in columns:
        table.add_column(name)
    return table


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return ""
    return f"{_short(figure.value)} {_short(figure.low)}–{_short(figure.high)} ({figure.questions})"


def _short(share: float) -> str:
    """.58 for 0.58; no leading nought, so that a row fits a terminal."""
    return f"{share:.2f}".removeprefix("0")


def _ranking(groups: Iterable[Group]) -> Table:
    table = _table("Ranking", ("kind", "way", *_RANKING))
    for group in groups:
        ways = {_OURS: group.figures, **group.baselines}
        for at, (way, figures) in enumerate(ways.items()):
            if any(name in figures for name in _RANKING):
                cells = [_cell(figures.get(name)) for name in _RANKING]
                style = "bold" if way == _OURS else "dim"
                table.add_row(group.kind if at == 0 else "", way, *cells, style=style)
    return table


def _answering(groups: Iterable[Group], names: tuple[str, ...], title: str) -> Table:
    table = _table(title, ("kind", *names))
    for group in groups:
        if any(name in group.figures for name in names):
            table.add_row(group.kind, *(_cell(group.figures.get(name)) for name in names))
    return table


def _calibration(bins: Iterable[Bin]) -> Table:
    table = _table("Confidence", ("from", "to", "questions", "mean confidence", "share right"))
    for one in bins:
        shares = ["" if share is None else _short(share) for share in (one.confidence, one.right)]
        table.add_row(f"{one.low:.1f}", f"{one.high:.1f}", str(one.questions), *shares)
    return table


def _print_failures(console: Console, failures: tuple[Failure, ...]) -> None:
    console.print(Text(f"\nWhat went wrong ({len(failures)} questions)", style="bold"))
    for failure in failures:
        console.print()
        console.print(Text(f"{failure.id} [{failure.kind}] {failure.question}", style="bold"), soft_wrap=True)
        for line in _lines(failure):
            console.print(Text(f"  {line}"), soft_wrap=True)


def _lines(failure: Failure) -> Iterable[str]:
    yield f"fault     {'; '.join(failure.faults)}"
    yield f"expected  {' | '.join(failure.expected) or 'no answer'}"
    given = f"{failure.short_answer!r}" if failure.short_answer is not None else "no short answer"
    yield f"came      {failure.status}, {given}, confidence {failure.confidence:.2f}"
    if failure.first:
        yield f"first     {_fact(failure.first)}"
    if not failure.expected:
        return
    if failure.right is None:
        why = (
            "it was not among the facts ranked" if failure.in_edition else "no fact of a right article holds an answer"
        )
        yield f"right     {why}"
    elif failure.right.place > 1:
        yield f"right     {_fact(failure.right)}"
        yield f"misled    {', '.join(f'{name} +{gap:.2f}' for name, gap in failure.misled.items()) or 'no feature'}"


def _fact(fact: ToldFact) -> str:
    return f"#{fact.place} ({fact.score:.2f}) {fact.article_id}: {' '.join(fact.statement.split())}"
