"""A question goes on from the one before it when it needs it to be understood."""

import pytest

from knowledge.question import Asked

BEFORE = "How many cracks did engineers find in the Kalvend dam?"
OF_BEFORE = {"cracks", "engineers", "find", "Kalvend", "dam"}


@pytest.mark.parametrize(
    "text",
    ["And where?", "Why?", "When?", "Who found them?", "How much will it cost?", "And when do the repairs begin?",
     "What did she say?", "what about the reservoir?", "А когда?", "сколько?", "who said that?", "and in June?",
     "in June?", "yesterday?", "the cost?", "почему?", "а где?", "Und wann?", "et pourquoi ?", "¿y dónde?",
     "e quando?"],
)  # fmt: skip
def test_these_go_on(read, text):
    question = read(text, after=BEFORE)
    assert question.follows
    assert {word.text for word in question.words} >= OF_BEFORE


@pytest.mark.parametrize(
    "text",
    ["What did Pavel Orlan say?", "Who discovered the comet Veyra?", "How many members does the NHWU have?",
     "What is the NHWU?", "How many houses did the flood destroy in Brenholt?", "Brenholt", "strike",
     "What is a comet?", "And who discovered the comet Veyra?"],
)  # fmt: skip
def test_these_start_afresh(read, text):
    question = read(text, after=BEFORE)
    assert not question.follows
    assert question.words == read(text).words


def test_nothing_follows_nothing(read):
    for after in (None, ""):
        assert not read("And where?", after=after).follows


def test_the_words_of_the_question_before_count_for_less_than_before(read):
    before = {word.text: word.weight for word in read(BEFORE).words}
    question = read("And when do the repairs begin?", after=BEFORE)
    carried = {word.text: word.weight for word in question.words if word.start < 0}
    assert set(carried) == OF_BEFORE
    assert all(carried[text] < before[text] for text in carried)
    assert [word.text for word in question.words if word.start >= 0] == ["repairs", "begin"]


def test_a_word_of_both_questions_counts_once(read):
    words = [word.text for word in read("And who found the cracks?", after=BEFORE).words]
    assert words.count("cracks") == 1


def test_the_kind_of_thing_asked_for_is_carried_over_when_none_is_asked(read):
    assert read("And houses?", after=BEFORE).asked is Asked.HOW_MANY
    assert read("And where?", after=BEFORE).asked is Asked.WHERE


def test_a_sign_alone_after_and_asks_for_what_was_asked_before(reports):
    base = reports(("Наводнение", "Post", "2026-03-01", "В Ольхове разрушено 14 домов, в Берёзове 9 домов."))
    before = "Сколько домов разрушено в Ольхове?"
    assert base.find("а домов в Берёзове?", after=before)[0].asked is Asked.HOW_MANY
    assert base.find("а разве дома в Берёзове разрушены?", after=before)[0].asked is Asked.YES_NO


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("What is the turnout?", "The turnout was"),
        ("strike", "The Northern Harbour"),
        ("What about Brenholt?", "The flood destroyed"),
    ],
)
def test_a_question_is_answered_by_what_it_asks_itself(invented, text, opening):
    assert invented.ask(text, after=BEFORE).facts[0].statement.startswith(opening)


def test_a_name_of_its_own_stands_in_the_place_of_the_one_before(read):
    words = {word.text for word in read("And in Brenholt?", after=BEFORE).words}
    assert "Brenholt" in words
    assert "Kalvend" not in words


def test_days_of_its_own_stand_in_the_place_of_those_before(read):
    question = read("And in May?", after="What did the NHWU demand in April 2026?")
    assert (question.since.month, question.until.month) == (5, 5)
    assert {word.text for word in question.words} == {"NHWU", "demand"}


def test_days_before_hold_on_until_others_are_asked_about(read):
    question = read("And who paid?", after="What did the NHWU demand in April 2026?")
    assert question.since.month == 4


def test_a_question_for_other_days_alone_is_answered_from_these_only(read):
    assert read("And in June?", after="How many houses were destroyed?").within
    assert not read("And who paid in June?", after="How many houses were destroyed?").within


def test_what_counts_is_carried_over_with_the_kind(read):
    question = read("And in June?", after="How many houses were destroyed?")
    assert (question.asked, question.focus) == (Asked.HOW_MANY, ("hous",))


def test_the_context_holds_what_a_next_question_may_go_on_from(invented):
    first = invented.ask(BEFORE).context
    assert first == BEFORE
    assert invented.ask("And where?", after=first).context == first
    second = invented.ask("And when do the repairs begin?", after=first).context
    assert second == f"{first}\nAnd when do the repairs begin?"
    assert invented.ask("Who discovered the comet Veyra?", after=second).context == "Who discovered the comet Veyra?"


def test_an_answer_says_that_it_was_read_with_the_question_before(invented):
    assert invented.ask("And when do the repairs begin?", after=BEFORE).follows
    assert not invented.ask("And when do the repairs begin?").follows


@pytest.mark.parametrize("text", ["and fresh leaks?", "also leaks"])
def test_another_thing_is_counted_instead(read, text):
    question = read(text, after=BEFORE)
    assert question.asked is Asked.HOW_MANY
    assert "leak" in question.focus
    assert OF_BEFORE - {word.text for word in question.words} == {"cracks"}
