"""Limits and the list of chats: who asks too fast, or from elsewhere, is told so once and politely."""

import pytest

from bot.handlers.limits import Admission, Limits
from tests.bot.bot_api_server import BotApiServer
from tests.bot.conftest import TALKS, BotProcess

QUESTION = "When will the harbour talks resume?"


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class TestCounting:
    @pytest.fixture
    def clock(self):
        return Clock()

    def test_a_person_may_ask_so_often_in_any_minute(self, clock):
        limits = Limits(2, 0, clock)
        verdicts = []
        for moment in (0, 30, 59, 59, 60, 61, 90):
            clock.now = moment
            verdicts.append(limits.admit(-1, 10))
        yes, no, again = Admission.ADMITTED, Admission.PERSON_REFUSED, Admission.REFUSED_AGAIN
        assert verdicts == [yes, yes, no, again, yes, again, yes]

    def test_it_counts_in_all_chats_together_and_for_each_person_alone(self, clock):
        limits = Limits(1, 0, clock)
        assert limits.admit(-1, 10) is Admission.ADMITTED
        assert limits.admit(10, 10) is Admission.PERSON_REFUSED
        assert limits.admit(-1, 20) is Admission.ADMITTED

    def test_a_group_has_a_limit_of_its_own_which_private_chats_have_not(self, clock):
        limits = Limits(0, 2, clock)
        assert [limits.admit(-1, person) for person in (1, 2)] == [Admission.ADMITTED] * 2
        assert limits.admit(-1, 3) is Admission.GROUP_REFUSED
        assert limits.admit(-2, 3) is Admission.ADMITTED
        assert [limits.admit(3, 3) for _ in range(5)] == [Admission.ADMITTED] * 5

    def test_what_is_refused_does_not_count_as_asked(self, clock):
        limits = Limits(5, 1, clock)
        for _ in range(10):
            limits.admit(-1, 10)
        assert limits.admit(-2, 10) is Admission.ADMITTED

    def test_who_is_quiet_for_a_minute_is_told_anew(self, clock):
        limits = Limits(1, 0, clock)
        limits.admit(-1, 10)
        assert limits.admit(-1, 10) is Admission.PERSON_REFUSED
        clock.now = 200
        limits.admit(-1, 10)
        assert limits.admit(-1, 10) is Admission.PERSON_REFUSED

    def test_nought_is_no_limit(self, clock):
        limits = Limits(0, 0, clock)
        assert {limits.admit(-1, 10) for _ in range(1000)} == {Admission.ADMITTED}


@pytest.fixture(scope="module")
def telegram():
    """A Bot API server that no other bot uses."""
    server = BotApiServer()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def served(telegram):
    """A group that is served."""
    return telegram.world.group("Newsroom")


@pytest.fixture(scope="module")
def club(telegram):
    """A basic group that is served too."""
    return telegram.world.group("Club", basic=True)


@pytest.fixture(scope="module", autouse=True)
def strict(telegram, served, club, tmp_path_factory):
    """A bot that serves two groups, and there three questions of a person a minute."""
    operator = telegram.world.user("Ada")
    telegram.world.private_chat(operator)
    settings = {"BRIEFING_CHATS": f"{served.id},{club.id}", "BRIEFING_LIMIT_PERSON": "3", "BRIEFING_LIMIT_GROUP": "7"}
    bot = BotProcess(tmp_path_factory.mktemp("strict"), telegram, [operator], **settings)
    bot.operator = operator
    bot.write("talks.txt", TALKS)
    bot.build()
    bot.start()
    yield bot
    assert bot.stop() == 0, bot.log.read_text()


