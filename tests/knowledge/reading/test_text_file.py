import datetime as dt

import pytest

REPORT = "HOLMVIK (Norland Wire / Coast - 06th February, 2026) Ships wait off Holmvik, the board said."


def test_title_blank_line_body_with_a_dateline(read_one):
    article = read_one("ships.txt", f"Ships Wait Off Holmvik\n\n{REPORT}\n\nNobody knows why.\n")
    assert article.id == "ships"
    assert article.title == "Ships Wait Off Holmvik"
    assert article.body == f"{REPORT}\n\nNobody knows why."
    assert article.publisher == "Norland Wire / Coast"
    assert article.published == dt.date(2026, 2, 6)
    assert article.place == "HOLMVIK"
    assert article.language == "en"
    assert [article.body[block.start : block.end] for block in article.blocks] == [REPORT, "Nobody knows why."]


def test_without_a_dateline_the_file_name_gives_the_day(read):
    reading = read("2026-02-06-ships.txt", "Ships wait\n\nShips wait off Holmvik.")
    assert reading.articles[0].published == dt.date(2026, 2, 6)
    assert reading.notes == ()


def test_the_file_name_gives_the_year_of_a_dateline_without_one(read_one):
    article = read_one("2026-01-02-ships.txt", "Ships wait\n\nHOLMVIK, 31 December — Ships wait.")
    assert article.published == dt.date(2025, 12, 31)


def test_without_any_day_it_is_taken_with_a_note(read):
    reading = read("ships.txt", "Ships wait\n\nShips wait off Holmvik.")
    assert reading.articles[0].published is None
    assert [note.reason for note in reading.notes] == ["has no date"]


def test_a_first_line_with_a_dateline_is_no_title(read):
    reading = read("ships.txt", REPORT + "\n\nNobody knows why.")
    [article] = reading.articles
    assert article.title == "HOLMVIK (Norland Wire / Coast - 06th February, 2026) Ships wait off…"
    assert article.body.startswith("HOLMVIK (Norland Wire")
    assert [note.reason for note in reading.notes] == [
        "has no title line with a blank line after it: its first words are taken"
    ]


def test_a_wrapped_first_paragraph_stays_in_the_body(read_one):
    text = "Ships wait off Holmvik, the board of the harbour\nsaid on Tuesday.\n\nNobody knows why."
    assert read_one("ships.txt", text).body == text


def test_a_short_first_line_right_above_a_report_is_its_title(read_one):
    article = read_one("ships.txt", f"Ships wait\n{REPORT}")
    assert (article.title, article.body) == ("Ships wait", REPORT)


def test_a_single_line_is_a_body(read_one):
    assert read_one("ships.txt", "Ships wait off Holmvik.").body == "Ships wait off Holmvik."


def test_characters_are_kept_as_they_are_but_line_ends_are_one(read_one):
    article = read_one("ships.txt", "Ships\r\n\r\nﬁve\u00a0“ships” wait — ½ mile off.\r\nNo.")
    assert article.body == "ﬁve\u00a0“ships” wait — ½ mile off.\nNo."


def test_a_line_below_the_title_may_say_who_published_it_and_when(read_one):
    article = read_one("ships.txt", "Ships wait\nHolmvik Harbour Board, 3 May 2025\n\nThey wait off Holmvik.\n")
    assert (article.title, article.publisher, article.published) == (
        "Ships wait",
        "Holmvik Harbour Board",
        dt.date(2025, 5, 3),
    )
    assert article.body == "They wait off Holmvik."


@pytest.mark.parametrize(
    "head",
    [
        "Ships wait\n3 May 2025",
        "Ships wait\n\n3 May 2025",
        "Ships wait\n\nPublished: Saturday, 3 May 2025, 14:30 GMT",
        "Ships wait\n\nMay 3, 2025 2:30 PM",
    ],
)
def test_the_day_may_stand_alone_below_the_title(read, head):
    reading = read("ships.txt", f"{head}\n\nThey wait off Holmvik.\n")
    [article] = reading.articles
    assert (article.title, article.published, article.body) == (
        "Ships wait",
        dt.date(2025, 5, 3),
        "They wait off Holmvik.",
    )
    assert reading.notes == ()


@pytest.mark.parametrize("line", ["Holmvik Herald", "Source: Holmvik Herald"])
def test_the_publisher_may_stand_on_a_line_between_title_and_day(read_one, line):
    article = read_one("ships.txt", f"Ships wait\n{line}\n3 May 2025\n\nThey wait off Holmvik.\n")
    assert (article.title, article.publisher, article.published, article.body) == (
        "Ships wait",
        "Holmvik Herald",
        dt.date(2025, 5, 3),
        "They wait off Holmvik.",
    )


@pytest.mark.parametrize("between", ["\nBy Ann Lee\n", "\n\nBy Ann Lee\n\n", "\nPresenter: Ann Lee\n"])
def test_a_byline_or_another_label_between_them_stays_in_the_body(read_one, between):
    article = read_one("ships.txt", f"Ships wait{between}3 May 2025\n\nThey wait off Holmvik.\n")
    assert (article.title, article.publisher, article.published) == ("Ships wait", "", dt.date(2025, 5, 3))
    assert article.body.split() == f"{between} They wait off Holmvik.".split()


def test_the_days_of_a_chronicle_do_not_tell_when_it_was_published(read_one):
    text = "The harbour\n\n3 May 1925\n\nIt is built.\n\n9 June 1931\n\nIt burns down.\n"
    article = read_one("harbour.txt", text)
    assert article.published is None
    assert "3 May 1925" in article.body


def test_a_day_at_the_end_of_a_wrapped_line_is_no_credit(read_one):
    text = "Ships wait off Holmvik\nsince the storm of\n3 May 2025\nand nobody knows why.\n\nThey may leave soon."
    assert read_one("ships.txt", text).body == text


def test_the_title_of_a_briefing_may_tell_its_day_and_that_of_a_story_does_not(read_one):
    briefing = read_one("briefing.txt", "Briefing of the harbour board, 3 May 2025\n\nShips wait off Holmvik.")
    story = read_one("story.txt", "The fire of 3 May 1925\n\nShips burned off Holmvik.")
    assert (briefing.published, story.published) == (dt.date(2025, 5, 3), None)
