"""A question set, asked of a real edition."""

import json
import subprocess
import sys

import pytest

from knowledge import KnowledgeBase, NoEdition
from knowledge.evaluation import Fault, evaluate


@pytest.fixture(scope="module")
def evaluation(knowledge_base, questions_path):
    return evaluate(knowledge_base, questions_path)


def group(evaluation, kind):
    return next(one for one in evaluation.groups if one.kind == kind)


def test_each_kind_has_its_figures_and_all_come_last(evaluation):
    counts = [(one.kind, one.questions) for one in evaluation.groups]
    assert counts == [
        ("plain", 2),
        ("too early", 1),
        ("followup", 2),
        ("unanswerable", 1),
        ("wrong gold", 2),
        ("all", 8),
    ]


def test_questions_with_an_answer_of_their_own_words_are_found_first(evaluation):
    assert group(evaluation, "plain").figures["A@1"].value == 1.0


def test_the_answerable_and_the_unanswerable_are_counted_apart(evaluation):
    figures = group(evaluation, "all").figures
    assert {name: figures[name].questions for name in ("A@1", "A@3", "MRR", "F1", "EM", "coverage")} == {
        "A@1": 7, "A@3": 7, "MRR": 7, "F1": 7, "EM": 7, "coverage": 7,
    }  # fmt: skip
    assert figures["false answers"].questions == 1
    assert "A@1" not in group(evaluation, "unanswerable").figures


def test_a_later_article_counts_for_no_way_to_search(evaluation):
    early = group(evaluation, "too early")
    assert early.figures["A@3"].value == 0.0
    assert [early.baselines[way]["A@3"].value for way in ("FTS5", "token_set_ratio")] == [0.0, 0.0]


def test_a_follow_up_is_asked_after_its_question_which_is_named_or_written_out(evaluation):
    """The same words ask for two things here; the simple ways, which see nothing before, can be right once at most."""
    assert group(evaluation, "followup").baselines["FTS5"]["A@1"].value == 0.5
    assert group(evaluation, "followup").figures["A@1"].value == 1.0


def test_the_simple_ways_have_the_figures_of_ranking_on_the_same_questions(evaluation):
    baselines = group(evaluation, "all").baselines
    assert [(name, list(figures)) for name, figures in baselines.items()] == [
        ("FTS5", ["A@1", "A@3", "MRR"]),
        ("token_set_ratio", ["A@1", "A@3", "MRR"]),
    ]
    assert {figure.questions for figures in baselines.values() for figure in figures.values()} == {7}


def test_figures_of_conflict_and_staleness_are_left_out_where_nothing_counts_for_them(evaluation):
    assert not {"both shown", "stale first"} & group(evaluation, "all").figures.keys()


def test_a_failure_says_whether_any_fact_could_have_answered(evaluation):
    failures = {failure.id: failure for failure in evaluation.failures}
    assert Fault.WRONG_FACT in failures["unsaid"].faults
    assert failures["unsaid"].first.article_id == "ferry"
    assert failures["early"].in_edition
    assert failures["early"].right is None
    assert not failures["unheld"].in_edition


def test_the_right_fact_of_a_failure_is_looked_for_beyond_the_first_ten(tmp_path):
    harbours = ("Arbo", "Brenholt", "Culver", "Dunmar", "Estwick", "Farrow", "Gorsk", "Hallin", "Ismere", "Jorvald",
                "Kalvend", "Lorne", "Marsk", "Nordby")  # fmt: skip
    text = "Grain on the coast\n\n" + "\n\n".join(f"The harbour of {name} handles grain." for name in harbours)
    (tmp_path / "grain.txt").write_text(text, encoding="utf-8")
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([tmp_path / "grain.txt"])
    asked = "Which harbour handles grain?"
    twelfth = base.ask(asked, limit=50).facts[11].statement
    gold = {"id": "grain", "question": asked, "answers": [twelfth], "articles": ["grain"]}
    (tmp_path / "questions.jsonl").write_text(json.dumps(gold), encoding="utf-8")
    (failure,) = evaluate(base, tmp_path / "questions.jsonl").failures
    assert (failure.right.place, failure.right.statement) == (12, twelfth)
    assert failure.first.place == 1


def test_every_question_falls_into_one_bin_of_confidence(evaluation):
    assert sum(one.questions for one in evaluation.calibration) == 8


def test_the_time_of_an_asking_is_told(evaluation):
    assert 0 < evaluation.elapsed_ms_p50 <= evaluation.elapsed_ms_p95


def test_as_json_it_holds_all_and_survives_the_way(evaluation):
    told = json.loads(json.dumps(evaluation.to_json()))
    assert told["groups"][0]["figures"]["A@1"] == {"value": 1.0, "low": 1.0, "high": 1.0, "questions": 2}
    assert (told["articles"], told["resamples"], len(told["calibration"])) == (2, 400, 10)
    assert {failure["id"] for failure in told["failures"]} >= {"early", "unsaid"}


def test_a_second_run_gives_the_same_figures(evaluation, knowledge_base, questions_path):
    again = evaluate(knowledge_base, questions_path)
    assert (again.groups, again.calibration, again.failures) == (
        evaluation.groups,
        evaluation.calibration,
        evaluation.failures,
    )


def test_every_fact_of_the_edition_comes_with_its_article(knowledge_base):
    facts = list(knowledge_base.facts())
    assert len(facts) == knowledge_base.edition().facts
    assert {article.article_id for fact, article in facts if "fog" in fact.statement} == {"ferry"}


def test_nothing_built(tmp_path, questions_path):
    with pytest.raises(NoEdition):
        evaluate(KnowledgeBase.open(tmp_path / "data"), questions_path)


def test_whoever_only_asks_does_not_load_it():
    code = "import sys, knowledge; sys.exit('knowledge.evaluation' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
