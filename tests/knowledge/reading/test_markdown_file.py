import datetime as dt

import pytest

FRONT = '---\ntitle: "Harbour closed: why"\npublisher: Norland Wire\npublished: 2026-02-06\nurl: https://wire.example/a\n---\n'


def parts(article):
    return [(block.kind.value, article.body[block.start : block.end]) for block in article.blocks]


def test_front_matter_is_the_metadata(read_one):
    article = read_one("a.md", FRONT + "\nThe harbour is closed.")
    assert article.title == "Harbour closed: why"
    assert article.publisher == "Norland Wire"
    assert article.published == dt.date(2026, 2, 6)
    assert article.url == "https://wire.example/a"
    assert article.body == "The harbour is closed."


def test_a_title_with_a_colon_needs_no_quotes(read):
    reading = read("a.md", "---\ntitle: Visa section: fees\npublisher: 'Embassy'\n---\nThe fee is 60 crowns.")
    article = reading.articles[0]
    assert (article.title, article.publisher, article.body) == (
        "Visa section: fees",
        "Embassy",
        "The fee is 60 crowns.",
    )
    assert [note.reason for note in reading.notes][:1] == [
        "its front matter is no YAML: it was read as it stands, line by line"
    ]


def test_markdown_is_rendered_to_plain_paragraphs(read_one):
    article = read_one(
        "a.md",
        FRONT
        + """
# Harbour closed: why

**Holmvik, 18 February 2026.** The [harbour board](https://x.example) *closed* the `north` pier
on Monday &amp; Tuesday<!-- why? -->.

![Ships wait off Holmvik](ships.jpg)

## What is open

- the quay,
  all day
- the pier

1. Call.

> “Nobody knows,” she said.

```
pump --off
```

<!-- TODO -->
""",
    )
    assert parts(article) == [
        ("paragraph", "Holmvik, 18 February 2026. The harbour board closed the north pier on Monday & Tuesday."),
        ("caption", "Ships wait off Holmvik"),
        ("heading", "What is open"),
        ("list_item", "the quay, all day"),
        ("list_item", "the pier"),
        ("list_item", "Call."),
        ("paragraph", "“Nobody knows,” she said."),
    ]
    assert article.body == "\n\n".join(text for _, text in parts(article))
    assert article.place == "Holmvik"


def test_a_table_is_its_head_and_rows_in_which_empty_cells_keep_their_place(read_one):
    article = read_one("a.md", FRONT + "| Day | In | Out |\n|---|---|---|\n| Monday |  | 3 |\n| Friday | 2 | |\n")
    assert parts(article) == [("table_head", "Day | In | Out"), ("row", "Monday |  | 3"), ("row", "Friday | 2")]


def test_a_bold_paragraph_that_asks_or_is_short_is_a_heading(read_one):
    text = "**Why is it shut?**\n\n**Fees**\n\n**The harbour was shut for good.**\n\nIt **is** shut."
    assert [kind for kind, _ in parts(read_one("a.md", FRONT + text))] == [
        "heading",
        "heading",
        "paragraph",
        "paragraph",
    ]


def test_in_an_interview_all_that_is_bold_is_said_by_who_asks(read_one):
    text = "**Why is it shut?**\n\nIce.\n\n**There was a plan.**\n\nYes.\n\n**Who made it?**\n\nI did."
    assert [kind for kind, _ in parts(read_one("a.md", FRONT + text))] == ["heading", "paragraph"] * 3


def test_text_in_html_blocks_is_kept_without_its_markup(read_one):
    article = read_one("a.md", FRONT + "<div>The harbour\nis closed.</div>\n\n<script>alert(1)</script>\n")
    assert article.body == "The harbour is closed."


def test_the_first_heading_stands_for_a_missing_title_and_leaves_the_body(read):
    reading = read("2026-02-06-a.md", "# Harbour closed\n\nThe harbour is closed.")
    assert (reading.articles[0].title, reading.articles[0].body) == ("Harbour closed", "The harbour is closed.")
    assert [note.reason for note in reading.notes] == ["has no title: its first heading is taken"]


def test_the_file_name_stands_for_a_title_without_headings(read):
    reading = read("2026-02-06-a.md", "The harbour is closed.")
    assert reading.articles[0].title == "2026-02-06-a"
    assert [note.reason for note in reading.notes] == ["has no title: the file name is taken"]


def test_id_and_language_may_be_given(read_one):
    article = read_one("a.md", "---\ntitle: x\nid: 007\nlanguage: ru-RU\n---\nThe harbour is closed.")
    assert (article.id, article.language) == ("007", "ru")


@pytest.mark.parametrize(
    "written", ["2026-03-11T16:25:00+05:00", "2026-03-11 16:25:00 +05:00", '"2026-03-11T11:25:00Z"']
)
def test_a_moment_keeps_its_zone(read_one, written):
    article = read_one("a.md", f"---\ntitle: x\npublished: {written}\n---\nThe harbour is closed.")
    assert article.published == dt.datetime(2026, 3, 11, 11, 25, tzinfo=dt.UTC)


def test_an_impossible_date_is_named(read):
    reading = read("a.md", "---\ntitle: x\npublished: 2026-02-30\n---\nThe harbour is closed.")
    assert reading.articles[0].published is None
    assert [note.reason for note in reading.notes] == [
        "its date, '2026-02-30', is none: taken without it; write it as 2026-03-31"
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("---\ntitle: [x\n---\nText.", "its front matter is no YAML: "),
        ("---\ntitle: x\n\nText.", "its front matter does not end: close it with a line of ---"),
        ("---\na: " + "[" * 1_500 + "\n---\nText.", "its front matter is no YAML: "),
        ("---\na: " + "b" * 30_000 + "\n---\nText.", "its front matter is longer than 20,000 characters"),
        ("---\ntitle: x\n---\n# x\n", "holds no text"),
    ],
)
def test_a_malformed_file_is_skipped_with_the_reason(reasons, text, reason):
    [given] = reasons("a.md", text)
    assert given.startswith(reason)


def test_a_source_is_the_publisher_or_the_address(read_one):
    named = read_one("a.md", "---\ntitle: T\nsource: Harbour Post\nlink: https://post.example/1\n---\nIt rained.\n")
    linked = read_one("b.md", "---\ntitle: T\nsource: https://post.example/2\n---\nIt rained.\n")

    assert (named.publisher, named.url) == ("Harbour Post", "https://post.example/1")
    assert (linked.publisher, linked.url) == ("", "https://post.example/2")


def test_rules_between_paragraphs_are_no_front_matter(read_one):
    article = read_one("a.md", "One is here.\n\n---\n\nTwo is here.\n\n---\n\nThree is here.")
    assert article.body == "One is here.\n\nTwo is here.\n\nThree is here."


def test_lines_that_part_a_name_from_a_value_are_rows_though_no_blank_line_parts_them(read_one):
    article = read_one("a.md", FRONT + "Fees\nAdults ...... 6 crowns\nStudents    4 crowns\n\nIt opens\nat ten.\n")
    assert parts(article) == [
        ("table_head", "Fees"),
        ("row", "Adults ...... 6 crowns"),
        ("row", "Students 4 crowns"),
        ("paragraph", "It opens at ten."),
    ]


def test_without_metadata_the_day_may_stand_alone_below_the_heading(read_one):
    article = read_one("ships.md", "# Ships wait\n\n3 May 2025\n\nThey wait off Holmvik.\n")
    assert article.published == dt.date(2025, 5, 3)
