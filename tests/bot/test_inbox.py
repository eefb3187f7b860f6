"""Inbox: what Telegram told the bot is not lost by a restart, and nothing is handled or sent too often."""

import asyncio
import datetime as dt
from contextlib import contextmanager, suppress

import pytest
from telegram import Bot, CallbackQuery, Chat, Message, Update, User

from bot.inbox import Inbox, StateLedger
from bot.state import State
from tests.bot.bot_api_server import TOKEN

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


class Life:
    """The bot from one start to its end, on the state of a folder; `end` is as sudden as `kill -9`."""

    def __init__(self, folder, clock=lambda: NOW):
        self.state = State.open(folder, clock=clock)
        self.inbox = Inbox(self.state)
        self.ledger = StateLedger(self.state)
        self.inbox.take_up(Bot(TOKEN))

    def end(self):
        self.state.close()

    def waiting(self):
        return [self.inbox.get_nowait() for _ in range(self.inbox.qsize())]


@pytest.fixture
def live(tmp_path):
    return lambda **settings: Life(tmp_path, **settings)


@contextmanager
def interrupted(life):
    """The handling of an update, in the middle of which the bot stops."""
    with suppress(asyncio.CancelledError), life.inbox.handling(question(1)):
        yield
        raise asyncio.CancelledError


def question(number, text="When?"):
    return Update(number, message=Message(number, NOW, Chat(7, "private"), text=text, from_user=User(7, "Ann", False)))


class TestReceiving:
    async def test_an_update_that_comes_twice_is_taken_once(self, live):
        life = live()
        for number in (1, 1, 2, 1):
            await life.inbox.put(question(number))
        assert [update.update_id for update in life.waiting()] == [1, 2]

    async def test_also_when_it_comes_again_after_a_restart(self, live):
        life = live()
        await life.inbox.put(question(1))
        with life.inbox.handling(question(1)):
            pass
        life.end()
        life = live()
        await life.inbox.put(question(1))
        assert life.waiting() == []

    async def test_what_was_not_handled_is_taken_up_after_the_restart_as_it_was_and_in_order(self, live):
        life = live()
        for number in (1, 2, 3):
            await life.inbox.put(question(number, f"Question {number}?"))
        with life.inbox.handling(question(2)):
            pass
        life.end()
        life = live()
        assert [update.message.text for update in life.waiting()] == ["Question 1?", "Question 3?"]

    async def test_what_was_being_handled_when_the_bot_stopped_is_handled_again(self, live):
        life = live()
        await life.inbox.put(question(1))
        with interrupted(life):
            pass
        life.end()
        assert len(live().waiting()) == 1

    async def test_a_button_that_was_being_handled_is_not_pressed_again(self, live):
        life = live()
        pressed = Update(1, callback_query=CallbackQuery("1", User(7, "Ann", False), "7", data="like"))
        await life.inbox.put(pressed)
        with suppress(asyncio.CancelledError), life.inbox.handling(pressed):
            raise asyncio.CancelledError
        life.end()
        assert live().waiting() == []

    async def test_an_update_that_ends_the_bot_again_and_again_is_let_go(self, live):
        life = live()
        await life.inbox.put(question(1))
        for _ in range(5):
            life.end()
            life = live()
            assert len(life.waiting()) == 1
        life.end()
        assert live().waiting() == []

    async def test_nothing_of_what_was_written_stays_when_it_is_dealt_with(self, live):
        life = live()
        await life.inbox.put(question(1, "a secret"))
        with life.inbox.handling(question(1)):
            pass
        assert [dict(row) for row in life.state.database.rows("SELECT update_id, content FROM updates")] == [
            {"update_id": 1, "content": None}
        ]

    async def test_numbers_are_forgotten_when_telegram_has_forgotten_them(self, live):
        now = [NOW]
        life = live(clock=lambda: now[0])
        await life.inbox.put(question(1))
        now[0] += dt.timedelta(days=2)
        life.state.expire()
        assert life.state.database.rows("SELECT * FROM updates") == []


class TestSending:
    async def test_a_message_may_be_sent_twice_at_most_in_all_lives(self, live):
        life = live()
        await life.inbox.put(question(1))
        with interrupted(life):
            assert life.ledger.may_send(0)
        life.end()
        life = live()
        with interrupted(life):
            assert life.ledger.may_send(0)
            assert not life.ledger.may_send(1)
        life.end()
        life = live()
        with life.inbox.handling(question(1)):
            assert not life.ledger.may_send(0)

    async def test_who_had_not_begun_to_send_loses_nothing(self, live):
        life = live()
        await life.inbox.put(question(1))
        for _ in range(3):
            with interrupted(life):
                pass
            life.end()
            life = live()
        with life.inbox.handling(question(1)):
            assert life.ledger.may_send(0)
            assert life.ledger.may_send(1)
            assert not life.ledger.may_send(2)

    async def test_what_was_refused_does_not_count(self, live):
        life = live()
        await life.inbox.put(question(1))
        for _ in range(3):
            with interrupted(life):
                assert life.ledger.may_send(0)
                life.ledger.attempted(0, refused=True)
            life.end()
            life = live()
        with interrupted(life):
            assert life.ledger.may_send(0)
            life.ledger.attempted(0, refused=False)
            assert life.ledger.may_send(0)
            life.ledger.attempted(0, refused=True)
        life.end()
        life = live()
        with life.inbox.handling(question(1)):
            assert life.ledger.may_send(0)
            assert not life.ledger.may_send(1)

    async def test_the_messages_of_one_answer_do_not_count_against_each_other(self, live):
        life = live()
        await life.inbox.put(question(1))
        with life.inbox.handling(question(1)):
            assert all(life.ledger.may_send(0) for _page in range(5))

    async def test_what_answers_no_update_counts_for_itself(self, live):
        ledger = live().ledger
        assert [ledger.may_send(count) for count in (0, 1, 2)] == [True, True, False]


async def test_delivery_tells_state_which_chats_are_gone_and_which_have_moved(live):
    life = live()
    life.state.chats.seen(-1, "group", "Newsroom")
    life.state.chats.set_language(-1, "ru")
    life.ledger.moved(-1, -1001)
    assert life.state.chats.get(-1001).language == "ru"
    life.ledger.gone(-1001)
    assert life.state.chats.get(-1001).gone
