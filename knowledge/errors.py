"""Everything the library raises on purpose, as one tree.

    BriefingError
      SourceError          an article cannot be read, or two have the same id
      EditionError         an edition cannot be built, opened, verified or found
        NoEdition          nothing has been built yet
        BuildInProgress    another process is building in the same data folder
      QuestionError        a question, date or limit that cannot be used

Every message names the value and the remedy: it is shown to people as it is.
"""

from __future__ import annotations


class BriefingError(Exception):
    """Root of every error raised on purpose."""


class SourceError(BriefingError):
    """An article cannot be read, or two have the same id."""


class EditionError(BriefingError):
    """An edition cannot be built, opened, verified or found."""


class NoEdition(EditionError):
    """Nothing has been built yet in the data folder."""


class BuildInProgress(EditionError):
    """Another process is building in the same data folder."""


class QuestionError(BriefingError):
    """A question, date or limit that cannot be used."""
