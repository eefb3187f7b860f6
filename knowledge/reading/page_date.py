"""When a page was first published, by what it says for machines."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from knowledge.reading.days import read_moment

_DATE_PATHS = (
    '//meta[@property="article:published_time"]/@content',
    '//meta[@itemprop="datePublished"]/@content',
    '//*[@itemprop="datePublished"]/@datetime',
    '//meta[@name="parsely-pub-date" or @name="pubdate" or @name="publish-date" or @name="date"]/@content',
    '//meta[@name="DC.date.issued" or @name="DC.date" or @name="dc.date"]/@content',
    "//article//time[@pubdate]/@datetime",
)


def page_date(tree: Any) -> str:
    """When a page was first published, from JSON-LD or the metadata, the most exact moment given; '' for none."""
    candidates = [*_linked_dates(tree), *(str(value) for path in _DATE_PATHS for value in tree.xpath(path))]
    return min(candidates, key=_vagueness, default="")


def _linked_dates(tree: Any) -> Iterator[str]:
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        try:
            waiting = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        while waiting:
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                if isinstance(value := node.get("datePublished"), str):
                    yield value
                waiting += [node[key] for key in ("@graph", "mainEntity") if key in node]


def _vagueness(value: str) -> int:
    """0 for a moment with its zone, 1 for a day, 2 for what is no date."""
    try:
        return 0 if isinstance(read_moment(value), dt.datetime) else 1
    except (ValueError, OverflowError):
        return 2
