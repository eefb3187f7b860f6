"""Receipt -> message: the sentence in its paragraph, what proves it, and how it was found."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from babel.numbers import format_decimal

from bot.messages.cited_fact import published
from bot.messages.dates import moment
from bot.messages.html import bold, clip, link, quotation, text
from bot.messages.wording import Wording
from knowledge import Finding, Receipt

_LONGEST_NAME = 120
_LONGEST_PARAGRAPH = 1500
_LONGEST_WORDS = 200


def receipt_message(receipt: Receipt, zone: ZoneInfo, wording: Wording) -> tuple[str, ...]:
    """The parts of a fact's proof; they fit one message."""
    words, fact = wording.proof, receipt.fact
    publication = f"{clip(fact.publisher, _LONGEST_NAME) or wording.no_publisher}, {published(fact.published, wording)}"
    title, paragraph = (
        clip(fact.title or fact.article_id, _LONGEST_NAME),
        wording.paragraph.format(number=fact.paragraph),
    )
    if wording.plain:
        source = link(wording.source_link.format(source=f"{title}, {publication}, {paragraph}"), fact.url)
    else:
        source = f"{text(publication)}\n{link(title, fact.url)}, {text(paragraph)}"
    start, end = _around(receipt)
    shown = quotation(receipt.paragraph[start:end], (receipt.start - start, receipt.end - start))
    whole = end - start == len(receipt.paragraph)
    numbers = {
        name: format_decimal(number, locale=wording.locale)
        for name, number in (("start", fact.start + 1), ("end", fact.end), ("total", receipt.characters))
    }
    proof = (
        text(words.offsets.format(**numbers)),
        f"{text(words.checksum)} <code>{receipt.sha256}</code>",
        text(words.edition.format(number=receipt.edition, moment=moment(receipt.built_at, zone, wording))),
    )
    return (
        f"{bold(words.receipt)}\n{source}",
        shown if whole else f"{shown}\n{text(words.excerpt)}",
        "\n".join(proof),
        _finding(receipt.finding, wording) if receipt.finding else "",
    )


def _around(receipt: Receipt) -> tuple[int, int]:
    """The slice of the paragraph that is shown: all of it, or what stands around the sentence, between blanks."""
    room = max(0, _LONGEST_PARAGRAPH - (receipt.end - receipt.start)) // 2
    if len(receipt.paragraph) <= _LONGEST_PARAGRAPH:
        return 0, len(receipt.paragraph)
    start, end = max(0, receipt.start - room), min(len(receipt.paragraph), receipt.end + room)
    if start:
        start = receipt.paragraph.find(" ", start, receipt.start) + 1 or receipt.start
    if end < len(receipt.paragraph):
        end = max(receipt.paragraph.rfind(" ", receipt.end, end), receipt.end)
    return start, end


def _finding(finding: Finding, wording: Wording) -> str:
    words = wording.proof
    lines = [
        words.found_for.format(question=clip(finding.question, _LONGEST_WORDS)),
        words.found_rank.format(rank=finding.rank, compared=finding.compared),
    ]
    for line, found in (
        (words.found_in_statement, finding.in_statement),
        (words.found_in_title, finding.in_title),
        (words.found_beside, finding.beside),
        (words.found_missing, finding.missing),
    ):
        if found:
            lines.append(line.format(words=clip(", ".join(found), _LONGEST_WORDS)))
    return text("\n".join(lines))
