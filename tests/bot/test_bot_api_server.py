"""The Bot API server of the tests refuses what Telegram refuses."""

import json
import urllib.error
import urllib.parse
import urllib.request

import pytest

from tests.bot.bot_api_server import TOKEN, BotApiServer, Dropped, RateLimits


@pytest.fixture(scope="module")
def telegram():
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def chat(telegram):
    ann = telegram.world.user("Ann")
    chat = telegram.world.private_chat(ann)
    chat.add(ann, text="hello")
    return chat


def fetch(telegram, method, *, token=TOKEN, query="", **request):
    url = f"{telegram.url}/bot{token}/{method}{query}"
    try:
        with urllib.request.urlopen(urllib.request.Request(url, **request), timeout=10) as response:  # noqa: S310
            return json.load(response)
    except urllib.error.HTTPError as error:
        return json.load(error)


def call(telegram, method, **parameters):
    body = json.dumps(parameters).encode()
    return fetch(telegram, method, data=body, headers={"Content-Type": "application/json"})


def refusal(telegram, method, **parameters):
    answer = call(telegram, method, **parameters)
    assert answer["ok"] is False
    return answer["description"].removeprefix("Bad Request: ")


def test_get_json_form_and_multipart_are_understood(telegram, chat):
    query = "?" + urllib.parse.urlencode({"chat_id": chat.id, "text": "a b"})
    form = urllib.parse.urlencode({"chat_id": chat.id, "text": "a b"}).encode()
    fields = "".join(
        f'--X\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in {"chat_id": chat.id, "text": "a b"}.items()
    )
    multipart = {"data": f"{fields}--X--\r\n".encode(), "headers": {"Content-Type": "multipart/form-data; boundary=X"}}
    answers = [
        fetch(telegram, "sendMessage", query=query),
        fetch(telegram, "sendMessage", data=form),
        fetch(telegram, "sendMessage", **multipart),
        call(telegram, "sendMessage", chat_id=chat.id, text="a b"),
    ]
    assert [answer["result"]["text"] for answer in answers] == ["a b"] * 4


def test_a_wrong_token_is_unauthorized(telegram):
    answer = fetch(telegram, "getMe", token="1:x")  # noqa: S106
    assert answer == {"ok": False, "error_code": 401, "description": "Unauthorized"}


def test_a_method_that_does_not_exist_is_not_found(telegram):
    assert call(telegram, "sendMesage")["error_code"] == 404


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"text": None}, "parameter text of sendMessage is required"),
        ({"txt": "x"}, "sendMessage has no parameter txt"),
        ({"message_thread_id": "one"}, "sendMessage.message_thread_id must be Integer, not 'one'"),
        ({"reply_parameters": {"id": 1}}, "sendMessage.reply_parameters has no parameter id"),
        ({"chat_id": 4711}, "chat not found"),
        ({"text": " "}, "message text is empty"),
        ({"text": "<b> </b>"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "🙂" * 2049}, "message is too long"),
        ({"text": "a < b"}, "can't parse entities: unsupported start tag at byte offset 2"),
        ({"text": "<p>a</p>"}, 'can\'t parse entities: unsupported start tag "p"'),
        ({"text": "<b>a"}, "can't parse entities: can't find end tag corresponding to start tag \"b\""),
        ({"text": "<b><i>a</b></i>"}, 'can\'t parse entities: unmatched end tag at byte offset 7, found "</b>"'),
        ({"text": "<b onclick>a</b>"}, "can't parse entities: bad attribute in tag <b onclick>"),
        ({"message_thread_id": 1}, "message thread not found"),
        ({"reply_parameters": {"message_id": 4711}}, "message to be replied not found"),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "ж" * 33}]]}},
            "BUTTON_DATA_INVALID",
        ),
    ],
)
def test_a_message_is_refused(telegram, chat, changes, reason):
    parameters = {"chat_id": chat.id, "text": "x", "parse_mode": "HTML", **changes}
    parameters = {name: value for name, value in parameters.items() if value is not None}
    assert refusal(telegram, "sendMessage", **parameters) == reason


def test_a_text_is_measured_after_parsing(telegram, chat):
    text = f"<b>{'&amp;' * 4096}</b>"
    result = call(telegram, "sendMessage", chat_id=chat.id, text=text, parse_mode="HTML")["result"]
    assert result["text"] == "&" * 4096
    assert result["entities"] == [{"type": "bold", "offset": 0, "length": 4096}]


def test_edits_are_refused_when_nothing_changes_or_the_message_is_not_the_bots(telegram, chat):
    sent = call(telegram, "sendMessage", chat_id=chat.id, text="old")["result"]["message_id"]
    edit = {"chat_id": chat.id, "message_id": sent}
    assert refusal(telegram, "editMessageText", **edit, text="old").startswith("message is not modified: ")
    assert call(telegram, "editMessageText", **edit, text="new")["result"]["text"] == "new"
    assert refusal(telegram, "editMessageText", chat_id=chat.id, message_id=1, text="x") == "message can't be edited"
    assert refusal(telegram, "editMessageText", chat_id=chat.id, message_id=99, text="x") == "message to edit not found"


def test_updates_are_confirmed_by_the_offset(telegram, chat):
    first, second = [chat.says({"id": 1, "is_bot": False, "first_name": "A"}, text)["text"] for text in "ab"]
    updates = call(telegram, "getUpdates")["result"]
    assert [update["message"]["text"] for update in updates] == [first, second]
    rest = call(telegram, "getUpdates", offset=updates[1]["update_id"])["result"]
    assert rest == updates[1:]
    assert call(telegram, "getUpdates", offset=updates[1]["update_id"] + 1)["result"] == []


