"""When Python looks for garbage in cycles: our work makes none, and looking through all that lives takes its time."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def few_collections() -> Iterator[None]:
    """Let Python look for garbage in cycles a hundred times less often."""
    before = gc.get_threshold()
    gc.set_threshold(before[0] * 100, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextmanager
def no_collection() -> Iterator[None]:
    """Let Python look for garbage in cycles only afterwards: for work of milliseconds, a fifth of which it would take.

    Threads may do so at once. Whoever found it switched on switches it on again, so that it never stays off.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
