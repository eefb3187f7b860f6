"""What is said when people say what they think of an answer, and when it changes later."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class FeedbackWording:
    """Buttons, and the lines that follow when they are pressed; what is told later, unasked."""

    helpful: str
    unhelpful: str
    thanks: str
    noted: str
    taken_back: str
    none_of_these: str
    missed: str
    tell_me: str
    will_tell: str
    waiting_for_too_much: str
    answered_now: str
    changed: str
    removed: str
