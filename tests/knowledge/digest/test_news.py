"""What is new since the last digest: nothing that a reader has had comes again unless it changed."""

import datetime as dt

from knowledge import ToldStory
from tests.knowledge.digest.conftest import CHESS, FIRE, FIRE_AGAIN, OLIVES

MAY = dt.date(2026, 5, 1), dt.date(2026, 5, 31)


def had(base):
    return base.digest(*MAY).told()


def names(digest):
    return sorted(name for story in digest.stories for name in story.article_ids)


def test_what_was_told_does_not_come_again(base):
    found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-03", OLIVES))
    assert found.digest(*MAY, told=had(found)).stories == ()


def test_a_new_story_comes_alone(base):
    found = base(("a", "Post", "2026-05-02", FIRE))
    told = had(found)
    base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-03", OLIVES), again=found)
    assert names(found.digest(*MAY, told=told)) == ["b"]


def test_a_follow_up_comes_with_what_it_adds(base):
    follow_up = ["The ferry Solveig burned because of a fuel pipe, the Brenholt inquiry says.", "It broke at sea."]
    found = base(("a", "Post", "2026-05-02", FIRE))
    told = had(found)
    base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-09", follow_up), again=found)
    (story,) = found.digest(*MAY, told=told).stories
    assert story.article_ids == ("b",)
    assert not {fact.statement for fact in story.facts} & set(FIRE)


def test_a_second_publisher_of_the_same_words_is_no_news(base):
    found = base(("a", "Post", "2026-05-02", FIRE))
    told = had(found)
    base(("a", "Post", "2026-05-02", FIRE), ("b", "Echo", "2026-05-03", FIRE), again=found)
    assert found.digest(*MAY, told=told).stories == ()


def test_the_same_sentence_with_another_figure_is_news(base):
    one, two = ([f"A storm off Tamsel sank {boats} boats on Monday.", "It blew all night."] for boats in (7, 9))
    found = base(("a", "Post", "2026-05-02", one))
    told = had(found)
    base(("a", "Post", "2026-05-02", one), ("b", "Post", "2026-05-03", two), again=found)
    (story,) = found.digest(*MAY, told=told).stories
    assert [fact.statement for fact in story.facts] == [two[0]]
    assert [(change.was, change.now) for change in story.changes] == [("7 boats", "9 boats")]


def test_an_article_that_was_corrected_comes_again(base):
    corrected = [FIRE[0].replace("seventeen", "nineteen"), *FIRE[1:]]
    found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-02", CHESS))
    told = had(found)
    base(("a", "Post", "2026-05-02", corrected), ("b", "Post", "2026-05-02", CHESS), again=found)
    (story,) = found.digest(*MAY, told=told).stories
    assert [fact.statement for fact in story.facts] == [corrected[0]]


def test_what_was_passed_over_for_more_important_stories_is_no_news_later(base):
    found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-03", OLIVES))
    told = found.digest(*MAY, 1).told()
    assert found.digest(*MAY, told=told).stories == ()


def test_an_article_that_only_lost_a_sentence_does_not(base):
    found = base(("a", "Post", "2026-05-02", FIRE), ("b", "Post", "2026-05-02", CHESS))
    told = had(found)
    base(("a", "Post", "2026-05-02", FIRE[:2]), ("b", "Post", "2026-05-02", CHESS), again=found)
    assert found.digest(*MAY, told=told).stories == ()


def test_what_was_told_is_remembered_by_its_words_and_survives_a_new_edition(base):
    """A new edition numbers everything anew."""
    found = base(("b", "Post", "2026-05-02", FIRE_AGAIN))
    told = [ToldStory.model_validate_json(story.model_dump_json()) for story in had(found)]
    base(("a", "Post", "2026-05-01", CHESS), ("b", "Post", "2026-05-02", FIRE_AGAIN), again=found)
    assert names(found.digest(*MAY, told=told)) == ["a"]
