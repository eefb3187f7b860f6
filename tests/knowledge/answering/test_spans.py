"""The spans of a statement that could be its short answer."""

import pytest

from knowledge.answering.spans import spans
from knowledge.answering.stretches import LONGEST
from knowledge.words import tokenize


def texts(beside):
    return [beside.fact.statement[start:end] for start, end in spans(beside).slices]


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Who discovered the comet Veyra?", "The comet Veyra"),
        ("What will the repairs cost?", "Repairs will cost"),
        ("What did Orlan say?", "Orlan said"),
        ("Кто возглавит делегацию?", "Делегацию"),
    ],
)
def test_they_begin_and_end_with_a_word_or_its_sign_and_come_in_order(evidence, question, opening):
    beside = evidence(question, opening)
    statement, found = beside.fact.statement, spans(beside).slices
    edges = {edge for word in tokenize(statement, beside.article.language) for edge in (word.start, word.end)}
    assert found
    assert [start for start, _ in found] == sorted(start for start, _ in found)
    for start, end in found:
        assert start in edges or statement[start] in "$€£#"
        assert end in edges or statement[end - 1] in "%°"


def test_where_a_number_is_asked_for_every_span_holds_one_whole(evidence):
    found = texts(evidence("How much will the repairs cost?", "Repairs will cost"))
    assert "$3.5 million" in found
    assert all("$3.5" in text or "44" in text for text in found)
    assert "5 million" not in found


def test_where_a_date_is_asked_for_none_is_cut(evidence):
    found = texts(evidence("When was the telescope built?", "The telescope was built"))
    assert "March 1987" in found
    assert all("March 1987" in text for text in found)


def test_where_somebody_s_words_are_asked_for_it_is_the_quotation(evidence):
    assert set(texts(evidence("What did Dahl say?", "Dahl said"))) == {"The wall stands firm"}


def test_a_name_in_quotation_marks_is_nobody_s_words(reports):
    said = "Vera Loss of the firm «Wagon» was not happy: «The new rails are far too short for us»."
    base = reports(("Rails", "Post", "2026-03-09", said))
    _, ranked = base.find("What did Vera Loss say?")
    assert set(texts(ranked[0].evidence)) == {"The new rails are far too short for us"}


def test_where_no_sure_kind_is_asked_for_any_words_may_answer(evidence):
    found = texts(evidence("What was lowered?", "The reservoir was lowered"))
    assert {"reservoir", "wall", "2 metres"} <= set(found)


def test_no_span_goes_on_for_ever(evidence):
    found = texts(evidence("What is known of the comet Veyra?", "The comet Veyra"))
    assert max(len(tokenize(text, "en")) for text in found) == LONGEST


def test_a_span_stays_on_one_side_of_a_quotation_mark(evidence):
    found = texts(evidence("Who stands firm?", "Dahl said"))
    assert "wall stands firm" in found
    assert not any('"' in text for text in found)


@pytest.mark.parametrize(
    ("question", "may_answer"), [("How many were sold?", False), ("How many more were sold?", True)]
)
def test_how_far_a_number_is_off_answers_only_where_it_is_asked_for(reports, question, may_answer):
    base = reports(("Pianos", "Post", "2026-03-09", "The works sold 398 pianos, fourteen more than the year before."))
    _, ranked = base.find(question)
    assert ("fourteen" in texts(ranked[0].evidence)) is may_answer
    assert "398" in texts(ranked[0].evidence)


def test_where_a_number_is_asked_for_and_there_is_none_nothing_may_answer(evidence):
    assert spans(evidence("How many stand firm?", "Dahl said")) is None


def test_each_feature_has_a_value_for_each_span(evidence):
    found = spans(evidence("How much will the repairs cost?", "Repairs will cost"))
    assert {len(column) for column in found.inner.values()} == {len(found.slices)}
    assert set(found.first.tolist()) == set(found.begins)
    assert set(found.last.tolist()) == set(found.ends)


def test_what_a_span_holds_counts_for_it_alone(evidence):
    beside = evidence("How much will the repairs cost?", "Repairs will cost")
    found = spans(beside)
    at = texts(beside).index("$3.5 million")
    assert found.inner["counted"][at]
    assert not found.inner["holds_counted"][at]
    assert not found.inner["one_word"][at]


def test_what_happened_is_told_by_a_verb(evidence):
    found = texts(evidence("What happened to the houses in Brenholt?", "The flood destroyed 120"))
    assert "flood destroyed 120 houses" in found
    assert "houses" not in found
    assert "houses" in texts(evidence("What did the flood destroy in Brenholt?", "The flood destroyed 120"))


def test_that_somebody_says_it_is_no_part_of_what_is_said(evidence):
    opening = "Ingrid Dahl, the mayor"
    assert any("said" in text.split() for text in texts(evidence("Who has to leave Kalvend?", opening)))
    assert not any("said" in text.split() for text in texts(evidence("Why does nobody leave Kalvend?", opening)))


def test_what_introduces_a_name_is_a_span_of_its_own(evidence):
    beside = evidence("Who is Ingrid Dahl?", "Ingrid Dahl, the mayor")
    at = texts(beside).index("the mayor of Kalvend")
    assert spans(beside).inner["introduction"][at]


def test_by_whom_it_was_done_is_not_where(evidence):
    opening = "The comet Veyra was discovered"
    assert any("Şelbay" in text for text in texts(evidence("Who discovered the comet Veyra?", opening)))
    found = texts(evidence("Where was the comet Veyra discovered?", opening))
    assert "the Observatory of Quillon" in found
    assert not any("Şelbay" in text for text in found)


@pytest.mark.parametrize(
    ("question", "found"),
    [("How much does the tour cost?", {"8 euros"}), ("How long is the tour?", {"40 minutes", "40"})],
)
def test_a_number_of_another_measure_than_the_one_asked_for_is_left_out(reports, question, found):
    base = reports(("Tour", "Post", "2026-03-01", "The tour for groups of 15 takes 40 minutes and costs 8 euros."))
    beside = base.find(question)[1][0].evidence
    numbers = {text for text in texts(beside) if text[0].isdigit() and len(text.split()) < 3}
    assert numbers == found
