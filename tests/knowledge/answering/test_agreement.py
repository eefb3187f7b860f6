"""Figures that were corrected, figures that disagree, and figures of other things."""

import datetime as dt

import pytest

CRACKS = "How many cracks did engineers find in the Kalvend dam?"
HOUSES = "How many houses did the flood destroy in Brenholt?"


class TestCorrected:
    def test_the_newest_figure_comes_first_and_the_older_one_says_since_when_it_is_replaced(self, invented):
        answer = invented.ask(CRACKS)
        newer, older = answer.facts[:2]
        assert newer.statement.startswith("Engineers found 23 cracks")
        assert older.statement.startswith("Engineers found 14 cracks")
        assert (newer.superseded_by, older.superseded_by) == (None, dt.date(2026, 3, 20))
        assert answer.short_answer.startswith("23")

    def test_a_correction_is_no_conflict(self, invented):
        assert not invented.ask(CRACKS).conflict

    def test_before_the_correction_the_older_figure_stands(self, invented):
        answer = invented.ask(CRACKS, as_of=dt.date(2026, 3, 10))
        assert answer.facts[0].statement.startswith("Engineers found 14 cracks")
        assert all(fact.superseded_by is None for fact in answer.facts)

    def test_the_last_of_three_figures_replaces_both(self, reports):
        base = reports(
            ("Ferry", "Post", "2026-03-01", "The ferry fire injured 12 passengers off Tamsel."),
            ("Ferry", "Post", "2026-03-09", "The ferry fire injured 17 passengers off Tamsel."),
            ("Ferry", "Post", "2026-03-19", "The ferry fire injured 21 passengers off Tamsel."),
        )
        answer = base.ask("How many passengers did the ferry fire off Tamsel injure?")
        assert answer.facts[0].statement.startswith("The ferry fire injured 21")
        by = {fact.statement[23:25]: fact.superseded_by for fact in answer.facts}
        assert by == {"21": None, "17": dt.date(2026, 3, 19), "12": dt.date(2026, 3, 19)}

    def test_a_running_total_may_grow_many_times_over(self, reports):
        base = reports(
            ("Blight", "Post", "2026-03-25", "By Tuesday 3,200 trees had been felled in the Cassane valley."),
            ("Blight", "Post", "2026-06-16", "The number of trees felled in the Cassane valley is now 17,900."),
        )
        newer, older = base.ask("How many trees were felled in the Cassane valley?").facts
        assert (newer.statement[-7:], older.superseded_by) == ("17,900.", dt.date(2026, 6, 16))

    def test_the_same_figure_again_replaces_nothing(self, reports):
        base = reports(
            ("Ferry", "Post", "2026-03-01", "The ferry fire injured 12 passengers off Tamsel."),
            (
                "Ferry",
                "Post",
                "2026-03-19",
                "In March a fire aboard the ferry injured 12 passengers off Tamsel, police say.",
            ),
        )
        answer = base.ask("How many passengers did the ferry fire off Tamsel injure?")
        assert len(answer.facts) == 2
        assert all(fact.superseded_by is None for fact in answer.facts)
        assert not answer.conflict

    def test_a_report_without_a_day_is_replaced_by_none(self, reports):
        base = reports(
            ("Ferry", "Post", None, "The ferry fire injured 12 passengers off Tamsel."),
            ("Ferry", "Post", "2026-03-19", "The ferry fire injured 21 passengers off Tamsel."),
        )
        answer = base.ask("How many passengers did the ferry fire off Tamsel injure?")
        assert len(answer.facts) == 2
        assert all(fact.superseded_by is None for fact in answer.facts)

    def test_where_no_name_is_asked_about_the_toll_of_one_earthquake_is_not_that_of_another(self, reports):
        base = reports(
            ("Death toll rises in Tamsel", "Post", "2026-03-01", "The death toll of the Tamsel earthquake rose to 75."),
            ("Death toll rises in Oresk", "Post", "2026-06-19", "The death toll of the Oresk earthquake rose to 29."),
        )
        answer = base.ask("What is the latest death toll of the earthquake?")
        assert len(answer.facts) == 2
        assert all(fact.superseded_by is None for fact in answer.facts)

    def test_nor_does_it_where_a_name_is_asked_about_that_neither_report_has(self, reports):
        base = reports(
            ("Quake", "Post", "2020-01-25", "The earthquake in Sivrice killed 36 people, officials of Elazig said."),
            ("Quake", "Post", "2025-10-01", "The earthquake in Bogo killed 69 people, officials of Cebu said."),
            ("Quake", "Post", "2023-12-19", "An earthquake struck Gansu in China."),
        )
        answer = base.ask("How many people did the earthquake in China kill?")
        assert not any(fact.superseded_by for fact in answer.facts)

    @pytest.mark.parametrize("question", ["What is the interest rate?", "what is the interest rate in Botswana"])
    def test_neither_does_one_bank_replace_the_rate_of_another(self, reports, question):
        base = reports(
            ("Interest rate rise", "Post", "2025-04-08", "The Bank of Oresk has raised the interest rate to 3.25%."),
            ("Lower inflation", "Post", "2026-06-22", "The Reserve of Tamsel has raised its interest rate to 2.5%."),
        )
        answer = base.ask(question)
        assert len(answer.facts) == 2
        assert all(fact.superseded_by is None for fact in answer.facts)

    def test_only_figures_are_replaced(self, invented):
        answer = invented.ask("Who found cracks in the Kalvend dam?")
        assert all(fact.superseded_by is None for fact in answer.facts)


