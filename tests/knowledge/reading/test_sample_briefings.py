"""The briefings in articles/ are read without a remark, and hold the answers that tests/questions.jsonl expects."""

import datetime as dt
import json
import re
from pathlib import Path

import pytest

from knowledge.reading import check_unique, list_sources, read_source

ROOT = Path(__file__).resolve().parents[3]
QUESTIONS = [json.loads(line) for line in (ROOT / "tests" / "questions.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def readings():
    sources, notes = list_sources([ROOT / "articles"])
    assert notes == []
    return [read_source(source) for source in sources]


@pytest.fixture(scope="module")
def articles(readings):
    return {article.id: article for reading in readings for article in reading.articles}


def test_every_sample_is_read_without_a_remark(readings, articles):
    assert [(reading.skipped, reading.notes) for reading in readings] == [((), ())] * 14
    assert len(articles) == 16
    check_unique(article for reading in readings for article in reading.articles)


def test_every_sample_has_its_title_publisher_place_day_and_language(articles):
    for article in articles.values():
        assert article.title
        assert article.publisher
        assert article.place
        assert dt.date(2026, 3, 1) <= article.published_on <= dt.date(2026, 6, 30)
    assert sorted(article.language for article in articles.values()) == ["en"] * 14 + ["ru"] * 2


@pytest.mark.parametrize("question", QUESTIONS, ids=[question["id"] for question in QUESTIONS])
def test_every_expected_answer_stands_in_the_articles_named(question, articles):
    texts = [" ".join(articles[stem].body.split()) for stem in question["articles"]]
    assert bool(texts) == bool(question["answers"]) == (question["kind"] != "unanswerable")
    for answer in question["answers"]:
        if question["kind"] == "relative_date" and re.match(r"2026-|\d+ \w+ 2026", answer):
            continue  # the day that the article's own words mean
        if question["type"] == "yes_no" and answer in ("yes", "no"):
            continue
        assert any(re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", text) for text in texts), answer
    for text in texts:
        assert any(answer in text for answer in question["answers"])


def test_a_follow_up_names_a_question_before_it():
    asked = set()
    for question in QUESTIONS:
        assert question.get("after") is None or question["after"] in asked
        asked.add(question["id"])
