"""Short answers that are neither cut nor hold what stands near and would be wrong: who went before, votes against."""

import pytest


@pytest.mark.parametrize(
    ("statement", "question", "holder"),
    [
        (
            "Peter Lang has been appointed head of the port authority; he succeeds Maria Sol.",
            "Who is the new head of the port authority?",
            "Peter Lang",
        ),
        (
            "Peter Lang ha sido nombrado director del puerto; sucede a Maria Sol.",
            "¿Quién es el nuevo director del puerto?",
            "Peter Lang",
        ),
        (
            "Peter Lang è stato nominato direttore del porto; succede a Maria Sol.",
            "Chi è il nuovo direttore del porto?",
            "Peter Lang",
        ),
        (
            "Peter Lang has been appointed head of the port authority; he succeeds Maria Sol.",
            "Whom does he succeed?",
            "Maria Sol",
        ),
    ],
)
def test_whoever_went_before_is_not_who_it_is_now(short_answer, statement, question, holder):
    assert short_answer(statement, question) == holder


@pytest.mark.parametrize(
    ("statement", "question", "place"),
    [
        (
            "The centre of the earthquake lay 20 kilometres south of Port Anna.",
            "Where was the centre of the earthquake?",
            "20 kilometres south of Port Anna",
        ),
        (
            "Das Zentrum des Bebens lag 20 Kilometer südlich von Port Anna.",
            "Wo lag das Zentrum des Bebens?",
            "20 Kilometer südlich von Port Anna",
        ),
        (
            "Землетрус стався за 20 кілометрів на південь від Порт-Анни.",
            "Де стався землетрус?",
            "за 20 кілометрів на південь від Порт-Анни",
        ),
        (
            "Applications must be handed in at the town hall by 30 September.",
            "Where must applications be handed in?",
            "at the town hall",
        ),
        ("Заявления принимают в мэрии до 30 сентября.", "Где принимают заявления?", "в мэрии"),
        ("The delegation travelled by train from Velm to Orsk.", "Where did the delegation travel?", "Orsk"),
    ],
)
def test_a_place_is_told_neither_short_nor_with_what_is_none(short_answer, statement, question, place):
    assert short_answer(statement, question).removeprefix("to ") == place


@pytest.mark.parametrize(
    ("question", "votes"),
    [("How many voted for the bill?", "211"), ("How many voted against the bill?", "94")],
)
def test_votes_for_are_not_those_against(short_answer, question, votes):
    assert short_answer("Parliament passed the bill by 211 votes to 94.", question) == votes


def test_a_range_is_told_with_the_word_that_opens_it(short_answer):
    assert short_answer("Das Bußgeld beträgt zwischen 200 und 500 Kronen.", "Wie hoch ist das Bußgeld?") == (
        "zwischen 200 und 500 Kronen"
    )


@pytest.mark.parametrize(
    "statement",
    [
        "The National Transport Authority (NTA) licenses bus companies.",
        "NTA, the National Transport Authority, licenses bus companies.",
        "The National Transport Authority, or NTA, licenses bus companies.",
    ],
)
@pytest.mark.parametrize("question", ["What is NTA?", "What does NTA stand for?"])
def test_a_short_name_is_told_in_full(short_answer, statement, question):
    assert short_answer(statement, question) == "National Transport Authority"


@pytest.mark.parametrize(
    ("statement", "question", "price"),
    [
        ("El precio del pan subió de 2 a 2,40 coronas.", "¿Cuánto cuesta el pan?", "2,40 coronas"),
        ("Der Brotpreis stieg von 2 auf 2,40 Kronen.", "Wie hoch ist der Brotpreis?", "2,40 Kronen"),
        ("Безработица в мае снизилась на 0,3 пункта до 5,1 процента.", "Какой уровень безработицы?", "5,1 процента"),
    ],
)
def test_what_a_figure_is_now_is_told_with_its_unit(short_answer, statement, question, price):
    assert short_answer(statement, question) == price


def test_a_list_is_told_to_its_end(short_answer):
    statement = "Applicants need a passport, two photographs and proof of income."
    assert short_answer(statement, "What do applicants need?") == "a passport, two photographs and proof of income"


@pytest.mark.parametrize(
    ("statement", "question", "often"),
    [
        ("Автобус отправляется каждые 20 минут от вокзала.", "Как часто ходит автобус?", "каждые 20 минут"),
        ("Le bus part toutes les 20 minutes de la gare.", "À quelle fréquence passe le bus ?", "toutes les 20 minutes"),
    ],
)
def test_how_often_is_told_alone(short_answer, statement, question, often):
    assert short_answer(statement, question) == often


def test_what_the_question_says_itself_is_no_answer(reports):
    base = reports(
        ("Bridge", "Post", "2026-05-12", "The bridge will be opened on 12 June. In July buses will use it for free.")
    )
    after = "When will the bridge be opened?"
    assert base.ask("And in July?", after=after).short_answer is None


def test_whoever_does_it_is_not_what_it_stands_over(short_answer):
    statement = "The new bridge over the Sarn will be opened on 12 June by Transport Minister Anna Berg."
    assert short_answer(statement, "Who opens the bridge?") == "Transport Minister Anna Berg"


@pytest.mark.parametrize(
    ("statement", "question", "who"),
    [
        (
            "Die neue Brücke über die Sarn wird am 12. Juni von Verkehrsministerin Anna Berg eröffnet.",
            "Wer eröffnet die Brücke?",
            "Anna Berg",
        ),
        (
            "Le pont sera inauguré le 12 juin par la ministre des Transports Anna Berg.",
            "Qui inaugure le pont ?",
            "la ministre des Transports Anna Berg",
        ),
        (
            "El puente será inaugurado el 12 de junio por la ministra de Transportes Anna Berg.",
            "¿Quién inaugura el puente?",
            "la ministra de Transportes Anna Berg",
        ),
    ],
)
def test_a_role_is_told_whole_and_no_day_with_it(short_answer, statement, question, who):
    assert short_answer(statement, question) == who