class TestCorrectedInSoManyWords:
    INJURED = "How many passengers did the ferry fire off Tamsel injure?"

    @pytest.mark.parametrize(
        "later",
        [
            "The number of injured passengers of the ferry fire off Tamsel has been corrected from 26 to 44.",
            "The ferry fire off Tamsel injured 44 passengers, not 26 as first reported.",
            "The ferry fire off Tamsel injured 44 passengers, more than the 26 announced at first.",
        ],
    )
    def test_the_figure_that_is_named_as_wrong_is_superseded_even_within_days(self, reports, later):
        base = reports(
            ("Ferry", "Post", "2026-03-09", "The ferry fire off Tamsel injured 26 passengers, the coast guard said."),
            ("Ferry", "Courier", "2026-03-10", later),
        )
        newer, older = base.ask(self.INJURED).facts[:2]
        assert newer.statement == later
        assert (newer.superseded_by, older.superseded_by) == (None, dt.date(2026, 3, 10))

    def test_the_new_figure_is_the_short_answer(self, reports):
        base = reports(
            ("Ferry", "Post", "2026-03-09", "The ferry fire off Tamsel injured 26 passengers, the coast guard said."),
            (
                "Ferry",
                "Post",
                "2026-04-22",
                "The number of passengers injured in the ferry fire off Tamsel has been corrected from 26 to 44.",
            ),
        )
        assert base.ask(self.INJURED).short_answer == "44"

    def test_the_only_figure_of_a_fact_may_be_what_was_raised_whatever_is_asked_for(self, reports):
        base = reports(
            ("Silver blight in Tamsel", "Post", "2026-03-09", "Owners receive 85 corons for each tree."),
            ("Silver blight slows in Tamsel", "Post", "2026-05-13",
             "The compensation for a felled tree was raised from 85 to 120 corons on 1 May."),
        )  # fmt: skip
        answer = base.ask("How much do owners get per tree?")
        assert answer.short_answer == "120 corons"
        assert [fact.superseded_by for fact in answer.facts[:2]] == [None, dt.date(2026, 5, 13)]

    def test_a_correction_counts_however_little_of_the_question_it_holds(self, reports):
        asides = " ".join(f"Olive trees of the valley fell ill with silver blight in grove {at}." for at in range(16))
        base = reports(
            (
                "Blight",
                "Post",
                "2026-05-13",
                f"Silver blight is slowing: 18,700 olive trees have been felled. {asides}",
            ),
            ("Blight", "Post", "2026-06-16", "The ministry corrected the number of trees: it is 17,900, not 18,700."),
        )
        answer = base.ask("How many olive trees have been felled because of silver blight?")
        newer, older = answer.facts[:2]
        assert answer.short_answer == "17,900"
        assert (newer.superseded_by, older.superseded_by) == (None, dt.date(2026, 6, 16))

    @pytest.mark.parametrize(
        ("first", "later", "question"),
        [
            ("At least 14 people were injured in the fire at the Harl store.",
             "The number of people injured in the fire at the Harl store has risen to 19.",
             "How many people were injured in the fire at the Harl store?"),
            ("Bei dem Brand im Lager Harl wurden 14 Menschen verletzt.",
             "Die Zahl der Verletzten beim Brand im Lager Harl ist auf 19 gestiegen.",
             "Wie viele Menschen wurden bei dem Brand im Lager Harl verletzt?"),
            ("При пожаре на складе в Харле пострадали 14 человек.",
             "Число пострадавших при пожаре на складе в Харле выросло до 19 человек.",
             "Сколько человек пострадали при пожаре на складе в Харле?"),
            ("El incendio del almacén de Harl dejó 14 heridos.",
             "El número de heridos en el incendio del almacén de Harl subió a 19.",
             "¿Cuántos heridos dejó el incendio del almacén de Harl?"),
        ],
    )  # fmt: skip
    def test_a_number_that_has_risen_supersedes_what_it_was_the_day_before(self, reports, first, later, question):
        base = reports(("Fire", "Post", "2026-03-09", first), ("Fire", "Courier", "2026-03-10", later))
        answer = base.ask(question)
        newer, older = answer.facts[:2]
        assert (newer.statement, answer.short_answer) == (later, "19")
        assert (newer.superseded_by, older.superseded_by) == (None, dt.date(2026, 3, 10))
        assert not answer.conflict

    def test_another_sum_from_the_same_fund_weeks_later_supersedes_nothing(self, reports):
        first = "The 40,000 mosquito nets were bought with a grant of $3.6 million from the Harl Fund."
        later = (
            "The minister will meet the donors of the Harl Fund on Monday and intends to ask for another $1.2 million."
        )
        base = reports(("Nets", "Post", "2026-03-09", first), ("Harl Fund", "Post", "2026-04-11", later))
        answer = base.ask("How large was the Harl Fund grant that paid for the nets?")
        assert answer.facts[0].statement == first
        assert all(fact.superseded_by is None for fact in answer.facts)

    def test_two_voices_of_a_sentence_disagree_though_one_numbers_something_by_another_word(self, reports):
        body = "The relief office counts about 700 who went home; the consulate puts the number of returnees at 1,150."
        base = reports(("Refugees go home", "Post", "2026-03-09", body))
        assert base.ask("How many refugees have gone home?").conflict

    def test_rates_of_water_in_one_unit_disagree(self, reports):
        first = "Water was seeping through the Harl dam at a rate of 61 litres per second, the inspector Ann Lee said."
        later = "The operator of the Harl dam, Harl Power, gave the rate of seepage as 44 litres per second."
        base = reports(("Harl dam", "Post", "2026-03-09", first), ("Harl dam", "Courier", "2026-03-10", later))
        assert base.ask("At what rate was water seeping through the Harl dam?").conflict

    def test_a_toll_that_has_risen_supersedes_also_for_a_question_in_another_language(self, reports):
        first = "Автобус перевернулся на трассе у Эльвика, погибли три человека, сообщила полиция."
        later = "Число погибших в аварии автобуса под Эльвиком выросло до пяти, сообщил губернатор."
        base = reports(
            ("Авария автобуса под Эльвиком", "Post", "2026-03-09", first),
            ("Авария под Эльвиком: число погибших выросло", "Post", "2026-03-11", later),
        )
        newer, older = base.ask("How many people died in the Elvik bus crash?").facts[:2]
        assert (newer.statement, older.superseded_by) == (later, dt.date(2026, 3, 11))

    def test_the_toll_of_the_dead_that_has_risen_leaves_that_of_the_injured(self, reports):
        first = "A coach left the road near Moravel on Monday, killing six people and leaving 21 injured."
        later = (
            "The number of people killed in the crash near Moravel has risen to nine, after three of the injured died."
        )
        base = reports(("Coach crash", "Post", "2026-03-09", first), ("Coach crash", "Post", "2026-03-11", later))
        answer = base.ask("How many people were injured in the coach crash near Moravel?")
        assert all(fact.superseded_by is None for fact in answer.facts)

    def test_a_number_of_something_else_that_has_risen_supersedes_nothing(self, reports):
        base = reports(
            ("Fire", "Post", "2026-03-09", "At least 14 people were injured in the fire at the Harl store."),
            (
                "Fire",
                "Post",
                "2026-03-10",
                "Insurance claims after the fire at the Harl store have risen to 19 million.",
            ),
        )
        answer = base.ask("How many people were injured in the fire at the Harl store?")
        assert answer.facts[0].statement.startswith("At least 14")
        assert all(fact.superseded_by is None for fact in answer.facts)

    def test_what_is_only_planned_supersedes_nothing(self, reports):
        base = reports(
            ("Teams", "Post", "2026-03-09", "The campaign has 86 mobile teams in Tamsel."),
            ("Teams", "Post", "2026-03-10", "The number of mobile teams in Tamsel is to be raised from 86 to 130."),
        )
        facts = base.ask("How many mobile teams does the campaign have in Tamsel?").facts
        assert all(fact.superseded_by is None for fact in facts)

    def test_a_figure_of_another_doing_replaces_nothing(self, reports):
        base = reports(
            ("Blight", "Post", "2026-05-13", "So far 18,700 olive trees were felled in the Cassane valley."),
            ("Blight", "Post", "2026-06-16", "The ministry will plant 25,000 olive trees in the Cassane valley."),
        )
        answer = base.ask("How many olive trees were felled in the Cassane valley?")
        assert answer.facts[0].statement.startswith("So far 18,700")
        assert all(fact.superseded_by is None for fact in answer.facts)


