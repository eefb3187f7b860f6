"""Articles -> stories."""

from knowledge.digest.grouping import group
from knowledge.digest.likeness import likeness, profiles
from tests.knowledge.digest.conftest import CHESS, FIRE, FIRE_AGAIN, OLIVES


def test_likeness_is_0_for_nothing_in_common_and_1_for_the_same(reported):
    found, rarity = reported(
        ("a", "Post", "2026-05-02", FIRE), ("b", "Echo", "2026-05-02", FIRE), ("c", "Post", "2026-05-02", CHESS)
    )
    one, same, other = profiles(found, rarity)
    assert round(likeness(one, same), 9) == 1
    assert likeness(one, other) < 0.05
    assert likeness(one, other) == likeness(other, one)


def test_what_stands_in_title_and_lead_weighs_more_than_what_stands_further_down(reported):
    """A round-up that mentions the fire last is less like it than a report on it."""
    roundup = ["The market opened late on Monday.", "Trams were full.", *CHESS[1:], *OLIVES[1:], FIRE[0]]
    found, rarity = reported(
        ("a", "Post", "2026-05-02", FIRE), ("b", "Echo", "2026-05-02", FIRE_AGAIN), ("c", "Post", "2026-05-02", roundup)
    )
    fire, again, round_up = profiles(found, rarity)
    assert likeness(fire, again) > 2 * likeness(fire, round_up)


def test_reports_in_two_languages_meet_by_their_names(reported):
    russian = [
        "На пароме «Сольвейг» в гавани Бренхольта вспыхнул пожар.",
        "Пожарные Бренхольта нашли причину в машинном отделении «Сольвейг».",
        "Пассажиров парома доставили в больницу Бренхольта.",
    ]
    found, rarity = reported(
        ("a", "Post", "2026-05-02", FIRE), ("b", "Вести", "2026-05-02", russian), ("c", "Post", "2026-05-02", OLIVES)
    )
    assert group(profiles(found, rarity)) == [[0, 1], [2]]


def test_a_chain_of_reports_is_one_story_when_they_are_alike_in_the_mean(reported):
    third = ["The ferry Solveig sails again from Brenholt harbour.", "Its engine room was rebuilt after the fire."]
    found, rarity = reported(
        ("a", "Post", "2026-05-02", FIRE),
        ("b", "Echo", "2026-05-03", FIRE_AGAIN),
        ("c", "Post", "2026-05-20", third),
        ("d", "Post", "2026-05-20", CHESS),
    )
    assert group(profiles(found, rarity)) == [[0, 1, 2], [3]]


def test_no_articles_are_no_stories():
    assert group([]) == []
