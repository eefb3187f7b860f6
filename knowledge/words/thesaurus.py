"""Words that stand for one another, by term: `thesaurus.txt` read once, when first asked."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from knowledge.words.stem import stem
from knowledge.words.tokens import fold


@lru_cache(maxsize=1)
def _groups() -> dict[tuple[str, str], frozenset[str]]:
    text = (resources.files("knowledge.words") / "thesaurus.txt").read_text(encoding="utf-8")
    found: dict[tuple[str, str], set[str]] = {}
    language = ""
    for line in text.splitlines():
        if line.startswith("["):
            language = line.strip("[]")
        elif line and not line.startswith("#"):
            # a phrase ('step down') has no term of its own
            group = {stem(fold(word), language) for word in line.split(", ") if " " not in word}
            for term in group:
                found.setdefault((language, term), set()).update(group)
    return {key: frozenset(group - {key[1]}) for key, group in found.items()}


def synonyms(term: str, language: str) -> frozenset[str]:
    """The other terms of the groups that a term belongs to.

    >>> "detain" in synonyms("arrest", "en")
    True
    """
    return _groups().get((language, term), frozenset())