class TestDays:
    WHEN = "When is the launch of the satellite Saran planned?"

    def reports_of(self, reports, day, publisher):
        text = "The launch of the satellite Saran is planned for {}, the agency said."
        return reports(
            ("Launch", "Post", "2026-03-01", text.format("17 April 2026")),
            ("Launch", publisher, day, text.format("20 May 2026")),
        )

    def test_a_day_that_was_put_off_is_superseded(self, reports):
        newer, older = self.reports_of(reports, "2026-03-20", "Post").ask(self.WHEN).facts[:2]
        assert "20 May" in newer.statement
        assert (newer.superseded_by, older.superseded_by) == (None, dt.date(2026, 3, 20))

    def test_two_sources_with_two_days_disagree(self, reports):
        answer = self.reports_of(reports, "2026-03-02", "Courier").ask(self.WHEN)
        assert answer.conflict
        assert len({fact.statement for fact in answer.facts[:2]}) == 2

    def test_a_day_of_something_that_only_a_related_word_tells_of_supersedes_nothing(self, reports):
        base = reports(
            ("Saran in orbit", "Post", "2026-04-17",
             "The satellite Saran of the Zembar Space Agency was launched on Friday, the agency said."),
            ("Saran's images", "Post", "2026-06-11",
             "The Zembar Space Agency published images of the satellite Saran on Thursday, the agency said."),
        )  # fmt: skip
        answer = base.ask("When was the satellite Saran launched?")
        assert answer.facts[0].published == dt.date(2026, 4, 17)
        assert [fact.superseded_by for fact in answer.facts] == [None, None]


