"""All that is in the file of an edition but for what meta says of its making, for comparing two of them."""

import sqlite3

from knowledge.edition.postings import Postings

# numbers of articles and facts differ from build to build: what they stand for takes their place
QUERIES = {
    "meta": "SELECT * FROM meta WHERE key IN ('articles', 'facts', 'publishers', 'languages')",
    "sources": "SELECT * FROM sources",
    "articles": """SELECT article_id, path, title, publisher, published, published_on, url, language, place,
                          content_hash, title_terms, body FROM articles""",
    "facts": """SELECT article_id, ordinal, paragraph, kind, start, "end", speaker, speaker_role, verb, quote,
                       reference, details, terms FROM facts JOIN articles ON articles.id = facts.article""",
    "article_aliases": """SELECT article_id, short, full FROM article_aliases
                          JOIN articles ON articles.id = article_aliases.article""",
    "aliases": "SELECT * FROM aliases",
    "vocabulary": "SELECT * FROM vocabulary",
    "spellings": "SELECT * FROM spellings",
    "terms": "SELECT term, facts, statements FROM terms",
}


def all_rows(path):
    """Table -> its rows, sorted; `postings` -> (term, reference, count); `dense` -> what is kept for each reference."""
    connection = sqlite3.connect(path)
    try:
        rows = {table: sorted(connection.execute(query).fetchall(), key=repr) for table, query in QUERIES.items()}
        references = dict(connection.execute("SELECT id, reference FROM facts"))
        rows["postings"] = sorted(
            (term, references[int(fact)], int(count))
            for term, data in connection.execute("SELECT term, postings FROM terms")
            for fact, count in zip(*Postings.unpack(data), strict=True)
        )
        dense = dict(connection.execute("SELECT name, data FROM dense"))
        lengths, order, articles = (
            memoryview(dense[name]).cast(kind) for name, kind in (("lengths", "H"), ("order", "Q"), ("articles", "I"))
        )
        rows["dense"] = sorted((reference, lengths[fact], order[fact]) for fact, reference in references.items())
        assert dict(connection.execute("SELECT id, article FROM facts")) == {
            fact: articles[fact] for fact in references
        }
        assert sum(map(bool, order)) == sum(map(bool, articles)) == len(references)
    finally:
        connection.close()
    return rows
