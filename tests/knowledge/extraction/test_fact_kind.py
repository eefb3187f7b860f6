"""fact_kind: what sort of text a sentence is."""

from __future__ import annotations

import pytest

from knowledge.article import BlockKind
from knowledge.extraction.fact_kind import fact_kind
from knowledge.fact import FactKind


@pytest.mark.parametrize(
    ("text", "block", "kind"),
    [
        ("The dam was shut.", BlockKind.PARAGRAPH, FactKind.STATEMENT),
        ("Who shut the dam?", BlockKind.PARAGRAPH, FactKind.QUESTION),
        ("“Who shut it?”", BlockKind.PARAGRAPH, FactKind.QUESTION),
        ("- water and bread", BlockKind.PARAGRAPH, FactKind.LIST_ITEM),
        ("Water and bread", BlockKind.LIST_ITEM, FactKind.LIST_ITEM),
        ("Papers and schooling", BlockKind.HEADING, FactKind.HEADING),
        ("The dam at dusk.", BlockKind.CAPTION, FactKind.CAPTION),
        ("Read also: The dam is shut", BlockKind.PARAGRAPH, FactKind.BOILERPLATE),
        ("By Jane Doe and John Roe", BlockKind.PARAGRAPH, FactKind.BOILERPLATE),
        ("© 2026 The Observer. All rights reserved.", BlockKind.PARAGRAPH, FactKind.BOILERPLATE),
        ("Subscribe to our newsletter", BlockKind.PARAGRAPH, FactKind.BOILERPLATE),
        ("Share: Mail", BlockKind.PARAGRAPH, FactKind.BOILERPLATE),
        ("Читайте также: плотина закрыта", BlockKind.PARAGRAPH, FactKind.BOILERPLATE),
        ("Subscribers left the magazine in droves last year.", BlockKind.PARAGRAPH, FactKind.STATEMENT),
        ("For further information visit our pages", BlockKind.PARAGRAPH, FactKind.BOILERPLATE),
        ("Press contact: press@dam.example", BlockKind.PARAGRAPH, FactKind.STATEMENT),
        ("Tel.: +44 20 5550 1234", BlockKind.PARAGRAPH, FactKind.STATEMENT),
        ("By Friday the dam was shut.", BlockKind.PARAGRAPH, FactKind.STATEMENT),
    ],
)
def test_kinds(text: str, block: BlockKind, kind: FactKind) -> None:
    assert fact_kind(text, block) is kind