class TestLatest:
    def test_the_newest_of_facts_on_one_topic_comes_first(self, reports):
        text = "The river Oster stood at {} in Brenholt on Monday."
        base = reports(
            ("River", "Post", "2026-03-02", text.format("its mark") + " The town looked on."),
            ("River", "Post", "2026-03-30", text.format("the upper bridge")),
            ("River", "Post", "2026-03-16", text.format("the old mill")),
        )
        days = [fact.published for fact in base.ask("What is the latest about the river Oster in Brenholt?").facts]
        assert days == sorted(days, reverse=True)
        first = base.ask("Where does the river Oster stand in Brenholt now?").facts[0]
        assert first.published == dt.date(2026, 3, 30)


class TestConflict:
    def test_a_report_that_speaks_of_another_figure_is_shown_beside_it(self, reports):
        base = reports(
            (
                "Fire on the ferry Ysolde",
                "Post",
                "2026-03-09",
                "The Interior Ministry put the number of people on board the Ysolde at 398, fewer than the figure "
                "given in Lissem.",
            ),
            ("Ferry Ysolde burns", "Courier", "2026-03-09", "A fire forced 412 people to leave the ferry Ysolde."),
        )
        answer = base.ask("How many people were on board the Ysolde?")
        assert answer.conflict
        assert {fact.publisher for fact in answer.facts[:2]} == {"Post", "Courier"}

    def test_sources_do_not_disagree_on_what_neither_tells(self, reports):
        base = reports(
            (
                "Fire on the Ysolde",
                "Post",
                "2026-03-09",
                "398 people were on board the Ysolde, the ministry said.",
            ),
            (
                "Ferry Ysolde burns",
                "Courier",
                "2026-03-09",
                "412 people were on board the Ysolde, the crew said.",
            ),
        )
        assert base.ask("How many people were on board the Ysolde?").conflict
        assert not base.ask("How many people were rescued by trawlers from the Ysolde?").conflict

    def test_two_voices_in_one_sentence_disagree(self, reports):
        body = (
            "According to the ministry, 4 per cent of the trees of Cassane are ill; the growers speak of 11 per cent."
        )
        base = reports(("Trees", "Post", "2026-03-09", body))
        assert base.ask("What share of the trees of Cassane are ill?").conflict

    def test_under_one_title_those_saved_do_not_disagree_with_those_killed(self, reports):
        body = (
            "The death toll from a powerful earthquake in eastern Turkey rose to 29.\n\n"
            "ORSA said 43 people had been rescued alive from collapsed buildings in Tamsel."
        )
        base = reports(("Death toll of Turkey quake rises", "Post", "2026-03-01", body))
        assert not base.ask("How many people were killed in turkey?").conflict

    def test_a_heading_does_not_disagree_with_what_stands_below_it(self, reports):
        said = '"The repair of the cable will take between six and eight weeks," said Tobias Renwick, chief of the CGC.'
        base = reports(
            ("Cable", "Post", "2026-03-09", f"The cable failed.\n\nRepair to take up to eight weeks\n\n{said}")
        )
        answer = base.ask("How long will the repair of the cable take?")
        assert len(answer.facts) > 1
        assert not answer.conflict

    def test_two_places_in_one_sentence_do_not(self, reports):
        body = "In Tamsel only 35 per cent of the children were reached, as against 81 per cent in Orsk."
        base = reports(("Children", "Post", "2026-03-09", body))
        assert not base.ask("What share of the children were reached in Tamsel?").conflict

    def test_where_one_source_is_asked_for_nobody_disagrees_with_it(self, invented):
        assert not invented.ask("According to the fire brigade, " + HOUSES).conflict

    def test_two_sources_of_one_time_with_two_figures_stand_side_by_side(self, invented):
        answer = invented.ask(HOUSES)
        assert answer.conflict
        assert {fact.statement for fact in answer.facts[:2]} == {
            "The flood destroyed 120 houses in Brenholt.",
            "The flood destroyed 180 houses in Brenholt.",
        }
        assert all(fact.superseded_by is None for fact in answer.facts)

    def test_one_source_seen_alone_disagrees_with_nobody(self, invented):
        assert not invented.ask(HOUSES, as_of=dt.date(2026, 4, 10)).conflict

    @pytest.mark.parametrize(
        "question",
        [
            "How many barns did the storm destroy in Tamsel?",
            "How many members does the NHWU have?",
            "How many people get their water from the dam?",
            "How much will the repairs cost?",
            "How long did it rain before the river Oster burst its banks?",
            "What percentage was the turnout?",
        ],
    )
    def test_figures_of_other_things_are_no_conflict(self, invented, question):
        assert not invented.ask(question).conflict

    @pytest.mark.parametrize(
        "question", ["What did the flood destroy in Brenholt?", "Did the flood destroy houses?", "flood"]
    )
    def test_where_no_figure_is_asked_for_nothing_disagrees(self, invented, question):
        assert not invented.ask(question).conflict

    def test_another_place_is_another_thing(self, reports):
        base = reports(
            ("Fire in Tamsel", "Post", "2026-03-01", "The fire destroyed 40 boats in Tamsel."),
            ("Fire in Orsk", "Courier", "2026-03-01", "The fire destroyed 60 boats in Brenholt."),
        )
        answer = base.ask("How many boats did the fire destroy in Tamsel?")
        assert answer.facts[0].statement == "The fire destroyed 40 boats in Tamsel."
        assert not answer.conflict

    def test_another_place_is_another_thing_even_where_all_else_is_said_alike(self, reports):
        base = reports(
            (
                "Fire",
                "Post",
                "2026-03-01",
                "The warehouse fire destroyed 40 fishing boats in the old harbour of Tamsel.",
            ),
            (
                "Fire",
                "Courier",
                "2026-03-01",
                "The warehouse fire destroyed 60 fishing boats in the old harbour of Orsk.",
            ),
        )
        answer = base.ask("How many fishing boats did the warehouse fire destroy in the old harbour of Tamsel?")
        assert answer.facts[0].statement.endswith("of Tamsel.")
        assert not answer.conflict

    def test_figures_of_another_order_are_of_another_thing(self, reports):
        base = reports(
            ("Fire", "Post", "2026-03-01", "The fire destroyed 40 boats in Tamsel."),
            ("Fire", "Courier", "2026-03-01", "The fire destroyed 4,000 boats in Tamsel, by an old tale."),
        )
        assert not base.ask("How many boats did the fire destroy in Tamsel?").conflict

    def test_two_sources_that_agree_are_no_conflict(self, reports):
        base = reports(
            ("Fire", "Post", "2026-03-01", "The fire destroyed 40 boats in Tamsel."),
            ("Fire", "Courier", "2026-03-02", "Police in Tamsel say that the fire destroyed forty boats of its fleet."),
        )
        answer = base.ask("How many boats did the fire destroy in Tamsel?")
        assert len(answer.facts) == 2
        assert not answer.conflict


