"""What stands between quotation marks, also where the quotation began before the statement or goes on after it."""

import pytest

from knowledge.answering.quotations import quoted


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ('Orlan said: "We have waited."', ["We have waited."]),
        ("“We have waited,” said Orlan, “and wait.”", ["We have waited,", "and wait."]),
        ("«Мост нужен всем», — сказал Серов.", ["Мост нужен всем"]),
        ('We have waited," said Orlan.', ["We have waited,"]),
        ("We have waited,” said Orlan.", ["We have waited,"]),
        ("„Wir haben gewartet“, sagte Orlan.", ["Wir haben gewartet"]),
        ("Es sei „ein Schlag“ und »eine Schande«.", ["ein Schlag", "eine Schande"]),
        ("Die Zeche zahlen wir«, sagte Orlan.", ["Die Zeche zahlen wir"]),
        ("« Nous avons attendu », a dit Orlan.", ["Nous avons attendu"]),
        ('Orlan said: "We have waited', ["We have waited"]),
        ("Nobody said anything.", []),
        ('The "X" stands.', []),
        ("", []),
        ('"', []),
    ],
)
def test_the_slices_between_them(statement, words):
    assert [statement[start:end] for start, end in quoted(statement)] == words


def test_a_megabyte_of_marks_is_read_at_once():
    assert len(list(quoted('"word' * 200_000))) == 100_000
