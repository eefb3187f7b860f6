"""A file of questions -> a JSON value for each."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, ValidationError

from knowledge import Frozen, KnowledgeBase, QuestionError

_LONGEST_CONVERSATION = 3


class BatchQuestion(Frozen):
    """A line of the file; fields it does not know are left out."""

    model_config = ConfigDict(frozen=True, extra="ignore", coerce_numbers_to_str=True)

    id: str
    question: str
    after: str | None = None
    as_of: dt.date | None = None


def answer_batch(
    path: Path, base: Callable[[], KnowledgeBase], as_of: dt.date | None, limit: int
) -> Iterator[dict[str, Any]]:
    """The answers as the contract has them, in the order of the file.

    `after` names another question of the file, wherever it stands, or is the text of one. Nothing is answered when a
    line is wrong: QuestionError names it.
    """
    questions = _read(path)
    by_id = {question.id: question for question in questions}
    knowledge = base()
    for question in questions:
        after = "\n".join(_before(question, by_id)) or None
        answer = knowledge.ask(question.question, as_of=question.as_of or as_of, after=after, limit=limit)
        yield answer.to_json(question.id)


def _before(question: BatchQuestion, by_id: Mapping[str, BatchQuestion]) -> list[str]:
    """The questions that one goes on from, the first one first: each may go on from another itself."""
    found: list[str] = []
    met = {question.id}
    while question.after and question.after not in met and len(found) < _LONGEST_CONVERSATION:
        met.add(question.after)
        before = by_id.get(question.after)
        found.insert(0, before.question if before else question.after)
        if before is None:
            break
        question = before
    return found


def _read(path: Path) -> list[BatchQuestion]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise QuestionError(
            f"The file {str(path)!r} cannot be read: {reason}. Give a JSONL file of questions."
        ) from None
    return [_question(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _question(path: Path, number: int, line: str) -> BatchQuestion:
    try:
        return BatchQuestion.model_validate(json.loads(line))
    except json.JSONDecodeError as error:
        reason = f"{error.msg} at character {error.pos}"
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        reason = f"{'.'.join(map(str, first['loc'])) or 'the line'}: {first['msg']}"
    raise QuestionError(f'{path}, line {number}: {reason}. Each line is like {{"id": "1", "question": "Who spoke?"}}.')
