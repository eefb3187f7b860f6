"""A compound asks for its parts, too: a German one, or an English one that is written as one word."""

import json

import pytest

from knowledge import KnowledgeBase
from knowledge.words import stem
from knowledge.words.compounds import FIRST_WORTH, HEAD_WORTH, PART, compound_parts, part_terms

HELD = {
    stem(word, "de"): 1 for word in ("wasser", "streit", "haushalt", "beschluss", "end", "berg", "bahn", "bergbahn")
}


def known(terms):
    return {term: HELD[term] for term in terms if term in HELD}


@pytest.mark.parametrize(
    ("word", "first", "head"),
    [
        ("wasserstreit", "wasser", "streit"),
        ("haushaltsbeschluss", "haushalt", "beschluss"),
        ("bergbahn", "berg", "bahn"),
    ],
)
def test_it_is_parted_where_both_parts_stand_in_the_articles(word, first, head):
    assert compound_parts(word, "de", known) == {stem(head, "de"): HEAD_WORTH, stem(first, "de"): FIRST_WORTH}


@pytest.mark.parametrize(("word", "language"), [("dividende", "de"), ("streit", "de"), ("", "de")])
def test_other_words_stay_whole(word, language):
    assert compound_parts(word, language, known) == {}


def test_an_english_word_is_parted_where_it_is_not_known_itself():
    held = {"car", "park", "water"}
    assert compound_parts("carpark", "en", held.intersection) == {"park": HEAD_WORTH, "car": FIRST_WORTH}
    assert compound_parts("carpark", "en", (held | {"carpark"}).intersection) == {}


def test_what_is_told_with_its_parts_is_found(tmp_path):
    body = "Der Streit um das Wasser der Orla ist beigelegt.\n\nDie Häfen bleiben am Sonntag geschlossen."
    record = {"id": "a", "title": "Orla", "language": "de", "published_at": "2026-03-09", "body": body}
    path = tmp_path / "articles.jsonl"
    path.write_text(json.dumps(record))
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([path])
    assert base.ask("Was wurde aus dem Wasserstreit?").facts[0].statement.startswith("Der Streit um das Wasser")
    base.close()


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("sprungturm", {"turm", "sprung"}),
        ("freibad", {"bad", "frei"}),
        ("verkehrsminister", {"minister", "verkehr"}),
        ("donnerstag", set()),
        ("mannschaft", set()),
        ("unternehmen", set()),
        ("verletzungen", set()),
        ("lindqvart", set()),
    ],
)
def test_a_text_is_indexed_by_the_parts_that_are_words(word, parts):
    assert set(part_terms(word, "de")) == {PART + stem(part, "de") for part in parts}
    assert part_terms(word, "en") == ()


def test_a_word_finds_the_compound_that_holds_it(tmp_path):
    body = "Die Konzernzentrale steht in Hafenby.\n\nDer Zehnmeterturm wurde abgerissen.\n\nDas Wasser ist kalt."
    (tmp_path / "a.json").write_text(json.dumps({"id": "a", "title": "Nachrichten", "body": body}))
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([tmp_path / "a.json"])
    assert "Hafenby" in base.ask("Wo steht die Zentrale?").facts[0].statement
    base.close()
