"""Extraction: an Article becomes facts, exact slices of its body with what can be read from each.

    paragraphs -> sentences -> dates, quantities, names, speakers -> Fact

`extract` is the door; `find_dates` and `find_quantities` read questions the same way. Pure functions, no I/O.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from knowledge.extraction.dates import find_dates

if TYPE_CHECKING:
    from knowledge.extraction.extract import extract
    from knowledge.extraction.quantities import find_quantities

__all__ = ["extract", "find_dates", "find_quantities"]

_MODULES = {"extract": "extract", "find_quantities": "quantities"}


def __getattr__(name: str) -> Any:
    # reading a question takes dates alone: it should not wait for all that reading an article takes
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = found  # the import has put the module `extract` where its function belongs
    return found
