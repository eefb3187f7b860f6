"""BuildRecord: what an edition tells the build after it, so that this need only read what has changed."""

from __future__ import annotations

from knowledge.edition.edition_file import EditionFile
from knowledge.edition.from_rows import notes_from
from knowledge.edition.stored import StoredSource


class BuildRecord(EditionFile):
    """What an edition was built from, and by which code."""

    @property
    def extraction_version(self) -> str:
        """The version of the code that made its facts."""
        return self._meta["extraction_version"]

    @property
    def worn(self) -> bool:
        """Whether more numbers of facts are given up than in use, after many builds upon builds."""
        return int(self._meta["numbers"]) > 2 * int(self._meta["facts"])

    def source_files(self) -> dict[str, StoredSource]:
        """The files it was built from, by path."""
        rows = self._rows("SELECT path, sha256, size, skipped, notes FROM sources")
        return {
            path: StoredSource(
                path=path, sha256=sha256, size=size, skipped=notes_from(skipped), notes=notes_from(notes)
            )
            for path, sha256, size, skipped, notes in rows
        }

    def content(self) -> list[tuple[str, str, str]]:
        """The (id, path, content hash) of every article, in order."""
        return self._rows("SELECT article_id, path, content_hash FROM articles ORDER BY path, article_id")
