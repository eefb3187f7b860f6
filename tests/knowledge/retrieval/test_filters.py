"""What a question lays down, its publisher and its days, is kept to; what strays from it answers nothing."""

import datetime as dt
import json

import pytest

from knowledge import KnowledgeBase, Status

HOUSES = "how many houses did the flood destroy in Brenholt?"


class TestPublishers:
    @pytest.mark.parametrize(
        ("question", "publisher"),
        [
            (f"According to the Northern Post, {HOUSES}", "Northern Post"),
            (f"According to the Southern Courier, {HOUSES}", "Southern Courier"),
            ("What did the Southern Courier report about the flood in Brenholt?", "Southern Courier"),
            ("Что сообщают Вести Севера о мосте?", "Вести Севера"),
        ],
    )
    def test_only_the_source_that_is_named_is_heard(self, invented, question, publisher):
        facts = invented.ask(question).facts
        assert facts
        assert {fact.publisher for fact in facts} == {publisher}

    def test_a_source_that_says_nothing_of_it_is_not_answered_for_by_others(self, invented):
        answer = invented.ask(f"According to Meridian, {HOUSES}")
        assert answer.status is not Status.ANSWERED
        assert {fact.publisher for fact in answer.facts} <= {"Meridian"}


class TestDays:
    def test_what_was_told_in_the_window_comes_first(self, invented):
        question = "What did engineers find in the Kalvend dam last week?"
        for day, opening in (
            (dt.date(2026, 3, 11), "Engineers found 14"),
            (dt.date(2026, 3, 27), "Engineers found 23"),
        ):
            assert invented.ask(question, as_of=day).facts[0].statement.startswith(opening)

    def test_outside_of_the_window_nothing_is_an_answer(self, invented):
        question = "How many cracks did engineers find in the Kalvend dam{}?"
        assert invented.ask(question.format(""), as_of=dt.date(2026, 5, 20)).status is Status.ANSWERED
        assert invented.ask(question.format(" last week"), as_of=dt.date(2026, 5, 20)).status is Status.CLOSEST

    def test_a_day_in_the_window_counts_wherever_it_was_published(self, invented):
        answer = invented.ask("What was elected since 20 May?", as_of=dt.date(2026, 6, 10))
        assert answer.facts[0].statement == "Ulvara elected a new parliament on May 24."


class TestSeries:
    def test_another_of_a_series_answers_nothing(self, tmp_path):
        body = (
            "Saran-1 was launched in 2017 from Tamsel. Saran-2 reached its orbit above Tamsel after a launch on Friday."
        )
        record = {"id": "a", "title": "Saran", "publisher": "Post", "published_at": "2026-04-17", "body": body}
        (tmp_path / "a.jsonl").write_text(json.dumps(record))
        base = KnowledgeBase.open(tmp_path / "data")
        base.build([tmp_path / "a.jsonl"])
        first = base.ask("When was the launch of Saran-2 from Tamsel?").facts[0]
        assert first.statement.startswith("Saran-2")
        assert base.ask("When was Saran-3 launched from Tamsel?").status is not Status.ANSWERED
        base.close()


def test_what_asks_for_nothing_beside_its_words_has_no_filter(invented):
    facts = invented.ask(HOUSES).facts
    assert {fact.publisher for fact in facts} > {"Northern Post"}
