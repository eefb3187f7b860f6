import time

import pytest

from knowledge.article import BlockKind
from knowledge.reading.blocks import join_blocks, split_blocks


def blocks(body):
    return [(block.kind.value, body[block.start : block.end]) for block in split_blocks(body)]


def test_blank_lines_part_paragraphs_and_a_wrapped_paragraph_stays_whole():
    assert blocks("The harbour is closed,\nthe board said.\n\n \nIt opens on Friday.") == [
        ("paragraph", "The harbour is closed,\nthe board said."),
        ("paragraph", "It opens on Friday."),
    ]


def test_lines_too_long_to_be_wrapped_are_paragraphs_of_their_own():
    one = "The harbour is closed " + "and closed " * 12 + "for good."
    assert blocks(f"{one}\nIt opens on Friday.") == [("paragraph", one), ("paragraph", "It opens on Friday.")]


def test_a_short_line_without_a_full_stop_is_a_heading_unless_nothing_follows():
    assert blocks("What is open\n\nThe pier is open.\n\nThe Harbour Board") == [
        ("heading", "What is open"),
        ("paragraph", "The pier is open."),
        ("paragraph", "The Harbour Board"),
    ]


def test_a_quotation_as_heading_may_end_in_quotation_marks_but_not_in_a_full_stop_within_them():
    assert blocks("“The state does not pay”\n\nHe said: “No.”\n\nThe end.")[:2] == [
        ("heading", "“The state does not pay”"),
        ("paragraph", "He said: “No.”"),
    ]


def test_a_short_report_with_a_dateline_is_no_heading():
    assert blocks("HOLMVIK — Snow fell\n\nIt melts.")[0][0] == "paragraph"


def test_bullets_and_running_numbers_stand_outside_their_items():
    assert blocks("Two are open:\n- the quay\n- the pier\n\n1. Call.\n2. Wait\nfor an answer.") == [
        ("paragraph", "Two are open:"),
        ("list_item", "the quay"),
        ("list_item", "the pier"),
        ("list_item", "Call."),
        ("list_item", "Wait\nfor an answer."),
    ]


def test_a_single_number_is_no_list():
    assert blocks("20. Januar war es.\n\nEs schneite.")[0] == ("paragraph", "20. Januar war es.")


@pytest.mark.parametrize(
    "text",
    ["Photo: K. Lund", "Фото: К. Лунд / Берег", "File photo of the pier", "Image credit: K. Lund",
     "Ships wait off Holmvik. Photo: K. Lund / Shore"],
)  # fmt: skip
def test_a_line_that_credits_a_picture_is_a_caption(text):
    assert blocks(f"{text}\n\nThe end.")[0] == ("caption", text)


def test_a_sentence_about_photos_is_no_caption():
    assert blocks("Photos of the pier were shown. They moved many.\n\nThe end.")[0][0] == "paragraph"


def test_joined_blocks_are_exact_slices_with_a_blank_line_between():
    body, parts = join_blocks(
        [("What is open", BlockKind.HEADING), ("", BlockKind.PARAGRAPH), ("The pier.", "paragraph")]
    )
    assert body == "What is open\n\nThe pier."
    assert [body[part.start : part.end] for part in parts] == ["What is open", "The pier."]


@pytest.mark.parametrize("text", [" " * 1_000_000 + "x", "photo " * 170_000, "- " * 500_000, "1." * 500_000])
def test_a_hostile_line_of_a_megabyte_costs_under_a_second(text):
    before = time.perf_counter()
    split_blocks("Title.\n\n" + text)
    assert time.perf_counter() - before < 1


def test_the_dash_of_spoken_words_is_no_bullet():
    assert blocks("— Мы не знаем, — сказал он.\n\nКонец.")[0] == ("paragraph", "— Мы не знаем, — сказал он.")


@pytest.mark.parametrize("part", [" ........ ", "\t", "      ", ": "])
def test_lines_that_part_a_name_from_a_value_are_rows_below_their_head(part):
    assert blocks(f"Admission\nAdults{part}6 crowns\nStudents{part}4 crowns\n\nCome early, it is full.") == [
        ("table_head", "Admission"),
        ("row", f"Adults{part}6 crowns"),
        ("row", f"Students{part}4 crowns"),
        ("paragraph", "Come early, it is full."),
    ]


def test_short_lines_that_each_open_like_a_sentence_are_items():
    assert [kind for kind, _ in blocks("Monday closed\nTuesday 9 to 5\nWednesday 9 to 8")] == ["list_item"] * 3


def test_what_each_says_in_a_transcript_is_a_paragraph_though_no_blank_line_parts_it():
    assert blocks("Q: May I park?\nA: Yes, behind\nthe house.\nQ: All day?") == [
        ("paragraph", "Q: May I park?"),
        ("paragraph", "A: Yes, behind\nthe house."),
        ("paragraph", "Q: All day?"),
    ]


def test_lines_below_a_few_words_with_a_colon_are_its_items():
    text = "4 May, Monday:\n\nTarn closed for Unity Day\n\nLorvia closed\n\n5 May, Tuesday:\n\nOresk closed\n\nMore"
    kinds = [block.kind for block in split_blocks(text + " news\n\nAll of them open again on Wednesday.")]
    assert [kind.value for kind in kinds] == [
        "paragraph", "list_item", "list_item", "paragraph", "list_item", "heading", "paragraph",
    ]  # fmt: skip


def test_a_byline_heads_nothing():
    kinds = [
        block.kind.value
        for block in split_blocks("Posted by Ann B. Lee\n\nShips wait.\n\nBy the harbour\n\nThey wait.")
    ]
    assert kinds == ["caption", "paragraph", "heading", "paragraph"]
