"""extract: an article's facts, with what was read from each."""

from __future__ import annotations

from knowledge.article import Article, BlockKind
from knowledge.extraction.dates import find_dates
from knowledge.extraction.fact_kind import fact_kind
from knowledge.extraction.paragraphs import paragraphs
from knowledge.extraction.quantities import find_quantities
from knowledge.extraction.sentences import sentences
from knowledge.fact import Extraction, Fact
from knowledge.reading.dateline import read_dateline


def extract(article: Article) -> Extraction:
    """The facts of an article in order, and the aliases it introduces.

    Every fact is an exact slice of the body without blanks at its ends; facts do not overlap, none crosses a
    paragraph, and the dateline belongs to none.
    """
    facts: list[Fact] = []
    opening = True
    for number, block in enumerate(paragraphs(article), 1):
        start = block.start
        if opening and block.kind is BlockKind.PARAGRAPH:
            opening = False
            dateline = read_dateline(article.body[start : block.end])
            start += dateline.end if dateline else 0
        text = article.body[start : block.end]
        for a, b in sentences(text, article.language):
            statement = text[a:b]
            dates = find_dates(statement, article.published_on, article.language, start + a)
            facts.append(
                Fact(
                    article_id=article.id,
                    ordinal=len(facts),
                    paragraph=number,
                    start=start + a,
                    end=start + b,
                    statement=statement,
                    kind=fact_kind(statement, block.kind),
                    dates=dates,
                    quantities=find_quantities(
                        statement, article.language, start + a, [(d.start, d.end) for d in dates]
                    ),
                )
            )
    return Extraction(facts=tuple(facts))
