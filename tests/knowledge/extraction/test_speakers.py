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


@pytest.mark.parametrize(
    ("body", "language", "who"),
    [
        ("Ann Lee, spokeswoman for the minister, spoke. The minister said they go on.", "en", "The minister"),
        ("Defence Minister Ann Lee came. The foreign minister said it was late.", "en", "The foreign minister"),
        ("Deputy Mayor Ann Lee opened the hall. The mayor said it was late.", "en", "The mayor"),
        ("Ann Lee, aide to the President and the Prime Minister, came. The prime minister said it was late.", "en",
         "The prime minister"),
        ("The President met Ann Lee, the Speaker's secretary. The Speaker said it was late.", "en", "The Speaker"),
        ("Anne Roy, porte-parole du ministre, a ouvert la séance. « Tout va bien ici », a déclaré le ministre.", "fr",
         "le ministre"),
    ],
)  # fmt: skip
def test_a_post_does_not_mean_those_who_serve_under_it_or_hold_another(body: str, language: str, who: str) -> None:
    assert facts(body, language)[-1].speaker == Speaker(name=who)


@pytest.mark.parametrize(
    "body",
    [
        "Пресс-секретарь президента Иван Гром открыл встречу. Президент заявил, что переговоры идут.",
        "Министр обороны Иван Гром открыл встречу. Министр иностранных дел заявил, что переговоры идут.",
    ],
)
def test_in_russian_neither(body: str) -> None:
    assert facts(body, "ru")[-1].speaker is None


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Deputy Mayor Ann Lee opened the hall. The deputy mayor said it was late.", "Ann Lee"),
        ("Inga Dahl, director of the museum and mayor of Oresk, came. The mayor said it was late.", "Inga Dahl"),
        (
            "Russian Foreign Minister Ivan Grom left early. The foreign minister of Russia said it was late.",
            "Ivan Grom",
        ),
        ("Ann Lee, president of Oresk Rovers, came. The club's president said it was late.", "Ann Lee"),
    ],
)
def test_a_post_means_the_one_who_holds_it(body: str, name: str) -> None:
    speaker = facts(body)[-1].speaker
    assert speaker
    assert speaker.name == name


def test_a_pronoun_does_not_mean_somebody_else_than_the_sentence_before_is_about() -> None:
    body = "Bo Rask, spokesman for the President, spoke at noon. The President left early. He said it was late. "
    assert facts(body)[-1].speaker is None
    assert facts(body + "It rained. He added that it was cold.")[-1].speaker is None


def test_what_a_minister_does_is_no_part_of_who_speaks() -> None:
    assert facts("The Speaker is making a round of phone calls to the heads of states.")[0].speaker is None


@pytest.mark.parametrize("called", ["called 911", "called police", "called an ambulance"])
def test_who_rings_somebody_up_says_nothing(called: str) -> None:
    assert facts(f"While Kathy Lee {called}, Ray Ott ran to the house.")[0].speaker is None


def test_an_institute_of_two_things_is_one() -> None:
    found = facts("The Norland Institute of Volcanology and Seismology said the quake was weak.")[0].speaker
    assert found == Speaker(name="Norland Institute of Volcanology and Seismology")


def test_the_head_of_an_office_speaks_not_the_office() -> None:
    found = facts("Голова ОВА також додав, що постраждалих у громаді немає.", "uk")[0].speaker
    assert found == Speaker(name="Голова ОВА")


def test_who_passes_it_on_is_named_not_what_is_told_of() -> None:
    body = "Министр Анна Лунина говорила о мостах, дорогах Чельмира и о зиме, передаёт корреспондент газеты «Волна»."
    other = "Министр Анна Лунина затронула вопросы Чельмира, Тора и Веды, передаёт корреспондент The Lunar Post."
    assert facts(body, "ru")[0].speaker is None
    assert facts(other, "ru")[0].speaker == Speaker(name="Lunar Post")


def test_a_pronoun_means_the_subject_after_what_a_sentence_opens_with() -> None:
    body = (
        "Приехала министр Анна Лунина. В частности, Лунина назвала слова главы Ведомства Эрнста Кальта пустыми. "
        "«Это уже становится просто смешным», — заявила она."
    )
    assert [f.speaker.name for f in facts(body, "ru") if f.speaker][-1:] == ["Анна Лунина"]
    english = (
        "In a note, Ann Lee thanked Bo Rask. “We will all be there in time,” said the mayor. She added that it rains."
    )
    assert facts("Mayor Ann Lee came. " + english)[-1].speaker == Speaker(name="Ann Lee", role="Mayor")


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


