"""A question that may mean two things names both; one that says which is answered."""

import json

import pytest

from knowledge import KnowledgeBase, Status

BRIDGES = (
    ("Aura bridge closes", "Post", "The Aura bridge in Tarn will reopen on 1 May, engineer Matti Laine said."),
    ("Work on Selm bridge", "Courier", "The Selm bridge in Orvik will reopen on 8 June, mayor Ada Holm said."),
)
ONE_BRIDGE = (
    ("Переговоры Ветлани с Корваной", "Вести", "Мост через реку Серую планируется открыть в начале июня."),
    ("Из Ветлани в Корвану снова можно доехать", "Вести", "Мост через реку Серую открыли в среду после ремонта."),
)
NAMESAKES = (
    ("Treaty", "Post", "Defence Minister Pavel Orlan signed the treaty in Tarn on Monday. He praised the army."),
    ("Deal", "Courier", "Transport Minister Anna Orlan signed the treaty on rail in Orvik on Tuesday. She was glad."),
)
MEASLES = (
    ("Campaign in Tarn", "Post", "Doctors in Tarn fight measles, a viral disease that can be deadly."),
    ("Campaign in Orvik", "Courier", "Doctors in Orvik vaccinated 10,000 children against measles."),
)


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    bases = {}

    def ask(articles, question, **options):
        if articles not in bases:
            folder = tmp_path_factory.mktemp("readings")
            lines = [
                json.dumps(
                    {
                        "id": f"r{at}",
                        "title": title,
                        "publisher": by,
                        "published_at": f"2026-03-{at + 1:02}",
                        "body": body,
                    }
                )
                for at, (title, by, body) in enumerate(articles)
            ]
            (folder / "a.jsonl").write_text("\n".join(lines))
            bases[articles] = KnowledgeBase.open(folder / "data")
            bases[articles].build([folder / "a.jsonl"])
        return bases[articles].ask(question, **options)

    yield ask
    for base in bases.values():
        base.close()


@pytest.mark.parametrize(
    ("articles", "question", "readings"),
    [
        (BRIDGES, "When will the bridge reopen?", {"Aura bridge closes", "Work on Selm bridge"}),
        (NAMESAKES, "Where did Orlan sign the treaty?", {"Pavel Orlan", "Anna Orlan"}),
    ],
)
def test_both_are_named_and_none_is_picked(ask, articles, question, readings):
    answer = ask(articles, question)
    assert answer.status is Status.CLOSEST
    assert set(answer.readings) == readings
    assert len({fact.article_id for fact in answer.facts[:2]}) == 2


def test_they_are_named_even_where_one_fact_is_wanted(ask):
    assert len(ask(BRIDGES, "When will the bridge reopen?", limit=1).readings) == 2


@pytest.mark.parametrize(
    ("articles", "question", "short"),
    [
        (BRIDGES, "When will the Aura bridge reopen?", "1 May"),
        (BRIDGES, "When does the bridge in Orvik reopen?", "8 June"),
        (NAMESAKES, "Where did Pavel Orlan sign the treaty?", "Tarn"),
    ],
)
def test_a_question_that_says_which_is_answered(ask, articles, question, short):
    answer = ask(articles, question)
    assert (answer.status, answer.readings) == (Status.ANSWERED, ())
    assert answer.short_answer.endswith(short)


def test_names_are_the_same_in_all_their_cases(ask):
    assert ask(ONE_BRIDGE, "Когда открыли мост?").readings == ()


def test_two_reports_of_one_event_are_no_two_readings(invented):
    assert invented.ask("Which river burst its banks after three days of rain?").readings == ()
    assert invented.ask("How many houses did the flood destroy in Brenholt?").readings == ()


def test_what_something_is_it_is_everywhere(ask):
    answer = ask(MEASLES, "What is measles?")
    assert not answer.readings
    assert answer.short_answer == "a viral disease that can be deadly"
