"""What is set of a chat's digests -> message and buttons."""

from __future__ import annotations

import datetime as dt

from babel.dates import get_day_names
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.messages.buttons import button
from bot.messages.dates import moment
from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from bot.schedule import EVERY_DAY, WEEKDAYS, Schedule
from bot.state import Subscription

DIGEST = "digest"
"""What the buttons ask for; the value is as `-100123:7:length=5`, empty for the digests where it is pressed."""

_TIMES = ("07:00", "08:30", "12:00", "18:00", "21:00")
_LENGTHS = (5, 10, 20)
_LONGEST_NAME = 120


def subscription_message(
    subscription: Subscription, wording: Wording, now: dt.datetime, chat: str = ""
) -> tuple[str, ...]:
    """What is set, when the next digest comes, and how to change it; `chat` names one that is elsewhere."""
    words = wording.subscription
    title = words.title_of.format(chat=clip(chat, _LONGEST_NAME)) if chat else words.title
    return (f"{bold(title)}\n{text(_told(subscription, wording, now))}", text(words.usage))


def refusal_message(part: str, value: str, wording: Wording) -> tuple[str, ...]:
    """Why what was written cannot be set, and what can."""
    words, value = wording.subscription, clip(value, _LONGEST_NAME)
    lines = {
        "days": words.bad_days,
        "time": words.bad_time,
        "zone": words.bad_zone,
        "quiet": words.bad_quiet,
        "length": words.bad_length,
    }
    if part in lines:
        return (text(lines[part].format(value=value)),)
    return (text(words.not_understood.format(value=value)), text(words.usage))


def subscription_keyboard(subscription: Subscription, wording: Wording) -> InlineKeyboardMarkup:
    """A button for each change that is often made."""
    words = wording.subscription
    schedule = subscription.schedule
    target = f"{subscription.chat_id}:{subscription.topic_id}"

    def change(label: str, name: str, value: object, chosen: bool = False) -> InlineKeyboardButton:
        return button(f"• {label} •" if chosen else label, DIGEST, f"{target}:{name}={value}")

    days = [(words.button_every_day, EVERY_DAY), (words.button_weekdays, WEEKDAYS), (words.button_weekly, {0})]
    switches = [
        (words.button_silent, "silent", subscription.silent),
        (words.button_pin, "pin", subscription.pin),
        (words.button_picture, "picture", subscription.picture),
        (words.button_quiet, "quiet", subscription.quiet is not None),
        (words.button_say_empty, "empty", subscription.say_empty),
    ]
    flicks = [change(f"{'✓ ' if on else ''}{label}", name, int(not on)) for label, name, on in switches]
    rows = [
        [
            change(label, "days", "".join(map(str, sorted(found))), bool(schedule and schedule.days == found))
            for label, found in days
        ],
        [change(time, "time", time, bool(schedule and f"{schedule.time:%H:%M}" == time)) for time in _TIMES],
        [
            change(words.button_stories.of(length, wording.locale), "length", length, subscription.length == length)
            for length in _LENGTHS
        ],
        flicks[:3],
        flicks[3:],
    ]
    if schedule:
        rows.append([change(words.button_off, "off", "")])
    return InlineKeyboardMarkup(rows)


def _told(subscription: Subscription, wording: Wording, now: dt.datetime) -> str:
    words, schedule = wording.subscription, subscription.schedule
    if schedule is None:
        return words.off
    lines = [words.on.format(schedule=_schedule(schedule, wording))]
    slot = schedule.next_slot(now)
    heard = subscription.quiet.over(slot, schedule.zone) if subscription.quiet else slot
    coming = words.next if heard == slot else words.next_quiet
    lines.append(coming.format(moment=moment(heard, schedule.zone, wording)))
    lines.append(
        words.follow.format(topics="; ".join(subscription.follow)) if subscription.follow else words.all_topics
    )
    if subscription.leave_out:
        lines.append(words.leave_out.format(topics="; ".join(subscription.leave_out)))
    lines.append(words.length.of(subscription.length, wording.locale))
    if subscription.quiet:
        lines.append(words.quiet.format(hours=subscription.quiet))
    set_too = {
        words.silent: subscription.silent,
        words.pin: subscription.pin,
        words.picture: subscription.picture,
        words.say_empty: subscription.say_empty,
    }
    return "\n".join([*lines, *(line for line, on in set_too.items() if on)])


def _schedule(schedule: Schedule, wording: Wording) -> str:
    """'on weekdays at 08:30 (Europe/Berlin)'"""
    words = wording.subscription
    if schedule.days == EVERY_DAY:
        days = words.every_day
    elif schedule.days == WEEKDAYS:
        days = words.weekdays
    else:
        names = get_day_names("abbreviated", "format", locale=wording.locale)
        days = ", ".join(names[day] for day in sorted(schedule.days))
    return words.schedule.format(days=days, time=f"{schedule.time:%H:%M}", zone=schedule.zone.key)
