"""Reasons and causes: the whole words that tell them, in each language."""

import pytest

from knowledge import Status


@pytest.mark.parametrize(
    ("statement", "question", "reason"),
    [
        (
            "Thanks to the heavy rains of April, the reservoirs are full.",
            "Why are the reservoirs full?",
            "Thanks to the heavy rains of April",
        ),
        (
            "Since the ferry is being repaired, buses will run instead.",
            "Why will buses run?",
            "Since the ferry is being repaired",
        ),
        (
            "The species was overlooked because preserved animals shrink, lose their colour and fall apart.",
            "Why was the species overlooked?",
            "because preserved animals shrink, lose their colour and fall apart",
        ),
        (
            "She lost the post because the dean, Otto Kant, had read her letters, and she left the town.",
            "Why did she lose the post?",
            "because the dean, Otto Kant, had read her letters",
        ),
        (
            "Der Minister trat zurück, nachdem bekannt geworden war, dass sein Bruder den Auftrag erhalten hatte.",
            "Warum trat der Minister zurück?",
            "nachdem bekannt geworden war, dass sein Bruder den Auftrag erhalten hatte",
        ),
        ("Aus Sicherheitsgründen bleibt der Steg gesperrt.", "Warum ist der Steg gesperrt?", "Aus Sicherheitsgründen"),
        ("Mangels Geld ruhen die Arbeiten an der Halle.", "Warum ruhen die Arbeiten?", "Mangels Geld"),
        (
            "Pour des raisons de sécurité, la jetée restera fermée jusqu'en mai.",
            "Pourquoi la jetée est fermée ?",
            "Pour des raisons de sécurité",
        ),
        (
            "Comme le ferry est en réparation, des bus circuleront.",
            "Pourquoi des bus circulent ?",
            "Comme le ferry est en réparation",
        ),
        (
            "Fue multado con 200 coronas por dar de comer a los cisnes.",
            "¿Por qué fue multado?",
            "por dar de comer a los cisnes",
        ),
        (
            "Per mancanza di fondi i lavori della sala sono fermi.",
            "Perché sono fermi i lavori?",
            "Per mancanza di fondi",
        ),
        (
            "A linha será extinta porque transportava, em média, apenas 40 passageiros por dia.",
            "Por que a linha será extinta?",
            "porque transportava, em média, apenas 40 passageiros por dia",
        ),
        (
            "El río se desbordó debido a tres días de lluvia y dejó sin casa a 900 personas.",
            "¿Por qué se desbordó el río?",
            "debido a tres días de lluvia",
        ),
        ("В целях безопасности пирс останется закрытым до мая.", "Почему закрыт пирс?", "В целях безопасности"),
        ("Через брак коштів роботи в залі зупинено.", "Чому зупинено роботи?", "Через брак коштів"),
    ],
)
def test_a_reason_is_told_whole(short_answer, statement, question, reason):
    assert short_answer(statement, question) == reason


@pytest.mark.parametrize(
    ("statement", "question", "reason"),
    [
        (
            "Minister Ferrow is due to visit the island to open a school.",
            "Why is Ferrow due to visit the island?",
            "to open a school",
        ),
        (
            "The fields had been used for grazing; the company refused to renew the lease because it hoped to build.",
            "Why did the company refuse to renew the lease?",
            "because it hoped to build",
        ),
    ],
)
def test_what_only_looks_like_a_reason_is_none(short_answer, statement, question, reason):
    assert short_answer(statement, question).removeprefix("to ") == reason.removeprefix("to ")


@pytest.mark.parametrize(
    ("statement", "question", "cause"),
    [
        ("Un câble usé a provoqué l'incendie de l'hôtel.", "Qu'est-ce qui a provoqué l'incendie ?", "Un câble usé"),
        ("Un cable defectuoso causó el incendio del hotel.", "¿Qué causó el incendio?", "Un cable defectuoso"),
        ("Un cavo difettoso ha causato l'incendio dell'albergo.", "Cosa ha causato l'incendio?", "Un cavo difettoso"),
        ("Um cabo defeituoso causou o incêndio do hotel.", "O que causou o incêndio?", "Um cabo defeituoso"),
        ("Неисправный кабель привёл к пожару в гостинице.", "Что привело к пожару?", "Неисправный кабель"),
        ("Причиною пожежі в готелі став несправний кабель.", "Що стало причиною пожежі?", "несправний кабель"),
        ("Heavy rain triggered the landslide near Velm.", "What triggered the landslide?", "Heavy rain"),
        ("The cause of the fire was a faulty heater.", "What caused the fire?", "a faulty heater"),
        ("Investigators blamed the crash on a broken rail.", "What caused the crash?", "a broken rail"),
        ("La causa del incendio fue un calentador defectuoso.", "¿Qué causó el incendio?", "un calentador defectuoso"),
    ],
)  # fmt: skip
def test_what_causes_stands_beside_its_verb(short_answer, statement, question, cause):
    assert short_answer(statement, question) == cause


def test_of_two_causes_that_of_what_is_asked_about(short_answer):
    statement = "A storm caused the outage, and the floods were caused by a broken dam."
    assert short_answer(statement, "What caused the outage?") == "A storm"


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("The cause of the fire in the mill is still unknown.", "What was the cause of the fire in the mill?"),
        ("The cable failed on Tuesday, and its owners cannot agree on the reason.", "Why did the cable fail?"),
        ("Warum das Kabel am Dienstag ausfiel, ist unklar; die Ursache wird ermittelt.", "Warum fiel das Kabel aus?"),
        ("Причины пожара на мельнице выясняются.", "Почему произошёл пожар на мельнице?"),
    ],
)
def test_that_no_reason_is_known_is_no_reason(reports, statement, question):
    answer = reports(("Report", "Post", "2026-05-12", statement)).ask(question)
    assert (answer.status is Status.ANSWERED, answer.short_answer) == (False, None)
