"""What is enumerated is one answer, unless one of it is asked for or named."""

import pytest

DAY = "2026-03-09"


@pytest.mark.parametrize(
    ("statement", "question", "short"),
    [
        ("The consulates will be opened in Oruro, Potosi and Calama.", "Where will the consulates be opened?",
         "in Oruro, Potosi and Calama"),
        ("Lorvia and Tarn proposed a ban on rail freight.", "Which countries proposed a ban on rail freight?",
         "Lorvia and Tarn"),
        ("Ivan Petrov, Anna Weiss and Luc Moreau attended the meeting in Oren.", "Who attended the meeting in Oren?",
         "Ivan Petrov, Anna Weiss and Luc Moreau"),
        ("The sister cities are Rostock in Germany, Turku in Finland and Naha in Japan.", "What are the sister cities?",
         "Rostock in Germany, Turku in Finland and Naha in Japan"),
        ("Offers of help came from many countries -- including Lorvia, the United States, Tarn and Oresk.",
         "Which countries offered help?", "Lorvia, the United States, Tarn and Oresk"),
        ("The meeting in Oren dealt with soil and water, peace and security, and development and financing.",
         "What did the meeting in Oren deal with?",
         "soil and water, peace and security, and development and financing"),
        ("The talks were held on 3 May, 7 May and 9 May.", "When were the talks held?", "3 May, 7 May and 9 May"),
    ],
)  # fmt: skip
def test_a_list_is_told_whole(reports, statement, question, short):
    assert reports(("Notice", "Post", DAY, statement)).ask(question).short_answer == short


@pytest.mark.parametrize(
    ("statement", "question", "short"),
    [
        ("The campaign in Oren was led by Oriel Banning, a beekeeper and former postmistress.",
         "Who led the campaign in Oren?", "Oriel Banning"),
        ("The war cost Lorvia 47 million crowns, 6,000 sailors and 10,000 soldiers.",
         "How many sailors did the war cost Lorvia?", "6,000"),
        ("Bread, milk and 12 eggs are needed for the fair in Oren.", "How many eggs are needed for the fair?", "12"),
    ],
)  # fmt: skip
def test_what_is_no_list_of_answers_is_not(reports, statement, question, short):
    assert reports(("Notice", "Post", DAY, statement)).ask(question).short_answer == short
