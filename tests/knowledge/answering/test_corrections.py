"""Sentences that correct a figure in so many words, and those that only hold two."""

import pytest

from knowledge.answering.corrections import corrections
from knowledge.extraction.quantities import find_quantities


def found_in(statement, language="en"):
    return corrections(statement, find_quantities(statement, language), language)


@pytest.mark.parametrize(
    ("language", "statement", "former", "current"),
    [
        ("en", "The number has been corrected from 26 to 44.", "26", "44"),
        ("en", "It is 17,900, not 18,700 as stated last month.", "18,700", "17,900"),
        ("en", "Parliament raised the item from 84 million to 112 million dral.", "84 million", "112 million dral"),
        ("en", "The death toll rose from 11 after three passengers died.", "11", None),
        ("en", "They were 409 people, fewer than the 412 announced by the guard.", "412", None),
        ("en", "It destroyed 15 houses rather than 12.", "12", "15"),
        ("ru", "Число жертв выросло с 12 до 15 человек.", "12", "15 человек"),
        ("ru", "Погибли 15 человек, а не 12, как сообщалось ранее.", "12", "15"),
    ],
)
def test_the_former_figure_and_the_one_in_its_place(language, statement, former, current):
    (found,) = found_in(statement, language)
    assert statement[found.former.start : found.former.end] == former
    assert (statement[found.current.start : found.current.end] if found.current else None) == current


def test_a_scale_said_once_holds_for_both_ends():
    (found,) = found_in("It was raised from 84 to 112 million dral.")
    assert (found.former.value, found.current.value) == (84e6, 112e6)


@pytest.mark.parametrize(
    "statement",
    [
        "The road runs from 5 to 7 km along the coast.",
        "They were aged from 12 to 15.",
        "The number of teams is to be raised from 86 to 130.",
        "Taxes will be raised from 10 to 12 per cent.",
        "The fire destroyed 40 boats and 12 houses.",
        "Nobody was hurt.",
        "",
    ],
)
def test_other_sentences_correct_nothing(statement):
    assert found_in(statement) == ()
