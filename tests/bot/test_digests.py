"""/summary, /digest and the page of its buttons, as people use them."""

import json

import pytest

from tests.bot.bot_api_server.api_error import ApiError


def reply(server, chat, user, text, **more):
    return server.wait_for_reply(chat.says(user, text, **more))


def quoted(message):
    return [entity for entity in message.get("entities", []) if entity["type"] == "blockquote"]


def buttons(message):
    return [one for row in message["reply_markup"]["inline_keyboard"] for one in row]


def press(server, chat, user, message, button):
    """What is shown to the one who pressed it, and the message as it is afterwards."""
    shown = chat.messages[message["message_id"]]
    line = server.wait_for_answer(chat.presses(user, shown, button)).get("text", "")
    return line, chat.messages[message["message_id"]]


@pytest.fixture
def newspaper(server, bot, ann):
    """A public channel where Ann and the bot are admins."""
    channel = server.world.channel("Harbour News", f"harbour{ann['id']}")
    channel.statuses[ann["id"]] = "administrator"
    return channel


class TestSummary:
    def test_a_quiet_week_shows_the_latest_week_and_says_so(self, server, private, ann):
        message = reply(server, private, ann, "/summary")
        assert message["text"].startswith("Nothing was published from ")
        assert "The latest seven days I have:\nWhat mattered, 3 July 2021 – 9 July 2021" in message["text"]
        assert len(quoted(message)) == 2

    def test_a_window_of_days(self, server, private, ann):
        message = reply(server, private, ann, "/summary 9-10 July 2021")
        assert message["text"].startswith("What mattered, 9 July 2021 – 10 July 2021")
        assert len(quoted(message)) == 1

    def test_a_day(self, server, private, ann):
        assert reply(server, private, ann, "/summary 2021-07-08")["text"].startswith("What mattered on 8 July 2021")

    def test_in_russian(self, server, private):
        olga = server.world.user("Ольга", language_code="ru")
        chat = server.world.private_chat(olga)
        message = reply(server, chat, olga, "/summary 8 июля 2021")
        assert message["text"].startswith("Главное за 8 июля 2021\u202fг.")
        assert reply(server, chat, olga, "/summary вчера")["text"].startswith("С ")

    def test_a_topic_over_time_with_its_spelling_mended(self, server, private, ann):
        message = reply(server, private, ann, "/summary harbuor talks")
        assert message["text"].startswith("harbour talks, oldest first")
        assert len(quoted(message)) == 1

    def test_what_nobody_reported_and_days_without_articles(self, server, private, ann):
        text = reply(server, private, ann, "/summary volleyball")["text"]
        assert text == "I have read nothing about volleyball."
        text = reply(server, private, ann, "/summary volleyball 8 July 2021")["text"]
        assert text == "Nothing about volleyball was published from 8 July 2021 to 8 July 2021."
        text = reply(server, private, ann, "/summary March 2020")["text"]
        assert text == "Nothing was published from 1 March 2020 to 31 March 2020."

    def test_the_first_words_are_bold_and_below_are_source_and_date(self, server, private, ann):
        message = reply(server, private, ann, "/summary 2021-07-08")
        (bold,) = [one for one in message["entities"] if one["type"] == "bold" and one["offset"] > 0]
        assert message["text"][bold["offset"] :].startswith("The Aura bridge closes for repairs")
        assert message["text"].endswith("\n1 · Coast Agency, 8 July 2021")

    def test_a_button_opens_the_receipt_of_each_story(self, server, private, ann):
        message = reply(server, private, ann, "/summary")
        assert [one["text"] for one in buttons(message)] == ["1", "2"]
        payload = buttons(message)[0]["url"].removeprefix("https://t.me/briefing_bot?start=")
        receipt = reply(server, private, ann, f"/start {payload}")["text"]
        assert "SHA-256 of the article's text:" in receipt

    def test_a_summary_that_is_no_longer_kept_is_said_so(self, server, private, ann):
        text = reply(server, private, ann, f"/start digest_{'0' * 20}_10")["text"]
        assert text == "This summary is no longer kept. /summary makes a new one."

    def test_in_a_group_it_is_a_reply(self, server, group, ann):
        message = group.says(ann, "/summary@briefing_bot 2021-07-08")
        assert server.wait_for_reply(message)["reply_to_message"]["message_id"] == message["message_id"]