class TestQueries:
    def test_a_pressed_button_is_answered_once(self, telegram, chat):
        ann = telegram.world.user("Ann")
        keyboard = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}
        sent = call(telegram, "sendMessage", chat_id=chat.id, text="a", reply_markup=keyboard)["result"]
        query = chat.presses(ann, sent, "More")
        assert call(telegram, "answerCallbackQuery", callback_query_id=query["id"], text="Yes")["ok"]
        assert telegram.wait_for_answer(query) == {"text": "Yes"}
        assert refusal(telegram, "answerCallbackQuery", callback_query_id=query["id"]).startswith("query is too old")

    def test_an_inline_query_is_answered_with_articles_that_differ_in_their_ids(self, telegram):
        query = telegram.world.asks_inline(telegram.world.user("Ann"), "harbour")
        article = {"type": "article", "id": "1", "title": "T", "input_message_content": {"message_text": "a"}}
        twice = {"inline_query_id": query["id"], "results": [article, article]}
        assert refusal(telegram, "answerInlineQuery", **twice) == "RESULT_ID_DUPLICATE"
        broken = {**article, "input_message_content": {"message_text": "<b>a", "parse_mode": "HTML"}}
        assert "can't parse" in refusal(telegram, "answerInlineQuery", inline_query_id=query["id"], results=[broken])
        assert call(telegram, "answerInlineQuery", inline_query_id=query["id"], results=[article])["ok"]
        assert telegram.wait_for_answer(query)["contents"] == [{"text": "a"}]

    def test_a_guest_message_is_answered_once_and_the_chat_stays_closed(self, telegram):
        message = telegram.world.asks_guest(telegram.world.user("Ann"), "@briefing_bot harbour")
        article = {"type": "article", "id": "1", "title": "T", "input_message_content": {"message_text": "a"}}
        answer = {"guest_query_id": message["guest_query_id"], "result": article}
        sent = call(telegram, "answerGuestQuery", **answer)["result"]
        assert call(telegram, "editMessageText", text="b", **sent)["result"] is True
        assert refusal(telegram, "answerGuestQuery", **answer) == "GUEST_QUERY_ID_INVALID"
        assert call(telegram, "sendMessage", chat_id=message["chat"]["id"], text="a")["error_code"] == 403


class TestChats:
    @pytest.mark.parametrize(
        ("status", "complaint"),
        [
            ("kicked", "Forbidden: bot was kicked from the supergroup chat"),
            ("left", "Forbidden: bot is not a member of the supergroup chat"),
        ],
    )
    def test_a_chat_that_the_bot_is_not_in_takes_nothing(self, telegram, status, complaint):
        group = telegram.world.group("Group")
        group.makes_me(telegram.world.user("Ann"), status)
        answer = call(telegram, "sendMessage", chat_id=group.id, text="a")
        assert (answer["error_code"], answer["description"]) == (403, complaint)

    def test_a_migrated_group_names_the_supergroup(self, telegram):
        group = telegram.world.group("Group", basic=True)
        new = telegram.world.migrate(group)
        answer = call(telegram, "sendMessage", chat_id=group.id, text="a")
        assert answer["parameters"] == {"migrate_to_chat_id": new.id}
        assert call(telegram, "sendMessage", chat_id=new.id, text="a")["ok"]

    def test_only_an_administrator_pins(self, telegram):
        group = telegram.world.group("Group")
        message = call(telegram, "sendMessage", chat_id=group.id, text="a")["result"]
        pin = {"chat_id": group.id, "message_id": message["message_id"]}
        assert refusal(telegram, "pinChatMessage", **pin).startswith("not enough rights")
        group.makes_me(telegram.world.user("Ann"), "administrator")
        assert call(telegram, "pinChatMessage", **pin)["ok"]
        assert group.pinned == [message["message_id"]]


class TestFaults:
    def test_a_lost_response_is_lost_after_acting_and_a_dropped_call_before(self, telegram):
        chat = telegram.world.private_chat(telegram.world.user("Ann"))
        telegram.fail_next += [("sendMessage", Dropped(acted=True)), ("sendMessage", Dropped(acted=False))]
        for _ in range(2):
            with pytest.raises(OSError, match="closed connection"):
                call(telegram, "sendMessage", chat_id=chat.id, text="a")
        assert [one["text"] for one in chat.messages.values()] == ["a"]

    def test_what_comes_too_fast_is_refused_for_that_chat(self, telegram):
        now = [0.0]
        telegram.limits = RateLimits(burst=2, clock=lambda: now[0])
        ann, bob = (telegram.world.private_chat(telegram.world.user(name)) for name in ("Ann", "Bob"))
        sent = [call(telegram, "sendMessage", chat_id=ann.id, text="a") for _ in range(4)]
        assert [one["ok"] for one in sent] == [True, True, True, False]
        assert sent[3]["parameters"] == {"retry_after": 2}
        assert call(telegram, "sendMessage", chat_id=bob.id, text="a")["ok"]
        now[0] += 2
        assert call(telegram, "sendMessage", chat_id=ann.id, text="a")["ok"]
        telegram.limits = None


def test_a_photo_is_uploaded_with_its_size_read(telegram, chat):
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big")
    field = f'--X\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n{chat.id}\r\n'.encode()
    file = b'--X\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\n\r\n' + png + b"\r\n--X--\r\n"
    headers = {"Content-Type": "multipart/form-data; boundary=X"}
    (size,) = fetch(telegram, "sendPhoto", data=field + file, headers=headers)["result"]["photo"]
    assert (size["width"], size["height"]) == (640, 480)