def speakers(body: str, language: str) -> list[str]:
    return [fact.speaker.name if fact.speaker else "" for fact in facts(body, language)]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("“The pipe froze in the night,” sighed lock keeper Rosa Tindall, who has no heating.", "en", "Rosa Tindall"),
        ("“The pipe froze in the night,” Rosa Tindall sighed.", "en", "Rosa Tindall"),
        ("„Das Eis trägt noch keinen Menschen“, freut sich Eismeisterin Gerda Lohse.", "de", "Gerda Lohse"),
        ("„Das Eis trägt noch keinen Menschen“, so Eismeisterin Gerda Lohse.", "de", "Gerda Lohse"),
        ("« Le four est froid depuis hier », s'est désolée la boulangère Odile Brac.", "fr", "Odile Brac"),
        ("«El horno lleva dos días frío», se queja la panadera Berta Olmo.", "es", "Berta Olmo"),
        ("«Il forno è freddo da ieri», sbotta il fornaio Elio Santi.", "it", "Elio Santi"),
        ("«O forno está frio desde ontem», queixa-se o padeiro Rui Matos.", "pt", "Rui Matos"),
        ("«Печь остыла ещё вчера», — вздыхает пекарь Вера Лосева.", "ru", "Вера Лосева"),
        ("«Піч охолола ще вчора», — бідкається пекарка Віра Лось.", "uk", "Віра Лось"),
    ],
)  # fmt: skip
def test_whoever_stands_behind_a_quotation_says_it_whatever_the_verb(text: str, language: str, name: str) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Law professor Edwin Ruck doubts it: “It takes two to sign, and one has left.”", "en", "Edwin Ruck"),
        ("Trainerin Petra Lund suchte keine Ausreden: „Wir waren heute einfach zu langsam.“", "de", "Petra Lund"),
        ("Тренер Юрий Белов остался недоволен: «Судья не видел и половины игры».", "ru", "Юрий Белов"),
    ],
)
def test_who_is_told_of_before_a_colon_says_what_follows(text: str, language: str, name: str) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Bürgermeister Falk Immen sprach von einem „wichtigen Zeichen für alle hier“.", "de", "Falk Immen"),
        ("La députée Berthe Talmon accuse le maire de « faire payer les plus pauvres ».", "fr", "Berthe Talmon"),
        ("O líder agrário, Tomé Carras, falou num «acordo pelo interior do país».", "pt", "Tomé Carras"),
    ],
)
def test_words_woven_into_a_sentence_are_those_of_its_first_person(text: str, language: str, name: str) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The painting “Heron at the Dusk” by Elsbeth Marr was handed back.", "en"),
        ("Das Bild „Kuhweide bei spätem Licht“ entstand um 1874 in Olden.", "de"),
        ("Die Richtlinie „Wasser im Griff“ hat Ministerin Gesine Halm heute vorgestellt.", "de"),
        ("Il poeta Nico Frasca le dedicò la raccolta «La bestia che ripete».", "it"),
    ],
)
def test_a_title_in_quotation_marks_is_said_by_nobody(text: str, language: str) -> None:
    assert speakers(text, language) == [""]


def test_a_name_in_quotation_marks_may_stand_before_the_speaker() -> None:
    said = "«Мы латали эти пути двадцать лет», — заявил директор завода «Вагон» Борис Кандыба."
    assert speakers(said, "ru") == ["Борис Кандыба"]


def test_words_to_somebody_are_not_said_by_them() -> None:
    assert speakers("“Come back soon,” wrote the twins Ida Moor and Eva Moor to Bruce Tanner.", "en") == ["Ida Moor"]
    assert speakers("« Revenez vite », a écrit à Bruno Tanel la gardienne Ida Moret.", "fr") == ["Ida Moret"]


@pytest.mark.parametrize(
    ("body", "language", "name"),
    [
        ("La ministre Clara Maure est venue. « Rien ne changera cette année », a déclaré la ministre.", "fr",
         "Clara Maure"),
        ("La plongeuse Ada Brun a vu l'épave. « Elle est intacte et couverte d'algues », résume la chercheuse.", "fr",
         "Ada Brun"),
        ("« C'est fini pour cette année », a dit Ada Brun. « Je suis très fatiguée », a-t-elle ajouté.", "fr",
         "Ada Brun"),
        ("Die Zoologin Wilma Oertz fand das Tier. „Es war sehr gut versteckt“, sagte sie.", "de", "Wilma Oertz"),
        ("Die Zoologin Wilma Oertz fand das Tier. „Es war sehr gut versteckt“, sagte Oertz.", "de", "Wilma Oertz"),
        ("La farera Berta Olmo vive sola. «No tengo miedo a la noche», bromea.", "es", "Berta Olmo"),
        ("Il liutaio Elio Santi lavora da solo. «Non ho mai fretta di finire», racconta.", "it", "Elio Santi"),
        ("Співачка Віра Лось приїхала. «Я дуже рада всіх бачити», — сміється майстриня.", "uk", "Віра Лось"),
    ],
)  # fmt: skip
def test_who_was_told_of_before_goes_without_a_name(body: str, language: str, name: str) -> None:
    assert speakers(body, language)[-1] == name


