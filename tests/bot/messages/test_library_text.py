"""What the library says of files and editions is said in the reader's language, whatever it is."""

import ast

import pytest

from bot.messages import LANGUAGES, library_text
from tests.terminal import ROOT

RU = LANGUAGES["ru"]
_ERRORS = {"SourceError", "EditionError", "NoEdition", "BuildInProgress", "QuestionError", "RebuildError"}
_GIVE_REASONS = {"_why_not", "unreadable", "_published", "_decode"}


def form(node):
    """A sentence in the code, with {} for what varies; None when the code makes it elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def said(tree):
    """The expressions that become errors, reasons and notes."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=args) if name in _ERRORS:
                yield from args
            case ast.Call(func=ast.Attribute(value=ast.Name(id="notes"), attr="append"), args=args):
                yield from args
            case ast.Assign(targets=[ast.Name(id="notes" | "_NO_ARTICLE")], value=value):
                yield from getattr(value, "elts", [value])
            case ast.FunctionDef(name=name) if name in _GIVE_REASONS:
                returned = [one.value for one in ast.walk(node) if isinstance(one, ast.Return)]
                yield from (one for value in returned for one in getattr(value, "elts", [value]))
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg in ("reason", "notes"):
                    yield from getattr(keyword.value, "elts", [keyword.value])


def sentences():
    paths = [*(ROOT / "knowledge").rglob("*.py"), ROOT / "bot" / "rebuild.py"]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths if "evaluation" not in path.parts]
    forms = {form(node) for tree in trees for node in said(tree)}
    return sorted(one for one in forms if one and one.strip("{}"))


@pytest.mark.parametrize("sentence", sentences())
def test_there_is_russian_for_whatever_the_library_says(sentence):
    english = sentence.replace("{}", "X")
    assert library_text(english, RU) != english


def test_there_is_something_to_say():
    assert len(sentences()) > 40


def test_what_varies_stays_as_it_is():
    assert library_text("There is no edition 7 in 'data/editions' (there: 3, 4). Build a new one.", RU) == (
        "Издания 7 в 'data/editions' нет (есть: 3, 4)."
    )


def test_a_sentence_within_a_sentence_is_put_into_russian_too():
    message = (
        "No article was found in articles. Name files or folders with articles in them (.txt, .md, .html, .json, "
        ".jsonl); the edition before stays. Skipped: a.jsonl: line 3: is a list, not an object with a body "
        "(and 2 more)."
    )
    assert library_text(message, RU) == (
        "В articles не найдено ни одной статьи. Укажите файлы или папки со статьями (.txt, .md, .html, .json, "
        ".jsonl); прежнее издание остаётся. Пропущены: a.jsonl: строка 3: это список, а не объект с полем body "
        "(и ещё 2)."
    )


def test_in_english_it_is_left_as_it_is():
    assert library_text("is empty", LANGUAGES["en"]) == "is empty"


def test_what_nobody_has_put_into_words_is_left_as_it_is():
    assert library_text("the flux capacitor is out of phase", RU) == "the flux capacitor is out of phase"
