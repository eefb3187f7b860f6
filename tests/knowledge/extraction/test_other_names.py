"""Other names: surnames that are used, initials that people will use, roles of those who speak."""

import datetime as dt

import pytest

from knowledge.article import Article
from knowledge.extraction import extract
from knowledge.fact import Alias


def aliases(body):
    article = Article(id="a", title="T", body=body, published=dt.date(2026, 1, 1), language="en", path="a.txt")
    return extract(article).aliases


@pytest.mark.parametrize(
    ("body", "short", "full"),
    [
        ("Doctors of the United Medical Centre treated her.", "UMC", "United Medical Centre"),
        ("The Department of Public Health agreed.", "DPH", "Department of Public Health"),
        ("Aino Brandt spoke first. Brandt left early.", "Brandt", "Aino Brandt"),
        (
            "Ulvaran Transport Minister Aino Brandt said the port is open.",
            "Ulvaran Transport Minister",
            "Aino Brandt",
        ),
    ],
)
def test_names_by_which_people_may_ask(body, short, full):
    assert Alias(short=short, full=full) in aliases(body)


@pytest.mark.parametrize(
    "body",
    [
        "The Rail Bureau agreed.",
        "Maria Anna Berg Holm spoke.",
        "The mayor, Ingrid Dahl, said that nobody has to leave.",
        "The Lake Basin Forum (LBF) met.",
    ],
)
def test_two_words_people_and_bare_roles_give_none(body):
    assert {alias.short for alias in aliases(body)} <= {"LBF"}
