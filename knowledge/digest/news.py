"""What of a story is new to a reader who had other digests before."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from knowledge.digest.report import Report
from knowledge.digest.statements import Statements
from knowledge.story import ToldStory
from knowledge.words import terms


class Had:
    """What a reader was told: the articles, and the statements in their terms."""

    def __init__(self, told: Collection[ToldStory]) -> None:
        self._told = tuple(told)
        self._quoted: dict[str, list[str]] = {}
        for story in self._told:
            for fact in story.facts:
                self._quoted.setdefault(fact.article_id, []).append(fact.statement)
        self._articles = {name for story in self._told for name in story.article_ids}
        self.statements = Statements(
            terms(fact.statement, fact.language) for story in self._told for fact in story.facts
        )

    def news(self, reports: Sequence[Report]) -> list[Report]:
        """The articles that tell the reader anything: new ones that do not repeat, and corrected ones."""
        return [report for report in reports if self._is_news(report)]

    def _is_news(self, report: Report) -> bool:
        if report.article.article_id in self._articles:
            unsaid = any(not self.statements.say(fact.terms) for fact in report.facts)
            return unsaid and self._was_corrected(report)
        return report.lead is not None and not self.statements.say(report.lead.terms)

    def _was_corrected(self, report: Report) -> bool:
        """Whether a sentence that the reader had from the article does not stand there any more."""
        standing = {fact.statement for fact in report.facts}
        return any(statement not in standing for statement in self._quoted.get(report.article.article_id, ()))
