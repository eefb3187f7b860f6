"""KnowledgeBase joins the steps: building, asking, going back, and saying what it holds."""

import datetime as dt
import json
import subprocess
import sys

import pytest

from knowledge import KnowledgeBase, NoEdition, QuestionError
from knowledge.errors import EditionError
from tests.knowledge.invented_articles import ARTICLES, record, write
from tests.terminal import ROOT

D = dt.date
CRACKS = "How many cracks did engineers find in the Kalvend dam?"
BUILD = "import sys; from knowledge import KnowledgeBase; KnowledgeBase.open(sys.argv[1]).build([sys.argv[2]])"


@pytest.fixture
def base(tmp_path):
    """Knows of the dam as it was on 2 March."""
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([write(tmp_path / "articles.jsonl", ["dam"])])
    yield base
    base.close()


def number_of_cracks(base):
    return base.ask(CRACKS).short_answer.split()[0]


class TestBeforeTheFirstBuild:
    @pytest.mark.parametrize(
        "use",
        [
            lambda base: base.ask("Who?"),
            lambda base: base.find("Who?"),
            lambda base: base.digest(D(2026, 1, 1), D(2026, 1, 2)),
            lambda base: base.edition(),
            lambda base: base.sources(),
            lambda base: base.latest_day(),
            lambda base: base.facts(),
        ],
        ids="ask find digest edition sources latest_day facts".split(),
    )
    def test_there_is_nothing_to_answer_from_and_the_remedy_is_named(self, tmp_path, use):
        base = KnowledgeBase.open(tmp_path / "data")
        with pytest.raises(NoEdition, match=r"Nothing has been built .* yet\. Run 'briefing-bot build'\."):
            use(base)
        assert not (tmp_path / "data").exists()

    def test_there_are_no_editions_and_none_to_go_back_to(self, tmp_path):
        base = KnowledgeBase.open(str(tmp_path / "data"))
        assert base.editions() == ()
        with pytest.raises(EditionError, match="no edition to go back to"):
            base.rollback()

    def test_the_first_build_is_answered_from_by_the_same_object(self, tmp_path):
        base = KnowledgeBase.open(tmp_path / "data")
        with pytest.raises(NoEdition):
            base.ask(CRACKS)
        report = base.build([write(tmp_path / "articles.jsonl", ["dam"])])
        assert (report.edition, report.added) == (1, ("dam",))
        assert number_of_cracks(base) == "14"
        base.close()


class TestAsking:
    @pytest.mark.parametrize("limit", [0, -1])
    def test_a_limit_below_one_is_refused(self, invented, limit):
        with pytest.raises(QuestionError, match=f"A limit of {limit} facts leaves no answer. Ask for 1 or more."):
            invented.ask("Who?", limit=limit)

    def test_later_articles_do_not_count(self, invented):
        for day in (D(2026, 3, 1), D(2026, 3, 2), D(2026, 3, 20), D(2026, 12, 31)):
            assert all(fact.published <= day for fact in invented.ask(CRACKS, as_of=day, limit=20).facts)
        assert invented.ask(CRACKS, as_of=D(2026, 3, 1)).facts == ()

    def test_relative_times_are_read_from_the_day_of_asking(self, invented):
        question, _ = invented.find("What happened yesterday?", as_of=D(2026, 4, 11))
        assert (question.since, question.until) == (D(2026, 4, 10), D(2026, 4, 10))

    def test_a_moment_is_taken_for_its_day_or_refused_clearly(self, invented):
        moment = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
        try:
            answer = invented.ask(CRACKS, as_of=moment)
        except QuestionError:
            return
        assert answer.facts[0].published == D(2026, 3, 2)

    def test_a_follow_up_is_read_with_the_question_before(self, invented):
        answer = invented.ask("And when was it founded?", after="How many members does the NHWU have?")
        assert answer.follows
        assert answer.facts[0].statement == "It was founded in 1924."

    @pytest.mark.parametrize("after", [None, "", " ", "\ud800", "?", "Zorblax"])
    def test_a_question_before_that_says_nothing_does_no_harm(self, invented, after):
        first = invented.ask(CRACKS, after=after).facts[0]
        assert first == invented.ask(CRACKS).facts[0]

    def test_the_answer_says_what_was_asked_and_how_it_was_read(self, invented):
        answer = invented.ask("How many memebrs does the NHWU have?")
        assert answer.question == "How many memebrs does the NHWU have?"
        assert answer.question_as_read == "How many members does the NHWU have?"
        assert answer.elapsed_ms > 0


