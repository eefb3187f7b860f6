"""Questions for a way to reach somebody, and such as only hold its words."""

import time

import pytest

from knowledge.asking.contacts_asked import asks_whom_to_reach, contacts_asked
from knowledge.asking.interrogatives import asked_for
from knowledge.question import Asked
from knowledge.words import fold

ASKED = {
    "en": {
        "phone": "What is the phone number of the duty officer?|phone number press office|what's the emergency number|"
        "which number do I call|is there a hotline for travellers|how can I phone you",
        "mail": "email for visa questions|What's the e-mail address of the press office?|how do i email the embassy",
        "web": "website of the festival|what is the web address for applications",
        "mail phone web": "How do I contact the press office?|contact details of the embassy|"
        "How can I reach the consulate?|press office contact",
        "street": "What's the address of the office?|new address of the consulate",
        "": "What did the minister address?|"
        "How many phones were stolen?|Who phoned the minister?|What e-mails did the minister send?|"
        "Which website was attacked?|Which website of the ministry was attacked?|Which cells react after the contact?|"
        "Why was the website for the census shut?|How can I reach the island?|What did the telephone company say?|",
    },
    "de": {
        "phone": "Wie lautet die Telefonnummer des Konsulats?|hotline der bahn",
        "mail": "Wie ist die E-Mail-Adresse der Botschaft?",
        "mail phone web": "Wie erreiche ich das Konsulat?",
        "street": "Wie lautet die Adresse?",
        "": "Wer rief den Minister an?",
    },
    "fr": {
        "phone": "Quel est le numéro de téléphone du consulat ?",
        "mail phone web": "Comment contacter l'ambassade ?",
    },
    "es": {"phone": "¿Cuál es el teléfono del consulado?", "mail": "correo electrónico de la embajada"},
    "it": {"street": "indirizzo del consolato", "phone": "Qual è il numero di telefono del consolato?"},
    "pt": {"phone": "Qual é o telefone do consulado?"},
    "ru": {
        "phone": "Какой телефон у посольства?|куда звонить",
        "mail phone web": "Как связаться с посольством?",
        "street": "адрес консульства",
        "": "Кто звонил?",
    },
    "uk": {"phone": "Який телефон посольства?|номер гарячої лінії", "mail phone web": "Як зв'язатися з посольством?"},
}


@pytest.mark.parametrize(
    ("question", "language", "kinds"),
    [
        (question, language, kinds)
        for language, of_language in ASKED.items()
        for kinds, questions in of_language.items()
        for question in questions.split("|")
    ],
)
def test_ways_that_are_asked_for(question, language, kinds):
    folded = " ".join(fold(question).split())
    assert " ".join(sorted(contacts_asked(folded, language, asked_for(folded, language)))) == kinds


@pytest.mark.parametrize(
    ("question", "whom"),
    [
        ("who do i contact about the quay?", True),
        ("с кем связаться по поводу моста?", True),
        ("Wen kann ich wegen der Brücke kontaktieren?", True),
        ("Who did the minister contact?", False),
    ],
)
def test_who_is_to_be_reached(question, whom):
    assert asks_whom_to_reach(" ".join(fold(question).split())) is whom


def test_the_verb_of_reaching_is_not_looked_for(invented):
    assert [word.text for word in invented.find("Who do I contact about the quay?")[0].words] == ["quay"]


@pytest.mark.parametrize("part", ["-", "a-", "a'", "phone ", "how reach a ", "e-mail "])
def test_a_hostile_question_costs_no_time(part):
    started = time.perf_counter()
    for language in ASKED:
        contacts_asked(part * (1_000 // len(part)), language, Asked.TOPIC)
    assert time.perf_counter() - started < 0.5
