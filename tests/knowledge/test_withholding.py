"""What operators hide is never answered, in no digest, in no edition; the next best fact is."""

import datetime as dt

import pytest

from knowledge import KnowledgeBase, Withheld
from tests.knowledge.invented_articles import write

CRACKS = "How many cracks did engineers find in the Kalvend dam?"
FOURTEEN = "Engineers found 14 cracks in the Kalvend dam on Monday."
BANKS = "The river Oster burst its banks after three days of rain, the fire brigade reported."


@pytest.fixture
def base(tmp_path):
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([write(tmp_path / "articles.jsonl", ["dam", "dam-again", "flood-north", "flood-south"])])
    yield base
    base.close()


def told(base, question, limit=20):
    return [fact.statement for fact in base.ask(question, limit=limit).facts]


def test_a_withheld_statement_is_not_answered_and_comes_back_when_it_is_no_longer_withheld(base):
    assert FOURTEEN in told(base, CRACKS)
    base.withhold(Withheld.of(statements=[FOURTEEN]))
    assert FOURTEEN not in told(base, CRACKS)
    assert told(base, CRACKS, limit=1)[0].startswith("Engineers found 23 cracks")
    base.withhold(Withheld())
    assert FOURTEEN in told(base, CRACKS)


def test_a_statement_is_withheld_wherever_it_stands_word_for_word(base):
    assert BANKS in told(base, "Why did the river Oster burst its banks?")
    base.withhold(Withheld.of(statements=[BANKS.upper().replace(" ", "  ")]))
    assert BANKS not in told(base, "Why did the river Oster burst its banks?")


def test_no_fact_of_a_withheld_article_is_answered(base):
    base.withhold(Withheld.of(articles=["dam-again", "not-there"]))
    assert {fact.article_id for fact in base.ask(CRACKS, limit=20).facts} == {"dam"}
    as_of = base.ask(CRACKS, limit=20, as_of=dt.date(2026, 3, 31))
    assert {fact.article_id for fact in as_of.facts} == {"dam"}


def test_the_facts_of_a_withheld_article_do_not_take_the_place_of_others_in_the_search(tmp_path):
    many = "".join(f"Engineers found {n} cracks in the Kalvend dam in spring.\n\n" for n in range(200))
    (tmp_path / "many.txt").write_text(f"Cracks in the Kalvend dam\n\n{many}", encoding="utf-8")
    base = KnowledgeBase.open(tmp_path / "data")
    base.build([write(tmp_path / "articles.jsonl", ["dam"]), tmp_path / "many.txt"])
    base.withhold(Withheld.of(articles=["many"]))
    assert told(base, CRACKS, limit=1) == [FOURTEEN]
    base.close()


def test_a_digest_tells_none_of_it(base):
    base.withhold(Withheld.of(statements=["The flood destroyed 120 houses in Brenholt."], articles=["dam"]))
    digest = base.digest(dt.date(2026, 3, 1), dt.date(2026, 4, 30))
    facts = [fact for story in digest.stories for fact in story.facts]
    assert "dam" not in {fact.article_id for fact in facts}
    assert "flood-north" in {article for story in digest.stories for article in story.article_ids}
    assert "The flood destroyed 120 houses in Brenholt." not in {fact.statement for fact in facts}


def test_it_is_kept_when_a_new_edition_comes(base, tmp_path):
    base.withhold(Withheld.of(statements=[FOURTEEN]))
    base.build([write(tmp_path / "articles.jsonl", ["dam", "comet"])])
    assert "comet" in {fact.article_id for fact in base.ask("What is a comet?").facts}
    assert FOURTEEN not in told(base, CRACKS)


def test_every_fact_can_still_be_listed_and_measured(base):
    everything = len(list(base.facts()))
    base.withhold(Withheld.of(articles=["dam"]))
    assert len(list(base.facts())) == everything
