import json

import pytest

from knowledge import KnowledgeBase


@pytest.fixture
def reports(tmp_path):
    """A knowledge base of short reports, each (publisher, day, body)."""
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
