from concurrent.futures import ProcessPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.article import Article
from knowledge.errors import SourceError
from knowledge.reading import Reading, check_unique, list_sources, read_source

RUSSIAN = (
    "Порт закрыт до пятницы\n\nЗАРЕЧНОЕ (Вестник - 3 марта 2026 г.) Порт останется закрытым, сообщила администрация."
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_a_word(read, encoding):
    reading = read("port.txt", RUSSIAN.encode(encoding))
    assert reading.articles[0].title == "Порт закрыт до пятницы"
    assert reading.articles[0].language == "ru"
    assert reading.notes == ()


@pytest.mark.parametrize(("encoding", "name"), [("cp1251", "cp1251"), ("koi8-r", "koi8_r")])
def test_another_encoding_is_guessed_and_named(read, encoding, name):
    reading = read("port.txt", RUSSIAN.encode(encoding))
    assert reading.articles[0].title == "Порт закрыт до пятницы"
    assert [note.reason for note in reading.notes] == [f"its encoding was guessed: {name}; save it in UTF-8 to be sure"]


def test_the_language_given_counts_unless_the_script_belies_it(read_one):
    german = "---\ntitle: Harbour\nlanguage: de\n---\nThe harbour is closed until Friday."
    russian = "---\ntitle: Порт\nlanguage: en\n---\nПорт останется закрытым, сообщила администрация."
    assert read_one("a.md", german).language == "de"
    assert read_one("b.md", russian).language == "ru"


def test_what_is_no_text_is_skipped(reasons):
    assert reasons("a.txt", b"PK\x03\x04\x00\x00\xff") == ["is not text: it holds NUL bytes; save it as text in UTF-8"]
    assert reasons("b.txt", b"Title\n\nBody\x00.") == ["is not text: it holds NUL characters; save it as text in UTF-8"]
    assert reasons("c.txt", " \n\n ") == ["is empty"]


def test_a_file_that_is_gone_or_of_another_kind_is_skipped(tmp_path):
    assert [note.reason for note in read_source(tmp_path / "a.txt").skipped] == [
        "cannot be read: No such file or directory"
    ]
    (tmp_path / "a.pdf").write_text("x")
    assert "its kind, .pdf, is not read" in read_source(tmp_path / "a.pdf").skipped[0].reason


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".json", ".jsonl"])
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))))
def test_no_content_raises_and_every_block_lies_within_its_body(read, suffix, raw):
    for article in read(f"any{suffix}", raw).articles:
        assert article.body == article.body.strip() != ""
        ends = [(block.start, block.end) for block in article.blocks]
        assert all(0 <= start < end <= len(article.body) for start, end in ends)
        assert ends == sorted(ends)


def test_sources_can_be_read_in_other_processes(tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(RUSSIAN)
    sources, _ = list_sources([tmp_path])
    with ProcessPoolExecutor(2) as pool:
        readings = list(pool.map(read_source, sources))
    assert readings == [read_source(source) for source in sources]
    assert all(isinstance(reading, Reading) and len(reading.articles) == 1 for reading in readings)


def test_two_articles_with_one_id_are_an_error_that_names_both():
    one = Article(id="a", title="A", body="A.", path="x/a.txt")
    other = Article(id="a", title="B", body="B.", path="y/a.md")
    check_unique([one])
    with pytest.raises(SourceError, match=r"the id 'a': x/a.txt and y/a.md; rename one of the files"):
        check_unique([one, other])
