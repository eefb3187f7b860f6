"""The words that give a reason, name a place, define, deny and point back, in each language and in no other."""

import time

import pytest

from knowledge.retrieval.features.cues import CLOCK, cues

HELD = [
    ("reason", "de", "Das Bad schließt, weil das Geld fehlt."),
    ("reason", "de", "Der Fluss wurde gesperrt, um den Stausee zu füllen."),
    ("reason", "fr", "Le match a été annulé en raison de la neige."),
    ("reason", "es", "El partido se suspendió debido a la nieve."),
    ("reason", "it", "La partita è stata rinviata a causa della neve."),
    ("reason", "pt", "O jogo foi adiado por causa da neve."),
    ("reason", "ru", "Матч отменили из-за снега."),
    ("reason", "uk", "Матч скасували, бо випав сніг."),
    ("place", "de", "Er wohnt in Brenholt."),
    ("place", "fr", "Il habite à Brenholt."),
    ("place", "es", "Vive cerca de Brenholt."),
    ("place", "it", "Abita nella vecchia Brenholt."),
    ("place", "pt", "Mora no Brenholt."),
    ("place", "ru", "Он живёт около Бренхольта."),
    ("place", "uk", "Він живе біля Їжакова."),
    ("defines", "de", "Ein Komet ist ein Himmelskörper."),
    ("defines", "fr", "Il s'agit d'un corps céleste."),
    ("defines", "es", "Un cometa es un cuerpo celeste."),
    ("defines", "it", "Una cometa è un corpo celeste."),
    ("defines", "pt", "Um cometa é um corpo celeste."),
    ("defines", "ru", "Комета — это небесное тело."),
    ("defines", "uk", "Комета є небесним тілом."),
    ("denies", "de", "Es gab keine Toten."),
    ("denies", "fr", "Il n’y a aucun mort."),
    ("denies", "es", "Ninguno ha muerto."),
    ("denies", "it", "Nessuno è in pericolo di vita."),
    ("denies", "pt", "Ninguém morreu."),
    ("denies", "ru", "Погибших нет."),
    ("denies", "uk", "Загиблих немає."),
    ("points_back", "de", "Die Ministerin lehnte ab."),
    ("points_back", "fr", "C’est la conséquence du froid."),
    ("points_back", "es", "«Ella lo sabía», dijo."),
    ("points_back", "it", "La sua squadra ha vinto."),
    ("points_back", "pt", "Isso foi ontem."),
    ("points_back", "ru", "Его команда выиграла."),
    ("points_back", "uk", "Її голова пішов."),
]
LACKED = [
    ("reason", "en", "The car stopped."),  # French 'car' gives a reason
    ("place", "en", "It gave a Brenholt man hope."),  # Italian 'a' stands before a place
    ("denies", "en", "Ali and Ne Win met."),
    ("denies", "it", "Ogni anno no."),
    ("points_back", "de", "Die Brücke wurde gesperrt."),
    ("points_back", "it", "Suona la campana."),
    ("points_back", "fr", "Cesare est parti."),
]


@pytest.mark.parametrize(("cue", "language", "text"), HELD)
def test_a_sentence_is_read_by_the_words_of_its_language(cue, language, text):
    pattern = getattr(cues(language), cue)
    assert pattern.match(text) if cue == "points_back" else pattern.search(text)


@pytest.mark.parametrize(("cue", "language", "text"), LACKED)
def test_the_words_of_other_languages_say_nothing(cue, language, text):
    pattern = getattr(cues(language), cue)
    assert not (pattern.match(text) if cue == "points_back" else pattern.search(text))


def test_text_of_an_unknown_language_is_read_as_english():
    assert cues("xx") == cues("en")


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "pt", "ru", "uk"])
@pytest.mark.parametrize("unit", ["in a ", "a-", "a ", "à l'", "не ", "« "])
def test_no_text_takes_long(language, unit):
    text = unit * 5_000
    started = time.process_time()
    for pattern in cues(language):
        pattern.search(text)
    assert time.process_time() - started < 1.0


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "At what time did it sink?"),
        ("de", "um wieviel uhr ist es gesunken"),
        ("fr", "A quelle heure a-t-il coulé ?"),
        ("es", "a que hora se hundio"),
        ("it", "A che ora è affondato?"),
        ("pt", "A que horas afundou?"),
        ("ru", "Во сколько он затонул?"),
        ("uk", "О котрій годині він затонув?"),
    ],
)
def test_the_hour_is_asked_for(language, question):
    assert cues(language).asks_hour.search(question)
    assert not cues(language).asks_hour.search("Cuántos 2026 Tage?")


@pytest.mark.parametrize(
    "text",
    ["at 7:42", "gegen 2.15 Uhr", "um 9 Uhr", "à 17h", "hacia las 2:15", "alle ore 18.30", "às 2h15", "в 7:42",
     "at 5 pm", "о 14.30", "à minuit"],
)  # fmt: skip
def test_a_time_of_day_is_seen(text):
    assert CLOCK.search(text)


@pytest.mark.parametrize("text", ["2.15 millions", "on 9 July", "12 hours", "im Jahr 2026", "5,3 km/h"])
def test_a_number_or_a_length_of_time_is_no_time_of_day(text):
    assert not CLOCK.search(text)
