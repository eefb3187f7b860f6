"""A question set: questions with the answers that count as right."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from knowledge.errors import QuestionError


class GoldQuestion(BaseModel):
    """One question of a set. No `articles` means that nothing answers it. Fields it does not know are left out."""

    model_config = ConfigDict(frozen=True, extra="ignore", coerce_numbers_to_str=True)

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
        lines = path.read_text(encoding="utf-8-sig").split("\n")  # JSON may hold other line separators as they are
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise QuestionError(f"The question set {str(path)!r} cannot be read: {reason}. Give a JSONL file.") from None
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found.append(GoldQuestion.model_validate(json.loads(line)))
        except (json.JSONDecodeError, ValidationError) as error:
            reason = error.msg if isinstance(error, json.JSONDecodeError) else _first_of(error)
            raise QuestionError(
                f"{path}, line {number}: {reason}. Each line is an object with id, question, answers and articles."
            ) from None
    if not found:
        raise QuestionError(f"The question set {str(path)!r} holds no question. Give one JSON object a line.")
    return found


def _first_of(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    return f"{'.'.join(map(str, first['loc'])) or 'the line'}: {first['msg']}"
