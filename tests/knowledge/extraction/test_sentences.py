"""Sentences: a paragraph cut into quotable statements."""

from __future__ import annotations

import pytest

from knowledge.extraction.sentences import sentences


def cut(text: str, language: str = "en") -> list[str]:
    return [text[a:b] for a, b in sentences(text, language)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Train No. 7 left St. Alban under art. 4 with H.E. Tomas Vell, i.e. the envoy.",
        "The flow is 310 cu. m per second, e.g. in spring.",
        "On Jan. 3 Lt.-Gen. Ivo Marr met J. R. Holt and Dr. Anna Weiss.",
        "The price rose by approx. 4.5 per cent to 1.2 million.",
        "Col. (ret.) Jonas Bell left.",
        "It opens at 6 p.m. Saturday and shuts at 11 p.m. Moscow time.",
        "At 6 p.m. Mayor Holt opened it.",
        "The U.S. Senate met Prof. B. Lind.",
        'The paper (printed in May. Not June.) was "a draft. No more."',
        "The reactor [see above. It is old] was shut.",
    ],
)
def test_an_abbreviation_or_a_bracket_ends_no_sentence(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left at 6 a.m. Talks had failed.", ["They left at 6 a.m.", "Talks had failed."]),
        ("Bring cameras before 5 p.m. Drones are forbidden.", ["Bring cameras before 5 p.m.", "Drones are forbidden."]),
        (
            "Come on Fridays between 9 a.m. and 12.30 p.m. Papers lie there from 2 to 4 p.m. Bring a pen.",
            [
                "Come on Fridays between 9 a.m. and 12.30 p.m.",
                "Papers lie there from 2 to 4 p.m.",
                "Bring a pen.",
            ],
        ),
        ("It belongs to Holt Ltd. The rest is free.", ["It belongs to Holt Ltd.", "The rest is free."]),
        ("He lives in the U.S. He left.", ["He lives in the U.S.", "He left."]),
        ("Who knows? Nobody! It went on...", ["Who knows?", "Nobody!", "It went on..."]),
        ("It was over… Then it began.", ["It was over…", "Then it began."]),
        ("It cost 3.5 dollars. 12 men paid.", ["It cost 3.5 dollars.", "12 men paid."]),
    ],
)
def test_a_stop_before_a_new_beginning_ends_one(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Эвакуированы 87 человек, в т. ч. 24 ребёнка, сообщил А. В. Лунин. В г. Ясный тихо.",
            ["Эвакуированы 87 человек, в т. ч. 24 ребёнка, сообщил А. В. Лунин.", "В г. Ясный тихо."],
        ),
        ("Ущерб - 9 млн. руб. на ул. Мира, т. е. много.", ["Ущерб - 9 млн. руб. на ул. Мира, т. е. много."]),
        ("«Всё тихо», - сказала она. Он ушёл.", ["«Всё тихо», - сказала она.", "Он ушёл."]),
    ],
)
def test_russian_abbreviations_and_initials(text: str, expected: list[str]) -> None:
    assert cut(text, "ru") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El presidente de EE. UU. aprobó el plan. Luego viajó.", 2),
        ("es", "El barco volvió al mar. La tripulación está bien.", 2),
        ("es", "El 5 de mar. Ana Ruiz llegó al puerto.", 1),
        ("es", "Llegó el 5 de mar. La reunión duró dos horas.", 2),
        ("it", "La seduta è durata quattro ore. Il sindaco non c'era.", 2),
        ("fr", "Elle rejoint les lignes A et B. Elle ouvrira en mai.", 2),
        ("de", "Es gab Verletzungen leichter Art. Die Strecke war nach Art. 4 gesperrt.", 2),
        ("it", "Non si sposò mai. Tra i suoi allievi vi fu Luigi Carnera.", 2),
        ("it", "Ha parlato l'on. Rossi alla Camera.", 1),
        ("fr", "Ils étaient sept. Trois sont partis le 5 sept. 2021.", 2),
        ("de", "Am 14. Juli sprach Dr. Weiß, d. h. spät. Danach ging er.", 2),
        ("de", "Die Frist endet am 30. Juni, die zweite am 31. Dezember. Danach ist Schluss.", 2),
        ("de", "Sie gewann die 31. Auflage des Laufs. Er kam auf Rang 12. Klara jubelte.", 3),
        ("de", "Das Bad öffnet am Samstag, 10. Oktober, um 9 Uhr. Danach schließt es.", 2),
        ("de", "Sie zählte 46. Der Rest ging. Es waren 12. Sie blieben.", 4),
        ("en", "She won the 31. Nobody else came. It was June 30. Juno left.", 4),
        ("fr", "M. Dupont est parti. Il reviendra demain.", 2),
        ("es", "El Sr. López habló. ¿Quién respondió? Nadie.", 3),
        ("tr", "Toplantı bitti. Herkes gitti.", 2),
        ("ar", "انتهى الاجتماع. غادر الجميع.", 2),
        ("zh", "会议结束了。大家都走了。", 2),
    ],
)
def test_other_languages(language: str, text: str, expected: int) -> None:
    assert len(cut(text, language)) == expected


