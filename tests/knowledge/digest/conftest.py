"""Small editions of articles, each (id, publisher, day, sentences); the first sentence gives the title its words."""

import datetime as dt
import json

import pytest

from knowledge import KnowledgeBase
from knowledge.digest.rarity import rarities
from knowledge.digest.report import reports
from knowledge.edition import EditionFolder

FIRE = [
    "A fire on the ferry Solveig in Brenholt harbour injured seventeen passengers.",
    "The fire began in the engine room of the ferry Solveig, the Brenholt fire brigade said.",
    "The passengers of the ferry were brought to the hospital of Brenholt.",
]
FIRE_AGAIN = [
    "Seventeen passengers were injured when a fire broke out on the ferry Solveig in Brenholt harbour.",
    "The Brenholt fire brigade found the cause of the fire in the engine room of the ferry.",
    "The Solveig was to carry passengers until autumn.",
]
OLIVES = [
    "Olive growers in Tamsel replant four thousand trees after the blight of last winter.",
    "The ministry of farming pays half of the price of every young tree.",
    "The first olives are expected in six years, growers reckon.",
]
CHESS = [
    "A girl of eleven won the chess championship of Quillon against two grandmasters.",
    "She learned the game from her grandmother, who kept a bakery.",
    "The final game lasted nine hours and ended in a rook ending.",
]


def written(*articles):
    """The lines of a JSONL file; a fifth value of an article is its title."""
    return "\n".join(
        json.dumps(
            {
                "id": name,
                "title": title[0] if title else body[0][:30],
                "publisher": by,
                "published_at": day,
                "body": "\n\n".join(body),
            }
        )
        for name, by, day, body, *title in articles
    )


@pytest.fixture
def base(tmp_path):
    """Builds a knowledge base of articles; a second call with the same one builds its next edition."""
    made = []

    def build(*articles, again=None):
        path = tmp_path / f"{len(made)}.jsonl"
        path.write_text(written(*articles))
        made.append(again or KnowledgeBase.open(tmp_path / f"data{len(made)}"))
        made[-1].build([path])
        return made[-1]

    yield build
    for one in made:
        one.close()


@pytest.fixture
def reported(tmp_path):
    """Makes the reports of articles, oldest first, and the rarities of their terms."""

    def build(*articles):
        path = tmp_path / "articles.jsonl"
        path.write_text(written(*articles))
        KnowledgeBase.open(tmp_path / "data").build([path])
        with EditionFolder(tmp_path / "data").open() as edition:
            facts = edition.article_facts_between(dt.date.min, dt.date.max, 100)
            found = reports(facts, edition.articles({fact.article for fact in facts}))
            return found, rarities(edition, (term for report in found for term in report.terms))

    return build
