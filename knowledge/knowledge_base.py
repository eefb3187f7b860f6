"""KnowledgeBase: joins the steps; what everyone else calls.

What is no part of asking is imported where it is called for, so that an answer does not wait for it.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.answer import Answer, CitedFact
from knowledge.answering import cite, compose, together
from knowledge.asking import context_after, questions_of
from knowledge.build_report import BuildReport
from knowledge.current_edition import CurrentEdition
from knowledge.edition import EditionFolder, EditionInfo, SourceSummary, StoredArticle, StoredFact, Withheld
from knowledge.errors import QuestionError
from knowledge.finding import find, readable
from knowledge.garbage import no_collection
from knowledge.question import Question
from knowledge.retrieval import Ranked

if TYPE_CHECKING:
    from knowledge.checking import Change, Receipt, Verification
    from knowledge.collecting import History, Quotes
    from knowledge.story import Digest, ToldStory


class KnowledgeBase:
    """Answers from the current edition of a data folder, builds new ones, goes back to old ones.

    An object belongs to the thread that uses it first, as its SQLite connection does. When another process switches
    the current edition, the next question is answered from the new one.
    """

    def __init__(self, folder: EditionFolder) -> None:
        self._folder = folder
        self._current = CurrentEdition(folder)

    @classmethod
    def open(cls, data_dir: Path | str) -> KnowledgeBase:
        """The knowledge base in a data folder, which need not exist yet: then the first build makes it."""
        return cls(EditionFolder(Path(data_dir)))

    def close(self) -> None:
        """Let the edition's file go."""
        self._current.close()

    # Asking

    def ask(self, question: str, *, as_of: dt.date | None = None, after: str | None = None, limit: int = 3) -> Answer:
        """The facts that answer a question, best first, at most `limit`; of several questions, each gets one at least.

        `as_of` is the day it is asked: relative times are read from it, and later articles do not count. `after` is the
        question before it in the conversation, or the `context` of the answer before. Raises NoEdition when nothing was
        built, QuestionError for a limit below 1.
        """
        if limit < 1:
            raise QuestionError(f"A limit of {limit} facts leaves no answer. Ask for 1 or more.")
        started = time.perf_counter()
        with no_collection():
            edition, lexicon = self._current.open()
            answers: list[Answer] = []
            context = after or ""
            parts = questions_of(readable(question), lexicon)
            for at, part in enumerate(parts):
                asked, ranked = find(part, edition, lexicon, as_of=as_of, after=context, joined=at > 0)
                context = context_after(asked, context)
                share = (limit + len(parts) - 1 - at) // len(parts)  # what does not divide goes to the first
                answers.append(compose(asked, ranked, max(share, 1)).model_copy(update={"context": context}))
            answer = answers[0] if len(answers) == 1 else together(question, answers)
        return answer.model_copy(update={"elapsed_ms": (time.perf_counter() - started) * 1000})

    def find(
        self, question: str, *, as_of: dt.date | None = None, after: str | None = None, joined: bool = False
    ) -> tuple[Question, list[Ranked]]:
        """The question as it is read, and all facts ranked for it: what `ask` composes its answer from.

        It is `joined` when it stands in one message with what it comes after.
        """
        return find(question, *self._current.open(), as_of=as_of, after=after, joined=joined)

    def digest(
        self,
        since: dt.date,
        until: dt.date,
        limit: int = 10,
        *,
        told: Collection[ToldStory] = (),
        follow: Collection[str] = (),
        leave_out: Collection[str] = (),
    ) -> Digest:
        """The stories of the articles published from `since` to `until`, both included, most important first.

        What the reader was `told` before comes again only where it changed. `follow` are topics, in a few words, of
        which a story must be on one, `leave_out` those that it must not be on. Raises QuestionError when `since` is
        after `until` or the limit below 1, NoEdition when nothing was built.
        """
        from knowledge.digest import make_digest, read_topic

        if limit < 1:
            raise QuestionError(f"A limit of {limit} stories leaves no digest. Ask for 1 or more.")
        if since > until:
            raise QuestionError(f"The window from {since} to {until} ends before it begins. Swap the two days.")
        edition, lexicon = self._current.open()
        return make_digest(
            edition,
            since,
            until,
            limit,
            told=told,
            follow=[read_topic(readable(topic), lexicon) for topic in follow],
            leave_out=[read_topic(readable(topic), lexicon) for topic in leave_out],
        )

    def topic_digest(self, topic: str, limit: int = 10) -> Digest:
        """What was reported on a topic, oldest first: the newest `limit` reports, copies of one text as one.

        Raises QuestionError for a limit below 1, NoEdition when nothing was built.
        """
        from knowledge.digest import make_topic_digest, read_topic

        if limit < 1:
            raise QuestionError(f"A limit of {limit} stories leaves no digest. Ask for 1 or more.")
        edition, lexicon = self._current.open()
        return make_topic_digest(edition, read_topic(readable(topic), lexicon), limit)

    def withhold(self, withheld: Withheld) -> None:
        """Keep these back, in this edition and all later ones: they answer nothing and stand in no digest."""
        self._current.withhold(withheld)

    # Checking

    def fact(self, reference: str) -> CitedFact | None:
        """The fact of a reference, None when the current edition does not hold it. Raises NoEdition."""
        edition, _ = self._current.open()
        fact = edition.fact(reference)
        return cite(fact, edition.articles([fact.article])[fact.article]) if fact else None

    def holds(self, reference: str) -> bool:
        """Whether the current edition has the fact of a reference, be it withheld. Raises NoEdition."""
        return self._current.open()[0].holds(reference)

    def title(self, article_id: str) -> str | None:
        """The title of an article, None when the current edition has none of that id. Raises NoEdition."""
        article = self._current.open()[0].article_of(article_id)
        return article.title if article else None

    def changes(self, facts: Sequence[CitedFact]) -> tuple[Change, ...]:
        """What became of facts that an earlier edition held, where it is no longer the same. Raises NoEdition."""
        from knowledge.checking import changes_of

        return changes_of(facts, self._current.open()[0])

    def receipt(self, reference: str, *, question: str | None = None, after: str | None = None) -> Receipt | None:
        """The proof of a fact, and how a question finds it, if one is given; None when no such fact is held.

        `after` is what the question was asked after. Raises NoEdition.
        """
        from knowledge.checking import find_out, receipt_of

        edition, _ = self._current.open()
        fact = edition.fact(reference)
        if fact is None:
            return None
        return receipt_of(fact, edition, find_out(fact, *self.find(question, after=after)) if question else None)

    def verify(self, text: str) -> Verification:
        """Whether each sentence of a text stands in the articles: word for word, nearly so, or not at all.

        Raises NoEdition.
        """
        from knowledge.checking import verify

        return verify(text, *self._current.open())

    # Collecting

    def quotes(self, name: str, limit: int = 5) -> Quotes:
        """What a person said, newest first; the name may be a part, an alias or misspelt. Raises NoEdition."""
        from knowledge.collecting import collect_quotes

        edition, _ = self._current.open()
        return collect_quotes(readable(name), edition, limit)

    def history(self, topic: str, limit: int = 10) -> History:
        """What happened around a topic, in the order of the days. Raises NoEdition."""
        from knowledge.collecting import make_history

        return make_history(*self.find(topic), limit)

    # Editions

    def build(self, paths: Sequence[Path | str], *, progress: Callable[[int, int], None] | None = None) -> BuildReport:
        """Read articles from files and folders and make them the current edition; the old one stays on any failure.

        `progress` is called with the articles done and their total. Raises SourceError, EditionError.
        """
        from knowledge.building import build

        return build(self._folder, [Path(path) for path in paths], progress)

    def rollback(self, number: int | None = None) -> int:
        """Make an older edition current, by default the one before; returns its number. Raises EditionError."""
        return self._folder.rollback(number)

    def edition(self) -> EditionInfo:
        """What the current edition holds. Raises NoEdition."""
        return self._current.open()[0].info

    def editions(self) -> tuple[EditionInfo, ...]:
        """The editions that are kept, oldest first."""
        return tuple(self._folder.infos())

    def sources(self) -> tuple[SourceSummary, ...]:
        """The publishers of the current edition. Raises NoEdition."""
        return self._current.open()[0].sources()

    def latest_day(self) -> dt.date | None:
        """The day of the newest article, None when no article has a date. Raises NoEdition."""
        return self._current.open()[0].latest_day()

    def facts(self) -> Iterator[tuple[StoredFact, StoredArticle]]:
        """Every fact of the current edition with its article, in order. Raises NoEdition when nothing was built."""
        edition, _ = self._current.open()
        facts = edition.all_facts()
        articles = edition.articles({fact.article for fact in facts})
        return ((fact, articles[fact.article]) for fact in facts)
