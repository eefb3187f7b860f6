"""Quantities: numbers with what they count or measure."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.extraction import find_dates, find_quantities


def read(text: str, language: str = "en") -> list[tuple[str, float, str]]:
    return [(q.text, q.value, q.unit) for q in find_quantities(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("issued nine safety recommendations to", ("nine safety recommendations", 9, "safety recommendations")),
        ("at least 11 people", ("11 people", 11, "people")),
        ("some 2,600 members of the union", ("2,600 members", 2600, "members")),
        ("Thirty-one ships waited", ("Thirty-one ships", 31, "ships")),
        ("a dozen eggs", ("a dozen eggs", 12, "eggs")),
        ("Nineteen of the injured", ("Nineteen of the injured", 19, "injured")),
        ("two hundred and fifty tents", ("two hundred and fifty tents", 250, "tents")),
        ("paid $3.5 million in", ("$3.5 million", 3_500_000, "$")),
        ("a fine of €5bn", ("€5bn", 5_000_000_000, "€")),
        ("a fare of R$ 5.50", ("R$ 5.50", 5.5, "R$")),
        ("a further 84m crowns is", ("84m crowns", 84_000_000, "crowns")),
        ("over 70% of it", ("70%", 70, "%")),
        ("a rise of 14 per cent", ("14 per cent", 14, "per cent")),
        ("at 80 km/h.", ("80 km/h", 80, "km/h")),
        ("310 cu. m per second", ("310 cu. m per second", 310, "cu. m per second")),
        ("output of 1,500 MW", ("1,500 MW", 1500, "MW")),
        ("for three and a half weeks", ("three and a half weeks", 3.5, "weeks")),
        ("nearly a fifth of it", ("a fifth", 0.2, "")),
        ("one in five trains", ("one in five", 0.2, "trains")),
        ("every fifth shop", ("every fifth", 0.2, "shop")),
        ("the 52-year-old", ("52-year-old", 52, "year-old")),
        ("a man aged 46, survived", ("46", 46, "years")),
        ("between 250 and 280 people a day", ("between 250 and 280 people", 250, "people")),
        ("a 63-page report", ("63-page", 63, "page")),
        ("call 0800-4417", ("0800-4417", 0, "phone")),
    ],
)
def test_english(text: str, expected: tuple[str, float, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It took a year and a half.", ("a year and a half", 1.5, "year")),
        ("en", "Half an hour later it stopped.", ("Half an hour", 0.5, "hour")),
        ("en", "Half a million people fled.", ("Half a million people", 500_000, "people")),
        ("ru", "Ждали полторы недели.", ("полторы недели", 1.5, "недели")),
        ("ru", "Через полчаса всё стихло.", ("полчаса", 0.5, "часа")),
        ("ru", "Полмиллиона человек бежали.", ("Полмиллиона человек", 500_000, "человек")),
        ("uk", "За пів року збудували міст.", ("пів року", 0.5, "року")),
        ("uk", "Півмільйона людей втекли.", ("Півмільйона людей", 500_000, "людей")),
        ("de", "Die Arbeiten dauerten anderthalb Jahre.", ("anderthalb Jahre", 1.5, "Jahre")),
        ("de", "Es kostet zweieinhalb Millionen Euro.", ("zweieinhalb Millionen Euro", 2_500_000, "Euro")),
        ("de", "Nach einer halben Stunde war Schluss.", ("einer halben Stunde", 0.5, "Stunde")),
        ("fr", "Les travaux ont duré un an et demi.", ("un an et demi", 1.5, "an")),
        ("fr", "Une demi-heure plus tard.", ("Une demi-heure", 0.5, "heure")),
        ("es", "Un millón y medio de personas.", ("Un millón y medio de personas", 1_500_000, "personas")),
        ("es", "Media hora después.", ("Media hora", 0.5, "hora")),
        ("es", "El viaje dura hora y media.", ("hora y media", 1.5, "hora")),
        ("it", "Il viaggio dura un'ora e mezza.", ("un'ora e mezza", 1.5, "ora")),
        ("it", "Mezz'ora dopo.", ("Mezz'ora", 0.5, "ora")),
        ("pt", "Meio milhão de reais.", ("Meio milhão de reais", 500_000, "reais")),
    ],
)
def test_halves(language: str, text: str, expected: tuple[str, float, str]) -> None:
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Эвакуированы 870 человек", ("870 человек", 870, "человек")),
        ("ущерб 96 млн талей", ("96 млн талей", 96_000_000, "талей")),
        ("три района", ("три района", 3, "района")),
        ("5 тыс. рублей", ("5 тыс. рублей", 5000, "рублей")),
        ("2 500 новых домов", ("2 500 новых домов", 2500, "новых домов")),
        ("с 340 до 615 куб. м в секунду", ("с 340 до 615 куб. м в секунду", 340, "куб. м в секунду")),
        ("выросло на 1,5 процента", ("1,5 процента", 1.5, "процента")),
    ],
)
def test_russian(text: str, expected: tuple[str, float, str]) -> None:
    assert read(text, "ru") == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "vier neue Kindertagesstätten", ("vier neue Kindertagesstätten", 4, "neue Kindertagesstätten")),
        ("de", "dreizehn Menschen", ("dreizehn Menschen", 13, "Menschen")),
        ("de", "23,5 Millionen Euro", ("23,5 Millionen Euro", 23_500_000, "Euro")),
        ("fr", "9,6 millions d’euros", ("9,6 millions d’euros", 9_600_000, "euros")),
        ("fr", "3 millions de personnes", ("3 millions de personnes", 3_000_000, "personnes")),
        ("fr", "85 mètres cubes par seconde", ("85 mètres cubes par seconde", 85, "mètres cubes par seconde")),
        ("es", "veinte muertos", ("veinte muertos", 20, "muertos")),
        ("it", "90mila ettari", ("90mila ettari", 90_000, "ettari")),
        ("it", "quattordici persone", ("quattordici persone", 14, "persone")),
        ("uk", "п’ятеро пасажирів", ("п’ятеро пасажирів", 5, "пасажирів")),
        ("uk", "26 тисяч панелей", ("26 тисяч панелей", 26_000, "панелей")),
        ("ru", "шестеро шахтёров", ("шестеро шахтёров", 6, "шахтёров")),
        ("ru", "две трети заработка", ("две трети", 2 / 3, "")),
        ("de", "zwei Drittel der Kosten", ("zwei Drittel", 2 / 3, "")),
        ("fr", "un tiers des habitants", ("un tiers", 1 / 3, "")),
        ("es", "una cuarta parte del agua", ("una cuarta parte", 0.25, "")),
        ("it", "la metà dei dipendenti", ("la metà", 0.5, "")),
        ("de", "jeder fünfte Schüler", ("jeder fünfte", 0.2, "Schüler")),
        ("de", "zwei von drei Schülern", ("zwei von drei", 2 / 3, "Schülern")),
        ("fr", "un élève sur cinq", ("un élève sur cinq", 0.2, "")),
        ("es", "uno de cada cinco alumnos", ("uno de cada cinco", 0.2, "alumnos")),
        ("it", "un alunno su tre", ("un alunno su tre", 1 / 3, "")),
        ("pt", "um em cada cinco alunos", ("um em cada cinco", 0.2, "alunos")),
        ("ru", "каждый пятый школьник", ("каждый пятый", 0.2, "школьник")),
        ("ru", "двое из трёх избирателей", ("двое из трёх", 2 / 3, "избирателей")),
        ("uk", "кожен п'ятий учень", ("кожен п'ятий", 0.2, "учень")),
        ("uk", "1,5 мільйона гривень", ("1,5 мільйона гривень", 1_500_000, "гривень")),
        ("uk", "6 кілометрів на годину", ("6 кілометрів на годину", 6, "кілометрів на годину")),
    ],
)
def test_other_languages(language: str, text: str, expected: tuple[str, float, str]) -> None:
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "down to minus 6 in the valleys", ("minus 6", -6, "")),
        ("en", "the lowest ever, −34 °C", ("−34 °C", -34, "°C")),
        ("en", "it fell to -7 °C", ("-7 °C", -7, "°C")),
        ("en", "it rose by 3-5 points", ("3-5 points", 3, "points")),
        ("de", "es waren minus fünf Grad", ("minus fünf Grad", -5, "Grad")),
        ("fr", "il faisait moins 12 degrés", ("moins 12 degrés", -12, "degrés")),
        ("ru", "до минус 20 градусов", ("минус 20 градусов", -20, "градусов")),
        ("en", "a margin of plus or minus 3 points", ("3 points", 3, "points")),
        ("fr", "au moins 12 degrés", ("12 degrés", 12, "degrés")),
        ("es", "al menos 5 grados", ("5 grados", 5, "grados")),
        ("it", "più o meno 5 gradi", ("5 gradi", 5, "gradi")),
    ],
)
def test_what_lies_below_zero_and_what_is_only_at_least(
    language: str, text: str, expected: tuple[str, float, str]
) -> None:
    assert read(text, language) == [expected]


def test_a_number_word_of_one_language_is_none_in_another() -> None:
    assert read("due to elf once", "en") == []
    assert [value for _, value, _ in read("due navi", "it")] == [2]


def test_the_decimal_sign_is_the_language_s() -> None:
    assert read("1.200 Tonnen", "de") == [("1.200 Tonnen", 1200, "Tonnen")]
    assert read("1.200 tonnes", "en") == [("1.200 tonnes", 1.2, "tonnes")]


@pytest.mark.parametrize(
    "text", [
        "Train No. 318", "under art. 7", "Order No. 118/2", "at 21:47", "at 9.47 p.m.", "One of them left", "",
        "in the 118th minute", "la 25ª edición", "27-й дом", "one of the oldest animals", "one of the city's best",
        "These are open:\n\n1. the list;\n2) the fee.",
    ],
)  # fmt: skip
def test_names_of_clauses_times_of_day_and_places_in_a_row_are_no_quantities(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("language", "text"), [("de", "jeden zweiten Tag"), ("ru", "каждый второй день")])
def test_what_comes_again_every_so_many_days_is_no_share(language: str, text: str) -> None:
    assert read(text, language) == []


def test_what_is_taken_by_a_date_is_no_quantity() -> None:
    text = "In 2011 three died"
    quantities = find_quantities(text, "en", offset=50, taken=[(53, 57)])
    assert [(q.start, q.end, q.text) for q in quantities] == [(58, 63, "three")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Five of the seven states have signed.", [("Five", "states"), ("seven states", "states")]),
        ("en", "It passed by 27 votes to 18.", [("27 votes", "votes"), ("18", "votes")]),
        ("de", "Der Rat stimmte mit 41 zu 3 Stimmen zu.", [("41", "Stimmen"), ("3 Stimmen", "Stimmen")]),
        ("fr", "par 23 voix contre 12", [("23 voix", "voix"), ("12", "voix")]),
        ("de", "Die Zahl der Toten stieg auf fünf.", [("fünf", "Toten")]),
        ("es", "El número de muertos sube a 14.", [("14", "muertos")]),
        ("en", "The number of cases rose by 3% to 40.", [("3%", "%"), ("40", "cases")]),
        (
            "en",
            "Sales rose to 2 million euros, profit to 9 million",
            [("2 million euros", "euros"), ("9 million", "euros")],
        ),
        ("ru", "до 2 млн рублей, прибыль до 9 млн", [("2 млн рублей", "рублей"), ("9 млн", "рублей")]),
    ],
)
def test_a_number_without_a_unit_counts_what_the_one_beside_it_counts_or_what_is_numbered(language, text, expected):
    assert [(q.text, q.unit) for q in find_quantities(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "City won 3-2 after extra time.", "3-2"),
        ("ru", "«Гранит» выиграл 3:1.", "3:1"),
        ("en", "It takes 3-4 days.", "3-4 days"),
        ("it", "condannato a tre anni e quattro mesi", "tre anni e quattro mesi"),
        ("de", "nach 2 Stunden und 15 Minuten", "2 Stunden und 15 Minuten"),
        ("ru", "два с половиной часа", "два с половиной часа"),
        ("fr", "après deux ans et demi", "deux ans et demi"),
        ("ru", "до двенадцати человек", "двенадцати человек"),
    ],
)
def test_a_score_a_range_and_a_time_of_several_units_are_one_quantity(language, text, expected):
    assert [q.text for q in find_quantities(text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "She won in 2:05:11.", ("2:05:11", 7511)),
        ("pt", "venceu em 1h06m42s", ("1h06m42s", 4002)),
        ("fr", "en 1 h 06 min 42 s", ("1 h 06 min 42 s", 4002)),
    ],
)
def test_a_time_that_a_race_took_is_in_seconds(language, text, expected):
    assert [(q.text, q.value) for q in find_quantities(text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It struck at 10:15:30 and again at 10:20:01 p.m."),
        ("de", "um 12:30:45 Uhr"),
        ("fr", "1 h 20 m de long"),
    ],
)
def test_a_time_of_day_with_its_seconds_took_no_time(language, text):
    assert all(quantity.value < 3600 for quantity in find_quantities(text, language))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Three of the forest rangers were hurt.", "Three of the forest rangers"),
        ("es", "38º a la sombra", "38"),
        ("ru", "Автобус с 15-ю пассажирами", "15"),
        ("de", "Einer der 1800 entlassenen Arbeiter klagte.", "1800 entlassenen Arbeiter"),
        ("fr", "un délai de 24 à 48 heures", "24 à 48 heures"),
    ],
)
def test_what_only_looks_like_a_place_in_a_row_or_a_time_counts(language, text, expected):
    days = [(day.start, day.end) for day in find_dates(text, dt.date(2024, 5, 15), language)]
    assert [q.text for q in find_quantities(text, language, taken=days)] == [expected]


def test_the_number_of_a_school_year_counts_nothing():
    assert [q.text for q in find_quantities("The Year 4 trip costs £14.", "en")] == ["£14"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("uk", "від 120 до 400 гривень", [("від 120 до 400 гривень", "гривень")]),
        ("de", "zwischen 12 und 40 Euro", [("12 und 40 Euro", "Euro")]),
        ("fr", "entre 12 et 40 euros", [("12 et 40 euros", "euros")]),
        ("fr", "est passé de 12 à 15 morts", [("12", ""), ("15 morts", "morts")]),
        ("fr", "un million d'euros", [("un million d'euros", "euros")]),
        ("fr", "Une centaine de personnes", [("Une centaine de personnes", "personnes")]),
        ("es", "tarda un mes", [("un mes", "mes")]),
        ("it", "una trentina di feriti", [("una trentina di feriti", "feriti")]),
        ("de", "ein Dutzend Leute", [("ein Dutzend Leute", "Leute")]),
        (
            "ru",
            "7,4 млрд рублей, из которых 5 млрд выделил бюджет",
            [("7,4 млрд рублей", "рублей"), ("5 млрд", "рублей")],
        ),
        (
            "de",
            "140 statt bisher 80 Stundenkilometer",
            [("140", "Stundenkilometer"), ("80 Stundenkilometer", "Stundenkilometer")],
        ),
        ("en", "412,000 (2021 census)", [("412,000", "")]),
        ("fr", "un homme et une femme", []),
        (
            "en",
            "a quake of magnitude 5.4 killed two people",
            [("magnitude 5.4", "magnitude"), ("two people", "people")],
        ),
        ("fr", "un séisme de magnitude de 5,2", [("magnitude de 5,2", "magnitude")]),
    ],
)
def test_ranges_nouns_that_count_and_figures_that_share_a_unit(language, text, expected):
    assert [(found.text, found.unit) for found in find_quantities(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"), [("de", "in der zweiten Hälfte des Jahres"), ("fr", "la seconde moitié de l'année")]
)
def test_the_second_half_is_no_share(language, text):
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Einundzwanzig Menschen starben.", ("Einundzwanzig Menschen", 21, "Menschen")),
        ("de", "Zweihundertfünfunddreißig Häuser brannten.", ("Zweihundertfünfunddreißig Häuser", 235, "Häuser")),
        ("de", "Fünfzigtausend Menschen kamen.", ("Fünfzigtausend Menschen", 50_000, "Menschen")),
        ("de", "Rund zwei Dutzend Menschen kamen.", ("zwei Dutzend Menschen", 24, "Menschen")),
        ("it", "Trentacinque case sono bruciate.", ("Trentacinque case", 35, "case")),
        ("it", "Duemila persone sono arrivate.", ("Duemila persone", 2000, "persone")),
        ("es", "Treinta y cinco casas ardieron.", ("Treinta y cinco casas", 35, "casas")),
        ("es", "Doscientas treinta casas ardieron.", ("Doscientas treinta casas", 230, "casas")),
        ("pt", "Cento e vinte e uma casas arderam.", ("Cento e vinte e uma casas", 121, "casas")),
        ("fr", "Vingt et une personnes sont mortes.", ("Vingt et une personnes", 21, "personnes")),
        ("fr", "Deux cent vingt maisons ont brûlé.", ("Deux cent vingt maisons", 220, "maisons")),
        ("fr", "Quatre-vingt-douze maisons ont brûlé.", ("Quatre-vingt-douze maisons", 92, "maisons")),
        ("ru", "Шестьсот двадцать три дома сгорели.", ("Шестьсот двадцать три дома", 623, "дома")),
        ("uk", "П'ятдесят одна особа загинула.", ("П'ятдесят одна особа", 51, "особа")),
    ],
)
def test_numbers_of_several_parts(language: str, text: str, expected: tuple[str, float, str]) -> None:
    assert read(text, language) == [expected]


def test_what_joins_two_numbers_of_things_joins_no_number() -> None:
    assert [value for _, value, _ in read("Dos y tres casas ardieron.", "es")] == [2, 3]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Hundreds of people fled.", ("Hundreds of people", 100, "people")),
        ("en", "Tens of thousands marched.", ("Tens of thousands", 10_000, "")),
        ("de", "Zehntausende gingen auf die Straße.", ("Zehntausende", 10_000, "")),
        ("fr", "Des centaines de personnes ont fui.", ("centaines de personnes", 100, "personnes")),
        ("es", "Decenas de miles de personas marcharon.", ("Decenas de miles de personas", 10_000, "personas")),
        ("it", "Centinaia di persone sono fuggite.", ("Centinaia di persone", 100, "persone")),
        ("pt", "Milhares de pessoas fugiram.", ("Milhares de pessoas", 1000, "pessoas")),
        ("ru", "Десятки тысяч человек вышли на улицы.", ("Десятки тысяч человек", 10_000, "человек")),
        ("uk", "Сотні людей втекли.", ("Сотні людей", 100, "людей")),
    ],
)
def test_vague_numbers(language: str, text: str, expected: tuple[str, float, str]) -> None:
    assert read(text, language) == [expected]
