"""The language of a question is one that the articles have, as its script and stop words tell."""

import pytest

from knowledge.words import dominant_script, guess_language


@pytest.mark.parametrize(
    ("text", "known", "language"),
    [
        ("Who discovered the comet?", ["en", "ru"], "en"),
        ("Кто открыл комету?", ["en", "ru"], "ru"),
        ("Хто це був і що він казав?", ["ru", "uk"], "uk"),
        ("Wo liegt der Hafen?", ["en", "de"], "de"),
        ("Où est le port de la ville ?", ["en", "fr"], "fr"),
        ("¿Dónde está el puerto?", ["en", "es"], "es"),
        ("Where is Артём?", ["en", "ru"], "en"),
        ("Кто такой Tomas Reyl?", ["en"], "ru"),
        ("¿Quién es el ministro de agricultura?", ["en"], "es"),
        ("Wann wurde der Satellit gestartet?", ["en", "ru"], "de"),
        ("The port de la Mar is on fire", ["en"], "en"),
        ("Хто заснував Бровари?", ["uk"], "uk"),
        ("Чий міст?", ["ru", "uk"], "uk"),
        ("¿y desaparecidos?", ["fr", "es"], "es"),
        ("Выборы мэра", ["uk", "ru"], "ru"),
    ],
)
def test_a_text_is_in_the_language_of_its_stop_words(text, known, language):
    assert guess_language(text, known) == language


@pytest.mark.parametrize(
    ("text", "known", "language"),
    [("O guarda noturno do museu ficou ferido?", ["en"], "pt"), ("Chi ha rubato la corona?", ["en", "es"], "it"),
     ("Prix de la couronne", ["en"], "fr"), ("The hotel de la Mar burned down", ["en"], "en")],
)  # fmt: skip
def test_with_few_stop_words_the_dictionaries_tell(text, known, language):
    assert guess_language(text, known) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("por que o lucro caiu", "pt"),
        ("horaires du service des visas", "fr"),
        ("perche e crollata la passerella", "it"),
    ],
)
def test_where_small_words_tell_of_several_alike_the_dictionaries_tell(text, language):
    assert guess_language(text, ["es", "de", "it", "pt", "fr", "en"]) == language


def test_where_nothing_tells_it_is_the_most_common_of_its_script():
    assert guess_language("Kalvend", ["ru", "de", "fr"]) == "de"
    assert guess_language("Зембар", ["en", "uk", "ru"]) == "uk"


def test_where_no_article_is_in_its_script_it_is_english_or_russian():
    assert guess_language("Kalvend", ["uk"]) == "en"
    assert guess_language("Зембар", ["de"]) == "ru"
    assert guess_language("", []) == guess_language("🚢", []) == "en"


def test_the_script_is_that_of_most_letters():
    assert dominant_script("Мост via Rhine") == "latin"
    assert dominant_script("Мосты в UK") == "cyrillic"
    assert dominant_script("12 🚢") == dominant_script("") == "other"
