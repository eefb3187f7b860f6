"""What introduces a fact, in articles of all forms."""

import pytest


@pytest.fixture(scope="module")
def told(forms):
    """Each statement of these articles with what introduces it and who says it."""
    facts = list(forms.facts())
    by_place = {(fact.article, fact.ordinal): fact for fact, _ in facts}
    found = {}
    for fact, _ in facts:
        above = by_place.get((fact.article, fact.introduced_by))
        found[fact.statement] = (above.statement if above else None, fact.speaker)
    return found


@pytest.mark.parametrize(
    ("statement", "above"),
    [
        ("Usually eight weeks.", "How long does a decision take?"),
        ("In summer it can be up to twelve.", "How long does a decision take?"),
        ("No. Cash or bank transfer only.", "Do you accept credit cards?"),
        ("At 5 Tanner Street, behind the court.", "Where is the office?"),
        ("Never. The Aurora is 31 years old.", "Your predecessor quarrelled with the crew. Will you sell a ship?"),
        ("They come back in May.", "There is a plan for night crossings."),
        ("The scanner for lorries failed.", "Nell Pryor, Radio Two. Why is the crossing shut?"),
        ("Thursday | 10:00 | 22:00 | sauna evening", "Day | Opens | Closes | Remarks"),
        ("Children up to 15 | 30 crowns", "Ticket | Price"),
        ("Sun\t11-16", "Hours"),
        ("Students, over 65s ... 4 crowns", "Admission"),
        ("The tower room is closed until June.", None),
        ("The pool opens for the winter season on 1 November.", None),
    ],
)
def test_questions_introduce_answers_and_heads_their_rows(told, statement, above):
    assert told[statement][0] == above


@pytest.mark.parametrize(
    ("statement", "speaker"),
    [
        ("They come back in May.", "Petra Holm"),
        ("The scanner for lorries failed.", "Jonas Solvang"),
        ("We ordered the part the same day.", "Jonas Solvang"),
        ("We have received no protest.", "Spokesperson"),
        ("Has the neighbour protested?", ""),
        ("Usually eight weeks.", ""),
    ],
)
def test_answers_are_said_by_whose_turn_it_is(told, statement, speaker):
    assert told[statement][1] == speaker
