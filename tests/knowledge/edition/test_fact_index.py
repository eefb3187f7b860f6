"""The search of an edition: BM25 over all terms, within bounds that hardly change what is found."""

import datetime as dt
import math
import random
import sqlite3

import pytest

from knowledge.article import Article
from knowledge.edition import StoredSource, article_rows
from knowledge.edition.fact_index import FactIndex
from knowledge.fact import Extraction, Fact

WORDS = [f"q{a}{b}" for a in "bcdfghjk" for b in "bdfgkmnp"][:60]


def articles():
    """60 articles of 20 facts, their words drawn so that the first are common and the last are rare."""
    chance = random.Random(5)  # noqa: S311
    for number in range(60):
        statements, body, facts = set(), "", []
        while len(statements) < 20:
            statements.add(" ".join(WORDS[int(60 * chance.random() ** 3)] for _ in range(chance.randint(3, 9))))
        for ordinal, statement in enumerate(sorted(statements)):
            facts.append((ordinal, len(body), statement))
            body += f"{statement}\n"
        day = dt.date(2026, 6, 1) + dt.timedelta(days=number % 7)
        article = Article(
            id=f"a{number:02}", title=f"About {WORDS[number]}", body=body, path=f"{number}.txt", published=day
        )
        extraction = Extraction(
            facts=tuple(
                Fact(article_id=article.id, ordinal=o, paragraph=1, start=s, end=s + len(t), statement=t)
                for o, s, t in facts
            )
        )
        yield article, extraction


def write(folder, order):
    with folder.writer() as writer:
        writer.begin("1")
        for article, extraction in sorted(articles(), key=order):
            writer.add_source(StoredSource(path=article.path, sha256="", size=0))
            writer.add_article(article_rows(article, extraction))
        writer.finish()


@pytest.fixture
def connection(folder):
    write(folder, lambda pair: pair[0].id)
    connection = sqlite3.connect(folder.path / "edition-000001.sqlite")
    yield connection
    connection.close()


def by_reference(connection, hits):
    references = dict(connection.execute("SELECT id, reference FROM facts"))
    return [(references[hit.fact], hit.score) for hit in hits]


def test_scores_are_those_of_bm25(connection):
    """Reckoned here fact by fact: a word of the title or of the fact before counts half."""
    facts = connection.execute("SELECT id, article, terms FROM facts ORDER BY id").fetchall()
    titles = dict(connection.execute("SELECT id, title_terms FROM articles"))
    held = {}
    for at, (number, article, terms) in enumerate(facts):
        before = facts[at - 1][2].split() if at and facts[at - 1][1] == article else []
        held[number] = (terms.split(), titles[article].split() + before)
    usual = sum(len(own) + len(around) for own, around in held.values()) / len(held)
    asked = {WORDS[5]: 1.0, WORDS[40]: 1.0, WORDS[59]: 0.5}
    expected = {}
    for term, worth in asked.items():
        count = sum(term in own or term in around for own, around in held.values())
        for number, (own, around) in held.items():
            frequency = own.count(term) + around.count(term) / 2
            length = (len(own) + len(around)) / usual
            part = frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length))
            idf = math.log((len(held) - count + 0.5) / (count + 0.5))
            expected[number] = expected.get(number, 0.0) + idf * worth * part
    hits = FactIndex(connection, len(facts)).search(asked, 40)
    assert [hit.score for hit in hits] == pytest.approx(sorted(expected.values(), reverse=True)[:40], rel=1e-5)
    assert all(hit.score == pytest.approx(expected[hit.fact], rel=1e-5) for hit in hits)


def test_common_words_only_change_the_order_of_what_rare_ones_found(connection):
    asked = dict.fromkeys([WORDS[0], WORDS[1], WORDS[2], WORDS[58], WORDS[59]], 1.0)
    whole = FactIndex(connection, 1200).search(asked, 8)
    bounded = FactIndex(connection, 1200, scored=100, kept=60).search(asked, 8)
    assert [hit.fact for hit in bounded] == [hit.fact for hit in whole]
    assert [hit.score for hit in bounded] == pytest.approx([hit.score for hit in whole])


def test_within_the_bounds_the_rarest_word_is_looked_at_in_full(connection):
    """However tight they are."""
    found = FactIndex(connection, 1200, scored=1, kept=1).search(dict.fromkeys([WORDS[0], WORDS[1]], 1.0), 5)
    alone = FactIndex(connection, 1200).search({WORDS[1]: 1.0}, 1)
    assert len(found) == 5
    assert alone[0].fact in [hit.fact for hit in found]


def test_what_is_found_does_not_depend_on_the_order_in_which_it_was_written(folder, connection):
    """Neither among equal scores: the newer article goes first, then whichever has the smaller say."""
    write(folder, lambda pair: pair[0].id[::-1])
    other = sqlite3.connect(folder.path / "edition-000002.sqlite")
    days = dict(connection.execute("SELECT facts.id, published_on FROM facts JOIN articles ON articles.id = article"))
    try:
        for asked in ([WORDS[0]], [WORDS[1], WORDS[7]], [WORDS[30]], [WORDS[0], WORDS[2], WORDS[59]]):
            terms = dict.fromkeys(asked, 1.0)
            for limit in (1, 7, 50):
                here = FactIndex(connection, 1200).search(terms, limit)
                there = FactIndex(other, 1200).search(terms, limit)
                assert by_reference(connection, here) == by_reference(other, there)
                ranked = [(-hit.score, -days[hit.fact]) for hit in here]
                assert ranked == sorted(ranked)
    finally:
        other.close()


def test_a_question_leaves_nothing_behind_for_the_next(connection):
    index = FactIndex(connection, 1200)
    first = index.search({WORDS[3]: 1.0, WORDS[50]: 1.0}, 20)
    index.search({WORDS[3]: 1.0, WORDS[9]: 1.0, WORDS[20]: 0.3}, 20)
    assert index.search({WORDS[3]: 1.0, WORDS[50]: 1.0}, 20) == first


def test_only_some_articles_count_when_told_so(connection):
    index = FactIndex(connection, 1200)
    articles = dict(connection.execute("SELECT id, article FROM facts"))
    assert {articles[hit.fact] for hit in index.search({WORDS[0]: 1.0}, 99, among=[3, 9])} == {3, 9}
    assert index.search({WORDS[0]: 1.0}, 99, among=[]) == []


def test_withheld_articles_are_found_again_once_they_are_not(connection):
    index = FactIndex(connection, 1200)
    articles = dict(connection.execute("SELECT id, article FROM facts"))
    before = index.search({WORDS[0]: 1.0}, 2000)
    index.withhold([1, 2])
    assert {articles[hit.fact] for hit in index.search({WORDS[0]: 1.0}, 2000)} == set(range(3, 61))
    index.withhold([])
    assert index.search({WORDS[0]: 1.0}, 2000) == before
