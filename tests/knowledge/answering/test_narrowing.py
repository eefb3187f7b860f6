"""What remains of a statement's stretches once it is seen who tells of it, who does it, to whom, when and how long."""

import pytest

from knowledge.answering.spans import spans

DAY = "2026-03-09"


@pytest.fixture
def told(reports):
    """The stretches of a statement, by a question, that may be its short answer."""

    def find(statement, question):
        _, ranked = reports(("Notice", "Post", DAY, statement)).find(question)
        one = ranked[0].evidence
        found = spans(one)
        return {one.fact.statement[start:end] for start, end in found.slices} if found else set()

    return find


@pytest.mark.parametrize(
    ("statement", "question", "done", "other"),
    [
        (
            "A man was arrested after the raid, Inspector Ann Lowe said.",
            "Who was arrested after the raid?",
            "A man",
            "Ann Lowe",
        ),
        (
            "A driver was killed in the crash, according to fire chief Callum Reyes.",
            "Who was killed in the crash?",
            "A driver",
            "Callum Reyes",
        ),
        (
            "Ein Mann starb bei dem Brand, sagte Sprecherin Ute Kranz.",
            "Wer starb bei dem Brand?",
            "Ein Mann",
            "Ute Kranz",
        ),
        ("Marie Delcourt a inauguré le pont avec Jean Roux.", "Qui a inauguré le pont ?", "Marie Delcourt", "Jean"),
        (
            "Sandra Bo ha vinto la gara precedendo Elena Ricci.",
            "Chi ha vinto la gara?",
            "Sandra Bo",
            "Elena",
        ),
        ("Paul Ried hat die Brücke mit Hans Moor eröffnet.", "Wer hat die Brücke eröffnet?", "Paul Ried", "Hans"),
        ("Tom Reed, a friend of Luis Cardenas, won the race.", "Who won the race?", "Tom Reed", "Luis Cardenas"),
        ("Ann Bell, the chairman of Harbor Bank, resigned.", "Who resigned?", "Ann Bell", "Harbor Bank"),
        ("Police have arrested a young man.", "Who has been arrested?", "a young man", "Police"),
        ("Dee Ford, 46, of Valley City, was arrested.", "Who was arrested?", "Dee Ford", "Valley City"),
    ],
)
def test_who_it_was_is_nobody_who_tells_of_it_stands_beside_or_tells_who_that_is(
    told, statement, question, done, other
):
    found = told(statement, question)
    assert done in found
    assert not any(other in text for text in found)


PAINTED = "The altarpiece of Brenna was painted about 1512 by Lucia Monterra."
LED = "The talks on the strait, led by the republic's former president, Mathilde Garonne, began in July."


@pytest.mark.parametrize(
    ("statement", "question", "who", "other"),
    [
        (PAINTED, "Who painted the altarpiece of Brenna?", "Lucia Monterra", "Brenna"),
        (LED, "Who led the talks on the strait?", "Mathilde Garonne", "the strait"),
        (LED, "Who led the talks on the strait?", "Mathilde Garonne", "the republic's"),
        (
            "Der Krisenstab unter Leitung von Joachim Rieth tagt täglich.",
            "Wer leitet den Krisenstab?",
            "Leitung von Joachim Rieth",
            "niemand",
        ),
    ],
)
def test_who_did_it_in_the_passive_follows_its_by_and_is_no_possessive(told, statement, question, who, other):
    found = told(statement, question)
    assert who in found
    assert other not in found


@pytest.mark.parametrize(
    ("statement", "question", "way", "other"),
    [
        (
            "The vaccine protects by teaching the blood, according to the company.",
            "How does the vaccine protect?",
            "by teaching the blood",
            "according to the company",
        ),
        (
            "La direttrice, Federica Loi, ha detto che un'ambulanza stazionerà in piazza Duomo.",
            "Dove stazionerà l'ambulanza?",
            "piazza Duomo",
            "Federica Loi",
        ),
        (
            "L'ordinanza è stata firmata dal sindaco, Tommaso Verganti, dopo che un pilone del ponte si è mosso.",
            "Perché è stata firmata l'ordinanza?",
            "dopo che un pilone del ponte si è mosso",
            "Tommaso Verganti",
        ),
    ],
)
def test_a_source_is_no_way_place_or_reason(told, statement, question, way, other):
    found = told(statement, question)
    assert way in found
    assert other not in found


def test_a_reason_begins_with_the_whole_of_its_first_word(told):
    found = told("В ночь на вторник большой паром из-за тумана сел на мель.", "Почему паром сел на мель?")
    assert "из-за тумана" in found
    assert "за тумана" not in found


