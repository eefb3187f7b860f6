"""'saran 2' is read as the 'Saran-2' of the articles, and never answered by what they tell of Saran-1."""

import pytest

from knowledge.asking.numbered_names import with_hyphens

HELD = {"saran-2": 3, "covid-19": 1}


def known(terms):
    return {term: HELD[term] for term in terms if term in HELD}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("when was saran 2 launched", "when was saran-2 launched"),
        ("saran2 and Covid 19?", "saran-2 and Covid-19?"),
        ("Saran-2", "Saran-2"),
        ("saran 3", "saran 3"),
        ("saran 2.5", "saran 2.5"),
        ("saran 2-3", "saran 2-3"),
        ("on May 2, 19 people", "on May 2, 19 people"),
    ],
)
def test_only_names_that_the_articles_have_get_their_hyphen(typed, read):
    assert with_hyphens(typed, known) == read


def test_the_number_tells_one_of_a_series_from_another(reports):
    base = reports(
        ("Old satellite", "Post", "2026-03-02", "The satellite Saran-1 was launched in 2017 and fell silent in 2022."),
        ("New satellite", "Post", "2026-04-02", "The satellite Saran-2 was launched on 17 April and sends pictures."),
    )
    for question in ("when was saran 2 launched", "when was saran2 launched?", "When was Saran-2 launched?"):
        assert base.ask(question).facts[0].statement.startswith("The satellite Saran-2")
