"""What publishers are found by: the words and the initials of their names."""

from __future__ import annotations

import sqlite3

from knowledge.words import fold, tokenize


def write_publisher_words(connection: sqlite3.Connection) -> None:
    """Bring the table `publisher_words` of an edition up to date with its articles."""
    connection.execute("DELETE FROM publisher_words WHERE publisher NOT IN (SELECT publisher FROM articles)")
    new = connection.execute(
        """SELECT DISTINCT publisher FROM articles
           WHERE publisher <> '' AND publisher NOT IN (SELECT publisher FROM publisher_words)"""
    ).fetchall()
    connection.executemany(
        "INSERT INTO publisher_words (word, publisher) VALUES (?, ?)",
        ((word, name) for (name,) in new for word in sorted(words_of(name))),
    )


def words_of(publisher: str) -> frozenset[str]:
    """The terms and name keys of the words of a publisher's names, which a slash parts, and the initials of each.

    >>> sorted(words_of("Strait News Agency / SNA"))
    ['agenc', 'news', 'sna', 'strait', '~agenki', '~nevs', '~sna', '~strait']
    """
    found = set()
    for name in publisher.split("/"):
        own = [token for token in tokenize(name, "") if not token.stop]
        found |= {word for token in own for word in (token.term, token.key) if word}
        if len(own) > 1:
            found.add(fold("".join(token.text[0] for token in own)))
    return frozenset(found)
