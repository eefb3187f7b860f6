"""Evaluation: a question set -> how well the current edition answers it, beside two simple ways to search.

    question set -> Answer and two baselines for each question -> Outcome -> Evaluation
                                                               -> Failure ----^

Nothing else in the library imports it: whoever only asks pays nothing for it.
"""

from knowledge.evaluation.calibration import Bin
from knowledge.evaluation.evaluate import evaluate
from knowledge.evaluation.evaluation import Evaluation, Group
from knowledge.evaluation.failure import Failure, Fault, ToldFact
from knowledge.evaluation.figure import RESAMPLES, Figure
from knowledge.evaluation.question_set import GoldQuestion, read_question_set

__all__ = [
    "RESAMPLES",
    "Bin",
    "Evaluation",
    "Failure",
    "Fault",
    "Figure",
    "GoldQuestion",
    "Group",
    "ToldFact",
    "evaluate",
    "read_question_set",
]
