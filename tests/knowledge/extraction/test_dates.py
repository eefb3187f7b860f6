"""Dates: expressions of time, and the days they mean."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.extraction import find_dates

FRIDAY = dt.date(2021, 7, 9)


def read(text: str, language: str = "en", published: dt.date | None = FRIDAY) -> list[tuple[str, str]]:
    return [(d.text, d.iso) for d in find_dates(text, published, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 14 July 2021 he", ("14 July 2021", "2021-07-14")),
        ("on 14th July, 2021 he", ("14th July, 2021", "2021-07-14")),
        ("July 14, 2021", ("July 14, 2021", "2021-07-14")),
        ("Friday, 9 July 2021", ("Friday, 9 July 2021", "2021-07-09")),
        ("since 2021-07-14 only", ("2021-07-14", "2021-07-14")),
        ("dated 2.5.2021", ("2.5.2021", "2021-05-02")),
        ("in March 2026", ("March 2026", "2026-03")),
        ("in late January 2020", ("late January 2020", "2020-01-21/2020-01-31")),
        ("at the beginning of May 2022", ("the beginning of May 2022", "2022-05-01/2022-05-10")),
        ("by mid-February 2022", ("mid-February 2022", "2022-02-11/2022-02-20")),
        ("opens in late 2027", ("late 2027", "2027-09-01/2027-12-31")),
        ("by the end of 2027 at", ("the end of 2027", "2027-09-01/2027-12-31")),
        ("ready in mid-2027", ("mid-2027", "2027-05-01/2027-08-31")),
        ("24-26 February 2020", ("24-26 February 2020", "2020-02-24/2020-02-26")),
        ("from 28 February to 3 March 2020", ("from 28 February to 3 March 2020", "2020-02-28/2020-03-03")),
        ("February 24-26, 2020", ("February 24-26, 2020", "2020-02-24/2020-02-26")),
        ("in 2011 and", ("2011", "2011")),
        ("founded (1887) here", ("1887", "1887")),
        ("in 911, the duke", ("911", "911")),
        ("1998–2004", ("1998–2004", "1998-01-01/2004-12-31")),
        ("the 2004–08 term", ("2004–08", "2004-01-01/2008-12-31")),
        ("between 1939 and 1945", ("between 1939 and 1945", "1939-01-01/1945-12-31")),
        ("in the 1990s", ("1990s", "1990-01-01/1999-12-31")),
        ("in the 880s", ("880s", "0880-01-01/0889-12-31")),
        ("a 19th century house", ("19th century", "1801-01-01/1900-12-31")),
        ("in Q1 2026", ("Q1 2026", "2026-01-01/2026-03-31")),
    ],
)
def test_absolute(text: str, expected: tuple[str, str]) -> None:
    assert read(text) == [expected]
    assert read(text, published=None) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by the end of the year", ("the end of the year", "2021-09-01/2021-12-31")),
        ("at the start of this month", ("the start of this month", "2021-07-01/2021-07-10")),
        ("will be held next Wednesday", ("next Wednesday", "2021-07-14")),
        ("last Wednesday", ("last Wednesday", "2021-07-07")),
        ("he said on Tuesday", ("Tuesday", "2021-07-06")),
        ("he said on Friday", ("Friday", "2021-07-09")),
        ("they will meet on Tuesday", ("Tuesday", "2021-07-13")),
        ("It is scheduled to open on Monday, he said", ("Monday", "2021-07-12")),
        ("has been shut until Tuesday", ("Tuesday", "2021-07-13")),
        ("It fell on Thursday at 6 a.m. sharp", ("Thursday at 6 a.m.", "2021-07-08")),
        ("on Monday night", ("Monday night", "2021-07-05")),
        ("left yesterday", ("yesterday", "2021-07-08")),
        ("expected tomorrow afternoon", ("tomorrow afternoon", "2021-07-10")),
        ("this morning", ("this morning", "2021-07-09")),
        ("two days ago", ("two days ago", "2021-07-07")),
        ("three weeks earlier", ("three weeks earlier", "2021-06-18")),
        ("It will open in two weeks", ("in two weeks", "2021-07-23")),
        ("last month", ("last month", "2021-06")),
        ("next week", ("next week", "2021-07-12/2021-07-18")),
        ("this year", ("this year", "2021")),
        ("last November", ("last November", "2020-11")),
        ("took office in November", ("November", "2020-11")),
        ("is expected in November", ("November", "2021-11")),
        ("It opens on July 14", ("July 14", "2021-07-14")),
        ("It closed on 3 January", ("3 January", "2021-01-03")),
        ("at 21:47 local time", ("21:47 local time", "2021-07-09")),
    ],
)
def test_relative_to_the_day_of_publication(text: str, expected: tuple[str, str]) -> None:
    assert read(text) == [expected]
    assert read(text, published=None) == []


def test_one_sentence_may_look_back_and_ahead() -> None:
    text = "They will return on Wednesday after the council signed the deal on Monday."
    assert read(text) == [("Wednesday", "2021-07-14"), ("Monday", "2021-07-05")]


def test_a_deadline_may_lie_ahead_of_a_verb_in_the_past() -> None:
    assert read("It ordered the work done by the end of October.") == [("the end of October", "2021-10-21/2021-10-31")]


def test_a_range_of_days_ends_before_a_decimal() -> None:
    assert read("from Feb. 1 and 3.5 per cent later") == [("Feb. 1", "2021-02-01")]


def test_the_seventh_is_of_the_month_named_before() -> None:
    assert read("Due on 2 April, it did not come until the 7th.") == [
        ("2 April", "2021-04-02"),
        ("the 7th", "2021-04-07"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "February 30",
        "I may go. He sat. They march on.",
        "about 1500 people",
        "in 2000 cases",
        "between 250 and 280 people",
        "vaccinated in six weeks",
        "averse to средам, closed one day a week",
        "No. 1998",
        "$1999 and 1,999",
        "",
    ],
)
def test_no_dates(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25 марта 2026 г. он", ("25 марта 2026 г.", "2026-03-25")),
        ("в ноябре 2025 года", ("ноябре 2025 года", "2025-11")),
        ("в среду", ("среду", "2026-03-25")),
        ("пройдёт в пятницу", ("пятницу", "2026-03-27")),
        ("вчера", ("вчера", "2026-03-24")),
        ("с прошлого четверга", ("прошлого четверга", "2026-03-19")),
        ("на следующей неделе", ("следующей неделе", "2026-03-30/2026-04-05")),
        ("14-16 апреля", ("14-16 апреля", "2026-04-14/2026-04-16")),
        ("с 14 по 16 апреля", ("с 14 по 16 апреля", "2026-04-14/2026-04-16")),
        ("в 2013 г., когда", ("2013 г.", "2013")),
        ("в XIX веке", ("XIX веке", "1801-01-01/1900-12-31")),
        ("через три дня", ("через три дня", "2026-03-28")),
        ("два дня назад", ("два дня назад", "2026-03-23")),
    ],
)
def test_russian(text: str, expected: tuple[str, str]) -> None:
    assert read(text, "ru", dt.date(2026, 3, 25)) == [expected]


def test_russian_surroundings_are_no_wednesday() -> None:
    assert read("охрана окружающей среды", "ru") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "am 14. Juli 2021", "2021-07-14"),
        ("de", "vor drei Tagen", "2021-07-06"),
        ("fr", "le 14 juillet 2021", "2021-07-14"),
        ("fr", "la semaine dernière", "2021-06-28/2021-07-04"),
        ("es", "el 14 de julio de 2021", "2021-07-14"),
        ("it", "il 14 luglio 2021", "2021-07-14"),
        ("pt", "em 14 de julho de 2021", "2021-07-14"),
        ("tr", "14 Temmuz 2021", "2021-07-14"),
        ("uk", "14 липня 2021 року", "2021-07-14"),
        ("ar", "في 14 يوليو 2021", "2021-07-14"),
        ("xx", "14 July 2021", "2021-07-14"),
        ("en", "in spring 2028", "2028-03-01/2028-05-31"),
        ("en", "in the winter of 2019", "2019-12-01/2020-02-29"),
        ("de", "im Frühjahr 2028", "2028-03-01/2028-05-31"),
        ("fr", "au printemps 2029", "2029-03-01/2029-05-31"),
        ("es", "en otoño de 2027", "2027-09-01/2027-11-30"),
        ("ru", "осенью 2027 года", "2027-09-01/2027-11-30"),
        ("ru", "осенью 2027-го", "2027-09-01/2027-11-30"),
        ("ru", "ремонтировали в 1991-м", "1991"),
        ("uk", "пересохне вже 2031-го", "2031"),
        ("de", "Das 1971 eröffnete Bad", "1971"),
        ("es", "una manifestación el domingo 13 en la plaza", "2021-06-13"),
        ("it", "domenica 18 alle 20", "2021-07-18"),
        ("es", "Ganó el domingo 3 a 1 al Betis.", "2021-07-04"),
        ("uk", "восени 2027 року", "2027-09-01/2027-11-30"),
        ("de", "Der Erreger war 2017 erstmals bei einem Förster nachgewiesen worden.", "2017"),
        ("de", "gegen 10.40 Uhr", "2021-07-09"),
        ("fr", "à 17h42", "2021-07-09"),
        ("it", "alle ore 7.42", "2021-07-09"),
        ("es", "a las 7.42 horas", "2021-07-09"),
        ("ru", "в 7 часов утра", "2021-07-09"),
        ("fr", "le 1er septembre 2021", "2021-09-01"),
        ("it", "dal 1° settembre 2021", "2021-09-01"),
        ("es", "el 1.º de septiembre de 2021", "2021-09-01"),
        ("fr", "en mai", "2021-05"),
        ("de", "im Mai", "2021-05"),
        ("it", "a partire da maggio", "2021-05"),
        ("pt", "até maio", "2021-05"),
        ("it", "si è fermato alle 16.10", "2021-07-09"),
        ("ru", "сигнал поступил в 1.40 по местному времени", "2021-07-09"),
    ],
)
def test_other_languages(language: str, text: str, expected: str) -> None:
    assert [iso for _, iso in read(text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "обойдётся в 1900 рублей"),
        ("de", "1900 neue Stellen"),
        ("ru", "9999-й посетитель"),
        ("ru", "сошёл 5000-й автомобиль"),
        ("de", "die 1800 verletzten Menschen"),
        ("de", "2000 Menschen"),
        ("es", "un precio de 1900 euros"),
        ("fr", "en 12 heures"),
        ("en", "They staged a march through the city."),
        ("en", "as much as 1.25 metres"),
        ("it", "salita alle 16.10 euro"),
        ("ru", "выросла в 1.40 раза"),
        ("de", "nach 12 Stunden"),
    ],
)
def test_what_is_counted_in_other_languages_is_no_date(language: str, text: str) -> None:
    assert read(text, language) == []


def test_questions_in_small_letters_are_read_alike() -> None:
    assert read("what opens next wednesday or in july") == [("next wednesday", "2021-07-14"), ("july", "2021-07")]


def test_positions_count_from_the_offset_and_relative_ones_say_so() -> None:
    spans = find_dates("On July 14 and in 2011.", FRIDAY, "en", offset=100)
    assert [(d.start, d.end, d.relative) for d in spans] == [(103, 110, True), (118, 122, False)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "soll Ende 2027 öffnen", ("Ende 2027", "2027-09-01/2027-12-31")),
        ("de", "bis Ende des Jahres", ("Ende des Jahres", "2021-09-01/2021-12-31")),
        ("fr", "ouvrira fin 2027", ("fin 2027", "2027-09-01/2027-12-31")),
        ("fr", "d'ici la fin de l'année", ("la fin de l'année", "2021-09-01/2021-12-31")),
        ("fr", "à la mi-juin 2022", ("la mi-juin 2022", "2022-06-11/2022-06-20")),
        ("es", "a finales de 2027", ("finales de 2027", "2027-09-01/2027-12-31")),
        ("es", "a mediados de marzo de 2022", ("mediados de marzo de 2022", "2022-03-11/2022-03-20")),
        ("it", "entro la fine del 2027", ("la fine del 2027", "2027-09-01/2027-12-31")),
        ("it", "all'inizio di maggio 2022", ("inizio di maggio 2022", "2022-05-01/2022-05-10")),
        ("pt", "no final de 2027", ("final de 2027", "2027-09-01/2027-12-31")),
        ("ru", "в конце 2027 года", ("конце 2027 года", "2027-09-01/2027-12-31")),
        ("ru", "до конца года", ("конца года", "2021-09-01/2021-12-31")),
        ("uk", "наприкінці червня 2022", ("наприкінці червня 2022", "2022-06-21/2022-06-30")),
    ],
)
def test_parts_of_months_and_years_in_other_languages(language, text, expected):
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    "text", ["in the early years", "the end of the road", "a late start", "They start May off", "mid-sized 2000s"]
)
def test_what_has_a_beginning_or_an_end_but_is_no_time(text):
    assert [found for found, _ in read(text) if "2000" not in found] == []


def test_a_part_of_this_year_is_a_guess_that_is_not_told_beside_it():
    [found] = find_dates("by the end of the year", FRIDAY, "en")
    assert not found.relative


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("en", "Sun\t11-16", ["11-16"]),
        ("en", "Mon-Wed 9-17, Thu 12–20.30", ["9-17", "12–20.30"]),
        ("de", "Mo–Fr: 8-16", ["8-16"]),
        ("ru", "пн-пт: 9–18", ["9–18"]),
        ("en", "Kestrel won 3-1", []),
        ("en", "in force until midnight", ["midnight"]),
        ("de", "bis Mitternacht", ["Mitternacht"]),
        ("ru", "до полуночи", ["полуночи"]),
    ],
)
def test_hours_of_days_of_the_week_and_those_that_have_a_name(language: str, text: str, hours: list[str]) -> None:
    assert [found for found, _ in read(text, language)] == hours


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "on the thirty-first of May, 2026", "2026-05-31"),
        ("ru", "двадцать первого июня 2025 года", "2025-06-21"),
        ("uk", "п'ятнадцятого серпня 2026 року", "2026-08-15"),
        ("de", "am einundzwanzigsten Juni 2026", "2026-06-21"),
    ],
)
def test_the_day_of_a_month_may_be_written_in_words(language: str, text: str, day: str) -> None:
    assert [iso for _, iso in read(text, language)] == [day]


def test_a_second_may_is_no_day() -> None:
    assert "second" not in {found for found, _ in read("the second May campaign")}


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Closed on Sundays and Mondays.", "Sundays and Mondays"),
        ("en", "It meets every Wednesday at 7 pm.", "every Wednesday at 7 pm"),
        ("de", "Montags bis freitags geöffnet.", "Montags bis freitags"),
        ("de", "Er probt jeden Donnerstag.", "jeden Donnerstag"),
        ("fr", "Fermé tous les lundis.", "tous les lundis"),
        ("es", "Cerrado los lunes.", "los lunes"),
        ("it", "Chiuso ogni lunedì.", "ogni lunedì"),
        ("pt", "Fechado às segundas-feiras.", "às segundas-feiras"),
        ("ru", "Приём по средам и пятницам.", "по средам и пятницам"),
        ("uk", "Щосереди та щосуботи.", "Щосереди та щосуботи"),
    ],
)
def test_days_that_come_again_every_week_are_dates_and_no_certain_day_is_told_beside_them(language, text, days):
    (found,) = find_dates(text, dt.date(2026, 10, 5), language)

    assert (found.text, found.relative) == (days, False)
    assert find_dates(text, dt.date(2026, 10, 5), language, weekly=False) != (found,)


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("en", "Passports from 9:00 to 17:00 only.", "9:00 to 17:00"),
        ("en", "Visas: Thursday 14:00-18:00.", "Thursday 14:00-18:00"),
        ("de", "Geöffnet von 9 bis 17 Uhr.", "9 bis 17 Uhr"),
        ("fr", "Ouvert de 10 h à 18 h.", "10 h à 18 h"),
        ("fr", "On arrose entre 20 heures et 8 heures.", "20 heures et 8 heures"),
        ("es", "Abierto de 9:00 a 14:00 horas.", "9:00 a 14:00 horas"),
        ("it", "Aperto dalle 9.00 alle 13.00.", "9.00 alle 13.00"),
        ("pt", "Aberto das 9h às 17h.", "9h às 17h"),
        ("ru", "Приём с 9:00 до 13:00.", "9:00 до 13:00"),
        ("en", "Calls are taken from 2 to 4 p.m.", "2 to 4 p.m."),
        ("en", "Save power between 5 and 8 p.m. tomorrow.", "5 and 8 p.m. tomorrow"),
        ("fr", "Le guichet est ouvert de 9 à 17 heures.", "9 à 17 heures"),
        ("fr", "Entre 8 et 12 heures, le standard répond.", "8 et 12 heures"),
        ("es", "Atiende de 9 a 14 horas.", "9 a 14 horas"),
        ("es", "Atiende entre las 8 y las 12 horas.", "8 y las 12 horas"),
        ("it", "Aperto dalle ore 9 alle ore 13.", "9 alle ore 13"),
        ("it", "Tra le 8 e le 12 rispondiamo al telefono.", "8 e le 12"),
        ("pt", "Aberto das 9 às 17 horas.", "9 às 17 horas"),
        ("pt", "O jogo começa às 17 horas.", "17 horas"),
        ("ru", "Воды не будет с 9 до 17 часов 5 мая.", "9 до 17 часов 5 мая"),
        ("ru", "Звонки принимают между 2 и 4 часами дня.", "2 и 4 часами дня"),
        ("ru", "Касса открыта с 9 утра до 6 вечера.", "9 утра до 6 вечера"),
        ("uk", "Каса працює з 9 до 17 години.", "9 до 17 години"),
    ],
)
def test_the_hours_from_which_to_which_something_is_open_are_one(language, text, hours):
    assert [found.text for found in find_dates(text, dt.date(2026, 10, 5), language)] == [hours]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Работы займут от 9 до 17 часов."),
        ("ru", "Ей дали 3 дня отпуска."),
        ("fr", "Il faut entre 8 et 12 heures de travail."),
        ("en", "It takes between 2 and 4 hours."),
    ],
)
def test_how_many_hours_something_takes_is_no_time_of_day(language, text):
    assert find_dates(text, dt.date(2026, 10, 5), language) == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "open from Monday to Friday between 8:30 and 15:00.", ["Monday to Friday between 8:30 and 15:00"]),
        (
            "en",
            "open Tuesday to Friday 7:00–21:00, Saturday and Sunday 9:00–19:00",
            ["Tuesday to Friday 7:00–21:00", "Saturday and Sunday 9:00–19:00"],
        ),
        ("en", "on weekdays from 6 pm to midnight", ["on weekdays from 6 pm to midnight"]),
        ("en", "on Tuesdays between 4 pm and 6 pm", ["Tuesdays between 4 pm and 6 pm"]),
        (
            "en",
            "at 2 pm on Friday and at 11 am on Saturday and Sunday",
            ["2 pm on Friday", "11 am on Saturday and Sunday"],
        ),
        ("de", "Montag bis Freitag von 9 bis 17 Uhr", ["Montag bis Freitag von 9 bis 17 Uhr"]),
        ("de", "Das Museum öffnet in zwei Wochen.", ["in zwei Wochen"]),
        ("de", "Das Museum öffnet morgen.", ["morgen"]),
        ("es", "del viernes 9 al domingo 11 de octubre", ["del viernes 9 al domingo 11 de octubre"]),
        ("fr", "du vendredi 9 au dimanche 11 octobre", ["du vendredi 9 au dimanche 11 octobre"]),
        ("fr", "du lundi au vendredi de 9h à 17h30", ["lundi au vendredi de 9h à 17h30"]),
        ("fr", "se tiendra mardi à 18H30.", ["mardi à 18H30"]),
        ("es", "de lunes a viernes de 9:00 a 14:00", ["lunes a viernes de 9:00 a 14:00"]),
        ("es", "será el día 13 en la plaza", ["el día 13"]),
        ("it", "dal lunedì al venerdì dalle 9:00 alle 17:00", ["lunedì al venerdì dalle 9:00 alle 17:00"]),
        ("it", "mercoledì alle 11 nella chiesa", ["mercoledì alle 11"]),
        ("pt", "A greve termina na quinta-feira.", ["quinta-feira"]),
        ("pt", "de segunda a sexta-feira, das 9h às 17h30", ["segunda a sexta-feira, das 9h às 17h30"]),
        ("ru", "с понедельника по пятницу с 9:00 до 18:00", ["понедельника по пятницу с 9:00 до 18:00"]),
        ("ru", "в 10:00 в пятницу", ["10:00 в пятницу"]),
        ("uk", "з понеділка по п'ятницю з 9:00 до 18:00", ["понеділка по п'ятницю з 9:00 до 18:00"]),
    ],
)
def test_days_of_the_week_and_their_hours_are_one(language, text, expected):
    assert [found for found, _ in read(text, language)] == expected


def test_hours_of_a_day_of_the_week_in_a_table_hold_on_every_one():
    (found,) = find_dates("Saturday: 9:00–13:00", FRIDAY, "en")
    assert not found.relative


@pytest.mark.parametrize("text", ["dato alle 11 famiglie", "alle 18 persone ferite"])
def test_a_number_of_people_is_no_hour(text):
    assert read(text, "it") == []


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("The coach leaves at 8.30 sharp.", ["8.30"]),
        ("Open from 9.30 to 12.00.", ["9.30 to 12.00"]),
        ("11.30 Dog show", ["11.30"]),
        ("The show is at 11.30am: sign up.", ["11.30am"]),
        ("The crown stood at 1.09 against the mark.", []),
        ("Growth was at 2.50 per cent.", []),
        ("Bars from 3.50 to 4.20 metres.", []),
        ("Adults pay 8.30 crowns.", []),
        ("Bicycle | 4 | 6.50", []),
    ],
)
def test_hours_with_a_dot_where_nothing_else_is_meant(text, hours):
    assert [found.text for found in find_dates(text, dt.date(2026, 10, 5), "en")] == hours


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "open from April to October", ["from April to October"]),
        ("it", "aperto da aprile a ottobre", ["aprile a ottobre"]),
        ("es", "abierto de abril a octubre", ["abril a octubre"]),
        ("pt", "aberto de abril a outubro", ["abril a outubro"]),
        ("en", "may and march", []),
    ],
)
def test_from_one_month_to_another_is_one_time(language: str, text: str, found: list[str]) -> None:
    assert [told for told, _ in read(text, language)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "July 13, Tuesday: closed", [("July 13, Tuesday", "2021-07-13")]),
        ("en", "It opens on 13 July (Tuesday).", [("13 July (Tuesday)", "2021-07-13")]),
        ("de", "am 13. Juli (Dienstag)", [("13. Juli (Dienstag)", "2021-07-13")]),
        ("pt", "13 de julho, terça-feira, fecha", [("13 de julho, terça-feira", "2021-07-13")]),
        ("en", "On 13 July, Monday's rain had gone.", [("13 July", "2021-07-13"), ("Monday", "2021-07-05")]),
        ("de", "Es geschah am Samstagmittag.", [("Samstagmittag", "2021-07-03")]),
    ],
)
def test_a_day_and_its_weekday_are_one(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert read(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "It closed in February last year.", [("February last year", "2020-02")]),
        ("en", "It opens on 1 January next year.", [("1 January next year", "2022-01-01")]),
        ("en", "nobody is paid after August the 15th.", [("August the 15th", "2021-08-15")]),
        ("ru", "воду отключат до 31 числа", [("31 числа", "2021-07-31")]),
        ("en", "on May 3 of this year", [("May 3 of this year", "2021-05-03")]),
        ("de", "im Februar des vergangenen Jahres", [("Februar des vergangenen Jahres", "2020-02")]),
        ("fr", "le 3 mai de l'année dernière", [("3 mai de l'année dernière", "2020-05-03")]),
        ("es", "en febrero del año pasado", [("febrero del año pasado", "2020-02")]),
        ("it", "nel febbraio dello scorso anno", [("febbraio dello scorso anno", "2020-02")]),
        ("it", "nel marzo del 2009", [("marzo del 2009", "2009-03")]),
        ("pt", "em maio do ano passado", [("maio do ano passado", "2020-05")]),
        ("pt", "foi assinado esta terça-feira", [("esta terça-feira", "2021-07-06")]),
        ("ru", "в ноябре прошлого года", [("ноябре прошлого года", "2020-11")]),
        ("uk", "у лютому минулого року", [("лютому минулого року", "2020-02")]),
    ],
)
def test_a_month_or_a_day_of_a_year_told_from_today(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert read(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "La mairie fermera jeudi.", "2021-07-15"),
        ("fr", "La mairie a fermé jeudi.", "2021-07-08"),
        ("es", "El museo abrirá el jueves.", "2021-07-15"),
        ("es", "El museo abrió el jueves.", "2021-07-08"),
        ("it", "La mostra aprirà sabato.", "2021-07-10"),
        ("it", "La mostra ha aperto sabato.", "2021-07-03"),
        ("pt", "O museu abrirá na quinta-feira.", "2021-07-15"),
        ("pt", "O museu abriu na quinta-feira.", "2021-07-08"),
    ],
)
def test_a_day_of_the_week_lies_where_the_verb_says(language: str, text: str, day: str) -> None:
    assert [iso for _, iso in read(text, language)] == [day]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It began twenty-five years ago.", ("twenty-five years ago", "1996")),
        ("en", "He left a year and a half ago.", ("a year and a half ago", "2020")),
        ("en", "It was closed two and a half weeks ago.", ("two and a half weeks ago", "2021-06-21")),
        ("en", "It fell half a year ago.", ("half a year ago", "2021-01")),
        ("de", "Der Brand brach vor acht Jahren aus.", ("vor acht Jahren", "2013")),
        ("de", "Er kam vor anderthalb Jahren.", ("vor anderthalb Jahren", "2020")),
        ("fr", "Le pont a fermé il y a sept ans.", ("il y a sept ans", "2014")),
        ("fr", "Il rouvrira dans quinze jours.", ("dans quinze jours", "2021-07-24")),
        ("es", "El puente se cerró hace mes y medio.", ("hace mes y medio", "2021-05")),
        ("es", "Llegó hace medio año.", ("hace medio año", "2021-01")),
        ("it", "Il ponte è stato chiuso otto mesi fa.", ("otto mesi fa", "2020-11")),
        ("it", "Riaprirà fra dieci giorni.", ("fra dieci giorni", "2021-07-19")),
        ("pt", "A ponte fechou há quatro meses.", ("há quatro meses", "2021-03")),
        ("pt", "Abrirá daqui a duas semanas.", ("daqui a duas semanas", "2021-07-23")),
        ("ru", "Мост закрыли полтора года назад.", ("полтора года назад", "2020")),
        ("ru", "Это было двадцать пять лет назад.", ("двадцать пять лет назад", "1996")),
        ("ru", "Он уехал полгода назад.", ("полгода назад", "2021-01")),
        ("uk", "Міст закрили п'ять років тому.", ("п'ять років тому", "2016")),
    ],
)
def test_how_long_ago_in_words_and_with_halves(language: str, text: str, expected: tuple[str, str]) -> None:
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It rained last weekend.", ("last weekend", "2021-07-03/2021-07-04")),
        ("en", "It will rain this weekend.", ("this weekend", "2021-07-10/2021-07-11")),
        ("en", "Police searched the lake over the weekend.", ("weekend", "2021-07-03/2021-07-04")),
        ("de", "Am Wochenende wird gewählt.", ("Wochenende", "2021-07-10/2021-07-11")),
        ("fr", "Le week-end dernier, il a plu.", ("week-end dernier", "2021-07-03/2021-07-04")),
        ("es", "Se votará el próximo fin de semana.", ("próximo fin de semana", "2021-07-10/2021-07-11")),
        ("it", "Lo scorso fine settimana ha piovuto.", ("scorso fine settimana", "2021-07-03/2021-07-04")),
        ("pt", "No fim de semana choveu.", ("fim de semana", "2021-07-03/2021-07-04")),
        ("ru", "В минувшие выходные прошёл дождь.", ("минувшие выходные", "2021-07-03/2021-07-04")),
        ("uk", "Минулими вихідними пройшов дощ.", ("Минулими вихідними", "2021-07-03/2021-07-04")),
    ],
)
def test_weekends(language: str, text: str, expected: tuple[str, str]) -> None:
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The weekend edition sold well."), ("en", "It is closed at weekends."), ("ru", "Открыто в выходные дни.")],
)
def test_any_weekend_is_no_date(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It rained yesterday morning.", ("yesterday morning", "2021-07-08")),
        ("de", "Gestern Abend brannte es.", ("Gestern Abend", "2021-07-08")),
        ("de", "Morgen früh wird es regnen.", ("Morgen früh", "2021-07-10")),
        ("fr", "Ce matin, il a plu.", ("Ce matin", "2021-07-09")),
        ("fr", "Il viendra aujourd'hui.", ("aujourd'hui", "2021-07-09")),
        ("es", "Anoche llovió.", ("Anoche", "2021-07-08")),
        ("es", "Abrirá mañana.", ("mañana", "2021-07-10")),
        ("it", "Stamattina ha piovuto.", ("Stamattina", "2021-07-09")),
        ("pt", "Ontem à noite choveu.", ("Ontem à noite", "2021-07-08")),
        ("pt", "Nesta terça-feira (6), o ministro falou.", ("Nesta terça-feira (6)", "2021-07-06")),
        ("uk", "Вчора ввечері пройшов дощ.", ("Вчора ввечері", "2021-07-08")),
        ("uk", "Пожежу загасили у п'ятницю.", ("п'ятницю", "2021-07-09")),
        ("de", "Anfang der Woche wurde er gewählt.", ("Anfang der Woche", "2021-07-05/2021-07-06")),
        ("ru", "В конце недели откроется мост.", ("конце недели", "2021-07-09/2021-07-11")),
        ("de", "Seit Montag wird gestreikt.", ("Montag", "2021-07-05")),
        ("fr", "Le musée rouvre lundi.", ("lundi", "2021-07-12")),
        ("de", "Die Schule bleibt bis Mittwoch geschlossen.", ("Mittwoch", "2021-07-14")),
        ("it", "La scuola resta chiusa fino a lunedì.", ("lunedì", "2021-07-12")),
        ("uk", "Вибори відбудуться у неділю.", ("неділю", "2021-07-11")),
    ],
)
def test_days_as_the_news_of_each_language_tells_them(language: str, text: str, expected: tuple[str, str]) -> None:
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "He died on Christmas Day 2024.", ("Christmas Day 2024", "2024-12-25")),
        ("en", "He died on New Year's Eve.", ("New Year's Eve", "2020-12-31")),
        ("en", "It will open on New Year's Eve.", ("New Year's Eve", "2021-12-31")),
        ("de", "Er starb am zweiten Weihnachtsfeiertag.", ("zweiten Weihnachtsfeiertag", "2020-12-26")),
        ("it", "A Ferragosto il museo è chiuso.", ("Ferragosto", "2021-08-15")),
    ],
)
def test_feasts_have_their_day(language: str, text: str, expected: tuple[str, str]) -> None:
    assert read(text, language) == [expected]


def test_easter_monday_is_no_monday_of_these_weeks() -> None:
    assert read("It rained on Easter Monday.") == []
