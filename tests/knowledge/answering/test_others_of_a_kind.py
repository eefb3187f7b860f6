"""Numbers, peoples and envoys of a kind: what holds of the one is no answer for the other."""

import pytest

from knowledge import Status

DAY = "2026-03-09"


@pytest.mark.parametrize(
    ("statement", "asked", "other"),
    [
        ("Tram 7 opens on 3 May 2026.", "When does tram 7 open?", "When does tram 4 open?"),
        (
            "The Lorvian delegation will be led by Ada Holm.",
            "Who leads the Lorvian delegation?",
            "Who leads the Tarnese delegation?",
        ),
        (
            "Die deutsche Delegation leitete Anna Weiss.",
            "Wer leitete die deutsche Delegation?",
            "Wer leitete die iranische Delegation?",
        ),
        (
            "Российскую делегацию возглавлял Иван Шестопалов.",
            "Кто возглавлял российскую делегацию?",
            "Кто возглавлял иранскую делегацию?",
        ),
        (
            "Port Ellery is the second-largest city of Brovia.",
            "What is the second-largest city of Brovia?",
            "What is the largest city of Brovia?",
        ),
        (
            "The largest lake of Brovia is the Ombra.",
            "What is the largest lake of Brovia?",
            "What is the second largest lake of Brovia?",
        ),
        (
            "The German ambassador to Kenya, Anna Weiss, opened the fair.",
            "Who is Germany's ambassador to Kenya?",
            "Who is the Kenyan ambassador to Germany?",
        ),
        (
            "L'ambassadeur d'Allemagne au Kenya, Anna Weiss, a parlé du commerce.",
            "Qui est l'ambassadeur d'Allemagne au Kenya ?",
            "Qui est l'ambassadeur du Kenya en Allemagne ?",
        ),
    ],
)
def test_only_the_one_asked_about_answers(reports, statement, asked, other):
    base = reports(("Notice", "Post", DAY, statement), ("Visit", "Post", DAY, "Tarnese ministers are in Lorvia."))
    assert base.ask(asked).status is Status.ANSWERED
    assert base.ask(other).status is not Status.ANSWERED
