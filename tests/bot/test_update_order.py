"""UpdateOrder: one after the other within a chat, side by side between chats."""

import asyncio
from contextlib import contextmanager

from telegram import Chat, Message, Update

from bot.update_order import UpdateOrder


def update(chat_id):
    return Update(1, message=Message(1, None, Chat(chat_id, "private")))


async def test_a_chat_waits_for_its_own_updates_and_for_no_others():
    order, log, slow = UpdateOrder(), [], asyncio.Event()

    async def handle(name, until=None):
        if until:
            await until.wait()
        log.append(name)

    first = asyncio.create_task(order.process_update(update(1), handle("slow", slow)))
    await asyncio.sleep(0)
    second = asyncio.create_task(order.process_update(update(1), handle("after slow")))
    await order.process_update(update(2), handle("other chat"))
    assert log == ["other chat"]
    slow.set()
    await asyncio.gather(first, second)
    assert log == ["other chat", "slow", "after slow"]


async def test_an_update_that_fails_does_not_stop_its_chat():
    order = UpdateOrder()

    async def fail():
        raise ValueError

    async def work():
        return None

    failed, worked = await asyncio.gather(
        order.process_update(update(1), fail()), order.process_update(update(1), work()), return_exceptions=True
    )
    assert isinstance(failed, ValueError)
    assert worked is None


async def test_each_update_is_handled_within_what_it_is_given():
    log = []

    @contextmanager
    def handling(update):
        log.append("begin")
        yield
        log.append("end")

    async def handle():
        log.append("handle")

    await UpdateOrder(handling).process_update(update(1), handle())
    assert log == ["begin", "handle", "end"]


async def test_a_chat_in_which_hundreds_wait_takes_no_place_from_others():
    order, never = UpdateOrder(), asyncio.Event()
    waiting = [asyncio.create_task(order.process_update(update(1), never.wait())) for _ in range(1000)]
    await asyncio.sleep(0)
    async with asyncio.timeout(1):
        await order.process_update(update(2), asyncio.sleep(0))
    never.set()
    await asyncio.gather(*waiting)


async def test_when_many_come_at_once_the_first_are_answered_before_the_last_are_looked_at():
    order, log = UpdateOrder(), []

    async def answer(number):
        log.append(f"begin {number}")
        for _ in range(8):  # what sending takes of the event loop
            await asyncio.sleep(0)
        log.append(f"end {number}")

    await asyncio.gather(*(order.process_update(update(number), answer(number)) for number in range(100)))
    assert log.index("end 0") < log.index("begin 20")
