"""Sentences as news has them, and what may be asked about each."""

from __future__ import annotations

import datetime as dt
import random

from speed_words import World

_ROLES = "minister spokeswoman director mayor governor chairman judge professor captain analyst commissioner".split()
_UNITS = "people households workers doses vehicles documents shares tonnes kilometres hectares buildings".split()
_BODIES = (
    "Agency Bank Council Group Institute Ministry Railways Commission Laboratories Union Airlines Authority Brewery "
    "Bureau "
    "Chamber Club College Company Cooperative Court Energy Federation Fisheries Foundation Fund Hospital Hotel "
    "Insurance League Library Mines Motors Museum Orchestra Partners Party Pharma Police Port Post Press Shipping "
    "Society Steel "
    "Studios Theatre Timber Trust University Water Works"
).split()
_FIRST_DAY, _DAYS = dt.date(2015, 1, 1), 4000

_CORES = [
    # who does what, and what may be asked about it
    ("{firm} {done} {number} {units} in {place}", "How many {units} did {firm} {do} in {place}?"),
    ("{firm} {done} the {adjective} {noun} of {place}", "Who {done} the {adjective} {noun} of {place}?"),
    ("the {role} of {place}, {person}, {done} a {adjective} {noun}", "What did {person} {do} in {place}?"),
    ("{surname} {done} the {noun} that {person2} had proposed", "Who {done} the {noun} that {surname2} proposed?"),
    ("the {noun} of {firm} was {done} near {place}", "Where was the {noun} of {firm} {done}?"),
    ("{firm} and the government of {place} {done} the {noun}", "Which {noun} have {firm} and {place} {done}?"),
    ("a {adjective} {noun} will cost {firm} {number} million dollars", "How much will the {noun} cost {firm}?"),
    ("{units} of the {noun} fell by {percent} percent to {number}", "By how much did the {units} of the {noun} fall?"),
    ("the {noun} between {place} and {place2} has been {adjective}", "What is between {place} and {place2}?"),
    ("{person}, {role} of {firm}, called the {noun} {adjective}", "What did {surname} call the {noun}?"),
]
_ADJUNCTS = [
    " on {date}", " in {year}", " after the {adjective2} {noun2}", " because of a {noun2} in {place2}", " since {year}",
    " despite {noun2} and {noun3}", ", while {units} {done2} the {noun2}", ", as {person2} had {done2}",
    ", according to {firm2}", " with {number2} {units} left", ", {percent} percent more than the {noun2} of {year}",
    ", which {firm2} {done2} as {adjective2}", " where {surname2} leads the {noun2}", ", said {person2}",
    " for {noun2}",
]  # fmt: skip
_QUOTES = [
    ("“The {noun} {done} us before {date},” {surname} told {firm}", "What did {surname} tell {firm}?"),
    ("“It is the most {adjective} {noun} in {place},” said {person}", "What did {person} say about {place}?"),
]

FORMS = len(_CORES) + len(_QUOTES)


def parts_of(world: World, chance: random.Random) -> dict[str, str]:
    """Names, words, numbers and days for one sentence."""
    do, done = world.verbs.draw(chance).split()
    return {
        "do": do,
        "done": done,
        "done2": world.verbs.draw(chance).split()[1],
        "firm": f"{world.firms.draw(chance)} {chance.choice(_BODIES)}",
        "firm2": f"{world.firms.draw(chance)} {chance.choice(_BODIES)}",
        "number": f"{int(10 ** chance.uniform(0.4, 5)):,}",
        "number2": f"{int(10 ** chance.uniform(0.4, 5)):,}",
        "percent": str(chance.randint(2, 95)),
        "units": chance.choice(_UNITS),
        "place": world.places.draw(chance),
        "place2": world.places.draw(chance),
        "date": day(chance),
        "year": str(2015 + chance.randrange(11)),
        "adjective": world.adjectives.draw(chance),
        "adjective2": world.adjectives.draw(chance),
        "noun": world.nouns.draw(chance),
        "noun2": world.nouns.draw(chance),
        "noun3": world.nouns.draw(chance),
        "role": chance.choice(_ROLES),
        "person": f"{world.given_names.draw(chance)} {world.surnames.draw(chance)}",
        "person2": f"{world.given_names.draw(chance)} {world.surnames.draw(chance)}",
    }


def day(chance: random.Random) -> str:
    """A day in one of the ways that news has."""
    on = _FIRST_DAY + dt.timedelta(days=chance.randrange(_DAYS))
    return f"{on.day} {on:%B %Y}" if chance.random() < 0.5 else f"{on:%B} {on.day}"


def dateline_day(chance: random.Random) -> str:
    """A day as datelines have it: '09th July, 2021'."""
    on = _FIRST_DAY + dt.timedelta(days=chance.randrange(_DAYS))
    return f"{on.day:02}th {on:%B, %Y}"


def sentence(form: int, parts: dict[str, str], chance: random.Random) -> str:
    """A sentence of one of the `FORMS`, with none to three adjuncts."""
    core = (*_CORES, *_QUOTES)[form][0]
    adjuncts = chance.sample(_ADJUNCTS, chance.choice((0, 1, 1, 2, 2, 3)))
    text = "".join([core, *adjuncts]).format_map(_with_surnames(parts))
    return text[0].upper() + text[1:] + "."


def question(form: int, parts: dict[str, str]) -> str:
    """What may be asked about a sentence of this form and these parts."""
    return (*_CORES, *_QUOTES)[form][1].format_map(_with_surnames(parts))


def _with_surnames(parts: dict[str, str]) -> dict[str, str]:
    return parts | {"surname": parts["person"].split()[-1], "surname2": parts["person2"].split()[-1]}
