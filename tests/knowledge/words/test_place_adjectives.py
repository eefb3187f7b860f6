"""Places meet the adjectives made of them, and the other way round."""

import pytest

from knowledge.words.place_adjectives import of_the_same_place

DAY = "2026-03-09"


@pytest.mark.parametrize(
    ("first", "second", "question"),
    [
        ("Der Präsident Ulvaras, Jan Nowak, reist nach Rom.", "Der Präsident Tarniens, Lajos Kis, bleibt zu Hause.",
         "Wer ist der ulvarische Präsident?"),
        ("Der ulvarische Präsident Jan Nowak reist nach Rom.", "Der tarnische Präsident Lajos Kis bleibt zu Hause.",
         "Wer ist der Präsident von Ulvara?"),
        ("El presidente de Tolmara, Jan Nowak, viaja a Roma.", "El presidente de Sarna, Lajos Kis, se queda.",
         "quien es el presidente tolmarense"),
        ("Il presidente di Tolmara, Jan Nowak, va a Roma.", "Il presidente di Sarna, Lajos Kis, resta.",
         "chi è il presidente tolmarese"),
        ("Le président du Talvern, Jan Nowak, part pour Rome.", "Le président du Sarnais, Lajos Kis, reste.",
         "qui est le president talvernois"),
        ("Президент Ульвары Ян Новак едет в Рим.", "Президент Дештана Лайош Киш остаётся.",
         "Кто ульварский президент?"),
        ("Президент Ульвари Ян Новак їде до Рима.", "Президент Дештану Лайош Кіш залишається.",
         "Хто ульварський президент?"),
        ("The president of Tolmar, Jan Nowak, goes to Rome.", "The president of Sarn, Lajos Kis, stays.",
         "who is the tolmarese president"),
        ("Der französische Präsident Paul Blanc reist nach Rom.", "Der polnische Präsident Lajos Kis bleibt zu Hause.",
         "Wer ist der Präsident von Frankreich?"),
    ],
)  # fmt: skip
def test_whoever_rules_a_place_is_found(reports, first, second, question):
    base = reports(("Besuch", "Post", DAY, second), ("Besuch", "Post", DAY, first))
    assert base.ask(question).facts[0].statement == first


def test_words_of_the_dictionary_are_no_adjectives_of_places():
    assert of_the_same_place("martes", "es", name=False) == frozenset()
    assert of_the_same_place("ciudadano", "es", name=False) == frozenset()
