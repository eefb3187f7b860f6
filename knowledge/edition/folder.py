"""EditionFolder: the editions of a data folder; which one is current, and how another becomes it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from knowledge.edition.edition import Edition
from knowledge.edition.failures import reading_failures, writing_failures
from knowledge.edition.stored import EditionInfo
from knowledge.edition.syncing import sync
from knowledge.edition.writer import EditionWriter
from knowledge.errors import BuildInProgress, EditionError, NoEdition

KEPT = 5
"""How many editions stay for going back."""

_NAME = re.compile(r"edition-(\d{6,18})\.sqlite")


class EditionFolder:
    """The editions under `data_dir`, in `editions/edition-000012.sqlite` and so on.

    A small file, `current`, holds the number of the current one: replacing it is the switch, so that at every moment
    one whole edition is current. `wait` is how many seconds a build waits for another one to end.
    """

    def __init__(self, data_dir: Path | str, *, wait: float = 5.0) -> None:
        self.path = Path(data_dir) / "editions"
        self._pointer = self.path / "current"
        self._wait = wait

    def current(self) -> int | None:
        """The number of the current edition, None before the first build. Cheap enough to ask at each question."""
        with reading_failures(self._pointer):
            try:
                text = self._pointer.read_text("ascii").strip()
            except (FileNotFoundError, NotADirectoryError):
                return None
            except UnicodeDecodeError:
                text = ""
        if not text.isdigit():
            raise EditionError(f"{str(self._pointer)!r} should hold the number of an edition. Build a new one.")
        return int(text)

    def numbers(self) -> list[int]:
        """The numbers of all finished editions, in order."""
        if not self.path.is_dir():
            return []
        with reading_failures(self.path):
            found = (_NAME.fullmatch(file.name) for file in self.path.iterdir())
            return sorted(int(match[1]) for match in found if match)

    def infos(self) -> list[EditionInfo]:
        """What each finished edition holds, in order; those that cannot be opened are left out."""
        infos = []
        for number in self.numbers():
            try:
                with self.open(number) as edition:
                    infos.append(edition.info)
            except EditionError:
                continue
        return infos

    def open(self, number: int | None = None) -> Edition:
        """Open an edition, the current one unless told. Raises NoEdition, or EditionError when it is not sound."""
        if number is None:
            number = self.current()
        if number is None:
            raise NoEdition(f"Nothing has been built in {str(self.path.parent)!r} yet. Run 'briefing-bot build'.")
        if not self._file(number).exists():
            kept = ", ".join(map(str, self.numbers())) or "none"
            raise EditionError(f"There is no edition {number} in {str(self.path)!r} (there: {kept}). Build a new one.")
        return Edition(self._file(number))

    def rollback(self, number: int | None = None) -> int:
        """Make an earlier edition current again, the one before the current unless told; the number that now is."""
        with self._locked():
            if number is None:
                current = self.current()
                number = max((kept for kept in self.numbers() if current is not None and kept < current), default=None)
                if number is None:
                    raise EditionError(f"There is no edition to go back to: {current or 'none'} is the oldest kept.")
            self.open(number).close()
            with writing_failures(self.path):
                self._switch(number)
        return number

    @contextmanager
    def writer(self) -> Iterator[EditionWriter]:
        """A writer of the next edition, alone in this folder. Once finished, the edition is current after the block.

        Whatever else happens, its file is removed and the current edition stays.
        Raises BuildInProgress when another process holds the folder.
        """
        with self._locked():
            with writing_failures(self.path):
                self._remove_leftovers()
            previous = self._previous()
            number = self._next_number()
            writer = EditionWriter(self.path / f"edition-{number:06}.building", number, previous)
            try:
                yield writer
                if writer.finished:
                    with writing_failures(self.path):
                        writer.path.replace(self._file(number))
                        self._switch(number)
                    self._prune()
            finally:
                writer.discard()
                if previous:
                    previous.close()

    def _file(self, number: int) -> Path:
        return self.path / f"edition-{number:06}.sqlite"

    def _previous(self) -> Edition | None:
        try:
            return self.open()
        except EditionError:  # nothing to carry over: everything is read afresh
            return None

    def _next_number(self) -> int:
        try:
            current = self.current() or 0
        except EditionError:
            current = 0
        return max(current, *self.numbers(), 0) + 1

    def _switch(self, number: int) -> None:
        fresh = self._pointer.with_suffix(".new")
        with fresh.open("w", encoding="ascii") as file:
            file.write(f"{number}\n")
            file.flush()
            os.fsync(file.fileno())
        sync(self.path)  # the edition's name is on the disk before anything points to it
        fresh.replace(self._pointer)
        sync(self.path)

    def _prune(self) -> None:
        current = self.current()
        for number in self.numbers()[:-KEPT]:
            if number != current:
                with suppress(OSError):  # the next build tries again
                    self._file(number).unlink(missing_ok=True)

    def _remove_leftovers(self) -> None:
        for pattern in ("*.building*", "current.new"):
            for leftover in self.path.glob(pattern):
                leftover.unlink(missing_ok=True)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        from filelock import FileLock, Timeout  # only builds and rollbacks need it, answers should start quickly

        with writing_failures(self.path):
            self.path.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.path / "build.lock", timeout=self._wait, fallback_to_soft=False)
            try:
                lock.acquire()
            except Timeout:
                raise BuildInProgress(
                    f"Another build is running in {str(self.path.parent)!r}. Try again when it has ended."
                ) from None
        try:
            yield
        finally:
            lock.release()
