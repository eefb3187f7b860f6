"""The noun that a question asks for, in each language."""

import pytest

from knowledge.asking.focus import focus
from knowledge.words import fold, stem


@pytest.mark.parametrize(
    ("text", "noun", "language"),
    [
        ("How many doses were destroyed?", "doses", "en"),
        ("Which bishop allowed preaching?", "bishop", "en"),
        ("Wie viele Dosen wurden zerstört?", "Dosen", "de"),
        ("Welche Firma baut die Brücke?", "Firma", "de"),
        ("Combien de doses ont été détruites ?", "doses", "fr"),
        ("combien d’habitants a la ville", "habitants", "fr"),
        ("Le port emploie combien de dockers ?", "dockers", "fr"),
        ("¿Cuántas dosis se destruyeron?", "dosis", "es"),
        ("cuantos heridos hubo", "heridos", "es"),
        ("Quante dosi sono state distrutte?", "dosi", "it"),
        ("Quantas doses foram destruídas?", "doses", "pt"),
        ("Сколько доз уничтожили?", "доз", "ru"),
        ("Сколько всего доз уничтожили?", "доз", "ru"),
        ("Сколько тепла было потеряно?", "тепла", "ru"),
        ("Скільки доз знищили?", "доз", "uk"),
        ("Яка компанія будує міст?", "компанія", "uk"),
        ("What is the name of the ferry?", "ferry", "en"),
        ("what's the name of its captain", "captain", "en"),
        ("Wie heißt die Fähre?", "Fähre", "de"),
        ("Comment s'appelle l'hôpital ?", "hôpital", "fr"),
        ("¿Cómo se llama el barco?", "barco", "es"),
        ("Come si chiama la nave?", "nave", "it"),
        ("Como se chama o navio?", "navio", "pt"),
        ("Как называется корабль?", "корабль", "ru"),
        ("Як називається корабель?", "корабель", "uk"),
    ],
)
def test_the_noun_that_is_counted_or_chosen_is_asked_for(text, noun, language):
    assert focus(text, language)[0] == stem(fold(noun), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How many arrested after the final?", "en"),
        ("how many died", "en"),
        ("сколько погибло", "ru"),
        ("Сколько арестовано?", "ru"),
        ("скільки постраждало", "uk"),
        ("cuántas murieron", "es"),
        ("quanti morirono", "it"),
        ("quantas morreram", "pt"),
    ],
)
def test_what_befell_those_who_are_counted_is_no_noun(text, language):
    assert focus(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [("Wann beginnt der Streik?", "de"), ("Quanto costa il biglietto?", "it"), ("Où est le port ?", "fr")],
)
def test_where_no_noun_is_asked_for_there_is_none(text, language):
    assert focus(text, language) == ()


def test_the_words_of_one_language_ask_nothing_in_another():
    assert focus("The combien de doses", "en") == ()
