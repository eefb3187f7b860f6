"""A preposition may imply a word: who is on the ferry is aboard it."""

import json

import pytest

from knowledge import KnowledgeBase

FERRY = (
    "The ferry caught fire off Tamsel. There were 412 people on board, the coast guard said. "
    "Doctors treated 26 people in the port."
)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ferry")
    record = {"id": "a", "title": "Fire on a ferry", "publisher": "Post", "published_at": "2026-03-09", "body": FERRY}
    (folder / "a.jsonl").write_text(json.dumps(record))
    base = KnowledgeBase.open(folder / "data")
    base.build([folder / "a.jsonl"])
    yield base
    base.close()


@pytest.mark.parametrize(
    "question",
    ["How many people were on the ferry?", "how many people were on the fery", "How many people were aboard the ferry?",
     "how many people were on board the ferry"],
)  # fmt: skip
def test_people_on_a_vehicle_are_aboard(base, question):
    assert base.ask(question).facts[0].statement.startswith("There were 412 people on board")


@pytest.mark.parametrize(
    ("question", "implied"),
    [
        ("How many people were on the ferry?", ["aboard"]),
        ("who was on the burning ferry", ["aboard"]),
        ("How many people came on Monday?", []),
        ("How many people spoke on the fire?", []),
        ("What was written on the ferry?", []),
    ],
)
def test_other_prepositions_imply_nothing(base, question, implied):
    assert [word.mended for word in base.find(question)[0].words if word.text == "on"] == implied
