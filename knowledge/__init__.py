"""briefing-bot's library: articles in, cited answers out. No Telegram, no environment, no global state.

    reading -> Article -> extraction -> Fact -> edition (SQLite) -> retrieval -> Answer
    question -> Question --------------------------^

`KnowledgeBase` joins these steps; the rest are the values that pass between them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from knowledge.answer import Answer, Citation, CitedFact, Status
from knowledge.article import Article, Frozen
from knowledge.asking import alike, is_courtesy
from knowledge.build_report import BuildReport, Note
from knowledge.edition import EditionInfo, SourceSummary, Withheld
from knowledge.errors import BriefingError, BuildInProgress, EditionError, NoEdition, QuestionError, SourceError
from knowledge.fact import DateSpan, Fact
from knowledge.knowledge_base import KnowledgeBase
from knowledge.reference import is_reference

if TYPE_CHECKING:
    from knowledge.checking import Change, CheckedSentence, Difference, Finding, Receipt, Standing, Verification
    from knowledge.collecting import Event, History, Quotes
    from knowledge.digest import Window, read_window
    from knowledge.story import ChangedFigure, Digest, Story, ToldFact, ToldStory
else:
    # no part of asking: imported by whoever first wants one of them (PEP 562)
    _MODULE_OF = {
        name: module
        for module, names in {
            "knowledge.checking": "Change CheckedSentence Difference Finding Receipt Standing Verification",
            "knowledge.collecting": "Event History Quotes",
            "knowledge.digest": "Window read_window",
            "knowledge.story": "ChangedFigure Digest Story ToldFact ToldStory",
        }.items()
        for name in names.split()
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULE_OF[name]), name)


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
    "is_courtesy",
    "is_reference",
    "read_window",
]
