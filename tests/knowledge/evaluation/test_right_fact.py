"""A fact is right when it comes from a right article and holds a right answer."""

from knowledge.evaluation.right_fact import is_right_fact
from tests.knowledge.evaluation.examples import question, unanswerable


def test_the_article_and_the_answer_must_both_be_right():
    gold = question(articles=["wall", "tower"], answers=["three", "3"])
    assert is_right_fact(gold, "tower", "The tower has 3 cracks.")
    assert not is_right_fact(gold, "bridge", "The bridge has three cracks.")
    assert not is_right_fact(gold, "wall", "The wall has cracks.")


def test_nothing_is_right_for_a_question_that_nothing_answers():
    assert not is_right_fact(unanswerable(), "wall", "The wall has three cracks.")


class TestYesAndNo:
    """A bare yes or no proves nothing: sentences hold those words by chance."""

    def test_a_bare_word_does_not_count(self):
        gold = question(type="yes_no", answers=["no", "was not repaired"])
        assert not is_right_fact(gold, "wall", "There is no crack.")
        assert is_right_fact(gold, "wall", "The wall was not repaired.")

    def test_another_wording_of_the_supporting_sentence_is_found_by_overlap(self):
        gold = question(type="yes_no", answers=["yes"], sentence="Ana Verne agreed to repair it, she told UTB")
        assert is_right_fact(gold, "wall", "On Monday Ana Verne agreed to repair it, she told UTB.")
        assert is_right_fact(gold, "wall", "Ana Verne agreed to repair it")
        assert not is_right_fact(gold, "wall", "Yes, the wall holds.")

    def test_further_supporting_sentences_count_too(self):
        gold = question(type="yes_no", answers=["да"], sentence=None, alt_sentences=["It was mended in May."])
        assert is_right_fact(gold, "wall", "It was mended in May.")

    def test_sentences_do_not_count_for_other_questions(self):
        gold = question(answers=["three"], sentence="The wall has three cracks.")
        assert not is_right_fact(gold, "wall", "The wall has")
