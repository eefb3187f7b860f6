"""Facts -> the results that inline mode offers, and the message that a guest sends."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode

from bot.messages.answer_message import answer_message
from bot.messages.cited_fact import cited_fact, published
from bot.messages.html import clip, shown_units
from bot.messages.pages import LIMIT, pages
from bot.messages.wording import Wording
from knowledge import Answer, CitedFact

_LONGEST_TITLE = 80
_LONGEST_DESCRIPTION = 200


def inline_results(
    facts: Sequence[CitedFact], wording: Wording, proofs: str, headline: str | None = None
) -> list[InlineQueryResultArticle]:
    """A result for each fact that fits one message; `headline` is the short answer, which titles the first.

    `proofs` is as in `cited_fact`.
    """
    found = []
    for number, fact in enumerate(facts):
        parts = cited_fact(fact, wording, proofs)
        if len(parts) > 1 or shown_units(parts[0]) > LIMIT:
            continue
        title = headline if headline and number == 0 else fact.title or fact.article_id
        publisher = fact.publisher or wording.no_publisher
        description = f"{publisher}, {published(fact.published, wording)}: {fact.statement}"
        found.append(_article(fact.reference, title, description, parts[0], proof_keyboard(fact, wording, proofs)))
    return found


def guest_result(answer: Answer, wording: Wording, proofs: str) -> InlineQueryResultArticle:
    """The answer as the one message that a guest may send: as many facts as fit it."""
    page = pages(answer_message(answer, wording, proofs))[0]
    buttons = proof_keyboard(answer.facts[0], wording, proofs) if answer.facts else None
    return _article("answer", answer.question, "", page, buttons)


def proof_keyboard(fact: CitedFact, wording: Wording, proofs: str) -> InlineKeyboardMarkup | None:
    """A button that opens the proof in the bot's own chat: elsewhere the bot could not show it."""
    if not fact.reference:
        return None
    return InlineKeyboardMarkup([[InlineKeyboardButton(wording.asking.source, url=f"{proofs}{fact.reference}")]])


def _article(
    number: str, title: str, description: str, html: str, keyboard: InlineKeyboardMarkup | None
) -> InlineQueryResultArticle:
    return InlineQueryResultArticle(
        id=number,
        title=clip(title, _LONGEST_TITLE),
        description=clip(description, _LONGEST_DESCRIPTION) or None,
        input_message_content=InputTextMessageContent(
            html, parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
        ),
        reply_markup=keyboard,
    )
