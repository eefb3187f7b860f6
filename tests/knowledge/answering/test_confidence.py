"""What tells how likely it is that the first fact answers."""

import pytest

from knowledge.answering.confidence import confidence_features
from knowledge.answering.short_answer import short_answer

DAM = ("Dam", "Post", "2026-03-09", "Engineers found three cracks in the Kalvend dam.")
BRIDGE = ("Bridge", "Post", "2026-03-09", "Engineers found nine cracks in the Oster bridge.")
AGAIN = ("Dam again", "Courier", "2026-03-10", "There are three cracks in the Kalvend dam, engineers found.")


@pytest.fixture
def features(reports):
    def features(question, *articles):
        asked, ranked = reports(*articles).find(question)
        return confidence_features(asked, ranked, short_answer(ranked[0].evidence))

    return features


def test_what_stands_alone_has_all_of_the_odds(features):
    assert features("How many cracks were found?", DAM)["share_of_odds"] == 1.0


def test_facts_that_fit_alike_share_the_odds(features):
    assert 0.5 <= features("How many cracks were found?", DAM, BRIDGE)["share_of_odds"] < 0.8


def test_what_fits_better_has_more_of_the_odds(features):
    assert features("How many cracks were found in the Kalvend dam?", DAM, BRIDGE)["share_of_odds"] > 0.8


def test_what_says_the_same_is_no_rival(features):
    assert features("How many cracks are there in the Kalvend dam?", DAM, AGAIN)["share_of_odds"] == 1.0