class TestPutOff:
    @pytest.mark.parametrize(
        ("first", "later", "question"),
        [
            ("The opening of the Harl bridge is planned for 17 April 2026.",
             "The opening of the Harl bridge has been postponed to 20 May 2026.",
             "When will the Harl bridge open?"),
            ("Die Eröffnung der Harl-Brücke ist für den 17. April 2026 geplant.",
             "Die Eröffnung der Harl-Brücke wird auf den 20. Mai 2026 verschoben.",
             "Wann wird die Harl-Brücke eröffnet?"),
            ("La apertura del puente de Harl está prevista para el 17 de abril de 2026.",
             "La apertura del puente de Harl se aplaza al 20 de mayo de 2026.",
             "¿Cuándo abrirá el puente de Harl?"),
            ("Відкриття мосту Харл заплановано на 17 квітня 2026 року.",
             "Відкриття мосту Харл перенесли з 17 квітня на 20 травня 2026 року.",
             "Коли відкриють міст Харл?"),
            ("Marguerite Holm will visit Port Harl on 17 April 2026.",
             "Ms Holm's visit to Port Harl has been moved to 20 May 2026.",
             "When will Marguerite Holm visit Port Harl?"),
            ("The council will meet in Harl on 17 April 2026.",
             "The council will meet in Harl on 20 May instead of 17 April 2026.",
             "When will the council meet in Harl?"),
        ],
    )  # fmt: skip
    def test_the_day_to_which_it_is_put_off_supersedes_the_other_even_within_days(
        self, reports, first, later, question
    ):
        base = reports(("Bridge", "Post", "2026-03-09", first), ("Bridge", "Post", "2026-03-10", later))
        newer, older = base.ask(question).facts[:2]
        assert newer.statement == later
        assert (newer.superseded_by, older.superseded_by) == (None, dt.date(2026, 3, 10))


