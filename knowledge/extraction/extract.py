"""extract: an article's facts, with what was read from each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from knowledge.article import Article, BlockKind
from knowledge.extraction.acronyms import find_acronyms
from knowledge.extraction.dates import find_dates
from knowledge.extraction.dialogue import goes_on, label_length
from knowledge.extraction.fact_kind import fact_kind, is_item
from knowledge.extraction.introducers import introduced
from knowledge.extraction.lists import with_introductions
from knowledge.extraction.names import find_names
from knowledge.extraction.other_names import initials, roles, surnames
from knowledge.extraction.paragraphs import paragraphs
from knowledge.extraction.prose import find_prose
from knowledge.extraction.quantities import find_quantities
from knowledge.extraction.sentences import pieces, sentences
from knowledge.extraction.speakers import Speech, find_speakers
from knowledge.extraction.turns import find_turns
from knowledge.fact import Extraction, Fact, FactKind, Name
from knowledge.question_marks import asks, holds_question
from knowledge.reading.dateline import read_dateline

_WHOLE = frozenset({BlockKind.HEADING, BlockKind.QUESTION, BlockKind.TABLE_HEAD, BlockKind.ROW})
"""Paragraphs that are not cut into sentences."""


class _Sentence(NamedTuple):
    start: int
    end: int
    paragraph: int
    kind: BlockKind
    prose: bool
    turn: str
    """Who speaks in the paragraph, as it is labelled."""


def extract(article: Article) -> Extraction:
    """The facts of an article in order, and the aliases it introduces.

    Every fact is an exact slice of the body without blanks at its ends; facts do not overlap, none but a short list
    crosses a paragraph, and the dateline belongs to none. What is no prose (see `find_prose`) comes as boilerplate, in
    which nothing is looked for.
    """
    stretches = list(_stretches(article))
    cut = [one for stretch in stretches for one in _sentences(article, stretch)]
    if holds_question(article.body):
        cut = _with_openings(article.body, _without_labels(article.body, cut))
    found = _with_lists(article.body, cut)
    body = _without(article.body, [stretch for stretch in stretches if not stretch.prose])
    prose = [sentence for sentence in found if sentence.prose]
    spans = [(sentence.start, sentence.end) for sentence in prose]
    acronyms = find_acronyms(body)
    names = find_names(body, spans, acronyms, article.language)
    turns = [sentence.turn for sentence in prose]
    paragraphs_of = [sentence.paragraph for sentence in prose]
    speeches = find_speakers(body, spans, paragraphs_of, names, turns, article.language)
    read = zip(names, speeches, strict=True)
    facts = [
        _fact(article, ordinal, sentence, *next(read)) if sentence.prose else _boilerplate(article, ordinal, sentence)
        for ordinal, sentence in enumerate(found)
    ]
    aliases = (*acronyms, *surnames(names), *initials(names, acronyms), *roles(speeches))
    told = introduced(facts, [sentence.kind for sentence in found])
    return Extraction(facts=tuple(told), aliases=aliases)


def _fact(article: Article, ordinal: int, sentence: _Sentence, named: tuple[Name, ...], speech: Speech) -> Fact:
    statement = article.body[sentence.start : sentence.end]
    dates = find_dates(statement, article.published_on, article.language, sentence.start)
    taken = [(d.start, d.end) for d in dates]
    return Fact(
        article_id=article.id,
        ordinal=ordinal,
        paragraph=sentence.paragraph,
        start=sentence.start,
        end=sentence.end,
        statement=statement,
        kind=fact_kind(statement, sentence.kind),
        speaker=speech.speaker,
        verb=speech.verb,
        quote=speech.quote,
        names=tuple([n for n in named if not any(n.start >= a and n.end <= b for a, b in taken)]) if taken else named,
        dates=dates,
        quantities=find_quantities(statement, article.language, sentence.start, taken),
    )


def _boilerplate(article: Article, ordinal: int, piece: _Sentence) -> Fact:
    return Fact(
        article_id=article.id,
        ordinal=ordinal,
        paragraph=piece.paragraph,
        start=piece.start,
        end=piece.end,
        statement=article.body[piece.start : piece.end],
        kind=FactKind.BOILERPLATE,
    )


def _stretches(article: Article) -> Iterator[_Sentence]:
    """The paragraphs without the dateline, cut into what is prose and what is not."""
    openings = 3  # a standfirst or a byline may stand before the dateline
    blocks = paragraphs(article)
    turns = find_turns([article.body[block.start : block.end] for block in blocks], [block.kind for block in blocks])
    for number, (block, turn) in enumerate(zip(blocks, turns, strict=True), 1):
        start = block.start + turn.length
        kind = BlockKind.QUESTION if turn.asked else block.kind
        if openings and block.kind is BlockKind.PARAGRAPH:
            dateline = read_dateline(article.body[start : block.end])
            start += dateline.end if dateline else 0
            openings = 0 if dateline else openings - 1
        for a, b, prose in find_prose(article.body[start : block.end]):
            yield _Sentence(start + a, start + b, number, kind, prose, turn.label)


def _sentences(article: Article, stretch: _Sentence) -> list[_Sentence]:
    text = article.body[stretch.start : stretch.end]
    whole = stretch.kind in _WHOLE or not stretch.prose
    spans = pieces(text) if whole else sentences(text, article.language)
    return [stretch._replace(start=stretch.start + a, end=stretch.start + b) for a, b in spans]


def _without_labels(body: str, found: list[_Sentence]) -> list[_Sentence]:
    """The sentences without 'Q:' and 'A:'."""
    texts = [body[one.start : one.end] for one in found]
    before = ["", *texts]
    return [
        one._replace(start=one.start + label_length(text, last))
        for one, text, last in zip(found, texts, before[:-1], strict=True)
    ]


def _with_openings(body: str, found: list[_Sentence]) -> list[_Sentence]:
    """The sentences, each 'No.' that answers a question together with what it goes on with."""
    whole: list[_Sentence] = []
    before = last = ""
    for one in found:
        text = body[one.start : one.end]
        if whole and whole[-1].paragraph == one.paragraph and goes_on(last, before) and not asks(text):
            whole[-1] = whole[-1]._replace(end=one.end)
        else:
            whole.append(one)
        before, last = last, text
    return whole


def _with_lists(body: str, found: list[_Sentence]) -> list[_Sentence]:
    """The sentences, with short lists and what introduces them as one."""
    items = [one.prose and is_item(body[one.start : one.end], one.kind) for one in found]
    headings = [one.kind is BlockKind.HEADING for one in found]
    return [
        found[first]._replace(end=found[last - 1].end, kind=BlockKind.PARAGRAPH) if last - first > 1 else found[first]
        for first, last in with_introductions(body, found, items, headings)
    ]


def _without(body: str, stretches: list[_Sentence]) -> str:
    """The body with blanks in the place of some stretches, so that all else stands where it stood."""
    for stretch in stretches:
        body = body[: stretch.start] + " " * (stretch.end - stretch.start) + body[stretch.end :]
    return body
