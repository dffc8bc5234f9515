"""Thay đổi pháp luật: the days on which a document began, ended or was last looked at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hoagiai.model.legal import Certainty, DocumentId, LegalDocument
from hoagiai.render.dates import day_after


class ChangeKind(StrEnum):
    """What happened; the values are part of the ids of feed entries and stay as they are."""

    STARTS = "bat-dau"
    ENDS = "ket-thuc"
    ARTICLE_ENDS = "dieu-ket-thuc"
    CHECKED = "kiem-tra"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that happened to a document."""

    kind: ChangeKind
    document: DocumentId
    day: date
    """The first day in force, the first day without, or the day that the check reaches."""
    article: str | None = None

    @property
    def id(self) -> str:
        """``luat-35-2013/kiem-tra/2026-05-30``: the same as long as the thing told is the same."""
        about = f"{self.document}#{self.article}" if self.article else self.document
        return f"{about}/{self.kind}/{self.day.isoformat()}"


def changes(documents: Mapping[DocumentId, LegalDocument], today: date) -> tuple[Change, ...]:
    """Return what happened up to ``today``, the newest first."""
    found = (change for document in documents.values() for change in _changes(document, today))
    known = [change for change in found if change.day <= today]
    order = {kind: number for number, kind in enumerate(ChangeKind)}
    known.sort(key=lambda change: (order[change.kind], change.id))
    return tuple(sorted(known, key=lambda change: change.day, reverse=True))


def _changes(document: LegalDocument, today: date) -> Iterator[Change]:
    if document.first_day is not None:
        yield Change(ChangeKind.STARTS, document.id, document.first_day)
    if document.last_day is not None:
        yield Change(ChangeKind.ENDS, document.id, day_after(document.last_day))
    for end in document.partial_ends:
        yield Change(ChangeKind.ARTICLE_ENDS, document.id, day_after(end.last_day), end.article)
    if document.review.certainty is Certainty.CITED_ONLY:
        return
    reached = document.review.reached
    # Of a month that is not over the last day is not known yet.
    over = reached.last_day <= today
    yield Change(ChangeKind.CHECKED, document.id, reached.last_day if over else reached.first_day)
