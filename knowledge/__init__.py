"""briefing-bot's library: articles in, cited answers out. No Telegram, no environment, no global state.

    reading -> Article -> extraction -> Fact -> edition (SQLite) -> retrieval -> Answer
    question -> Question --------------------------^

`KnowledgeBase` joins these steps; the rest are the values that pass between them.
"""

from knowledge.answer import Answer, Citation, CitedFact, Status
from knowledge.article import Article, Frozen
from knowledge.asking import alike
from knowledge.build_report import BuildReport, Note
from knowledge.checking import Change, CheckedSentence, Difference, Finding, Receipt, Standing, Verification
from knowledge.collecting import Event, History, Quotes
from knowledge.digest import Window, read_window
from knowledge.edition import EditionInfo, SourceSummary, Withheld
from knowledge.errors import BriefingError, BuildInProgress, EditionError, NoEdition, QuestionError, SourceError
from knowledge.fact import DateSpan, Fact
from knowledge.knowledge_base import KnowledgeBase
from knowledge.reference import is_reference
from knowledge.story import ChangedFigure, Digest, Story, ToldFact, ToldStory

__all__ = [
    "Answer",
    "Article",
    "BriefingError",
    "BuildInProgress",
    "BuildReport",
    "Change",
    "ChangedFigure",
    "CheckedSentence",
    "Citation",
    "CitedFact",
    "DateSpan",
    "Difference",
    "Digest",
    "EditionError",
    "EditionInfo",
    "Event",
    "Fact",
    "Finding",
    "Frozen",
    "History",
    "KnowledgeBase",
    "NoEdition",
    "Note",
    "QuestionError",
    "Quotes",
    "Receipt",
    "SourceError",
    "SourceSummary",
    "Standing",
    "Status",
    "Story",
    "ToldFact",
    "ToldStory",
    "Verification",
    "Window",
    "Withheld",
    "alike",
    "is_reference",
    "read_window",
]
