"""Checking: the proof of a fact, and whether a text says what the articles say."""

from knowledge.checking.changes import Change, changes_of
from knowledge.checking.differences import Difference
from knowledge.checking.receipt import Finding, Receipt, find_out, receipt_of
from knowledge.checking.verify import CheckedSentence, Standing, Verification, verify

__all__ = [
    "Change",
    "CheckedSentence",
    "Difference",
    "Finding",
    "Receipt",
    "Standing",
    "Verification",
    "changes_of",
    "find_out",
    "receipt_of",
    "verify",
]
