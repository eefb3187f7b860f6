"""Whether a fact counts as right for a question of a set."""

from __future__ import annotations

from knowledge.evaluation.metrics import holds, plain
from knowledge.evaluation.question_set import GoldQuestion

_YES_OR_NO = {"yes", "no", "да", "нет"}


def is_right_fact(gold: GoldQuestion, article_id: str, statement: str) -> bool:
    """Whether a fact comes from a right article and holds a right answer.

    'yes' and 'no' are judgements, which a sentence seldom holds and often holds by chance: they do not count. One of
    the other answers must be held, or the statement and a supporting sentence must be part of one another.
    """
    if article_id not in gold.articles:
        return False
    answers = [answer for answer in gold.answers if plain(answer) not in _YES_OR_NO]
    if any(holds(statement, answer) for answer in answers):
        return True
    if len(answers) == len(gold.answers) and gold.type != "yes_no":
        return False
    sentences = (gold.sentence or "", *gold.alt_sentences)
    return any(holds(statement, sentence) or holds(sentence, statement) for sentence in sentences)
