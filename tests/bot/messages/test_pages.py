"""Pages: parts are put together up to 4096 UTF-16 code units after parsing, and never cut."""

from bot.messages import pages


def test_parts_are_joined_by_an_empty_line():
    assert pages(["one", "two"]) == ("one\n\ntwo",)


def test_empty_parts_are_left_out():
    assert pages(["", "one", ""]) == ("one",)
    assert pages([]) == ()


def test_a_message_is_full_at_4096():
    assert pages(["a" * 2000, "b" * 2094]) == ("a" * 2000 + "\n\n" + "b" * 2094,)
    assert pages(["a" * 2000, "b" * 2095]) == ("a" * 2000, "b" * 2095)


def test_a_message_has_a_hundred_entities_at_most():
    parts = [f"<blockquote>a <b>{number}</b></blockquote>" for number in range(60)]
    assert [page.count("<blockquote>") for page in pages(parts)] == [50, 10]


def test_what_counts_is_the_text_after_parsing():
    assert len(pages([f"<b>{'&amp;' * 2000}</b>", "b" * 2094])) == 1


def test_a_character_beyond_the_basic_plane_counts_twice():
    assert len(pages(["🙂" * 1000, "🙂" * 1047])) == 1
    assert len(pages(["🙂" * 1000, "🙂" * 1048])) == 2
