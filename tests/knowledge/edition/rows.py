"""All that is in the file of an edition but for what meta says of its making, for comparing two of them."""

import sqlite3

TABLES = ("sources", "articles", "facts", "article_aliases", "aliases", "vocabulary", "terms", "facts_fts_docsize")


def all_rows(path):
    """Table -> its rows, in the order of their numbers; `index` -> every term of the index and where it stands."""
    connection = sqlite3.connect(path)
    try:
        rows = {}
        for table in TABLES:
            rows[table] = connection.execute(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall()  # noqa: S608
        rows["meta"] = connection.execute(
            "SELECT * FROM meta WHERE key IN ('articles', 'facts', 'publishers')"
        ).fetchall()
        connection.execute("CREATE VIRTUAL TABLE temp.places USING fts5vocab(main, facts_fts, instance)")
        rows["index"] = connection.execute("SELECT * FROM temp.places").fetchall()
    finally:
        connection.close()
    return rows
