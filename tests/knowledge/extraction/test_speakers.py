"""Speakers: who says each sentence of an article, and by which verb."""

from __future__ import annotations

import pytest

from knowledge.article import Article
from knowledge.extraction import extract
from knowledge.fact import Fact, Speaker


def facts(body: str, language: str = "en") -> tuple[Fact, ...]:
    return extract(Article(id="a", title="T", body=body, language=language)).facts


@pytest.mark.parametrize(
    ("text", "name", "role", "verb"),
    [
        ("The dam is safe, Russian Foreign Ministry spokeswoman Maria Zahn said.",
         "Maria Zahn", "Russian Foreign Ministry spokeswoman", "said"),
        ("Two died, said Dr. Maren Oberg, the hospital's medical director.",
         "Maren Oberg", "hospital's medical director", "said"),
        ("The points were old, according to Ole Berg, deputy chairman of the league.",
         "Ole Berg", "deputy chairman of the league", "according to"),
        ("The representative of Oresk to the Lake Basin Forum (LBF), Kemal Sulton, at a meeting of the council, "
         "said that it would be hard.",
         "Kemal Sulton", "representative of Oresk to the Lake Basin Forum (LBF)", "said"),
        ("Its chief investigator, Sigrun Vat, said that both were found.", "Sigrun Vat", "chief investigator", "said"),
        ("Transport Minister Jorund Aker, who came at dawn, told reporters that it was over.",
         "Jorund Aker", "Transport Minister", "told"),
        ("Ships waited, the Port Lusan Harbour Authority (PLHA) said.", "Port Lusan Harbour Authority", "", "said"),
        ("It was full, the statement read.", "the statement", "", "read"),
        ("“It is over,” said Col. (ret.) Jonas Quill, director of the office.",
         "Jonas Quill", "director of the office", "said"),
        ("Two were held, Col. Bruna Castel of the police department told the agency.",
         "Bruna Castel", "police department", "told"),
        ("Inga Dahl, the mayor of Kalvend, said that nobody has to leave.", "Inga Dahl", "mayor of Kalvend", "said"),
        ("Oresk has declared a quarantine zone of 12 miles, Farm Minister Ann Lee said on Friday.",
         "Ann Lee", "Farm Minister", "said"),
    ],
)  # fmt: skip
def test_names_and_roles(text: str, name: str, role: str, verb: str) -> None:
    fact = facts(text)[0]
    assert (fact.speaker, fact.verb) == (Speaker(name=name, role=role), verb)


@pytest.mark.parametrize(
    ("text", "name", "role", "verb"),
    [
        ("Сброс увеличен, заявила официальный представитель МИД Чельмира Варвара Лунина.",
         "Варвара Лунина", "официальный представитель МИД Чельмира", "заявила"),
        ("Вывезены 87 человек, сообщил начальник службы спасения генерал-майор Глеб Островский.",
         "Глеб Островский", "начальник службы спасения", "сообщил"),
        ("Вода спадёт в мае, считает главный синоптик республики Инна Стрелова.",
         "Инна Стрелова", "главный синоптик республики", "считает"),
    ],
)  # fmt: skip
def test_russian(text: str, name: str, role: str, verb: str) -> None:
    fact = facts(text, "ru")[0]
    assert (fact.speaker, fact.verb) == (Speaker(name=name, role=role), verb)


def test_surnames_pronouns_and_roles_stand_for_the_one_named_before() -> None:
    body = (
        "“It holds,” chief engineer Feride Oya said. She added that it leaked.\n\n"
        "Energy Minister Nurgan Shel rejected the word. “It stands,” he told the press. "
        "All is well, the minister said. "
        "Oya declined to reply. It leaks, Oya said."
    )
    engineer, minister = ("Feride Oya", "chief engineer"), ("Nurgan Shel", "Energy Minister")
    spoken = [(f.speaker.name, f.speaker.role) if f.speaker else None for f in facts(body)]
    assert spoken == [engineer, engineer, None, minister, minister, None, engineer]


def test_russian_pronouns() -> None:
    body = "Всё тихо, сказала представитель МИД Варвара Лунина. По её словам, воды мало. «Мало», - добавила дипломат."
    assert [f.speaker.name for f in facts(body, "ru") if f.speaker] == ["Варвара Лунина"] * 3


def test_a_quotation_over_several_sentences_has_one_speaker() -> None:
    body = (
        '"A meeting of the contact group will take place in the old hall by the river on the first day of the month. '
        "The minister will take part in it with all of his deputies and with the heads of the three offices. "
        'Nobody has been left out, and nobody will be asked to leave," Maria Zahn said at a briefing.'
    )
    found = facts(body)
    assert len(found) == 3
    assert all(f.quote and f.speaker == Speaker(name="Maria Zahn") and f.verb == "said" for f in found)


def test_a_quotation_alone_belongs_to_the_speaker_before_it() -> None:
    found = facts('Nothing was taken, director Ann Lee admitted. "That was wrong, and I regret it."')
    assert [f.speaker for f in found] == [Speaker(name="Ann Lee", role="director")] * 2


def test_a_quote_is_more_than_a_word_or_two_in_quotation_marks() -> None:
    assert [f.quote for f in facts('He said it was "too early to talk." He left the "zone" at once.')] == [True, False]


def test_a_sentence_that_reports_no_speech_has_no_speaker() -> None:
    fact = facts("Ann Lee left the hall in March.")[0]
    assert (fact.speaker, fact.verb, fact.quote) == (None, "", False)


def test_who_was_told_does_not_speak() -> None:
    fact = facts("“It is consistent with a fault,” Ann Lee, technical director of Maurel Power, told the Chronicle.")[0]
    assert fact.speaker == Speaker(name="Ann Lee", role="technical director of Maurel Power")


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("„Das Tor bleibt heute und morgen zu“, betonte Bürgermeisterin Anke Moll.", "de", "Anke Moll"),
        ("« La porte restera fermée ce soir », a précisé Aude Kermel.", "fr", "Aude Kermel"),
        ("« La porte restera fermée ce soir », a regretté le maire Jean Kermel.", "fr", "Jean Kermel"),
        ("«La puerta seguirá cerrada hoy», recalcó la ministra Ana Lezo.", "es", "Ana Lezo"),
        ("«La porta resta chiusa per oggi», ha raccontato Ada Rovelli.", "it", "Ada Rovelli"),
        ("«A porta continua fechada hoje», sublinhou Rui Pacheco.", "pt", "Rui Pacheco"),
        ("«Дверь сегодня останется закрытой», — пошутил директор Олег Серов.", "ru", "Олег Серов"),
        ("«Двері сьогодні будуть зачинені», — наголосила речниця Олена Гай.", "uk", "Олена Гай"),
    ],
)
def test_other_verbs_of_speech_name_a_speaker_in_each_language(text: str, language: str, name: str) -> None:
    speaker = facts(text, language)[0].speaker
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("label", "name"),
    [("Élise Marvaud", "Élise Marvaud"), ("MME MARVAUD", "Élise Marvaud"), ("Marvaud", "Élise Marvaud")],
)
def test_the_label_of_a_turn_is_the_whole_name_of_who_speaks(label: str, name: str) -> None:
    said = (
        "Le 3 mars, la maire Élise Marvaud a dit oui.\n\nQuestion : Madame Marvaud, pourquoi ?\n\n"
        f"{label} : La piscine coûte trop cher.\n\nQuestion : Et quand ?\n\n{label} : En juin."
    )
    found = next(fact for fact in facts(said, "fr") if fact.statement.startswith("La piscine"))
    assert found.speaker is not None
    assert found.speaker.name == name
