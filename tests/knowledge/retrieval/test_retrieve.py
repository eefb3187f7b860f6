"""From a question to ranked facts."""

import datetime as dt

import pytest

from knowledge.retrieval.candidates import FACTS_RANKED


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("How many people get their water from the dam?", "The dam supplies"),
        ("Who is the mayor of Kalvend?", "Ingrid Dahl, the mayor"),
        ("What will the repairs cost?", "Repairs will cost"),
        ("Why was the reservoir lowered?", "The reservoir was lowered"),
        ("Until when are the schools in Brenholt closed?", "Schools in Brenholt"),
        ("Who demands a pay rise?", "Its chairman, Pavel Orlan"),
        ("When did the port reject the demand?", "The port rejected"),
        ("Who participates in the survey?", "Afghanistan, Tajikistan"),
        ("What was the turnout?", "The turnout was"),
        ("Где начнутся переговоры?", "Переговоры начнутся"),
        ("Сколько инженеров примут участие?", "В них примут участие"),
        ("When do the masons lay the first stone?", "The masons lay"),
    ],
)
def test_the_fact_that_answers_comes_first(invented, question, opening):
    assert invented.find(question)[1][0].evidence.fact.statement.startswith(opening)


def test_later_articles_do_not_count(invented):
    day = dt.date(2026, 3, 19)
    found = invented.find("How many cracks did engineers find in the Kalvend dam?", as_of=day)[1]
    assert found
    assert all(one.evidence.article.published_on <= day for one in found)


def test_nothing_known_finds_nothing(invented):
    assert invented.find("Zorblax quimby flonk")[1] == []


def test_no_fact_is_ranked_twice(invented):
    found = [one.evidence.fact.id for one in invented.find("comet dam flood strike Ulvara мост")[1]]
    assert len(found) == len(set(found)) <= FACTS_RANKED


@pytest.mark.parametrize(
    ("source", "houses"),
    [("Northern Post", "The flood destroyed 120"), ("Southern Courier", "The flood destroyed 180")],
)
def test_the_source_that_is_named_comes_first_and_nothing_is_in_conflict(invented, source, houses):
    answer = invented.ask(f"According to the {source}, how many houses did the flood destroy in Brenholt?")
    assert answer.facts[0].statement.startswith(houses)
    assert not answer.conflict


def test_what_happened_at_the_weekend_is_told_on_monday(reports):
    base = reports(
        ("Crash", "Post", "2026-06-08", "Two people were hurt when a bus left the road near Tarn last weekend."),
        ("Museum", "Post", "2026-05-02", "The salt museum in Tarn opened its doors."),
    )
    answer = base.ask("What happened last weekend?", as_of=dt.date(2026, 6, 10))
    assert [fact.statement[:10] for fact in answer.facts] == ["Two people"]
