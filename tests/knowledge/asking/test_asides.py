"""What a message says beside its question is not looked for."""

import datetime as dt

import pytest

from knowledge import Status
from knowledge.asking.asides import asks_latest


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("Hi! Can you tell me who discovered the comet? Thanks!", ["discovered", "comet"]),
        ("please who is the mayor of Kalvend", ["mayor", "Kalvend"]),
        ("I'd like to know when the repairs begin", ["repairs", "begin"]),
        ("Здравствуйте, подскажите, пожалуйста, кто возглавит делегацию?", ["возглавит", "делегацию"]),
        ("What's the latest on the strike?", ["strike"]),
        ("any news about the comet?", ["comet"]),
        ("Who is the mayor right now?", ["mayor"]),
        ("What did the mayor promise yesterday?", ["mayor", "promise"]),
        ("How many cracks were found last week?", ["cracks", "found"]),
        ("Why didn't they leave?", ["leave"]),
        ("Where's the comet?", ["comet"]),
        ("What'll the repairs cost?", ["repairs", "cost"]),
        ("According to Interpress, how many cracks are there?", ["cracks"]),
        ("What do repairs cost for my 10 yr old kid?", ["repairs", "cost", "kid"]),
        ("🚨🚨 strike?? 🙏", ["strike"]),
        ("you stupid bot, who is the mayor of Kalvend?", ["mayor", "Kalvend"]),
        ("oi you useless tin can how old is the mayor of Kalvend", ["old", "mayor", "Kalvend"]),
        ("oi useless bot who the hell is the mayor of Kalvend", ["mayor", "Kalvend"]),
        ("are you dumb? tell me when the repairs begin", ["repairs", "begin"]),
        ("Are you deaf?", []),
        ("gimme the damn mayor of Kalvend", ["mayor", "Kalvend"]),
        ("Bot, when do the repairs begin", ["repairs", "begin"]),
        ("how many got hurt on that bloody comet", ["hurt", "comet"]),
        ("where the f**k is this verdammte comet", ["comet"]),
        ("where the fuck did the comet go", ["comet", "go"]),
        ("чёрт возьми, кто блин мэр Kalvend", ["мэр", "Kalvend"]),
        ("has anyone still not seen the comet yet", ["seen", "comet"]),
    ],
)
def test_only_the_rest_tells(read, message, words):
    assert [word.text for word in read(message).words] == words


@pytest.mark.parametrize(
    "text",
    ["latest on the dam", "What is the current toll?", "How many are there now?", "any updates?", "What's new?",
     "Какие последние новости?", "Что нового?", "Сколько их сейчас?"],
)  # fmt: skip
def test_the_newest_is_asked_for(text):
    assert asks_latest(text)


@pytest.mark.parametrize("text", ["When was the dam built?", "Who knows?", "Which current flows here?", "last year"])
def test_the_newest_is_not_asked_for(text):
    assert not asks_latest(text)


def test_a_known_word_beside_the_newest_still_tells_a_little(read):
    weight = {word.text: word.weight for word in read("What is the latest epoch of the dam?").words}
    assert 0 < weight["latest"] < weight["dam"]


class TestNothingElse:
    """A question that names nothing but days, or the news, gets how the articles of these days open."""

    @pytest.mark.parametrize(
        ("text", "opening"),
        [
            ("What happened last week?", "Делегацию Ульвары"),
            ("what happened in April 2026?", "The flood destroyed"),
            ("any news?", "The ferries of Solvhavn"),
            ("что нового?", "The ferries of Solvhavn"),
        ],
    )
    def test_the_newest_comes_first(self, invented, text, opening):
        answer = invented.ask(text, as_of=dt.date(2026, 6, 10))
        assert answer.overview
        assert answer.status is Status.CLOSEST
        assert answer.facts[0].statement.startswith(opening)
        days = [fact.published for fact in answer.facts]
        assert days == sorted(days, reverse=True)

    def test_days_of_which_nothing_is_told_are_not_found(self, invented):
        assert invented.ask("What happened in 1931?").facts == ()


def test_a_curse_that_the_articles_hold_is_a_word_like_others(reports):
    base = reports(("A day of mourning", "Post", "2026-03-01", "Kalvend remembers Bloody Sunday with a silent march."))
    question, _ = base.find("who marches on bloody sunday")
    assert "bloody" in [word.text for word in question.words]
