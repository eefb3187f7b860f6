"""A noun in the opening tells what is asked for."""

import pytest

from knowledge.asking.interrogatives import asked_for
from knowledge.question import Asked
from knowledge.words import fold

KINDS = {
    Asked.WHEN: "en What are the opening hours?|en opening hours visa section|de Wie sind die Öffnungszeiten?|"
    "fr Quels sont les horaires ?|es ¿Cuál es el horario del consulado?|it Quali sono gli orari di apertura?|"
    "pt Qual é o horário?|ru часы работы консульства|uk Який графік роботи?",
    Asked.HOW_MUCH: "de Welche Gebühr fällt an?|ru Какая пошлина за визу?|fr Quels sont les frais de visa ?|"
    "es ¿Qué tasas hay?",
    Asked.WHO: "en Who set the opening hours?|de Wer änderte die Adresse?",
    Asked.WHAT: "en What did the ferry do in the long hours of the night?",
}


@pytest.mark.parametrize(
    ("kind", "question"), [(kind, question) for kind, questions in KINDS.items() for question in questions.split("|")]
)
def test_what_is_asked_for(kind, question):
    language, _, text = question.partition(" ")
    assert asked_for(" ".join(fold(text).split()), language) is kind
