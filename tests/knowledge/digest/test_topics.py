"""Topics to follow and to leave out, and a topic over time."""

import datetime as dt

import pytest

from knowledge import QuestionError
from tests.knowledge.digest.conftest import CHESS, FIRE, FIRE_AGAIN, OLIVES

D = dt.date
MAY = D(2026, 5, 1), D(2026, 5, 31)


@pytest.fixture
def found(base):
    return base(
        ("fire", "Post", "2026-05-02", FIRE),
        ("olives", "Post", "2026-05-03", OLIVES),
        ("chess", "Post", "2026-05-04", CHESS),
    )


def names(digest):
    return sorted(name for story in digest.stories for name in story.article_ids)


class TestFollowing:
    def test_only_stories_on_a_topic_come(self, found):
        assert names(found.digest(*MAY, follow=["ferry fire"])) == ["fire"]

    def test_of_several_topics_any_will_do(self, found):
        assert names(found.digest(*MAY, follow=["chess", "olive trees"])) == ["chess", "olives"]

    def test_spelling_is_mended(self, found):
        assert names(found.digest(*MAY, follow=["oliv blihgt"])) == ["olives"]

    def test_names_are_known_in_other_scripts(self, found):
        assert names(found.digest(*MAY, follow=["Бренхольт"])) == ["fire"]

    def test_all_words_of_a_topic_must_be_there(self, found):
        assert names(found.digest(*MAY, follow=["chess fire"])) == []

    def test_an_unknown_or_empty_topic_is_on_nothing(self, found):
        assert names(found.digest(*MAY, follow=["volleyball"])) == []
        assert names(found.digest(*MAY, follow=["the of"])) == []


class TestLeavingOut:
    def test_stories_on_a_topic_stay_away(self, found):
        assert names(found.digest(*MAY, leave_out=["chess"])) == ["fire", "olives"]

    def test_a_mere_mention_does_not_keep_a_story_away(self, found):
        """The bakery stands in the second sentence of the chess story."""
        assert "chess" in names(found.digest(*MAY, leave_out=["bakery"]))

    def test_leaving_out_goes_before_following(self, found):
        assert names(found.digest(*MAY, follow=["Brenholt"], leave_out=["fire"])) == []

    def test_an_empty_topic_keeps_nothing_away(self, found):
        assert len(names(found.digest(*MAY, leave_out=["the"]))) == 3


class TestATopicOverTime:
    def test_its_reports_come_oldest_first_each_on_its_own(self, base):
        found = base(
            ("later", "Echo", "2026-06-09", FIRE_AGAIN),
            ("first", "Post", "2026-05-02", FIRE),
            ("other", "Post", "2026-05-03", CHESS),
        )
        digest = found.topic_digest("ferry fire")
        assert [story.article_ids for story in digest.stories] == [("first",), ("later",)]
        assert (digest.since, digest.until, digest.topic) == (D(2026, 5, 2), D(2026, 6, 9), "ferry fire")

    def test_copies_of_one_text_are_one_report(self, base):
        found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Echo", "2026-05-03", FIRE))
        assert [story.article_ids for story in found.topic_digest("ferry").stories] == [("b", "a")]

    def test_the_newest_reports_are_kept_when_there_are_more(self, base):
        found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Echo", "2026-05-03", FIRE_AGAIN))
        digest = found.topic_digest("ferry", limit=1)
        assert [story.article_ids for story in digest.stories] == [("b",)]
        assert digest.left_out == (("a",),)

    def test_spelling_is_mended_and_said(self, found):
        assert found.topic_digest("cheess").topic == "chess"

    def test_nothing_is_found_of_what_nobody_reported(self, found):
        assert found.topic_digest("volleyball").stories == ()

    def test_a_limit_of_none_is_refused(self, found):
        with pytest.raises(QuestionError, match="limit of 0"):
            found.topic_digest("chess", limit=0)
