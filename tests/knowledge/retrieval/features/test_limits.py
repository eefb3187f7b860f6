"""The last day for something: 'until when' is answered by 'until Friday', not by any Friday."""

import pytest

from knowledge.retrieval.features.limits import limit_found

TOLD = {
    "en": ("Applications for the grant must arrive by 17 March.", "The grant was founded on 17 March."),
    "de": (
        "Anträge auf den Zuschuss nimmt das Amt bis zum 17. März an.",
        "Der Zuschuss wurde am 17. März beschlossen.",
    ),
    "fr": ("Les demandes de bourse sont reçues jusqu'au 17 mars.", "La bourse a été créée le 17 mars."),
    "es": ("Las solicitudes de la beca se envían hasta el 17 de marzo.", "La beca nació el 17 de marzo."),
    "uk": ("Заявки на ґрант приймають до 17 березня.", "Ґрант для молодих митців заснували 17 березня."),
    "ru": ("Заявки на грант принимают до 17 марта.", "Этот грант для молодых художников учредили 17 марта."),
}
ASKED = {
    "en": "What is the deadline for the grant?|Until when can I ask for the grant?|By when is the grant asked for?",
    "de": "Bis wann kann man den Zuschuss beantragen?|Bis zu welchem Tag gibt es den Zuschuss?",
    "fr": "Jusqu'à quand peut-on demander la bourse ?",
    "es": "¿Hasta cuándo se puede pedir la beca?",
    "uk": "До якої дати можна подати заявку на ґрант?",
    "ru": "До какого числа можно подать заявку на грант?",
}


@pytest.mark.parametrize(("language", "question"), [(one, q) for one in ASKED for q in ASKED[one].split("|")])
def test_it_is_told_by_the_words_before_a_day(reports, language, question):
    limit, other = TOLD[language]
    base = reports(("Notice", "Council", "2026-01-09", f"{other} {limit}"))
    found = {one.evidence.fact.statement: limit_found(one.evidence) for one in base.find(question)[1]}
    assert (found[limit], found[other]) == (1, 0)


def test_hours_of_the_day_and_other_questions_have_no_last_day(reports):
    base = reports(("Pool", "Council", "2026-01-09", "The pool is open from 9 until 17 March. It opens 9 to 5."))
    assert {limit_found(one.evidence) for one in base.find("When is the pool open?")[1]} == {0}
