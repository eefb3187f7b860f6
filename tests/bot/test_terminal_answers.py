"""Answers on a terminal: the lines around the quotations."""

import datetime as dt

import pytest

from bot.terminal.answer_page import print_answer
from knowledge import Citation, Status
from tests.bot.messages.examples import answer, fact


@pytest.fixture
def printed(capsys):
    def printed(one):
        print_answer(one)
        return capsys.readouterr().out.splitlines()

    return printed


def test_several_questions_are_answered_one_after_the_other(printed):
    lines = printed(
        answer(answers=(answer(), answer(question="And why?", question_as_read="And why?", status=Status.NOT_FOUND)))
    )
    assert lines[0] == "When do the talks resume?"
    assert lines[lines.index("And why?") + 1] == "The articles do not hold an answer."


def test_another_language_is_named(printed):
    assert "The source is in another language: Russian." in printed(answer(language="ru"))
    assert not any("language" in line for line in printed(answer(language="ru", status=Status.NOT_FOUND)))


def test_two_meanings_are_named(printed):
    lines = printed(answer(status=Status.CLOSEST, readings=("Pavel Orlan", "Anna Orlan")))
    assert lines[0].startswith("This may mean more than one thing: Pavel Orlan; Anna Orlan.")


def test_what_the_statement_answers_stands_above_it(printed):
    lines = printed(answer(facts=(fact(statement="Usually eight weeks.", introduced_by="How long?", emphasis=None),)))
    assert lines[lines.index("  How long?") + 1] == "  Usually eight weeks."


def test_what_was_superseded_and_how_many_say_the_same(printed):
    other = Citation(article_id="a", publisher="Post", title="Talks", published=None, url="")
    lines = printed(answer(facts=(fact(superseded_by=dt.date(2021, 8, 1), repeated_by=(other,)),)))
    assert lines[-2:] == [
        "  Superseded by a later article, of 1 August 2021.",
        "  2 reports, 1 origin. Also in: Post, Talks",
    ]
