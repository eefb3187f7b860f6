"""Words of questions and facts meet when they become the same term or the same name key."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.words import fold, spellings, terms, tokenize, words_in


def meet(one, other, language="en"):
    return bool(set(terms(one, language)) & set(terms(other, language)))


class TestMeeting:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Harbour", "harbour"),
            ("Sølvhavn", "solvhavn"),
            ("Şelbay", "SELBAY"),
            ("Łódź", "Lodz"),
            ("İzmir", "izmir"),
            ("ﬁnance", "finance"),
            ("the mayor's", "mayor"),
            ("the mayor’s", "mayor"),
            ("the ministers'", "minister"),
            ("O’Brien", "O'Brien"),
            ("1,811", "1811"),
            ("1,811,000", "1811000"),
            ("3,5", "3.5"),
            ("007", "7"),
            ("three", "3"),
            ("Twenty", "20"),
            ("cracks", "crack"),
            ("fled", "flee"),
            ("went", "gone"),
            ("women", "woman"),
            ("organisation", "organization"),
            ("metre", "meter"),
            ("U.S.", "US"),
            ("USA", "US"),
            ("U.K.", "UK"),
            ("NATO", "Nato"),
            ("well-known", "well known"),
            ("half-built", "built"),
        ],
    )
    def test_english_forms_of_one_word(self, one, other):
        assert meet(one, other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("моста", "мосту"),
            ("Министр", "министрами"),
            ("отчёт", "отчет"),
            ("пять", "5"),
            ("Серова", "Серовым"),
        ],
    )
    def test_russian_forms_of_one_word(self, one, other):
        assert meet(one, other, "ru")

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("us", "US"),
            ("who", "WHO"),
            ("port", "part"),
            ("1,811", "1812"),
            ("3.5", "35"),
            ("wall", "will"),
        ],
    )
    def test_words_that_only_look_alike_do_not_meet(self, one, other):
        assert not meet(one, other)

    def test_each_language_is_stemmed_by_its_own_rules(self):
        assert meet("Regierungen", "Regierung", "de")
        assert meet("gouvernements", "gouvernement", "fr")
        assert meet("elecciones", "elección", "es")
        assert not meet("regierungen", "regierung", "en")

    @pytest.mark.parametrize("text", ["Café", "Łódź", "Nurğan Şelbay", "Артём Зайцев", "İstanbul", "Sølvhavn"])
    def test_text_is_folded_alike_however_its_accents_are_written(self, text):
        assert fold(unicodedata.normalize("NFC", text).replace("й", "и")) == fold(
            unicodedata.normalize("NFD", text).replace("и\N{COMBINING BREVE}", "и")
        )

    @pytest.mark.parametrize("text", ["Nurğan", "Şelbay", "Зайцев"])
    def test_words_are_whole_however_their_accents_are_written(self, text):
        assert terms(unicodedata.normalize("NFD", text), "ru") == terms(unicodedata.normalize("NFC", text), "ru")

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("organisations", "organizations"), ("metres", "meters"), ("centres", "centers"), ("harbour", "harbor"),
            ("neighbours", "neighbors"), ("recognised", "recognizes"), ("theatre", "theaters"), ("defence", "defense"),
            ("dialogue", "dialogs"), ("analysed", "analyzing"), ("travelled", "traveled"), ("cancelled", "canceling"),
            ("catalogues", "catalog"), ("licences", "licenses"), ("tyres", "tire"), ("kilometres", "kilometer"),
        ],
    )  # fmt: skip
    def test_british_and_american_spellings(self, one, other):
        assert meet(one, other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [("hours", "hour"), ("promised", "promise"), ("exercises", "exercise"), ("rise", "rose"), ("raised", "raise"),
         ("surprised", "surprising"), ("toured", "tours"), ("entrance", "entrances"), ("sentences", "sentence")],
    )  # fmt: skip
    def test_words_that_only_look_british_still_meet_their_forms(self, one, other):
        assert meet(one, other)

    @pytest.mark.parametrize("number", ["60 000", "60\N{NO-BREAK SPACE}000", "60\N{NARROW NO-BREAK SPACE}000"])
    def test_thousands_are_set_apart_by_spaces_too(self, number):
        assert terms(f"{number} человек", "ru")[0] == "60000"


class TestNumberedNames:
    """'Saran-2' is one name, neither another Saran nor the number 2."""

    def test_one_of_a_series_is_a_word_of_its_own(self):
        (token,) = tokenize("Saran-2", "en")
        assert (token.term, token.number) == ("saran-2", False)
        assert not {"saran-1", "~saran-1"} & set(terms("Saran-2", "en"))

    def test_it_is_found_by_its_parts_and_across_scripts(self):
        assert {"saran", "~saran", "2"} <= set(terms("Saran-2", "en"))
        assert "~saran-2" in set(terms("Saran-2", "en")) & set(terms("Саран-2", "ru"))

    @pytest.mark.parametrize("text", ["pre-2014", "9-11", "mid-2025", "24-26", "under-18s", "14-year"])
    def test_years_ranges_and_ages_are_none(self, text):
        assert not any(term.count("-") for term in terms(text, "en"))


class TestTokens:
    def test_they_are_slices_of_the_text_in_order(self):
        text = "Ana’s wall: 1,811 cracks (U.S.)"
        tokens = tokenize(text, "en")
        assert [token.text for token in tokens] == ["Ana’s", "wall", "1,811", "cracks", "U.S."]
        assert all(text[token.start : token.end] == token.text for token in tokens)

    def test_stop_words_are_marked_and_not_indexed(self):
        assert [token.text for token in tokenize("Where is the dam of Kalvend?", "en") if not token.stop] == [
            "dam",
            "Kalvend",
        ]
        assert terms("Where is the?", "en") == []
        assert terms("Где же он?", "ru") == []

    def test_a_stop_word_of_one_language_is_a_word_in_another(self):
        assert terms("die", "de") == []
        assert terms("die", "en") == ["die"]

    def test_words_with_a_capital_have_a_name_key(self):
        assert terms("Dahl went", "en") == ["dahl", "~dahl", "go"]
        assert terms("dahl went", "en") == ["dahl", "go"]

    def test_numbers_know_that_they_are(self):
        assert [token.number for token in tokenize("three 3 3.5 third wall", "en")] == [True, True, True, False, False]

    def test_a_phrase_is_indexed_beside_its_own_words(self):
        assert terms("They took part.", "en") == ["take", "take_part", "part"]
        assert "take_part" not in terms("They take that other part.", "en")

    def test_a_phrase_may_end_in_a_stop_word(self):
        assert "call_off" in terms("They called off the vote.", "en")

    def test_the_vocabulary_holds_words_as_they_are_written(self):
        words = words_in("Şelbay's 3 walls fell at 9, o’Brien says", "en")
        assert list(spellings(words, "en")) == ["selbay", "walls", "fell", "o'brien", "says"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["en", "ru", "de", "", "xx"]))
def test_any_text_has_tokens_that_are_its_slices(text, language):
    tokens = tokenize(text, language)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(token.term for token in tokens)
    assert terms(text, language) == terms(text, language)


def test_a_megabyte_without_a_word_is_read_at_once():
    started = time.perf_counter()
    for text in ("'" * 1_000_000, "1," * 500_000, "a." * 500_000, "а’" * 500_000):
        assert len(tokenize(text, "en")) <= 1
    assert time.perf_counter() - started < 8


@pytest.mark.parametrize(
    ("text", "language", "terms"),
    [
        ("l’accord d'une panne qu'il", "fr", ["accord", "pann"]),
        ("dell'impianto, un’ingegnera", "it", ["impiant", "ingegner"]),
        ("aujourd'hui", "fr", ["aujourd'hui"]),
        ("l’accord", "en", ["l'accord"]),
    ],
)
def test_a_word_that_stands_before_another_with_its_vowel_cut_off_is_a_word_of_its_own(text, language, terms):
    assert [token.term for token in tokenize(text, language) if not token.stop] == terms


def test_a_sign_that_is_a_letter_by_name_only_is_no_word():
    assert tokenize("ʼ", "en") == []
