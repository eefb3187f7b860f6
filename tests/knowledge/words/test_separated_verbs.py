"""German verbs are met with their prefix apart and joined."""

import pytest

from knowledge.words.separated_verbs import separated_verbs

DAY = "2026-03-09"


@pytest.mark.parametrize(
    ("first", "second", "question"),
    [
        ("Der Verein hat das Angebot abgelehnt.", "Der Klub nahm das Angebot an.", "wer lehnte das angebot ab"),
        ("Der Verein lehnte das Angebot ab.", "Der Klub nahm das Angebot an.", "wer hat das angebot abgelehnt"),
        ("Die Stadt lud die Vereine ein.", "Die Stadt lobte die Schulen.", "wen hat die stadt eingeladen"),
    ],
)
def test_both_meet(reports, first, second, question):
    base = reports(("Rat", "Post", DAY, second), ("Rat", "Post", DAY, first))
    assert base.ask(question).facts[0].statement == first


@pytest.mark.parametrize("text", ["Er kam an der Haltestelle an Montag", "Das Tor ist zu", "Sie ging um den See"])
def test_a_preposition_is_no_prefix(text):
    assert separated_verbs(text.split()) == []
