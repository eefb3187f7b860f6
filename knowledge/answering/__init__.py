"""Answering: ranked facts -> short answer, confidence, agreement -> Answer."""

from knowledge.answering.cite import cite
from knowledge.answering.close_calls import by_answer
from knowledge.answering.compose import compose, together

__all__ = ["by_answer", "cite", "compose", "together"]
