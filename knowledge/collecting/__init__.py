"""Collecting: all that one person said, and all that happened around one topic."""

from knowledge.collecting.history import Event, History, make_history
from knowledge.collecting.quotes import Quotes, collect_quotes

__all__ = ["Event", "History", "Quotes", "collect_quotes", "make_history"]
