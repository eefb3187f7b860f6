"""Changes: what was cited and no longer stands there, and what stands there instead."""

import pytest

from knowledge import KnowledgeBase, Withheld

TALKS = "Harbour talks resume\n\nThe harbour talks will resume on {day} July. {more}\n"
FERRY = "The ferry strike has cost the port 3.5 million euros so far."


@pytest.fixture
def base(tmp_path):
    base = KnowledgeBase.open(tmp_path / "data")
    yield base
    base.close()


@pytest.fixture
def cited(base, tmp_path):
    """Builds an edition of an article and returns its facts by their first words, as they are cited."""

    def build(text):
        (tmp_path / "talks.txt").unlink(missing_ok=True)
        if text:
            (tmp_path / "talks.txt").write_text(text, encoding="utf-8")
        (tmp_path / "other.txt").write_text("Bridge closes\n\nThe Aura bridge closes for repairs.\n", encoding="utf-8")
        base.build([tmp_path])
        return [base.fact(fact.reference) for fact, article in base.facts() if article.article_id == "talks"]

    return build


def test_what_still_stands_there_has_not_changed(base, cited):
    facts = cited(TALKS.format(day=14, more=FERRY))
    cited("A new title\n\n" + TALKS.format(day=14, more=FERRY).partition("\n\n")[2])
    assert base.changes(facts) == ()


def test_a_changed_fact_comes_with_the_sentence_that_took_its_place(base, cited):
    facts = cited(TALKS.format(day=14, more=FERRY))
    cited(TALKS.format(day=21, more=FERRY))
    (change,) = base.changes(facts)
    assert change.was.statement == "The harbour talks will resume on 14 July."
    assert change.now.statement == "The harbour talks will resume on 21 July."
    assert change.now.article_id == "talks"


def test_a_sentence_that_is_gone_has_nothing_in_its_place(base, cited):
    facts = cited(TALKS.format(day=14, more=FERRY))
    cited(TALKS.format(day=14, more=""))
    (change,) = base.changes(facts)
    assert (change.was.statement, change.now) == (FERRY, None)


def test_nor_has_one_whose_article_is_gone(base, cited):
    facts = cited(TALKS.format(day=14, more=FERRY))
    cited("")
    assert [change.now for change in base.changes(facts)] == [None, None]


def test_what_operators_hide_still_stands_there(base, cited):
    facts = cited(TALKS.format(day=14, more=FERRY))
    base.withhold(Withheld.of(articles=["talks"]))
    assert base.changes(facts) == ()
