"""The two simple ways search the same facts, none of a later day."""

import datetime as dt

import pytest

from knowledge.evaluation.baselines import PlainFact, PlainFts5, TokenSetRatio

MARCH, MAY = dt.date(2026, 3, 1), dt.date(2026, 5, 1)
FACTS = [
    PlainFact("wall", "The harbour wall was repaired on Monday.", MARCH),
    PlainFact("ferry", "Forty passengers were on board the ferry.", MAY),
    PlainFact("tower", "Nobody climbs the tower.", None),
    PlainFact("weather", "Rain fell in the hills.", MARCH),
]


def found(way, question, limit=10, as_of=None):
    return [fact.article_id for fact in way(FACTS).search(question, limit, as_of)]


@pytest.mark.parametrize("way", [PlainFts5, TokenSetRatio])
class TestBoth:
    def test_the_fact_with_most_of_the_words_comes_first(self, way):
        assert found(way, "Were forty passengers on the ferry?")[0] == "ferry"

    def test_articles_of_a_later_day_do_not_count_and_those_of_its_day_do(self, way):
        assert found(way, "passengers on board the ferry", 1, as_of=MAY) == ["ferry"]
        assert "ferry" not in found(way, "passengers on board the ferry", as_of=MAY - dt.timedelta(days=1))

    def test_an_article_without_a_day_always_counts(self, way):
        assert found(way, "Who climbs the tower?", 1, as_of=dt.date(2000, 1, 1)) == ["tower"]

    def test_no_more_than_the_limit(self, way):
        assert len(found(way, "the wall the ferry the tower", 2)) == 2


def test_fts5_joins_every_word_and_stems_it():
    assert found(PlainFts5, "repairing passenger") == ["wall", "ferry"]


@pytest.mark.parametrize("question", ["wall?", '"wall', "wall AND (NOT", "wall* NEAR/", "day:wall ^'"])
def test_fts5_takes_any_question(question):
    assert "wall" in found(PlainFts5, question)


def test_fts5_finds_nothing_without_a_word():
    assert found(PlainFts5, "?!") == []
