"""What operators alone are told."""

from __future__ import annotations

from dataclasses import dataclass

from bot.messages.wording.plural import Plural


@dataclass(frozen=True, kw_only=True)
class OperatorWording:
    """/unanswered, /stats, /hide and /unhide."""

    unanswered: str
    unanswered_none: str
    also: str
    people: Plural

    stats: str
    stats_none: str
    week: str
    questions: Plural
    by_people: Plural
    went: str
    thumbs: str
    median: str
    asked_most: str
    missed_most: str
    answered: str
    closest: str
    not_found: str

    hide_usage: str
    unhide_usage: str
    hidden: str
    hidden_article: str
    not_hidden: str
    shown_again: str
    hidden_list: str
