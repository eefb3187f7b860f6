"""Question groups: many ways of asking the same, counted together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bot.state import Asked
from knowledge import alike


@dataclass(frozen=True)
class QuestionGroup:
    """Questions that ask the same, oldest first."""

    questions: tuple[Asked, ...]

    @property
    def wording(self) -> str:
        """How it was asked most often; of equals, the earliest."""
        return Counter(one.question for one in self.questions).most_common(1)[0][0]

    @property
    def people(self) -> int:
        """How many people asked."""
        return len({one.person for one in self.questions})


def grouped(questions: Iterable[Asked]) -> tuple[QuestionGroup, ...]:
    """The questions whose texts are still known, by likeness; what was asked most comes first, then what was last."""
    known = [one for one in questions if one.question]
    groups = sorted(alike([one.question for one in known]), key=lambda places: (-len(places), -places[-1]))
    return tuple(QuestionGroup(tuple(known[place] for place in places)) for places in groups)
