"""Answer -> message: the short answer, the quotation, and below it who says so, where and when."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.messages import LANGUAGES, answer_message, pages
from knowledge import Citation, Status
from tests.bot.bot_api_server.formatted_text import parse_html, units
from tests.bot.messages.examples import STATEMENT, answer, fact

EN, RU = LANGUAGES["en"], LANGUAGES["ru"]


def test_an_answer_whole():
    assert answer_message(answer(), EN) == (
        "<b>next Wednesday</b> (= 14 July 2021)",
        "<blockquote>The talks resume <b>next Wednesday</b>, spokeswoman Maria Berg said.</blockquote>\n"
        "Maria Berg, spokeswoman\n"
        "Northwind News, 9 July 2021\n"
        '<a href="https://news.example/talks#:~:text=The%20talks%20resume%20next%20Wednesday%2C%20spokeswoman%20Maria'
        '%20Berg%20said.">Talks resume</a>, paragraph 2',
    )


def test_a_list_is_quoted_line_by_line_and_is_no_headline():
    statement = "Bring:\n\na passport\n\na photograph"
    items = statement[8:]
    listed = fact(statement=statement, emphasis=(8, len(statement)))
    (cited,) = answer_message(answer(facts=(listed,), short_answer=items, short_answer_date=None), EN)
    assert cited.startswith("<blockquote>Bring:\n• <b>a passport\n• a photograph</b></blockquote>")


def test_lines_that_only_the_margin_of_the_source_broke_are_one_but_an_address_keeps_its_lines():
    wrapped = fact(statement="The merger is to close in the fourth\nquarter of 2009.", emphasis=(26, 52))
    (cited,) = answer_message(answer(facts=(wrapped,), short_answer=None), EN)
    assert "close in <b>the fourth quarter of 2009</b>." in cited
    address = fact(statement="The Embassy\n4 Quay Street\nOresk", emphasis=None)
    (cited,) = answer_message(answer(facts=(address,), short_answer=None), EN)
    assert "<blockquote>The Embassy\n4 Quay Street\nOresk</blockquote>" in cited


def test_what_the_statement_answers_stands_above_it_in_the_quotation():
    asked = fact(statement="Usually eight weeks.", emphasis=(8, 19), introduced_by="How long does Q&A take?")
    (cited,) = answer_message(answer(facts=(asked,), short_answer=None), EN)
    assert cited.startswith("<blockquote><i>How long does Q&amp;A take?</i>\nUsually <b>eight weeks</b>.</blockquote>")


def test_the_same_in_russian():
    short, cited = answer_message(answer(), RU)
    assert short == "<b>next Wednesday</b> (= 14 июля 2021\u202fг.)"
    assert "абзац 2" in cited


def test_in_plain_mode_dates_are_iso_and_the_link_says_where_it_leads():
    short, cited = answer_message(answer(), EN.made_plain())
    assert short == "<b>next Wednesday</b> (= 2021-07-14)"
    speaker, source = cited.splitlines()[1:]
    assert speaker == "Maria Berg, spokeswoman"
    assert source.endswith('">Source: Talks resume, Northwind News, 2021-07-09, paragraph 2</a>')


def test_without_a_link_the_title_stands_as_text():
    (_, cited) = answer_message(answer(facts=(fact(source_url=""),)), EN)
    assert cited.endswith("\nTalks resume, paragraph 2")


def test_an_address_that_telegram_would_not_open_is_no_link():
    (_, cited) = answer_message(answer(facts=(fact(source_url="javascript:alert(1)"),)), EN)
    assert "<a" not in cited


def test_the_closest_facts_say_that_they_answer_nothing():
    first, _ = answer_message(answer(status=Status.CLOSEST, short_answer=None), EN)
    assert first == "Nothing I have read answers this. These come nearest:"


def test_a_fact_that_may_well_answer_is_not_denied():
    first, cited = answer_message(answer(status=Status.CLOSEST, perhaps=True), EN)
    assert first == "I am not sure of it, but the first of these may answer you:"
    assert "<b>" in cited


def test_what_hardly_answers_has_no_words_that_stand_out():
    _, cited = answer_message(answer(status=Status.CLOSEST), EN)
    assert "<b>" not in cited


def test_a_word_to_look_up_gets_an_overview():
    first, _ = answer_message(answer(status=Status.CLOSEST, short_answer=None, overview=True), EN)
    assert first == "What I have read about this, newest first:"


def test_several_questions_are_answered_one_after_the_other_each_below_its_own_words():
    lost = answer(question="Who & why?", question_as_read="Who & why?", status=Status.NOT_FOUND, facts=())
    both = answer(question="When? Who & why?", answers=(answer(), lost))
    first, cited, second = answer_message(both, EN)
    assert first == "<u>When do the talks resume?</u>\n\n<b>next Wednesday</b> (= 14 July 2021)"
    assert cited.startswith("<blockquote>")
    assert second.startswith("<u>Who &amp; why?</u>\n\nI have read nothing about this.")


def test_not_found_says_so_with_a_hint():
    (line,) = answer_message(answer(status=Status.NOT_FOUND, facts=(), short_answer=None), EN)
    assert line.startswith("I have read nothing about this. Try other words")


def test_facts_that_are_far_off_are_not_shown():
    (line,) = answer_message(answer(status=Status.NOT_FOUND, short_answer=None), EN)
    assert line.startswith("I have read nothing about this.")


def test_an_answer_that_is_nearly_its_whole_sentence_is_not_said_twice():
    (cited,) = answer_message(answer(short_answer="The talks resume next Wednesday, spokeswoman"), EN)
    assert cited.startswith("<blockquote>")


def test_a_conflict_is_said_before_the_facts():
    assert answer_message(answer(conflict=True), EN)[1] == "The sources disagree:"


@pytest.mark.parametrize(
    ("as_read", "shown"),
    [
        ("When do the talks resume?", False),
        ("when do the talks resume", False),
        ("When do the walks resume?", True),
    ],
)
def test_the_question_as_read_is_shown_when_its_words_differ(as_read, shown):
    assert (answer_message(answer(question_as_read=as_read), EN)[0] == f"<i>Read as: {as_read}</i>") is shown


def test_what_was_superseded_or_repeated_is_told():
    others = tuple(
        Citation(article_id=f"a{n}", publisher="P&C", title=f"T{n}", published=None, url="") for n in range(5)
    )
    changed = fact(superseded_by=dt.date(2021, 8, 1), repeated_by=others)
    lines = answer_message(answer(facts=(changed,)), EN)[1].splitlines()
    assert lines[-2:] == [
        "Superseded by a later article, of 1 August 2021.",
        "6 reports, 1 origin. Also in: T0 (P&amp;C, undated); T1 (P&amp;C, undated); T2 (P&amp;C, undated); "
        "… and 2 more",
    ]


def test_reports_and_their_origins_are_counted_in_each_language():
    told = fact(repeated_by=(Citation(article_id="a", publisher="P", title="T", published=None, url=""),), origins=2)
    assert (
        answer_message(answer(facts=(told,)), EN)[1].splitlines()[-1] == "2 reports, 2 origins. Also in: T (P, undated)"
    )
    last = answer_message(answer(facts=(told,)), RU)[1].splitlines()[-1]
    assert last == "2 сообщения, 2 первоисточника. Также здесь: T (P, без даты)"


def test_an_answer_in_another_language_says_so():
    assert answer_message(answer(language="ru"), EN)[1] == "The source is in another language: Russian."
    assert answer_message(answer(language="en"), RU)[1] == "Источник на другом языке: английский."
    assert "language" not in "".join(answer_message(answer(language="ru", status=Status.NOT_FOUND), EN))


def test_a_question_with_two_meanings_names_both():
    either = answer(status=Status.CLOSEST, short_answer=None, readings=("Pavel <Orlan>", "Anna Orlan"))
    first, _ = answer_message(either, EN)
    assert first.startswith("This may mean more than one thing: Pavel &lt;Orlan&gt;; Anna Orlan.")
    assert answer_message(either, RU)[0].startswith("Это можно понять по-разному: ")


def test_a_conflict_among_the_closest_is_said_too():
    assert answer_message(answer(status=Status.CLOSEST, conflict=True), EN)[1] == "The sources disagree:"


def test_everything_from_outside_is_escaped():
    hostile = "<b>&lt; \"q\" 'a' </blockquote>"
    told = answer(
        question="?",
        question_as_read=hostile,
        short_answer=hostile,
        short_answer_date=hostile,
        facts=(
            fact(
                statement=hostile * 2, emphasis=(0, 3), title=hostile, publisher=hostile, speaker=hostile,
                speaker_role=hostile, source_url=f'https://a.example/"><b>{hostile}',
            ),
        ),
    )  # fmt: skip
    text, entities = parse_html("\n".join(answer_message(told, EN)))
    assert text.count(hostile) == 8
    assert [one["type"] for one in entities] == ["italic", "bold", "blockquote", "bold", "text_link"]


def test_a_long_quotation_is_folded():
    long = "word " * 70
    assert "<blockquote expandable>" in answer_message(answer(facts=(fact(statement=long, emphasis=None),)), EN)[1]
    assert "expandable" not in answer_message(answer(), EN)[1]


# text that reading lets through (no half of a pair), without line ends: the items of a list get a mark each
@settings(max_examples=40, deadline=None)
@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\n"), min_size=1, max_size=40),
    st.integers(1, 400),
    st.tuples(st.integers(0, 9000), st.integers(0, 9000)),
)
def test_a_statement_of_any_length_arrives_whole_in_messages_that_telegram_takes(piece, times, emphasis):
    statement = f"a{piece * times}z".replace("\r", " ").replace("\x00", " ")
    told = answer(facts=(fact(statement=statement, emphasis=tuple(sorted(emphasis))),) * 3)
    quoted = ""
    for page in pages(answer_message(told, EN)):
        text, entities = parse_html(page)
        assert 0 < units(text) <= 4096
        for one in entities:
            if "blockquote" in one["type"]:
                encoded = page_text(page).encode("utf-16-le")
                quoted += encoded[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le")
    assert "".join(quoted.split()) == "".join((statement * 3).split())


def page_text(page):
    return parse_html(page)[0]


def test_the_words_of_the_short_answer_are_bold_in_the_statement():
    text, entities = parse_html(answer_message(answer(), EN)[1])
    assert text.startswith(STATEMENT)
    assert {"type": "bold", "offset": 17, "length": 14} in entities
