"""Answering: ranked facts -> short answer, confidence, agreement -> Answer."""

from knowledge.answering.cite import cite
from knowledge.answering.compose import compose, together

__all__ = ["cite", "compose", "together"]
