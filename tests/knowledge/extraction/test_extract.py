"""extract: an article becomes facts, exact slices of its body."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.article import Article, Block, BlockKind
from knowledge.extraction import extract
from knowledge.fact import Alias, FactKind

BODY = (
    "KALVEND (Basin News - 09th July, 2021) The Lake Basin Forum (LBF) will meet next Wednesday, spokesman Pavlo Hent "
    "said. Nine states will attend.\n\n"
    '"We persuade. We do not chase," Hent said.'
)


def article(body: str, **fields: object) -> Article:
    return Article.model_validate({"id": "a", "title": "T", "body": body, "language": "en", **fields})


def test_the_dateline_is_no_part_of_a_fact_and_paragraphs_count_from_one() -> None:
    found = extract(article(BODY, published=dt.date(2021, 7, 9))).facts
    assert [(f.ordinal, f.paragraph, f.statement) for f in found] == [
        (0, 1, "The Lake Basin Forum (LBF) will meet next Wednesday, spokesman Pavlo Hent said."),
        (1, 1, "Nine states will attend."),
        (2, 2, '"We persuade. We do not chase," Hent said.'),
    ]
    assert [(d.text, d.iso) for d in found[0].dates] == [("next Wednesday", "2021-07-14")]
    assert [(q.text, q.value) for q in found[1].quantities] == [("Nine states", 9.0)]


def test_aliases_are_acronyms_and_surnames() -> None:
    assert extract(article(BODY)).aliases == (
        Alias(short="LBF", full="Lake Basin Forum"),
        Alias(short="Hent", full="Pavlo Hent"),
    )


def test_blocks_are_the_paragraphs_and_give_their_kind() -> None:
    body = "What to know\nIt is free. It is safe.\nA clinic"
    blocks = (
        Block(start=0, end=12, kind=BlockKind.HEADING),
        Block(start=13, end=36),
        Block(start=37, end=45, kind=BlockKind.CAPTION),
    )
    found = extract(article(body, blocks=blocks)).facts
    assert [(f.paragraph, f.statement, f.kind) for f in found] == [
        (1, "What to know", FactKind.HEADING),
        (2, "It is free.", FactKind.STATEMENT),
        (2, "It is safe.", FactKind.STATEMENT),
        (3, "A clinic", FactKind.CAPTION),
    ]


@pytest.mark.parametrize("mark", ["\n\n- ", "\n- ", "\n\n* ", "\n1. "])
def test_a_short_list_is_one_statement_with_what_introduces_it(mark: str) -> None:
    whole = f"Bring the following:{mark}a passport{mark}two photographs"
    found = extract(article(f"The office is open. {whole}\n\nCome early.")).facts
    assert [(f.statement, f.kind) for f in found] == [
        ("The office is open.", FactKind.STATEMENT),
        (whole, FactKind.STATEMENT),
        ("Come early.", FactKind.STATEMENT),
    ]


def test_sentences_below_a_line_with_a_colon_are_told_with_it_and_those_below_a_heading_alone() -> None:
    items = "- The port is shut until Monday.\n- Nobody may fish there at night."
    whole = [fact.statement for fact in extract(article(f"Two things are new:\n{items}")).facts]
    alone = [fact.statement for fact in extract(article(f"# What is new\n\n{items}")).facts]
    assert whole == [f"Two things are new:\n{items}"]
    assert alone == ["# What is new", *items.split("\n")]


@pytest.mark.parametrize(
    "body",
    [
        "Bring the following:\n\n- "
        + "\n\n- ".join([f"paper {number} " + "of many words" * 5 for number in range(12)]),
        "It is simple.\n\n- a passport\n\n- two photographs",
        "Bring this:\n\n- a passport",
        "# Story Highlights\n\n- Families plan a vigil for the dead\n\n- Police have arrested a man",
    ],
)
def test_items_of_a_long_list_or_one_without_an_introduction_are_told_alone(body: str) -> None:
    assert FactKind.LIST_ITEM in {fact.kind for fact in extract(article(body)).facts}


def test_a_fact_knows_what_introduces_it_which_no_whole_sentence_above_a_list_does() -> None:
    body = "It is free.\n\n# Fees\n\nAll pay.\n\n- Adults: 5 crowns\n\n- Children: nothing\n\n# Rules\n\nNo dogs."
    found = extract(article(body)).facts
    assert [(f.statement, f.introduced_by) for f in found] == [
        ("It is free.", None),
        ("# Fees", None),
        ("All pay.", 1),
        ("- Adults: 5 crowns", 1),
        ("- Children: nothing", 1),
        ("# Rules", None),
        ("No dogs.", 5),
    ]


def test_a_number_in_a_date_is_no_quantity_and_a_month_no_name() -> None:
    fact = extract(article("It opened on 14 July 2021 with 3 rooms.")).facts[0]
    assert [q.text for q in fact.quantities] == ["3 rooms"]
    assert fact.names == ()


@pytest.mark.parametrize("body", ["", "   \n\n \n", "***", "\n\n—\n\n"])
def test_a_body_without_words_has_no_facts(body: str) -> None:
    assert extract(article(body)).facts == ()


_PIECES = st.lists(
    st.sampled_from(
        (
            "Dr. ",
            "Ann Lee ",
            "said ",
            '"',
            "“",
            "”",
            "'",
            "’",
            "«",
            "» ",
            ". ",
            "! ",
            "? ",
            ", ",
            "(",
            ") ",
            "[",
            "]",
            "\n",
            "\n\n",
            "- ",
            "3.5 ",
            "July ",
            "on Monday ",
            "according to ",
            "The ",
            "he ",
            "А. В. ",
            "сказал ",
            "в 2013 г. ",
            "№ 5 ",
            "1990s ",
            "between 2 and 3 ",
            "(LBF) ",
            "Lake Basin Forum ",
            "€5bn ",
            "X",
            "a.m. ",
            "… ",
            "\u00a0",
            "😀",
            "31.02.2020 ",
        )
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    body=st.one_of(st.text(max_size=300), _PIECES),
    language=st.sampled_from(["", "en", "ru", "de", "fr", "xx"]),
    published=st.one_of(st.none(), st.dates()),
)
def test_of_any_text_facts_are_exact_slices_in_order_that_do_not_overlap(
    body: str, language: str, published: dt.date | None
) -> None:
    before = 0
    for fact in extract(article(body, language=language, published=published)).facts:
        assert fact.statement == body[fact.start : fact.end]
        assert fact.statement.strip() == fact.statement != ""
        assert fact.start >= before
        before = fact.end
        for part in (*fact.names, *fact.dates, *fact.quantities):
            assert fact.start <= part.start < part.end <= fact.end
            assert body[part.start : part.end] == part.text


def test_blanks_of_other_widths_may_stand_anywhere() -> None:
    body = '\u00a0X\u00a0. "3.5 said Ann Lee according to Dr. \u2009No.'

    assert [fact.statement for fact in extract(article(body)).facts]


@pytest.mark.parametrize(
    "unit",
    ["a. ", "A ", "Aa of ", "1", "12 ", "1,", "(", "'a ", "“A said ", ".", ", ", "1 May ", "Bo, ", "- ", "(BB) ", '?"'],
)
def test_time_grows_with_the_length_of_a_hostile_line_and_no_faster(unit: str) -> None:
    def seconds(length: int) -> float:
        begin = time.process_time()
        extract(article((unit * length)[:length], published=dt.date(2021, 7, 9)))
        return time.process_time() - begin

    def least(length: int) -> float:
        """Of three times: in one of them the memory of all tests before may be looked through for garbage."""
        return min(seconds(length) for _ in range(3))

    seconds(16_000)  # what is loaded when first needed counts for neither
    assert least(16_000) < 40 * least(2_000) + 0.2
