"""A dated, cited timeline of a topic."""

import datetime as dt


def test_events_come_in_the_order_of_their_days(invented):
    events = invented.history("flood in Brenholt").events
    days = [event.since for event in events]
    assert days == sorted(days)
    assert "The flood destroyed 120 houses in Brenholt." in {event.fact.statement for event in events}


def test_a_day_that_the_statement_names_dates_the_event(invented):
    (event,) = [one for one in invented.history("schools in Brenholt").events if "Schools" in one.fact.statement]
    assert (event.since, event.dated_by_article, event.iso) == (dt.date(2026, 4, 20), False, "2026-04-20")


def test_a_month_is_a_time_too(invented):
    (event,) = [one for one in invented.history("telescope").events if "telescope" in one.fact.statement]
    assert event.iso == "1987-03"


def test_else_the_day_of_publication_does(invented):
    (event,) = [one for one in invented.history("NHWU members").events if "1,811" in one.fact.statement]
    assert (event.iso, event.dated_by_article) == ("2026-05-06", True)


def test_only_what_tells_of_the_topic_is_an_event(invented):
    assert {event.fact.article_id for event in invented.history("the comet Veyra").events} == {"comet"}


def test_what_two_articles_tell_alike_is_told_once(invented):
    told = [
        event for event in invented.history("river Oster banks").events if "burst its banks" in event.fact.statement
    ]
    assert len(told) == 1


def test_what_they_count_differently_is_told_twice(invented):
    told = {event.fact.statement for event in invented.history("houses destroyed in Brenholt").events}
    assert {"The flood destroyed 120 houses in Brenholt.", "The flood destroyed 180 houses in Brenholt."} <= told


def test_a_day_has_two_events_at_most(invented):
    days = [event.since for event in invented.history("Kalvend dam", limit=20).events]
    assert max(days.count(day) for day in days) <= 2


def test_the_limit_is_kept(invented):
    assert len(invented.history("Kalvend dam", limit=2).events) == 2


def test_a_misspelt_topic_is_mended_and_an_unknown_one_has_no_events(invented):
    assert invented.history("Kalvand dam").topic_as_read == "Kalvend dam"
    assert invented.history("xylophone quartz").events == ()
