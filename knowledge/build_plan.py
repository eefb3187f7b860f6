"""What a build has to do: the sources there are now beside those that the edition before was made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from knowledge.edition import Edition, StoredSource
from knowledge.reading import Source


@dataclass(frozen=True)
class BuildPlan:
    """What a build has to do: `sources` in order, the paths of those that need not be read again, and those gone."""

    sources: tuple[Source, ...]
    unchanged: frozenset[str]
    gone: frozenset[str]

    @property
    def to_read(self) -> list[Source]:
        """The new and the changed sources, in order."""
        return [source for source in self.sources if source.path not in self.unchanged]

    @property
    def nothing_to_do(self) -> bool:
        """Whether the edition before is just what a build would make."""
        return bool(self.sources) and not self.gone and len(self.unchanged) == len(self.sources)


def plan(previous: Mapping[str, str], sources: Sequence[Source]) -> BuildPlan:
    """Compare the files of the edition before, path -> SHA-256, with those there now."""
    return BuildPlan(
        sources=tuple(sources),
        unchanged=frozenset(source.path for source in sources if previous.get(source.path) == source.sha256),
        gone=frozenset(previous.keys() - {source.path for source in sources}),
    )


@dataclass(frozen=True)
class Before:
    """What is known of the edition before; `files` and `held` are empty when it is nothing to start from, because
    another version of the code made it or because it is worn."""

    counts: tuple[int, int, int] = (0, 0, 0)
    paths: Mapping[str, str] = field(default_factory=dict)
    """Article id -> path of its file."""
    hashes: Mapping[str, str] = field(default_factory=dict)
    """Article id -> content hash."""
    files: Mapping[str, StoredSource] = field(default_factory=dict)
    held: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Path -> the ids of its articles with their content hashes."""

    @classmethod
    def of(cls, edition: Edition | None, version: str) -> Before:
        """What an edition, if there is one, offers to a build by this version of the code."""
        if edition is None:
            return cls()
        held: dict[str, dict[str, str]] = {}
        paths: dict[str, str] = {}
        hashes: dict[str, str] = {}
        for article_id, path, content in edition.content():
            held.setdefault(path, {})[article_id] = content
            paths[article_id] = path
            hashes[article_id] = content
        info = edition.info
        usable = edition.extraction_version == version and not edition.worn
        counts = (info.number, info.articles, info.facts)
        return cls(counts, paths, hashes, edition.source_files() if usable else {}, held if usable else {})