class TestDigestHere:
    def test_nothing_is_set_at_first_and_how_to_is_said(self, server, private, ann):
        text = reply(server, private, ann, "/digest")["text"]
        assert text.startswith("Digests here\nNone are posted.\n\n/digest daily 08:30\n")

    def test_it_is_set_by_words_and_says_when_the_next_comes(self, server, private, ann):
        text = reply(server, private, ann, "/digest weekdays 7:00 Europe/Berlin")["text"]
        assert text.startswith("Digests here\nPosted on weekdays at 07:00 (Europe/Berlin).\nThe next comes on ")
        assert ", 07:00 CE" in text
        assert reply(server, private, ann, "/digest")["text"] == text

    def test_all_that_is_set_is_said(self, server, private, ann):
        for written in ("mon,thu 18:00", "follow border talks; water", "without chess", "length 5", "silent", "pin on"):
            message = reply(server, private, ann, f"/digest {written}")
        assert "Posted Mon, Thu at 18:00 (UTC)." in message["text"]
        for line in ("Only about: border talks; water", "Never about: chess", "5 stories at most", "Without a sound"):
            assert line in message["text"]

    def test_quiet_hours_put_it_off(self, server, private, ann):
        reply(server, private, ann, "/digest daily 06:00")
        text = reply(server, private, ann, "/digest quiet 22:00-07:00")["text"]
        assert "07:00 UTC, when the quiet hours end." in text
        assert "Quiet hours: 22:00–07:00" in text

    def test_off(self, server, private, ann):
        reply(server, private, ann, "/digest daily 08:30")
        assert "None are posted." in reply(server, private, ann, "/digest off")["text"]

    @pytest.mark.parametrize(
        ("written", "answer"),
        [
            ("daily 25:00", "“25:00” is no time of day. Use one such as 08:30."),
            ("daily 08:30 Mars/Base", "I do not know the time zone “Mars/Base”. Use a name such as Europe/Berlin."),
            ("someday 08:30", "I do not know the days “someday”. Use daily, weekdays, or days such as mon,thu."),
            ("length 7", "“7” is no length. Use 5, 10 or 20."),
            ("quiet always", "I cannot read “always” as quiet hours. Use hours such as 22:00-07:00, or off."),
        ],
    )
    def test_what_cannot_be_read_is_said_with_the_remedy(self, server, private, ann, written, answer):
        assert reply(server, private, ann, f"/digest {written}")["text"] == answer

    def test_in_russian(self, server, bot):
        olga = server.world.user("Ольга", language_code="ru")
        chat = server.world.private_chat(olga)
        text = reply(server, chat, olga, "/digest будни 7:00 Europe/Moscow")["text"]
        assert text.startswith("Сводки здесь\nПубликуются по будням в 07:00 (Europe/Moscow).\nСледующая выйдет ")

    def test_in_a_group_only_admins_set_it_and_everyone_sees_it(self, server, group, ann):
        text = reply(server, group, ann, "/digest daily 08:30")["text"]
        assert text == "Only the admins of this group can set up its digests."
        group.statuses[ann["id"]] = "creator"
        assert "Posted every day at 08:30 (UTC)." in reply(server, group, ann, "/digest daily 08:30")["text"]
        bob = server.world.user("Bob")
        assert "Posted every day at 08:30 (UTC)." in reply(server, group, bob, "/digest")["text"]

    def test_each_topic_has_its_own(self, server, bot, ann):
        forum = server.world.group("Forum", forum=True)
        forum.statuses[ann["id"]] = "administrator"
        one, other = forum.topic(ann), forum.topic(ann)
        assert "09:15" in reply(server, forum, ann, "/digest daily 09:15", topic=one)["text"]
        message = reply(server, forum, ann, "/digest", topic=other)
        assert "None are posted." in message["text"]
        assert message["message_thread_id"] == other["message_id"]


class TestButtons:
    def test_settings_lead_to_the_page(self, server, private, ann):
        message = reply(server, private, ann, "/settings")
        _, page = press(server, private, ann, message, "Digest…")
        assert page["text"].startswith("Digests here\nNone are posted.")

    def test_a_day_a_time_and_a_length_are_set(self, server, private, ann):
        message = reply(server, private, ann, "/digest")
        line, page = press(server, private, ann, message, "Weekdays")
        assert line == "Saved."
        assert "Posted on weekdays at 08:30 (UTC)." in page["text"]
        _, page = press(server, private, ann, message, "18:00")
        _, page = press(server, private, ann, message, "5 stories")
        assert "Posted on weekdays at 18:00 (UTC)." in page["text"]
        assert "5 stories at most" in page["text"]
        assert {"• Weekdays •", "• 18:00 •", "• 5 stories •"} <= {one["text"] for one in buttons(page)}

    def test_what_is_on_has_a_tick_and_is_turned_off(self, server, private, ann):
        message = reply(server, private, ann, "/digest daily 08:30")
        for button in ("No sound", "Pin", "Quiet 22–07", "Say when empty"):
            _, page = press(server, private, ann, message, button)
        assert "✓ Quiet 22–07" in {one["text"] for one in buttons(page)}
        _, page = press(server, private, ann, message, "✓ Quiet 22–07")
        assert "Quiet hours" not in page["text"]
        assert "Pinned" in page["text"]
        _, page = press(server, private, ann, message, "Turn off")
        assert "None are posted." in page["text"]

    def test_in_a_group_others_than_admins_change_nothing(self, server, group, ann):
        group.statuses[ann["id"]] = "administrator"
        message = reply(server, group, ann, "/digest daily 08:30")
        line, page = press(server, group, server.world.user("Bob"), message, "Weekdays")
        assert line == "Only the admins of this group can set up its digests."
        assert "every day" in page["text"]

    def test_data_that_a_client_made_up_is_stale(self, server, private, ann):
        message = reply(server, private, ann, "/digest daily 08:30")
        for value in ("x", "1:2", f"{private.id}:0:days=9x", f"{private.id}:0:time=99", f"{private.id}:0:other=1"):
            query = private.sends_data(ann, message, f"1:digest:{value}")
            assert server.wait_for_answer(query)["text"].startswith("This button no longer works.")


