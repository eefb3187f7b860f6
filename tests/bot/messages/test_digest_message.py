"""A digest as one message: what is the source's stands in quotations, what is ours below them."""

import datetime as dt
import importlib.util
import io

import pytest

from bot.messages import (
    LANGUAGES,
    LIMIT,
    digest_heading,
    digest_keyboard,
    digest_page,
    digest_picture,
    no_digest_message,
    no_news_message,
)
from bot.messages.html import shown_units
from knowledge import ChangedFigure, Digest, Story, Window
from tests.bot.messages.examples import STATEMENT, fact

D = dt.date
EN, RU = LANGUAGES["en"], LANGUAGES["ru"]
CHAT = "https://t.me/briefing_bot?start="
KEY = "0123456789abcdef0123"


def story(**changes):
    given = {"facts": (fact(emphasis=(0, 16), reference="abcdefghijkl"),), "article_ids": ("talks",)}
    return Story(**{**given, "days": (D(2021, 7, 9),), **changes})


WEEK = {"since": D(2021, 7, 3), "until": D(2021, 7, 9)}


def digest(*stories, **more):
    return Digest(**{**WEEK, **more}, stories=stories)


def page(found, wording=EN, **more):
    return digest_page(found, wording, digest_heading(found, wording), **more)


def test_a_story_is_its_sentence_with_bold_first_words_and_below_it_source_and_date():
    heading, entry = page(digest(story())).parts
    assert heading == "<b>What mattered, 3 July 2021 – 9 July 2021</b>"
    quotation, source = entry.split("\n")
    assert quotation == f"<blockquote><b>The talks resume</b>{STATEMENT[16:]}</blockquote>"
    assert source.startswith('1 · <a href="https://news.example/talks#:~:text=')
    assert source.endswith(">Northwind News, 9 July 2021</a>")


def test_independent_sources_and_changed_figures_are_told_outside_the_quotation():
    changed = ChangedFigure(now="14 people", was="11 people", on=D(2021, 7, 4), article_id="before")
    _, entry = page(digest(story(sources=3, changes=(changed,)))).parts
    _, source, was = entry.split("\n")
    assert source.endswith(" · 3 independent sources")
    assert was == "14 people – was 11 people on 4 July 2021"


def test_in_russian():
    changed = ChangedFigure(now="14 человек", was="11 человек", on=D(2021, 7, 4), article_id="before")
    heading, entry = page(digest(story(sources=2, changes=(changed,))), RU).parts
    assert heading == "<b>Главное, 3 июля 2021\u202fг. – 9 июля 2021\u202fг.</b>"
    assert " · 2 независимых источника\n14 человек – было 11 человек, 4 июля 2021" in entry


def test_plain_messages_have_iso_dates_and_links_that_say_where_they_lead():
    heading, entry = page(digest(story()), EN.made_plain()).parts
    assert heading == "<b>What mattered, 2021-07-03 – 2021-07-09</b>"
    assert ">Source: Northwind News, 2021-07-09</a>" in entry


@pytest.mark.parametrize(
    ("found", "new_since", "heading"),
    [
        (digest(story()), D(2021, 7, 8), "What is new, 8 July 2021 – 9 July 2021"),
        (digest(story(), since=D(2021, 7, 9)), None, "What mattered on 9 July 2021"),
        (digest(story(), topic="harbour <talks>"), None, "harbour &lt;talks&gt;, oldest first"),
    ],
)
def test_headings(found, new_since, heading):
    assert digest_heading(found, EN, new_since=new_since) == f"<b>{heading}</b>"


