"""Quotations: where words stand in quotation marks."""

from __future__ import annotations

import pytest

from knowledge.extraction.quotations import quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no way," twice.', ['"no way,"']),
        ("They “went ‘home’ early.”", ["“went ‘home’ early.”", "‘home’"]),
        ("«Виз не надо», - сказал он", ["«Виз не надо»"]),
        ("„Nein“, sagte er", ["„Nein“"]),
        ("»Nein«, sagte er", ["»Nein«"]),
        ("« Non », dit-il", ["« Non »"]),
        ("He told us: 'Take it.' So we did", ["'Take it.'"]),
        ("the workers' and drivers' union, '90s style", []),
        ("it’s the hospital’s", []),
        ("“It went on and on", ["“It went on and on"]),
    ],
)
def test_marks_of_many_kinds_nested_ones_and_no_apostrophes(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end] for q in quotations(text)] == expected
