"""Questions that were not answered -> message."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from bot.question_groups import QuestionGroup

_SHOWN = 30
_LONGEST = 200
_OTHER_WORDINGS = 2


def unanswered_message(groups: Sequence[QuestionGroup], days: int, wording: Wording) -> tuple[str, ...]:
    """What was asked and not answered in the last days, the most asked first, each with other ways it was asked."""
    words = wording.operators
    if not groups:
        return (text(words.unanswered_none.format(days=days)),)
    head = words.unanswered.format(days=days, count=sum(len(group.questions) for group in groups))
    parts = [bold(head), *(_group(group, wording) for group in groups[:_SHOWN])]
    if len(groups) > _SHOWN:
        parts.append(text(wording.and_more.format(count=len(groups) - _SHOWN)))
    return tuple(parts)


def asked_often(groups: Sequence[QuestionGroup], title: str, shown: int) -> str:
    """The groups of a list that is part of another message; '' when there are none."""
    lines = [f"• {len(group.questions)} × {clip(group.wording, _LONGEST)}" for group in groups[:shown]]
    return "\n".join([bold(title), *map(text, lines)]) if lines else ""


def _group(group: QuestionGroup, wording: Wording) -> str:
    words = wording.operators
    others = list(dict.fromkeys(one.question for one in group.questions if one.question != group.wording))
    people = words.people.of(group.people, wording.locale)
    lines = [f"{len(group.questions)} × {clip(group.wording, _LONGEST)} ({people})"]
    if others:
        alike = "; ".join(clip(one, _LONGEST) for one in others[:_OTHER_WORDINGS])
        lines.append(words.also.format(questions=alike))
    return text("\n".join(lines))
