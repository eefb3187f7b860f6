"""Why, where and what happened: the short answer is a clause or phrase by itself."""

import pytest

from knowledge import Status

DAY = "2026-03-09"


@pytest.mark.parametrize(
    ("statement", "question", "short"),
    [
        (
            "Dana Rehn resigned over a tax scandal and founded a charity.",
            "Why did Dana Rehn resign?",
            "over a tax scandal",
        ),
        (
            "The regulator closed the bank because of late filings and froze its accounts.",
            "Why was the bank closed?",
            "because of late filings",
        ),
        (
            "The vaccine was lost because the refrigerators had broken down.",
            "Why was the vaccine lost?",
            "because the refrigerators had broken down",
        ),
        ("The barge Velm stranded off Losk was towed to Osk.", "What happened to the barge Velm?", "towed to Osk"),
    ],
)
def test_it_ends_where_the_clause_does(reports, statement, question, short):
    assert reports(("Notice", "Post", DAY, statement)).ask(question).short_answer == short


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("The summit of Osk ended without a result on Monday.", "Where did the summit of Osk end?"),
        ("The nurses were trained for two weeks by doctors.", "Where were the nurses trained?"),
    ],
)
def test_times_and_company_are_no_places(reports, statement, question):
    short = reports(("Notice", "Post", DAY, statement)).ask(question).short_answer or ""
    assert not any(word in short.split() for word in ("without", "for", "two", "by"))


def test_how_is_not_told_by_a_clause_on_something_else(reports):
    base = reports(("Notice", "Post", DAY, "Rescuers found the hikers, who had got lost on Saturday."))
    answer = base.ask("How did rescuers find the hikers?")
    assert (answer.status, answer.short_answer) == (Status.CLOSEST, None)


@pytest.mark.parametrize(
    ("statement", "question", "short"),
    [
        (
            "The jury ruled that the company must pay $5 million.",
            "What did the jury rule?",
            "the company must pay $5 million",
        ),
        ("Investigators said Monday that the driver was drunk.", "What did investigators say?", "the driver was drunk"),
        ("The farmer found a bone in the field.", "What did the farmer find?", "a bone in the field"),
    ],
)
def test_what_is_reported_is_told_whole(reports, statement, question, short):
    assert reports(("Notice", "Post", DAY, statement)).ask(question).short_answer == short
