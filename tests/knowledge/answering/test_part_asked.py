"""Statements that share out several answers: which part of one is asked for."""

import pytest

from knowledge.answering.part_asked import part_asked
from knowledge.answering.statement_parts import parts
from knowledge.answering.statement_words import StatementWords

FEES = "The fee for a single-entry visa is 40 corons, that for a multiple-entry visa 75 corons."
LEADS = "Maud Ferrant has led Kestrel Line since Casimir Oduard stepped down in May."
DELEGATIONS = "The Lorvian delegation is led by Minister Samir Aly, the Tarnese one by Deputy Minister Tigran Manas."
ELECTED = "Harmon was elected in 1902, and Boll, who followed him, was elected in 1910."
FLOOD = "In Brenholt the flood destroyed 12 houses, and 300 people fled to Tamsel."


@pytest.fixture
def reading(reports):
    base = reports(
        ("Fees", "Post", "2026-03-01", FEES),
        ("Flood", "Post", "2026-03-02", FLOOD),
        ("Leads", "Post", "2026-03-03", LEADS),
        ("Delegations", "Post", "2026-03-03", DELEGATIONS),
        ("Elected", "Post", "2026-03-03", ELECTED),
    )

    def read(question, statement):
        ranked = base.find(question)[1]
        return StatementWords(next(one.evidence for one in ranked if one.evidence.fact.statement == statement))

    return read


@pytest.mark.parametrize(
    ("question", "statement", "part"),
    [
        ("How much is a single entry visa?", FEES, "The fee for a single entry visa is 40 corons"),
        ("How much is a multiple entry visa?", FEES, "that for a multiple entry visa 75 corons"),
        ("How many people fled the flood in Brenholt?", FLOOD, "and 300 people fled to Tamsel"),
        ("Who leads the Tarnese delegation?", DELEGATIONS, "the Tarnese one by Deputy Minister Tigran Manas"),
        ("When was Boll elected?", ELECTED, "and Boll who followed him was elected in 1910"),
        ("Who stepped down at Kestrel Line?", LEADS, "since Casimir Oduard stepped down in May"),
        ("How much is a visa?", FEES, None),
        ("Where did people flee from Brenholt?", FLOOD, None),
    ],
)
def test_words_that_only_one_part_meets_ask_for_it(reading, question, statement, part):
    read = reading(question, statement)
    found = part_asked(parts(read))
    assert (None if found is None else _text(read, found)) == part


def test_nothing_is_shared_out_where_one_answer_stands(reading):
    assert len(parts(reading("When did people flee the flood in Brenholt?", FLOOD))) == 1


def test_a_part_may_meet_no_word_of_the_question(reading):
    read = reading("Who leads Kestrel Line?", LEADS)
    assert [(_text(read, part), bool(part.met)) for part in parts(read)] == [
        ("Maud Ferrant has led Kestrel Line", True),
        ("since Casimir Oduard stepped down in May", False),
    ]


def _text(read, part):
    return " ".join(read.words[at].text for at in part.words)


@pytest.mark.parametrize(
    ("statement", "question", "short"),
    [
        ("Six policemen were killed and nine wounded.", "How many policemen were wounded?", "nine"),
        (
            "At least 240 people are dead, and more than 1,500 are injured.",
            "How many people are injured?",
            "1,500",
        ),
        ("Four soldiers died and seven others were hurt.", "How many soldiers were hurt?", "seven others"),
        ("The quake shook Belmar, killing three people and injuring 41.", "How many people were hurt in Belmar?", "41"),
        ("A fire in Karsk left five dead and nine people hurt.", "How many people died in the fire in Karsk?", "five"),
        (
            "Adults pay £6.20, children pay £3.10 and pensioners pay £4.",
            "How much do adults pay?",
            "£6.20",
        ),
        (
            "Men may donate blood six times a year and women four times.",
            "How often may women donate blood?",
            "four times",
        ),
        (
            "The lido is open on weekdays from 8 am to 6 pm and at weekends from 10 am to 4 pm.",
            "When is the lido open at weekends?",
            "at weekends from 10 am to 4 pm",
        ),
        (
            "The library is open from 9 am to 7 pm on weekdays and from 10 am to 4 pm on Saturdays.",
            "When is the library open on weekdays?",
            "from 9 am to 7 pm",
        ),
    ],
)
def test_each_has_its_own_share(reports, statement, question, short):
    assert reports(("Notice", "Post", "2026-03-09", statement)).ask(question).short_answer == short


WHO_PAYS = "The fee for a visa is 40 corons, that for two entries 75 corons; children under twelve pay nothing."


@pytest.mark.parametrize(
    ("body", "question", "short"),
    [
        (WHO_PAYS, "What does a visa cost?", "40 corons"),
        (WHO_PAYS, "What does a visa cost for children?", "pay nothing"),
        (WHO_PAYS, "how much is a visa for my 10 yr old kid", "pay nothing"),
        ("Erwachsene zahlen 6 Euro, Kinder zahlen nichts.", "Was zahlen Kinder?", "zahlen nichts"),
        ("Adultes : 6 euros. Les enfants ne paient rien.", "Combien paient les enfants ?", "ne paient rien"),
    ],
)
def test_whoever_pays_nothing_is_told_so_and_nobody_else(reports, body, question, short):
    assert reports(("Visa fees", "Post", "2026-03-09", body)).ask(question).short_answer == short
