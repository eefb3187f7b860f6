"""Evidence: which words of a question a fact and its surroundings hold."""

import datetime as dt

from knowledge import KnowledgeBase

CRACKS = "How many cracks did engineers report in the Kalvend dam?"


def held(evidence, hits):
    return [word.text for word, hit in zip(evidence.question.words, hits, strict=True) if hit]


def test_there_is_a_hit_for_each_word_of_the_question(evidence):
    fact = evidence(CRACKS, "Engineers found 14")
    words = len(fact.question.words)
    lists = [fact.hits, fact.positions, fact.hits_title, fact.hits_before, fact.hits_after, fact.hits_article]
    assert [len(one) for one in (*lists, fact.hits_bearers, fact.weights)] == [words] * 8


def test_hits_tell_where_the_words_stand(evidence):
    fact = evidence(CRACKS, "The dam supplies")
    assert held(fact, fact.hits) == ["dam"]
    assert held(fact, fact.hits_title) == ["cracks", "Kalvend", "dam"]
    assert held(fact, fact.hits_before) == ["cracks", "engineers", "Kalvend", "dam"]
    assert held(fact, fact.hits_after) == ["report", "Kalvend"]
    assert held(fact, fact.hits_article) == ["cracks", "engineers", "report", "Kalvend", "dam"]


def test_bearers_are_the_full_names_and_roles_behind_a_name(evidence):
    fact = evidence("Did Ingrid Dahl, the mayor, speak?", "Dahl said")
    assert set(held(fact, fact.hits_bearers)) >= {"Ingrid", "Dahl", "mayor"}


def test_what_stands_beside_a_fact_is_of_the_same_article(evidence):
    lead = evidence("More cracks, lowered reservoir", "Engineers found 23")
    assert lead.before is None
    assert lead.after.statement.startswith("The reservoir was lowered")
    last = evidence("When will repairs begin?", "Repairs begin")
    assert last.after is None
    assert set(last.hits_after) == {0}


def test_before_an_item_of_a_list_stands_what_introduces_it(reports):
    items = "".join(
        f"\n\n- hut {number} on the northern shore of the lake, with {number} beds" for number in range(3, 18)
    )
    base = reports(("Huts", "Post", "2026-03-09", f"The club shuts these huts for the winter:{items}\n\nThat is all."))
    found = [one.evidence for one in base.find("Which hut has 12 beds?")[1]]
    item = next(one for one in found if "hut 12" in one.fact.statement)
    assert item.before.statement == "The club shuts these huts for the winter:"


SECTIONS = """---
title: The pool
date: 2026-03-09
---
## Winter hours

It is filled at seven. Swimmers come from nine to five.

## Water

Its water comes from the lake."""


def test_a_fact_has_the_heading_that_it_stands_under(tmp_path):
    (tmp_path / "pool.md").write_text(SECTIONS, encoding="utf-8")
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([tmp_path / "pool.md"])
    found = {
        one.evidence.fact.statement: one.evidence for one in base.find("winter hours of the pool swimmers water")[1]
    }
    swimmers, water = found["Swimmers come from nine to five."], found["Its water comes from the lake."]
    assert held(swimmers, swimmers.hits_title) == ["winter", "hours", "pool"]
    assert held(water, water.hits_title) == ["pool", "water"]
    base.close()


def test_the_best_candidate_has_the_whole_score(invented):
    found = [one.evidence for one in invented.find(CRACKS)[1]]
    assert max(one.bm25 for one in found) == max(one.relevance for one in found) == 1


def test_the_newest_day_is_that_of_the_candidates_not_of_the_edition(invented):
    question = "Are there cracks in the dam?"
    assert invented.find(question)[1][0].evidence.newest == dt.date(2026, 3, 20)
    assert invented.find(question, as_of=dt.date(2026, 3, 10))[1][0].evidence.newest == dt.date(2026, 3, 2)


def test_where_the_question_before_was_answered_is_known_when_it_goes_on(invented):
    before = "How many members has the NHWU?"
    _, (first, *_) = invented.find("And when was it founded?", after=before)
    assert first.evidence.earlier is not None
    _, (first, *_) = invented.find(CRACKS, after=before)
    assert first.evidence.earlier is None
