"""The measures of benchmarks/digests.py, on digests whose figures can be counted by hand."""

import json

import pytest

from benchmarks.digest_measures import Entry, GoldDigest, GoldStory, measure, read_digests, says

GOLD = GoldDigest(
    "2026-05-01",
    "2026-05-31",
    (
        GoldStory(("fire", "fire-again"), ("Solveig", "17")),
        GoldStory(("olives",), ("Tamsel",)),
        GoldStory(("chess",), ("Quillon",)),
    ),
)
FIRE = Entry((("fire", "The Solveig burned."), ("fire-again", "It injured 17 people.")))
FIRE_AGAIN = Entry((("fire-again", "The Solveig burned."),))
OLIVES = Entry((("olives", "Trees are planted in Tamsel."),))
CHESS = Entry((("chess", "A girl won."),))


def test_an_editors_own_digest_is_perfect():
    perfect = Entry((*FIRE.sentences, ("fire", "Much else.")))
    reached = measure([(GOLD, [perfect, OLIVES, Entry((("chess", "A girl of Quillon won."),))])])
    assert (reached.recall, reached.repeats, reached.tau, reached.mentions, reached.stories) == (1, 0, 1, 1, 1)


def test_the_wrong_way_round_is_tau_minus_one():
    assert measure([(GOLD, [CHESS, OLIVES, FIRE])]).tau == -1


def test_one_swap_of_three_is_a_third():
    assert measure([(GOLD, [OLIVES, FIRE, CHESS])]).tau == pytest.approx(1 / 3)


def test_a_story_told_twice_is_a_repeat_and_counts_where_it_came_first():
    reached = measure([(GOLD, [FIRE, OLIVES, FIRE_AGAIN, CHESS])])
    assert (reached.repeats, reached.tau) == (1, 1)


def test_a_story_that_is_not_told_costs_recall_and_its_pairs():
    reached = measure([(GOLD, [FIRE, OLIVES])])
    assert reached.recall == pytest.approx(2 / 3)
    assert reached.tau == pytest.approx(1 / 3)


def test_mentions_are_counted_by_string_by_story_and_in_first_sentences():
    reached = measure([(GOLD, [FIRE, OLIVES, CHESS])])
    assert reached.mentions == pytest.approx(3 / 4)
    assert reached.stories == pytest.approx(2 / 3)
    assert reached.first == pytest.approx(2 / 4)


def test_nothing_at_all_reaches_nothing():
    reached = measure([(GOLD, [])])
    assert (reached.recall, reached.mentions, reached.stories, reached.tau) == (0, 0, 0, 0)


def test_numbers_are_whole_numbers():
    assert says("1,811 people", "1,811 people")
    assert not says("1,811 people", "811 people")
    assert not says("in 2011", "11")


def test_a_file_that_holds_no_digests_is_said_in_one_line(tmp_path):
    path = tmp_path / "digests.json"
    path.write_text(json.dumps([{"window": {"from": "2026-05-01"}, "stories": []}]))
    with pytest.raises(ValueError, match="holds no digests"):
        read_digests(path)
