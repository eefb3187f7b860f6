"""In the terminal: checking a text, what a person said, and what happened around a topic."""

import pytest

from tests.knowledge.invented_articles import write
from tests.terminal import Terminal


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    terminal = Terminal(tmp_path_factory.mktemp("checking"))
    (terminal.folder / "articles").mkdir()
    write(terminal.folder / "articles" / "articles.jsonl")
    assert terminal.run("build").returncode == 0
    return terminal


class TestVerify:
    TEXT = "The NHWU has 1,811 members. It was founded in 1925. The moon is made of cheese."

    def test_each_sentence_is_shown_with_how_it_stands(self, built):
        shown = built.run("verify", self.TEXT).stdout
        assert "Word for word: The NHWU has 1,811 members.\n" in shown
        assert "Nearly so: It was founded in 1925.\n  “1925” where the source has “1924”\n" in shown
        assert shown.endswith("Not in the articles: The moon is made of cheese.\n")

    def test_a_text_comes_from_the_standard_input_too(self, built):
        assert built.run("verify", "-", stdin=self.TEXT).stdout == built.run("verify", self.TEXT).stdout

    def test_as_json(self, built):
        sentences = built.json("verify", self.TEXT, "--json")["sentences"]
        assert [one["standing"] for one in sentences] == ["word_for_word", "nearly", "not_at_all"]
        assert sentences[1]["differences"] == [{"told": "1925", "source": "1924", "start": 18}]
        assert sentences[0]["fact"]["article_id"] == "union"

    def test_a_text_without_a_sentence_is_told_so(self, built):
        assert built.run("verify", "?!").stdout == "There is no sentence to check in this text.\n"


class TestQuotes:
    def test_what_a_person_said_is_shown_below_the_name(self, built):
        shown = built.run("quotes", "dahl").stdout
        assert shown.startswith("Ingrid Dahl, mayor of Kalvend\n")
        assert 'Dahl said: "The wall stands firm."' in shown

    def test_a_limit_says_how_many_there_are(self, built):
        assert "1 of 2; --limit shows more." in built.run("quotes", "dahl", "--limit", 1).stdout

    def test_somebody_unknown_is_told_so(self, built):
        assert built.run("quotes", "Lindgren").stdout == "Nobody called 'Lindgren' says anything in the articles.\n"

    def test_as_json(self, built):
        found = built.json("quotes", "Dahl", "--json")
        assert (found["speaker"], found["total"], len(found["facts"])) == ("Ingrid Dahl", 2, 2)


class TestHistory:
    def test_events_are_shown_below_their_days(self, built):
        shown = built.run("history", "flood in Brenholt").stdout
        assert shown.startswith("2026-04-10\n")
        assert "\n\n2026-04-20\n  Schools in Brenholt stay closed until April 20.\n" in shown

    def test_a_topic_nobody_wrote_about_is_told_so(self, built):
        assert built.run("history", "quartz").stdout == "The articles tell nothing dated about 'quartz'.\n"

    def test_as_json(self, built):
        events = built.json("history", "telescope", "--json")["events"]
        assert [event["date"] for event in events] == ["1987-03"]
