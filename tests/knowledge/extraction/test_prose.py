"""Prose: a stretch that is far too long for a sentence is told from what can be read."""

from __future__ import annotations

import pytest

from knowledge.article import Article
from knowledge.extraction import extract
from knowledge.extraction.prose import Stretch, find_prose
from knowledge.fact import FactKind

DATA = "x9Q" * 10_000
BEFORE = "The mayor, Ansa Kuroda, resigned on Monday."
AFTER = "Pell Varga will lead the town from May 2026."


def test_an_ordinary_paragraph_is_prose_with_or_without_a_full_stop() -> None:
    assert find_prose(BEFORE) == [Stretch(0, 43, prose=True)]
    assert find_prose("word " * 4_000) == [Stretch(0, 20_000, prose=True)]
    assert find_prose("") == [Stretch(0, 0, prose=True)]


def test_a_long_paragraph_of_sentences_is_prose() -> None:
    text = f"{BEFORE} " * 1_000
    assert find_prose(text) == [Stretch(0, len(text), prose=True)]


@pytest.mark.parametrize("unit", ["word ", "A. ", "1. ", "Mr. ", ". ", "?! ", "said X, ", "中。"])
def test_what_never_ends_a_sentence_after_a_word_is_none(unit: str) -> None:
    text = unit * 30_000
    assert find_prose(text)[-1] == Stretch(0, len(text), prose=False)


@pytest.mark.parametrize(
    "sentence", ["Он уехал в город.", "市长离开了这个城市。", "वह शहर से चला गया है। ", "غادر العمدة المدينة؟ "]
)
def test_sentences_of_any_script_are_prose(sentence: str) -> None:
    text = f"{sentence} " * 3_000
    assert find_prose(text) == [Stretch(0, len(text), prose=True)]


def test_prose_around_data_stays_prose() -> None:
    text = f"{BEFORE} {DATA} word. {AFTER}"
    found = [(text[a:b].strip(), prose) for a, b, prose in find_prose(text)]
    assert found == [(BEFORE, True), (f"{DATA} word.", False), (AFTER, True)]


def test_what_is_no_prose_becomes_boilerplate_in_slices_and_nothing_is_looked_for_in_it() -> None:
    body = f"{BEFORE} {DATA} Ann Lee said (SCO) 5 May 2026. {AFTER}"
    facts = extract(Article(id="a", title="", body=body, language="en")).facts
    assert [(fact.statement, fact.kind) for fact in (facts[0], facts[-1])] == [
        (BEFORE, FactKind.STATEMENT),
        (AFTER, FactKind.STATEMENT),
    ]
    assert [name.text for fact in (facts[0], facts[-1]) for name in fact.names] == ["Ansa Kuroda", "Pell Varga"]
    between = facts[1:-1]
    assert {fact.kind for fact in between} == {FactKind.BOILERPLATE}
    assert "".join(fact.statement for fact in between).replace(" ", "").startswith(DATA)
    assert all(len(fact.statement) <= 1_000 and fact.statement == body[fact.start : fact.end] for fact in between)
    assert not any(fact.names or fact.dates or fact.quantities or fact.speaker for fact in between)
    assert [fact.ordinal for fact in facts] == list(range(len(facts)))
