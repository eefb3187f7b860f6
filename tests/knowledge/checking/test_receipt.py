"""A receipt: where a fact stands, and what proves it."""

import hashlib

import pytest

from tests.knowledge.invented_articles import ARTICLES

SPEECH = 'Dahl said: "The wall stands firm."'


@pytest.fixture(scope="module")
def receipt(invented):
    (fact,) = [one for one, _ in invented.facts() if one.statement == SPEECH]
    return invented.receipt(fact.reference)


def test_the_sentence_stands_in_its_paragraph(receipt):
    assert receipt.paragraph == f"Ingrid Dahl, the mayor of Kalvend, said that nobody has to leave. {SPEECH}"
    assert receipt.paragraph[receipt.start : receipt.end] == receipt.fact.statement == SPEECH


def test_the_offsets_count_from_the_beginning_of_the_body(receipt):
    body = ARTICLES["dam"]["body"]
    assert body[receipt.fact.start : receipt.fact.end] == SPEECH
    assert receipt.characters == len(body)


def test_the_checksum_is_that_of_the_body(receipt):
    assert receipt.sha256 == hashlib.sha256(ARTICLES["dam"]["body"].encode()).hexdigest()


def test_it_names_the_article_and_the_edition(receipt, invented):
    info = invented.edition()
    assert (receipt.fact.article_id, receipt.fact.title) == ("dam", "Cracks found in Kalvend dam")
    assert (receipt.edition, receipt.built_at) == (info.number, info.built_at)


def test_each_fact_has_one(invented):
    for fact, article in invented.facts():
        receipt = invented.receipt(fact.reference)
        assert receipt.paragraph[receipt.start : receipt.end] == fact.statement
        assert receipt.fact.article_id == article.article_id


def test_a_fact_that_the_edition_does_not_hold_has_none(invented):
    assert invented.receipt("AAAAAAAAAAAA") is None
    assert invented.fact("AAAAAAAAAAAA") is None


def test_without_a_question_nothing_was_found(receipt):
    assert receipt.finding is None


class TestHowItWasFound:
    @pytest.fixture
    def finding(self, invented):
        question = "How many cracks did engineers find in the Kalvend dam in Tamsel?"
        fact = next(one for one, _ in invented.facts() if one.statement.startswith("Engineers found 23"))
        return invented.receipt(fact.reference, question=question).finding

    def test_the_words_are_told_apart_by_where_they_stand(self, finding):
        assert {"cracks", "engineers", "Kalvend", "dam"} <= set(finding.in_statement)
        assert finding.missing == ("Tamsel",)

    def test_its_place_among_the_facts_compared_is_told(self, finding, invented):
        assert 1 <= finding.rank <= finding.compared <= invented.edition().facts

    def test_a_fact_that_the_question_does_not_find_has_no_finding(self, invented):
        fact = next(one for one, _ in invented.facts() if one.statement.startswith("A comet is"))
        assert invented.receipt(fact.reference, question="Who leads the union?").finding is None
