"""The figures as the terminal shows them."""

import pytest

from bot.terminal.figures import print_evaluation
from knowledge.evaluation.evaluation import summarise
from knowledge.evaluation.failure import failure_of
from tests.knowledge.evaluation.examples import fact, outcome, question, unanswerable

RIGHT = fact("It has\nthree [deep] cracks.", score=1.5, parts={"bm25": 2.0})
WRONG = fact("It is old.", "tower", score=2.5, parts={"bm25": 4.0})


@pytest.fixture
def printed(capsys):
    def printed(*outcomes, failures=False):
        found = [failure_of(one, one.answer.facts, in_edition) for one, in_edition in outcomes]
        print_evaluation(summarise([one for one, _ in outcomes], found, articles=2, facts=7), failures=failures)
        return capsys.readouterr().out

    return printed


WELL = (outcome(question(), RIGHT, short_answer="three", confidence=0.93), True)
BADLY = (outcome(question(id="q2", question="Which [b]?"), WRONG, RIGHT, short_answer="old", confidence=0.71), True)
FALSELY = (outcome(unanswerable(id="q3"), WRONG, confidence=0.75), False)


def row(text, *cells):
    """The first line that begins with these cells, blanks folded."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return next(line for line in lines if line.startswith(" ".join(cells)))


def test_a_row_has_the_mean_its_interval_and_the_questions_counted(printed):
    assert (
        row(printed(WELL), "plain", "briefing-bot")
        == "plain briefing-bot 1.00 1.00–1.00 (1) 1.00 1.00–1.00 (1) 1.00 1.00–1.00 (1)"
    )


def test_the_simple_ways_stand_below(printed):
    assert row(printed(WELL), "FTS5").startswith("FTS5 .00 .00–.00 (1)")


def test_a_kind_that_nothing_answers_stands_among_the_answers_only(printed):
    told = printed(WELL, FALSELY)
    assert row(told, "unanswerable") == "unanswerable .00 .00–.00 (1) 1.00 1.00–1.00 (1)"


def test_conflicts_are_told_where_there_are_any(printed):
    conflict = outcome(question(kind="conflict", answers=["three", "five"]), RIGHT)
    assert "both shown" not in printed(WELL)
    assert "both shown" in printed((conflict, True))


def test_confidence_is_told_by_tenths(printed):
    told = printed(WELL, BADLY, FALSELY)
    assert row(told, "0.7 0.8") == "0.7 0.8 2 .73 .00"
    assert row(told, "0.3 0.4") == "0.3 0.4 0"


def test_it_says_how_the_intervals_are_made(printed):
    assert "percentile bootstrap over the questions, 400 resamples, fixed seed" in " ".join(printed(WELL).split())


def test_failures_are_told_when_asked_for(printed):
    assert "What went wrong" not in printed(BADLY)
    told = printed(BADLY, FALSELY, failures=True)
    assert "q2 [plain] Which [b]?" in told
    assert row(told, "fault") == "fault wrong fact first"
    assert row(told, "expected") == "expected three"
    assert row(told, "came") == "came answered, 'old', confidence 0.71"
    assert row(told, "first") == "first #1 (2.50) tower: It is old."
    assert row(told, "right") == "right #2 (1.50) wall: It has three [deep] cracks."
    assert row(told, "misled") == "misled bm25 +2.00"
    assert "fault     answered, though nothing answers it\n  expected  no answer" in told


@pytest.mark.parametrize(
    ("in_edition", "said"),
    [(True, "it was not among the facts ranked"), (False, "no fact of a right article holds an answer")],
)
def test_a_failure_says_why_no_right_fact_was_ranked(printed, in_edition, said):
    assert row(printed((outcome(question(), WRONG), in_edition), failures=True), "right") == f"right {said}"
