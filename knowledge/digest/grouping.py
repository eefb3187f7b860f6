"""Articles -> stories: average-linkage clustering (Sokal and Michener, 1958) down to a fixed likeness."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence

from knowledge.digest.likeness import Profile, likeness

SAME_STORY = 0.15
"""The mean likeness from which groups of articles tell one story.

On the development briefings and the sample articles (28 articles, 14 mergers) the least alike that belong together
have .15 and .16, the most alike that do not .14 and .13.
"""

_COMMON = 30  # articles from which on a term of their heads brings no two of them together


def group(profiles: Sequence[Profile]) -> list[list[int]]:
    """The numbers of the articles by story, each in order, the stories by their first article."""
    together: dict[int, list[int]] = {at: [at] for at in range(len(profiles))}
    sums: dict[int, dict[int, float]] = defaultdict(dict)
    queue: list[tuple[float, int, int]] = []
    for one, other in _candidates(profiles):
        sums[one][other] = sums[other][one] = likeness(profiles[one], profiles[other])
        heapq.heappush(queue, (-sums[one][other], one, other))
    while queue:
        alike, one, other = heapq.heappop(queue)
        if -alike < SAME_STORY:
            break
        if one not in together or other not in together or alike != -_mean(sums, together, one, other):
            continue  # one of them has grown meanwhile
        together[one] += together.pop(other)
        for third, value in sums.pop(other).items():
            sums[third].pop(other)
            if third != one:
                sums[one][third] = sums[third][one] = sums[one].get(third, 0.0) + value
        for third in sums[one]:
            first, second = sorted((one, third))
            heapq.heappush(queue, (-_mean(sums, together, first, second), first, second))
    return sorted(sorted(members) for members in together.values())


def _mean(sums: dict[int, dict[int, float]], together: dict[int, list[int]], one: int, other: int) -> float:
    return sums[one].get(other, 0.0) / (len(together[one]) * len(together[other]))


def _candidates(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """The pairs whose heads share a term, or a name across languages, that few articles have in theirs."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, profile in enumerate(profiles):
        for term in {*profile.head, *profile.head_names}:
            holders[term].append(at)
    pairs = {
        (one, other)
        for held in holders.values()
        if len(held) <= _COMMON
        for place, one in enumerate(held)
        for other in held[place + 1 :]
    }
    return iter(sorted(pairs))
