"""A JSONL file of questions; what is wrong with it is said with the line."""

import datetime as dt
import json

import pytest

from knowledge import QuestionError
from knowledge.evaluation import read_question_set


@pytest.fixture
def write(tmp_path):
    def write(content):
        path = tmp_path / "questions.jsonl"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_fields_are_read_and_those_it_does_not_know_left_out(write):
    line = {"id": "q1", "question": "When?", "answers": ["May"], "articles": ["wall"], "as_of": "2026-05-01", "x": 1}
    (gold,) = read_question_set(write(json.dumps(line)))
    assert (gold.id, gold.kind, gold.answers, gold.as_of) == ("q1", "plain", ("May",), dt.date(2026, 5, 1))


def test_a_question_without_articles_is_not_answerable(write):
    here, nowhere = read_question_set(
        write('{"id": "1", "question": "a", "articles": ["wall"]}\n\n{"id": 2, "question": "b", "articles": []}\n')
    )
    assert (here.answerable, nowhere.answerable, nowhere.id) == (True, False, "2")


def test_a_byte_order_mark_and_unusual_separators_inside_a_question_do_no_harm(write):
    (gold,) = read_question_set(write('\ufeff{"id": "1", "question": "a\u2028b"}\r\n'))
    assert gold.question == "a\u2028b"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"id": "1", "question": "a"}\n{"id": "2"', "line 2"),
        ('{"id": "1"}', "line 1: question: Field required"),
        ('{"id": "1", "question": "a", "as_of": "soon"}', "line 1: as_of"),
        ("[1]", "line 1"),
        ("\n \n", "holds no question"),
        (b"\xff\xfe", "it is not UTF-8 text"),
    ],
)
def test_an_error_names_the_file_and_what_is_wrong(write, content, said):
    with pytest.raises(QuestionError, match=r"questions\.jsonl") as caught:
        read_question_set(write(content))
    assert said in str(caught.value)


def test_a_missing_file(tmp_path):
    with pytest.raises(QuestionError, match=r"No such file or directory\. Give a JSONL file"):
        read_question_set(tmp_path / "nowhere.jsonl")
