"""When, where and how digests are to be posted, and what became of each slot."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.schedule import WEEKDAYS, QuietHours, Schedule
from bot.state import LEASE, Outcome, Slot, State, Subscription
from knowledge import Digest, Story
from tests.bot.state.conftest import cited

MORNING = Schedule(WEEKDAYS, dt.time(8, 30), ZoneInfo("Europe/Berlin"))
FULL = Subscription(
    chat_id=-100,
    topic_id=7,
    schedule=MORNING,
    follow=("border talks", "вода"),
    leave_out=("chess",),
    length=5,
    quiet=QuietHours(dt.time(22), dt.time(7)),
    silent=True,
    pin=True,
    picture=True,
    say_empty=True,
    person=42,
)
SLOT = Slot(-100, 7, dt.datetime(2026, 5, 4, 6, 30, tzinfo=dt.UTC))
D = dt.date


def digest(*names):
    stories = tuple(Story(facts=(cited(name),), article_ids=(name,)) for name in names)
    return Digest(since=D(2026, 5, 3), until=D(2026, 5, 4), stories=stories, edition=3)


class TestSubscriptions:
    def test_all_of_it_is_kept(self, state, clock):
        kept = state.subscriptions.save(FULL)
        assert state.subscriptions.get(-100, 7) == kept == replace(FULL, since=clock.now)

    def test_nothing_is_set_at_first(self, state):
        assert state.subscriptions.get(5) == Subscription(5)
        assert state.subscriptions.scheduled() == ()

    def test_topics_of_a_chat_have_their_own(self, state):
        state.subscriptions.save(FULL)
        state.subscriptions.save(replace(FULL, topic_id=0, length=20))
        assert [one.length for one in state.subscriptions.of_chat(-100)] == [20, 5]

    def test_turned_off_it_keeps_the_rest(self, state):
        state.subscriptions.save(FULL)
        state.subscriptions.save(replace(FULL, schedule=None))
        assert state.subscriptions.scheduled() == ()
        assert state.subscriptions.get(-100, 7).follow == FULL.follow

    def test_only_a_new_schedule_counts_from_now_on(self, state, clock):
        first = state.subscriptions.save(FULL)
        clock.passes(hours=1)
        assert state.subscriptions.save(replace(first, silent=False)).since == first.since
        assert state.subscriptions.save(replace(first, schedule=replace(MORNING, time=dt.time(9)))).since == clock.now

    def test_it_goes_along_when_a_group_becomes_a_supergroup(self, state):
        state.subscriptions.save(FULL)
        state.deliveries.claim(SLOT, "one")
        state.moved(-100, -1001)
        assert state.subscriptions.get(-1001, 7).schedule == MORNING
        assert state.deliveries.outcome(replace(SLOT, chat_id=-1001)) is Outcome.CLAIMED

    def test_where_the_bot_was_removed_it_ends(self, state):
        state.subscriptions.save(FULL)
        assert [one.person for one in state.subscriptions.remove(-100)] == [42]
        assert state.subscriptions.scheduled() == ()

    def test_a_person_is_forgotten(self, state):
        state.subscriptions.save(FULL)
        state.subscriptions.save(replace(FULL, chat_id=42, topic_id=0))
        state.forget(42)
        assert [(one.chat_id, one.person) for one in state.subscriptions.scheduled()] == [(-100, 0)]


class TestSlots:
    def test_a_slot_is_claimed_once(self, state):
        assert state.deliveries.claim(SLOT, "one")
        assert not state.deliveries.claim(SLOT, "two")

    def test_by_one_of_two_processes(self, state, tmp_path, clock):
        other = State.open(tmp_path, clock=clock)
        assert [store.deliveries.claim(SLOT, "x") for store in (state, other)] == [True, False]
        other.close()

    def test_what_a_process_left_behind_before_it_sent_is_taken_over(self, state, clock):
        state.deliveries.claim(SLOT, "one")
        clock.passes(seconds=LEASE + 1)
        assert state.deliveries.claim(SLOT, "two")
        assert not state.deliveries.sending(SLOT, "one", None)
        assert state.deliveries.sending(SLOT, "two", None)

    @pytest.mark.parametrize("outcome", [Outcome.SENT, Outcome.EMPTY, Outcome.UNKNOWN, Outcome.REFUSED])
    def test_what_is_over_is_never_taken_again(self, state, clock, outcome):
        state.deliveries.claim(SLOT, "one")
        state.deliveries.sending(SLOT, "one", None)
        state.deliveries.ended(SLOT, outcome)
        clock.passes(days=1)
        assert not state.deliveries.claim(SLOT, "two")
        assert state.deliveries.over(-100, 7, SLOT.moment - dt.timedelta(hours=1)) == {SLOT.moment}

    def test_what_may_have_been_sent_is_never_taken_again(self, state, clock):
        state.deliveries.claim(SLOT, "one")
        state.deliveries.sending(SLOT, "one", None)
        clock.passes(hours=1)
        assert not state.deliveries.claim(SLOT, "two")
        assert not state.deliveries.sending(SLOT, "one", None)

    def test_what_was_certainly_not_sent_may_be_tried_again(self, state):
        state.deliveries.claim(SLOT, "one")
        state.deliveries.sending(SLOT, "one", None)
        state.deliveries.release(SLOT)
        assert state.deliveries.claim(SLOT, "one")

    def test_a_claim_made_before_the_clock_was_put_back_holds_nobody_up(self, state, clock):
        state.deliveries.claim(SLOT, "one")
        clock.passes(hours=-3)
        assert state.deliveries.claim(SLOT, "two")

    def test_skipping_does_not_touch_what_another_process_does(self, state):
        assert state.deliveries.skip(SLOT)
        assert not state.deliveries.skip(SLOT)
        other = replace(SLOT, topic_id=8)
        state.deliveries.claim(other, "one")
        state.deliveries.sending(other, "one", None)
        assert not state.deliveries.skip(other)

    def test_the_last_slot_that_told_anything(self, state):
        tomorrow = SLOT.moment + dt.timedelta(days=1)
        assert state.deliveries.last_told(-100, 7, tomorrow) is None
        state.deliveries.skip(SLOT)
        assert state.deliveries.last_told(-100, 7, tomorrow) is None
        earlier = replace(SLOT, moment=SLOT.moment - dt.timedelta(days=1))
        sent(state, earlier, digest("a"))
        assert state.deliveries.last_told(-100, 7, tomorrow) == earlier.moment


def sent(state, slot, digest, outcome=Outcome.SENT):
    state.deliveries.claim(slot, "one")
    state.deliveries.sending(slot, "one", digest)
    state.deliveries.ended(slot, outcome, 11)


class TestTold:
    def test_what_was_posted_is_remembered_oldest_first(self, state):
        sent(state, replace(SLOT, moment=SLOT.moment + dt.timedelta(days=1)), digest("b"))
        sent(state, SLOT, digest("a"))
        assert state.deliveries.told(-100, 7) == (digest("a"), digest("b"))
        assert state.deliveries.told(-100, 8) == ()

    def test_what_may_have_been_posted_counts_as_told(self, state):
        state.deliveries.claim(SLOT, "one")
        state.deliveries.sending(SLOT, "one", digest("a"))
        assert state.deliveries.told(-100, 7) == (digest("a"),)

    def test_what_was_refused_or_not_sent_does_not(self, state):
        sent(state, SLOT, digest("a"), Outcome.REFUSED)
        later = replace(SLOT, moment=SLOT.moment + dt.timedelta(days=1))
        state.deliveries.claim(later, "one")
        state.deliveries.sending(later, "one", digest("b"))
        state.deliveries.release(later)
        assert state.deliveries.told(-100, 7) == ()

    def test_what_many_chats_are_shown_is_kept_once(self, state):
        keys = {state.digests.keep(digest("a", "b")) for _ in range(3)}
        assert len(keys) == 1
        assert state.digests.get(*keys) == digest("a", "b")

    def test_it_is_let_go_after_sixty_days(self, state, clock):
        sent(state, SLOT, digest("a"))
        key = state.digests.keep(digest("a"))
        clock.passes(days=61)
        state.expire()
        assert state.deliveries.told(-100, 7) == ()
        assert state.digests.get(key) is None
