"""UpdateOrder: one after the other within a chat, side by side between chats."""

import asyncio

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
