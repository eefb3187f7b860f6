"""JSON records: one object, a list of them (.json), or one to a line (.jsonl)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from knowledge.errors import SourceError
from knowledge.reading.drafts import Draft, Refusal, first_words, read_metadata


def read_json_file(text: str) -> Iterator[Draft | Refusal]:
    """The articles of a JSON file. Raises SourceError when it is no JSON, or holds no objects."""
    try:
        value = _parse(text)
    except ValueError as error:
        raise SourceError(str(error)) from error
    if not isinstance(value, list):
        yield _record(value, where="", number=1)
        return
    if not value:
        raise SourceError("is an empty list")
    for number, item in enumerate(value, start=1):
        yield _record(item, where=f"item {number}", number=number)


def read_json_lines(text: str) -> Iterator[Draft | Refusal]:
    """The articles of a JSON Lines file; a line that gives none is refused alone."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield _record(_parse(line), where=f"line {number}", number=number)
        except ValueError as error:
            yield Refusal(where=f"line {number}", reason=str(error))


def _parse(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if "\n" in text else ""
        raise ValueError(f"is no JSON: {error.msg} ({line}column {error.colno})") from error
    except RecursionError as error:
        raise ValueError("is nested too deeply: give one object, or a list of objects") from error


def _record(value: Any, *, where: str, number: int) -> Draft | Refusal:
    if not isinstance(value, dict):
        return Refusal(where=where, reason=f"is {_KINDS.get(type(value), 'a number')}, not an object with a body")
    body = value.get("body")
    if body is None or (isinstance(body, str) and not body.strip()):
        return Refusal(where=where, reason="has no body: give the text of the article in 'body'")
    if not isinstance(body, str):
        return Refusal(where=where, reason=f"its body is {_KINDS.get(type(body), 'a number')}, not text")
    fields = read_metadata(value)
    notes: tuple[str, ...] = ()
    if not fields["title"]:
        fields["title"] = first_words(body)
        notes = ("has no title: its first words are taken",)
    body = body.replace("\r\n", "\n").replace("\r", "\n")
    return Draft(**fields, body=body, where=where, suffix=f"-{number}" if number > 1 else "", notes=notes)


_KINDS = {str: "text", list: "a list", dict: "an object", bool: "true or false", type(None): "null"}
