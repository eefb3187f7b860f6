"""How well digests agree with an editor's: the measures of `digests.py`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One entry of a digest: its sentences, the first of which stands for it, each with the id of its article."""

    sentences: tuple[tuple[str, str], ...]

    @property
    def article(self) -> str:
        """The article that the entry leads with."""
        return self.sentences[0][0] if self.sentences else ""


@dataclass(frozen=True)
class GoldStory:
    """A story as the editor has it: the ids of its articles, and words that it must mention."""

    articles: tuple[str, ...]
    must_mention: tuple[str, ...]


@dataclass(frozen=True)
class GoldDigest:
    """The stories of a window, both days included, most important first."""

    since: str
    until: str
    stories: tuple[GoldStory, ...]


@dataclass(frozen=True)
class Figures:
    """What a way of making digests reaches, over all windows.

    `recall` is the share of stories that some entry leads with, `repeats` the number of entries on a story that was
    told before, `tau` the mean over the windows of Kendall's tau with the editor's order (a pair with an untold story
    agrees and disagrees half), `mentions` the share of strings that the entries of their stories hold, `stories` the
    share of stories that hold all of theirs, and `first` the share of strings that the first sentences hold.
    """

    recall: float
    repeats: int
    tau: float
    mentions: float
    stories: float
    first: float


def read_digests(path: Path) -> tuple[GoldDigest, ...]:
    """The windows of a file such as `digests.json`. Raises ValueError when it is none."""
    try:
        return tuple(_digest(one) for one in json.loads(path.read_text(encoding="utf-8")))
    except (OSError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{str(path)!r} holds no digests ({error!r}): give a list of windows with stories") from None


def measure(pairs: Sequence[tuple[GoldDigest, Sequence[Entry]]]) -> Figures:
    """The figures of one way, from what it made of each window."""
    matched = [(gold, list(_matched(gold, entries))) for gold, entries in pairs]
    told = [(story, entry) for gold, found in matched for story, entry in _by_story(gold, found)]
    strings = [(text, entry) for story, entry in told for text in story.must_mention]
    return Figures(
        recall=_share(entry is not None for _, entry in told),
        repeats=sum(len(found) - len({at for at, _ in found}) for _, found in matched),
        tau=_mean([kendalls_tau(gold, [at for at, _ in found]) for gold, found in matched]),
        mentions=_share(_mentions(entry, text) for text, entry in strings),
        stories=_share(all(_mentions(entry, text) for text in story.must_mention) for story, entry in told),
        first=_share(entry is not None and says(entry.sentences[0][1], text) for text, entry in strings),
    )


def says(text: str, words: str) -> bool:
    """Whether words stand in a text as whole words and whole numbers, case and blanks aside.

    >>> says("It killed 1,811  people", "1,811 people"), says("It killed 1,811 people", "11 people")
    (True, False)
    """
    wanted = re.escape(" ".join(words.split()))
    found = re.search(rf"(?<!\w)(?<!\d[.,]){wanted}(?!\w|[.,]\d)", " ".join(text.split()), re.IGNORECASE)
    return found is not None


def kendalls_tau(gold: GoldDigest, order: Sequence[int]) -> float:
    """The agreement of an order, numbers of the editor's stories, with 0, 1, 2 …: from -1 to 1.

    Only the first entry of a story counts; a pair of which one is not told is neither right nor wrong.
    """
    places: dict[int, int] = {}
    for place, story in enumerate(order):
        places.setdefault(story, place)
    pairs = list(combinations(range(len(gold.stories)), 2))
    agreeing = sum(
        (places[one] < places[other]) - (places[one] > places[other])
        for one, other in pairs
        if one in places and other in places
    )
    return agreeing / len(pairs) if pairs else 1.0


def _digest(one: Any) -> GoldDigest:
    stories = tuple(GoldStory(tuple(story["articles"]), tuple(story["must_mention"])) for story in one["stories"])
    return GoldDigest(one["window"]["from"], one["window"]["to"], stories)


def _matched(gold: GoldDigest, entries: Sequence[Entry]) -> Iterator[tuple[int, Entry]]:
    """Each entry that leads with an article of a story, with the number of that story."""
    for entry in entries:
        for at, story in enumerate(gold.stories):
            if entry.article in story.articles:
                yield at, entry


def _by_story(gold: GoldDigest, found: Sequence[tuple[int, Entry]]) -> Iterator[tuple[GoldStory, Entry | None]]:
    for at, story in enumerate(gold.stories):
        yield story, next((entry for number, entry in found if number == at), None)


def _mentions(entry: Entry | None, words: str) -> bool:
    return entry is not None and any(says(sentence, words) for _, sentence in entry.sentences)


def _share(held: Iterator[bool]) -> float:
    return _mean([float(one) for one in held])


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
