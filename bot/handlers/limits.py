"""Limits: how much one person, and one group, may ask in a minute."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from enum import Enum

_MINUTE = 60.0
_MOST_REMEMBERED = 10_000


class Admission(Enum):
    """Whether a question is answered; who is refused is told once, until there was a minute without a refusal."""

    ADMITTED = "admitted"
    PERSON_REFUSED = "the person has asked enough"
    GROUP_REFUSED = "the group has asked enough"
    REFUSED_AGAIN = "refused, and told so before"


class Limits:
    """Admits `a_person` questions of one person in any minute, and `a_group` of one group; 0 stands for no limit."""

    def __init__(self, a_person: int, a_group: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._a_person = a_person
        self._a_group = a_group
        self._clock = clock
        self._asked: dict[tuple[Admission, int], deque[float]] = {}
        self._refused: dict[tuple[int, int], float] = {}

    def admit(self, chat_id: int, person: int) -> Admission:
        """Whether that person may ask in that chat now; if so, it counts as asked."""
        now = self._clock()
        self._forget_what_is_over(now)
        counted = [(Admission.PERSON_REFUSED, person, self._a_person)]
        if chat_id != person:
            counted.append((Admission.GROUP_REFUSED, chat_id, self._a_group))
        asked = [(refusal, self._lately((refusal, number), now), most) for refusal, number, most in counted if most]
        for refusal, times, most in asked:
            if len(times) >= most:
                again = (chat_id, person) in self._refused
                self._refused[chat_id, person] = now
                return Admission.REFUSED_AGAIN if again else refusal
        for _, times, _ in asked:
            times.append(now)
        return Admission.ADMITTED

    def _lately(self, key: tuple[Admission, int], now: float) -> deque[float]:
        times = self._asked.setdefault(key, deque())
        while times and times[0] <= now - _MINUTE:
            times.popleft()
        return times

    def _forget_what_is_over(self, now: float) -> None:
        if len(self._asked) > _MOST_REMEMBERED:
            self._asked = {key: times for key, times in self._asked.items() if times and times[-1] > now - _MINUTE}
        self._refused = {key: at for key, at in self._refused.items() if at > now - _MINUTE}
