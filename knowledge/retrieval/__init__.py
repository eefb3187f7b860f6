"""Retrieval: question -> candidates -> evidence -> features -> ranked facts."""

from knowledge.retrieval.evidence import Earlier, Evidence
from knowledge.retrieval.ranking import Ranked
from knowledge.retrieval.retrieve import retrieve

__all__ = ["Earlier", "Evidence", "Ranked", "retrieve"]
