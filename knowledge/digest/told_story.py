"""A group of reports -> the story that a reader is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from knowledge.answering import cite
from knowledge.digest.changed_figures import changed_figures
from knowledge.digest.earlier import earlier_reports
from knowledge.digest.origins import origins
from knowledge.digest.report import Report
from knowledge.digest.statements import Statements
from knowledge.digest.telling import choose_facts, lead_words
from knowledge.edition import Edition
from knowledge.story import Story


def tell(
    reports: Sequence[Report],
    edition: Edition,
    rarity: Mapping[str, float],
    told: Statements | None = None,
    score: float = 0.0,
) -> Story:
    """The story by its most telling facts; none that the reader was `told`."""
    chosen = choose_facts(reports, told or Statements(), rarity)
    cited = [cite(one.fact, one.report.article, score) for one in chosen]
    if cited:
        cited[0] = cited[0].model_copy(update={"emphasis": lead_words(cited[0].statement, cited[0].language)})
    newest_first = sorted(reports, key=lambda report: (-report.day.toordinal(), report.article.article_id))
    return Story(
        facts=tuple(cited),
        article_ids=tuple(report.article.article_id for report in newest_first),
        sources=len(origins(reports)),
        days=tuple(sorted({report.day for report in reports})),
        changes=changed_figures(chosen[0], [*earlier_reports(reports, edition, rarity), *reports]) if chosen else (),
    )
