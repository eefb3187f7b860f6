"""Spelling is mended only where a word is neither known to the articles nor a word of the language."""

import pytest

from knowledge.asking.mending import words_as_mended
from knowledge.asking.spelling import Spelling
from knowledge.words import phrases_among, tokenize
from tests.knowledge.asking.word_list import WordList


@pytest.fixture(scope="module")
def spelling():
    words = [("afghanistan", 9), ("march", 3), ("members", 4), ("member", 2), ("telescope", 2), ("observatory", 1),
             ("nhwu", 4), ("dam", 3), ("port", 3), ("comet", 3), ("cornet", 1)]  # fmt: skip
    return Spelling(WordList(*words))


class TestMending:
    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            ("afganistan", "afghanistan"),
            ("memebrs", "members"),
            ("telescpoe", "telescope"),
            ("obsrevatroy", "observatory"),
            ("commet", "comet"),
        ],
    )
    def test_an_unknown_word_becomes_the_nearest_known(self, spelling, typed, meant):
        assert spelling.mend(typed, "en")[0][0] == meant

    @pytest.mark.parametrize(
        ("typed", "meant"), [("steped", "stepped"), ("recieve", "receive"), ("afganistn", "afghanistan")]
    )
    def test_a_word_of_the_language_one_error_away_comes_before_a_farther_one_of_the_articles(self, typed, meant):
        words = WordList(("stated", 5), ("relieved", 2), ("afghanistan", 3))
        assert Spelling(words).mend(typed, "en")[0][0] == meant

    @pytest.mark.parametrize(
        "word", ["monarch", "starch", "court", "harbor", "harbour", "colour", "diverging", "pons", "ham"]
    )
    def test_a_word_of_the_language_is_left_alone(self, spelling, word):
        assert spelling.mend(word, "en") == []

    @pytest.mark.parametrize(("word", "language"), [("dijo", "es"), ("schloss", "de")])
    def test_so_is_a_form_of_a_word_of_the_language(self, spelling, word, language):
        assert spelling.mend(word, language) == []

    def test_a_word_is_known_by_its_accents(self):
        words = Spelling(WordList(("armonica", 2)))
        assert words.mend("armonia", "es", "armonía") == []
        assert words.mend("armonia", "es")

    @pytest.mark.parametrize(
        ("word", "other", "language"),
        [
            ("feld", "fell", "de"),
            ("freibad", "freitag", "de"),
            ("hafenbrand", "hafenband", "de"),
            ("рибалка", "рубалка", "uk"),
        ],
    )
    def test_a_word_of_the_dictionary_or_thesaurus_and_a_compound_of_two_is_left_alone(self, word, other, language):
        assert Spelling(WordList((other, 2))).mend(word, language) == []

    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            ("teh", "the"),
            ("wen", "when"),
            ("mnay", "many"),
            ("whne", "when"),
            ("wich", "which"),
            ("wat", "what"),
            ("whan", "when"),
            ("whare", "where"),
            ("cach", "catch"),
        ],
    )
    def test_a_short_word_may_be_a_function_word(self, spelling, typed, meant):
        assert spelling.mend(typed, "en")[0][0] == meant

    def test_a_name_that_the_articles_lack_is_no_function_word(self):
        assert Spelling(WordList(("been", 9), ("dam", 3))).mend("bern", "en") == []

    def test_what_is_but_the_stem_of_a_word_is_none(self):
        repair = Spelling(WordList(("repair", 2)))
        assert repair.mend("repar", "en")[0][0] == "repair"
        assert repair.mend("reparation", "en") == []

    @pytest.mark.parametrize(
        ("typed", "meant", "language"),
        [
            ("сколко", "сколько", "ru"),
            ("пачему", "почему", "ru"),
            ("wievil", "wieviel", "de"),
            ("qauntas", "quantas", "pt"),
            ("becuse", "because", "en"),
        ],
    )
    def test_so_may_a_longer_one_where_no_word_of_the_articles_is_as_near(self, typed, meant, language):
        assert Spelling(WordList(("bridge", 2))).mend(typed, language)[0][0] == meant
        assert Spelling(WordList((f"{typed[:-1]}x", 2))).mend(typed, language)[0][0] == f"{typed[:-1]}x"

    @pytest.mark.parametrize("word", ["zorblax", "qqqqqq", "dan"])
    def test_what_is_near_nothing_stays_and_short_words_are_not_guessed(self, spelling, word):
        assert spelling.near(word) == []