class TestInTelegram:
    def test_who_asks_too_fast_is_told_once_and_the_others_are_answered(self, telegram, served):
        ann, bob, cleo = (telegram.world.user(name) for name in ("Ann", "Bob", "Cleo"))
        first, *_ = [served.says(ann, f"/ask {QUESTION}") for _ in range(6)]
        served.says(bob, f"/ask {QUESTION}")
        telegram.wait_for(lambda: len(served.sent_after(first)) == 5)
        texts = [message["text"] for message in served.sent_after(first)]
        assert [text.partition("\n")[0] for text in texts] == [
            *["14 July"] * 3, "You ask faster than I may answer. Please wait a minute.", "14 July",
        ]  # fmt: skip
        for person in (bob, bob, cleo):
            telegram.wait_for_reply(served.says(person, f"/ask {QUESTION}"))
        refused = telegram.wait_for_reply(served.says(cleo, f"/ask {QUESTION}"))
        assert refused["text"] == "This group asks faster than I may answer. Please wait a minute."

    def test_an_edit_counts_too_and_is_refused_in_silence(self, telegram, strict):
        chat = telegram.world.chats[strict.operator["id"]]
        message = chat.says(strict.operator, QUESTION)
        reply = telegram.wait_for_reply(message)
        for number in range(4):
            chat.edits(message, f"What has the ferry strike cost the port so far, attempt {number}?")
        help_ = telegram.wait_for_reply(chat.says(strict.operator, "/help"))
        assert help_["text"].startswith("Here, simply write")
        assert len(chat.sent_after(message)) == 2
        edits = [
            one for one in telegram.calls_of("editMessageText") if one[1]["message_id"] == str(reply["message_id"])
        ]
        assert len(edits) == 2

    def test_a_chat_that_is_not_on_the_list_is_told_so_once(self, telegram, served):
        dan = telegram.world.user("Dan")
        private = telegram.world.private_chat(dan)
        first = private.says(dan, QUESTION)
        assert telegram.wait_for_reply(first)["text"] == (
            f"Sorry, I only serve certain chats, and this one ({dan['id']}) is not among them."
        )
        private.says(dan, QUESTION)
        private.says(dan, "/start")
        elsewhere = telegram.world.group("Elsewhere")
        silent = elsewhere.says(dan, f"@briefing_bot {QUESTION}")
        assert "certain chats" in telegram.wait_for_reply(elsewhere.says(dan, "/ask@briefing_bot talks"))["text"]
        assert len(private.sent_after(first)) == 1
        assert len(elsewhere.sent_after(silent)) == 1

    def test_nor_are_its_inline_questions_answered_and_its_buttons_do_nothing(self, telegram, served):
        dan = telegram.world.user("Dan")
        query = telegram.world.asks_inline(dan, QUESTION)
        elsewhere = telegram.world.group("Elsewhere")
        note = elsewhere.add({"id": 700_000, "is_bot": True, "first_name": "Briefings"}, text="Settings")
        press = elsewhere.sends_data(dan, note, "1:set:plain:1")
        served_press = served.sends_data(dan, served.says(dan, "chatter"), "1:set:plain:1")
        telegram.wait_for_answer(served_press)
        assert query["id"] not in telegram.methods.answers
        assert "certain chats" in telegram.wait_for_answer(press)["text"]

    def test_a_group_on_the_list_that_becomes_a_supergroup_is_still_served(self, telegram, club):
        eve = telegram.world.user("Eve")
        telegram.wait_for_reply(club.says(eve, "/sources"))
        new = telegram.world.migrate(club)
        message = new.says(eve, f"/ask@briefing_bot {QUESTION}")
        while "certain chats" in telegram.wait_for_reply(message)["text"]:
            message = new.says(eve, f"/ask@briefing_bot {QUESTION}")
        assert telegram.wait_for_reply(message)["text"].startswith("14 July")

    def test_operators_are_served_in_private_all_the_same(self, telegram, strict):
        chat = telegram.world.chats[strict.operator["id"]]
        reply = telegram.wait_for_reply(chat.says(strict.operator, "/status"))
        assert reply["text"].startswith("Edition 1")
