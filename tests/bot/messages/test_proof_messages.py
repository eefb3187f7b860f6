"""Receipt, Verification, Quotes, History and inline results -> messages that fit, escaped, whole and readable."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.messages import (
    LANGUAGES,
    answer_keyboard,
    history_message,
    inline_results,
    pages,
    quotes_message,
    receipt_message,
    shortened,
    verification_message,
)
from knowledge import (
    CheckedSentence,
    Difference,
    Event,
    Finding,
    History,
    Quotes,
    Receipt,
    Standing,
    Status,
    Verification,
)
from tests.bot.bot_api_server.formatted_text import parse_html, units
from tests.bot.messages.examples import STATEMENT, answer, fact

EN, RU = LANGUAGES["en"], LANGUAGES["ru"]
PROOFS = "https://t.me/briefing_bot?start="
HOSTILE = "<b>&lt; \"q\" 'a' </blockquote>"
NAMED = fact(reference="abcdefghijkl")


def receipt(**changes):
    given = {
        "fact": fact(), "paragraph": f"Before. {STATEMENT} After.", "start": 8, "end": 8 + len(STATEMENT),
        "sha256": "ab" * 32, "characters": 1234, "edition": 7, "built_at": dt.datetime(2026, 5, 4, 3, 2, tzinfo=dt.UTC),
        "finding": Finding(question="When?", rank=1, compared=60, in_statement=("talks",), missing=("walks",)),
    }  # fmt: skip
    return Receipt(**{**given, **changes})


def shown(parts):
    (page,) = pages(parts)
    return parse_html(page)


class TestReceipt:
    def test_whole(self):
        text, _ = shown(receipt_message(receipt(), ZoneInfo("UTC"), EN))
        assert text == (
            "The proof\nNorthwind News, 9 July 2021\nTalks resume, paragraph 2\n\n"
            f"Before. {STATEMENT} After.\n\n"
            f"Characters 1 to 61 of the 1,234 of the article.\nSHA-256 of the article's text: {'ab' * 32}\n"
            "Edition 7, built 4 May 2026, 03:02 UTC.\n\n"
            "Found for the question: When?\nPlace 1 of the 60 sentences that were compared.\n"
            "In the sentence: talks\nNowhere near: walks"
        )

    def test_in_plain_mode_dates_are_iso_and_the_link_says_where_it_leads(self):
        text, entities = shown(receipt_message(receipt(), ZoneInfo("UTC"), EN.made_plain()))
        assert "Source: Talks resume, Northwind News, 2021-07-09, paragraph 2" in text
        assert "built 2026-05-04, 03:02 UTC" in text
        assert [one["type"] for one in entities].count("text_link") == 1

    @pytest.mark.parametrize("place", [0, 3000, 9000])
    def test_of_a_long_paragraph_what_stands_around_the_sentence_is_shown(self, place):
        words = "word " * 2000
        paragraph = words[:place] + STATEMENT + " " + words[place:]
        changed = receipt(paragraph=paragraph, start=place, end=place + len(STATEMENT))
        text, entities = shown(receipt_message(changed, ZoneInfo("UTC"), EN))
        assert STATEMENT in text
        assert "The paragraph is long" in text
        assert units(text) < 2600
        assert "expandable_blockquote" in {one["type"] for one in entities}

    def test_a_sentence_that_is_long_itself_is_whole(self):
        long = "word " * 199 + "word."
        changed = receipt(fact=fact(statement=long), paragraph=f"{'a ' * 1000}{long}", start=2000, end=2000 + len(long))
        assert long in shown(receipt_message(changed, ZoneInfo("UTC"), RU))[0]

    def test_everything_from_outside_is_escaped(self):
        hostile = fact(title=HOSTILE, publisher=HOSTILE, source_url=f"https://a.example/{HOSTILE}")
        changed = receipt(
            fact=hostile, paragraph=HOSTILE * 2, start=0, end=len(HOSTILE),
            finding=Finding(question=HOSTILE, rank=1, compared=2, in_title=(HOSTILE,)),
        )  # fmt: skip
        assert shown(receipt_message(changed, ZoneInfo("UTC"), EN))[0].count(HOSTILE) == 6


class TestVerification:
    NEARLY = CheckedSentence(
        text="The walks resume next Friday.", standing=Standing.NEARLY, fact=NAMED,
        differences=(
            Difference(told="walks", source="talks", start=4), Difference(told="Friday", source="Wednesday", start=22),
            Difference(told="not", source="", start=10), Difference(told="", source="said", start=56),
        ),
    )  # fmt: skip

    def test_what_differs_is_listed_and_bold(self):
        text, entities = shown(verification_message(Verification(sentences=(self.NEARLY,)), EN))
        assert text.startswith(
            "Nearly so\n• “walks” where the source has “talks”\n• “Friday” where the source has “Wednesday”\n"
            f"• “not” is not in the source\n• “said” of the source is missing\n{STATEMENT}\nMaria Berg, spokeswoman\n"
        )
        assert [one["type"] for one in entities].count("bold") == 4

    def test_in_russian(self):
        text, _ = shown(verification_message(Verification(sentences=(self.NEARLY,)), RU))
        assert text.startswith(
            "Почти так\n• «walks», а в источнике «talks»\n• «Friday», а в источнике «Wednesday»\n"
            "• «not» в источнике нет\n• пропущено «said», что есть в источнике\n"
        )

    def test_many_differences_are_shortened(self):
        many = tuple(Difference(told=f"a{n}", source="", start=1) for n in range(9))
        changed = self.NEARLY.model_copy(update={"differences": many})
        assert (
            "• “a4” is not in the source\n… and 4 more\n"
            in (shown(verification_message(Verification(sentences=(changed,)), EN))[0])
        )

    def test_everything_from_outside_is_escaped(self):
        unknown = CheckedSentence(text=HOSTILE, standing=Standing.NOT_AT_ALL)
        assert (
            shown(verification_message(Verification(sentences=(unknown,)), EN))[0] == f"Not in the articles: {HOSTILE}"
        )


class TestCollected:
    def test_the_paragraph_links_to_the_proof_in_plain_mode_by_a_line_of_its_own(self):
        quotes = Quotes(name="Berg", speaker="Maria Berg", role="spokeswoman", facts=(NAMED,), total=3)
        text, entities = shown(quotes_message(quotes, EN, PROOFS))
        assert text.startswith(
            f"Maria Berg, spokeswoman\nThe newest 1 of 3:\n\n{STATEMENT}\nNorthwind News, 9 July 2021\n"
        )
        assert entities[-1]["url"] == f"{PROOFS}abcdefghijkl"
        assert shown(quotes_message(quotes, EN.made_plain(), PROOFS))[0].endswith("\nProof of this sentence")

    def test_days_of_a_history_are_written_as_the_language_writes_them(self):
        days = (dt.date(2021, 7, 1), dt.date(2021, 7, 31))
        event = Event(since=days[0], until=days[1], dated_by_article=False, fact=fact())
        history = History(topic="talks", topic_as_read="talks", events=(event,))
        assert "talks, day by day\n\nJuly 2021\nThe talks" in shown(history_message(history, EN))[0]
        assert "\n2021-07\n" in shown(history_message(history, EN.made_plain()))[0]

    def test_everything_from_outside_is_escaped(self):
        for quotes in (Quotes(name=HOSTILE), Quotes(name=HOSTILE, meant=(HOSTILE, "b"))):
            assert HOSTILE in shown(quotes_message(quotes, EN))[0]
        assert HOSTILE in shown(history_message(History(topic=HOSTILE, topic_as_read=HOSTILE), EN))[0]


class TestInlineResults:
    def test_what_no_single_message_holds_is_not_offered(self):
        long = fact(statement="word " * 2000, emphasis=None)
        assert [one.id for one in inline_results([long, NAMED], EN, PROOFS)] == ["abcdefghijkl"]

    def test_title_and_description_are_short(self):
        (result,) = inline_results(
            [fact(title="title " * 99, statement="word " * 99, reference="abcdefghijkl")], EN, PROOFS
        )
        assert (len(result.title), len(result.description)) == (78, 199)


class TestExtent:
    FACTS = tuple(fact(statement=f"{STATEMENT} {n}", title=f"T{n}", reference=f"abcdefghijk{n}") for n in range(8))

    @pytest.mark.parametrize(("changes", "count"), [({}, 1), ({"conflict": True}, 3), ({"status": Status.CLOSEST}, 3)])
    def test_at_first_a_sure_answer_shows_one_fact_and_others_three(self, changes, count):
        assert len(shortened(answer(facts=self.FACTS, **changes)).facts) == count

    def test_several_answers_are_shortened_each(self):
        one, other = answer(facts=self.FACTS), answer(facts=self.FACTS, status=Status.CLOSEST)
        both = shortened(one.model_copy(update={"answers": (one, other), "facts": self.FACTS}))
        assert [len(each.facts) for each in both.answers] == [1, 3]
        assert both.facts == (self.FACTS[0], *self.FACTS[:3])

    def test_buttons_offer_three_topics_at_most_and_none_when_one_was_chosen(self):
        near = answer(facts=self.FACTS, status=Status.CLOSEST)
        rows = answer_keyboard(near, EN, more=True, feedback=False).inline_keyboard
        assert [[button.text for button in row] for row in rows] == [["T0"], ["T1"], ["T2"], ["More", "Source"]]
        chosen = near.model_copy(update={"question_as_read": "When? – T0"})
        rows = answer_keyboard(chosen, EN, more=False, feedback=False).inline_keyboard
        assert [[button.text for button in row] for row in rows] == [["Source"]]

    def test_two_ways_to_read_a_question_are_offered_by_what_tells_them_apart(self):
        either = answer(facts=self.FACTS[:3], readings=("Anna Berg", "Roald Berg"))
        assert len(shortened(either).facts) == 3
        rows = answer_keyboard(either, EN, more=False, feedback=False).inline_keyboard
        assert [[button.text for button in row] for row in rows] == [["Anna Berg"], ["Roald Berg"], ["Source"]]

    def test_what_is_not_found_has_no_source(self):
        assert answer_keyboard(answer(status=Status.NOT_FOUND), EN, more=False, feedback=False) is None
