import datetime as dt
import json

RECORD = {
    "id": "harbour-1",
    "title": "Harbour closed",
    "publisher": "Norland Wire",
    "published_at": "2026-02-06T16:25:00+05:00",
    "url": "https://wire.example/a",
    "body": "The harbour is closed.\n\nNobody knows why.",
}


def test_an_object_is_an_article(read_one):
    article = read_one("a.json", json.dumps(RECORD))
    assert article.id == "harbour-1"
    assert article.title == "Harbour closed"
    assert article.publisher == "Norland Wire"
    assert article.published == dt.datetime(2026, 2, 6, 11, 25, tzinfo=dt.UTC)
    assert article.url == "https://wire.example/a"
    assert article.body == RECORD["body"]
    assert article.language == "en"
    assert len(article.blocks) == 2


def test_without_an_id_the_file_name_is_the_id_and_a_later_line_adds_its_number(read):
    lines = [json.dumps({"title": "A", "published": "2026-02-06", "body": f"Body {number}."}) for number in (1, 2, 3)]
    reading = read("wire.jsonl", "\n".join(lines))
    assert [article.id for article in reading.articles] == ["wire", "wire-2", "wire-3"]


def test_a_list_of_objects_is_as_many_articles(read):
    reading = read("wire.json", json.dumps([RECORD, {**RECORD, "id": 12}]))
    assert [article.id for article in reading.articles] == ["harbour-1", "12"]


def test_a_bad_line_is_skipped_alone_with_its_number_and_reason(read):
    reading = read("wire.jsonl", json.dumps(RECORD) + '\n\n{"id": \n[1]\n{"body": " "}\n{"body": 5}\n')
    assert [article.id for article in reading.articles] == ["harbour-1"]
    assert [note.reason for note in reading.skipped] == [
        "line 3: is no JSON: Expecting value (column 8)",
        "line 4: is a list, not an object with a body",
        "line 5: has no body: give the text of the article in 'body'",
        "line 6: its body is a number, not text",
    ]


def test_what_is_no_json_is_skipped_with_the_place(reasons):
    assert reasons("a.json", '{"id": 1,\n "body": }') == ["is no JSON: Expecting value (line 2, column 10)"]
    assert reasons("b.json", "[" * 100_000) == ["is nested too deeply: give one object, or a list of objects"]
    assert reasons("c.json", "[]") == ["is an empty list"]


def test_a_missing_title_is_made_of_the_first_words(read):
    reading = read("a.json", json.dumps({"body": "The harbour is closed.", "published": "2026-02-06"}))
    assert reading.articles[0].title == "The harbour is closed."
    assert [note.reason for note in reading.notes] == ["has no title: its first words are taken"]


def test_half_a_character_is_replaced_so_that_the_body_can_be_stored(read):
    reading = read("a.json", '{"title": "A", "published": "2026-02-06", "body": "one \\ud800 two \\u0000."}')
    [article] = reading.articles
    assert article.body == "one \ufffd two \ufffd."
    assert len(article.sha256) == 64
    assert len(reading.notes) == 1


def test_a_day_in_the_future_is_named_and_left_out(read):
    reading = read("a.json", json.dumps({**RECORD, "published_at": "2999-01-01"}))
    assert reading.articles[0].published is None
    assert [note.reason for note in reading.notes] == ["its date, '2999-01-01', is in the future: taken without it"]
