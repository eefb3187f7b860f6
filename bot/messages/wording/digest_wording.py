"""What digests say of their own, and what is said of setting them up."""

from __future__ import annotations

from dataclasses import dataclass

from bot.messages.wording.plural import Plural


@dataclass(frozen=True, kw_only=True)
class DigestWording:
    """The texts around the quotations of a digest."""

    title: str
    title_day: str
    title_new: str
    title_topic: str
    earlier: str
    nothing: str
    nothing_about: str
    nothing_about_then: str
    nothing_new: str
    no_dates: str
    sources: Plural
    was: str
    more: str
    gone: str
    preview: str
    preview_off: str
    picture: str
    stories: Plural


@dataclass(frozen=True, kw_only=True)
class SubscriptionWording:
    """What /digest says; `button_…` are the labels of its buttons."""

    title: str
    title_of: str
    off: str
    on: str
    next: str
    next_quiet: str
    usage: str
    schedule: str
    every_day: str
    weekdays: str
    all_topics: str
    follow: str
    leave_out: str
    length: Plural
    silent: str
    pin: str
    picture: str
    quiet: str
    say_empty: str

    saved: str
    admins_only: str
    not_understood: str
    bad_days: str
    bad_time: str
    bad_zone: str
    bad_quiet: str
    bad_length: str
    unknown_channel: str
    not_a_channel: str
    not_its_admin: str
    cannot_post: str
    only_in_private: str
    too_many_topics: str
    no_picture: str
    removed: str

    choose_channel: str
    button_choose: str
    button_every_day: str
    button_weekdays: str
    button_weekly: str
    button_off: str
    button_stories: Plural
    button_silent: str
    button_pin: str
    button_picture: str
    button_quiet: str
    button_say_empty: str
