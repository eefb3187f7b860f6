"""A slot is posted once, whatever happens; and it holds what is new."""

import asyncio
import datetime as dt
import importlib.util
from dataclasses import replace

import httpx
import pytest
from telegram.error import NetworkError, TimedOut

from bot.schedule import QuietHours
from bot.state import Outcome, Slot
from tests.bot.digests.conftest import BRIDGE, CHESS, FERRY, GROUP, setting
from tests.bot.digests.life import Life

SLOT = Slot(-100, 0, dt.datetime(2026, 6, 17, 8, 30, tzinfo=dt.UTC))
needs_matplotlib = pytest.mark.skipif(not importlib.util.find_spec("matplotlib"), reason="matplotlib is optional")


def texts(telegram):
    return [post.text for post in telegram.posts]


def response_is_lost():
    raise TimedOut from httpx.ReadTimeout("")


def no_connection():
    raise NetworkError("") from httpx.ConnectError("")


class TestOnce:
    async def test_it_is_posted_at_its_moment_and_not_before(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T08:29:59")
        await life.look()
        assert telegram.posts == []
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert len(telegram.posts) == 1
        assert life.state.deliveries.outcome(SLOT) is Outcome.SENT

    async def test_looking_again_posts_nothing_more(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        for minute in range(30, 60):
            clock.set(f"2026-06-17T08:{minute}:00")
            await life.look()
        assert len(telegram.posts) == 1

    async def test_a_restart_posts_nothing_more(self, live, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        lives = [await live() for _ in range(3)]
        clock.set("2026-06-17T08:30:00")
        for life in lives:
            await life.look()
        assert len(telegram.posts) == 1

    async def test_two_processes_on_one_state_post_it_once(self, live, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        one, two = await live(), await live()
        clock.set("2026-06-17T08:30:00")
        await asyncio.gather(one.look(), two.look())
        clock.set("2026-06-17T08:31:00")
        await asyncio.gather(two.look(), one.look())
        assert len(telegram.posts) == 1

    async def test_clocks_that_jump_back_and_forth_post_each_slot_once(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        setting(life, say_empty=True)
        for moment in ("17T08:30", "17T07:00", "17T08:30", "18T08:31", "17T08:45", "18T08:30", "25T08:30", "18T09:00"):
            clock.set(f"2026-06-{moment}:00")
            await life.look()
        slots = [post.at.replace(minute=30) for post in telegram.posts]
        assert len(slots) == len(set(slots)) == 3

    async def test_after_a_jump_far_ahead_and_back_the_days_between_are_posted(self, life, newsroom, telegram, clock):
        setting(life, say_empty=True)
        for moment in ("2026-07-30T08:30:00", "2026-06-17T08:30:00", "2026-06-18T08:30:00"):
            clock.set(moment)
            await life.look()
        assert [post.at.day for post in telegram.posts] == [30, 17, 18]

    async def test_what_telegram_may_have_taken_is_not_posted_again(self, life, newsroom, telegram, clock, caplog):
        newsroom.publishes("2026-06-17", BRIDGE)
        telegram.after = response_is_lost
        clock.set("2026-06-17T08:30:00")
        await life.look()
        clock.set("2026-06-17T08:45:00")
        await life.look()
        assert len(telegram.posts) == 1
        assert life.state.deliveries.outcome(SLOT) is Outcome.UNKNOWN
        assert "The digest for -100 may have been posted" in caplog.text

    async def test_what_it_certainly_did_not_take_is_tried_again(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        telegram.before = no_connection
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert telegram.posts == []
        telegram.before = lambda: None
        clock.set("2026-06-17T08:45:00")
        await life.look()
        assert len(telegram.posts) == 1


class TestMissed:
    async def test_a_slot_missed_for_less_than_two_hours_is_made_up(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T10:29:00")
        await life.look()
        assert len(telegram.posts) == 1

    async def test_one_missed_for_longer_is_skipped_and_said_in_the_log(self, life, newsroom, telegram, clock, caplog):
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T10:31:00")
        await life.look()
        assert telegram.posts == []
        assert life.state.deliveries.outcome(SLOT) is Outcome.SKIPPED
        assert "The digest of 2026-06-17 08:30:00+00:00 for -100 came too late and was skipped" in caplog.text

    async def test_the_next_one_tells_what_the_skipped_one_would_have(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-16", BRIDGE)
        clock.set("2026-06-18T12:00:00")
        await life.look()
        clock.set("2026-06-19T08:30:00")
        await life.look()
        assert "Aura bridge" in texts(telegram)[0]

    async def test_without_an_edition_it_waits(self, life, newsroom, telegram, clock, tmp_path):
        (tmp_path / "data" / "editions" / "current").rename(tmp_path / "aside")
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert telegram.posts == []
        (tmp_path / "aside").rename(tmp_path / "data" / "editions" / "current")
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T08:35:00")
        await life.look()
        assert len(telegram.posts) == 1


class TestNews:
    async def test_each_digest_tells_what_is_new_since_the_last(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T08:30:00")
        await life.look()
        newsroom.publishes("2026-06-17", FERRY)
        clock.set("2026-06-18T08:30:00")
        await life.look()
        first, second = texts(telegram)
        assert "Aura bridge" in first
        assert "Aura bridge" not in second
        assert "What is new, 17 June 2026 – 18 June 2026" in second
        assert "Solveig" in second

    async def test_what_was_published_before_it_was_set_up_never_comes(self, life, newsroom, telegram, clock):
        setting(life, say_empty=True)
        for day in (17, 18, 19):
            clock.set(f"2026-06-{day}T08:30:00")
            await life.look()
        assert all(text.startswith("Nothing new since") for text in texts(telegram))

    async def test_an_article_that_is_read_a_day_late_still_comes(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T08:30:00")
        await life.look()
        clock.set("2026-06-18T08:30:00")
        await life.look()
        newsroom.publishes("2026-06-17", FERRY)
        clock.set("2026-06-19T08:30:00")
        await life.look()
        assert len(telegram.posts) == 2
        assert "Solveig" in texts(telegram)[1]

    async def test_when_there_is_nothing_new_nothing_is_posted(self, life, telegram, clock):
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert telegram.posts == []
        assert life.state.deliveries.outcome(SLOT) is Outcome.EMPTY

    async def test_or_a_line_that_says_so_by_choice(self, life, telegram, clock):
        setting(life, say_empty=True)
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert texts(telegram) == ["Nothing new since 16 June 2026."]

    async def test_topics_are_followed_and_left_out(self, life, newsroom, telegram, clock):
        setting(life, follow=("ferry", "bridge"), leave_out=("cracks",))
        newsroom.publishes("2026-06-17", BRIDGE.replace("closes", "with cracks closes"), FERRY, CHESS + " Again.")
        clock.set("2026-06-17T08:30:00")
        await life.look()
        (text,) = texts(telegram)
        assert "Solveig" in text
        assert "Aura" not in text
        assert "chess" not in text

    async def test_a_reload_in_the_middle_changes_nothing_of_it(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE, FERRY)
        setting(life, length=1)
        telegram.before = lambda: newsroom.articles[1:] and newsroom.publishes("2026-06-17", CHESS + " Once more.")
        clock.set("2026-06-17T08:30:00")
        await life.look()
        (told,) = life.state.deliveries.told(-100, 0)
        assert [story.article_ids for story in told.stories] in ([("a2",), ("a1",)], [("a1",), ("a2",)])
        assert told.edition == 2
        assert newsroom.base.edition().number == 3


class TestHow:
    async def test_without_a_sound_in_its_topic(self, live, newsroom, telegram, clock):
        life = await live()
        newsroom.publishes("2026-06-17", BRIDGE)
        silent = setting(life, silent=True)
        life.state.subscriptions.remove(-100)
        life.state.subscriptions.save(type(silent)(**{**vars(silent), "topic_id": 7}))
        clock.set("2026-06-17T08:30:00")
        await life.look()
        (post,) = telegram.posts
        assert (post.chat_id, post.topic_id, post.silent) == (-100, 7, True)

    async def test_pinned_on_request(self, life, newsroom, telegram, clock):
        setting(life, pin=True)
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T08:30:00")
        await life.look()
        (call,) = [given for name, given in telegram.calls if name == "pinChatMessage"]
        assert call["message_id"] == 1

    async def test_not_in_quiet_hours_but_when_they_end(self, life, newsroom, telegram, clock):
        setting(life, quiet=QuietHours(dt.time(22), dt.time(9)))
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T08:59:00")
        assert await life.look() == dt.datetime(2026, 6, 17, 9, 0, tzinfo=dt.UTC)
        assert telegram.posts == []
        clock.set("2026-06-17T09:00:00")
        await life.look()
        assert len(telegram.posts) == 1

    @needs_matplotlib
    async def test_a_weekly_one_with_a_picture_below(self, life, newsroom, telegram, clock):
        weekly = setting(life).schedule
        setting(life, picture=True, schedule=type(weekly)(frozenset({2}), weekly.time, weekly.zone))
        newsroom.publishes("2026-06-15", BRIDGE)
        clock.set("2026-06-17T08:30:00")
        await life.look()
        (photo,) = [given for name, given in telegram.calls if name == "sendPhoto"]
        assert photo["caption"].startswith("<b>Stories by day, 10 June 2026 – 17 June 2026</b>")
        assert "15 June 2026: 1 story" in photo["caption"]

    async def test_a_daily_one_has_no_picture(self, life, newsroom, telegram, clock):
        setting(life, picture=True)
        newsroom.publishes("2026-06-17", BRIDGE)
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert not [name for name, _ in telegram.calls if name == "sendPhoto"]


class TestRefused:
    async def test_where_the_bot_was_removed_its_digests_end_and_who_set_them_up_is_told(
        self, life, newsroom, telegram, clock
    ):
        life.state.chats.seen(-100, "channel", "Harbour News")
        newsroom.publishes("2026-06-17", BRIDGE)
        telegram.refusals = [(403, "Forbidden: bot was kicked from the channel chat")]
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert life.state.subscriptions.scheduled() == ()
        (post,) = telegram.posts
        assert post.chat_id == 42
        assert post.text.startswith("I can no longer post in Harbour News, so its digests have ended.")

    async def test_where_it_may_not_post_any_more_too(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        telegram.refusals = [(400, "Bad Request: need administrator rights in the channel chat")]
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert life.state.subscriptions.scheduled() == ()
        assert telegram.posts[0].chat_id == 42

    async def test_what_was_refused_is_not_posted_again_and_was_not_told(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        telegram.refusals = [(400, "Bad Request: message is too long")]
        for minute in (30, 40):
            clock.set(f"2026-06-17T08:{minute}:00")
            await life.look()
        assert telegram.posts == []
        assert life.state.deliveries.told(-100, 0) == ()
        clock.set("2026-06-18T08:30:00")
        await life.look()
        assert "Aura bridge" in texts(telegram)[0]

    async def test_a_group_that_became_a_supergroup_is_posted_to_there(self, life, newsroom, telegram, clock):
        newsroom.publishes("2026-06-17", BRIDGE)
        life.state.moved(-100, -1001)
        clock.set("2026-06-17T08:30:00")
        await life.look()
        assert [post.chat_id for post in telegram.posts] == [-1001]


async def test_a_chat_that_is_not_served_any_more_is_not_posted_to(tmp_path, newsroom, telegram, clock):
    life = await Life(tmp_path / "state", newsroom.base, telegram, clock, serves=lambda chat: chat == -200).begin()
    life.state.subscriptions.save(GROUP)
    life.state.subscriptions.save(replace(GROUP, chat_id=-200))
    newsroom.publishes("2026-06-17", BRIDGE)
    clock.set("2026-06-17T08:30:00")
    await life.look()
    assert [post.chat_id for post in telegram.posts] == [-200]
    life.end()
