"""One bad file must not hold up a build: a megabyte in one line is read and extracted in a moment, or refused."""

import datetime as dt
import time

import pytest

from knowledge.extraction import extract
from knowledge.reading import read_source

SIZE = 1_000_000
SECONDS = 3.0  # a tenth of it on an idle machine

LINES = [
    "a", "1", ",", '"', "“", "(", "([", ".", "😀", "word ", "Word ", "1,000 ", "1. ", "A. ", "Mr. ", '?"', "中。",
    "said X, ", '"a" ', "University of ", "(BB) ", "thousand ", "on Monday ", "2 days ago ", "MOSCOW, 9 July (A) - ",
    "Mon. ", "Jan. 1, ", "Word. ", "Word. 2020 ", "A.A.A. ", "1.1.1.1. ",
    "17h42 ", "2017 ", "zwei Menschen ", "l’eau d’une ",
    "1/1/", "one hundred and ", "A of the ", "a.m. ", "1 000 ", "Jan. A.",
]  # fmt: skip


def read_and_extract(path):
    """All the facts of a file, and why it was skipped, within the time that is given to any."""
    started = time.process_time()
    reading = read_source(path)
    facts = []
    for article in reading.articles:
        found = extract(article.model_copy(update={"published": dt.date(2021, 7, 9)})).facts
        assert all(fact.statement == article.body[fact.start : fact.end] for fact in found)
        facts += found
    assert time.process_time() - started < SECONDS
    return facts, [note.reason for note in reading.skipped]


@pytest.mark.parametrize("unit", LINES)
def test_an_endless_line_of_text_gives_slices_of_boilerplate_at_most(tmp_path, unit):
    path = tmp_path / "line.txt"
    path.write_text(f"A title\n\n{(unit * SIZE)[:SIZE]}", encoding="utf-8")
    facts, skipped = read_and_extract(path)
    assert skipped == []
    # a dateline may open it, and the first sentence end may be a true one
    assert {str(fact.kind) for fact in facts[1:]} <= {"boilerplate"}


@pytest.mark.parametrize("unit", ["word ", "([", "a\n", "__a", "[a](", "\n- a"])
def test_an_endless_paragraph_of_markdown_is_skipped(tmp_path, unit):
    path = tmp_path / "line.md"
    path.write_text(f"---\ntitle: A title\n---\nIt began.\n\n{(unit * SIZE)[:SIZE]}", encoding="utf-8")
    facts, (reason,) = read_and_extract(path)
    assert facts == []
    assert "characters, the most is 100,000: part it by blank lines" in reason


@pytest.mark.parametrize(("unit", "elements"), [("<p>a</p>", "125,005"), ("a<br>", "200,005")])
def test_a_page_of_too_many_elements_is_skipped(tmp_path, unit, elements):
    path = tmp_path / "page.html"
    path.write_text(page(unit * (SIZE // len(unit))), encoding="utf-8")
    (reason,) = read_and_extract(path)[1]
    assert reason == (f"has {elements} HTML elements, the most is 20,000: save the article alone, or its text as .txt")


def test_a_page_with_a_paragraph_of_too_many_elements_is_skipped(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(page("<p>" + '<a href="x">a</a> b. ' * 4_000), encoding="utf-8")
    (reason,) = read_and_extract(path)[1]
    assert reason.startswith("has 4,000 HTML elements in one paragraph, the most is 3,000")


@pytest.mark.parametrize("unit", ["word ", "("])
def test_an_endless_paragraph_of_a_page_is_taken_like_that_of_a_text(tmp_path, unit):
    path = tmp_path / "page.html"
    path.write_text(page(f"<p>The mayor left us on Monday.</p><p>{(unit * SIZE)[:SIZE]}</p>"), encoding="utf-8")
    facts, skipped = read_and_extract(path)
    assert skipped == []
    assert facts[0].statement == "The mayor left us on Monday."
    assert {str(fact.kind) for fact in facts[1:]} <= {"boilerplate"}


@pytest.mark.parametrize("name", ["many.txt", "many.md"])
def test_an_article_of_too_many_paragraphs_is_skipped(tmp_path, name):
    path = tmp_path / name
    path.write_text("A title\n\n" + "a\n\n" * 30_000, encoding="utf-8")
    (reason,) = read_and_extract(path)[1]
    assert reason.endswith("paragraphs, the most is 20,000: split it")


def test_the_other_articles_of_a_file_are_taken_all_the_same(tmp_path):
    path = tmp_path / "many.jsonl"
    path.write_text('{"title": "A", "body": "%s"}\n{"title": "B", "body": "The mayor left."}' % ("a\\n\\n" * 30_000))
    facts, (reason,) = read_and_extract(path)
    assert [fact.statement for fact in facts] == ["The mayor left."]
    assert reason == "line 1: has 30,000 paragraphs, the most is 20,000: split it"


def page(body):
    return f"<html><head><title>A title</title></head><body><article>{body}</article></body></html>"
