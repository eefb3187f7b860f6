"""A question set: questions with the answers that count as right."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from knowledge.errors import QuestionError


class GoldQuestion(BaseModel):
    """One question of a set. No `articles` means that nothing answers it. Fields it does not know are left out."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    question: str
    answers: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    kind: str = "plain"
    type: str = ""
    after: str | None = None
    as_of: dt.date | None = None
    sentence: str | None = None
    alt_sentences: tuple[str, ...] = ()
    stale_answers: tuple[str, ...] = ()
    conflict: bool = False

    @property
    def answerable(self) -> bool:
        """Whether some article answers it."""
        return bool(self.articles)


def read_question_set(path: Path) -> list[GoldQuestion]:
    """The questions of a JSONL file, in order. Raises QuestionError naming the file, the line and what is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise QuestionError(f"The question set {str(path)!r} cannot be read: {error.strerror}. Give a JSONL file.") from None
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found.append(GoldQuestion.model_validate(json.loads(line)))
        except (json.JSONDecodeError, ValidationError) as error:
            reason = error.msg if isinstance(error, json.JSONDecodeError) else error.errors()[0]["msg"]
            raise QuestionError(
                f"{path}, line {number}: {reason}. Each line is an object with id, question, answers and articles."
            ) from None
    if not found:
        raise QuestionError(f"The question set {str(path)!r} holds no question. Give one JSON object a line.")
    return found
