"""The days of the week that a text names, by themselves or as a range."""

import pytest

from knowledge.extraction.weekdays import weekdays_in


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Monday to Wednesday and on Sundays", {0, 1, 2, 6}),
        ("de", "freitags bis sonntags", {4, 5, 6}),
        ("fr", "du samedi au lundi", {5, 6, 0}),
        ("ru", "по средам и пятницам", {2, 4}),
        ("uk", "щосереди", {2}),
        ("pt", "às segundas-feiras", {0}),
        ("en", "They wed in the sun.", set()),
    ],
)
def test_days_and_those_between_two_are_read(language, text, days):
    assert weekdays_in(text, language) == days
