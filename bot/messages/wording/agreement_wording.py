"""What is said of how the facts of an answer stand to one another and to the question."""

from __future__ import annotations

from dataclasses import dataclass

from bot.messages.wording.plural import Plural


@dataclass(frozen=True, kw_only=True)
class AgreementWording:
    """The lines about corrected figures, copies of one report, another language, and a question with two meanings."""

    superseded: str
    reports: Plural
    origins: Plural
    repeated: str
    other_language: str
    readings: str
