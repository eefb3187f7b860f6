"""What makes a story important."""

import pytest

from knowledge.digest.importance import importances
from knowledge.digest.signals import deaths, novelty, official_voices, prominence, reach, sources
from knowledge.digest.statements import Statements
from tests.knowledge.digest.conftest import CHESS, FIRE, FIRE_AGAIN, OLIVES

DAY = "2026-05-02"


class TestSources:
    def test_each_independent_report_counts_less_than_the_one_before(self, reported):
        found, _ = reported(
            ("a", "Post", DAY, FIRE), ("b", "Courier", DAY, FIRE_AGAIN), ("c", "Echo", DAY, [*CHESS, FIRE[0]])
        )
        one, two, three = sources(found[:1]), sources(found[:2]), sources(found)
        assert one == 0
        assert one < two < three < 2 * two

    def test_a_copy_of_a_text_is_no_source_of_its_own(self, reported):
        found, _ = reported(("a", "Post", DAY, FIRE), ("b", "Courier", DAY, [*FIRE, "More at nine."]))
        assert sources(found) == sources(found[:1])

    def test_nor_is_a_second_article_of_one_publisher(self, reported):
        found, _ = reported(("a", "Post", DAY, FIRE), ("b", "Post", DAY, FIRE_AGAIN))
        assert sources(found) == sources(found[:1])


class TestOfficialVoices:
    def test_those_who_hold_an_office_count_and_each_once(self, reported):
        body = [
            "The quay is closed, Transport Minister Ida Brandt said on Monday.",
            "It opens in June, Brandt said.",
            "“We were asleep,” said Otto Lund, a baker.",
            "Police spokesman Karl Dorn said that nobody was hurt.",
        ]
        found, _ = reported(("a", "Post", DAY, body), ("b", "Post", DAY, CHESS))
        with_two, with_none = ([one] for one in found)
        assert round(official_voices(with_two), 3) == 1.099  # log(1 + 2)
        assert official_voices(with_none) == 0

    def test_in_russian_too(self, reported):
        body = ["Мост закрыт до июня, заявил министр транспорта Артём Серов.", "Объезд открыт через Тамсель."]
        found, _ = reported(("a", "Вести", DAY, body))
        assert official_voices(found) > 0


def test_prominence_is_the_room_that_an_article_on_it_has(reported):
    found, _ = reported(("a", "Post", DAY, [*FIRE, *OLIVES]), ("b", "Courier", DAY, FIRE_AGAIN))
    assert prominence(found[:1]) > prominence(found) > prominence(found[1:])


def test_reach_is_how_many_places_the_opening_names(reported):
    far = ["Ministers of Ulvara, Oresk and Deshtan met in Kalvend on Monday.", "They spoke of water."]
    near = ["The town library was opened again on Monday.", "It had been closed for repairs."]
    found, _ = reported(("a", "Post", DAY, far), ("b", "Post", DAY, near))
    assert reach(found[:1]) >= 3 > 1 > reach(found[1:])


@pytest.mark.parametrize(
    ("sentence", "dead"),
    [
        ("Two people died when a crane fell in the port.", 1),
        ("При обрушении крана в порту погибли двое рабочих.", 1),
        ("Two people were hurt when a crane fell in the port.", 0),
        ("The deadline for the port is Monday.", 0),
    ],
)
def test_deaths_are_said_in_the_opening(reported, sentence, dead):
    found, _ = reported(("a", "Post", DAY, [sentence, "The port is closed."]))
    assert deaths(found) == dead


def test_deaths_far_down_the_article_do_not_make_the_story(reported):
    found, _ = reported(("a", "Post", DAY, [*CHESS, "Her grandmother died in 2019."]))
    assert deaths(found) == 0


def test_novelty_is_what_the_reader_was_not_told(reported):
    found, rarity = reported(("a", "Post", DAY, FIRE), ("b", "Post", DAY, FIRE_AGAIN), ("c", "Post", DAY, CHESS))
    told = Statements([found[0].lead.terms])
    assert novelty([found[2]], told, rarity) > novelty([found[1]], told, rarity) > novelty([found[0]], told, rarity)
    assert novelty([found[0]], Statements(), rarity) == 1


class TestImportance:
    def test_every_signal_weighs_the_same(self, reported):
        """The more places against the deaths: neither goes first."""
        dead = ["Two people died when a crane fell on Monday.", "Nobody knows why."]
        far = ["They met again in Ulvara on Monday.", "Nobody knows why."]
        found, rarity = reported(("a", "Post", DAY, dead), ("b", "Post", DAY, far))
        assert importances([found[:1], found[1:]], Statements(), rarity) == [1, 1]

    def test_what_all_stories_have_counts_for_none(self, reported):
        found, rarity = reported(("a", "Post", DAY, ["Bakers met."]), ("b", "Post", DAY, ["Glaziers sang."]))
        assert importances([found[:1], found[1:]], Statements(), rarity) == [0, 0]

    def test_no_stories_no_scores(self):
        assert importances([], Statements(), {}) == []
