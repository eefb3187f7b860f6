"""Digest: what mattered in a window of time, by story."""

from __future__ import annotations

import datetime as dt
from typing import Any

from knowledge.answer import CitedFact
from knowledge.article import Frozen


class ChangedFigure(Frozen):
    """A figure of a story's first fact that an earlier report gave otherwise; both as they are written there."""

    now: str
    was: str
    on: dt.date
    article_id: str


class Story(Frozen):
    """One event of a digest: its telling facts, best first, and all the articles that report it, newest first.

    `sources` counts those who report it independently, `days` are those it was reported on. The `emphasis` of the
    first fact are the words that stand for it at a glance; `changes` are figures of it that were others before.
    """

    facts: tuple[CitedFact, ...]
    article_ids: tuple[str, ...]
    sources: int = 1
    days: tuple[dt.date, ...] = ()
    changes: tuple[ChangedFigure, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The story as the command line's contract has it."""
        return {"facts": [fact.to_json() for fact in self.facts], "article_ids": list(self.article_ids)}


class ToldFact(Frozen):
    """A sentence of an article that a reader was given."""

    article_id: str
    statement: str
    language: str = ""


class ToldStory(Frozen):
    """A story that a reader was given before: its articles then, and the sentences."""

    article_ids: tuple[str, ...]
    facts: tuple[ToldFact, ...]

    @classmethod
    def of(cls, story: Story) -> ToldStory:
        """What is to be remembered of a story that is told now."""
        return cls(
            article_ids=story.article_ids,
            facts=tuple(
                ToldFact(article_id=fact.article_id, statement=fact.statement, language=fact.language)
                for fact in story.facts
            ),
        )


class Digest(Frozen):
    """The stories of a window of time, both days included, in order of importance.

    `left_out` are the stories beyond the limit, each by the ids of its articles. Where a `topic` was asked for, the
    stories are in order of time. `edition` is the one that all of it comes from.
    """

    since: dt.date
    until: dt.date
    stories: tuple[Story, ...]
    left_out: tuple[tuple[str, ...], ...] = ()
    topic: str = ""
    edition: int = 0

    def to_json(self) -> dict[str, Any]:
        """The digest as the command line's contract has it."""
        return {
            "from": self.since.isoformat(),
            "to": self.until.isoformat(),
            "stories": [story.to_json() for story in self.stories],
        }

    def told(self) -> tuple[ToldStory, ...]:
        """What its reader has had: the stories told, and those that were passed over for them."""
        passed_over = (ToldStory(article_ids=names, facts=()) for names in self.left_out)
        return (*map(ToldStory.of, self.stories), *passed_over)