class TestCameAbout:
    @pytest.mark.parametrize(
        ("planned", "happened", "question"),
        [
            ("The Harl bridge is due to open in early June.", "The Harl bridge opened on Wednesday.",
             "When did the Harl bridge open?"),
            ("Мост Харл планируется открыть в начале июня.", "Мост Харл открыли в среду.", "Когда открыли мост Харл?"),
            ("Die Harl-Brücke soll Anfang Juni eröffnet werden.", "Die Harl-Brücke wurde am Mittwoch eröffnet.",
             "Wann wurde die Harl-Brücke eröffnet?"),
        ],
    )  # fmt: skip
    def test_the_day_on_which_it_happened_comes_before_the_one_for_which_it_was_planned(
        self, reports, planned, happened, question
    ):
        base = reports(("Harl", "Post", "2026-04-08", planned), ("Harl", "Post", "2026-06-03", happened))
        newer, older = base.ask(question).facts[:2]
        assert (newer.statement, older.superseded_by) == (happened, dt.date(2026, 6, 3))

    def test_what_happened_weeks_later_is_something_else(self, reports):
        base = reports(
            ("Harl", "Post", "2026-04-20", "The council of Harl is due to meet on 3 May."),
            (
                "Harl",
                "Post",
                "2026-05-25",
                "On 24 May the council of Harl met in the hall of the old school, where all parties voted for "
                "a budget of 12 million crowns after a long debate.",
            ),
        )
        assert not any(fact.superseded_by for fact in base.ask("When does the council of Harl meet?").facts)

    def test_a_later_plan_is_none_that_came_about(self, reports):
        base = reports(
            ("Harl", "Post", "2026-04-08", "The Harl bridge is due to open in early June."),
            ("Harl", "Post", "2026-06-03", "On Wednesday the mayor said that the Harl bridge would open later."),
        )
        assert not any(fact.superseded_by for fact in base.ask("When will the Harl bridge open?").facts)


