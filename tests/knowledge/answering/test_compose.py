"""From ranked facts to an answer: each statement once, at most as many as wanted, word for word."""

import datetime as dt
import statistics

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge import Status
from tests.knowledge.invented_articles import ARTICLES

QUESTIONS = [
    "How many cracks did engineers find in the Kalvend dam?",
    "How many houses did the flood destroy in Brenholt?",
    "What did the fire brigade report?",
    "Who discovered the comet Veyra?",
    "What did Pavel Orlan say?",
    "When do the repairs of the dam begin?",
    "Кто возглавит делегацию Ульвары?",
    "Brenholt flood",
    "Is the school closed?",
]


def exact(answer):
    """Whether all that is told stands so in the articles."""
    bodies = {name: article["body"] for name, article in ARTICLES.items()}
    return all(
        fact.statement == bodies[fact.article_id][fact.start : fact.end]
        for fact in answer.facts
        if fact.article_id in bodies
    )


class TestStatements:
    @pytest.mark.parametrize("question", QUESTIONS)
    def test_every_statement_is_a_slice_of_its_article(self, invented, question):
        answer = invented.ask(question, limit=20)
        assert answer.facts
        assert exact(answer)

    @pytest.mark.parametrize("question", QUESTIONS)
    def test_each_statement_is_told_once(self, invented, question):
        told = [fact.statement for fact in invented.ask(question, limit=50).facts]
        assert len(told) == len(set(told))

    def test_the_limit_is_kept_and_a_smaller_one_tells_the_same_first(self, invented):
        told = {limit: invented.ask(QUESTIONS[0], limit=limit).facts for limit in (1, 2, 5, 1000)}
        assert [len(told[limit]) for limit in (1, 2, 5)] == [1, 2, 5]
        assert 5 < len(told[1000]) < 40
        places = [(fact.article_id, fact.start) for fact in told[1000]]
        for limit in (1, 2, 5):
            assert [(fact.article_id, fact.start) for fact in told[limit]] == places[:limit]

    def test_three_are_told_unless_more_are_wanted(self, invented):
        assert len(invented.ask(QUESTIONS[0]).facts) == 3

    def test_other_articles_that_say_the_same_are_named_beside_it(self, invented):
        answer = invented.ask("Which river burst its banks after three days of rain?")
        first = answer.facts[0]
        assert first.statement.startswith("The river Oster burst its banks")
        (other,) = first.repeated_by
        assert {first.article_id, other.article_id} == {"flood-north", "flood-south"}
        assert other.url.startswith(ARTICLES[other.article_id]["url"] + "#:~:text=The%20river")
        assert other.title == ARTICLES[other.article_id]["title"]

    def test_a_statement_that_stands_alone_is_repeated_by_nobody(self, invented):
        assert invented.ask("Who discovered the comet Veyra?").facts[0].repeated_by == ()

    def test_a_fact_is_cited_with_all_that_is_known_of_it(self, invented):
        fact = invented.ask("What did Pavel Orlan say?").facts[0]
        assert (fact.article_id, fact.publisher, fact.title) == ("union", "Northern Post", "Dockers vote for a strike")
        assert (fact.published, fact.source_url) == (dt.date(2026, 5, 6), "https://northernpost.example/strike")
        assert (fact.speaker, fact.speaker_role, fact.paragraph) == ("Pavel Orlan", "chairman", 2)
        assert fact.language == "en"

    def test_the_dates_in_a_fact_are_resolved(self, invented):
        (date,) = invented.ask("When do the repairs of the dam begin?").facts[0].dates
        assert (date.text, date.iso) == ("next Wednesday", "2026-03-25")


class TestEmphasis:
    @pytest.mark.parametrize("question", QUESTIONS)
    def test_it_is_the_short_answer_in_the_first_statement(self, invented, question):
        answer = invented.ask(question)
        first, *others = answer.facts
        if first.emphasis is None:
            assert answer.short_answer is None
        else:
            start, end = first.emphasis
            assert 0 <= start < end <= len(first.statement)
            assert first.statement[start:end] == answer.short_answer
        assert all(fact.emphasis is None for fact in others)


class TestOverview:
    """One or two words are looked up: the newest comes first, and nothing is called an answer."""

    @pytest.mark.parametrize("words", ["dam", "Kalvend dam", "Brenholt flood", "strike", "the comet", "мост", "Ulvara"])
    def test_a_word_or_two_are_never_answered_and_come_newest_first(self, invented, words):
        answer = invented.ask(words)
        assert answer.status is Status.CLOSEST
        assert answer.overview
        days = [fact.published for fact in answer.facts]
        assert days == sorted(days, reverse=True)

    def test_what_does_not_hold_the_word_comes_behind_what_does(self, invented):
        answer = invented.ask("Brenholt")
        assert all("Brenholt" in fact.statement for fact in answer.facts)

    def test_nothing_in_it_is_the_short_answer(self, invented):
        answer = invented.ask("Kalvend dam")
        assert (answer.short_answer, answer.headline) == (None, None)

    def test_a_word_said_again_is_still_one_word(self, invented):
        assert invented.ask("dam dam dam dam dam").overview

    def test_a_question_is_no_overview(self, invented):
        assert not invented.ask("Who discovered the comet Veyra?").overview


class TestAnyQuestion:
    @settings(max_examples=60, deadline=None)
    @given(text=st.text(max_size=60), limit=st.integers(1, 5))
    def test_any_text_gets_exact_statements_or_none(self, invented, text, limit):
        answer = invented.ask(text, limit=limit)
        assert exact(answer)
        assert len(answer.facts) <= limit
        assert 0 <= answer.confidence <= 1
        assert answer.to_json()["status"] in ("answered", "closest", "not_found")

    @settings(max_examples=60, deadline=None)
    @given(
        words=st.lists(
            st.sampled_from(
                "who when how many what is not dam flood Brenholt houses 120 NHWU Veyra мост Серов ?".split()
            ),
            min_size=1,
            max_size=9,
        )
    )
    def test_any_mix_of_words_gets_exact_statements(self, invented, words):
        answer = invented.ask(" ".join(words))
        assert exact(answer)
        assert (answer.short_answer is None) == (not answer.facts or answer.facts[0].emphasis is None)

    @pytest.mark.parametrize(
        "text",
        ["", "   ", "?", "🚢🚢", "x" * 5000, "dam " * 1000, "?" * 5000, "ﷺ ½ Ⅷ",
         "👩‍👩‍👧‍👦 dam", "\x00 dam \x1b[31m", "\ud800 dam", "dam' OR \"1\"=\"1", "NEAR(dam, 2)", "dam* ^dam -dam"],
        ids=ascii,
    )  # fmt: skip
    def test_odd_texts_are_answered_calmly(self, invented, text):
        answer = invented.ask(text)
        assert exact(answer)
        answer.model_dump_json()


def test_answers_take_milliseconds(invented):
    for question in QUESTIONS:
        invented.ask(question)
    times = [invented.ask(question).elapsed_ms for question in QUESTIONS * 5]
    assert statistics.quantiles(times, n=20)[-1] < 100
    assert min(times) > 0


class TestLanguage:
    def test_an_answer_in_another_language_says_in_which(self, invented):
        assert invented.ask("Who is Artyom Serov?").language == "ru"
        assert invented.ask("Кто такой Tomas Reyl?").language == "en"

    @pytest.mark.parametrize(
        "question", ["Who discovered the comet Veyra?", "Кто возглавит делегацию Ульвары?", "Zorblax?"]
    )
    def test_one_in_the_language_of_the_question_says_nothing(self, invented, question):
        assert invented.ask(question).language == ""
