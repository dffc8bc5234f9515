"""Bài viết trước ngày văn bản hết hiệu lực: which texts a document has ended under.

What is written about a document that has ended is wrong from the start. What was written while it was
in force was right: it must be looked at again, but a day that passes may not stop every build.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hoagiai.diagnostics import Code
from hoagiai.model.history import HistoryState
from hoagiai.model.legal import LegalDocument
from hoagiai.model.site import Site


@dataclass(frozen=True, slots=True)
class Outlived:
    """Tells since when texts stand as they do: by their last change and their last review."""

    site: Site
    reviewed: Mapping[str, date]
    """The day of the last review of each page that names one, by path."""

    def code(self, path: str, document: LegalDocument, end: date) -> Code:
        """Return what it is that the file at ``path`` cites ``document``, whose last day was ``end``."""
        return Code.CITES_ENDED_SINCE if self._vouched(path, document) <= end else Code.CITES_DEAD

    def _vouched(self, path: str, document: LegalDocument) -> date:
        """Return the last day on which somebody wrote the text or said that it is right.

        Where nothing tells, it is taken to be as old as the last check of the document: an end that
        lay ahead on that day was none for its writer either.
        """
        known = (self._changed(path), self.reviewed.get(path))
        return max((day for day in known if day is not None), default=document.review.reached.first_day)

    def _changed(self, path: str) -> date | None:
        history = self.site.history
        if history.state is not HistoryState.WHOLE:
            return None
        past = history.files.get(path)
        # What no commit has is being written now.
        return past.last if past else date.max


def open_outlived(site: Site) -> Outlived:
    """Return what tells the age of the texts of ``site``."""
    return Outlived(site, {page.path: page.reviewed for page in site.pages if page.reviewed is not None})
