"""Evidence: which words of a question a fact and its surroundings hold."""

import datetime as dt

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
