"""Delivery: what is refused for now is tried again, what is refused for good is raised, nothing is sent thrice."""

import json

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

from bot.delivery import Attempts, Delivery, Ledger, OutcomeUnknown, Place, Turnstile, Urgency
from tests.bot.bot_api_server import TOKEN, ApiError, BotApiServer, Dropped, Garbled, RateLimits, Silent
from tests.bot.delivery.clocks import LeapingClock

KEYBOARD = InlineKeyboardMarkup.from_button(InlineKeyboardButton("More", callback_data="more:1"))
LOST, NOT_CARRIED_OUT, GATEWAY = Dropped(acted=True), Dropped(acted=False), Garbled(acted=True)
SERVER_ERROR = ApiError("Internal Server Error", 500)
TOO_FAST = ApiError("Too Many Requests: retry after 17", 429, retry_after=17)


@pytest.fixture(scope="module")
def server():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(autouse=True)
def all_faults_happen(server):
    server.calls.clear()
    yield
    assert server.fail_next == []


@pytest.fixture
def clock():
    return LeapingClock()


@pytest.fixture
def ledger():
    return RecordingLedger()


class RecordingLedger(Ledger):
    def __init__(self):
        self.gone_chats = []
        self.moves = []

    def gone(self, chat_id):
        self.gone_chats.append(chat_id)

    def moved(self, old, new):
        self.moves.append((old, new))


@pytest.fixture
async def delivery(server, clock, ledger):
    async with Bot(TOKEN, base_url=f"{server.url}/bot") as bot:
        turnstile = Turnstile(clock=clock, sleep=clock.sleep)
        yield Delivery(bot, Attempts(turnstile, ledger, clock=clock, sleep=clock.sleep))


@pytest.fixture
def ann(server):
    return server.world.user("Ann")


@pytest.fixture
def chat(server, ann):
    return server.world.private_chat(ann)


def texts(chat):
    return [message["text"] for message in chat.messages.values()]


class TestPages:
    async def test_a_long_message_is_cut_between_its_parts(self, delivery, chat):
        sent = await delivery.send(Place(chat.id), ["a" * 3000, "<b>b</b>", "c" * 3000])
        assert [message.text for message in sent] == ["a" * 3000 + "\n\nb", "c" * 3000]

    async def test_only_the_first_of_several_quotes_the_question(self, server, delivery, ann):
        group = server.world.group("Group")
        question = group.add(ann, text="?")
        first, second = await delivery.send(Place(group.id, reply_to=question["message_id"]), ["a" * 3000, "b" * 3000])
        assert first.reply_to_message.message_id == question["message_id"]
        assert second.reply_to_message is None

    async def test_a_link_is_previewed_only_where_it_is_asked_for(self, server, delivery, chat):
        await delivery.send(Place(chat.id), ["a" * 3000, "b" * 3000], preview="https://news.example/1")
        shown = [json.loads(given["link_preview_options"]) for _, given, _ in server.calls_of("sendMessage")]
        assert shown == [{"url": "https://news.example/1"}, {"is_disabled": True}]

    async def test_in_a_topic_a_question_that_is_gone_is_answered_without_quoting_it(self, server, delivery, ann):
        forum = server.world.group("Forum", forum=True)
        topic = forum.topic(ann)
        (message,) = await delivery.send(Place(forum.id, topic_id=topic["message_id"], reply_to=4711), ["hello"])
        assert message.message_thread_id == topic["message_id"]

    async def test_a_picture_is_sent_with_its_caption(self, delivery, chat):
        png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big")
        message = await delivery.send_photo(Place(chat.id), png, "<b>The week</b>", KEYBOARD)
        assert (message.photo[0].width, message.caption) == (640, "The week")
        assert message.reply_markup == KEYBOARD

    async def test_what_nobody_asked_for_can_come_without_a_sound(self, server, delivery, chat):
        await delivery.send(Place(chat.id), ["digest"], silent=True, urgency=Urgency.BROADCAST)
        assert server.calls[-1][1]["disable_notification"] == "true"


class TestKeyboards:
    async def test_the_last_of_several_messages_has_it(self, delivery, chat):
        first, second = await delivery.send(Place(chat.id), ["a" * 3000, "b" * 3000], KEYBOARD)
        assert first.reply_markup is None
        assert second.reply_markup == KEYBOARD

    async def test_an_edit_brings_it_and_an_edit_without_takes_it_away(self, delivery, chat):
        (message,) = await delivery.send(Place(chat.id), ["a"])
        await delivery.edit(message, ["b"], KEYBOARD)
        assert chat.messages[1]["reply_markup"] == KEYBOARD.to_dict()
        await delivery.edit_place(Place(chat.id), message.message_id, ["c"])
        assert "reply_markup" not in chat.messages[1]

    async def test_it_can_change_while_the_text_stays(self, delivery, chat):
        (message,) = await delivery.send(Place(chat.id), ["a"])
        for keyboard in (KEYBOARD, KEYBOARD, None):
            await delivery.edit_keyboard(Place(chat.id), message.message_id, keyboard)
        assert chat.messages[1].get("reply_markup") is None

    async def test_what_an_edit_cannot_hold_carries_it_on(self, delivery, chat):
        (message,) = await delivery.send(Place(chat.id), ["a"])
        await delivery.edit(message, ["a" * 3000, "b" * 3000], KEYBOARD)
        assert ["reply_markup" in one for one in chat.messages.values()] == [False, True]


