"""The README is true: what it shows is run, and what there is to document stands in it."""

import re
import shutil
from dataclasses import fields

import pytest
from typer.main import get_command

from bot.command_line import app
from bot.messages.wording.wording import Commands
from bot.settings import Settings
from tests.terminal import ROOT, Terminal

README = (ROOT / "README.md").read_text(encoding="utf-8")
_FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


def blocks(language):
    """The contents of the fenced blocks in a language, without their indentation."""
    return [
        re.sub(rf"^{indent}", "", content, flags=re.MULTILINE)
        for indent, name, content in _FENCE.findall(README)
        if name == language
    ]


def shell_lines():
    return [line for block in blocks("sh") for line in block.splitlines()]


SETUP = [line for line in shell_lines() if line.startswith("python3 -m venv")]
TRANSCRIPTS = [block.split("\n", 1) for block in blocks("console")]


@pytest.fixture(scope="module")
def terminal(tmp_path_factory):
    """A terminal beside copies of what the README's commands read."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "articles", folder / "articles")
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "questions.jsonl", folder / "tests")
    return Terminal(folder)


class TestCommands:
    def test_there_is_no_kind_of_block_that_is_not_tested(self):
        assert {name for _, name, _ in _FENCE.findall(README)} == {"console", "sh", "ini", "json", "python"}

    @pytest.mark.parametrize(("command", "shown"), TRANSCRIPTS, ids=[command for command, _ in TRANSCRIPTS])
    def test_a_transcript_is_what_the_command_prints(self, terminal, command, shown):
        ended = terminal.shell(command.removeprefix("$ "))
        assert (ended.returncode, ended.stderr) == (0, "")
        assert ended.stdout == shown

    @pytest.mark.parametrize("command", [line for line in shell_lines() if line not in SETUP and " run" not in line])
    def test_a_command_succeeds(self, terminal, command):
        ended = terminal.shell(command)
        assert (ended.returncode, ended.stderr) == (0, "")
        assert ended.stdout.strip()

    def test_the_bot_starts_with_the_settings_shown(self, tmp_path):
        """As far as a machine without Telegram goes: nothing listens on port 9."""
        (tmp_path / ".env").write_text(blocks("ini")[0], encoding="utf-8")
        (command,) = [line for line in shell_lines() if " run" in line]
        ended = Terminal(tmp_path, BRIEFING_API_URL="http://127.0.0.1:9").shell(command)
        assert ended.returncode == 1
        assert "briefing-bot: http://127.0.0.1:9 cannot be reached" in ended.stderr.splitlines()[-1]

    def test_a_line_of_a_batch_file_is_answered(self, terminal):
        (line,) = blocks("json")
        (terminal.folder / "batch.jsonl").write_text(line, encoding="utf-8")
        (answer,) = terminal.json_lines("ask", "--batch", "batch.jsonl")
        assert answer["id"] == "2"

    def test_the_python_shown_runs(self, terminal):
        (code,) = blocks("python")
        ended = terminal.shell("python3 -", stdin=code)
        assert (ended.returncode, ended.stderr) == (0, "")
        assert ended.stdout.splitlines()[:2] == ["answered", "410 kilograms"]


class TestSetup:
    """The two commands are run, as they stand, by `.ci/run`; here is what they have in common with it."""

    def test_there_are_two_commands_each_on_a_line_of_its_own(self):
        assert len(SETUP) == 2

    def test_the_ci_finds_each_of_them_once(self):
        patterns = re.findall(r"grep '(.+?)' README\.md", (ROOT / ".ci" / "run").read_text(encoding="utf-8"))
        assert [[line for line in README.splitlines() if re.search(pattern, line)] for pattern in patterns] == [
            [line] for line in SETUP
        ]

    def test_the_files_they_name_exist(self):
        named = re.findall(r"-r (\S+)", " ".join(SETUP))
        assert named == ["requirements.txt", "requirements-dev.txt"]
        assert all((ROOT / name).is_file() for name in named)

    def test_the_first_one_asks_the_question_of_the_opening(self):
        question = re.search(r'ask (".+?")', TRANSCRIPTS[0][0]).group(1)
        assert question in SETUP[0]


class TestNothingIsMissing:
    @pytest.mark.parametrize("name", get_command(app).commands)
    def test_every_command_of_the_terminal(self, name):
        assert re.search(rf"^\| `{name}\b", README, re.MULTILINE)

    @pytest.mark.parametrize(
        "option",
        sorted(
            {
                option
                for command in get_command(app).commands.values()
                for parameter in command.params
                for option in parameter.opts
                if option.startswith("--")
            }
        ),
    )
    def test_every_option(self, option):
        assert re.search(rf"`[^`]*{option}\b", README)

    @pytest.mark.parametrize("name", [field.name for field in fields(Commands)])
    def test_every_command_of_telegram(self, name):
        assert re.search(rf"^\| `/{name}\b", README, re.MULTILINE)

    @pytest.mark.parametrize("field", Settings.model_fields)
    def test_every_setting(self, field):
        variable = Settings.model_fields[field].validation_alias or f"BRIEFING_{field.upper()}"
        assert re.search(rf"^\| `{variable}` \|", README, re.MULTILINE)

    @pytest.mark.parametrize("name", re.findall(r"^\| `(BRIEFING_\w+|PORT)`", README, re.MULTILINE))
    def test_no_setting_that_does_not_exist(self, name):
        known = Settings.model_fields.items()
        assert name in {field.validation_alias or f"BRIEFING_{key.upper()}" for key, field in known}

    def test_the_example_of_an_env_file_holds_settings_only(self):
        names = [line.split("=")[0].removeprefix("BRIEFING_").lower() for line in blocks("ini")[0].splitlines()]
        assert set(names) <= Settings.model_fields.keys()

    @pytest.mark.parametrize("link", re.findall(r"\]\(((?!http)[^)]+)\)", README))
    def test_every_link_into_the_repository_leads_somewhere(self, link):
        assert (ROOT / link).exists()

    def test_the_processes_of_the_procfile_run_the_bot(self):
        lines = (ROOT / "Procfile").read_text(encoding="utf-8").splitlines()
        processes = dict(line.split(": ", 1) for line in lines if not line.startswith("#"))
        assert processes == {"worker": "python -m bot run", "web": "python -m bot run"}
