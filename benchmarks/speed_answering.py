"""A process that answers questions from an edition, and tells what each cost: `speed.py` runs it.

python benchmarks/speed_answering.py DATA QUESTIONS.jsonl
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from pathlib import Path

from speed_corpus import Asked, read_questions

from knowledge import KnowledgeBase

_MIB = 1 << (20 if sys.platform == "darwin" else 10)


def answer(base: KnowledgeBase, asked: Asked) -> dict[str, object]:
    """The kind of a question, its milliseconds, and whether its sentence is among the first three, if it has one."""
    started = time.perf_counter()
    found = base.ask(asked.question)
    milliseconds = (time.perf_counter() - started) * 1000
    right = any(fact.statement == asked.sentence for fact in found.facts) if asked.sentence else None
    return {"kind": asked.kind, "ms": milliseconds, "right": right}


def main() -> None:
    """Answer all, print a JSON object."""
    base = KnowledgeBase.open(sys.argv[1])
    questions = read_questions(Path(sys.argv[2]))
    base.ask("Who opened the new bridge?")  # what only the first question of a process costs is measured apart
    gc.freeze()  # as the bot does once it has started
    answers = [answer(base, asked) for asked in questions]
    print(json.dumps({"answers": answers, "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MIB}))


if __name__ == "__main__":
    main()
