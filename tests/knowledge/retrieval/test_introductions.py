"""The words that tell who somebody or what something is."""

import pytest

from knowledge.retrieval.introductions import introductions


def told(base, question):
    """The words of all facts found that introduce what is asked about."""
    _, ranked = base.find(question)
    return {one.evidence.fact.statement[start:end] for one in ranked for start, end in introductions(one.evidence)}


@pytest.mark.parametrize(
    ("language", "question", "body", "words"),
    [
        ("en", "Who is Anna Holm?", "Nobody was hurt, harbour master Anna Holm said on Monday.", "harbour master"),
        ("en", "Who is Holm?", "Dr. Anna Holm, the head of the port, spoke first.", "the head of the port"),
        ("en", "Who is Holm?", "The port's director, Dr. Anna Holm, spoke first.", "The port's director"),
        ("en", "Who is Holm?", "“It was a calm day,” said Anna Holm, director of the port.", "director of the port"),
        ("en", "Who is Holm?", "Anna Holm, who leads the port, spoke first.", "who leads the port"),
        ("en", "What is the Hesper?", "The storm kept the cable ship Hesper in port.", "cable ship"),
        ("en", "What is Paws Across?", "Paws Across is a charity for dogs.", "a charity for dogs"),
        ("en", "What are halogens?", "Halogens are highly reactive elements.", "highly reactive elements"),
        ("en", "What is the NFB?", "The Northern Fisheries Board (NFB) closed the bay.", "Northern Fisheries Board"),
        ("de", "Wer ist Anna Holm?", "Anna Holm, die Leiterin des Hafens, sprach zuerst.", "die Leiterin des Hafens"),
        (
            "fr",
            "Qui est Anna Holm ?",
            "Le port a rouvert lundi matin après la tempête, selon la directrice Anna Holm.",
            "directrice",
        ),
        ("ru", "Кто такая Анна Хольм?", "Порт открыт, сообщила директор порта Анна Хольм.", "директор порта"),
        ("uk", "Що таке мелатонін?", "Мелатонін — це гормон сну.", "гормон сну"),
        ("es", "¿Quién es Ana Ruiz?", "Ana Ruiz, la alcaldesa de Tarn, habló primero.", "la alcaldesa de Tarn"),
        (
            "en",
            "What is the IGAD?",
            "The Intergovernmental Authority on Development (IGAD) met.",
            "Intergovernmental Authority on Development",
        ),
        ("en", "Who is Bo Rask?", "She met President Ann Lee and opposition leader Bo Rask.", "opposition leader"),
        (
            "en",
            "Who is Dana Weig?",
            "Dana Weig, manager, Oresk Station Programme, took part.",
            "manager, Oresk Station Programme",
        ),
        ("en", "Who is Al Moss?", "Sgt. Al Moss led the search.", "Sgt"),
        ("en", "Who is Carla Brandt?", "Fire Marshal Carla Brandt told reporters all.", "Fire Marshal"),
    ],
)
def test_they_stand_before_or_after_a_name_or_behind_is(reports, language, question, body, words):
    assert told(reports(("News of the day", "Post", "2026-03-02", body)), question) == {words}


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("Who is Anna Holm?", "Nobody was hurt, said Anna Holm."),
        ("Who is Anna Holm?", "Anna Holm, however, said nobody was hurt."),
        ("What is the Hesper?", "The Hesper was built in 1990."),
        ("What is the Hesper?", "The Hesper, built in 1990, is to arrive on Monday."),
        ("What is silver blight?", "Silver blight is spreading in the valley."),
        ("Quem é Bruno Reis?", "Segundo Bruno Reis, a prefeitura vai pagar a obra da praça."),
        ("Quem é Bruno Reis?", "Bruno Reis, inaugurou na quinta-feira a praça."),
        ("What is the Amber Fund?", "Half of it is paid by the Amber Fund (AF)."),
    ],
)
def test_what_somebody_does_or_suffers_is_none(reports, question, body):
    assert told(reports(("News of the day", "Post", "2026-03-02", body)), question) == set()
