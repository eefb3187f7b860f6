"""The Bot API server of the tests refuses what Telegram refuses."""

import json
import urllib.error
import urllib.parse
import urllib.request

import pytest

from tests.bot.bot_api_server import TOKEN, BotApiServer


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
