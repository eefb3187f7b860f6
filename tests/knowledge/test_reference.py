"""References: they name a fact in every edition that holds it."""

import json
import re

from knowledge import KnowledgeBase
from knowledge.reference import is_reference, references
from tests.knowledge.invented_articles import record, write

STATEMENTS = ["Nobody left.", "The wall leaks.", "Nobody left."]


def test_a_reference_fits_a_button_and_a_deep_link():
    assert all(re.fullmatch("[A-Za-z0-9_-]{12}", one) and is_reference(one) for one in references("dam", STATEMENTS))


def test_equal_statements_of_an_article_have_references_of_their_own():
    assert len(set(references("dam", STATEMENTS))) == 3


def test_equal_statements_of_two_articles_have_references_of_their_own():
    assert not set(references("dam", STATEMENTS)) & set(references("dam-again", STATEMENTS))


def test_what_else_changes_in_the_article_leaves_a_reference_as_it_is():
    assert references("dam", ["A new opening.", *STATEMENTS])[1:] == references("dam", STATEMENTS)


def test_other_text_is_no_reference():
    assert not any(map(is_reference, ["", "short", "thirteen-long", "with blank s", "ссылкассылка", "a" * 12 + "\n"]))


def test_a_reload_that_changes_another_paragraph_keeps_the_references(tmp_path):
    base = KnowledgeBase.open(tmp_path / "data")
    articles = write(tmp_path / "articles.jsonl", ["dam", "union"])
    base.build([articles])
    before = {fact.statement: fact.reference for fact, _ in base.facts()}
    changed = record("dam")
    body = f"The dam was inspected again.\n\n{changed['body']}"
    articles.write_text(json.dumps({**changed, "body": body}), encoding="utf-8")
    base.build([articles])
    after = {fact.statement: fact.reference for fact, _ in base.facts()}
    assert before.items() - after.items()  # the other article is gone
    assert {statement: after[statement] for statement in before if "Dahl" in statement} == {
        statement: reference for statement, reference in before.items() if "Dahl" in statement
    }
    base.close()
