"""What is to be done now: post, skip, or wait; at 08:30 in Berlin, made up for two hours."""

import datetime as dt
from zoneinfo import ZoneInfo

from bot.schedule import EVERY_DAY, QuietHours, Schedule, due, window

BERLIN = ZoneInfo("Europe/Berlin")
DAILY = Schedule(EVERY_DAY, dt.time(8, 30), BERLIN)
HOURS = dt.timedelta(hours=2)
LONG_AGO = dt.datetime(2026, 6, 1, tzinfo=BERLIN)


def berlin(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(dt.UTC)


def at(moment, *, quiet=None, since=LONG_AGO, over=(), late="2"):
    dealt_with = [*DAILY.slots(since, berlin("2026-06-16T12:00")), *map(berlin, over)]
    hours = dt.timedelta(hours=float(late))
    return due(DAILY, quiet, since=since, now=berlin(moment), over=dealt_with, made_up=hours)


def test_before_the_slot_there_is_nothing_to_do():
    found = at("2026-06-17T08:29:59")
    assert (found.post, found.skip, found.again) == ((), (), berlin("2026-06-17T08:30"))


def test_the_slot_is_due_from_its_very_moment_on():
    assert at("2026-06-17T08:30").post == (berlin("2026-06-17T08:30"),)


def test_a_missed_slot_is_made_up_within_two_hours():
    assert at("2026-06-17T10:30").post == (berlin("2026-06-17T08:30"),)
    assert at("2026-06-17T10:31").post == ()
    assert at("2026-06-17T10:31").skip == (berlin("2026-06-17T08:30"),)


def test_how_late_can_be_set():
    assert at("2026-06-17T08:46", late="0.25").skip
    assert at("2026-06-17T20:00", late="12").post


def test_what_is_dealt_with_stays_so():
    found = at("2026-06-17T09:00", over=["2026-06-17T08:30"])
    assert (found.post, found.skip, found.again) == ((), (), berlin("2026-06-18T08:30"))


def test_after_days_out_of_reach_only_the_last_slot_may_be_made_up():
    found = at("2026-06-20T09:00")
    assert found.post == (berlin("2026-06-20T08:30"),)
    assert found.skip == tuple(berlin(f"2026-06-{day}T08:30") for day in (17, 18, 19))


def test_slots_before_it_was_set_do_not_count():
    since = berlin("2026-06-17T08:31")
    assert (
        due(DAILY, None, since=since, now=berlin("2026-06-17T09:00"), over=(), made_up=dt.timedelta(hours=2)).post == ()
    )


class TestQuietHours:
    LONG_MORNING = QuietHours(dt.time(22), dt.time(9))

    def test_a_slot_in_them_waits_for_their_end(self):
        found = at("2026-06-17T08:45", quiet=self.LONG_MORNING)
        assert (found.post, found.again) == ((), berlin("2026-06-17T09:00"))
        assert at("2026-06-17T09:00", quiet=self.LONG_MORNING).post == (berlin("2026-06-17T08:30"),)

    def test_it_is_late_from_then_on(self):
        assert at("2026-06-17T11:00", quiet=self.LONG_MORNING).post
        assert at("2026-06-17T11:01", quiet=self.LONG_MORNING).skip

    def test_nothing_is_made_up_in_them(self):
        noon = QuietHours(dt.time(9), dt.time(10))
        found = at("2026-06-17T09:30", quiet=noon)
        assert (found.post, found.skip, found.again) == ((), (), berlin("2026-06-17T10:00"))
        assert at("2026-06-17T10:00", quiet=noon).post


class TestWindow:
    def test_the_first_digest_is_on_what_came_since_the_slot_before_it_was_set(self):
        """Set on Wednesday afternoon, first posted on Thursday: Wednesday and Thursday."""
        days = window(DAILY, berlin("2026-06-18T08:30"), first=berlin("2026-06-17T15:00"), last=None)
        assert days == (dt.date(2026, 6, 17), dt.date(2026, 6, 18))

    def test_a_weekly_one_is_on_the_week(self):
        weekly = Schedule(frozenset({0}), dt.time(8, 30), BERLIN)
        days = window(weekly, berlin("2026-06-22T08:30"), first=berlin("2026-06-17T15:00"), last=None)
        assert days == (dt.date(2026, 6, 15), dt.date(2026, 6, 22))

    def test_later_ones_go_back_to_the_last_and_two_days_more_for_articles_that_are_read_late(self):
        days = window(DAILY, berlin("2026-06-20T08:30"), first=LONG_AGO, last=berlin("2026-06-19T08:30"))
        assert days == (dt.date(2026, 6, 17), dt.date(2026, 6, 20))

    def test_but_never_to_before_it_began(self):
        days = window(
            DAILY, berlin("2026-06-19T08:30"), first=berlin("2026-06-17T15:00"), last=berlin("2026-06-18T08:30")
        )
        assert days == (dt.date(2026, 6, 17), dt.date(2026, 6, 19))

    def test_after_an_outage_it_is_on_all_the_days_missed(self):
        days = window(DAILY, berlin("2026-06-20T08:30"), first=LONG_AGO, last=berlin("2026-06-10T08:30"))
        assert days == (dt.date(2026, 6, 8), dt.date(2026, 6, 20))
