import json

import pytest

from knowledge import KnowledgeBase

WALL = """Harbour wall cracks

BRENHOLT (UTB / Sputnik - 01st July, 2026) Inspectors counted three cracks in the harbour wall of Brenholt.

Ana Verne said that the repairs of the harbour wall cost $3.5 million.
"""
FERRY = """Ferry leaves late

KALVEND (UTB / Sputnik - 05th July, 2026) The ferry Solveig carried 40 passengers to Kalvend.

Captain Ole Brandt blamed the fog for the delay.

The repairs of the ferry Solveig cost $900,000.
"""
QUESTIONS = [
    {"id": "cracks", "question": "How many cracks did inspectors count in the harbour wall?", "answers": ["three"],
     "articles": ["wall"]},
    {"id": "ferry", "question": "Who blamed the fog for the delay?", "answers": ["Ole Brandt"], "articles": ["ferry"]},
    {"id": "early", "question": "How many passengers did the ferry Solveig carry?", "answers": ["40"],
     "articles": ["ferry"], "as_of": "2026-07-02", "kind": "too early"},
    {"id": "cost", "question": "And how much do the repairs cost?", "answers": ["$3.5 million"], "articles": ["wall"],
     "after": "cracks", "kind": "followup"},
    {"id": "fare", "question": "And how much do the repairs cost?", "answers": ["$900,000"], "articles": ["ferry"],
     "after": "How many passengers did the ferry Solveig carry?", "kind": "followup"},
    {"id": "absent", "question": "Which comet did the observatory of Quillon discover?", "kind": "unanswerable"},
    {"id": "unsaid", "question": "Who blamed the fog for the delay?", "answers": ["Ana Verne"], "articles": ["wall"],
     "kind": "wrong gold"},
    {"id": "unheld", "question": "Who blamed the fog for the delay?", "answers": ["Nobody"], "articles": ["wall"],
     "kind": "wrong gold"},
]  # fmt: skip


@pytest.fixture(scope="session")
def knowledge_base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("evaluation")
    (folder / "wall.txt").write_text(WALL, encoding="utf-8")
    (folder / "ferry.txt").write_text(FERRY, encoding="utf-8")
    base = KnowledgeBase.open(folder / "data")
    base.build([folder / "wall.txt", folder / "ferry.txt"])
    yield base
    base.close()


@pytest.fixture(scope="session")
def questions_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("questions") / "questions.jsonl"
    path.write_text("\n".join(json.dumps(question) for question in QUESTIONS), encoding="utf-8")
    return path
