"""How questions went -> message."""

from __future__ import annotations

from collections.abc import Sequence

from babel.numbers import format_decimal

from bot.messages.dates import day
from bot.messages.html import bold, text
from bot.messages.unanswered_message import asked_often
from bot.messages.wording import Wording
from bot.question_groups import QuestionGroup
from bot.weeks import Week

_SHOWN = 5


def statistics_message(
    weeks: Sequence[Week], asked: Sequence[QuestionGroup], missed: Sequence[QuestionGroup], wording: Wording
) -> tuple[str, ...]:
    """Each week in which somebody asked, newest first; then what was asked most, and what was missed most."""
    words = wording.operators
    busy = [week for week in reversed(weeks) if week.questions]
    if not busy:
        return (text(words.stats_none.format(weeks=len(weeks))),)
    return tuple(
        filter(
            None,
            [
                bold(words.stats),
                *(_week(week, wording) for week in busy),
                asked_often(asked, words.asked_most, _SHOWN),
                asked_often(missed, words.missed_most, _SHOWN),
            ],
        )
    )


def _week(week: Week, wording: Wording) -> str:
    words = wording.operators
    asked = words.week.format(
        monday=day(week.monday, wording),
        questions=words.questions.of(week.questions, wording.locale),
        people=words.by_people.of(week.people, wording.locale),
    )
    went = words.went.format(answered=week.answered, closest=week.closest, not_found=week.not_found)
    thumbs = words.thumbs.format(up=week.up, down=week.down, silent=week.silent)
    median = words.median.format(milliseconds=format_decimal(round(week.milliseconds or 0, 1), locale=wording.locale))
    return "\n".join([bold(asked), text(went), text(thumbs), text(median)])
