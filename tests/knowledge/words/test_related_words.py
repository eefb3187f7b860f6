"""Words that stand for one another: synonyms, places and their adjectives, units and what they measure."""

from functools import partial

import pytest

from benchmarks.write_related_words import TABLES, THESAURI, apart, lines_of, phrase_table, sides, table
from knowledge.words import stem, terms_of, words_in
from knowledge.words.demonyms import related_names
from knowledge.words.dictionary import commonness
from knowledge.words.sorted_lines import SortedLines
from knowledge.words.thesaurus import LOOSE, SPECIFIC, SYNONYM, TOLD, phrase_term, related
from knowledge.words.unit_kinds import kinds_asked, kinds_of_unit

LANGUAGES = [file.stem for file in sorted(THESAURI.glob("*.txt"))]


def thesaurus(language):
    return (THESAURI / f"{language}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("one", "other"), [("kill", "died"), ("arrested", "detained"), ("resign", "quit"), ("ferry", "vessels")]
)
def test_synonyms_hold_both_ways_and_for_every_form(one, other):
    assert stem(other, "en") in related(stem(one, "en"), "en")
    assert stem(one, "en") in related(stem(other, "en"), "en")


def test_a_question_about_the_general_is_answered_by_the_specific_but_not_the_other_way_round():
    general, specific = stem("disease", "en"), stem("cholera", "en")
    assert specific in related(general, "en")
    assert general not in related(specific, "en")


@pytest.mark.parametrize(
    ("phrase", "word", "language"),
    [("step down", "resign", "en"), ("take part", "participate", "en"), ("call off", "cancel", "en"),
     ("принять участие", "участвовать", "ru")],
)  # fmt: skip
def test_a_phrase_stands_for_a_word_and_a_word_for_a_phrase(phrase, word, language):
    one, other = phrase_term(phrase, language), stem(word, language)
    assert one in related(other, language)
    assert other in related(one, language)


def test_synonyms_are_worth_most_and_what_is_merely_told_with_a_word_least():
    assert SYNONYM > SPECIFIC > TOLD > 0
    assert related(stem("illness", "en"), "en")[stem("sickness", "en")] == SYNONYM


def test_a_word_does_not_stand_for_itself_and_an_unknown_one_for_none():
    assert "kill" not in related("kill", "en")
    assert related("kalvend", "en") == related("kill", "xx") == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_thesaurus_says_something(language):
    """A line whose words all have the same stem, or a phrase of nothing but articles, would be lost in silence."""
    lines = list(lines_of(thesaurus(language)))
    assert len(lines) == len(set(lines))
    for line in lines:
        if " ! " in line:
            assert apart(line, partial(phrase_term, language=language)), line
            continue
        asked, told = ({phrase_term(phrase, language) for phrase in side} for side in sides(line)[:2])
        assert "" not in asked | told, line
        assert told - asked or len(asked) > 1, line


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_are_those_of_the_thesauri(language):
    """After a change of either, or of how words are stemmed: python benchmarks/write_related_words.py"""
    for name, made in ((language, table), (f"{language}.phrases", phrase_table)):
        assert (TABLES / f"{name}.txt").read_text(encoding="utf-8") == made(thesaurus(language), language)


def test_a_table_holds_what_each_sort_of_line_says():
    lines = (
        "# remark\nquit, step down\nvessel > boat, vessel\nvessel ~ cargo, boat\nhurt, kill, casualty\nkill ! hurt\n"
    )
    assert table(lines, "en").splitlines() == [
        "casualti hurt,kill", "hurt casualti", "kill casualti", "quit step_down", "step_down quit",
        "vessel ;boat;;cargo",
    ]  # fmt: skip


def test_phrases_stand_with_the_first_of_their_words():
    lines = "quit, step down\nquit > step back, stand down\n"
    assert phrase_table(lines, "en") == "stand stand_down\nstep step_back step_down\n"


def test_a_line_is_found_wherever_it_lies():
    lines = SortedLines("a first\nab second\nя last\n".encode())
    assert [lines[term] for term in ("a", "ab", "я", "", "b", "aa", "яя")] == ["first", "second", "last", *4 * [""]]
    assert SortedLines(b"")["a"] == ""


def test_of_many_synonyms_those_of_one_line_alone_count_for_less():
    lines = "run, manage, direct, head, operate\nrun, race, sprint, jog, dash\nrun, head, lead\n"
    assert table(lines, "en").splitlines()[-2] == "run head;;dash,direct,jog,lead,manag,oper,race,sprint"
    assert {SYNONYM, LOOSE} <= set(related("run", "en").values())


@pytest.mark.parametrize(
    ("text", "language", "phrase"),
    [("The minister stepped down on Monday.", "en", "step_down"), ("Ten people lost their lives.", "en", "lose_live"),
     ("Der Minister trat zurück.", "de", phrase_term("treten zurück", "de"))],
)  # fmt: skip
def test_a_phrase_is_found_in_any_form_and_across_its_small_words(text, language, phrase):
    assert phrase in terms_of(words_in(text, language), language)


def test_a_small_word_of_one_language_counts_in_another():
    assert phrase_term("die out", "en") == "die_out"
    assert phrase_term("die Macht", "de") == stem("Macht", "de")


def test_words_that_stand_apart_are_no_phrase():
    assert "step_down" not in terms_of(words_in("She took a step, then went down.", "en"), "en")


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
     ("300 MW", "power"), ("5 лет", "age"), ("3 litres", "volume"), ("40 hectares", "area"),
     ("3 Stunden", "time"), ("8 jours", "time"), ("18 відсотків", "share"), ("11 узлов", "speed"),
     ("85 chilometri orari", "speed"), ("1,5 мільйона гривень", "money"), ("63 metros", "length"), ("51 ans", "age")],
)  # fmt: skip
def test_units_tell_what_they_measure(unit, kind):
    assert kind in kinds_of_unit(unit)


def test_what_is_counted_measures_nothing():
    assert kinds_of_unit("120 houses") == kinds_of_unit("5 million people") == frozenset()


@pytest.mark.parametrize(
    ("unit", "kinds"),
    [("97 km/h", {"speed"}), ("12 kilometres", {"length"}), ("7.5 percent", {"share"}), ("40 soldiers", set()),
     ("50 cents", {"money"}), ("20 cartons", set()), ("12 vineyards", set()), ("2 stages", set()),
     ("12 Français", set()), ("40 livres", set())],
)  # fmt: skip
def test_a_unit_is_a_word_of_its_own(unit, kinds):
    assert kinds_of_unit(unit) == kinds


@pytest.mark.parametrize(
    ("question", "kind"),
    [("how long did it take", "time"), ("how much does it cost", "money"), ("what share of voters", "share"),
     ("how fast", "speed"), ("how tall is it", "length"), ("how heavy", "weight"), ("how hot", "heat"),
     ("how old is she", "age"), ("сколько стоит мост", "money"), ("как долго", "time"), ("с какой скоростью", "speed"),
     ("was kostet die karte", "money"), ("quelle est la longueur du fleuve", "length"), ("яка швидкість", "speed"),
     ("cuanto cuesta la entrada", "money"), ("qual e la temperatura", "heat")],
)  # fmt: skip
def test_questions_tell_what_they_want_measured(question, kind):
    assert kind in kinds_asked(question)


def test_a_plain_question_wants_no_measure():
    assert kinds_asked("who discovered the comet") == frozenset()
