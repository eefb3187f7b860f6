"""Words that exclude each other: what holds of the one is no answer for the other."""

import pytest

from knowledge import Status

DAY = "2026-03-09"


@pytest.mark.parametrize(
    ("statement", "asked", "other"),
    [
        (
            "The quake in Lorvia injured 12 people.",
            "How many people were injured in the quake in Lorvia?",
            "How many people were killed in the quake in Lorvia?",
        ),
        (
            "Grace Cheboi won the women's race in Tarn.",
            "Who won the women's race in Tarn?",
            "Who won the men's race in Tarn?",
        ),
        ("The pool in Tarn opens at 9 am.", "When does the pool in Tarn open?", "When does the pool in Tarn close?"),
        ("Bishop Hale banned preaching in Tarn.", "Who banned preaching in Tarn?", "Who allowed preaching in Tarn?"),
        (
            "The lowest temperature ever measured in Tarn, 4 degrees, was recorded in May.",
            "What is the lowest temperature ever measured in Tarn?",
            "What is the highest temperature ever measured in Tarn?",
        ),
        (
            "The king rejected the plan in May 1780.",
            "When did the king reject the plan?",
            "When did the king accept the plan?",
        ),
        (
            "All 14 sailors survived when the Orla sank off Tarn.",
            "How many sailors survived when the Orla sank?",
            "How many sailors were killed when the Orla sank?",
        ),
        (
            "The strike at the docks of Tarn started on 3 May.",
            "When did the strike at the docks start?",
            "When is the strike at the docks over?",
        ),
        ("The tower in Tarn is 54 metres high.", "How high is the tower in Tarn?", "How wide is the tower in Tarn?"),
    ],
)
def test_only_what_is_asked_about_answers(reports, statement, asked, other):
    base = reports(("Notice", "Post", DAY, statement))
    assert base.ask(asked).status is Status.ANSWERED
    assert base.ask(other).status is not Status.ANSWERED


def test_what_is_not_allowed_is_forbidden(reports):
    base = reports(("Notice", "Post", DAY, "Dogs are forbidden on the beach in Tarn, horses are welcome."))
    assert base.ask("What is not allowed on the beach in Tarn?").status is Status.ANSWERED


def test_what_is_shut_until_a_day_opens_then(reports):
    base = reports(("Notice", "Post", DAY, "The airport of Tarn will be shut until 3 May 2026."))
    assert base.ask("When will the airport of Tarn open again?").status is Status.ANSWERED


def test_a_fact_that_tells_both_answers_for_both(reports):
    base = reports(("Notice", "Post", DAY, "The quake in Lorvia killed three people and injured 12."))
    for question in ("How many people did the quake in Lorvia kill?", "How many did the quake in Lorvia injure?"):
        assert base.ask(question).status is Status.ANSWERED


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("In 2011 the ferry Leopold burned at its berth and nobody was hurt.", "Who was hurt when the ferry burned?"),
        ("В 2011 году паром «Леопольд» сгорел у причала, никто не пострадал.", "Кто пострадал на пароме?"),
    ],
)
def test_nobody_is_not_whoever_else_the_sentence_names(reports, statement, question):
    assert reports(("Ferry", "Post", DAY, statement)).ask(question).status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("Please do not bring fresh meat to the food bank in Tarn.", "What can I bring to the food bank in Tarn?"),
        ("Mary Hollis presented the prizes of the cake competition.", "Who won the cake competition?"),
        ("Year 5 won the reading race with 418 books.", "By how much did year 5 win the reading race?"),
    ],
)
def test_what_is_forbidden_or_was_only_attended_answers_nothing(reports, statement, question):
    assert reports(("Notice", "Post", DAY, statement)).ask(question).status is not Status.ANSWERED
