"""What else a thing is called, and what a name means."""

import pytest

from knowledge import Status

DAY = "2026-03-09"
GLANDS = (
    "A gland cell, also called an adenocyte, is a cell that makes juices. Gland cells are best known for making sweat."
)


@pytest.mark.parametrize(
    ("statement", "question", "short"),
    [
        (GLANDS, "What is another name for a gland cell?", "an adenocyte"),
        (GLANDS, "What is an alternative term for gland cells?", "an adenocyte"),
        (
            "The Winters' War, also known as the Salt War, was fought in Brovia.",
            "What is another name for the Winters' War?",
            "Salt War",
        ),
        ('Supporters nicknamed the ground "the Bathtub".', "What is the ground nicknamed?", "the Bathtub"),
        ('Ngurra, which means "sleeping mother", is a mountain.', "What does Ngurra mean?", "sleeping mother"),
    ],
)
def test_it_follows_the_words_that_name_it(reports, statement, question, short):
    assert reports(("Notice", "Post", DAY, statement)).ask(question).short_answer == short


@pytest.mark.parametrize(
    ("body", "question", "short"),
    [
        ('Tiranga is a lake in Osk. Its name means "sleeping water".', "What does Tiranga mean?", "sleeping water"),
        (
            "Первой проехала скорая, сообщил журналистам министр транспорта Ветлани Егор Стожаров.",
            "Кто такой Стожаров?",
            "министр транспорта Ветлани",
        ),
        ("Der Tiranga ist ein See. Sein Name bedeutet „Wasser“.", "Was bedeutet Tiranga?", "Wasser"),
        (
            "The Joint Waters Commission (JWC) met on Monday. The JWC is a body of four states.",
            "What does JWC stand for?",
            "Joint Waters Commission",
        ),
    ],
)
def test_what_a_name_means_is_not_what_has_it(reports, body, question, short):
    assert reports(("Tiranga", "Post", DAY, body)).ask(question).short_answer == short


def test_a_fact_that_names_nothing_tells_no_other_name(reports):
    base = reports(("Notice", "Post", DAY, "Gland cells are best for making sweat."))
    assert base.ask("What is another name for gland cells?").status is not Status.ANSWERED
