"""Forms of German verbs meet, and nouns that look like participles stay."""

import pytest

from knowledge.words import fold, stem
from knowledge.words.german_forms import german_base_form


@pytest.mark.parametrize(
    "forms",
    [
        "schließen schließt schloss geschlossen",
        "zurückziehen zurückgezogen",
        "sagen sagt sagte sagten gesagt",
        "gründen gründete gegründet",
        "ankündigen kündigte-an angekündigt",
        "sterben stirbt starb gestorben",
        "stattfinden stattgefunden",
        "Bericht berichten berichtete",
        "finden fand fanden gefunden",
        "treffen traf trafen getroffen",
        "nennen nannten genannt genannte",
        "wählen gewählt gewählten",
        "legen legt gelegt",
        "bestätigen bestätigt Bestätigung",
        "verhandeln verhandelt Verhandlung",
        "prüfen geprüft Prüfungen",
        "aufbauen aufgebaut aufzubauen",
        "verlieren verloren verlorene",
        "studieren Studierende Studierenden",
    ],
)
def test_the_forms_of_a_verb_have_one_stem(forms):
    assert len({stem(fold(form), "de") for form in forms.split() if "-" not in form}) == 1


@pytest.mark.parametrize("forms", ["hoch höher höchste", "groß größte", "gut besser besten", "teuer teure teurer"])
def test_the_degrees_of_an_adjective_have_one_stem(forms):
    assert len({stem(fold(form), "de") for form in forms.split()}) == 1


@pytest.mark.parametrize("forms", ["gelb gelben", "gemeinsam gemeinsamen", "Geschichte Geschichten", "Abend Abende"])
def test_what_looks_like_a_participle_keeps_its_stem(forms):
    assert len({stem(fold(form), "de") for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("liegen", "legen"), ("Zeitung", "Zeit"), ("Geschichte", "Schicht")])
def test_words_that_only_look_alike_stay_apart(one, other):
    assert stem(fold(one), "de") != stem(fold(other), "de")


@pytest.mark.parametrize("word", ["gericht", "gebiet", "gewerkschaft", "gemeinde", "gesetz", "hafen"])
def test_a_noun_is_no_form_of_a_verb(word):
    assert german_base_form(word) == word


def test_only_german_words_are_read_so():
    assert stem("gegrundet", "en") != stem("grunden", "en")


@pytest.mark.parametrize(
    "forms", ["Museum Museums Museen", "Thema Themen", "Firma Firmen", "Auto Autos", "Ministerium Ministerien"]
)
def test_a_plural_has_the_stem_of_its_singular(forms):
    assert len({stem(fold(form), "de") for form in forms.split()}) == 1


def test_what_only_looks_like_a_plural_stays():
    assert stem("kostenlos", "de") == stem("kostenlose", "de") == "kostenlos"