def test_where_nobody_is_at_hand_nobody_is_named() -> None:
    body = (
        "La farera Berta Olmo vive sola. El faro es de 1911. La luz se ve desde lejos. Llueve mucho en invierno. "
        "«No hay que tener miedo», bromea."
    )
    assert speakers(body, "es")[-1] == ""
    assert speakers("Le maire Jean Kermel est parti. « Tout va très bien ici », sourit-elle.", "fr")[-1] == ""


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The bridge is safe, officials said.", "en", "officials"),
        ("Le pont est sûr, a annoncé la préfecture.", "fr", "la préfecture"),
        ("Die Brücke ist sicher, teilte die Polizei mit.", "de", "Polizei"),
        ("Según la policía, el puente es seguro.", "es", "la policía"),
        ("Il ponte è sicuro, secondo la questura.", "it", "la questura"),
        ("За словами поліції, міст безпечний.", "uk", "поліції"),
        ("Le pont est sûr, selon le professeur Jean Kermel.", "fr", "Jean Kermel"),
    ],
)
def test_those_who_speak_as_one_are_named_by_what_they_are(text: str, language: str, name: str) -> None:
    assert speakers(text, language) == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The company will be called Brightwell.", "en"),
        ("The teams, called the Surveyors, wear blue.", "en"),
        ("El segundo dormía una hora.", "es"),
        ("Als Grund nannte keiner den Regen.", "de"),
    ],
)
def test_what_only_looks_like_speech_has_no_speaker(text: str, language: str) -> None:
    assert speakers(text, language) == [""]


def test_the_one_who_is_named_with_a_party_speaks_and_not_the_party() -> None:
    text = "El líder, Rodrigo Santa, del Partido Liberal Unido, criticó la renuncia."
    assert speakers(text, "es") == ["Rodrigo Santa"]


def test_a_name_in_another_case_is_told_in_the_first() -> None:
    body = "Згорів дім Оксани Грицаєнко. Приїхала Оксана Грицаєнко. За словами Грицаєнко, усі живі."
    assert speakers(body, "uk")[-1] == "Оксана Грицаєнко"


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("« Rien ne changera », a dit la ministre de l'Eau, Clara Maure.", "fr", "ministre de l'Eau"),
        ("„Nichts wird sich ändern“, sagte die Landwirtschaftsministerin Henrike Paul.", "de",
         "Landwirtschaftsministerin"),
        ("«Нічого не зміниться», — сказала міська голова Віра Лось.", "uk", "міська голова"),
        ("«Ничего не изменится», — сказал директор завода «Вагон» Борис Кандыба.", "ru", "директор завода «Вагон»"),
    ],
)  # fmt: skip
def test_roles_in_other_languages(text: str, language: str, role: str) -> None:
    speaker = facts(text, language)[0].speaker
    assert speaker is not None
    assert speaker.role == role


def test_in_german_the_mood_of_reported_speech_goes_on_with_the_speaker() -> None:
    body = (
        "Das Seil sei gerissen, sagte Sprecherin Verena Kluck. Das Lager sei stark verrostet gewesen. "
        "Die Bahn fährt nicht.\n\n"
        "Der Umbau werde teuer."
    )
    assert speakers(body, "de") == ["Verena Kluck", "Verena Kluck", "", ""]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "verb"),
    [
        ("en", "According to Maria Lopez, head of the union, talks failed.",
         Speaker(name="Maria Lopez", role="head of the union"), "According to"),
        ("en", "According to Norrick County Council, talks failed.",
         Speaker(name="Norrick County Council"), "According to"),
        ("ru", "По мнению экономиста Ивана Петрова, цены вырастут.",
         Speaker(name="Ивана Петрова", role="экономиста"), "По мнению"),
        ("de", "„Wir warten“, so Anna Berg.", Speaker(name="Anna Berg"), "so"),
        ("de", "Bürgermeisterin Anna Berg zufolge bleibt die Brücke zu.",
         Speaker(name="Anna Berg", role="Bürgermeisterin"), "zufolge"),
        ("de", "Laut Polizeisprecher Jens Kroll wurde niemand verletzt.",
         Speaker(name="Jens Kroll", role="Polizeisprecher"), "Laut"),
        ("ru", "Как сообщил министр Иван Петров, ничего не решено.",
         Speaker(name="Иван Петров", role="министр"), "сообщил"),
        ("uk", "Як повідомив міністр Іван Петренко, нічого не вирішено.",
         Speaker(name="Іван Петренко", role="міністр"), "повідомив"),
    ],
)  # fmt: skip
def test_as_the_news_of_a_language_names_its_sources(language: str, text: str, speaker: Speaker, verb: str) -> None:
    fact = facts(text, language)[0]
    assert (fact.speaker, fact.verb) == (speaker, verb)
