"""A text is read: what it asks for, by which words, of which days, whose words, from which source."""

import datetime as dt
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.question import Asked
from knowledge.words import terms

D = dt.date


def terms_of(word):
    return {match.term for match in word.matches}


class TestWords:
    def test_they_are_the_telling_ones_in_order_with_their_places(self, read):
        text = "Who is the mayor of Kalvend?"
        assert [(word.text, word.start) for word in read(text).words] == [("mayor", 11), ("Kalvend", 20)]

    def test_every_word_matches_itself_first_and_fully(self, read):
        for word in read("Which engineers found 14 cracks?").words:
            assert word.matches[0].worth == 1 == max(match.worth for match in word.matches)

    def test_rare_words_weigh_more_than_frequent_ones(self, read):
        weight = {word.text: word.weight for word in read("Does the telescope repair Ulvara?").words}
        assert weight["telescope"] > weight["Ulvara"] > 0

    def test_the_noun_of_the_kind_asked_for_hardly_counts(self, read):
        """'In which year' is not looked for as 'year'."""
        weight = {word.text: word.weight for word in read("In which year was the telescope built?").words}
        assert weight["year"] < 0.5 * weight["telescope"]

    def test_unknown_words_are_known_to_be(self, read):
        assert [word.known for word in read("Does a zorblax leak?").words] == [False, True]

    def test_an_unknown_name_tells_more_than_an_unknown_common_word(self, read):
        weight = {word.text: word.weight for word in read("Did the bishop meet Zorblax?").words}
        assert weight["Zorblax"] > weight["bishop"]

    def test_names_are_told_by_their_capital_in_the_question_or_in_the_articles(self, read):
        names = {word.text for word in read("did ingrid dahl meet Zorblax in the valley").words if word.name}
        assert names == {"ingrid", "dahl", "Zorblax"}

    def test_numbers_are_told_in_digits_and_in_words(self, read):
        question = read("Did three of the 1,811 leave?")
        assert {word.text for word in question.words if word.number} == {"three", "1,811"}

    def test_days_are_no_names(self, read):
        assert not any(word.name for word in read("What was built in March 1987?").words)

    def test_synonyms_count_for_less_than_the_word(self, read):
        (word,) = read("Is there a walkout?").words
        assert 0 < {match.term: match.worth for match in word.matches}["strike"] < 1
        assert word.known

    @pytest.mark.parametrize(
        ("verb", "past"), [("find", "found"), ("leave", "left"), ("see", "saw"), ("think", "thought")]
    )
    def test_a_verb_is_met_by_its_past_even_where_that_is_another_word_too(self, read, verb, past):
        (word,) = read(f"What did they {verb}?").words
        assert terms_of(word) & set(terms(past, "en"))

    def test_a_question_in_capitals_is_read_as_any_other(self, read):
        question = read("How many cracks did engineers find?")
        assert read("HOW MANY CRACKS DID ENGINEERS FIND?").asked is question.asked

    def test_words_in_capitals_are_found_as_any_other(self, read):
        words = read("HOW MANY CRACKS DID ENGINEERS FIND?").words
        assert [word.matches[0].term for word in words] == ["crack", "engin", "find"]

    def test_accents_may_be_written_apart(self, read):
        typed = unicodedata.normalize("NFD", "Who is Nurğan Şelbay?")
        question = read(typed)
        assert unicodedata.normalize("NFC", question.as_read) == "Who is Nurğan Şelbay?"
        assert [word.known for word in question.words] == [True, True]


class TestOtherNames:
    def test_an_acronym_and_its_full_name_find_each_other(self, read):
        (short,) = read("What is the NHWU?").words
        assert terms_of(short) & {"northern", "harbor", "~harbour"}
        full = read("How large is the Northern Harbour Workers Union?").words
        assert any("nhwu" in terms_of(word) or "~nhvu" in terms_of(word) for word in full)

    def test_a_full_name_is_answered_where_only_the_acronym_stands_and_the_other_way_round(self, invented):
        for name in ("NHWU", "Northern Harbour Workers Union"):
            assert invented.ask(f"How many members does the {name} have?").short_answer == "1,811"

    def test_a_full_name_is_answered_where_only_the_surname_stands(self, invented):
        first = invented.ask("What did Ingrid Dahl say about the wall?").facts[0]
        assert first.statement == 'Dahl said: "The wall stands firm."'

    def test_a_surname_is_answered_where_the_full_name_stands(self, invented):
        assert invented.ask("Which pay rise does Orlan demand?").facts[0].statement.startswith("Its chairman, Pavel")

    @pytest.mark.parametrize("name", ["Ulvara", "Ulvaran", "ulvaran"])
    def test_a_place_and_its_adjective_find_the_same(self, invented, name):
        answer = invented.ask(f"Who is the {name} president?")
        assert answer.facts[0].statement.startswith("The Ulvaran president")

    @pytest.mark.parametrize("name", ["Nurğan Şelbay", "nurgan selbay", "Nurgan Shelbay", "Нурган Шельбай"])
    def test_spellings_of_one_name_find_the_same(self, invented, name):
        answer = invented.ask(f"Which comet did {name} discover?")
        assert answer.facts[0].statement.startswith("The comet Veyra was discovered")


