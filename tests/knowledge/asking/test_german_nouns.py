"""In German every noun has a capital: only what is no word of the language, nor made of its words, is a name."""

import datetime as dt
import json

import pytest

from knowledge import KnowledgeBase

BODY = """Die Fähre Sonnhild lief am Montag vor Quellbrück auf Grund.

Der Hafen meldete keine Verletzten, teilte Kapitänin Birte Aschkamp mit. Ein Schiff brachte die Reisenden an Land."""


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    folder = tmp_path_factory.mktemp("german")
    article = {"id": "a", "title": "Fähre auf Grund", "body": BODY, "published_at": "2026-06-02", "language": "de"}
    (folder / "a.json").write_text(json.dumps(article))
    base = KnowledgeBase.open(folder / "data")
    base.build([folder / "a.json"])

    def names(text):
        return {word.text for word in base.find(text, as_of=dt.date(2026, 6, 10))[0].words if word.name}

    yield names
    base.close()


def test_words_of_the_language_are_no_names(names):
    assert names("Welches Schiff lief mit vielen Verletzten im Hafen auf?") == set()


def test_nor_are_compounds_of_the_articles_words_and_what_ends_like_a_noun(names):
    assert names("War das Hafenschiff nach der Havarierung noch heil?") == set()


def test_all_others_are(names):
    assert names("Brachte das Schiff Sonnhild auch Aschkamp nach Quellbrück?") == {"Sonnhild", "Aschkamp", "Quellbrück"}