class TestDigest:
    def test_a_window_that_ends_before_it_begins_is_refused(self, invented):
        with pytest.raises(QuestionError, match="from 2026-05-02 to 2026-05-01 ends before it begins"):
            invented.digest(D(2026, 5, 2), D(2026, 5, 1))

    def test_ten_stories_unless_told(self, invented):
        assert len(invented.digest(D(2026, 1, 1), D(2026, 12, 31)).stories) <= 10
        assert len(invented.digest(D(2026, 1, 1), D(2026, 12, 31), limit=1).stories) == 1

    @pytest.mark.parametrize("limit", [0, -1])
    def test_a_limit_below_one_is_refused(self, invented, limit):
        with pytest.raises(QuestionError, match=f"{limit}"):
            invented.digest(D(2026, 1, 1), D(2026, 12, 31), limit=limit)


class TestEditions:
    def test_a_new_build_is_answered_from_at_once(self, base, tmp_path):
        assert number_of_cracks(base) == "14"
        base.build([write(tmp_path / "articles.jsonl", ["dam", "dam-again"])])
        assert number_of_cracks(base) == "23"

    def test_what_another_process_builds_is_answered_from_by_the_next_question(self, base, tmp_path):
        assert number_of_cracks(base) == "14"
        path = write(tmp_path / "articles.jsonl", ["dam", "dam-again"])
        subprocess.run([sys.executable, "-c", BUILD, str(tmp_path / "data"), str(path)], cwd=ROOT, check=True)
        assert number_of_cracks(base) == "23"
        assert base.edition().number == 2

    def test_going_back_is_answered_from_by_every_object(self, base, tmp_path):
        base.build([write(tmp_path / "articles.jsonl", ["dam", "dam-again"])])
        other = KnowledgeBase.open(tmp_path / "data")
        assert number_of_cracks(base) == number_of_cracks(other) == "23"
        assert base.rollback() == 1
        assert number_of_cracks(base) == number_of_cracks(other) == "14"
        assert base.rollback(2) == 2
        assert number_of_cracks(other) == "23"
        other.close()

    def test_there_is_no_going_back_from_the_first(self, base):
        with pytest.raises(EditionError, match="no edition to go back to"):
            base.rollback()
        assert number_of_cracks(base) == "14"

    def test_an_edition_that_never_was_is_refused_and_the_current_one_stays(self, base):
        with pytest.raises(EditionError, match="no edition 77 "):
            base.rollback(77)
        assert base.edition().number == 1

    def test_a_build_of_nothing_fails_and_the_current_edition_stays(self, base, tmp_path):
        with pytest.raises(EditionError):
            base.build([write(tmp_path / "empty.jsonl", [])])
        assert number_of_cracks(base) == "14"
        assert [info.number for info in base.editions()] == [1]

    def test_progress_is_told_while_building(self, tmp_path):
        told = []
        base = KnowledgeBase.open(tmp_path / "data")
        base.build(
            [write(tmp_path / "a.jsonl", ["dam", "comet"])], progress=lambda done, total: told.append((done, total))
        )
        assert told[-1][0] == told[-1][1]
        assert [done for done, _ in told] == sorted(done for done, _ in told)
        base.close()


class TestContents:
    def test_the_edition_says_what_it_holds(self, invented):
        info = invented.edition()
        assert (info.number, info.articles) == (1, len(ARTICLES) + 1)
        assert info.facts == len(list(invented.facts()))
        assert info.publishers == tuple(sorted({article["publisher"] for article in ARTICLES.values()}))

    def test_publishers_are_counted_with_their_newest_day(self, invented):
        found = {source.publisher: (source.articles, source.newest) for source in invented.sources()}
        assert found["Interpress"] == (2, D(2026, 3, 20))
        assert found["Northern Post"] == (3, D(2026, 6, 8))

    def test_the_latest_day_is_that_of_the_newest_article(self, invented):
        assert invented.latest_day() == D(2026, 6, 8)

    def test_without_any_date_there_is_no_latest_day(self, tmp_path):
        path = tmp_path / "a.json"
        path.write_text(json.dumps(record("dam") | {"published_at": None}))
        base = KnowledgeBase.open(tmp_path / "data")
        base.build([path])
        assert base.latest_day() is None
        base.close()

    def test_every_fact_is_given_with_its_article(self, invented):
        for fact, article in invented.facts():
            if article.article_id in ARTICLES:
                assert fact.statement == ARTICLES[article.article_id]["body"][fact.start : fact.end]


class TestClosing:
    def test_the_file_is_let_go_and_opened_again_by_the_next_question(self, base):
        assert number_of_cracks(base) == "14"
        base.close()
        assert number_of_cracks(base) == "14"

    def test_closing_twice_or_before_any_use_does_no_harm(self, base, tmp_path):
        base.close()
        base.close()
        KnowledgeBase.open(tmp_path / "other").close()
