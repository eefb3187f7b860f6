"""Parts of speech and noun phrases of English statements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.answering.noun_phrases import OUTSIDE, closes_phrase, noun_phrases, opens_phrase
from knowledge.answering.parts_of_speech import english
from knowledge.answering.statement_words import words_and_signs
from knowledge.words import tokenize


def read(text):
    """The words and signs of a text, and the class of each."""
    written = words_and_signs(text, tokenize(text, "en"))
    return written, english().of(written)


def phrases(text):
    """The noun phrases of a text."""
    written, classes = read(text)
    found = noun_phrases(classes)
    return [
        " ".join(word for word, at in zip(written, found, strict=True) if at == number)
        for number in range(max(found, default=OUTSIDE) + 1)
    ]


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("The old dam flooded the valley", "DANVDN"),
        ("She will train the new drivers", "PVVDAN"),
        ("The committee rejects it", "DNVP"),
        ("He was arrested by two officers", "PVEIMN"),
        ("They are building a bridge", "PVGDN"),
        ("It quickly became clear", "PRVA"),
    ],
)
def test_the_words_around_it_tell_what_a_word_is(text, classes):
    assert read(text)[1] == classes


def test_an_unknown_word_is_told_by_its_ending_and_its_capital():
    assert read("The zorblaxation was flimbulous")[1][1] == "N"
    assert read("We met Zorbed there")[1][2] == "N"


def test_a_sign_is_no_word():
    assert read("Rain, wind")[0] == ["Rain", "", "wind"]
    assert read("Rain, wind")[1][1] == ","


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The last full stoppage at Port Lusan lasted nine days and was ended by a court injunction",
            ["The last full stoppage", "Port Lusan", "nine days", "a court injunction"],
        ),
        ("The minister, a former judge, resigned", ["The minister", "a former judge"]),
        ("Go on", []),
        ("", []),
    ],
)
def test_noun_phrases_are_told_apart(text, expected):
    assert phrases(text) == expected


def test_two_articles_begin_two_phrases():
    assert noun_phrases("DNDN") == [0, 0, 1, 1]


@given(st.text(alphabet="NMARDPICVGES,", max_size=30))
def test_each_phrase_opens_and_closes_once_whatever_the_words(classes):
    found = noun_phrases(classes)
    assert len(found) == len(classes)
    opened = [found[at] for at in range(len(found)) if opens_phrase(found, at)]
    closed = [found[at] for at in range(len(found)) if closes_phrase(found, at)]
    assert opened == closed == sorted({number for number in found if number != OUTSIDE})


@given(st.lists(st.text(max_size=8), max_size=12))
def test_any_words_have_a_class_each(words):
    assert len(english().of(words)) == len(words)
