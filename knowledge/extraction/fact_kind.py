"""fact_kind: what sort of text a sentence is."""

from __future__ import annotations

import re

from knowledge.article import BlockKind
from knowledge.fact import FactKind
from knowledge.question_marks import asks
from knowledge.words.contacts import contacts_in

_BOILERPLATE = re.compile(
    r"(?:read (?:also|more|next|the full)|see also|also read|more on (?:this|the)|most read|"
    r"related (?:articles|stories|topics|news)\b|"
    r"recommended(?: for you| stories)|subscribe|sign up|sign in|log in|follow us|share(?: this| on)?\s*:|"
    r"share this|click here|"
    r"tap here|download (?:the|our) app|get the app|advertisement\b|sponsored\b|newsletter\b|topics:|tags:|filed under|"
    r"all rights reserved|copyright\b|©|\(c\) \d{4}|terms of (?:use|service)|privacy policy|cookie|reading time|"
    r"\d+ min(?:ute)?s? read|photo:|image:|photograph:|source:\s*\S+$|contact:|e-?mail:|tel\.?:|phone:|press contact|"
    r"for (?:more|further) information,? (?:please )?(?:contact|visit|see)|media contact|"
    r"published (?:on|at)?:?\s*\d|updated:?\s|last (?:updated|modified)|reporting by|editing by|compiled by|writing by|"
    r"\(?reporting by|edited by|with reporting by|"
    r"this (?:story|article) (?:was|has been) (?:updated|corrected|published)|"
    r"читайте (?:также|ещё|еще)|читать далее|подпи(?:шитесь|саться|сывайтесь)|поделиться|все права защищены|реклама\b|"
    r"фото:|источник:|теги:|mehr zum thema|lesen sie auch|alle rechte vorbehalten|lire aussi|à lire aussi|"
    r"tous droits réservés|lea también|todos los derechos)",
    re.IGNORECASE,
)
_REACHING = re.compile(
    r"contact:|e-?mail:|tel\.?:|phone:|press contact|media contact|for (?:more|further) information", re.IGNORECASE
)
"""A line that tells how to reach somebody, if it does."""
_RIGHTS = re.compile(r"all rights reserved|все права защищены|©\s?\d{4}", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:By|by|BY|Автор:|Von|Par|Por)\s+(?:[A-ZÀ-ÞА-ЯЁ][\w.'’-]+\s?){2,4}(?:,?\s+(?:and|&|и)\s+(?:[A-ZÀ-ÞА-ЯЁ][\w.'’-]+\s?){2,4})?(?:[,|].{0,40})?$"
)
_MARKER = re.compile(r"(?:[-*•▪·]|\d{1,2}[.)])\s+\S")
_KINDS = {
    BlockKind.ROW: FactKind.LIST_ITEM,
    BlockKind.TABLE_HEAD: FactKind.HEADING,
    BlockKind.QUESTION: FactKind.QUESTION,
}
"""What paragraphs of these kinds are, whatever their words."""


def fact_kind(statement: str, block: BlockKind) -> FactKind:
    """The kind of a sentence, by its words and by the paragraph it stands in."""
    if block in _KINDS:
        return _KINDS[block]
    if _boilerplate(statement) and not (_REACHING.match(statement) and contacts_in(statement)):
        return FactKind.BOILERPLATE
    if block is BlockKind.HEADING:
        return FactKind.HEADING
    if block is BlockKind.CAPTION:
        return FactKind.CAPTION
    if asks(statement):
        return FactKind.QUESTION
    return FactKind.LIST_ITEM if is_item(statement, block) else FactKind.STATEMENT


def is_item(statement: str, block: BlockKind) -> bool:
    """Whether a sentence is an item of a list, by its mark or its paragraph."""
    return block in (BlockKind.LIST_ITEM, BlockKind.ROW) or _MARKER.match(statement) is not None


def _boilerplate(statement: str) -> bool:
    if len(statement) > 220:
        return False
    opening = _BOILERPLATE.match(statement)
    # 'Cookie sales rose' and 'Subscribers left' are news: an opening word alone condemns only a short line
    if opening and (len(statement) < 90 and not re.match(r"\w", statement[opening.end() : opening.end() + 1])):
        return not statement.rstrip().endswith(".") or len(statement.split()) < 14
    low = statement.lower()
    rights = ("right" in low or "права" in low or "©" in low) and _RIGHTS.search(statement) is not None
    return rights or _BYLINE.match(statement) is not None or statement.count(" | ") > 2
