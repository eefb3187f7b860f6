"""Editions: finished, unchanging builds of the knowledge, each one SQLite file, one of them current.

`EditionFolder` finds, opens, builds and switches them; `Edition` answers every question about one.
All SQL of the library is in this package.
"""

from knowledge.edition.article_rows import ArticleRows, article_rows, content_hash
from knowledge.edition.edition import Edition
from knowledge.edition.folder import EditionFolder
from knowledge.edition.stored import EditionInfo, SourceSummary, StoredArticle, StoredFact, StoredSource, TermCounts
from knowledge.edition.withheld import Withheld
from knowledge.edition.writer import EditionWriter

__all__ = [
    "ArticleRows",
    "Edition",
    "EditionFolder",
    "EditionInfo",
    "EditionWriter",
    "SourceSummary",
    "StoredArticle",
    "StoredFact",
    "StoredSource",
    "TermCounts",
    "Withheld",
    "article_rows",
    "content_hash",
]
