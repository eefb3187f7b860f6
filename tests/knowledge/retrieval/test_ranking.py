"""Facts stand in one order, whatever the files were called, in which order they were read, and in which process."""

import json
import os
import subprocess
import sys

import pytest

from knowledge import KnowledgeBase
from knowledge.answering.close_calls import ANSWERS_BETTER
from knowledge.retrieval.features import FEATURES, OF_WORDS
from knowledge.retrieval.ranking import RANKED_IN_FULL, Ranked, in_order, parts, sifting_weights, weights
from tests.knowledge.invented_articles import ARTICLES, write
from tests.terminal import ROOT

QUESTIONS = [
    "How many cracks did engineers find in the Kalvend dam?",
    "How many houses did the flood destroy in Brenholt?",
    "What did the fire brigade report?",
    "Who leads the delegation of Ulvara?",
    "strike",
    "Brenholt flood",
    "Кто возглавит делегацию Ульвары?",
    "When did the president leave the capital?",
    "Did a crash kill or hurt anyone, and who perished?",
]

TOLD = """
import json, sys
from knowledge import KnowledgeBase
base = KnowledgeBase.open(sys.argv[1])
print(json.dumps([
    [[one.evidence.fact.statement, one.score] for one in base.find(question)[1]] for question in json.loads(sys.argv[2])
]))
"""


MANY = "flood Oster dam comet Ulvara strike"


def told(base, question):
    return [
        (one.evidence.article.article_id, one.evidence.fact.start, round(one.score, 6))
        for one in base.find(question)[1]
    ]


class TestOrder:
    def test_the_better_score_comes_first(self, invented):
        scores = [one.score for one in invented.find(QUESTIONS[0])[1]]
        assert scores == sorted(scores, reverse=True)

    def test_equal_scores_go_by_the_newer_article_its_id_and_the_earlier_fact(self, invented):
        """One that is told nothing of the facts gives all the same score."""
        found = in_order([Ranked(one.evidence, {}, 1.0) for one in invented.find(MANY)[1]])
        places = [
            (-one.evidence.article.published_on.toordinal(), one.evidence.article.article_id, one.evidence.fact.ordinal)
            for one in found
        ]
        assert len({article for _, article, _ in places}) > 4
        assert places == sorted(places)

    def test_a_score_is_the_weighted_sum_of_the_named_features(self, invented):
        scale = weights()
        found = invented.find(MANY)[1]
        assert len(found) > RANKED_IN_FULL
        for one in found[:RANKED_IN_FULL]:
            assert set(one.features) - {ANSWERS_BETTER} == set(FEATURES)
            summed = sum(scale.get(name, 0) * value for name, value in one.features.items())
            assert one.score == pytest.approx(summed)

    def test_what_is_not_ranked_in_full_stays_behind_and_is_ordered_by_its_words(self, invented):
        found = invented.find(MANY)[1]
        full, sifted = found[:RANKED_IN_FULL], found[RANKED_IN_FULL:]
        assert sifted
        scores = [one.score for one in sifted]
        assert scores == sorted(scores, reverse=True)
        assert scores[0] <= min(one.score for one in full)
        assert all(parts(one) == {"words alone": one.score} for one in sifted)

    def test_every_weight_belongs_to_a_feature(self):
        assert set(weights()) <= {*FEATURES, ANSWERS_BETTER}
        assert set(sifting_weights()) <= set(OF_WORDS)

    def test_the_same_question_is_told_the_same_twice(self, invented):
        for question in QUESTIONS:
            assert told(invented, question) == told(invented, question)


def test_neither_the_names_nor_the_order_of_files_matter(tmp_path, invented):
    names = sorted(ARTICLES, key=lambda name: name[::-1])
    one, other = KnowledgeBase.open(tmp_path / "one"), KnowledgeBase.open(tmp_path / "other")
    one.build([write(tmp_path / "all.jsonl")])
    other.build([write(tmp_path / f"{9 - at}.jsonl", [name]) for at, name in enumerate(names)])
    for question in QUESTIONS:
        assert told(one, question) == told(other, question), question
        first, second = (base.ask(question) for base in (one, other))
        assert (first.status, first.short_answer, first.conflict) == (
            second.status,
            second.short_answer,
            second.conflict,
        )
        assert [fact.url for fact in first.facts] == [fact.url for fact in second.facts]
    one.close()
    other.close()


def test_every_process_tells_the_same(tmp_path):
    """Sets of words have another order in each."""
    path = tmp_path / "crash.jsonl"
    body = (
        "In the accident at Brenholt deaths were few; the collision was a crash of two trains and a disaster for the "
        "drowned.\n\nFive victims perished when a dead tree fell, and the fatal night left casualties who died later."
    )
    path.write_text(json.dumps({"id": "crash", "title": "Derailment", "published_at": "2026-01-02", "body": body}))
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([path])
    base.close()
    questions = json.dumps(["Which victims died in the deadly accident?", "Who perished in the fatal crash disaster?"])
    answers = {
        subprocess.run(
            [sys.executable, "-c", TOLD, str(tmp_path / "data"), questions],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1


def test_the_parts_that_are_shown_add_up_to_the_score(invented):
    told = invented.ask("How many cracks did engineers find in the Kalvend dam?").facts[0]
    assert sum(told.parts.values()) == pytest.approx(told.score)
    assert all(told.features[name] for name in told.parts)
