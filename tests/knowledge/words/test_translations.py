"""What words are called in other languages."""

import pytest

from benchmarks.write_translations import DICTIONARIES, TABLES, tables
from knowledge.words import fold, stem
from knowledge.words.translations import PIVOT, translations

LANGUAGES = [file.stem for file in sorted(DICTIONARIES.glob("*.txt"))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_are_those_of_the_dictionaries(language):
    """After a change of either, or of how words are stemmed: python benchmarks/write_translations.py"""
    dictionary = (DICTIONARIES / f"{language}.txt").read_text(encoding="utf-8")
    for name, text in tables(dictionary, language).items():
        assert (TABLES / f"{name}.txt").read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("word", "language", "other", "translation"),
    [("bridge", "en", "de", "Brücke"), ("Brücken", "de", "en", "bridge"), ("мостом", "ru", "en", "bridge"),
     ("pont", "fr", "es", "puente"), ("міст", "uk", "ru", "мост"), ("sindaco", "it", "pt", "prefeito"),
     ("bridge", "", "de", "Brücke")],
)  # fmt: skip
def test_any_form_of_a_word_has_its_translations(word, language, other, translation):
    assert stem(fold(translation), other) in translations(stem(fold(word), language), language, other)


def test_what_a_word_is_first_of_all_comes_before_what_it_may_be():
    lines = "vessel: gefäß, schiff\nship: schiff, kahn\nboat: kahn\n"
    made = tables(lines, "de")
    assert made[f"{PIVOT}-de"] == "boat kahn\nship schiff kahn\nvessel gefass schiff\n"
    assert made[f"de-{PIVOT}"] == "gefass vessel\nkahn boat ship\nschiff ship vessel\n"


def test_unknown_words_and_languages_have_none():
    assert not translations("kalvend", "en", "de")
    assert not translations("kalvend", "de", "fr")
    assert not translations("ship", "en", "xx")
    assert not translations("ship", "xx", "de")
