"""SentAnswers: an answer is found again by its messages, by its question, and by what it cites."""

import datetime as dt
from dataclasses import replace

import pytest

from bot.state import SentAnswer, Tally
from knowledge import Status
from tests.bot.state.conftest import answer


@pytest.fixture
def answers(state):
    return state.answers


def sent(**more):
    return SentAnswer(
        **{"chat_id": -1, "message_ids": (8, 9), "person": 10, "answer": answer("When?", "talks"), "edition": 3,
           "language": "ru", "topic_id": 4, "question_message_id": 7, "after": "Who?", **more}
    )  # fmt: skip


def test_it_is_found_by_any_of_its_messages_and_by_the_question(answers, clock):
    number = answers.record(sent())
    whole = replace(sent(), question_id=number, at=clock.now)
    assert answers.by_message(-1, 8) == whole
    assert answers.by_message(-1, 9) == whole
    assert answers.to_question(-1, 7) == whole
    assert answers.by_message(-1, 7) is None
    assert answers.by_message(-2, 8) is None


def test_an_answer_that_is_given_anew_takes_the_place_of_the_old_one(answers):
    number = answers.record(sent())
    anew = replace(sent(message_ids=(8,), answer=answer("Where?", "bridge")), question_id=number)
    assert answers.record(anew) == number
    assert answers.to_question(-1, 7).answer.question == "Where?"
    assert answers.by_message(-1, 9) is None
    assert answers.citing(["talks-1"], days=7) == ()


def test_what_shows_a_fact_is_found_for_some_days(answers, clock):
    first = answers.record(sent(answer=answer("a", "talks", "bridge")))
    second = answers.record(sent(message_ids=(20,), answer=answer("b", "bridge")))
    answers.record(sent(message_ids=(30,), answer=answer("c", "ferry")))
    answers.record(sent(message_ids=(), answer=answer("inline", "bridge")))
    assert [one.question_id for one in answers.citing(["bridge-1", "talks-1"], days=7)] == [first, second]
    assert set(answers.cited(days=7)) == {"talks-1", "bridge-1", "ferry-1"}
    clock.passes(days=7)
    assert answers.citing(["bridge-1", "talks-1"], days=7) == ()
    assert answers.cited(days=7) == ()


def test_what_was_corrected_is_found_until_the_correction_is_taken_back(answers):
    number = answers.record(sent())
    answers.correct(number, "talks-2")
    assert [one.corrected for one in answers.citing([], days=7)] == ["talks-2"]
    answers.correct(number, "")
    assert answers.citing([], days=7) == ()


def test_after_thirty_days_the_texts_are_gone_and_the_count_stays(state, answers, clock):
    answers.record(sent())
    clock.passes(days=29, hours=23)
    state.expire()
    assert answers.by_message(-1, 8).answer.question == "When?"
    clock.passes(hours=1)
    state.expire()
    assert answers.by_message(-1, 8) is None
    row = dict(state.database.row("SELECT * FROM questions"))
    assert (row["question"], row["answer"], row["after"]) == (None, None, None)
    assert (row["status"], row["milliseconds"]) == ("answered", 4.0)


def test_a_group_that_becomes_a_supergroup_keeps_what_was_asked(state, answers):
    answers.record(sent())
    state.moved(-1, -1001)
    assert state.database.row("SELECT chat_id FROM questions")["chat_id"] == -1001
    assert answers.by_message(-1001, 8) is None, "a supergroup numbers its messages anew"


def test_a_person_can_be_forgotten(state, answers):
    mine, other = answers.record(sent()), answers.record(sent(person=20, message_ids=(11,)))
    state.votes.cast(mine, 20, up=True)
    state.votes.cast(other, 10, up=True)
    state.forget(10)
    assert answers.by_message(-1, 8) is None
    assert answers.by_message(-1, 11).person == 20
    left = state.database.rows("SELECT question_id FROM votes UNION SELECT question_id FROM citations")
    assert [row["question_id"] for row in left] == [other]
    assert state.votes.tally(other) == Tally()


class TestVotes:
    def test_each_person_is_counted_once(self, state, answers):
        number = answers.record(sent())
        for person, up in [(1, True), (2, True), (2, True), (3, True), (3, False)]:
            state.votes.cast(number, person, up)
        assert state.votes.tally(number) == Tally(up=2, down=1)
        assert [state.votes.of(number, person) for person in (1, 3, 4)] == [True, False, None]

    def test_a_vote_can_be_taken_back(self, state, answers):
        number = answers.record(sent())
        state.votes.cast(number, 1, up=False)
        state.votes.withdraw(number, 1)
        assert state.votes.tally(number) == Tally()


def test_an_answer_comes_back_as_it_was(answers):
    whole = answer("When?", "talks", status=Status.CLOSEST).model_copy(
        update={"conflict": True, "short_answer": "14 July", "short_answer_date": "2021-07-14"}
    )
    answers.record(sent(answer=whole))
    assert answers.by_message(-1, 8).answer == whole
    assert answers.by_message(-1, 8).at.tzinfo is dt.UTC