def test_a_short_quotation_of_several_sentences_stays_with_its_attribution() -> None:
    text = '"Nobody slept. Nobody ate," the nurse said. She left.'
    assert cut(text) == ['"Nobody slept. Nobody ate," the nurse said.', "She left."]


def test_a_long_quotation_is_cut_between_its_sentences_and_its_end_keeps_the_attribution() -> None:
    first = "The council will meet on the first day of the month in the old hall by the river, as it always has done."
    second = "Every member who wishes to speak may do so, and nobody will be asked to leave before the vote is taken"
    third = "We expect no surprises at all, and we have asked for no favours from anybody in the capital"
    text = f'"{first} {second}. {third}," Marta Lind said at a briefing.'
    assert cut(text) == [f'"{first}', f"{second}.", f'{third}," Marta Lind said at a briefing.']


@pytest.mark.parametrize(
    "text",
    [
        "“Is it true?” Smith asked reporters.",
        "«Это правда?» - спросил он.",
        "“Stop it!” she said, and “We told them, ‘Leave us. Now.’” followed.",
    ],
)
def test_a_question_in_quotation_marks_does_not_end_before_the_one_who_asks(text: str) -> None:
    assert cut(text) == [text]


def test_a_quotation_closed_by_a_stop_ends_the_sentence_after_its_mark() -> None:
    assert cut("He said it was “over.” Then he left.") == ["He said it was “over.”", "Then he left."]


def test_lines_with_list_marks_are_apart() -> None:
    assert cut("Needed:\n- water\n- bread and salt") == ["Needed:", "- water", "- bread and salt"]


def test_no_sentence_begins_with_a_closing_mark_or_ends_with_a_blank() -> None:
    assert cut('  ", he said. The end.  ') == ["he said.", "The end."]


def test_what_is_too_long_to_quote_is_cut_after_a_comma() -> None:
    parts = cut("one two three four, " * 120)
    assert all(len(part) <= 1000 for part in parts)
    assert all(part.endswith("four,") for part in parts)


def test_marks_alone_are_no_sentence() -> None:
    assert cut("*** --- !!! ...") == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The shop closes at 6 pm. Dogs are not allowed.", "The shop closes at 6 pm."),
        ("Bring your ID. Children need none.", "Bring your ID."),
        ("Go to room B. Please ring first.", "Go to room B."),
        ("The cars stand behind block C. Bicycles will be removed.", "The cars stand behind block C."),
        ("The race is 8 km. Runners start at noon.", "The race is 8 km."),
    ],
)
def test_an_hour_an_acronym_and_a_letter_end_a_sentence(text, first):
    start, end = sentences(text, "en")[0]
    assert text[start:end] == first
