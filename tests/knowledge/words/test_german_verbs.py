"""Forms of German verbs meet, and nouns that look like participles stay."""

import pytest

from knowledge.words import fold, stem
from knowledge.words.german_verbs import infinitive


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
    ],
)
def test_the_forms_of_a_verb_have_one_stem(forms):
    assert len({stem(fold(form), "de") for form in forms.split() if "-" not in form}) == 1


@pytest.mark.parametrize("word", ["gericht", "gebiet", "gewerkschaft", "gemeinde", "gesetz", "hafen"])
def test_a_noun_is_no_form_of_a_verb(word):
    assert infinitive(word) == word


def test_only_german_words_are_read_so():
    assert stem("gegrundet", "en") != stem("grunden", "en")
