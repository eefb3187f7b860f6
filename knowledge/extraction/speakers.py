"""Speakers: who says each sentence of an article, and by which verb."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from knowledge.extraction.attribution import find_attribution
from knowledge.extraction.beside_quotations import said_beside
from knowledge.extraction.named_speaker import NameHere
from knowledge.extraction.people import People
from knowledge.extraction.posts import opening_post
from knowledge.extraction.quotations import FEWEST_SAID, quotations
from knowledge.extraction.roles import role_after, role_before
from knowledge.extraction.subjects import behind_preposition
from knowledge.fact import Name, Speaker

Span = tuple[int, int]

_JUDGING = re.compile(
    r"\b(?:dismiss|describ|call|blam|brand|label|reject|condemn|prais|hail|denounc|derid|liken|compar|put\b|cit|mock|"
    r"recommend|welcom|назва|охарактериз)"
)
"""Verbs by which a person's own words are woven into a sentence without being said to be said."""
_REPORTING_MOOD = re.compile(
    r"(?<!\bich )\b(?:sei|seien|werde|habe|könne|müsse|solle|dürfe|wolle|gebe|gehe|komme|stehe)\b(?! ich\b)"
)
_NEAR = 80


class Speech(NamedTuple):
    """Who says a sentence (None when it reports no speech), the verb as it stands, and whether words are quoted."""

    speaker: Speaker | None = None
    verb: str = ""
    quote: bool = False


def find_speakers(
    body: str,
    sentences: Sequence[Span],
    paragraphs: Sequence[int],
    names: Sequence[Sequence[Name]],
    turns: Sequence[str],
    language: str = "",
) -> list[Speech]:
    """The speech of each sentence. `paragraphs` gives the number of the paragraph that each stands in, `turns` the
    label of who speaks in it, '' for nobody.

    A surname, a pronoun and 'the minister' stand for the person named before; a quotation that goes on over
    sentences has the speaker of the sentence that attributes it. In a transcript all else is said by whose turn it is.
    """
    people = People(language)
    found: list[Speech] = []
    for (start, end), named in zip(sentences, names, strict=True):
        text = body[start:end]
        local = [NameHere(n.start - start, n.end - start, n.canonical, n.kind) for n in named]
        found.append(_speech(text, local, people, language))
    given = _continued(body, sentences, paragraphs, found)
    if language == "de":
        given = _still_told(body, sentences, paragraphs, given)
    speakers = {turn: people.labelled(turn) for turn in set(turns) if turn}
    return [
        Speech(speakers[turn], one.verb, one.quote) if turn and one.speaker is None else one
        for one, turn in zip(given, turns, strict=True)
    ]


def _speech(text: str, names: list[NameHere], people: People, language: str) -> Speech:
    quoted = [(q.start, q.end) for q in quotations(text) if q.depth == 1]
    spoken = [(a, b) for a, b in quoted if len(text[a:b].split()) >= FEWEST_SAID]
    plain = _masked(text, quoted)
    outside = [n for n in names if not any(a < n.start < b for a, b in quoted)]
    named = _masked(text, spoken)  # a firm's name in quotation marks is part of a role
    for n in outside:
        if n.kind == "person":
            role = role_before(named, n.start) or role_after(named, n.end)
            people.meet(n.canonical, role, plain[max(0, n.start - _NEAR) : n.start])
    speaker, verb = find_attribution(plain, outside, people, language)
    if speaker is None and spoken:
        speaker, verb = said_beside(text, plain, spoken, outside, people, language)
    persons = [n for n in outside if n.kind == "person"]
    for n in outside:
        if n.kind == "organisation":
            people.organisation = n.canonical
    if speaker is None and spoken and persons and _JUDGING.search(plain, persons[0].end, quoted[0][0] + 1):
        speaker = people.speaker(persons[0].canonical)
    subject = next((n.canonical for n in persons if not behind_preposition(plain, n.start)), "")
    post = "" if subject else opening_post(plain)
    subject = subject or (people.by_role(post) if post else "")
    people.unnamed = bool(post) and not subject if post or persons else people.unnamed
    people.since_subject = 0 if subject else people.since_subject + 1
    if subject:
        people.subject = subject
    if speaker and speaker.name in people.recent:
        people.last = people.subject = speaker.name
        people.since_subject = 0
    if speaker and (speaker.name not in people.recent or " " not in speaker.name):
        people.organisation = speaker.name  # 'Swissport said' may be a firm
    return Speech(speaker, verb, bool(spoken))


def _masked(text: str, quoted: Sequence[Span]) -> str:
    """The text with signs in the place of what is quoted."""
    for a, b in quoted:
        if b - a > 2:
            text = text[: a + 1] + "_" * (b - a - 2) + text[b - 1 :]
    return text


def _continued(body: str, sentences: Sequence[Span], paragraphs: Sequence[int], found: list[Speech]) -> list[Speech]:
    """Gives the sentences of one quotation the speaker of the one that attributes it."""
    given = list(found)
    for _, group in groupby(range(len(paragraphs)), key=paragraphs.__getitem__):
        inside = list(group)
        begin, end = sentences[inside[0]][0], sentences[inside[-1]][1]
        quoted = quotations(body[begin:end])
        if not quoted:
            continue
        starts, ends = [sentences[i][0] for i in inside], [sentences[i][1] for i in inside]
        for q in quoted:
            first, last = bisect_right(ends, begin + q.start), bisect_left(starts, begin + q.end)
            held = inside[first:last]
            if q.depth > 1 or not held or len(body[begin + q.start : begin + q.end].split()) < 3:
                continue
            spoken = next((given[i] for i in (held[-1], held[0]) if given[i].speaker), None)
            spoken = spoken or _neighbour(given, inside, first, last, sentences[held[0]][0] >= begin + q.start)
            for i in held:
                if given[i].speaker is None and spoken:
                    given[i] = Speech(spoken.speaker, spoken.verb, True)
                elif not given[i].quote:
                    given[i] = given[i]._replace(quote=True)
    return given


def _still_told(body: str, sentences: Sequence[Span], paragraphs: Sequence[int], given: list[Speech]) -> list[Speech]:
    """Gives German sentences in the mood of reported speech the speaker of the one before: 'Das Lager sei morsch.'"""
    told: list[Speech] = []
    last, paragraph = Speech(), -1
    for (start, end), number, one in zip(sentences, paragraphs, given, strict=True):
        if one.speaker is None and number == paragraph and _REPORTING_MOOD.search(body, start, end):
            one = one._replace(speaker=last.speaker)
        told.append(one)
        last, paragraph = one, number
    return told


def _neighbour(given: list[Speech], inside: list[int], first: int, last: int, whole: bool) -> Speech | None:
    """The speech before or after a quotation that stands as a sentence of its own, its sentences [first, last)."""
    if not whole:
        return None
    if first:
        return given[inside[first - 1]] if given[inside[first - 1]].speaker else None
    return given[inside[last]] if last < len(inside) and given[inside[last]].speaker else None