class TestChannels:
    def test_its_admin_sets_it_up_in_a_private_chat(self, server, private, ann, newspaper):
        name = newspaper.described["username"]
        text = reply(server, private, ann, f"/digest @{name} daily 08:30")["text"]
        assert text.startswith("Digests in Harbour News\nPosted every day at 08:30 (UTC).")
        assert "every day" in reply(server, private, ann, f"/digest {newspaper.id}")["text"]

    def test_by_buttons_too(self, server, private, ann, newspaper):
        message = reply(server, private, ann, f"/digest {newspaper.id} daily 08:30")
        _, page = press(server, private, ann, message, "Mondays")
        assert page["text"].startswith("Digests in Harbour News\nPosted Mon at 08:30 (UTC).")

    def test_telegram_offers_the_channels_that_fit(self, server, private, ann, newspaper):
        message = reply(server, private, ann, "/digest channel")
        assert message["text"].startswith("Which channel?")
        _, given, _ = server.calls_of("sendMessage")[-1]
        (button,) = json.loads(given["reply_markup"])["keyboard"][0]
        assert button["request_chat"]["chat_is_channel"]
        assert button["request_chat"]["bot_administrator_rights"]["can_post_messages"]
        chosen = private.service(ann, chat_shared={"request_id": 1, "chat_id": newspaper.id})
        assert server.wait_for_reply(chosen)["text"].startswith("Digests in Harbour News\nNone are posted.")

    def test_nobody_else_may(self, server, bot, newspaper):
        bob = server.world.user("Bob")
        chat = server.world.private_chat(bob)
        text = reply(server, chat, bob, f"/digest {newspaper.id} daily 08:30")["text"]
        assert text == "Only admins of Harbour News can set up its digests."

    def test_not_even_one_who_was_an_admin_when_the_buttons_were_shown(self, server, private, ann, newspaper):
        message = reply(server, private, ann, f"/digest {newspaper.id} daily 08:30")
        newspaper.statuses[ann["id"]] = "member"
        line, _ = press(server, private, ann, message, "Mondays")
        assert line == "Only admins of Harbour News can set up its digests."

    def test_the_bot_says_when_it_may_not_post_there(self, server, private, ann, newspaper):
        newspaper.my_rights.discard("can_post_messages")
        text = reply(server, private, ann, f"/digest {newspaper.id} daily 08:30")["text"]
        assert text.startswith("I may not post in Harbour News. Make me an admin there")

    def test_an_unknown_channel_and_a_group_are_refused(self, server, private, ann, group):
        text = reply(server, private, ann, "/digest @nosuchchannel daily 08:30")["text"]
        assert text.startswith("I do not see a channel @nosuchchannel.")
        assert reply(server, private, ann, f"/digest {group.id}")["text"].startswith("Newsroom is no channel.")

    def test_not_in_a_group(self, server, group, ann, newspaper):
        text = reply(server, group, ann, f"/digest {newspaper.id} daily 08:30")["text"]
        assert text == "Digests of a channel are set up in a private chat with me."

    def test_an_operator_sees_what_would_be_posted(self, server, private, ann, newspaper, admin):
        reply(server, private, ann, f"/digest {newspaper.id} daily 08:30")
        chat = server.world.private_chat(admin)
        text = reply(server, chat, admin, f"/summary {newspaper.id}")["text"]
        assert text.startswith("This is what would be posted in Harbour News now:")

    def test_a_preview_of_nothing(self, server, bot, newspaper, admin):
        chat = server.world.private_chat(admin)
        text = reply(server, chat, admin, f"/summary @{newspaper.described['username']}")["text"]
        assert text == "No digest is set up for Harbour News."

    def test_previews_are_not_for_others(self, server, bot, newspaper):
        bob = server.world.user("Bob")
        chat = server.world.private_chat(bob)
        text = reply(server, chat, bob, f"/summary {newspaper.id}")["text"]
        assert text == "Only admins of Harbour News can set up its digests."


def test_telegram_out_of_order_is_no_refusal_of_the_person(server, private, ann, newspaper):
    server.fail_next.append(("getChat", ApiError("Internal Server Error", 500)))
    text = reply(server, private, ann, f"/digest {newspaper.id} daily 08:30")["text"]
    assert text.startswith("Sorry, something went wrong here.")
