"""A terminal in a folder of its own, where `briefing-bot` is this checkout's."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


class Terminal:
    """Runs commands in `folder`, with no settings but those given, and no terminal attached."""

    def __init__(self, folder, **settings):
        self.folder = folder
        # the console script, whether or not the project is installed
        scripts = folder / ".bin"
        scripts.mkdir()
        for name, command in {"briefing-bot": f'"{sys.executable}" -m bot', "python3": f'"{sys.executable}"'}.items():
            (scripts / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
            (scripts / name).chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("BRIEFING_", "PYTHON"))}
        self._environment = {
            **kept,
            "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            **settings,
        }

    def run(self, *arguments, stdin=""):
        """`briefing-bot ARGUMENTS` -> subprocess.CompletedProcess with text."""
        return self._run([sys.executable, "-m", "bot", *map(str, arguments)], stdin)

    def python(self, code, *arguments):
        """A process of Python that runs `code`."""
        return self._run([sys.executable, "-c", code, *map(str, arguments)], "")

    def shell(self, script, stdin=""):
        """Lines of a shell, which stops at the first that fails."""
        return self._run(["bash", "-euc", script], stdin)

    def json(self, *arguments):
        """The JSON that a command prints; it must succeed and say nothing else."""
        ended = self.run(*arguments)
        assert (ended.returncode, ended.stderr) == (0, "")
        return json.loads(ended.stdout)

    def json_lines(self, *arguments):
        """The JSON values that a command prints, one to a line."""
        ended = self.run(*arguments)
        assert (ended.returncode, ended.stderr) == (0, "")
        return [json.loads(line) for line in ended.stdout.splitlines()]

    def complaint(self, *arguments):
        """The one line that a command ends with when it fails."""
        ended = self.run(*arguments)
        assert ended.returncode == 1, ended
        assert ended.stdout == ""
        (line,) = ended.stderr.splitlines()
        assert line.startswith("briefing-bot: ")
        return line.removeprefix("briefing-bot: ")

    def _run(self, command, stdin):
        return subprocess.run(
            command, cwd=self.folder, env=self._environment, input=stdin, capture_output=True, text=True,
            encoding="utf-8", timeout=120, check=False,
        )  # fmt: skip
