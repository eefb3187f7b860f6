"""Question -> ranked facts of an edition."""

from __future__ import annotations

from knowledge.asking.lexicon import Lexicon
from knowledge.edition import Edition
from knowledge.question import Question
from knowledge.retrieval.candidates import find_candidates
from knowledge.retrieval.evidence import Earlier, gather
from knowledge.retrieval.ranking import Ranked, rank
from knowledge.retrieval.surroundings import read_together


def retrieve(
    question: Question,
    edition: Edition,
    lexicon: Lexicon,
    earlier: Earlier | None = None,
) -> list[Ranked]:
    """The facts that come nearest to a question, best first; none when no word of it is known.

    Those that keep to the days and the source that the question lays down come before all others.

    `earlier` is where the question before it was answered, when it goes on from that one.
    """
    scores = find_candidates(question, edition, lexicon)
    beside = {number + step for number in scores for step in (-1, 1)} - scores.keys()
    facts = edition.facts([*scores, *sorted(beside)])
    neighbours = {(fact.article, fact.ordinal): fact for fact in facts}
    told = [fact for fact in facts if fact.id in scores]
    while above := {(fact.article, fact.introduced_by): fact for fact in told if fact.introduced_by >= 0}:
        missing = {
            fact.id - fact.ordinal + by for (_, by), fact in above.items() if (fact.article, by) not in neighbours
        }
        neighbours |= {(fact.article, fact.ordinal): fact for fact in edition.facts(sorted(missing))}
        told = [neighbours[key] for key in above]
    neighbours = read_together(neighbours)
    candidates = [(neighbours[fact.article, fact.ordinal], scores[fact.id]) for fact in facts if fact.id in scores]
    articles = edition.articles({fact.article for fact, _ in candidates})
    return rank(gather(question, candidates, articles, neighbours, earlier))
