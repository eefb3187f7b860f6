"""briefing-bot's library: articles in, cited answers out. No Telegram, no environment, no global state.

    reading -> Article -> extraction -> Fact -> edition (SQLite) -> retrieval -> Answer
    question -> Question --------------------------^

`KnowledgeBase` joins these steps; the rest are the values that pass between them.
"""

from knowledge.answer import Answer, Citation, CitedFact, Digest, Status, Story
from knowledge.article import Article, Frozen
from knowledge.build_report import BuildReport, Note
from knowledge.edition import EditionInfo, SourceSummary, Withheld
from knowledge.errors import BriefingError, BuildInProgress, EditionError, NoEdition, QuestionError, SourceError
from knowledge.fact import DateSpan, Fact
from knowledge.knowledge_base import KnowledgeBase

__all__ = [
    "Answer",
    "Article",
    "BriefingError",
    "BuildInProgress",
    "BuildReport",
    "Citation",
    "CitedFact",
    "DateSpan",
    "Digest",
    "EditionError",
    "EditionInfo",
    "Fact",
    "Frozen",
    "KnowledgeBase",
    "NoEdition",
    "Note",
    "QuestionError",
    "SourceError",
    "SourceSummary",
    "Status",
    "Story",
    "Withheld",
]
