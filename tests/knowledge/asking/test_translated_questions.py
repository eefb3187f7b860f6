"""Questions in another language than the articles: found by what their words are called there."""

import pytest

from knowledge import KnowledgeBase
from tests.knowledge.invented_articles import write


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Wie viele Häuser hat das Hochwasser zerstört?", "houses"),
        ("Сколько домов разрушило наводнение?", "houses"),
        ("¿Quién es el presidente del sindicato de los trabajadores del puerto?", "Pavel Orlan"),
        ("Combien de granges la tempête a-t-elle détruites dans le village ?", "95 barns"),
        ("Коли почнеться ремонт?", "Repairs begin"),
        ("Quando è stata scoperta la cometa Veyra?", "2019"),
        ("Wann beginnen die Reparaturarbeiten am Staudamm?", "Repairs begin"),
    ],
)
def test_the_answer_is_found_in_another_language(invented, question, words):
    answer = invented.ask(question)
    assert words in answer.facts[0].statement
    assert answer.language == "en"


def test_a_word_of_another_language_is_not_mended_into_one_of_the_articles(invented):
    """'aldeia' is a village, and no misspelt 'idea'."""
    for question in ("Quantos celeiros a tempestade destruiu na aldeia?", "¿Qué minero dirige el puerto?"):
        assert invented.find(question)[0].as_read == question


def test_a_word_that_the_articles_hold_in_its_own_language_is_not_looked_up_where_there_is_no_other(invented):
    """'Damm' and 'dam' aside: with articles in one language, its questions are read as ever."""
    asked, _ = invented.find("How many cracks were found?")
    assert {match.term for word in asked.words for match in word.matches}.isdisjoint({"riss", "трещин"})


def test_articles_of_two_languages_are_both_found(tmp_path):
    (tmp_path / "de.txt").write_text(
        "Neue Brücke in Tamsel\n\nTAMSEL (Nordpost - 3. Mai 2026) - Die Bürgermeisterin Aino Brandt hat am Sonntag die "
        "neue Brücke eröffnet. Der Bau kostete 14 Millionen Kronen.",
        encoding="utf-8",
    )
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([write(tmp_path / "articles.jsonl"), tmp_path / "de.txt"])
    assert "14 Millionen" in base.ask("How much did the construction of the bridge cost?").facts[0].statement
    assert "44 days" in base.ask("Wie lange dauert die Reparatur des Damms von Kalvend?").facts[0].statement
    base.close()
