"""The pace of messages: 1 a second in a chat with short bursts, 20 a minute in a group, 30 a second in all."""

import asyncio
import time
from collections import Counter

import pytest

from bot.delivery import Turnstile, Urgency
from tests.bot.delivery.clocks import SteppingClock

PERSON, OTHER = 1, 2
GROUP, CHANNEL = -100, -200


@pytest.fixture
def clock():
    return SteppingClock()


@pytest.fixture
async def traffic(clock):
    """Messages that wait at a turnstile, and the moments at which they pass."""
    traffic = Traffic(clock)
    yield traffic
    traffic.end()


class Traffic:
    def __init__(self, clock, **turnstile):
        self.clock = clock
        self.turnstile = Turnstile(clock=clock, sleep=clock.sleep, **turnstile)
        self.passed = []
        self.takes = 0.0
        self._began = clock.now
        self._tasks = []

    def come(self, chat_id, count=1, urgency=Urgency.ANSWER, name=None):
        for _ in range(count):
            self._tasks.append(asyncio.create_task(self._come(chat_id, urgency, name or chat_id)))
        return self._tasks[-1]

    async def _come(self, chat_id, urgency, name):
        async with self.turnstile.turn(chat_id, urgency):
            self.passed.append((self.clock.now - self._began, name))
            await self.clock.sleep(self.takes)

    def count(self, name=None):
        return sum(name in (None, one) for _, one in self.passed)

    def end(self):
        for task in self._tasks:
            task.cancel()


async def test_a_single_answer_is_never_delayed(clock, traffic):
    for person in range(1, 31):
        traffic.come(person)
    await clock.passes(0)
    assert traffic.count() == 30


async def test_a_private_chat_gets_short_bursts_and_one_a_second_on_average(clock, traffic):
    traffic.come(PERSON, 60)
    await clock.passes(0)
    assert traffic.count() == 5
    await clock.passes(30)
    assert 28 <= traffic.count() <= 35


async def test_a_group_gets_twenty_a_minute_in_any_minute(clock, traffic):
    traffic.come(GROUP, 100)
    await clock.passes(200)
    moments = [moment for moment, _ in traffic.passed]
    assert max(sum(begin <= moment < begin + 60 for moment in moments) for begin in moments) == 20
    assert len(moments) >= 60


async def test_all_chats_together_get_thirty_a_second_in_any_second(clock, traffic):
    for person in range(1, 301):
        traffic.come(person)
    await clock.passes(11)
    moments = [moment for moment, _ in traffic.passed]
    assert max(sum(begin <= moment < begin + 1 for moment in moments) for begin in moments) == 30
    assert len(moments) == 300


async def test_the_pace_of_all_together_can_be_lifted_for_a_bot_that_was_granted_more(clock):
    traffic = Traffic(clock, a_second=1000)
    for person in range(1, 501):
        traffic.come(person)
    await clock.passes(0)
    assert traffic.count() == 500


async def test_a_chat_that_waits_keeps_no_other_waiting(clock, traffic):
    traffic.come(GROUP, 50)
    await clock.passes(5)
    traffic.come(PERSON)
    await clock.passes(0)
    assert traffic.passed[-1] == (5.0, PERSON)


async def test_a_chat_that_is_held_waits_so_long_and_no_other(clock, traffic):
    traffic.turnstile.hold(PERSON, 17)
    traffic.come(PERSON)
    traffic.come(OTHER)
    await clock.passes(60)
    assert traffic.passed == [(0.0, OTHER), (17.0, PERSON)]


async def test_answers_go_before_broadcasts(clock, traffic):
    for chat in range(1000, 1200):
        traffic.come(chat, urgency=Urgency.BROADCAST, name="broadcast")
    await clock.passes(2)
    for person in range(1, 6):
        traffic.come(person, name="answer")
    await clock.passes(0)
    assert traffic.count("answer") == 5
    await clock.passes(10)
    assert traffic.count("broadcast") == 200


async def test_in_one_chat_too_an_answer_overtakes_a_broadcast(clock, traffic):
    traffic.come(GROUP, 5)
    await clock.passes(0)
    traffic.come(GROUP, 2, Urgency.BROADCAST, "broadcast")
    traffic.come(GROUP, name="answer")
    await clock.passes(6)
    assert [name for _, name in traffic.passed[5:]] == ["answer", "broadcast", "broadcast"]


async def test_so_many_are_on_their_way_at_once(clock):
    traffic = Traffic(clock, a_second=1000, at_once=3)
    traffic.takes = 2.0
    for person in range(1, 6):
        traffic.come(person)
    await clock.passes(1)
    traffic.come(6, urgency=Urgency.BROADCAST, name="broadcast")
    traffic.come(7, name="answer")
    assert traffic.count() == 3
    await clock.passes(1.5)
    assert traffic.count() == 6
    assert traffic.passed[-1][1] == "answer"
    traffic.end()


async def test_messages_of_one_urgency_pass_in_the_order_in_which_they_came(clock, traffic):
    for number in range(20):
        traffic.come(PERSON, name=f"{number}")
    await clock.passes(30)
    assert [name for _, name in traffic.passed] == [f"{number}" for number in range(20)]


async def test_who_gives_up_waiting_takes_no_turn(clock, traffic):
    traffic.come(PERSON, 5)
    await clock.passes(0)
    traffic.come(PERSON, name="given up").cancel()
    traffic.come(PERSON, name="next")
    await clock.passes(5.5)
    assert traffic.passed[-1] == (pytest.approx(5.25), "next")


async def test_thousands_that_wait_cost_little(clock, traffic):
    for chat in range(1, 5_001):
        traffic.come(chat, urgency=Urgency.BROADCAST)
    began = time.process_time()
    await clock.passes(10)
    assert time.process_time() - began < 3
    assert Counter(name for _, name in traffic.passed).most_common(1)[0][1] == 1
    assert traffic.count() == 200