class TestEdits:
    async def test_an_edit_that_changes_nothing_is_no_error(self, delivery, chat):
        (message,) = await delivery.send(Place(chat.id), ["hello"])
        await delivery.edit(message, ["hello"])

    async def test_what_an_edit_cannot_hold_is_sent_after_it(self, delivery, chat):
        (message,) = await delivery.send(Place(chat.id), ["hello"])
        await delivery.edit(message, ["a" * 3000, "b" * 3000])
        assert [text[0] for text in texts(chat)] == ["a", "b"]

    @pytest.mark.parametrize("fault", [LOST, NOT_CARRIED_OUT, GATEWAY, SERVER_ERROR, TOO_FAST])
    async def test_an_edit_is_repeated_until_it_is_known_to_be_done(self, server, delivery, chat, fault):
        (message,) = await delivery.send(Place(chat.id), ["a"])
        server.fail_next.append(("editMessageText", fault))
        await delivery.edit(message, ["b"])
        assert texts(chat) == ["b"]


class TestPace:
    async def test_nothing_comes_too_fast_for_telegram(self, server, delivery, clock, chat):
        group = server.world.group("Group")
        server.limits = RateLimits(clock=clock)
        began = clock()
        for number in range(45):
            await delivery.send(Place(group.id), ["hello"])
            await delivery.send(Place(chat.id), ["hello"])
            await delivery.send(Place(server.world.private_chat(server.world.user(f"Person {number}")).id), ["hello"])
        refused, server.limits = server.limits.refused, None
        assert refused == []
        assert len(texts(group)) == len(texts(chat)) == 45
        assert 120 < clock() - began < 150  # the group's 20 a minute


class TestRefusals:
    async def test_retry_after_is_waited_for_in_that_chat_only(self, server, delivery, clock, chat):
        other = server.world.private_chat(server.world.user("Bob"))
        server.fail_next.append(("sendMessage", TOO_FAST))
        await delivery.send(Place(chat.id), ["hello"])
        assert clock.slept == [17]
        await delivery.send(Place(other.id), ["hello"])
        assert clock.slept == [17]
        assert texts(chat) == texts(other) == ["hello"]

    @pytest.mark.parametrize("fault", [SERVER_ERROR, ApiError("Bad Gateway", 502), Garbled(acted=False)])
    async def test_server_errors_are_tried_again_ever_later(self, server, delivery, clock, chat, fault):
        server.fail_next += [("sendMessage", SERVER_ERROR)] * 3 + [("sendMessage", fault)]
        await delivery.send(Place(chat.id), ["hello"])
        assert clock.slept == [1, 2, 4, 8]
        assert texts(chat) == ["hello"]

    async def test_there_is_an_end_to_trying(self, server, delivery, clock, chat):
        server.fault = lambda method, _given: SERVER_ERROR
        began = clock()
        with pytest.raises(NetworkError):
            await delivery.send(Place(chat.id), ["hello"])
        server.fault = lambda method, _given: None
        assert 500 < clock() - began <= 600

    async def test_telegram_that_wants_more_patience_than_there_is_gets_none(self, server, delivery, clock, chat):
        server.fail_next.append(("sendMessage", ApiError("Too Many Requests", 429, retry_after=4000)))
        with pytest.raises(RetryAfter):
            await delivery.send(Place(chat.id), ["hello"])
        assert clock.slept == []

    async def test_a_refusal_for_good_is_raised_at_once(self, server, delivery, clock, chat):
        server.fail_next.append(("sendMessage", ApiError("Bad Request: can't parse entities")))
        with pytest.raises(BadRequest, match="parse entities"):
            await delivery.send(Place(chat.id), ["hello"])
        assert clock.slept == []


