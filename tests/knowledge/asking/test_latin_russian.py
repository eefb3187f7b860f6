"""Russian in Latin letters is read as Cyrillic; other languages in Latin letters are left alone."""

import pytest

from knowledge.asking.latin_russian import in_cyrillic
from knowledge.question import Asked

HELD = {"переговоры", "возглавил", "делегацию", "саммит", "объявил", "мост", "серую", "обойдется"}
LANGUAGES = ("en", "ru", "de", "fr", "es", "pt")


def knows(word):
    return word.replace("ё", "е") in HELD


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("kto vozglavil peregovory", "кто возглавил переговоры"),
        ("gde budet sammit?", "где будет саммит?"),
        ("Skolko chelovek pogiblo?", "Сколько человек погибло?"),
        ("pochemu zakryli most", "почему закрыли мост"),
        ("kto obyavil o remonte?", "кто объявил о ремонте?"),
        ("Kto ob'yavil o remonte?", "Кто объявил о ремонте?"),
        ("kak nazyvaetsya reka", "как называется река"),
        ("chto takoe SCO", "что такое SCO"),
        ("a gde?", "а где?"),
        ("skoko stoit most", "скоко стоит мост"),
        ("peregovory sammit", "переговоры саммит"),
    ],
)
def test_russian_in_latin_letters_is_read_in_cyrillic(typed, read):
    assert in_cyrillic(typed, LANGUAGES, knows) == read


@pytest.mark.parametrize(
    "text",
    ["", "who is on board?", "how many people", "Li Keqiang visited Moscow", "что случилось", "wer kommt?", "most",
     "quem disse?", "¿Qué dijo el alcalde?", "Où est le port ?", "What did Kem say?", "most people", "Most Peregovory"],
)  # fmt: skip
def test_all_else_is_left_alone(text):
    assert in_cyrillic(text, LANGUAGES, knows) == text


class TestAnswers:
    def test_it_is_answered_from_russian_articles_and_says_how_it_was_read(self, invented):
        answer = invented.ask("kto vozglavit delegaciyu ulvary na peregovorah?")
        assert answer.facts[0].statement.startswith("Делегацию Ульвары")
        assert answer.question_as_read == "кто возглавит делегацию ульвары на переговорах?"

    def test_a_name_is_found_in_english_articles_too(self, invented):
        answer = invented.ask("kto takoy Tomas Reyl?")
        assert "Tomas Reyl" in answer.facts[0].statement

    def test_it_goes_on_from_a_question_before(self, read):
        question = read("a kogda?", after="gde proydut peregovory o moste?")
        assert (question.follows, question.asked, question.language) == (True, Asked.WHEN, "ru")
        assert "переговоры" in {word.text for word in question.words}

    def test_two_questions_are_told_apart(self, invented):
        first, second = invented.ask("kto vozglavit delegaciyu i gde proydut peregovory?").answers
        assert (first.question, second.question) == ("кто возглавит делегацию", "где пройдут переговоры?")