class TestOneMessage:
    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_it_never_holds_more_than_telegram_takes(self, language):
        long = story(facts=(fact(statement="word " * 180 + "🙂", emphasis=(0, 9)),))
        shown = page(digest(*[long] * 20), LANGUAGES[language], most=20)
        assert shown_units("\n\n".join(shown.parts)) <= LIMIT
        assert 0 < len(shown.stories) < 20
        assert shown.rest == len(shown.stories)

    def test_a_sentence_that_would_fill_it_alone_stands_behind_its_button(self):
        endless = story(facts=(fact(statement="word " * 900, emphasis=(0, 9)),))
        _, entry = page(digest(endless)).parts
        assert entry.startswith("<blockquote><b>word word</b></blockquote>\n1 · ")

    def test_only_as_many_stories_as_wished(self):
        shown = page(digest(*[story()] * 12), most=5)
        assert (len(shown.stories), shown.rest) == (5, 5)

    def test_the_rest_goes_on_counting(self):
        shown = page(digest(*[story()] * 12), start=10)
        assert [entry.split("\n")[1][:4] for entry in shown.parts[1:]] == ["11 ·", "12 ·"]
        assert shown.rest is None

    def test_beyond_the_end_there_is_nothing(self):
        assert page(digest(story()), start=7).stories == ()


class TestButtons:
    def test_each_story_has_one_for_its_receipt_five_in_a_row_and_more_opens_the_rest(self):
        found = digest(*[story()] * 9)
        rows = digest_keyboard(page(found, most=7), found, KEY, EN, CHAT).inline_keyboard
        assert [[one.text for one in row] for row in rows] == [["1", "2", "3", "4", "5"], ["6", "7"], ["More (2)"]]
        assert rows[0][0].url == f"{CHAT}abcdefghijkl"
        assert rows[2][0].url == f"{CHAT}digest_{KEY}_7"

    def test_payloads_are_such_as_telegram_takes(self):
        found = digest(*[story()] * 30)
        rows = digest_keyboard(page(found, most=7), found, KEY, EN, CHAT).inline_keyboard
        for row in rows:
            for one in row:
                payload = one.url.removeprefix(CHAT)
                assert len(payload) <= 64
                assert payload.replace("_", "").replace("-", "").isalnum()

    def test_nothing_to_open_no_buttons(self):
        found = digest(story(facts=(fact(reference=""),)))
        assert digest_keyboard(page(found), found, KEY, EN, CHAT) is None


def test_what_there_is_nothing_of():
    assert no_digest_message(Window(**WEEK), EN) == ("Nothing was published from 3 July 2021 to 9 July 2021.",)
    assert no_digest_message(Window(topic="a<b"), EN) == ("I have read nothing about a&lt;b.",)
    assert no_digest_message(Window(), EN)[0].startswith("None of the articles has a date")
    assert no_news_message(D(2021, 7, 3), EN) == ("Nothing new since 3 July 2021.",)


@pytest.mark.skipif(not importlib.util.find_spec("matplotlib"), reason="matplotlib is optional")
class TestPicture:
    FOUND = digest(story(days=(D(2021, 7, 4), D(2021, 7, 9))), story(days=(D(2021, 7, 9),)))

    def test_what_is_on_it_is_said_below_it(self):
        caption = digest_picture(self.FOUND, EN).caption
        assert caption == (
            "<b>Stories by day, 3 July 2021 – 9 July 2021</b>\n4 July 2021: 1 story; 9 July 2021: 2 stories"
        )
        assert "9 июля 2021 г.: 2 сюжета" in digest_picture(self.FOUND, RU).caption

    def test_it_brings_its_own_paper_light_with_dark_ink(self):
        """Then it can be read in dark chats and in light ones."""
        from matplotlib.image import imread

        pixels = imread(io.BytesIO(digest_picture(self.FOUND, EN).png))
        assert pixels[..., 3].min() == 1
        assert pixels[0, 0, :3].min() > 0.9
        assert pixels[..., :3].min() < 0.3

    def test_a_caption_is_never_longer_than_telegram_takes(self):
        days = [D(2021, 7, 3) + dt.timedelta(days=at) for at in range(90)]
        many = digest(*(story(days=(day,)) for day in days), until=days[-1])
        assert shown_units(digest_picture(many, RU).caption) <= 1024