class TestOutcomeUnknown:
    """The connection ends after a message was sent, or a gateway answers: nobody knows whether it was."""

    @pytest.mark.parametrize("fault", [LOST, GATEWAY])
    async def test_an_answer_is_sent_twice_at_most(self, server, delivery, chat, fault):
        server.fail_next.append(("sendMessage", fault))
        (message,) = await delivery.send(Place(chat.id), ["hello"])
        assert message.message_id == 2
        server.fail_next += [("sendMessage", fault)] * 2
        with pytest.raises(OutcomeUnknown):
            await delivery.send(Place(chat.id), ["again"])
        assert texts(chat) == ["hello"] * 2 + ["again"] * 2

    async def test_a_response_that_does_not_come_in_time_is_lost(self, server, clock, chat):
        server.fail_next.append(("sendMessage", Silent(acted=True)))
        async with Bot(TOKEN, base_url=f"{server.url}/bot", request=HTTPXRequest(read_timeout=0.1)) as bot:
            await Delivery(bot, Attempts(clock=clock, sleep=clock.sleep)).send(Place(chat.id), ["hello"])
        assert texts(chat) == ["hello"] * 2

    @pytest.mark.parametrize("fault", [LOST, NOT_CARRIED_OUT, GATEWAY])
    async def test_a_broadcast_never_twice(self, server, delivery, chat, fault):
        server.fail_next.append(("sendMessage", fault))
        with pytest.raises(OutcomeUnknown):
            await delivery.send(Place(chat.id), ["digest"], urgency=Urgency.BROADCAST)
        assert len(server.calls_of("sendMessage")) == 1

    @pytest.mark.parametrize("fault", [TOO_FAST, SERVER_ERROR])
    async def test_a_broadcast_that_was_refused_for_now_is_tried_again(self, server, delivery, chat, fault):
        server.fail_next.append(("sendMessage", fault))
        await delivery.send(Place(chat.id), ["digest"], urgency=Urgency.BROADCAST)
        assert texts(chat) == ["digest"]

    async def test_a_broadcast_that_never_left_is_tried_again(self, clock):
        nobody = Bot(TOKEN, base_url="http://127.0.0.1:9/bot")
        turnstile = Turnstile(clock=clock, sleep=clock.sleep)
        delivery = Delivery(nobody, Attempts(turnstile, patience=10, clock=clock, sleep=clock.sleep))
        with pytest.raises(NetworkError, match="ConnectError"):
            await delivery.send(Place(1), ["digest"], urgency=Urgency.BROADCAST)
        assert clock.slept == [1, 2, 4]

    async def test_who_remembers_may_forbid_the_second_time(self, server, clock, chat):
        class Once(Ledger):
            def may_send(self, perhaps_sent):
                return perhaps_sent == 0

        server.fail_next.append(("sendMessage", LOST))
        async with Bot(TOKEN, base_url=f"{server.url}/bot") as bot:
            delivery = Delivery(bot, Attempts(ledger=Once(), clock=clock, sleep=clock.sleep))
            with pytest.raises(OutcomeUnknown):
                await delivery.send(Place(chat.id), ["hello"])
        assert texts(chat) == ["hello"]


class TestChatsThatAreGone:
    @pytest.mark.parametrize("status", ["blocked", "kicked", "left"])
    async def test_a_chat_that_the_bot_was_put_out_of_is_told(self, server, delivery, ledger, chat, ann, status):
        chat = chat if status == "blocked" else server.world.group("Group")
        chat.my_status = status
        with pytest.raises(Forbidden):
            await delivery.send(Place(chat.id), ["hello"])
        assert ledger.gone_chats == [chat.id]

    async def test_a_chat_that_was_deleted_is_told(self, delivery, ledger):
        with pytest.raises(BadRequest, match="Chat not found"):
            await delivery.edit_place(Place(4711), 1, ["hello"])
        assert ledger.gone_chats == [4711]

    async def test_a_group_in_which_the_bot_may_only_not_write_is_not_gone(self, server, delivery, ledger):
        group = server.world.group("Group")
        server.fail_next.append(("sendMessage", ApiError("Forbidden: not enough rights to send text messages", 403)))
        with pytest.raises(Forbidden):
            await delivery.send(Place(group.id), ["hello"])
        assert ledger.gone_chats == []


class TestMigration:
    async def test_a_group_that_became_a_supergroup_is_followed_and_told(self, server, delivery, ledger):
        group = server.world.group("Group", basic=True)
        supergroup = server.world.migrate(group)
        sent = await delivery.send(Place(group.id, reply_to=1), ["a" * 3000, "b" * 3000])
        assert [message.chat_id for message in sent] == [supergroup.id] * 2
        assert ledger.moves == [(group.id, supergroup.id)]

    async def test_also_an_edit_tells_it(self, server, delivery, ledger):
        group = server.world.group("Group", basic=True)
        (message,) = await delivery.send(Place(group.id), ["hello"])
        supergroup = server.world.migrate(group)
        with pytest.raises(ChatMigrated):
            await delivery.edit(message, ["goodbye"])
        assert ledger.moves == [(group.id, supergroup.id)]


class TestTyping:
    async def test_an_answer_that_has_to_wait_shows_typing_in_its_topic(self, server, delivery, ann):
        forum = server.world.group("Forum", forum=True)
        topic = forum.topic(ann)
        place = Place(forum.id, topic_id=topic["message_id"])
        for _ in range(5):
            await delivery.send(place, ["at once"])
        assert server.calls_of("sendChatAction") == []
        await delivery.send(place, ["later"])
        ((_, given, _),) = server.calls_of("sendChatAction")
        assert given == {"chat_id": str(forum.id), "action": "typing", "message_thread_id": str(topic["message_id"])}

    async def test_in_general_it_has_no_topic(self, server, delivery):
        await delivery.typing(Place(server.world.group("Forum", forum=True).id))
        assert "message_thread_id" not in server.calls_of("sendChatAction")[0][1]

    async def test_that_it_cannot_be_shown_matters_to_nobody(self, delivery):
        await delivery.typing(Place(4711))
