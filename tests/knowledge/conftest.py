import json

import pytest

from knowledge import KnowledgeBase
from tests.knowledge.invented_articles import QUAY, write
from tests.knowledge.other_forms import FORMS


@pytest.fixture(scope="session")
def invented(tmp_path_factory):
    """The knowledge base of the invented articles."""
    folder = tmp_path_factory.mktemp("invented")
    (folder / "quay.md").write_text(QUAY, encoding="utf-8")
    base = KnowledgeBase.open(folder / "data")
    base.build([write(folder / "articles.jsonl"), folder / "quay.md"])
    yield base
    base.close()


@pytest.fixture(scope="session")
def evidence(invented):
    """The evidence that a question finds for the fact that begins with these words."""
    asked = {}

    def find(question, opening, **options):
        key = (question, *sorted(options.items()))
        if key not in asked:
            asked[key] = [one.evidence for one in invented.find(question, **options)[1]]
        found = [one for one in asked[key] if one.fact.statement.startswith(opening)]
        assert found, f"{question!r} does not find {opening!r}"
        return found[0]

    return find


@pytest.fixture(scope="session")
def forms(tmp_path_factory):
    """The knowledge base of the articles that are no plain prose."""
    folder = tmp_path_factory.mktemp("forms")
    for name, text in FORMS.items():
        (folder / name).write_text(text, encoding="utf-8")
    base = KnowledgeBase.open(folder / "data")
    base.build([folder])
    yield base
    base.close()


@pytest.fixture(scope="session")
def evidence_in_forms(forms):
    """The evidence that a question finds for the fact of these articles that begins with these words."""

    def find(question, opening):
        return next(one.evidence for one in forms.find(question)[1] if one.evidence.fact.statement.startswith(opening))

    return find


@pytest.fixture
def reports(tmp_path):
    """A knowledge base of short reports, each (title, publisher, day, body); the day may be None."""
    bases = []

    def build(*articles):
        lines = [
            json.dumps({"id": f"r{at}", "title": title, "publisher": publisher, "published_at": day, "body": body})
            for at, (title, publisher, day, body) in enumerate(articles)
        ]
        path = tmp_path / "reports.jsonl"
        path.write_text("\n".join(lines))
        base = KnowledgeBase.open(tmp_path / "data")
        base.build([path])
        bases.append(base)
        return base

    yield build
    for base in bases:
        base.close()


@pytest.fixture
def short_answer(reports):
    """The short answer to a question where a report of one statement is all there is."""

    def of(statement, question):
        return reports(("Report", "Post", "2026-05-12", statement)).ask(question).short_answer

    return of
