"""Names that stand for one another find the same facts, introduced by an article or not."""

import json

import pytest

from knowledge import KnowledgeBase, Status
from knowledge.asking.aliases import ALIAS_WORTH, MOST_OTHER_NAMES

ARTICLES = [
    ("Clinic", "The United Medical Centre in Tarn treated 40 patients on Sunday, doctors said."),
    ("Aid", "The United Nations sent 30 trucks to Tarn on Monday."),
    (
        "Port",
        "Ulvaran Transport Minister Aino Brandt said that the port stays open.\n\n"
        "Brandt visited the quay of Solvhavn on Friday and met 12 dockers.",
    ),
    ("Посольство", "Министерство иностранных дел Ульвары объявило о закрытии посольства в Тарне."),
]


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("aliases")
    lines = [
        json.dumps({"id": f"a{at}", "title": title, "publisher": "Post", "published_at": "2026-03-01", "body": body})
        for at, (title, body) in enumerate(ARTICLES)
    ]
    (folder / "a.jsonl").write_text("\n".join(lines))
    base = KnowledgeBase.open(folder / "data")
    base.build([folder / "a.jsonl"])
    yield base.ask
    base.close()


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("How many patients did the UMC treat?", "40"),
        ("how many patients did umc treat", "40"),
        ("How many trucks did the UN send to Tarn?", "30"),
        ("how many trucks did the un send to tarn", "30"),
        ("How many dockers did the Ulvaran transport minister meet?", "12"),
    ],
)
def test_it_is_answered_by_another_name(ask, question, number):
    """With the unit or without: what is counted stands in the question."""
    answer = ask(question)
    assert (answer.status, answer.short_answer.split()[0]) == (Status.ANSWERED, number)


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("О чём объявил МИД?", "Министерство иностранных дел"),
        ("Кто отправил грузовики: ООН?", "The United Nations"),
        ("Who is the Ulvaran transport minister?", "Ulvaran Transport Minister Aino Brandt"),
    ],
)
def test_it_is_found_by_another_name(ask, question, opening):
    assert ask(question).facts[0].statement.startswith(opening)


@pytest.fixture(scope="module")
def family(tmp_path_factory):
    """Sixty articles, each on somebody else named Brandt, who speaks for another company; Cleo Brandt is met twice."""
    folder = tmp_path_factory.mktemp("family")
    letters = [first + second for first in "BDFGKLMPRT" for second in "aeiouy"]
    names = [f"{pair}lno" for pair in letters] + ["Cleo", "Cleo"]
    lines = [
        json.dumps(
            {
                "id": f"b{at}",
                "title": f"Company {at}",
                "publisher": "Post",
                "published_at": "2026-03-01",
                "body": f"{name} Brandt, spokeswoman of {name}vik Shipping, said that the quay is shut.\n\n"
                f"Brandt met {at} dockers.",
            }
        )
        for at, name in enumerate(names)
    ]
    (folder / "b.jsonl").write_text("\n".join(lines))
    base = KnowledgeBase.open(folder / "data")
    base.build([folder / "b.jsonl"])
    yield base
    base.close()


def test_a_surname_of_many_is_met_by_the_first_names_told_most_often(family):
    word = next(word for word in family.find("How many dockers did Brandt meet?")[0].words if word.text == "Brandt")
    others = [match.term for match in word.matches if match.worth == ALIAS_WORTH]
    assert len(others) == MOST_OTHER_NAMES
    assert others[0] in ("cleo", "~kleo")


def test_one_of_many_who_hold_a_role_is_told_by_the_name_in_it(family):
    answer = family.ask("How many dockers did the spokeswoman of Tylnovik Shipping meet?")
    assert (answer.status, answer.facts[0].article_id) == (Status.ANSWERED, "b59")


def test_initials_of_nobody_are_not_answered(ask):
    assert ask("How many patients did the ZQX treat?").status is not Status.ANSWERED
