"""Verification: word for word, nearly so with the differences, or not at all."""

import pytest

from knowledge import Standing

WORD_FOR_WORD, NEARLY, NOT_AT_ALL = Standing


def check(base, text):
    (sentence,) = base.verify(text).sentences
    return sentence


@pytest.mark.parametrize(
    "text",
    [
        "The NHWU has 1,811 members.",
        "Engineers found 14 cracks in the Kalvend dam on Monday.",
        "engineers found 14 cracks in the Kalvend dam",
        "Dahl said: “The wall stands firm”.",
        "Мост нужен всем - сказал Серов.",
    ],
)
def test_case_punctuation_and_typography_do_not_count_and_a_part_stands_word_for_word_too(invented, text):
    assert check(invented, text).standing is WORD_FOR_WORD


def test_what_stands_word_for_word_comes_with_its_place(invented):
    fact = check(invented, "It was founded in 1924.").fact
    assert (fact.article_id, fact.statement) == ("union", "It was founded in 1924.")


@pytest.mark.parametrize(
    ("text", "told", "source"),
    [
        ("Engineers found 15 cracks in the Kalvend dam on Monday.", "15", "14"),
        ("The NHWU has 1,811 ships.", "ships", "members"),
        ("Repairs will cost €3.5 million and take 44 days.", "€", "$"),
        ("The turnout was not 71 percent.", "not", ""),
        ("The river Oster burst its banks after three days of rain, the brigade reported.", "", "fire"),
        ("Строительство моста через реку Серую обойдётся в 13 миллионов рублей.", "13", "12"),
    ],
)
def test_a_changed_sentence_stands_nearly_so_with_the_difference(invented, text, told, source):
    sentence = check(invented, text)
    assert sentence.standing is NEARLY
    (difference,) = sentence.differences
    assert (difference.told, difference.source) == (told, source)
    end = difference.start + len(source)
    assert sentence.fact.statement[difference.start : end] == source


@pytest.mark.parametrize(
    "text",
    ["The moon is made of cheese.", "Nobody in Kalvend has ever seen a dam or a comet.", "Вчера в Зембаре шёл снег."],
)
def test_what_no_article_says_does_not_stand_at_all(invented, text):
    sentence = check(invented, text)
    assert (sentence.standing, sentence.fact, sentence.differences) == (NOT_AT_ALL, None, ())


def test_each_sentence_of_a_text_is_checked_in_order(invented):
    text = (
        "A comet is a body of ice and dust. A comet is a body of ice and rust.\n\n"
        "Comets are cheap. Hm! The port rejected the demand on Tuesday."
    )
    assert [(one.text, one.standing) for one in invented.verify(text).sentences] == [
        ("A comet is a body of ice and dust.", WORD_FOR_WORD),
        ("A comet is a body of ice and rust.", NEARLY),
        ("Comets are cheap.", NOT_AT_ALL),
        ("The port rejected the demand on Tuesday.", WORD_FOR_WORD),
    ]


def test_a_quotation_mark_that_is_missing_does_not_hide_the_sentences_behind_it(invented):
    text = 'Dahl said: "The wall stands firm. Repairs begin next Wednesday.'
    assert [one.standing for one in invented.verify(text).sentences] == [WORD_FOR_WORD, WORD_FOR_WORD]


def test_two_sentences_that_stand_together_stand_word_for_word(invented):
    assert {
        one.standing for one in invented.verify("The NHWU has 1,811 members; it was founded in 1924").sentences
    } == {WORD_FOR_WORD}


@pytest.mark.parametrize("text", ["", "  \n", "Yes.", "!?", "\ud800 \x00 \u202e", "a" * 5000])
def test_any_text_can_be_checked(invented, text):
    assert all(one.standing is NOT_AT_ALL for one in invented.verify(text).sentences)


def test_the_sentences_are_counted(invented):
    verification = invented.verify("The NHWU has 1,811 members. The moon is made of cheese.")
    assert [verification.count(standing) for standing in Standing] == [1, 0, 1]
