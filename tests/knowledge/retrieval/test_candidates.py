"""The facts worth ranking are found by the most telling words, and their number is bounded whatever is asked."""

import datetime as dt

import pytest

from knowledge.article import Article
from knowledge.asking import Lexicon, read_question
from knowledge.edition import EditionFolder, StoredSource, article_rows
from knowledge.fact import Extraction, Fact
from knowledge.retrieval.candidates import FACTS_RANKED, find_candidates, search_terms

TODAY = dt.date(2026, 6, 10)


def counted(number, day):
    """An article of 1,500 facts: all say 'harbour', one in four 'crane', one in 500 'whale', one 'narwhal'."""
    facts, body = [], ""
    for ordinal in range(1500):
        words = ["harbour"]
        words += ["crane"] if ordinal % 4 == 0 else []
        words += ["whale"] if ordinal % 500 == 0 else []
        words += ["narwhal"] if ordinal == 8 and number == 0 else []
        statement = " ".join(words) + "."
        start = len(body)
        body += statement + " "
        facts.append(
            Fact(
                article_id=f"a{number}",
                ordinal=ordinal,
                paragraph=1,
                start=start,
                end=len(body) - 1,
                statement=statement,
            )
        )
    article = Article(id=f"a{number}", title="", body=body, published=day, language="en", path=f"a{number}.txt")
    return article, Extraction(facts=tuple(facts))


@pytest.fixture(scope="module")
def edition(tmp_path_factory):
    """6,000 facts in four articles, a day apart."""
    folder = EditionFolder(tmp_path_factory.mktemp("many"))
    with folder.writer() as writer:
        writer.begin("1")
        for number in range(4):
            article, extraction = counted(number, dt.date(2026, 6, 1 + number))
            writer.add_source(StoredSource(path=article.path, sha256=article.sha256, size=len(article.body)))
            writer.add_article(article_rows(article, extraction))
        writer.finish()
    with folder.open() as edition:
        yield edition


@pytest.fixture(scope="module")
def ask(edition):
    lexicon = Lexicon(edition)

    def ask(text, as_of=None):
        return read_question(text, lexicon, today=TODAY, as_of=as_of), lexicon

    return ask


def test_rare_words_are_searched_for_first(ask):
    assert list(search_terms(*ask("harbour crane whale narwhal"))) == ["narwhal", "whale", "crane", "harbor"]


def test_a_word_counts_for_more_than_what_it_may_be_a_misspelling_of(ask):
    terms = search_terms(*ask("narwal crane"))
    assert terms["crane"] == 1 > terms["narwhal"] > 0.5


def test_a_word_that_is_everywhere_is_searched_for_too(ask, edition):
    question, lexicon = ask("harbour")
    assert len(find_candidates(question, edition, lexicon)) == FACTS_RANKED


def test_unknown_words_are_not_searched_for(ask, edition):
    question, lexicon = ask("zorblax quimby")
    assert search_terms(question, lexicon) == {}
    assert find_candidates(question, edition, lexicon) == {}


def test_candidates_come_best_first(ask, edition):
    question, lexicon = ask("whale narwhal crane")
    found = find_candidates(question, edition, lexicon)
    assert list(found.values()) == sorted(found.values(), reverse=True)
    assert edition.facts(list(found))[0].statement == "harbour crane narwhal."
    assert len(found) == FACTS_RANKED


def test_no_candidate_is_younger_than_the_day_of_asking(ask, edition):
    question, lexicon = ask("whale", as_of=dt.date(2026, 6, 2))
    assert {fact.article for fact in edition.facts(list(find_candidates(question, edition, lexicon)))} == {1, 2}
    question, lexicon = ask("whale", as_of=dt.date(2026, 5, 31))
    assert find_candidates(question, edition, lexicon) == {}
