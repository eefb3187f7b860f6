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


@pytest.mark.parametrize(
    "question",
    [
        "Wo ist das Konsulat?",
        "¿Dónde está el consulado?",
        "Où se trouve le consulat ?",
        "Dov'è il consolato?",
        "Onde fica o consulado?",
        "Где находится консульство?",
        "Де розташоване консульство?",
    ],
)
def test_what_an_embassy_is_asked_for_is_found_in_another_language(reports, question):
    base = reports(
        ("Moved", "Embassy", "2026-06-18", "The library is at 3 Mill Street. The consulate is at 12 Quay Street."),
    )
    assert base.ask(question).facts[0].statement == "The consulate is at 12 Quay Street."


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


_BRIDGES = {
    "fr": "Le grand pont {} de la ville fut fermé et le vieux navire du port a heurté la rive.",
    "de": "Die große Brücke {} der Stadt wurde geschlossen, das alte Schiff im Hafen rammte das Ufer.",
    "es": "El gran puente {} de la ciudad fue cerrado y el viejo barco del puerto golpeó la orilla.",
    "it": "Il grande ponte {} della città fu chiuso e la vecchia nave del porto urtò la riva.",
    "ru": "Большой мост {} города закрыли, старое судно порта ударило берег.",
    "uk": "Великий міст {} міста закрили, старе судно порту вдарило берег.",
    "pt": "A grande ponte {} da cidade foi fechada e o velho navio do porto bateu na margem.",
}


def test_among_articles_in_eight_languages_the_question_s_own_words_are_still_searched_for(reports):
    """Though each word has many translations, all of them rarer than itself."""
    foreign = [("Bridge", "Post", "2026-03-01", text.format(at)) for text in _BRIDGES.values() for at in range(20)]
    passing = "A big ship passed the old bridge of the town on day {}."
    own = [("Town news", "Post", "2026-03-01", passing.format(at)) for at in range(60)]
    told = "The old ship struck the big bridge because its engine had failed."
    base = reports(*foreign, *own, ("Town news", "Post", "2026-03-01", told))

    assert base.ask("Why did the old ship strike the big bridge of the town?").facts[0].statement == told
