"""Several questions in one message are told apart; what is one question stays one."""

import pytest

from knowledge.asking.several_questions import MOST_QUESTIONS, questions_in

LANGUAGES = ("en", "ru", "de", "es", "fr", "it", "pt", "uk")


@pytest.mark.parametrize(
    ("message", "questions"),
    [
        ("Who won? When is the vote?", ["Who won?", "When is the vote?"]),
        ("Who won?\nWhen is the vote?", ["Who won?", "When is the vote?"]),
        ("who won\nwhen is the vote", ["who won", "when is the vote"]),
        ("1. Who won?\n2. When is the vote?", ["Who won?", "When is the vote?"]),
        ("- who won?\n- when is the vote?", ["who won?", "when is the vote?"]),
        ("Who leads the talks and when do they begin?", ["Who leads the talks", "when do they begin?"]),
        ("What is the cost, and what is the deadline?", ["What is the cost", "what is the deadline?"]),
        ("Did it sink and how many died?", ["Did it sink", "how many died?"]),
        ("what damaged it and who operates it?", ["what damaged it", "who operates it?"]),
        ("Кто возглавил делегацию и где прошли переговоры?", ["Кто возглавил делегацию", "где прошли переговоры?"]),
        ("Где прошли переговоры? Кто в них участвовал?", ["Где прошли переговоры?", "Кто в них участвовал?"]),
        ("¿Quién ganó la regata y dónde se celebró?", ["¿Quién ganó la regata", "dónde se celebró?"]),
        ("Wer führt die Delegation und wann beginnen die Gespräche?",
         ["Wer führt die Delegation", "wann beginnen die Gespräche?"]),
    ],
)  # fmt: skip
def test_each_question_is_read_alone(message, questions):
    assert list(questions_in(message, LANGUAGES)) == questions


@pytest.mark.parametrize(
    ("message", "questions"),
    [
        ("When and where will the talks begin?", ["When will the talks begin?", "where will the talks begin?"]),
        ("who, when and where signed it all", ["who signed it all", "when signed it all", "where signed it all"]),
        ("Кто и когда подписал соглашение?", ["Кто подписал соглашение?", "когда подписал соглашение?"]),
    ],
)
def test_interrogatives_side_by_side_share_what_follows(message, questions):
    assert list(questions_in(message, LANGUAGES)) == questions


@pytest.mark.parametrize(
    ("message", "questions"),
    [
        ("Who resigned and why?", ["Who resigned", "why?"]),
        ("The strike began? When?", ["The strike began? When?"]),
        ("сколько человек погибло и почему", ["сколько человек погибло", "почему"]),
        ("Wer hat gewonnen und wann?", ["Wer hat gewonnen", "wann?"]),
    ],
)
def test_a_bare_interrogative_comes_after_what_it_goes_on_from(message, questions):
    assert list(questions_in(message, LANGUAGES)) == questions


@pytest.mark.parametrize(
    "message",
    [
        "", "?", "dam", "Kalvend dam\nBrenholt", "How many died and were injured?", "Who won",
        "How many ships and how many crew were lost?", "Which towns were flooded and which were not?",
        "Who is the man who fled and who was caught?", "What is the capital and the population of Ulvara?",
        'What did he mean by "Who won? And why?"', "Hello! Who won?", "I read of the fire. How many were hurt?",
        "What did the minister say about who paid and when the work ends?", "And where?",
        "Who? Who was it?", "What?! Who won?",
    ],
)  # fmt: skip
def test_one_question_stays_whole(message):
    assert questions_in(message, LANGUAGES) == (message,)


def test_more_questions_than_are_answered_are_left_out():
    assert len(questions_in("Who is Ann? " * (MOST_QUESTIONS + 3))) == MOST_QUESTIONS


def test_a_hostile_message_is_cut_in_no_time():
    assert questions_in("who and " * 120)
    assert questions_in('"?' * 500)


class TestAnswers:
    BOTH = "How many members does the NHWU have? Who discovered the comet Veyra?"

    def test_both_are_answered_in_order(self, invented):
        first, second = invented.ask(self.BOTH).answers
        assert (first.question, first.short_answer) == ("How many members does the NHWU have?", "1,811")
        assert second.question == "Who discovered the comet Veyra?"
        assert "Nurğan Şelbay" in second.facts[0].statement

    def test_the_answer_to_both_is_the_first_with_the_facts_of_both(self, invented):
        answer = invented.ask(self.BOTH)
        first, second = answer.answers
        assert (answer.question, answer.short_answer, answer.status) == (self.BOTH, "1,811", first.status)
        assert answer.facts == first.facts + second.facts

    @pytest.mark.parametrize(("limit", "facts"), [(1, (1, 1)), (2, (1, 1)), (3, (2, 1)), (5, (3, 2))])
    def test_they_share_the_limit_and_each_gets_one_fact_at_least(self, invented, limit, facts):
        assert tuple(len(one.facts) for one in invented.ask(self.BOTH, limit=limit).answers) == facts

    def test_the_second_may_go_on_from_the_first(self, invented):
        first, second = invented.ask("How many members does the NHWU have and when was it founded?").answers
        assert (first.follows, second.follows) == (False, True)
        assert second.facts[0].statement == "It was founded in 1924."

    def test_the_second_need_not_say_again_what_both_are_about(self, invented):
        _, second = invented.ask("Where did the flood burst the banks and how many houses were destroyed?").answers
        assert second.follows
        assert second.facts[0].statement.startswith("The flood destroyed")

    def test_a_question_alone_has_no_answers_beside_it(self, invented):
        assert invented.ask("Who discovered the comet Veyra?").answers == ()

    def test_the_next_question_goes_on_from_the_last(self, invented):
        context = invented.ask("Who discovered the comet Veyra? How many members does the NHWU have?").context
        assert invented.ask("And when was it founded?", after=context).facts[0].statement == "It was founded in 1924."
