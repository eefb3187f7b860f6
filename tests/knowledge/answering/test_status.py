"""What may be said: a fact answers only when it is sure, holds the kind of thing asked for, and lacks nothing asked."""

import pytest

from knowledge import Status


@pytest.mark.parametrize(
    "question",
    [
        "How many members does the NHWU have?",
        "How many barns did the storm destroy in the village of Tamsel?",
        "Who is the mayor of Kalvend?",
        "How much will the repairs cost?",
        "When was the telescope built?",
        "What did Pavel Orlan say?",
        "Where did the NHWU call a strike?",
        "Когда начнутся переговоры?",
        "Сколько инженеров примут участие?",
        "Did the port reject the demand?",
    ],
)
def test_a_fact_that_says_it_all_answers(invented, question):
    answer = invented.ask(question)
    assert answer.status is Status.ANSWERED
    assert answer.confidence > 0.5


@pytest.mark.parametrize(
    "question",
    [
        "How many telescopes does the observatory have?",
        "How many astronomers discovered the comet Veyra?",
        "How many comets are there?",
        "When will the mayor resign?",
        "When was the mayor of Kalvend elected?",
        "How much does the telescope weigh?",
        "When did the Ulvaran observers call the vote fair?",
        "Сколько министров возглавит делегацию Ульвары?",
    ],
)
def test_a_number_or_a_date_is_never_answered_by_a_fact_that_holds_none(invented, question):
    answer = invented.ask(question)
    assert answer.status is not Status.ANSWERED
    assert answer.headline is None


@pytest.mark.parametrize(
    "question",
    [
        "How many members does the Kalvend choir have?",
        "Who is the mayor of Zorblax?",
        "How many people died in the flood of Zembar?",
        "Will the dam of Quillon be painted green?",
        "Who painted the portrait of Ingrid Dahl?",
    ],
)
def test_what_nobody_wrote_is_not_answered(invented, question):
    assert invented.ask(question).status is not Status.ANSWERED


def test_words_of_the_right_speaker_about_something_else_are_no_answer(invented):
    answer = invented.ask("What did Pavel Orlan say about vaccines in Tajikistan?")
    assert answer.status is not Status.ANSWERED


@pytest.mark.parametrize(
    "question",
    ["Zorblax quimby flonk", "Which waltz did the Zorblax yodel?", "Ктулху фхтагн", "", "?", "🚢", "the of and"],
)
def test_where_no_word_is_known_nothing_is_found(invented, question):
    answer = invented.ask(question)
    assert answer.status is Status.NOT_FOUND
    assert answer.facts == ()
    assert (answer.short_answer, answer.confidence, answer.conflict) == (None, 0, False)


def test_what_is_not_found_has_no_short_answer(invented):
    for question in ("What happened in Afganistan?", "How much does the telescope weigh?", "Zorblax"):
        answer = invented.ask(question)
        if answer.status is Status.NOT_FOUND:
            assert answer.short_answer is None
            assert all(fact.emphasis is None for fact in answer.facts)


def test_a_question_in_capitals_is_answered_as_any_other(invented):
    assert invented.ask("HOW MANY MEMBERS DOES THE NHWU HAVE?").status is Status.ANSWERED


def test_who_somebody_is_is_answered_only_by_what_introduces_them(reports):
    known = reports(
        ("Harbour", "Post", "2026-03-02", "The harbour was closed, harbour master Anna Holm said on Monday."),
        ("Storm", "Post", "2026-03-03", "Pavel Brandt had closed the harbour of Tarn on Tuesday because of the storm."),
    )
    answer = known.ask("Who is Anna Holm?")
    assert (answer.status, answer.short_answer) == (Status.ANSWERED, "harbour master")
    assert known.ask("Who is Pavel Brandt?").status is Status.CLOSEST


def test_that_somebody_says_anything_does_not_answer_who_said_it(reports):
    base = reports(
        ("Talks", "Post", "2026-03-09", "“We come for clarity, not for signatures,” said Ada Moor on board.")
    )
    assert base.ask("Who said we come for clarity?").status is Status.ANSWERED
    assert base.ask("Who said the ferry burned at the pier?").status is not Status.ANSWERED
