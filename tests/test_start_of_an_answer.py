"""An answer starts quickly: a process that only asks does not load what asking has no use for."""

import json

import pytest

from tests.terminal import Terminal

ARTICLE = """Harbour master resigns

SOLVHAVN (Interpress - 9 March 2026) The harbour master, Ingrid Dahl, resigned on Monday. Nobody was hurt.
"""

# a process that runs a command, and then says on stderr which of these modules it has loaded
PROCESS = """
import sys
from bot.__main__ import main
unused = sys.argv.pop().split(",")
try:
    main()
finally:
    print([name for name in unused if name in sys.modules], file=sys.stderr)
"""

# times differ from machine to machine; that these were not loaded is what makes them short
OF_BUILDING = [
    "knowledge.building", "knowledge.reading", "knowledge.extraction.extract", "knowledge.extraction.names",
    "knowledge.extraction.sentences", "charset_normalizer", "filelock", "frontmatter", "lxml", "markdown_it",
    "py3langid", "sentencex", "sqlite_utils", "trafilatura", "yaml",
]  # fmt: skip
OF_TELEGRAM = ["bot.application", "bot.running", "bot.messages", "babel", "telegram", "httpx", "tornado"]
OF_EVALUATION = ["knowledge.evaluation"]
OF_COLLECTING = ["knowledge.checking", "knowledge.collecting", "knowledge.digest", "knowledge.story"]
OF_PAGES = ["bot.terminal.page", "rich"]
OF_SETTINGS = ["bot.settings", "pydantic_settings", "dotenv"]


@pytest.fixture(scope="module")
def terminal(tmp_path_factory):
    folder = tmp_path_factory.mktemp("asking")
    (folder / "harbour.txt").write_text(ARTICLE, encoding="utf-8")
    terminal = Terminal(folder)
    terminal.json("build", "harbour.txt", "--data", "data", "--json")
    return terminal


def loaded(terminal, *arguments, unused):
    """What a command prints, and which of the `unused` modules its process has loaded all the same."""
    ended = terminal.python(PROCESS, *arguments, ",".join(unused))
    assert ended.returncode == 0, ended.stderr
    return ended.stdout, ended.stderr.strip()


def test_asking_for_json_loads_nothing_of_building_collecting_telegram_pages_or_settings(terminal):
    unused = OF_BUILDING + OF_COLLECTING + OF_TELEGRAM + OF_EVALUATION + OF_PAGES + OF_SETTINGS
    printed, found = loaded(terminal, "ask", "Who resigned on 9 March?", "--data", "data", "--json", unused=unused)
    assert json.loads(printed)["facts"][0]["article_id"] == "harbour"
    assert found == "[]"


def test_asking_without_a_data_folder_reads_the_settings_but_loads_nothing_of_telegram(terminal):
    unused = OF_BUILDING + OF_COLLECTING + OF_TELEGRAM + OF_EVALUATION + OF_PAGES
    printed, found = loaded(terminal, "ask", "Who resigned?", "--json", unused=unused)
    assert json.loads(printed)["facts"][0]["article_id"] == "harbour"
    assert found == "[]"


def test_asking_for_a_page_loads_nothing_of_building_or_telegram(terminal):
    unused = OF_BUILDING + OF_COLLECTING + OF_TELEGRAM + OF_EVALUATION + OF_SETTINGS
    printed, found = loaded(terminal, "ask", "Who resigned?", "--data", "data", unused=unused)
    assert "Ingrid Dahl" in printed
    assert found == "[]"
