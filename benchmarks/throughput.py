"""Measure how many questions a second go through the whole bot, and where the time goes.

    python -m benchmarks.throughput [--rates 25 50 75 100 200] [--seconds 20]

The bot runs as a process of its own, as people run it, on the sample articles; a light Bot API server on loopback gives
it questions, each in another private chat, at a steady rate, and takes its answers. For each rate: how many were
answered a second, how long answers took, and the processor time of the bot for one question; in the end what that time
went to. The pace of all chats together is lifted, or 30 a second would be the answer.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.throughput_telegram import LightTelegram

ROOT = Path(__file__).parents[1]
_WARM_UP = 200


@dataclass(frozen=True)
class Load:
    """What came of asking at a rate."""

    asked: float
    answered: float
    median: float
    p95: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.asked:7.0f} {self.answered:11.1f} {self.median:8.1f} {self.p95:8.1f} {self.cpu:14.1f}"


class Measurement:
    """One bot, and the questions that it is asked."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._telegram = LightTelegram()
        lines = (ROOT / "tests" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
        self._questions = itertools.cycle([json.loads(line)["question"] for line in lines])

    async def run(self, rates: list[float], seconds: float) -> None:
        """Prints what comes of each rate, and what the bot's time went to."""
        url, samples = await self._telegram.start(), self._folder / "samples.json"
        await (await self._program(url, "bot", "build")).wait()
        bot = await self._program(url, "benchmarks.throughput_sampling", str(samples), "run")
        process = psutil.Process(bot.pid)
        await self._telegram.polled.wait()
        await self._ask(_WARM_UP, 50)
        print("asked/s  answered/s   p50 ms   p95 ms   CPU ms for each, in the bot")
        for rate in rates:
            print(await self._load(process, rate, seconds), flush=True)
        bot.terminate()
        await bot.wait()
        counted = json.loads(samples.read_text())
        for part, count in sorted(counted.items(), key=lambda one: -one[1]):
            print(f"{100 * count / sum(counted.values()):5.1f} % {part}")

    async def _program(self, url: str, *command: str) -> asyncio.subprocess.Process:
        environment = {
            "PYTHONPATH": str(ROOT), "NO_PROXY": "127.0.0.1", "BRIEFING_TOKEN": "1:a", "BRIEFING_API_URL": url,
            "BRIEFING_DATA": str(self._folder / "data"), "BRIEFING_ARTICLES": str(ROOT / "articles"),
            "BRIEFING_MESSAGES_PER_SECOND": "1000",
        }  # fmt: skip
        nowhere = asyncio.subprocess.DEVNULL
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", *command, cwd=self._folder, env=environment, stdout=nowhere, stderr=nowhere
        )

    async def _load(self, process: psutil.Process, rate: float, seconds: float) -> Load:
        before, began = process.cpu_times(), time.perf_counter()
        numbers = await self._ask(round(rate * seconds), rate)
        after, answered = process.cpu_times(), self._telegram.answered_at
        times = sorted(1000 * (answered[one] - self._telegram.asked_at[one]) for one in numbers)
        return Load(
            asked=rate,
            answered=len(numbers) / (max(answered[one] for one in numbers) - began),
            median=statistics.median(times),
            p95=times[int(0.95 * len(times))],
            cpu=1000 * (after.user + after.system - before.user - before.system) / len(numbers),
        )

    async def _ask(self, count: int, rate: float) -> list[int]:
        """Asks so many questions at a steady rate, and waits until all are answered."""
        began, numbers = time.perf_counter(), []
        for number in range(count):
            await asyncio.sleep(max(0.0, began + number / rate - time.perf_counter()))
            numbers.append(self._telegram.ask(next(self._questions)))
        while not all(number in self._telegram.answered_at for number in numbers):
            await asyncio.sleep(0.05)
        return numbers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rates", type=float, nargs="+", default=[25, 50, 75, 100, 200])
    parser.add_argument("--seconds", type=float, default=20)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(Measurement(Path(folder)).run(wanted.rates, wanted.seconds))


if __name__ == "__main__":
    main()
