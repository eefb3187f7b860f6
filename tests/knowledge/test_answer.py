"""Answers, digests and links as they leave the library."""

import datetime as dt

import pytest

from knowledge import Answer, Citation, CitedFact, DateSpan, Digest, Status, Story
from knowledge.answer import link_to_text

D = dt.date


def fact(statement="The wall has three cracks.", **fields):
    return CitedFact(
        **{
            "statement": statement,
            "article_id": "wall",
            "path": "wall.txt",
            "title": "The wall",
            "publisher": "Interpress",
            "published": D(2026, 7, 1),
            "source_url": "https://interpress.example/wall",
            "start": 10,
            "end": 10 + len(statement),
            "paragraph": 2,
        }
        | fields
    )


def answer(*facts, **fields):
    return Answer(
        question="How many?", question_as_read="How many?", **{"status": Status.ANSWERED, "facts": facts} | fields
    )


class TestLinks:
    @pytest.mark.parametrize(
        ("url", "statement", "link"),
        [
            ("https://a.example/b", "Nobody is packing.", "https://a.example/b#:~:text=Nobody%20is%20packing."),
            ("https://a.example/b", "Well-known, A & B", "https://a.example/b#:~:text=Well%2Dknown%2C%20A%20%26%20B"),
            ("https://a.example/b#top", "It holds.", "https://a.example/b#top:~:text=It%20holds."),
            ("https://a.example/b?c=d", "It holds.", "https://a.example/b?c=d#:~:text=It%20holds."),
            ("https://a.example/b", "line\nbreak  here", "https://a.example/b#:~:text=line%20break%20here"),
            ("https://a.example/b", "мост", "https://a.example/b#:~:text=%D0%BC%D0%BE%D1%81%D1%82"),
            ("https://a.example/b", "50% of #1/2?", "https://a.example/b#:~:text=50%25%20of%20%231%2F2%3F"),
            ("", "Nobody is packing.", ""),
        ],
    )
    def test_they_hold_the_statement_encoded(self, url, statement, link):
        assert link_to_text(url, statement) == link

    def test_a_long_statement_is_given_by_its_first_and_last_words(self):
        """The comma between them is the text directive's own; those of the statement are encoded."""
        words = "one, two three-x four five six seven eight nine ten eleven"
        assert link_to_text("u", words) == "u#:~:text=one%2C%20two%20three%2Dx%20four,eight%20nine%20ten%20eleven"
        assert link_to_text("u", "one two three four five six seven eight nine ten") == (
            "u#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten"
        )

    def test_a_text_that_the_address_points_to_already_is_replaced(self):
        assert link_to_text("https://a.example/b#:~:text=x", "It holds.") == "https://a.example/b#:~:text=It%20holds."

    def test_a_fact_links_to_its_statement(self):
        assert fact().url == "https://interpress.example/wall#:~:text=The%20wall%20has%20three%20cracks."
        assert fact(source_url="").url == ""


class TestDays:
    @pytest.mark.parametrize(
        ("since", "until", "iso"),
        [
            (D(2021, 7, 14), D(2021, 7, 14), "2021-07-14"),
            (D(2021, 7, 1), D(2021, 7, 31), "2021-07"),
            (D(2024, 2, 1), D(2024, 2, 29), "2024-02"),
            (D(2021, 12, 1), D(2021, 12, 31), "2021-12"),
            (D(2021, 1, 1), D(2021, 12, 31), "2021"),
            (D(2026, 2, 24), D(2026, 2, 26), "2026-02-24/2026-02-26"),
            (D(2021, 1, 1), D(2021, 3, 31), "2021-01-01/2021-03-31"),
            (D(2020, 1, 1), D(2021, 12, 31), "2020-01-01/2021-12-31"),
            (D(2021, 7, 1), D(2021, 7, 1), "2021-07-01"),
            (D(9999, 12, 31), D(9999, 12, 31), "9999-12-31"),
        ],
    )
    def test_a_span_is_written_as_what_it_is(self, since, until, iso):
        assert DateSpan(start=0, end=4, text="then", since=since, until=until).iso == iso

    def test_the_last_year_of_the_calendar(self):
        assert DateSpan(start=0, end=4, text="9999", since=D(9999, 1, 1), until=D(9999, 12, 31)).iso == "9999"


class TestJson:
    def test_a_fact_has_the_keys_of_the_contract(self):
        span = DateSpan(start=10, end=16, text="Monday", since=D(2026, 6, 29), until=D(2026, 6, 29), relative=True)
        told = fact(speaker="Ana Verne", dates=(span,), score=1.23456789, published="2026-07-01T09:30:00+02:00")
        assert told.to_json() == {
            "statement": "The wall has three cracks.",
            "article_id": "wall",
            "path": "wall.txt",
            "title": "The wall",
            "publisher": "Interpress",
            "published": "2026-07-01T09:30:00+02:00",
            "url": "https://interpress.example/wall#:~:text=The%20wall%20has%20three%20cracks.",
            "start": 10,
            "end": 36,
            "paragraph": 2,
            "speaker": "Ana Verne",
            "dates": ["2026-06-29"],
            "score": 1.234568,
        }

    def test_what_is_not_known_is_null(self):
        json = fact(published=None).to_json()
        assert (json["published"], json["speaker"], json["dates"]) == (None, None, [])

    def test_an_answer_has_the_keys_of_the_contract(self):
        told = answer(fact(), short_answer="three", conflict=True, elapsed_ms=1.23456)
        assert told.to_json(id="q1") == {
            "id": "q1",
            "status": "answered",
            "short_answer": "three",
            "facts": [fact().to_json()],
            "conflict": True,
            "question_as_read": "How many?",
            "elapsed_ms": 1.235,
        }
        assert told.to_json()["id"] is None

    def test_a_digest_has_the_keys_of_the_contract(self):
        digest = Digest(
            since=D(2026, 7, 1), until=D(2026, 7, 7), stories=(Story(facts=(fact(),), article_ids=("wall", "b")),)
        )
        assert digest.to_json() == {
            "from": "2026-07-01",
            "to": "2026-07-07",
            "stories": [{"facts": [fact().to_json()], "article_ids": ["wall", "b"]}],
        }


class TestHeadline:
    def test_a_sure_short_answer_stands_alone(self):
        assert answer(fact(), short_answer="three").headline == "three"

    def test_an_unsure_one_does_not(self):
        assert answer(fact(), status=Status.CLOSEST, short_answer="three").headline is None
        assert answer(fact()).headline is None

    def test_nor_one_that_is_most_of_its_sentence(self):
        assert answer(fact(), short_answer="The wall has three crack").headline is None


def test_values_never_change():
    with pytest.raises(ValueError, match="frozen"):
        fact().statement = "The wall stands."


def test_a_citation_is_part_of_a_fact_and_read_back_with_it():
    other = Citation(article_id="b", publisher="Post", title="B", published=D(2026, 7, 2), url="")
    told = fact(repeated_by=(other,))
    assert CitedFact.model_validate_json(told.model_dump_json()) == told
