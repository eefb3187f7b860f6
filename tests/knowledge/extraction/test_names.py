"""Names: proper names, their kind, and the fullest form of each."""

from __future__ import annotations

import pytest

from knowledge.extraction.name_runs import name_runs
from knowledge.extraction.names import find_names
from knowledge.extraction.sentences import sentences
from knowledge.fact import Alias, Name


def names(text: str, *aliases: Alias, language: str = "en") -> list[Name]:
    return [n for found in find_names(text, sentences(text, language), aliases, language) for n in found]


def texts(text: str, language: str = "en") -> list[str]:
    return [n.text for n in names(text, language=language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Ludwig van Beethoven and Osama bin Laden in New York.",
         ["Ludwig van Beethoven", "Osama bin Laden", "New York"]),
        ("It was the Ministry of Foreign Affairs and the Court of Arbitration.",
         ["Ministry of Foreign Affairs", "Court of Arbitration"]),
        ("She thanked Dr. Z. K. Mirqasım and Judge Agathe Rensmaar of the High Court.",
         ["Z. K. Mirqasım", "Agathe Rensmaar", "High Court"]),
        ("He saw Labour Minister Dušan Petrik and O'Brien-Smith.", ["Dušan Petrik", "O'Brien-Smith"]),
        ("It belongs to the Dockers' and Warehouse Workers' Union.", ["Dockers' and Warehouse Workers' Union"]),
        ("Some rain fell on Friday in March.", []),
        ("Mayor Jan Kroll met April Jones and Will Ott.", ["Jan Kroll", "April Jones", "Will Ott"]),
        ("In May Merkel left, on 24 May Oresk won, and since April Tarn has paid.", ["Merkel", "Oresk", "Tarn"]),
        ("Hospitals hold medicines. Talks failed.", []),
        ("They asked Oresk's Nurgan Shelbai.", ["Oresk", "Nurgan Shelbai"]),
        ("OSA Administrator Bill Nell met Consul Ida Rask.", ["OSA", "Bill Nell", "Ida Rask"]),
    ],
)  # fmt: skip
def test_what_is_a_name(text: str, expected: list[str]) -> None:
    found = [t for t in texts(text) if t not in ("Friday", "March")]
    assert found == expected


def test_russian_names_part_from_the_country_before_them() -> None:
    text = "Об этом сказала представитель МИД Чельмира Варвара Лунина. Его возглавит министр А. В. Дёмин."
    assert texts(text, "ru") == ["МИД Чельмира", "Варвара Лунина", "А. В. Дёмин"]


def test_a_word_that_opens_a_sentence_is_a_name_if_it_is_one_elsewhere() -> None:
    assert texts("They left Swissport. Swissport said no.") == ["Swissport", "Swissport"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He met spokeswoman Maria Zahn there.", "Maria Zahn", "person"),
        ("They live in Tavna now.", "Tavna", "place"),
        ("They sailed the Sarmal Sea.", "Sarmal Sea", "place"),
        ("He left the Institute for Trade Studies.", "Institute for Trade Studies", "organisation"),
        ("It broke the Penal Code.", "Penal Code", "other"),
    ],
)
def test_kinds(text: str, name: str, kind: str) -> None:
    assert [(n.text, n.kind) for n in names(text)] == [(name, kind)]


def test_a_surname_and_an_acronym_stand_for_the_fullest_form() -> None:
    alias = Alias(short="LBF", full="Lake Basin Forum")
    found = names("The Lake Basin Forum (LBF) met. Minister Ann Lee spoke. The LBF heard Lee.", alias)
    assert [(n.text, n.canonical) for n in found] == [
        ("Lake Basin Forum", "Lake Basin Forum"),
        ("LBF", "Lake Basin Forum"),
        ("Ann Lee", "Ann Lee"),
        ("LBF", "Lake Basin Forum"),
        ("Lee", "Ann Lee"),
    ]


def test_a_surname_that_two_people_share_stands_for_itself() -> None:
    found = names("Minister Ann Lee and coach Bob Lee met. Both heard Lee.")
    assert found[-1].canonical == "Lee"


def test_positions_are_those_of_the_body() -> None:
    text = "It rained. They saw Ann Lee."
    assert [(n.start, n.end) for n in names(text)] == [(20, 27)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Правительство Тверской области утвердило бюджет.", "Правительство Тверской области"),
        ("Об этом сообщили в Московском городском суде.", "Московском городском суде"),
        ("Рішення ухвалила Київська міська рада.", "Київська міська рада"),
        ("В пятницу Каспийское море штормило.", "Каспийское море"),
    ],
)
def test_an_adjective_takes_its_noun_with_it_in_cyrillic(text, expected):
    assert expected in [run.text for run in name_runs(text, 0, len(text))]


def test_a_surname_that_ends_like_an_adjective_takes_nothing():
    text = "Писатель Фёдор Достоевский родился в Москве."
    assert "Фёдор Достоевский" in " ".join(run.text for run in name_runs(text, 0, len(text)))
    assert not any("родился" in run.text for run in name_runs(text, 0, len(text)))
