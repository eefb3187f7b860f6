"""Phrases that stand for one word: 'take part' is indexed, and asked for, as 'participate' too."""

from __future__ import annotations

from knowledge.words.stem import stem

_PHRASES = {
    "take part": "participate", "turn down": "reject", "call off": "cancel", "step down": "resign", "put off": "postpone",
    "take place": "happen", "carry out": "conduct", "set up": "establish", "bring about": "cause", "give up": "abandon",
    "shut down": "close", "cut short": "shorten", "break out": "start", "call for": "demand", "look for": "seek",
    "rule out": "exclude", "back down": "yield", "take over": "seize", "hand over": "give", "pull out": "withdraw",
    "find out": "discover", "point out": "state", "go on": "continue", "make up": "comprise", "run out": "exhaust",
    "take off": "depart", "blow up": "explode", "lay off": "dismiss", "pay for": "finance", "pick up": "collect",
    "put forward": "propose", "come back": "return", "go back": "return", "go up": "rise", "go down": "fall",
    "come down": "fall", "get rid": "remove", "lose life": "die", "lost life": "die", "pass away": "die",
    "in charge": "lead", "due to": "because", "as well": "also", "open up": "open", "end up": "finish", "sign up": "register",
    "cut down": "reduce", "cut back": "reduce", "take up": "accept", "walk out": "strike", "down tool": "strike",
    "fall through": "fail", "fall apart": "collapse", "gun down": "shoot", "lock up": "imprison", "send back": "return",
    "wipe out": "destroy", "burn down": "destroy", "round the": "around", "set off": "trigger", "stand for": "mean", "on board": "aboard",
    "принять участие": "участвовать", "вступить в": "начать", "иметь место": "произойти",
}  # fmt: skip


def _stems(phrase: str) -> tuple[str, str]:
    first, second = phrase.split()
    language = "en" if first.isascii() else "ru"
    return stem(first, language), stem(second, language)


PHRASES: dict[str, dict[str, str]] = {}
"""First term -> second term -> the term that both stand for."""
for _phrase, _word in _PHRASES.items():
    _first, _second = _stems(_phrase)
    PHRASES.setdefault(_first, {})[_second] = stem(_word, "en" if _word.isascii() else "ru")