class TestSucceeded:
    FIRST = ("Museum", "Post", "2026-03-09", "Ann Lee is the director of the Harl museum.")

    def later(self, text):
        return ("Museum", "Post", "2026-05-02", text)

    def test_whoever_holds_a_post_now_comes_first(self, reports):
        later = self.later("Bob Ray has been appointed director of the Harl museum.")
        answer = reports(self.FIRST, later).ask("Who is the director of the Harl museum?")
        newer, older = answer.facts[:2]
        assert answer.short_answer == "Bob Ray"
        assert (newer.superseded_by, older.superseded_by) == (None, dt.date(2026, 5, 2))

    @pytest.mark.parametrize(
        ("later", "question"),
        [
            (
                "Bob Ray has been appointed deputy director of the Harl museum.",
                "Who is the director of the Harl museum?",
            ),
            ("Bob Ray, the director of the Harl museum, opened a new hall.", "Who runs the Harl museum?"),
            ("Ann Lee has been elected director of the Harl museum again.", "Who is the director of the Harl museum?"),
            (
                "The art trade of Harl was on the minds of director Bob Ray and the museum staff in New York.",
                "Who is the director of the Harl museum?",
            ),
        ],
    )
    def test_nobody_is_replaced_by_a_deputy_or_where_no_post_is_asked_for(self, reports, later, question):
        answer = reports(self.FIRST, self.later(later)).ask(question)
        assert all(fact.superseded_by is None for fact in answer.facts)


@pytest.mark.parametrize(
    ("pool", "museum", "question"),
    [
        ("La entrada de la piscina cuesta 5 euros.", "La entrada del museo cuesta 9 euros.",
         "¿Cuánto cuesta ahora la entrada de la piscina?"),
        ("Der Eintritt ins Hallenbad kostet 5 Euro.", "Der Eintritt ins Museum kostet 9 Euro.",
         "Was kostet derzeit der Eintritt ins Hallenbad?"),
    ],
)  # fmt: skip
def test_what_holds_now_of_another_thing_is_no_news_of_this_one(reports, pool, museum, question):
    base = reports(("Bad", "Post", "2026-03-01", pool), ("Museum", "Post", "2026-03-20", museum))
    assert base.ask(question).facts[0].statement == pool


def test_hundreds_disagree_with_no_figure(reports):
    base = reports(
        ("Flood", "Post", "2026-03-01", "Hundreds of people fled the flood in Brenholt."),
        ("Flood", "Courier", "2026-03-01", "In Brenholt 340 people fled the flood."),
    )
    assert not base.ask("How many people fled the flood in Brenholt?").conflict
