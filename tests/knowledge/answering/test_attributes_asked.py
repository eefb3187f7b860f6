"""What kind of thing it is, and of what people somebody is."""

import pytest

from knowledge import Status

DAY = "2026-03-09"


@pytest.mark.parametrize(
    ("statement", "question", "short"),
    [
        (
            "Zevna has a continental climate with cold winters.",
            "What type of climate does Zevna have?",
            "continental climate",
        ),
        (
            "The station was built in red brick in the Baroque style by Otto Rask.",
            "In what style was the station built?",
            "Baroque",
        ),
        (
            "Halvorite forms crystals of a blue-green colour.",
            "What colour are halvorite crystals?",
            "blue-green",
        ),
        ("Eva Stahl was a Danish economist.", "What was Eva Stahl's nationality?", "Danish"),
    ],
)
def test_the_words_before_the_noun_tell_its_kind(reports, statement, question, short):
    assert reports(("Notice", "Post", DAY, statement)).ask(question).short_answer == short


def test_a_second_one_is_no_kind(reports):
    base = reports(("Notice", "Post", DAY, "A second boat, a steel trawler, sank off Osk."))
    assert base.ask("What kind of boat sank off Osk?").short_answer != "second boat"


def test_what_names_no_people_tells_no_nationality(reports):
    base = reports(("Notice", "Post", DAY, "Eva Stahl gathered data from 14 countries."))
    assert base.ask("What nationality was Eva Stahl?").status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("statement", "question", "short"),
    [
        ("Corn came from Port Amber, and Poland sent two ferries.", "What country sent ferries?", "Poland"),
        ("Die Ministerin flog von Bonn nach Polen.", "In welches Land flog die Ministerin?", "Polen"),
        (
            "Германия передала спасателям 40 машин, сообщили в министерстве.",
            "Какая страна передала машины?",
            "Германия",
        ),
    ],
)
def test_a_country_is_one_where_that_is_asked_for(reports, statement, question, short):
    assert reports(("Notice", "Post", DAY, statement)).ask(question).short_answer == short


@pytest.mark.parametrize(("question", "short"), [("What bus goes to the museum?", "bus 14"), ("What tram?", "tram 3")])
def test_a_number_behind_the_noun_tells_which_it_is(reports, question, short):
    base = reports(("Notice", "Post", DAY, "Take bus 14 or tram 3 to the museum."))
    assert base.ask(question).short_answer == short


@pytest.mark.parametrize("question", ["What floor were the injured on?", "On which floor were the injured reached?"])
def test_so_does_its_place_in_a_row(reports, question):
    body = "Officials reached the injured on the second floor despite the unusual floor plans."
    assert reports(("Fire", "Post", DAY, body)).ask(question).short_answer == "second floor"
