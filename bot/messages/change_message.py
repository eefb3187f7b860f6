"""What became of the facts of an answer -> what the answer says of it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.messages.cited_fact import cited_fact
from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from knowledge import Change

_LONGEST = 120
_LONGEST_OPENING = 60


def change_message(changes: Iterable[Change], wording: Wording, proofs: str = "") -> tuple[str, ...]:
    """For each changed fact how it begins, and the sentence that stands there now; `proofs` is as in `cited_fact`."""
    parts: list[str] = []
    for change in changes:
        words = wording.feedback
        told = (words.changed if change.now else words.removed).format(
            opening=clip(change.was.statement, _LONGEST_OPENING),
            title=clip(change.was.title or change.was.article_id, _LONGEST),
        )
        parts.append(bold(told) if not change.now else text(told))
        if change.now:
            parts.extend(cited_fact(change.now, wording, proofs))
    return tuple(parts)
