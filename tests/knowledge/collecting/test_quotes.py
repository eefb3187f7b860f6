"""What a person said, newest first, whichever way the name is written."""

import json

import pytest

from knowledge import KnowledgeBase

SPEECHES = [
    ("2026-03-01", "one", "Mayor Ingrid Dahl said the wall stands firm. Dahl said that nobody has to leave Kalvend."),
    (
        "2026-03-09",
        "two",
        'I. Dahl, the mayor, said: "We will rebuild the wall." The union leader Pavel Orlan said no.',
    ),
    ("2026-03-05", "three", "The writer Roald Berg said that Kalvend is a dull town. Anna Berg said it is lovely."),
    (
        "2026-03-06",
        "four",
        "The Shelf Coast Organisation (SCO) said that the vote was fair. The SCO said it will return.",
    ),
    ("2026-03-07", "five", "Министр Артём Серов сказал, что мост нужен всем."),
]


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("quotes")
    lines = [
        json.dumps({"id": name, "title": f"Article {name}", "published_at": day, "body": body})
        for day, name, body in SPEECHES
    ]
    (folder / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    base = KnowledgeBase.open(folder / "data")
    base.build([folder / "a.jsonl"])
    yield base
    base.close()


def test_what_a_person_said_comes_newest_first(base):
    quotes = base.quotes("Ingrid Dahl")
    assert [fact.published.isoformat() for fact in quotes.facts] == ["2026-03-09", "2026-03-01", "2026-03-01"]
    assert quotes.total == 3
    assert quotes.facts[0].statement == 'I. Dahl, the mayor, said: "We will rebuild the wall."'


@pytest.mark.parametrize("name", ["Dahl", "dahl", "Ingrid Dhal", "mayor Dahl", "DAHL", "I. Dahl"])
def test_a_part_of_the_name_an_initial_a_misspelling_or_another_script_will_do(base, name):
    assert base.quotes(name).speaker == "Ingrid Dahl"


def test_a_name_is_found_by_its_alias(base):
    assert base.quotes("SCO").total == base.quotes("Shelf Coast Organisation").total == 2


def test_a_name_in_another_script_is_found(base):
    assert base.quotes("Serov").speaker == "Артём Серов"


def test_a_name_that_several_people_bear_names_them(base):
    quotes = base.quotes("Berg")
    assert (quotes.speaker, quotes.facts) == ("", ())
    assert sorted(quotes.meant) == ["Anna Berg", "Roald Berg"]


def test_nobody_by_that_name_gets_nothing(base):
    for name in ["Lindgren", "", "?!", "Anna Dahl"]:
        quotes = base.quotes(name)
        assert (quotes.speaker, quotes.facts, quotes.meant) == ("", (), ())


def test_the_limit_is_kept_and_all_are_counted(base):
    quotes = base.quotes("Dahl", limit=1)
    assert (len(quotes.facts), quotes.total) == (1, 3)
