"""extract: an article's facts, with what was read from each."""

from __future__ import annotations

from typing import NamedTuple

from knowledge.article import Article, Block, BlockKind
from knowledge.extraction.acronyms import find_acronyms
from knowledge.extraction.dates import find_dates
from knowledge.extraction.fact_kind import fact_kind
from knowledge.extraction.names import find_names
from knowledge.extraction.paragraphs import paragraphs
from knowledge.extraction.quantities import find_quantities
from knowledge.extraction.sentences import sentences
from knowledge.extraction.speakers import find_speakers
from knowledge.fact import Alias, Extraction, Fact, Name
from knowledge.reading.dateline import read_dateline


class _Sentence(NamedTuple):
    start: int
    end: int
    paragraph: int
    block: Block


def extract(article: Article) -> Extraction:
    """The facts of an article in order, and the aliases it introduces.

    Every fact is an exact slice of the body without blanks at its ends; facts do not overlap, none crosses a
    paragraph, and the dateline belongs to none.
    """
    found = _sentences(article)
    acronyms = find_acronyms(article.body)
    names = find_names(article.body, [(s.start, s.end) for s in found], acronyms, article.language)
    speeches = find_speakers(article.body, [(s.start, s.end) for s in found], [s.paragraph for s in found], names)
    facts: list[Fact] = []
    for ordinal, (sentence, named, speech) in enumerate(zip(found, names, speeches, strict=True)):
        statement = article.body[sentence.start : sentence.end]
        dates = find_dates(statement, article.published_on, article.language, sentence.start)
        taken = [(d.start, d.end) for d in dates]
        facts.append(
            Fact(
                article_id=article.id,
                ordinal=ordinal,
                paragraph=sentence.paragraph,
                start=sentence.start,
                end=sentence.end,
                statement=statement,
                kind=fact_kind(statement, sentence.block.kind),
                speaker=speech.speaker,
                verb=speech.verb,
                quote=speech.quote,
                names=tuple(n for n in named if not any(n.start >= a and n.end <= b for a, b in taken)),
                dates=dates,
                quantities=find_quantities(statement, article.language, sentence.start, taken),
            )
        )
    return Extraction(facts=tuple(facts), aliases=(*acronyms, *_surnames(names)))


def _sentences(article: Article) -> list[_Sentence]:
    found: list[_Sentence] = []
    openings = 3  # a standfirst or a byline may stand before the dateline
    for number, block in enumerate(paragraphs(article), 1):
        start = block.start
        if openings and block.kind is BlockKind.PARAGRAPH:
            dateline = read_dateline(article.body[start : block.end])
            start += dateline.end if dateline else 0
            openings = 0 if dateline else openings - 1
        spans = sentences(article.body[start : block.end], article.language)
        found.extend(_Sentence(start + a, start + b, number, block) for a, b in spans)
    return found


def _surnames(names: list[tuple[Name, ...]]) -> tuple[Alias, ...]:
    """'Zakharova' for 'Maria Zakharova', where the article uses both."""
    pairs = {
        (n.text, n.canonical): None
        for sentence in names
        for n in sentence
        if n.kind == "person" and n.text != n.canonical and " " not in n.text
    }
    return tuple(Alias(short=short, full=full) for short, full in pairs)
