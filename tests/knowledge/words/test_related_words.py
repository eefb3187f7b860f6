"""Words that stand for one another: synonyms, places and their adjectives, units and what they measure."""

import pytest

from knowledge.words import stem
from knowledge.words.demonyms import related_names
from knowledge.words.dictionary import commonness
from knowledge.words.thesaurus import synonyms
from knowledge.words.unit_kinds import kinds_asked, kinds_of_unit


@pytest.mark.parametrize(
    ("one", "other"), [("kill", "died"), ("arrested", "detained"), ("resign", "quit"), ("ferry", "vessels")]
)
def test_synonyms_hold_both_ways_and_for_every_form(one, other):
    assert stem(other, "en") in synonyms(stem(one, "en"), "en")
    assert stem(one, "en") in synonyms(stem(other, "en"), "en")


def test_a_word_is_no_synonym_of_its_own_and_an_unknown_one_has_none():
    assert "kill" not in synonyms("kill", "en")
    assert synonyms("kalvend", "en") == synonyms("kill", "xx") == frozenset()


@pytest.mark.parametrize(
    ("place", "adjective"),
    [("france", "french"), ("ulvara", "ulvaran"), ("brenholt", "brenholter"), ("japan", "japanese"), ("uk", "british"),
     ("russia", "russian"), ("finland", "finnish"), ("mexico", "mexican")],
)  # fmt: skip
def test_a_place_and_its_adjective_lead_to_each_other(place, adjective):
    assert adjective in related_names(place)
    assert place in related_names(adjective)


def test_a_place_in_stan_has_an_adjective_without_it():
    assert "tajik" in related_names("tajikistan")


def test_an_adjective_leads_to_its_place_in_stan():
    assert "tajikistan" in related_names("tajik")


def test_common_words_of_a_language_are_told_from_words_it_lacks():
    assert commonness("house", "en") > commonness("monarch", "en") > 0
    assert commonness("afganistan", "en") == 0
    assert commonness("house", "xx") == 0
    assert commonness("мостами", "ru") > 0


@pytest.mark.parametrize(
    ("unit", "kind"),
    [("44 hours", "time"), ("$3.5 million", "money"), ("12 миллионов рублей", "money"), ("71 percent", "share"),
     ("30 %", "share"), ("97 mph", "speed"), ("2 metres", "length"), ("3 tonnes", "weight"), ("20 °C", "heat"),
     ("300 MW", "power"), ("5 лет", "age"), ("3 litres", "volume"), ("40 hectares", "area")],
)  # fmt: skip
def test_units_tell_what_they_measure(unit, kind):
    assert kind in kinds_of_unit(unit)


def test_what_is_counted_measures_nothing():
    assert kinds_of_unit("120 houses") == kinds_of_unit("5 million people") == frozenset()


@pytest.mark.parametrize(
    ("unit", "kinds"),
    [("97 km/h", {"speed"}), ("12 kilometres", {"length"}), ("7.5 percent", {"share"}), ("40 soldiers", set()),
     ("50 cents", {"money"}), ("20 cartons", set()), ("12 vineyards", set()), ("2 stages", set())],
)  # fmt: skip
def test_a_unit_is_a_word_of_its_own(unit, kinds):
    assert kinds_of_unit(unit) == kinds


@pytest.mark.parametrize(
    ("question", "kind"),
    [("how long did it take", "time"), ("how much does it cost", "money"), ("what share of voters", "share"),
     ("how fast", "speed"), ("how tall is it", "length"), ("how heavy", "weight"), ("how hot", "heat"),
     ("how old is she", "age"), ("сколько стоит мост", "money"), ("как долго", "time"), ("с какой скоростью", "speed")],
)  # fmt: skip
def test_questions_tell_what_they_want_measured(question, kind):
    assert kind in kinds_asked(question)


def test_a_plain_question_wants_no_measure():
    assert kinds_asked("who discovered the comet") == frozenset()