class TestFilters:
    @pytest.mark.parametrize(
        ("text", "focus"),
        [
            ("How many houses were destroyed?", ("hous",)),
            ("Which pay rise is demanded?", ("pay", "rise")),
            ("Сколько инженеров приедут?", ("инженер",)),
            ("Who came?", ()),
        ],
    )
    def test_the_focus_is_the_noun_asked_for(self, read, text, focus):
        assert read(text).focus[: len(focus)] == focus
        assert bool(read(text).focus) == bool(focus)

    def test_the_measure_asked_for(self, read):
        assert read("How fast was it?").measures == {"speed"}
        assert read("Who was it?").measures == frozenset()
        assert read("how much is parking").measures == {"money"}
        assert read("how much is left").measures == frozenset()

    @pytest.mark.parametrize(
        ("text", "length"),
        [
            ("How long is the bridge?", True),
            ("How long are the cracks in the wall?", True),
            ("How long did the repair take?", False),
            ("How long was the cable out of service?", False),
            ("How long is the port closed?", False),
        ],
    )
    def test_how_long_a_thing_is_and_how_long_it_goes_on(self, read, text, length):
        assert ("length" in read(text).measures) is length

    def test_a_speaker_is_known_by_other_names_too(self, read):
        assert {"nhwu", "harbor"} <= set(read("What did the NHWU say?").speaker)

    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("What did Pavel Orlan say about it?", "orlan"),
            ("What does the mayor promise?", "mayor"),
            ("Что сказал Серов о мосте?", "сер"),
        ],
    )
    def test_the_speaker_whose_words_are_asked_for(self, read, text, speaker):
        assert any(term.startswith(speaker) for term in read(text).speaker)

    def test_a_question_without_speech_has_no_speaker(self, read):
        assert read("What did Pavel Orlan eat?").speaker == ()

    def test_the_speaker_of_a_finished_speech(self, read):
        assert "mayor" in read("What has the mayor announced?").speaker

    @pytest.mark.parametrize(
        ("text", "source"),
        [
            ("According to Interpress, what was found?", "interpress"),
            ("What was found, according to the Northern Post?", "northern"),
            ("Что нашли, по данным Вестей Севера?", "вест"),
        ],
    )
    def test_the_source_that_is_named(self, read, text, source):
        assert any(term.startswith(source) for term in read(text).source)

    @pytest.mark.parametrize("text", ["latest on the dam", "How many are there now?", "Какие последние новости?"])
    def test_the_latest_is_wanted(self, read, text):
        assert read(text).latest

    def test_the_latest_is_wanted_only_in_so_many_words(self, read):
        assert not read("When was the dam built?").latest


class TestDays:
    @pytest.mark.parametrize(
        ("text", "since", "until"),
        [
            ("What happened yesterday?", D(2026, 6, 9), D(2026, 6, 9)),
            ("What happens tomorrow?", D(2026, 6, 11), D(2026, 6, 11)),
            ("What happened on 10 April 2026?", D(2026, 4, 10), D(2026, 4, 10)),
            ("What was built in 1987?", D(1987, 1, 1), D(1987, 12, 31)),
            ("What happened in March?", D(2026, 3, 1), D(2026, 3, 31)),
            ("What happened last week?", D(2026, 6, 1), D(2026, 6, 7)),
            ("Что случилось вчера?", D(2026, 6, 9), D(2026, 6, 9)),
            ("What happened from May 2 to May 5?", D(2026, 5, 2), D(2026, 5, 5)),
            ("Who discovered the comet?", None, None),
        ],
    )
    def test_they_are_read_from_the_day_of_asking(self, read, text, since, until):
        question = read(text, as_of=D(2026, 6, 10))
        assert (question.since, question.until) == (since, until)

    def test_another_day_of_asking_gives_other_days(self, read):
        assert read("What happened yesterday?", as_of=D(2026, 1, 1)).since == D(2025, 12, 31)

    def test_without_one_it_is_today(self, read):
        today = dt.date.today()  # noqa: DTZ011 - the day where the tests run
        assert read("What happens today?", as_of=None).since in (today, dt.date.today())  # noqa: DTZ011
        assert read("What happens today?", as_of=None).as_of is None

    @pytest.mark.parametrize("as_of", [D.min, D.max])
    def test_the_ends_of_the_calendar_are_survived(self, read, as_of):
        assert read("What happens tomorrow, next week and last year?", as_of=as_of).as_of == as_of


class TestAnyText:
    @pytest.mark.parametrize(
        "text",
        ["", "   \n\t", "?", "🚢🚢", "👩‍👩‍👧‍👦", "\x00\x1b[31m\x07", "\ud800", "\u202e\u200b", "'\"*()^-:{}[]",
         "AND OR NOT NEAR", "%; DROP TABLE facts;--", "ﷺ ½ Ⅷ ²", "'" * 1000, "1,1," * 250],
        ids=ascii,
    )  # fmt: skip
    def test_odd_texts_are_read(self, read, text):
        question = read(text)
        assert question.as_read == question.text
        assert all(word.matches for word in question.words)

    def test_a_text_of_nothing_has_no_words_and_asks_for_nothing(self, read):
        for text in ("", " ", "?", "🚢"):
            question = read(text)
            assert (question.words, question.asked, question.speaker, question.source) == ((), Asked.TOPIC, (), ())

    def test_only_the_beginning_of_a_very_long_text_is_read(self, read):
        assert len(read("dam " * 100_000).text) == 1000

    @settings(max_examples=60, deadline=None)
    @given(text=st.text(max_size=80), after=st.none() | st.text(max_size=20))
    def test_every_text_is_read(self, read, text, after):
        question = read(text, after=after)
        composed = unicodedata.normalize("NFC", text)
        assert all(
            composed[word.start : word.start + len(word.text)].lower() == word.text.lower()
            for word in question.words
            if word.start >= 0
        )
        assert all(0 < word.weight <= 1 for word in question.words)
