"""Answers from articles that are no plain prose."""

import pytest


@pytest.mark.parametrize(
    ("question", "statement", "introduced_by"),
    [
        ("how long does a decision take", "Usually eight weeks.", "How long does a decision take?"),
        ("can I pay by credit card?", "No. Cash or bank transfer only.", "Do you accept credit cards?"),
        (
            "who must come in person for a residence permit?",
            "Everybody over the age of 12, because fingerprints are taken.",
            "Who has to come in person?",
        ),
        ("when does the pool open on Thursday?", "Thursday | 10:00 | 22:00 | sauna evening", "Day | Opens | Closes"),
        ("what does a ticket for adults cost at the pool?", "Adults | 65 crowns", "Ticket | Price"),
        ("what do students pay at the rope museum?", "Students, over 65s ... 4 crowns", "Admission"),
        ("why was the Tarsk crossing shut?", "The scanner for lorries failed.", "Nell Pryor, Radio Two. Why is"),
    ],
)
def test_the_answer_comes_first_and_is_shown_below_what_introduces_it(forms, question, statement, introduced_by):
    first = forms.ask(question).facts[0]
    assert first.statement == statement
    assert first.introduced_by.startswith(introduced_by)


@pytest.mark.parametrize("question", ["Do you accept credit cards?", "Where is the office?", "Will you sell a ship?"])
def test_a_question_is_no_answer_however_alike(forms, question):
    assert not forms.ask(question).facts[0].statement.endswith("?")


@pytest.mark.parametrize(
    ("question", "short_answer"),
    [
        ("when does the pool open on Thursday?", "10:00"),
        ("when does the pool close on Thursday?", "22:00"),
        ("when does the pool close on Sunday?", "16:00"),
        ("what is the price for children at the pool?", "30 crowns"),
        ("how much is a ticket for children at the pool?", "30 crowns"),
        ("when does the first ferry to Skarrow leave on Saturday?", "08:00"),
        ("when does the last ferry to Skarrow leave on Monday?", "19:40"),
    ],
)
def test_the_short_answer_is_the_cell_whose_column_is_asked_for(forms, question, short_answer):
    assert forms.ask(question).short_answer == short_answer


def test_what_is_said_in_an_interview_is_found_by_who_said_it(forms):
    answer = forms.ask("What did Petra Holm say about night crossings?")
    assert answer.facts[0].statement == "They come back in May."
    assert answer.facts[0].speaker == "Petra Holm"


def test_a_link_to_a_row_goes_from_its_first_cell_to_its_last():
    from knowledge.answer import link_to_text

    assert link_to_text("https://a.example", "Friday | 10:00 |  | late") == "https://a.example#:~:text=Friday,late"


@pytest.mark.parametrize(
    ("body", "question", "short"),
    [
        ("The desk is open from 9:00 to 17:00 and serves tea.", "When is the desk open?", "9:00 to 17:00"),
        ("The ferry to Grenna was cancelled on Monday.", "When was the ferry to Grenna cancelled?", "Monday"),
        ("Les potagers sont arrosés entre 20 heures et 8 heures.", "À quelles heures arrose-t-on les potagers ?",
         "20 heures et 8 heures"),
    ],
)  # fmt: skip
def test_hours_and_days_answer_though_nobody_knows_the_day_of_the_article(reports, body, question, short):
    answer = reports(("Notice", "Post", None, body)).ask(question)
    assert answer.short_answer.endswith(short)
    assert answer.short_answer_date is None
