"""The stories of a window of time, most important first."""

import datetime as dt

from tests.knowledge.digest.conftest import CHESS, FIRE, FIRE_AGAIN, OLIVES
from tests.knowledge.invented_articles import ARTICLES

D = dt.date
MAY = D(2026, 5, 1), D(2026, 5, 31)


def stories(base, since=MAY[0], until=MAY[1], limit=10):
    return [story.article_ids for story in base.digest(since, until, limit).stories]


class TestStories:
    def test_articles_on_one_event_are_one_story_the_newest_first(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE),
            ("b", "Courier", "2026-05-03", FIRE_AGAIN),
            ("c", "Post", "2026-05-02", OLIVES),
        )
        assert sorted(stories(found)) == [("b", "a"), ("c",)]

    def test_other_events_are_other_stories(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-02", OLIVES), ("c", "Post", "2026-05-02", CHESS)
        )
        assert sorted(stories(found)) == [("a",), ("b",), ("c",)]

    def test_an_interview_is_told_by_what_stands_outside_of_its_questions(self, base):
        asked = ["How much dearer do the ferry tickets get?", "A single crossing goes from 38 to 43 crowns in January."]
        opening = "The director of the Brenholt ferries has answered our questions about the fares."
        whole = base(("a", "Post", "2026-05-02", [opening, *asked, *asked]))
        (story,) = whole.digest(*MAY, limit=10).stories
        assert [fact.statement for fact in story.facts] == [opening]

    def test_rows_of_a_table_are_not_told(self, base):
        opening = "The ferries of Brenholt have new fares from the first of July, the port said."
        whole = base(("a", "Post", "2026-05-02", [opening, "Fares", "Adults ..... 12 crowns\nPupils ..... 3 crowns"]))
        (story,) = whole.digest(*MAY, limit=10).stories
        assert [fact.statement for fact in story.facts] == [opening]

    def test_one_of_nothing_but_answers_is_told_by_these(self, base):
        asked = ["How much dearer do the ferry tickets get?", "A single crossing goes from 38 to 43 crowns in January."]
        (story,) = base(("a", "Post", "2026-05-02", asked)).digest(*MAY, limit=10).stories
        assert story.facts[0].statement == asked[1]

    def test_every_article_of_the_window_is_in_one_story(self, invented):
        digest = invented.digest(D(2026, 1, 1), D(2026, 12, 31), limit=100)
        told = [name for story in digest.stories for name in story.article_ids]
        assert sorted(told) == sorted([*ARTICLES, "quay"])

    def test_statements_are_slices_of_their_articles(self, invented):
        for story in invented.digest(D(2026, 1, 1), D(2026, 12, 31), limit=100).stories:
            for fact in story.facts:
                if fact.article_id in ARTICLES:
                    assert fact.statement == ARTICLES[fact.article_id]["body"][fact.start : fact.end]

    def test_a_story_says_how_many_report_it_independently_and_on_which_days(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE),
            ("b", "Courier", "2026-05-03", FIRE_AGAIN),
            ("c", "Echo", "2026-05-03", FIRE),
        )
        (story,) = found.digest(*MAY).stories
        assert story.sources == 2
        assert story.days == (D(2026, 5, 2), D(2026, 5, 3))

    def test_the_words_that_stand_for_a_story_are_its_own(self, base):
        found = base(("a", "Post", "2026-05-02", FIRE))
        fact = found.digest(*MAY).stories[0].facts[0]
        assert fact.statement[slice(*fact.emphasis)] == "A fire on the ferry Solveig"


class TestOrder:
    def test_a_story_of_two_publishers_comes_before_one_of_one(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE),
            ("b", "Courier", "2026-05-03", FIRE_AGAIN),
            ("c", "Post", "2026-05-30", OLIVES),
        )
        assert stories(found)[0] == ("b", "a")

    def test_equal_stories_go_by_the_newest_day_and_those_of_a_day_by_their_id(self, base):
        """Nothing is known of them but that they were reported."""
        one, two, three = (["It was a quiet day again.", "Nobody came."] for _ in range(3))
        one[0], two[0], three[0] = "Bakers met.", "Glaziers sang.", "Weavers rested."
        found = base(("b", "P", "2026-05-02", one), ("c", "P", "2026-05-04", two), ("a", "P", "2026-05-02", three))
        assert stories(found) == [("c",), ("a",), ("b",)]

    def test_a_long_article_does_not_outweigh_two_publishers(self, base):
        long = [f"{OLIVES[at % 3][:-1]}, in row {at} of the groves." for at in range(80)]
        found = base(
            ("a", "Post", "2026-05-02", FIRE),
            ("b", "Courier", "2026-05-03", FIRE_AGAIN),
            ("c", "Post", "2026-05-02", long),
        )
        assert stories(found)[0] == ("b", "a")

    def test_it_is_the_same_each_time(self, invented):
        year = D(2026, 1, 1), D(2026, 12, 31)
        assert invented.digest(*year).to_json() == invented.digest(*year).to_json()


class TestWindow:
    def test_both_days_are_included(self, base):
        found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-05", OLIVES))
        assert len(stories(found, D(2026, 5, 2), D(2026, 5, 5))) == 2
        assert stories(found, D(2026, 5, 2), D(2026, 5, 4)) == [("a",)]
        assert stories(found, D(2026, 5, 3), D(2026, 5, 5)) == [("b",)]

    def test_one_day_is_a_window(self, base):
        found = base(("a", "Post", "2026-05-02", FIRE))
        assert stories(found, D(2026, 5, 2), D(2026, 5, 2)) == [("a",)]

    def test_an_empty_window_has_no_stories_and_says_its_days(self, invented):
        digest = invented.digest(D(2020, 1, 1), D(2020, 1, 2))
        assert (digest.since, digest.until, digest.stories) == (D(2020, 1, 1), D(2020, 1, 2), ())

    def test_only_so_many_stories_as_wanted_and_which_are_left_out(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-04", OLIVES), ("c", "Post", "2026-05-03", CHESS)
        )
        whole, two = found.digest(*MAY), found.digest(*MAY, 2)
        assert two.stories == whole.stories[:2]
        assert whole.left_out == ()
        assert two.left_out == (whole.stories[2].article_ids,)

    def test_an_article_without_a_day_is_in_no_window(self, base):
        found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", None, OLIVES))
        assert stories(found, D.min, D.max) == [("a",)]


def test_the_json_is_that_of_the_contract(base):
    found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Courier", "2026-05-03", FIRE_AGAIN))
    printed = found.digest(*MAY).to_json()
    assert list(printed) == ["from", "to", "stories"]
    assert [list(story) for story in printed["stories"]] == [["facts", "article_ids"]]
    assert printed["stories"][0]["article_ids"] == ["b", "a"]
    assert printed["from"] == "2026-05-01"
