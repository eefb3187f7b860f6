"""The whole way, with the real application against the Bot API server: a channel is set up by its admin in a private
chat, posted to at the slot, set up differently, and left when the bot is put out."""

import asyncio
import datetime as dt
from contextlib import closing

import pytest

from bot.application import build_application
from bot.listening import listen
from bot.settings import Settings
from bot.state import HiddenThing, State
from knowledge import KnowledgeBase
from tests.bot.bot_api_server import TOKEN, BotApiServer
from tests.bot.digests.conftest import BRIDGE, FERRY

TWELVE = [
    "Aberdeen paints its lighthouse yellow. Gulls are puzzled.",
    "Bristol tests a glass tram at midnight. It squeaks.",
    "Cardiff weavers finish a carpet of forty metres. Nobody may step on it.",
    "Dundee loses its marmalade recipe. Cooks search the attic.",
    "Exeter finds Roman coins under a cinema. One shows an elephant.",
    "Falmouth divers raise a bronze cannon. Rust had spared it.",
    "Glasgow plants ten thousand cherry saplings. Schools water them.",
    "Hull opens a museum of knots. Sailors teach there.",
    "Ipswich bees swarm over the courthouse. A judge fled.",
    "Kendal bans noisy leaf blowers. Brooms sell out.",
    "Leeds choir sings for seventy hours. Tea kept it going.",
    "Margate sand sculptors build a whale. Tides took the tail.",
]


@pytest.fixture
def server():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture
async def bot(server, newsroom, clock, tmp_path):
    """The application, by a clock that the test sets."""
    settings = Settings(token=TOKEN, api_url=server.url, data=tmp_path / "data", articles=tmp_path, _env_file=None)
    state = State.open(settings.data, clock=clock)
    application = build_application(
        settings, KnowledgeBase.open(settings.data), state, clock=clock, nap=dt.timedelta(seconds=0.05)
    )
    await application.initialize()
    await application.post_init(application)
    await listen(application.updater, settings)
    await application.start()
    yield application
    await application.updater.stop()
    await application.stop()
    await application.post_stop(application)
    await application.shutdown()
    state.close()


async def test_a_channel_from_its_set_up_to_its_end(server, bot, newsroom, clock):
    ann = server.world.user("Ann")
    private = server.world.private_chat(ann)
    channel = server.world.channel("Harbour News", "harbour_news")
    channel.statuses[ann["id"]] = "creator"

    async def reply(text):
        return (await asyncio.to_thread(server.wait_for_reply, private.says(ann, text)))["text"]

    async def posts(count):
        await asyncio.to_thread(server.wait_for, lambda: len(channel.messages) >= count)
        return [channel.messages[number] for number in sorted(channel.messages)]

    # set up in a private chat
    text = await reply("/digest @harbour_news daily 08:30")
    assert text.startswith("Digests in Harbour News\nPosted every day at 08:30 (UTC).")
    assert "The next comes on 17 June 2026, 08:30 UTC." in text
    await reply("/digest @harbour_news pin")

    # posted at the slot, and pinned
    newsroom.publishes("2026-06-17", BRIDGE)
    clock.set("2026-06-17T08:29:59")
    await asyncio.sleep(0.2)
    assert channel.messages == {}
    clock.set("2026-06-17T08:30:00")
    (first,) = await posts(1)
    assert first["text"].startswith("What is new, 16 June 2026 – 17 June 2026\n\nThe Aura bridge in Turku closes")
    assert first["reply_markup"]["inline_keyboard"][0][0]["url"].startswith("https://t.me/briefing_bot?start=")
    await asyncio.to_thread(server.wait_for, lambda: channel.pinned == [first["message_id"]])

    # previewed, set up differently, and posted at the new time without a sound
    newsroom.publishes("2026-06-18", FERRY)
    clock.set("2026-06-18T06:00:00")
    await reply("/digest @harbour_news weekdays 07:00")
    await reply("/digest @harbour_news silent")
    preview = await reply("/summary @harbour_news")
    assert preview.startswith("This is what would be posted in Harbour News now:\nWhat is new, 17 June 2026 – 18 June")
    clock.set("2026-06-18T07:00:10")
    _, second = await posts(2)
    assert "Solveig" in second["text"]
    assert "Aura bridge" not in second["text"]
    _, given, _ = server.calls_of("sendMessage")[-1]
    assert (int(given["chat_id"]), bool(given["disable_notification"])) == (channel.id, True)
    clock.set("2026-06-18T08:30:10")
    await asyncio.sleep(0.2)
    assert len(channel.messages) == 2

    # put out of the channel: cleaned up, and the admin told
    before = max(private.messages)
    channel.makes_me(ann, "kicked")
    told = await asyncio.to_thread(
        server.wait_for, lambda: [one for number, one in private.messages.items() if number > before]
    )
    assert told[0]["text"].startswith("I can no longer post in Harbour News, so its digests have ended.")
    clock.set("2026-06-19T07:00:10")
    await asyncio.sleep(0.2)
    assert len(channel.messages) == 2
    channel.makes_me(ann, "administrator")
    assert "None are posted." in await reply("/digest @harbour_news")


async def test_the_rest_of_a_long_digest_stands_behind_more(server, bot, newsroom, clock):
    ann = server.world.user("Ann")
    private = server.world.private_chat(ann)
    newsroom.publishes("2026-06-16", *TWELVE)

    async def reply(text):
        return await asyncio.to_thread(server.wait_for_reply, private.says(ann, text))

    first = await reply("/summary today")
    more = first["reply_markup"]["inline_keyboard"][-1][0]
    assert more["text"] == "More (2)"
    newsroom.publishes("2026-06-16", FERRY)
    rest = await reply(f"/start {more['url'].partition('start=')[2]}")
    assert [one["text"] for one in rest["reply_markup"]["inline_keyboard"][0]] == ["11", "12"]
    assert all((story.split(".")[0] in first["text"]) != (story.split(".")[0] in rest["text"]) for story in TWELVE)
    assert "Solveig" not in rest["text"]


async def test_what_was_hidden_since_does_not_stand_behind_more(server, bot, newsroom, clock, tmp_path):
    ann = server.world.user("Ann")
    private = server.world.private_chat(ann)
    newsroom.publishes("2026-06-16", *TWELVE)

    async def reply(text):
        return await asyncio.to_thread(server.wait_for_reply, private.says(ann, text))

    more = (await reply("/summary today"))["reply_markup"]["inline_keyboard"][-1][0]["url"].partition("start=")[2]
    with closing(State.open(tmp_path / "data")) as state:
        last = state.digests.get(more.split("_")[1]).stories[11].facts[0]
        state.hidden.hide(HiddenThing("article", last.article_id, last.title), operator=1)
    rest = await reply(f"/start {more}")
    assert len([one for one in rest["entities"] if one["type"] == "blockquote"]) == 1
    assert last.statement not in rest["text"]


async def test_a_channel_that_takes_the_right_to_post_has_no_digests_any_more(server, bot, clock):
    ann = server.world.user("Ann")
    private = server.world.private_chat(ann)
    channel = server.world.channel("Harbour News")
    channel.statuses[ann["id"]] = "creator"
    message = private.says(ann, f"/digest {channel.id} daily 08:30")
    before = (await asyncio.to_thread(server.wait_for_reply, message))["message_id"]
    channel.my_rights.discard("can_post_messages")
    channel.makes_me(ann, "administrator")
    told = await asyncio.to_thread(
        server.wait_for, lambda: [one for number, one in private.messages.items() if number > before]
    )
    assert told[0]["text"].startswith("I can no longer post in Harbour News")
