"""Sentences that correct a figure in so many words, and those that only hold two."""

import pytest

from knowledge.answering.corrections import changed_to, corrections
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
        ("uk", "Кількість жертв зросла з 12 до 15 осіб.", "12", "15"),
        ("uk", "Загинули 15 осіб, а не 12, як повідомляли раніше.", "12", "15"),
        ("de", "Die Zahl der Toten ist von 12 auf 15 gestiegen.", "12", "15"),
        ("de", "Es starben 15 Menschen, nicht 12.", "12", "15"),
        ("fr", "Le bilan est passé de 12 à 15 morts.", "12", "15"),
        ("es", "La cifra de muertos subió de 12 a 15.", "12", "15"),
        ("it", "Il numero dei morti è salito da 12 a 15.", "12", "15"),
        ("it", "I morti sono 15 e non 12.", "12", "15"),
        ("pt", "O número de mortos subiu de 12 para 15.", "12", "15"),
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


@pytest.mark.parametrize(
    ("language", "statement", "figures"),
    [
        ("en", "The number of injured has risen to 19.", ["19"]),
        ("en", "The toll rose to at least 1,240 on Monday.", ["1,240"]),
        ("en", "The death toll now stands at 19, with 40 missing.", ["19"]),
        ("de", "Die Zahl der Verletzten ist auf 19 gestiegen.", ["19"]),
        ("de", "Die Zahl der Verletzten stieg auf mindestens 19.", ["19"]),
        ("fr", "Le bilan est passé à 19 blessés.", ["19"]),
        ("es", "El número de heridos subió a 19.", ["19"]),
        ("it", "Il numero dei feriti è salito a 19.", ["19"]),
        ("pt", "O número de feridos subiu para 19.", ["19"]),
        ("ru", "Число пострадавших выросло до 19 человек.", ["19"]),
        ("uk", "Кількість постраждалих зросла до 19 осіб.", ["19"]),
        ("ru", "Число погибших достигло 19.", ["19"]),
        ("de", "Die Zahl der Verletzten liegt bei 19.", ["19"]),
        ("fr", "Le bilan s'élève à 19 morts.", ["19"]),
        ("es", "La cifra de muertos asciende a 19.", ["19"]),
    ],
)
def test_the_figure_to_which_something_has_changed(language, statement, figures):
    found = changed_to(statement, find_quantities(statement, language), language)
    assert [statement[one.start : one.end].split()[0] for one in found] == figures


@pytest.mark.parametrize(
    ("language", "statement"),
    [
        ("en", "The fee will be raised to 19 crowns."),
        ("en", "By Tuesday the number had risen to 19."),
        ("en", "The fire injured 19 people."),
        ("de", "Die Gebühr soll auf 19 Kronen erhöht werden."),
        ("fr", "Le tarif augmentera à 19 euros."),
        ("es", "La tasa se elevará a 19 euros."),
        ("it", "La tassa sarà elevata a 19 euro."),
    ],
)
def test_what_is_planned_or_was_has_changed_nothing(language, statement):
    assert changed_to(statement, find_quantities(statement, language), language) == ()
