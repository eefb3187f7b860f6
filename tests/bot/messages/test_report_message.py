"""BuildReport -> message."""

from bot.messages import LANGUAGES, failure_message, progress_message, report_message
from knowledge import BuildReport, Note

EN, RU = LANGUAGES["en"], LANGUAGES["ru"]


def test_a_report_whole():
    report = BuildReport(
        edition=7, articles=1200, facts=1, added=("a<b",), changed=("c",), removed=("d", "e"),
        skipped=(Note(path="x.txt", reason="no body"),), notes=(Note(path="y.txt", reason="no date & title"),),
    )  # fmt: skip
    assert report_message(report, EN) == (
        "<b>Done. Edition 7 is in use: 1,200 articles, 1 fact.</b>",
        "<b>Added (1)</b>\n• a&lt;b",
        "<b>Changed (1)</b>\n• c",
        "<b>Removed (2)</b>\n• d\n• e",
        "<b>Skipped (1)</b>\n• x.txt: no body",
        "<b>Taken, although (1)</b>\n• y.txt: no date &amp; title",
    )


def test_long_lists_are_shortened():
    report = BuildReport(edition=1, articles=1, facts=1, added=tuple(f"a{n}" for n in range(1500)))
    assert report_message(report, EN)[1].splitlines()[-2:] == ["• a9", "… and 1,490 more"]


def test_a_report_without_changes_says_so():
    report = BuildReport(edition=7, articles=21, facts=2)
    assert report_message(report, RU) == (
        "<b>Готово. Теперь используется издание 7: 21 статья, 2 факта.</b>\n"
        "Ни одна статья не добавлена, не изменена и не удалена.",
    )


def test_a_failure_names_the_edition_that_stays():
    assert failure_message("two <ids>", 3, EN) == ("The reload failed: two &lt;ids&gt;\nEdition 3 stays in use.",)
    assert failure_message("two ids", None, EN) == ("The reload failed: two ids",)


def test_progress_is_a_share():
    assert progress_message(1, 3, EN) == ("Reading the articles… 33%",)
    assert progress_message(0, 0, EN) == ("Reading the articles… 0%",)
