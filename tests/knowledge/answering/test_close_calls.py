"""Where the words of the first fact would answer worse than none, one close behind it that answers better may pass."""

import datetime as dt

import pytest

from knowledge.answering.close_calls import ANSWERS, ANSWERS_BETTER, CLOSE, LOOKED_AT, by_answer
from knowledge.answering.short_answer import ShortAnswer
from knowledge.retrieval.filters import departs
from knowledge.retrieval.ranking import Ranked, weights


@pytest.fixture
def facts(invented):
    """The evidence of four facts that keep alike to what is asked."""
    return [one.evidence for one in invented.find("flood Oster dam comet")[1][:4]]


def ranked(facts, scores):
    return [Ranked(one, {}, score) for one, score in zip(facts, scores, strict=False)]


def answering(facts, scores):
    """Short answers with these scores, None for a fact that has none; no other fact may be asked for one."""
    answers = {
        one: None if score is None else ShortAnswer(0, 1, score) for one, score in zip(facts, scores, strict=False)
    }
    return answers.__getitem__


def order(found, facts):
    return [facts.index(one.evidence) for one in found]


@pytest.mark.parametrize(
    ("scores", "answers", "first"),
    [
        ((5.0, 4.5), (-0.5, 2.0), 1),
        ((5.0, 4.5), (None, 2.0), 1),
        ((5.0, 4.5), (-2.0, None), 1),
        ((5.0, 4.5), (-1.0, -2.0), 0),
        ((5.0, 4.5), (-0.2, 0.2), 0),
        ((5.0, 5.0 - CLOSE), (-5.0, 5.0), 1),
    ],
)
def test_a_close_fact_that_answers_much_better_comes_first(facts, scores, answers, first):
    found = by_answer(ranked(facts, scores), answering(facts, answers), weight=0.5)
    assert order(found, facts)[0] == first


def test_where_the_first_answers_no_other_is_looked_at(facts):
    before = ranked(facts, (5.0, 4.9, 4.8))
    assert by_answer(before, answering(facts[:1], [ANSWERS + 0.1])) == before


def test_a_fact_far_behind_is_not_looked_at(facts):
    before = ranked(facts, (5.0, 4.9 - CLOSE, 1.0))
    assert by_answer(before, answering(facts[:1], [-3.0])) == before
    assert by_answer(before[:1], answering(facts[:1], [-3.0])) == before[:1]
    assert by_answer([], answering([], [])) == []


def test_only_the_first_few_are_looked_at_and_all_others_stay_behind_them(facts):
    before = ranked(facts, (5.0, 4.9, 4.8, 4.7))
    found = by_answer(before, answering(facts[:LOOKED_AT], (-3.0, 1.0, -6.0)), weight=0.5)
    assert order(found, facts) == [1, 0, 2, 3]
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True)


def test_a_fact_that_departs_from_what_is_laid_down_does_not_pass(invented):
    question = "How many cracks did engineers find in the Kalvend dam since 10 March?"
    kept, *others = invented.find(question, as_of=dt.date(2026, 5, 20))[1]
    strayed = next(one for one in others if departs(one.evidence) != departs(kept.evidence))
    before = [kept, Ranked(strayed.evidence, strayed.features, kept.score)]
    assert by_answer(before, answering([kept.evidence, strayed.evidence], (-5.0, 5.0))) == before


RACE = "The ferry race was won by half a length. Ole Berg won the race for the second time."
PAINTING = "The stolen painting was found after eleven years. Ann Lee found the painting in a barn near Tamsel."


@pytest.mark.parametrize(
    ("body", "question", "words"),
    [(RACE, "Who won the ferry race?", "Ole Berg"), (PAINTING, "Who found the stolen painting?", "Ann Lee")],
)
def test_who_is_asked_for_passes_what_holds_more_of_the_words(reports, body, question, words):
    base = reports(("News", "Post", "2026-03-09", body))
    passed, first = base.find(question)[1]
    assert passed.features[ANSWERS_BETTER] > first.features[ANSWERS_BETTER] == 0.0
    assert base.ask(question).short_answer == words


def test_what_it_adds_to_the_score_is_told(reports):
    for one in reports(("News", "Post", "2026-03-09", RACE)).find("Who won the ferry race?")[1]:
        assert one.score == pytest.approx(sum(weights()[name] * value for name, value in one.features.items()))
