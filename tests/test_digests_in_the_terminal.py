"""`briefing-bot digest`: days and topics in words, as text, as JSON, and as a page fit for an e-mail."""

import datetime as dt
import json
from html.parser import HTMLParser

import pytest

from bot.terminal.digest_page import digest_page
from knowledge import ChangedFigure, CitedFact, Digest, Story
from tests.terminal import Terminal


@pytest.fixture(scope="module")
def terminal(tmp_path_factory):
    terminal = Terminal(tmp_path_factory.mktemp("digests"))
    folder = terminal.folder / "articles"
    folder.mkdir()
    (folder / "bridge.txt").write_text(
        "Aura bridge closes\n\nTURKU (Coast Agency - 8 July 2021) The Aura bridge closes for repairs on Monday.\n"
    )
    (folder / "talks.txt").write_text(
        "Harbour talks resume\n\nOSLO (Northwind - 9 July 2021) The harbour talks resume <soon>, the minister said.\n"
    )
    return terminal


def digest(terminal, *words):
    ended = terminal.run("digest", *words)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def test_by_default_the_seven_days_up_to_the_newest_article(terminal):
    printed = json.loads(digest(terminal, "--json"))
    assert (printed["from"], printed["to"]) == ("2021-07-03", "2021-07-09")
    assert {name for story in printed["stories"] for name in story["article_ids"]} == {"bridge", "talks"}


@pytest.mark.parametrize(
    "words", [["8", "July", "2021"], ["8 июля 2021"], ["--from", "2021-07-08", "--to", "2021-07-08"]]
)
def test_days_in_words_or_as_options(terminal, words):
    printed = json.loads(digest(terminal, *words, "--json"))
    assert (printed["from"], printed["to"]) == ("2021-07-08", "2021-07-08")
    assert [story["article_ids"] for story in printed["stories"]] == [["bridge"]]


def test_a_topic_and_a_topic_in_a_window(terminal):
    assert digest(terminal, "harbour", "talks").startswith("harbour talks: 9 July 2021\n")
    printed = json.loads(digest(terminal, "harbour talks 1-8 July 2021", "--json"))
    assert printed["stories"] == []
    assert digest(terminal, "volleyball").endswith("No article says anything of this.\n")


def test_days_given_twice_are_refused_in_one_line(terminal):
    ended = terminal.run("digest", "last week", "--from", "2021-07-08")
    assert ended.returncode == 1
    assert ended.stderr == "briefing-bot: 'last week' names days, and so do --from and --to. Give the days once.\n"


def test_json_and_html_at_once_is_wrong_usage(terminal):
    assert terminal.run("digest", "--json", "--html").returncode == 2


class Page(HTMLParser):
    """What a mail program would see: well nested tags, and the addresses that it would load."""

    def __init__(self, source):
        super().__init__()
        self.open, self.text, self.loads, self.links = [], "", [], []
        self.feed(source)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.loads += [value for name, value in attrs if name in ("src", "background") or tag in ("link", "script")]
        self.links += [value for name, value in attrs if name == "href"]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


class TestThePage:
    def test_it_is_one_whole_page_that_loads_nothing(self, terminal):
        source = digest(terminal, "--html")
        page = Page(source)
        assert source.startswith("<!DOCTYPE html>")
        assert page.loads == []
        assert "3 July 2021 to 9 July 2021" in page.text

    def test_what_the_articles_say_is_escaped_and_stands_word_for_word(self, terminal):
        page = Page(digest(terminal, "--html"))
        assert "The harbour talks resume <soon>, the minister said." in page.text

    def test_sources_are_linked_and_changed_figures_told(self):
        fact = CitedFact(
            statement="The storm sank 9 boats.", article_id="b", path="b.txt", title="Storm & sea", publisher="Post",
            published=dt.date(2026, 5, 3), source_url="https://post.example/b", start=0, end=23, paragraph=1,
            emphasis=(0, 9), language="en",
        )  # fmt: skip
        change = ChangedFigure(now="9 boats", was="7 boats", on=dt.date(2026, 5, 2), article_id="a")
        story = Story(facts=(fact,), article_ids=("b", "a"), sources=2, changes=(change,))
        day = dt.date(2026, 5, 3)
        page = Page(digest_page(Digest(since=day, until=day, stories=(story,))))
        assert page.links == ["https://post.example/b#:~:text=The%20storm%20sank%209%20boats."]
        for line in ("9 boats – was 7 boats on 2 May 2026", "2 independent sources", "Post, 3 May 2026 · Storm & sea"):
            assert line in page.text

    def test_an_address_that_is_none_is_not_linked(self):
        fact = CitedFact(
            statement="So.", article_id="b", path="b.txt", title="T", publisher="P", published=None,
            source_url="javascript:alert(1)", start=0, end=3, paragraph=1,
        )  # fmt: skip
        day = dt.date(2026, 5, 3)
        story = Story(facts=(fact,), article_ids=("b",))
        assert Page(digest_page(Digest(since=day, until=day, stories=(story,)))).links == []

    def test_an_empty_window_says_so(self, terminal):
        assert "Nothing was published." in Page(digest(terminal, "March 2020", "--html")).text