BUILT = "Costruito nel 1934 e allargato nel 1968, il ponte è lungo 212 metri."


@pytest.mark.parametrize(
    ("statement", "question", "day", "other"),
    [
        (BUILT, "In che anno fu costruito il ponte?", "1934", "1968"),
        (BUILT, "In che anno fu allargato il ponte?", "1968", "1934"),
        ("The pier opened in 1902 and burnt down in 1931.", "In what year did the pier burn down?", "1931", "Monday"),
        ("El lunes cerró la planta, abierta en 2014.", "¿En qué año abrió la planta?", "2014", "lunes"),
    ],
)
def test_a_day_stands_behind_its_verb_and_a_year_is_no_weekday(told, statement, question, day, other):
    found = told(statement, question)
    assert any(day in one for one in found)
    assert not any(one.endswith(other) for one in found)


def test_who_tells_of_it_may_be_asked_for(told):
    found = told('"The pier is lost," Inspector Ann Lowe said.', "Who said that the pier is lost?")
    assert found
    assert all("Lowe" in text for text in found)


@pytest.mark.parametrize(
    ("statement", "question", "whom", "by"),
    [
        ("The mayor was attacked by Karim Belhadj on Monday.", "Who was attacked?", "The mayor", "Karim Belhadj"),
        ("El alcalde fue agredido por Ramón Salcedo.", "¿Quién fue agredido?", "El alcalde", "Ramón Salcedo"),
        ("Un automobiliste a été tué par la chute d'un arbre.", "Qui a été tué ?", "Un automobiliste", "la chute"),
        ("Il sindaco è stato aggredito da Marco Bellini.", "Chi è stato aggredito?", "Il sindaco", "Marco Bellini"),
    ],
)
def test_to_whom_it_was_done_is_not_by_whom(told, statement, question, whom, by):
    found = told(statement, question)
    assert whom in found
    assert by not in found


def test_by_whom_it_was_done_may_be_asked_for(told):
    assert "Karim Belhadj" in told("The mayor was attacked by Karim Belhadj.", "Who was the mayor attacked by?")


@pytest.mark.parametrize(
    ("statement", "question", "who", "where"),
    [
        ("В селе Заречье погиб мужчина, упавший с лестницы.", "Кто погиб?", "мужчина", "Заречье"),
        ("В Колывановске водитель автобуса спас ребёнка.", "Кто спас ребёнка?", "водитель автобуса", "В Колывановске"),
        ("In der Stadt Kiel starb ein Mann.", "Wer starb?", "ein Mann", "Stadt Kiel"),
    ],
)
def test_who_it_was_is_not_where(told, statement, question, who, where):
    found = told(statement, question)
    assert who in found
    assert where not in found


@pytest.mark.parametrize(
    ("statement", "question", "barred"),
    [
        (
            "Через подорожчання газу, який становить половину ціни, тариф підвищили.",
            "Чому підвищили тариф?",
            "який становить половину ціни",
        ),
        ("Heavy fog delayed the race until nearly ten.", "Why was the race delayed?", "until nearly ten"),
    ],
)
def test_no_reason_begins_with_a_clause_that_tells_of_something_or_until_when(told, statement, question, barred):
    found = told(statement, question)
    assert found
    assert barred not in found


def test_how_long_without_a_time_is_until_when(told):
    found = told("Der Stürmer fällt nach einem Sturz bis zum Saisonende aus.", "Wie lange fällt der Stürmer aus?")
    assert "zum Saisonende" in found
    assert not any("Sturz" in text for text in found)


def test_how_long_until_a_day_ends_with_the_day(told):
    found = told("Die Schule bleibt bis Mittwoch geschlossen.", "Wie lange bleibt die Schule geschlossen?")
    assert "Mittwoch" in found
    assert not any("geschlossen" in text for text in found)


def test_a_figure_beside_which_nothing_of_the_question_stands_is_of_something_else(told):
    statement = "Einundzwanzig Menschen wurden verletzt, 300 mussten ihre Wohnungen verlassen."
    assert not any("300" in text for text in told(statement, "Wie viele wurden verletzt?"))
    assert any("300" in text for text in told(statement, "Wie viele mussten ihre Wohnungen verlassen?"))


def test_whom_to_reach_stands_behind_the_verb(told):
    found = told("Whoever finds a stray dog should call the animal shelter.", "who do i call if i find a stray dog")
    assert "the animal shelter" in found
    assert "Whoever" not in found


def test_who_is_beside_may_be_asked_for(told):
    assert "Hans Moor" in told(
        "Paul Ried hat die Brücke mit Hans Moor eröffnet.", "Mit wem hat Paul Ried sie eröffnet?"
    )


