"""Reading: files and folders -> Article. Bad input stops here.

    list_sources(paths) -> sources -> read_source -> Reading -> check_unique -> articles

`read_source` is a pure function of one file's bytes and name: it may run in any process. A file that gives no article
comes back as a note with the reason, never as an exception; a format's module turns text into drafts, and
`drafts.finish` turns a draft into an Article.
"""

from knowledge.reading.dateline import Dateline, read_dateline
from knowledge.reading.languages import load_languages
from knowledge.reading.reading import Reading, check_unique, read_source
from knowledge.reading.sources import Source, list_sources

__all__ = [
    "Dateline",
    "Reading",
    "Source",
    "check_unique",
    "list_sources",
    "load_languages",
    "read_dateline",
    "read_source",
]