class TestNearness:
    def test_fewer_errors_come_first_then_the_more_frequent_then_by_alphabet(self):
        words = [("carter", 1), ("cartel", 5), ("cartes", 5), ("career", 9)]
        near = Spelling(WordList(*words)).near("carteq", limit=3)
        assert [word for word, _ in near] == ["cartel", "cartes", "carter"]
        assert all(0 < likeness < 1 for _, likeness in near)

    def test_a_letter_doubled_is_the_lightest_error(self):
        near = Spelling(WordList(("bank", 9), ("ban", 1), ("band", 3))).near("bann", limit=3)
        assert [word for word, _ in near] == ["ban", "bank", "band"]

    def test_the_nearer_the_more_alike(self, spelling):
        likeness = dict(spelling.near("memberz"))
        assert likeness["members"] == likeness["member"] > 0.8

    def test_swapped_letters_are_one_error(self, spelling):
        assert spelling.near("tleescope")[0] == spelling.near("telescopf")[0]

    def test_errors_forgiven_grow_with_the_word(self):
        assert Spelling(WordList(("dams", 1))).near("damz")
        assert not Spelling(WordList(("dams", 1))).near("dazz")
        assert Spelling(WordList(("reservoir", 1))).near("resarvuir")
        assert not Spelling(WordList(("reservoir", 1))).near("rasarvuir")

    def test_at_most_three_are_given(self):
        assert len(Spelling(WordList(*((f"reservoi{letter}", 1) for letter in "abcdef"))).near("reservoir")) == 3

    @pytest.mark.parametrize("typed", ["dfghanistan", "fghanistan", "fafghanistan", "aafghanistan", "fahganistan"])
    def test_the_first_letter_may_be_wrong_in_a_longer_word(self, spelling, typed):
        assert spelling.near(typed)[0][0] == "afghanistan"

    def test_the_first_letter_must_agree_when_there_are_other_errors(self, spelling):
        assert spelling.near("xfganistan") == []

    def test_the_vocabulary_knows_its_words(self, spelling):
        assert spelling.knows("dam")
        assert not spelling.knows("Dam")


class TestQuestions:
    @pytest.mark.parametrize(
        ("typed", "as_read"),
        [
            ("How many memebrs does the NHWU have?", "How many members does the NHWU have?"),
            ("Whne was teh telescpoe built?", "When was the telescope built?"),
            ("mnay Commet", "many Comet"),
            ("Кто возглавит делегцию?", "Кто возглавит делегацию?"),
            ("What about monarch butterflies?", "What about monarch butterflies?"),
            ("Zorblax  and   spaces", "Zorblax  and   spaces"),
        ],
    )
    def test_the_text_as_read_differs_in_the_mended_words_only(self, read, typed, as_read):
        question = read(typed)
        assert (question.text, question.as_read) == (typed, as_read)

    def test_a_mended_function_word_is_not_looked_for(self, read):
        assert [word.mended for word in read("wen was teh telescope built").words] == ["telescope", "built"]

    def test_what_is_typed_for_short_in_a_chat_is_read_in_full(self, read):
        assert [word.mended for word in read("when wil the repair end").words] == ["repair", "end"]

    def test_a_phrase_is_seen_in_mended_words_where_they_were_typed(self):
        mended = [(word, [("stepped", 0.9)] * (word.text == "steped")) for word in tokenize("who steped down", "en")]
        words = words_as_mended(mended, "en")
        assert phrases_among(words, "en") == {4: ("step_down",), 11: ("step_down",)}

    def test_a_mended_word_counts_for_less_than_the_word_itself(self, read):
        typed, right = (read(f"How many {word}?").words[0] for word in ("memebrs", "members"))
        assert {match.term: match.worth for match in right.matches}["member"] == 1
        assert 0 < {match.term: match.worth for match in typed.matches}["member"] < 1

    def test_a_word_that_the_articles_hold_is_never_mended(self, read):
        for text in ("cracks", "Tamsel", "barns", "Şelbay", "selbay"):
            assert read(text).as_read == text

    def test_numbers_are_never_mended(self, read):
        assert read("1812").as_read == "1812"
