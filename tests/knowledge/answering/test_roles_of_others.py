"""A role is told with the one it is held for: the envoy of Keshet is no answer to who speaks for Ulvara."""

import pytest

from knowledge import Status
from knowledge.answering.roles_of_others import lesser_role

DAY = "2026-03-01"
BODIES = [
    "Ulvara is to take part in the border talks, officials said on Friday. The envoy of Keshet, Danil Oro, "
    "said that the talks would last three days.",
    "Ulvara is to take part in the border talks, officials said on Friday. Keshet's envoy, Danil Oro, said "
    "that the talks would last three days.",
]


@pytest.mark.parametrize("body", BODIES)
def test_who_holds_it_for_another_is_no_answer(reports, body):
    base = reports(("Border talks of Ulvara and Keshet", "Post", DAY, body))
    assert base.ask("Who is the envoy of Ulvara to the border talks?").status is not Status.ANSWERED


@pytest.mark.parametrize("body", BODIES)
def test_who_holds_it_for_the_one_asked_about_is(reports, body):
    base = reports(("Border talks of Ulvara and Keshet", "Post", DAY, body))
    answer = base.ask("Who is the envoy of Keshet?")
    assert (answer.status, answer.short_answer) == (Status.ANSWERED, "Danil Oro")


def test_a_people_met_elsewhere_makes_no_other_minister_theirs(reports):
    body = "Norland's Trade Minister Sigurd Haug spoke to Indian reporters on Friday."
    base = reports(("Trade talks", "Post", DAY, body))
    assert base.ask("Who is India's trade minister?").status is not Status.ANSWERED
    assert base.ask("Who is Norland's trade minister?").status is Status.ANSWERED


def test_who_is_named_to_a_post_holds_it_for_whoever_names(reports):
    base = reports(("Post", "Post", DAY, "The president of Osk named Karl Oppel foreign minister on Monday."))
    answer = base.ask("Who is the foreign minister of Osk?")
    assert (answer.status, answer.short_answer) == (Status.ANSWERED, "Karl Oppel")


def test_a_fact_that_names_the_one_asked_about_answers_whatever_others_it_names(reports):
    body = "The envoy of Keshet met Ulvara's envoy, Aino Brandt, in Tarn on Friday."
    answer = reports(("Border talks", "Post", DAY, body)).ask("Who is the envoy of Ulvara?")
    assert answer.status is Status.ANSWERED


@pytest.mark.parametrize(
    "body",
    [
        "Aino Brandt of Keshet met the Ulvaran foreign minister, Danil Oro, on Friday.",
        "The presidents of Tarn and Keshet and the foreign minister of Ulvara, Danil Oro, met on Friday.",
    ],
)
def test_that_the_fact_names_the_one_asked_about_beside_the_role_of_another_is_no_answer(reports, body):
    base = reports(("Border talks", "Post", DAY, body))
    assert base.ask("Who is the foreign minister of Keshet?").status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("body", "asked", "own"),
    [
        ("На пресс-конференции тренер «Чайки» Пётр Рогов похвалил команду «Гранит».",
         "Кто тренер Гранита?", "Кто тренер Чайки?"),
        ("Тренера «Чайки» Петра Рогова поздравил капитан «Гранита» Олег Лобов.",
         "Кто тренер Гранита?", "Кто капитан Гранита?"),
    ],
)  # fmt: skip
def test_where_no_small_word_stands_between_a_role_and_its_body_the_name_after_it_tells(reports, body, asked, own):
    base = reports(
        ("Матч «Чайки» и «Гранита»", "Post", DAY, body), ("Погода в городе", "Post", DAY, "Снег выпал днём.")
    )
    assert base.ask(asked).status is not Status.ANSWERED
    assert base.ask(own).facts[0].statement == body


def test_an_adjective_names_its_country(reports):
    body = "Aino Brandt of Keshet met the Ulvaran foreign minister, Danil Oro, in Tarn on Friday."
    answer = reports(("Border talks", "Post", DAY, body)).ask("Who is the foreign minister of Ulvara?")
    assert answer.short_answer == "Danil Oro"


def test_the_verb_for_a_role_asks_for_who_holds_it_too(reports):
    body = "The representative of Keshet to the border talks, Danil Oro, said that the talks would last three days."
    base = reports(("Border talks of Ulvara and Keshet", "Post", DAY, body))
    assert base.ask("Who will represent Ulvara at the border talks?").status is not Status.ANSWERED
    assert base.ask("Who will represent Keshet at the border talks?").short_answer == "Danil Oro"


@pytest.mark.parametrize(
    ("body", "question", "own"),
    [
        (
            "The tunnel will open in May, harbour authority deputy head Danil Oro said on Friday.",
            "Who is the head of the harbour authority?",
            "Who is the deputy head of the harbour authority?",
        ),
        (
            "Aino Brandt, a former mayor of Tarn, opened the tunnel on Friday.",
            "Who is the mayor of Tarn?",
            "Who was the mayor of Tarn?",
        ),
        (
            "Вице-президент Кешета Данил Оро открыл тоннель в пятницу.",
            "Кто президент Кешета?",
            "Кто вице-президент Кешета?",
        ),
        (
            "Бывший президент Кешета Данил Оро открыл тоннель в пятницу.",
            "Кто президент Кешета?",
            "Кто бывший президент Кешета?",
        ),
    ],
)
def test_the_deputy_or_who_held_it_before_does_not_answer_for_the_role_itself(reports, body, question, own):
    base = reports(("Tunnel", "Post", DAY, body))
    assert base.ask(question).status is not Status.ANSWERED
    assert [lesser_role(base.find(asked)[1][0].evidence) for asked in (question, own)] == [True, False]


def test_who_holds_the_role_answers_beside_a_deputy(reports):
    body = "Aino Brandt, the mayor of Tarn, opened the tunnel with deputy mayor Danil Oro on Friday."
    assert reports(("Tunnel", "Post", DAY, body)).ask("Who is the mayor of Tarn?").status is Status.ANSWERED


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            "During the strike of 1913 in Tarn the National Guard fired on a crowd.",
            "Who was the mayor of Tarn in the strike of 1913?",
        ),
        (
            "The school in Tarn was led by Ada Holm after the war.",
            "Who was the rector of the school in Tarn after the war?",
        ),
    ],
)
def test_a_role_of_which_nothing_is_told_has_no_holder(reports, statement, question):
    assert reports(("Tarn", "Post", "2026-03-09", statement)).ask(question).status is not Status.ANSWERED
