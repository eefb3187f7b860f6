"""QuestionLog, Waiting and Hidden: what operators see and do, and whom the bot owes an answer."""

import datetime as dt

import pytest

from bot.state import HiddenThing, SentAnswer, Waiter
from knowledge import Status, Withheld
from tests.bot.state.conftest import answer


@pytest.fixture
def ask(state):
    def record(question, person=10, status=Status.ANSWERED):
        sent = SentAnswer(
            chat_id=person, message_ids=(), person=person, answer=answer(question, status=status), edition=1
        )
        return state.answers.record(sent)

    return record


class TestQuestionLog:
    def test_it_tells_how_each_question_went(self, state, ask, clock):
        began = clock.now
        first = ask("Who?")
        state.votes.cast(first, 1, up=True)
        state.votes.cast(first, 2, up=False)
        clock.passes(days=1)
        ask("Where?", person=20, status=Status.NOT_FOUND)
        who, where = state.questions.since(began)
        assert (who.question, who.person, who.status, who.milliseconds) == ("Who?", 10, "answered", 4.0)
        assert (who.up, who.down, who.at) == (1, 1, began)
        assert (where.question, where.person, where.status) == ("Where?", 20, "not_found")
        assert state.questions.since(began + dt.timedelta(hours=1)) == (where,)

    def test_unanswered_is_what_was_not_found_what_was_refused_and_what_was_voted_down(self, state, ask, clock):
        ask("not found", status=Status.NOT_FOUND)
        ask("closest", status=Status.CLOSEST)
        state.questions.miss(ask("refused", status=Status.CLOSEST))
        state.votes.cast(ask("bad"), 1, up=False)
        state.votes.cast(ask("good"), 1, up=True)
        assert [one.question for one in state.questions.since(clock.now) if one.unanswered] == [
            "not found", "refused", "bad",
        ]  # fmt: skip

    def test_the_text_goes_after_thirty_days_and_the_numbers_after_a_year(self, state, ask, clock):
        ask("Who?")
        began = clock.now
        clock.passes(days=31)
        state.expire()
        (left,) = state.questions.since(began)
        assert (left.question, left.status, left.milliseconds) == ("", "answered", 4.0)
        clock.passes(days=336)
        state.expire()
        assert state.questions.since(began) == ()


class TestWaiting:
    def test_each_person_waits_once_for_a_question(self, state, ask):
        number = ask("Who?")
        assert [state.waiting.wait(number, person) for person in (1, 2, 1)] == [True, True, True]
        assert state.waiting.all() == (Waiter(number, 1), Waiter(number, 2))
        state.waiting.done(Waiter(number, 1))
        assert state.waiting.all() == (Waiter(number, 2),)

    def test_nobody_waits_for_more_than_twenty(self, state, ask):
        assert all(state.waiting.wait(ask(f"Question {n}?"), 1) for n in range(20))
        last = ask("One more?")
        assert not state.waiting.wait(last, 1)
        assert state.waiting.wait(last, 2)

    def test_it_ends_with_the_text_of_the_question(self, state, ask, clock):
        state.waiting.wait(ask("Who?"), 1)
        clock.passes(days=30)
        state.expire()
        assert state.waiting.all() == ()

    def test_it_ends_when_the_person_is_forgotten(self, state, ask):
        state.waiting.wait(ask("Who?"), 1)
        state.forget(1)
        assert state.waiting.all() == ()


class TestHidden:
    def test_what_is_hidden_stays_so_until_it_is_shown_again(self, state):
        fact = HiddenThing("fact", "E51IesiqYxPR", "The wall leaks.")
        article = HiddenThing("article", "dam", "Cracks in the dam")
        state.hidden.hide(fact, operator=1)
        state.hidden.hide(article, operator=1)
        assert set(state.hidden.all()) == {fact, article}
        assert state.hidden.withheld() == Withheld.of(statements=["The wall leaks."], articles=["dam"])
        assert state.hidden.unhide("dam") == article
        assert state.hidden.unhide("dam") is None
        assert state.hidden.all() == (fact,)
