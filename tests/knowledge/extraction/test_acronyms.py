"""Acronyms: short names that an article introduces beside the full ones."""

from __future__ import annotations

import pytest

from knowledge.extraction.acronyms import find_acronyms
from knowledge.fact import Alias


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("the Lake Basin Forum (LBF), a body", "LBF", "Lake Basin Forum"),
        ("LBF (Lake Basin Forum) met", "LBF", "Lake Basin Forum"),
        ("the Dockers' and Porters' Union (DPU) said", "DPU", "Dockers' and Porters' Union"),
        ("Bureau of Rail Safety (BRS) said", "BRS", "Bureau of Rail Safety"),
        ("начальник Службы спасения Ясногорска (ССЯ)", "ССЯ", "Службы спасения Ясногорска"),
        ("la Agencia Estatal de Meteorología (AEMET)", "AEMET", "Agencia Estatal de Meteorología"),
        ("of gross domestic product (GDP)", "GDP", "gross domestic product"),
    ],
)
def test_initials_beside_the_full_name(text: str, short: str, full: str) -> None:
    assert find_acronyms(text) == (Alias(short=short, full=full),)


@pytest.mark.parametrize(
    "text", ["the sect (banned in Russia)", "Col. (ret.) Bell", "18 crowns ($4)", "OSLO (NTB) -", ""]
)
def test_other_brackets_introduce_nothing(text: str) -> None:
    assert find_acronyms(text) == ()
