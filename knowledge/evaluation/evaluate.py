"""Ask every question of a set, and the two simple ways beside."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from knowledge.answer import Answer
from knowledge.evaluation.baselines import Baseline, PlainFact, PlainFts5, TokenSetRatio
from knowledge.evaluation.evaluation import Evaluation, summarise
from knowledge.evaluation.failure import failure_of, faults_of
from knowledge.evaluation.outcome import Outcome, place_of
from knowledge.evaluation.question_set import GoldQuestion, read_question_set
from knowledge.evaluation.right_fact import is_right_fact
from knowledge.knowledge_base import KnowledgeBase

_LOOKED_AT = 10  # facts of each answer
_FURTHER = 1_000  # more than are ever ranked


def evaluate(base: KnowledgeBase, questions_path: Path) -> Evaluation:
    """Measure the current edition on a question set (see `read_question_set`).

    The simple ways see each question alone: without the one that it follows up. Raises QuestionError for a file that
    cannot be used, NoEdition when nothing was built.
    """
    questions = read_question_set(questions_path)
    facts = [PlainFact(article.article_id, fact.statement, article.published_on) for fact, article in base.facts()]
    asking = _Asking(base, questions)
    baselines: list[Baseline] = [PlainFts5(facts), TokenSetRatio(facts)]
    outcomes = [Outcome(gold, asking.ask(gold, _LOOKED_AT), _places(baselines, gold)) for gold in questions]
    statements = defaultdict(list)
    for fact in facts:
        statements[fact.article_id].append(fact.statement)
    failures = []
    for outcome in outcomes:
        gold = outcome.gold
        if faults_of(outcome):
            found = outcome.place > 0 or not gold.answerable
            further = outcome.answer if found else asking.ask(gold, _FURTHER)
            held = any(is_right_fact(gold, source, text) for source in gold.articles for text in statements[source])
            failures.append(failure_of(outcome, further.facts, held))
    return summarise(outcomes, failures, articles=base.edition().articles, facts=len(facts))


class _Asking:
    """Asks the questions of a set as they are meant: on their day, after the question before."""

    def __init__(self, base: KnowledgeBase, questions: list[GoldQuestion]) -> None:
        self._base = base
        self._texts = {gold.id: gold.question for gold in questions}

    def ask(self, gold: GoldQuestion, limit: int) -> Answer:
        after = self._texts.get(gold.after, gold.after) if gold.after else None
        return self._base.ask(gold.question, as_of=gold.as_of, after=after, limit=limit)


def _places(baselines: list[Baseline], gold: GoldQuestion) -> dict[str, int]:
    return {
        baseline.name: place_of(
            gold, ((fact.article_id, fact.statement) for fact in baseline.search(gold.question, _LOOKED_AT, gold.as_of))
        )
        for baseline in baselines
    }
