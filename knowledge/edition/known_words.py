"""KnownWords: what an edition knows of words: how many facts hold them, how they are written, what else a name is."""

from __future__ import annotations

from collections.abc import Collection

from knowledge.edition.edition_file import EditionFile, as_json
from knowledge.edition.stored import TermCounts

_IN_NONE = TermCounts(0, 0)


class KnownWords(EditionFile):
    """The words of an edition's facts, publishers and names."""

    def term_counts(self, terms: Collection[str]) -> dict[str, TermCounts]:
        """In how many facts each term stands."""
        # the index is a small part of the table, which holds the postings
        query = """SELECT term, facts, statements FROM terms INDEXED BY term_counts
                   WHERE term IN (SELECT value FROM json_each(?))"""
        found = {term: TermCounts(*counts) for term, *counts in self._rows(query, (as_json(terms),))}
        return {term: found.get(term, _IN_NONE) for term in terms}

    def document_frequencies(self, terms: Collection[str]) -> dict[str, int]:
        """How many facts `search` would find for each term, in their statement or context; 0 for unknown ones."""
        return {term: counts.facts for term, counts in self.term_counts(terms).items()}

    def statement_frequencies(self, terms: Collection[str]) -> dict[str, int]:
        """How many facts hold each term in the statement itself; unknown ones are left out."""
        return {term: counts.statements for term, counts in self.term_counts(terms).items() if counts.facts}

    def aliases(self) -> list[tuple[str, str, int]]:
        """All (short, full, in how many articles), the most widely used first."""
        return self._rows("SELECT short, full, articles FROM aliases ORDER BY articles DESC, short, full")

    def publishers_with(self, words: Collection[str], limit: int) -> list[str]:
        """At most `limit` publishers that any of the words, name keys or initials is found in, by name."""
        query = """SELECT DISTINCT publisher FROM publisher_words WHERE word IN (SELECT value FROM json_each(?))
                   ORDER BY publisher LIMIT ?"""
        return [publisher for (publisher,) in self._rows(query, (as_json(words), limit))]

    def aliases_by(self, terms: Collection[str], limit: int) -> list[tuple[list[str], list[str]]]:
        """The (terms of the short form, terms of the full form) of which the most telling term of either stands among
        the terms, the most widely used first; at most `limit` for each term and form."""
        found: set[tuple[int, str, str]] = set()
        for form in ("short_word", "full_word"):
            known = f"""SELECT value FROM json_each(?)
                        WHERE EXISTS (SELECT 1 FROM aliases WHERE {form} = value)"""  # noqa: S608 - a column's name
            query = f"""SELECT -articles, short_terms, full_terms FROM aliases WHERE {form} = ?
                        ORDER BY articles DESC, short_terms, full_terms LIMIT ?"""  # noqa: S608 - a column's name
            for (term,) in self._rows(known, (as_json(terms),)):
                found.update(self._rows(query, (term, limit)))
        return [(short.split(), full.split()) for _, short, full in sorted(found)]

    def words(self) -> list[tuple[str, int]]:
        """Every word as written (but for case and accents) with its frequency, in alphabetical order."""
        return self._rows("SELECT word, frequency FROM vocabulary ORDER BY word")

    def word_frequencies(self, words: Collection[str]) -> dict[str, int]:
        """How often each word is written; unknown ones are left out."""
        query = "SELECT word, frequency FROM vocabulary WHERE word IN (SELECT value FROM json_each(?))"
        return dict(self._rows(query, (as_json(words),)))

    def words_like(self, initial: str, length: int) -> list[str]:
        """The words that begin with a letter and have so many, in alphabetical order."""
        rows = self._rows("SELECT words FROM spellings WHERE initial = ? AND length = ?", (initial, length))
        return rows[0][0].split(" ") if rows else []

    def initials(self) -> tuple[str, ...]:
        """The 64 letters that words of the most lengths begin with."""
        query = "SELECT initial FROM spellings GROUP BY initial ORDER BY count(*) DESC, initial LIMIT 64"
        return tuple(initial for (initial,) in self._rows(query))
