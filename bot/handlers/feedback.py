"""Feedback: thumbs, reactions, 'none of these' and 'tell me' under answers."""

from __future__ import annotations

from telegram import MessageReactionUpdated, ReactionTypeEmoji, Update
from telegram.ext import ContextTypes

from bot.delivery import Delivery
from bot.handlers.buttons import PressedButton, StaleButton
from bot.messages import UP, offering_to_tell
from bot.state import SentAnswer, State

_GOOD = frozenset("👍 ❤ ❤️ 🔥 🥰 👏 🎉 🤩 🙏 👌 💯 🏆 😍 🤝 🆒".split())
_BAD = frozenset("👎 🤬 🤮 💩 🤡 🥱 😡".split())


class Feedback:
    """Counts each person once for each answer, by button or by reaction, whichever came last."""

    def __init__(self, state: State, delivery: Delivery) -> None:
        self._state = state
        self._delivery = delivery

    async def vote(self, press: PressedButton) -> str:
        """A thumb; pressed once more, it is taken back."""
        sent, words, up = self._sent(press), press.wording.feedback, press.value == UP
        if self._state.votes.of(sent.question_id, press.person.id) is up:
            self._state.votes.withdraw(sent.question_id, press.person.id)
            return words.taken_back
        self._state.votes.cast(sent.question_id, press.person.id, up)
        if up:
            return words.thanks
        await self._offer_to_tell(press)
        return words.noted

    async def miss(self, press: PressedButton) -> str:
        """'None of these': one unanswered question, whoever says so."""
        self._state.questions.miss(self._sent(press).question_id)
        await self._offer_to_tell(press)
        return press.wording.feedback.missed

    async def tell(self, press: PressedButton) -> str:
        """'Tell me when it is answered'."""
        words = press.wording.feedback
        waits = self._state.waiting.wait(self._sent(press).question_id, press.person.id)
        return words.will_tell if waits else words.waiting_for_too_much

    async def react(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """A reaction to a message, which may be an answer."""
        reaction = update.message_reaction
        if reaction is None:
            raise TypeError(f"update {update.update_id} has no reaction")
        person = reaction.user or reaction.actor_chat
        if person is None:
            return
        sent = self._state.answers.by_message(reaction.chat.id, reaction.message_id)
        if sent is None:
            return
        up = _opinion(reaction)
        if up is None:
            self._state.votes.withdraw(sent.question_id, person.id)
        else:
            self._state.votes.cast(sent.question_id, person.id, up)

    def _sent(self, press: PressedButton) -> SentAnswer:
        sent = self._state.answers.by_message(press.place.chat_id, press.message_id)
        if sent is None:
            raise StaleButton
        return sent

    async def _offer_to_tell(self, press: PressedButton) -> None:
        if press.message is None:
            return
        keyboard = offering_to_tell(press.message.reply_markup, press.wording)
        await self._delivery.edit_keyboard(press.place, press.message_id, keyboard)


def _opinion(reaction: MessageReactionUpdated) -> bool | None:
    """What a person's reactions say; None when they say nothing, or both."""
    emoji = {one.emoji for one in reaction.new_reaction if isinstance(one, ReactionTypeEmoji)}
    good, bad = bool(emoji & _GOOD), bool(emoji & _BAD)
    return None if good == bad else good
