"""Checking: the proof of a fact, and whether a text says what the articles say."""

from knowledge.checking.differences import Difference
from knowledge.checking.receipt import Finding, Receipt, find_out, receipt_of
from knowledge.checking.verify import CheckedSentence, Standing, Verification, verify

__all__ = [
    "CheckedSentence",
    "Difference",
    "Finding",
    "Receipt",
    "Standing",
    "Verification",
    "find_out",
    "receipt_of",
    "verify",
]
