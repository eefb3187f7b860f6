"""What people do in the soak: they ask questions with one right answer each, and much that is not for the bot."""

from __future__ import annotations

import datetime as dt
import itertools
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.bot.bot_api_server import BotApiServer, Chat

_SYLLABLES = "bal cor dun fen gal hol jor kel lum mar nor pel quin ras sel tor ul ven wil yor zan".split()
_HOURS_AGO = 3 * 3600


@dataclass(frozen=True)
class Subject:
    """Somebody whom one article is about."""

    name: str
    number: int

    @property
    def article(self) -> str:
        """The text of the article."""
        day = f"{dt.datetime.now(dt.UTC) - dt.timedelta(days=1):%d %B %Y}"
        return (
            f"Seals at {self.name}'s pier\n\nOSLO (Northwind News - {day}) - Captain {self.name} counted {self.number} "
            f"seals at the pier. The ferries ran on time.\n"
        )

    @property
    def question(self) -> str:
        """What is asked of it."""
        return f"How many seals did captain {self.name} count?"


def people(count: int) -> tuple[Subject, ...]:
    """People whose names are not much alike, with numbers that are no years."""
    names = itertools.islice(itertools.permutations(_SYLLABLES, 3), 0, None, 7)
    return tuple(Subject("".join(next(names)).capitalize(), 2100 + 3 * number) for number in range(count))


@dataclass
class Room:
    """A chat, those who write there, its topics, and how many questions were asked in it."""

    chat: Chat
    people: list[dict[str, Any]]
    topics: list[dict[str, Any]] = field(default_factory=list)
    asked: int = 0


@dataclass(frozen=True)
class Question:
    """A question that was asked; no other in its chat is about the same person."""

    chat: Chat
    name: str
    message: dict[str, Any]

    @property
    def key(self) -> tuple[int, str]:
        """What tells it from all others."""
        return self.chat.id, self.name

    @property
    def quoted(self) -> bool:
        """Whether the answer should quote it."""
        late = time.time() - self.message["date"] > _HOURS_AGO / 2
        return late or self.chat.described["type"] != "private"


@dataclass(frozen=True)
class Reader:
    """Somebody who asks nothing, and wants a digest at a minute of this day."""

    chat: Chat
    due: dt.datetime


class Traffic:
    """People who write in private chats, groups and forums with topics, the same for the same seed.

    What they asked, what they pressed under answers, and who wants digests is in `questions`, `presses` and `readers`.
    """

    def __init__(self, telegram: BotApiServer, about: Sequence[Subject], chats: int, seed: int) -> None:
        self._random = random.Random(seed)
        self._world = telegram.world
        self._about = about
        self._other_bot = self._world.user("Other", is_bot=True, username="other_bot")
        self._private = [self._private_chat(number) for number in range(chats)]
        self._groups = [self._group(number) for number in range(max(3, chats // 10))]
        self.questions: list[Question] = []
        self.presses: dict[tuple[int, int], dict[str, Any]] = {}
        self.readers: list[Reader] = []

    def subscribe(self, count: int, minutes: int) -> None:
        """So many people set up a digest for one of the minutes after the next."""
        soon = dt.datetime.now(dt.UTC).replace(second=0, microsecond=0) + dt.timedelta(minutes=2)
        for number in range(count):
            person = self._world.user(f"Reader {number}")
            reader = Reader(self._world.private_chat(person), soon + dt.timedelta(minutes=number % minutes))
            reader.chat.says(person, f"/digest daily {reader.due:%H:%M} UTC")
            self.readers.append(reader)

    def go_on(self) -> None:
        """One update. Three of five are questions; some come hours late, some updates come twice."""
        kind = self._random.random()
        if kind < 0.45:
            self._ask(self._least_asked(self._private), ["{}"])
        elif kind < 0.60:
            self._ask(self._least_asked(self._groups), ["/ask {}", "/ask@briefing_bot {}", "@briefing_bot {}"])
        elif kind < 0.65 and self._world.updates:
            self._world.update_again(self._random.choice(self._world.updates[-300:]))
        elif kind < 0.70 and self.questions:
            self._press(self._random.choice(self.questions[-1000:]))
        elif kind < 0.75:
            self._happen(self._random.choice(self._groups))
        else:
            self._talk(self._random.choice(self._groups))

    def _private_chat(self, number: int) -> Room:
        person = self._world.user(f"Person {number}")
        return Room(self._world.private_chat(person), [person])

    def _group(self, number: int) -> Room:
        people = [self._world.user(f"Member {number}-{one}") for one in range(5)]
        forum = number % 3 == 0
        chat = self._world.group(f"Group {number}", forum=forum)
        return Room(chat, people, [chat.topic(people[0]) for _ in range(3)] if forum else [])

    def _least_asked(self, rooms: list[Room]) -> Room:
        return min(self._random.sample(rooms, 3), key=lambda room: room.asked)

    def _ask(self, room: Room, forms: list[str]) -> None:
        subject = self._about[(room.asked + abs(room.chat.id)) % len(self._about)]
        room.asked += 1
        text = self._random.choice(forms).format(subject.question)
        late = {"date": int(time.time()) - _HOURS_AGO} if self._random.random() < 0.02 else {}
        message = room.chat.says(self._random.choice(room.people), text, topic=self._topic(room), **late)
        self.questions.append(Question(room.chat, subject.name, message))

    def _press(self, question: Question) -> None:
        """Who asked likes the answer, when there is one."""
        for sent in question.chat.sent_after(question.message):
            key = question.chat.id, question.message["message_id"]
            if question.name in sent["text"] and key not in self.presses:
                self.presses[key] = question.chat.presses(question.message["from"], sent, "👍")

    def _happen(self, room: Room) -> None:
        """Telegram tells what happens in a group."""
        happening = self._random.choice(
            [
                {"new_chat_title": "Renamed"},
                {"new_chat_members": [room.people[1]]},
                {"left_chat_member": room.people[2]},
            ]
        )
        room.chat.service(room.people[0], **happening)

    def _talk(self, room: Room) -> None:
        """People talk to each other and to other bots, and other bots talk."""
        subject, person = self._random.choice(self._about), self._random.choice(room.people)
        sender, text = self._random.choice(
            [
                (person, subject.question),
                (person, f"/ask@other_bot {subject.question}"),
                (person, f"@other_bot {subject.question}"),
                (self._other_bot, f"@briefing_bot {subject.question}"),
                (person, "Nice weather today, is it not?"),
            ]
        )
        room.chat.says(sender, text, topic=self._topic(room))

    def _topic(self, room: Room) -> dict[str, Any] | None:
        return self._random.choice([None, *room.topics])
