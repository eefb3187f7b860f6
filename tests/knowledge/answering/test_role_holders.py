"""Who holds a role is told by what stands beside the names."""

import pytest

MAYOR = "Mayor Ann Lee met Bo Rask, the head of the port, and the minister, Carl Ott, in Oresk."


@pytest.mark.parametrize(
    ("statement", "question", "holder"),
    [
        ("With us are Moderator Ann Agle, Jet Works; Lori Glaz, science director, Oresk Office; and Ken Far, project "
         "scientist, Tarn University.", "Who is the project scientist?", "Ken Far"),
        ("It was opened by the President of Tarn H.E. Ali Ott, Lorvia’s Minister of Health and Social Services H.E. Dr "
         "Ann Bek and state Minister of Roads Bo Rask.", "Who is the health minister of Lorvia?", "Ann Bek"),
        (MAYOR, "Who is the mayor?", "Ann Lee"),
        (MAYOR, "Who is the head of the port?", "Bo Rask"),
        (MAYOR, "Who is the minister?", "Carl Ott"),
        ("Come comunicato dall’Assessore ai Lavori Pubblici, Mario Rosi, la riapertura della piazza è merito della "
         "Dirigente del Settore Lavori Pubblici, Clara Sforna.", "Chi è l'assessore ai lavori pubblici?", "Mario Rosi"),
        ("Der Bürgermeister von Kalm, Jan Kroll, traf den Rat, den Anna Voss leitet.", "Wer ist der Bürgermeister?",
         "Jan Kroll"),
    ],
)  # fmt: skip
def test_the_name_beside_the_role(reports, statement, question, holder):
    assert reports(("Notice", "Post", "2026-03-09", statement)).ask(question).short_answer == holder
