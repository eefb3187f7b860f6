"""Spellings of one name share a key, across scripts and transliterations."""

import pytest

from knowledge.words import fold, name_key


def same(one, other):
    return name_key(fold(one)) == name_key(fold(other))


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Серов", "Serov"),
        ("Артём", "Artyom"),
        ("Артём", "Artem"),
        ("Щербаков", "Shcherbakov"),
        ("Чайковский", "Tchaikovsky"),
        ("Хрущёв", "Khrushchev"),
        ("Зеленский", "Zelenskyy"),
        ("Зеленский", "Zelensky"),
        ("Захарова", "Zakharova"),
        ("Евгений", "Yevgeny"),
        ("Юрий", "Yuri"),
        ("Шельбай", "Şelbay"),
        ("Ульвара", "Ulvara"),
        ("Вашингтон", "Washington"),
    ],
)
def test_cyrillic_and_latin_spellings_meet(cyrillic, latin):
    assert same(cyrillic, latin)


@pytest.mark.parametrize(
    ("one", "other"), [("Aakesdal", "Åkesdal"), ("Sergei", "Sergey"), ("Dmitry", "Dmitri"), ("Yelena", "Elena")]
)
def test_latin_spellings_meet(one, other):
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Dahl", "Doll"), ("Orlan", "Orlen"), ("Kalvend", "Kalland"), ("Verne", "Byrne"), ("Серов", "Серый")],
)
def test_other_names_do_not(one, other):
    assert not same(one, other)


@pytest.mark.parametrize(
    ("cyrillic", "latin"), [("Мария", "Maria"), ("Юлия", "Yulia"), ("Виктория", "Victoria"), ("Эстония", "Estonia")]
)
def test_names_in_iya_meet_those_in_ia(cyrillic, latin):
    assert same(cyrillic, latin)


def test_a_name_without_letters_of_ours_keeps_itself():
    assert name_key("東京") == name_key("東京") != name_key("大阪")
