"""Verification -> message: each sentence with how it stands in the articles, and where."""

from __future__ import annotations

from bot.messages.cited_fact import cited_fact
from bot.messages.html import bold, clip, text
from bot.messages.wording import Wording
from knowledge import CheckedSentence, Difference, Standing, Verification

_LONGEST = 400
_LONGEST_DIFFERENCE = 120
_DIFFERENCES_SHOWN = 5


def verification_message(verification: Verification, wording: Wording, proofs: str = "") -> tuple[str, ...]:
    """The parts of the reply: how many sentences stand how, then each in order. `proofs` is as in `cited_fact`."""
    words, total = wording.proof, len(verification.sentences)
    if not total:
        return (text(words.nothing_to_verify),)
    counts = [
        f"{heading}: {count}"
        for standing, heading in _headings(wording).items()
        if (count := verification.count(standing))
    ]
    summary = f"{words.verified.of(total, wording.locale)}. {'. '.join(counts)}."
    sentences = [part for sentence in verification.sentences for part in _sentence(sentence, wording, proofs)]
    return (text(summary) if total > 1 else "", *sentences)


def _headings(wording: Wording) -> dict[Standing, str]:
    words = wording.proof
    return {
        Standing.WORD_FOR_WORD: words.word_for_word,
        Standing.NEARLY: words.nearly,
        Standing.NOT_AT_ALL: words.not_at_all,
    }


def _sentence(sentence: CheckedSentence, wording: Wording, proofs: str) -> tuple[str, ...]:
    heading = bold(_headings(wording)[sentence.standing])
    if sentence.fact is None:
        return (f"{heading}: {text(clip(sentence.text, _LONGEST))}",)
    shown = sentence.differences[:_DIFFERENCES_SHOWN]
    lines = [text(f"• {_difference(one, wording)}") for one in shown]
    if more := len(sentence.differences) - len(shown):
        lines.append(text(wording.and_more.format(count=more)))
    emphases = [(one.start, one.start + len(one.source)) for one in shown]
    first, *others = cited_fact(sentence.fact, wording, proofs, emphases=emphases)
    return ("\n".join([heading, *lines, first]), *others)


def _difference(difference: Difference, wording: Wording) -> str:
    words = wording.proof
    line = words.left_out if not difference.told else words.added if not difference.source else words.differs
    return line.format(
        told=clip(difference.told, _LONGEST_DIFFERENCE), source=clip(difference.source, _LONGEST_DIFFERENCE)
    )
