"""Hiding: /hide and /unhide, for operators."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.handlers.addressing import command_text
from bot.handlers.replies import Replies, message_of
from bot.handlers.rights import Rights
from bot.messages import Wording
from bot.state import HiddenThing, State
from knowledge import CitedFact, KnowledgeBase

_ARTICLE = ("article", "статья", "статью")


class Hiding:
    """Keeps facts and articles back that keep answering wrongly, in this edition and all later ones."""

    def __init__(self, knowledge_base: KnowledgeBase, state: State, replies: Replies, rights: Rights) -> None:
        self._knowledge_base = knowledge_base
        self._state = state
        self._replies = replies
        self._rights = rights

    async def hide(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/hide as a reply to an answer, of which it hides the first fact; /hide 2, /hide article, /hide ID."""
        message = message_of(update)
        wording = self._replies.wording(message)
        if message.from_user is None or not self._rights.operates(message.from_user):
            await self._replies.say(message, wording.admins_only)
            return
        thing = self._meant(message, command_text(message))
        if thing is None:
            await self._replies.say(message, wording.operators.hide_usage)
            return
        self._state.hidden.hide(thing, message.from_user.id)
        self.apply()
        await self._replies.say(message, _said(thing, wording))

    async def unhide(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """/unhide ID"""
        message = message_of(update)
        wording = self._replies.wording(message)
        words = wording.operators
        if not self._rights.operates(message.from_user):
            await self._replies.say(message, wording.admins_only)
            return
        name = command_text(message)
        thing = self._state.hidden.unhide(name) if name else None
        if thing is None:
            await self._replies.say(message, words.not_hidden.format(name=name) if name else words.unhide_usage)
            return
        self.apply()
        await self._replies.say(message, words.shown_again.format(text=thing.text))

    def apply(self) -> None:
        """Tells the knowledge base what is hidden."""
        self._knowledge_base.withhold(self._state.hidden.withheld())

    def _meant(self, message: Message, words: str) -> HiddenThing | None:
        reply = message.reply_to_message
        sent = self._state.answers.by_message(message.chat_id, reply.message_id) if reply else None
        facts = sent.answer.facts if sent else ()
        if not words or words.casefold() in _ARTICLE:
            return _thing(facts[0], whole_article=bool(words)) if facts else None
        if words.isdecimal() and 0 < int(words) <= len(facts):
            return _thing(facts[int(words) - 1])
        fact = self._knowledge_base.fact(words)
        if fact:
            return _thing(fact)
        title = self._knowledge_base.title(words)
        return HiddenThing("article", words, title or words) if title is not None else None


def _thing(fact: CitedFact, *, whole_article: bool = False) -> HiddenThing:
    if whole_article:
        return HiddenThing("article", fact.article_id, fact.title or fact.article_id)
    return HiddenThing("fact", fact.reference, fact.statement)


def _said(thing: HiddenThing, wording: Wording) -> str:
    words = wording.operators
    said = words.hidden_article if thing.kind == "article" else words.hidden
    return said.format(text=thing.text, name=thing.name)
