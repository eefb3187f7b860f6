"""The stories of a window of time, most important first."""

import datetime as dt
import json

import pytest

from knowledge import KnowledgeBase
from tests.knowledge.invented_articles import ARTICLES

D = dt.date
FIRE = [
    "A fire on the ferry Solveig in Brenholt harbour injured seventeen passengers.",
    "The fire began in the engine room of the ferry Solveig, the Brenholt fire brigade said.",
    "The passengers of the ferry were brought to the hospital of Brenholt.",
]
FIRE_AGAIN = [
    "Seventeen passengers were injured when a fire broke out on the ferry Solveig in Brenholt harbour.",
    "The Brenholt fire brigade found the cause of the fire in the engine room of the ferry.",
    "The Solveig was to carry passengers until autumn.",
]
OLIVES = [
    "Olive growers in Tamsel replant four thousand trees after the blight of last winter.",
    "The ministry of farming pays half of the price of every young tree.",
    "The first olives are expected in six years, growers reckon.",
]
CHESS = [
    "A girl of eleven won the chess championship of Quillon against two grandmasters.",
    "She learned the game from her grandmother, who kept a bakery.",
    "The final game lasted nine hours and ended in a rook ending.",
]


@pytest.fixture
def base(tmp_path):
    """Builds a knowledge base of articles, each (id, publisher, day, sentences)."""
    made = []

    def build(*articles):
        lines = [
            json.dumps(
                {"id": name, "title": body[0][:30], "publisher": by, "published_at": day, "body": "\n\n".join(body)}
            )
            for name, by, day, body in articles
        ]
        path = tmp_path / f"{len(made)}.jsonl"
        path.write_text("\n".join(lines))
        made.append(KnowledgeBase.open(tmp_path / f"data{len(made)}"))
        made[-1].build([path])
        return made[-1]

    yield build
    for one in made:
        one.close()


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
        assert stories(found) == [("b", "a"), ("c",)]

    def test_each_article_tells_its_lead(self, base):
        found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Courier", "2026-05-03", FIRE_AGAIN))
        (story,) = found.digest(*MAY).stories
        assert [fact.statement for fact in story.facts] == [FIRE_AGAIN[0], FIRE[0]]

    def test_other_events_are_other_stories(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-02", OLIVES), ("c", "Post", "2026-05-02", CHESS)
        )
        assert sorted(stories(found)) == [("a",), ("b",), ("c",)]

    def test_every_article_of_the_window_is_in_one_story(self, invented):
        digest = invented.digest(D(2026, 1, 1), D(2026, 12, 31), limit=100)
        told = [name for story in digest.stories for name in story.article_ids]
        assert sorted(told) == sorted([*ARTICLES, "quay"])

    def test_statements_are_slices_of_their_articles(self, invented):
        for story in invented.digest(D(2026, 1, 1), D(2026, 12, 31), limit=100).stories:
            for fact in story.facts:
                if fact.article_id in ARTICLES:
                    assert fact.statement == ARTICLES[fact.article_id]["body"][fact.start : fact.end]


class TestOrder:
    def test_a_story_of_two_publishers_comes_before_one_of_one(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE),
            ("b", "Courier", "2026-05-03", FIRE_AGAIN),
            ("c", "Post", "2026-05-30", OLIVES),
        )
        assert stories(found)[0] == ("b", "a")

    def test_a_story_of_two_articles_comes_before_one_of_one(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE),
            ("b", "Post", "2026-05-03", FIRE_AGAIN),
            ("c", "Post", "2026-05-30", OLIVES),
        )
        assert stories(found)[0] == ("b", "a")

    def test_equal_stories_go_by_the_newest_day(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-04", OLIVES), ("c", "Post", "2026-05-03", CHESS)
        )
        assert stories(found) == [("b",), ("c",), ("a",)]

    def test_equal_ones_of_a_day_go_by_their_id(self, base):
        found = base(
            ("c", "Post", "2026-05-02", FIRE), ("a", "Post", "2026-05-02", OLIVES), ("b", "Post", "2026-05-02", CHESS)
        )
        assert stories(found) == [("a",), ("b",), ("c",)]

    @pytest.mark.xfail(strict=True, reason="sentences are counted, not articles")
    def test_a_long_article_does_not_outweigh_two_publishers(self, base):
        long = [f"{OLIVES[at % 3][:-1]}, in row {at} of the groves." for at in range(80)]
        found = base(
            ("a", "Post", "2026-05-02", FIRE),
            ("b", "Courier", "2026-05-03", FIRE_AGAIN),
            ("c", "Post", "2026-05-02", long),
        )
        assert stories(found)[0] == ("b", "a")


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

    def test_only_so_many_stories_as_wanted_the_most_important(self, base):
        found = base(
            ("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-04", OLIVES), ("c", "Post", "2026-05-03", CHESS)
        )
        assert stories(found, limit=2) == [("b",), ("c",)]

    def test_an_article_without_a_day_is_in_no_window(self, base):
        found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", None, OLIVES))
        assert stories(found, D.min, D.max) == [("a",)]
