"""Extraction: an Article becomes facts, exact slices of its body with what can be read from each.

    paragraphs -> sentences -> dates, quantities, names, speakers -> Fact

`extract` is the door; `find_dates` and `find_quantities` read questions the same way. Pure functions, no I/O.
"""

from knowledge.extraction.dates import find_dates
from knowledge.extraction.extract import extract
from knowledge.extraction.quantities import find_quantities

__all__ = ["extract", "find_dates", "find_quantities"]