@pytest.mark.parametrize(
    ("statement", "question", "turned"),
    [
        ("Das Museum ist täglich außer montags von 10 bis 17 Uhr geöffnet.", "Wann ist das Museum offen?", "montags"),
        ("The museum is open daily except Mondays from 10 am to 5 pm.", "When is the museum open?", "Mondays"),
    ],
)
def test_nothing_begins_behind_an_except(told, statement, question, turned):
    assert not any(text.startswith(turned) for text in told(statement, question))


def test_what_is_told_without_is_no_reason(told):
    statement = "Le ministre a quitté la réunion sans répondre, car il était malade."
    found = told(statement, "Pourquoi le ministre a-t-il quitté la réunion ?")
    assert not any(text.startswith("sans") for text in found)


@pytest.mark.parametrize(
    ("statement", "question", "whole", "further"),
    [
        (
            "Le château appartient au conseil départemental et accueille un festival.",
            "À qui appartient le château ?",
            "conseil départemental",
            "festival",
        ),
        (
            "La torre pertenece al ayuntamiento y alberga un museo.",
            "¿A quién pertenece la torre?",
            "ayuntamiento",
            "museo",
        ),
        ("The tower belongs to the council and houses a museum.", "Who owns the tower?", "the council", "museum"),
    ],
)
def test_what_else_is_done_is_no_part_of_whoever_does_it(told, statement, question, whole, further):
    found = told(statement, question)
    assert whole in found
    assert not any(whole in text and further in text for text in found)


def test_the_party_in_brackets_did_not_sign_it(told):
    found = told("A ordem foi assinada pelo prefeito Ruy Castro (Cidadania).", "Quem assinou a ordem?")
    assert "Ruy Castro" in found
    assert not any("Cidadania" in text for text in found)


@pytest.mark.parametrize(
    ("statement", "question", "answer", "denied"),
    [
        ("Pay by credit card (not by Ulvara Express).", "Which cards can I pay by?", "credit card", "Express"),
        ("The talks will be held not in Oren but in Tamsel.", "Where will the talks be held?", "in Tamsel", "Oren"),
        ("Das Fest beginnt nicht am Montag, sondern am Dienstag.", "Wann beginnt das Fest?", "am Dienstag", "Montag"),
        ("Тренировка пройдёт не в среду, а в четверг.", "Когда пройдёт тренировка?", "четверг", "сред"),
    ],
)
def test_what_is_denied_is_no_answer(told, statement, question, answer, denied):
    found = told(statement, question)
    assert answer in found
    assert not any(denied in text for text in found)


def test_not_until_a_day_tells_the_day(told):
    assert "3 June" in told("The fair does not open until 3 June.", "When does the fair open?")


def test_a_number_that_is_part_of_an_adjective_counts_nothing_else(told):
    statement = "The death toll is certain to rise, as nobody is left alive in a five-storey building."
    assert not any("five" in text for text in told(statement, "What is the death toll?"))
    assert "five-storey" in told(statement, "How many storeys does the building have?")


def test_the_sides_of_a_thing_are_told_together(told):
    found = told("You may bring one small bag (35 cm x 30 cm x 20 cm).", "How big a bag may I bring?")
    assert "35 cm x 30 cm x 20 cm" in found
    assert "20 cm" not in found


def test_an_exception_may_be_asked_for(told):
    statement = "Pushchairs can be taken everywhere except into the tower room."
    assert "into the tower room" in told(statement, "Where can pushchairs not be taken?")


def test_a_doing_is_no_place(told):
    found = told("The ship sailed to Tamsel while boats went on searching for a cook.", "Where did the ship sail?")
    assert "to Tamsel" in found
    assert "on searching for a cook" not in found


def test_a_figure_beside_its_noun_is_the_one_asked_for(told):
    statement = "A magnitude 7.6 earthquake killed at least 240 people in Osk."
    assert told(statement, "What was the magnitude of the earthquake?") == {"magnitude 7.6"}


def test_a_month_before_a_name_is_no_place(told):
    assert "South Korean commandos" in told("In January South Korean commandos freed the crew.", "Who freed the crew?")


def test_an_auxiliary_says_nothing(told):
    statement = "A stolen passport cannot be used again."
    assert "cannot" not in told(statement, "What should I do if my passport is stolen?")


def test_a_month_that_denies_in_another_language_denies_nothing(told):
    statement = "Der Bau begann im Mai 2023, die Eröffnung ist nun für Ende 2028 geplant."
    assert "Mai 2023" in told(statement, "Wann begann der Bau?")


def test_what_one_thing_does_to_another_has_no_sides(told):
    assert "two curtains" in told("It is divided into three chambers by two curtains.", "How many curtains are there?")
