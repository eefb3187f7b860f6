"""What became of everything in the soak."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Container, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.soak_faults import name_in
from benchmarks.soak_traffic import Question, Traffic
from tests.bot.bot_api_server.chat import mine


class StateFile:
    """The bot's state, read from outside."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows that a statement finds."""
        with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=10)) as state:
            return state.execute(sql).fetchall()

    def perhaps_sent(self) -> set[tuple[int, int]]:
        """The chat and message of each question that is not dealt with, and whose answer may have been sent."""
        found = self.rows("SELECT content FROM updates WHERE content IS NOT NULL AND perhaps_sent > 0")
        messages = [json.loads(content).get("message", {}) for (content,) in found]
        return {(message["chat"]["id"], message["message_id"]) for message in messages if message}

    def digests_perhaps_sent(self) -> list[int]:
        """The chats of the digests that were on their way."""
        return [chat_id for (chat_id,) in self.rows("SELECT chat_id FROM deliveries WHERE status = 'sending'")]

    def dealt_with(self) -> int:
        """How many updates are dealt with."""
        ((count,),) = self.rows("SELECT count(*) FROM updates WHERE content IS NULL")
        return int(count)


@dataclass(frozen=True)
class Unknown:
    """How often the bot could not know whether a message was sent: answers by chat and name, digests by chat."""

    answers: Counter[tuple[int, str]]
    digests: Counter[int]


@dataclass(frozen=True)
class Run:
    """What was done to the bot."""

    updates: int
    kills: int
    injected: Counter[str]
    seconds: float


@dataclass(frozen=True)
class Outcome:
    """The questions and digests by what became of them, and what went wrong that should not."""

    answered: Counter[str]
    digests: Counter[str]
    wrong: tuple[str, ...]
    run: Run

    @property
    def good(self) -> bool:
        """Whether all is as promised."""
        return not self.wrong

    def report(self) -> str:
        """For a person to read."""
        run = self.run
        lines = [
            f"{run.updates} updates, {self.answered.total()} of them questions, in {run.seconds:.0f} s; "
            f"killed {run.kills} times",
            *(f"{count:7} {what}" for what, count in sorted(self.answered.items())),
            f"{self.digests.total()} digests:",
            *(f"{count:7} {what}" for what, count in sorted(self.digests.items())),
            "faults injected:",
            *(f"{count:7} {what}" for what, count in sorted(run.injected.items())),
            f"what should not be: {len(self.wrong) or 'nothing'}",
            *(f"    {one}" for one in self.wrong[:20]),
        ]
        return "\n".join(lines)


def outcome_of(
    traffic: Traffic,
    unknown: Unknown,
    thanks: Container[str],
    state: StateFile,
    problems: Iterable[str],
    run: Run,
) -> Outcome:
    """Compares what was asked with what was sent and what is remembered.

    `thanks` are the pressed buttons that people were thanked for.
    """
    answered: Counter[str] = Counter()
    digests: Counter[str] = Counter()
    wrong = [*problems, *_not_remembered(traffic, unknown.answers, thanks, state)]
    chats = {question.chat.id: question.chat for question in traffic.questions}
    sent = {chat.id: Counter(_name(one) for one in chat.messages.values() if mine(one)) for chat in chats.values()}
    for question in traffic.questions:
        times, blind = sent[question.chat.id].pop(question.name, 0), unknown.answers[question.key]
        answered[f"answered {times} times, the outcome {'unknown' if blind else 'known'} to the bot"] += 1
        # an attempt whose outcome is unknown may be repeated once, and both may have failed
        if not (times == 1 or (times == 2 and blind) or (times == 0 and blind > 1)):
            wrong.append(f"answered {times} times, {blind} times unknown: {question.key}")
        wrong += _misplaced(question)
    for reader in traffic.readers:
        times, blind = sum(map(bool, map(_name, reader.chat.messages.values()))), unknown.digests[reader.chat.id]
        digests[f"posted {times} times, the outcome {'unknown' if blind else 'known'} to the bot"] += 1
        if times > 1 or (times == 0 and not blind):
            wrong.append(f"the digest of {reader.due:%H:%M} for {reader.chat.id} was posted {times} times")
    wrong += [f"{count} messages to {chat} answer nothing" for chat, left in sent.items() if (count := left.total())]
    return Outcome(answered, digests, tuple(wrong), run)


def _name(message: dict[str, Any]) -> str:
    return name_in(message.get("text", ""))


def _misplaced(question: Question) -> Iterable[str]:
    """Answers in another topic than the question, or that do not quote it."""
    for sent in question.chat.sent_after(question.message):
        if _name(sent) != question.name:
            continue
        if _topic(sent) != _topic(question.message):
            yield f"answered in another topic: {question.key}"
        quoted = sent.get("reply_to_message", {}).get("message_id")
        if question.quoted and quoted != question.message["message_id"]:
            yield f"answered without quoting: {question.key}"


def _topic(message: dict[str, Any]) -> int | None:
    return message["message_thread_id"] if message.get("is_topic_message") else None


def _not_remembered(
    traffic: Traffic, unknown: Counter[tuple[int, str]], thanks: Container[str], state: StateFile
) -> Iterable[str]:
    """What state should know and does not."""
    ((verdict,),) = state.rows("PRAGMA integrity_check")
    if verdict != "ok":
        yield f"the state is damaged: {verdict}"
    known = set(state.rows("SELECT chat_id, question_message_id FROM questions"))
    for question in traffic.questions:
        if unknown[question.key] < 2 and (question.chat.id, question.message["message_id"]) not in known:
            yield f"not remembered: {question.key}"
    ((votes,),) = state.rows("SELECT count(*) FROM votes")
    thanked = sum(one["id"] in thanks for one in traffic.presses.values())
    if not thanked <= votes <= len(traffic.presses):
        yield f"{thanked} of {len(traffic.presses)} people who liked an answer were thanked, {votes} are counted"
    ((left,),) = state.rows("SELECT count(*) FROM updates WHERE content IS NOT NULL")
    if left:
        yield f"{left} updates are not dealt with"
