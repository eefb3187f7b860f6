"""Quotes and History -> message: what a person said, newest first; what happened around a topic, day by day."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup

from bot.messages.buttons import button, keyboard
from bot.messages.cited_fact import cited_fact
from bot.messages.dates import meaning
from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from knowledge import History, Quotes

PERSON = "person"
"""What a button asks for that stands for one of several people meant; its value is the name, as much as it holds."""

_LONGEST_NAME = 120
_LONGEST_LABEL = 60
_LONGEST_VALUE = 48  # bytes


def quotes_message(quotes: Quotes, wording: Wording, proofs: str = "") -> tuple[str, ...]:
    """The parts of the reply: who it is, and what that person said. `proofs` is as in `cited_fact`."""
    words, name = wording.proof, clip(quotes.name, _LONGEST_NAME)
    if quotes.meant:
        return (text(words.who_is_meant.format(name=name)),)
    if not quotes.facts:
        return (text(words.nobody.format(name=name)),)
    heading = bold(clip(", ".join(filter(None, (quotes.speaker, quotes.role))), _LONGEST_NAME))
    if quotes.total > len(quotes.facts):
        heading += "\n" + text(words.quotes_some.format(shown=len(quotes.facts), total=quotes.total))
    unsaid = [fact.model_copy(update={"speaker": ""}) for fact in quotes.facts]
    return (heading, *(part for fact in unsaid for part in cited_fact(fact, wording, proofs)))


def people_keyboard(quotes: Quotes) -> InlineKeyboardMarkup | None:
    """A button for each of the people meant; none where that is clear."""
    return keyboard([button(clip(name, _LONGEST_LABEL), PERSON, _value(name))] for name in quotes.meant)


def _value(name: str) -> str:
    """The words of a name that a button has room for."""
    if len(name.encode()) <= _LONGEST_VALUE:
        return name
    return name.encode()[:_LONGEST_VALUE].decode("utf-8", "ignore").rpartition(" ")[0] or name[: _LONGEST_VALUE // 4]


def history_message(history: History, wording: Wording, proofs: str = "") -> tuple[str, ...]:
    """The parts of the reply: the topic, and each event below its day. `proofs` is as in `cited_fact`."""
    topic = clip(history.topic_as_read, _LONGEST_NAME)
    if not history.events:
        return (text(wording.proof.no_history.format(topic=topic)),)
    parts = [bold(wording.proof.history.format(topic=topic))]
    before = ""
    for event in history.events:
        first, *others = cited_fact(event.fact, wording, proofs)
        # a day is written once for all its events
        parts += [first if event.iso == before else f"{bold(meaning(event.iso, wording))}\n{first}", *others]
        before = event.iso
    return tuple(parts)
