"""A Russian word has one stem in all its cases, and another word has another."""

import pytest

from knowledge.words import fold, stem

WORDS = [
    "паром парома паромом паромы", "приём приёма приёме", "объём объёма объёмов", "заём займа", "диплом диплома",
    "остров острова островам", "режим режима", "случай случая случаев случаи случаях", "урожай урожая",
    "рынок рынка рынке рынков", "участок участка участков", "список списка списком", "подросток подростков",
    "беженец беженца беженцев", "китаец китайца китайцев", "боец бойца бойцы", "конец конца", "отец отца",
    "поставка поставок", "ошибка ошибок", "заявка заявок", "девушка девушек", "точка точек", "восток востока",
    "поток потока потоки", "урок урока", "срок срока сроки", "человек человека", "разрыв разрыва",
]  # fmt: skip


@pytest.mark.parametrize("forms", WORDS)
def test_all_cases_have_one_stem(forms):
    assert len({stem(fold(form), "ru") for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("паром", "пар"), ("приём", "при"), ("остров", "острый"), ("залив", "зал")])
def test_what_looks_like_an_ending_is_not_taken_for_one(one, other):
    assert stem(fold(one), "ru") != stem(fold(other), "ru")


def test_text_of_no_known_language_in_cyrillic_is_read_so_too():
    assert stem("рынок", "") == stem("рынка", "")
