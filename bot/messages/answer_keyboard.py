"""The buttons under an answer: whatever is meant, more of it, and where it comes from."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup

from bot.messages.buttons import button, keyboard
from bot.messages.feedback_keyboard import feedback_rows
from bot.messages.html import clip
from bot.messages.wording import Wording
from knowledge import Answer, CitedFact, Status

MORE, SOURCE, BACK, TOPIC = "more", "source", "back", "topic"
"""What the buttons ask for: the next facts, when so many are shown; the receipt of a fact, by its place among those
shown; the answer again; the question about what a fact stands for, by its reference."""

_LONGEST_LABEL = 60
_TOPICS = 3


def answer_keyboard(answer: Answer, wording: Wording, *, more: bool, feedback: bool) -> InlineKeyboardMarkup | None:
    """The buttons of an answer that shows these facts; `more` says that it can show others, `feedback` asks for it."""
    words = wording.asking
    found = answer.status is not Status.NOT_FOUND
    topics = [[button(clip(label, _LONGEST_LABEL), TOPIC, fact.reference)] for label, fact in topics_meant(answer)]
    facts = []
    if more:
        facts.append(button(words.more, MORE, str(len(answer.facts))))
    if found and answer.facts:
        facts.append(button(words.source, SOURCE, "0"))
    return keyboard([*topics, facts, *(feedback_rows(answer, wording) if feedback else ())])


def receipt_keyboard(shown: int, total: int, wording: Wording) -> InlineKeyboardMarkup | None:
    """The buttons under the receipt of fact `shown`, from 0, of an answer's `total`."""
    words = wording.asking
    following = words.next_source.format(number=shown + 2, total=total)
    return keyboard(
        [
            [button(following, SOURCE, str(shown + 1))] if shown + 1 < total else [],
            [button(words.back, BACK)],
        ]
    )


def about(question: str, topic: str) -> str:
    """The question, asked of one of the topics that it may mean."""
    return f"{question} – {topic}"


def chosen_topic(answer: Answer) -> str:
    """The title that the question was narrowed to; '' when it was to none."""
    titles = (fact.title for fact in answer.facts[:1])
    return next((title for title in titles if title and answer.question_as_read.endswith(about("", title))), "")


def topics_meant(answer: Answer) -> tuple[tuple[str, CitedFact], ...]:
    """What a question may be about, with a fact of each: the ways to read it, else the titles of what comes nearest.

    At most three; none where it is answered, where there is but one, and where one was chosen.
    """
    if answer.answers or not answer.facts:
        return ()
    if answer.readings:
        return tuple(zip(answer.readings, answer.facts, strict=False))[:_TOPICS]
    if answer.status is not Status.CLOSEST or chosen_topic(answer):
        return ()
    first_of = {fact.title: fact for fact in reversed(answer.facts) if fact.title and fact.reference}
    titles = [(fact.title, fact) for fact in answer.facts if first_of.get(fact.title) is fact][:_TOPICS]
    return tuple(titles) if len(titles) > 1 else ()
