"""Văn bản, điều, dẫn chiếu: legal documents, their articles, and where texts cite them.

Terms follow ELI / schema.org ``Legislation``: a document is in force between two days, by its own
words or by those of another document.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from hoagiai.diagnostics import Location
from hoagiai.model.page import Page
from hoagiai.model.period import PartialDate

DocumentId = NewType("DocumentId", str)
"""File name below ``docs/van-ban/`` without its ending: ``luat-35-2013``."""


class DocumentKind(StrEnum):
    """The kinds of document: value as heads write it."""

    CONSTITUTION = "hien-phap"
    CODE = "bo-luat"
    LAW = "luat"
    ORDINANCE = "phap-lenh"
    RESOLUTION = "nghi-quyet"
    JOINT_RESOLUTION = "nghi-quyet-lien-tich"
    DECREE = "nghi-dinh"
    DECISION = "quyet-dinh"
    DIRECTIVE = "chi-thi"
    CIRCULAR = "thong-tu"
    JOINT_CIRCULAR = "thong-tu-lien-tich"
    PLAN = "ke-hoach"
    PROGRAMME = "chuong-trinh"
    CONCLUSION = "ket-luan"
    GUIDANCE = "huong-dan"
    OFFICIAL_LETTER = "cong-van"

    @property
    def vietnamese(self) -> str:
        """The word before the number: “Nghị định” in “Nghị định số 15/2014/NĐ-CP”."""
        return _WORDS[self]


_WORDS = {
    DocumentKind.CONSTITUTION: "Hiến pháp",
    DocumentKind.CODE: "Bộ luật",
    DocumentKind.LAW: "Luật",
    DocumentKind.ORDINANCE: "Pháp lệnh",
    DocumentKind.RESOLUTION: "Nghị quyết",
    DocumentKind.JOINT_RESOLUTION: "Nghị quyết liên tịch",
    DocumentKind.DECREE: "Nghị định",
    DocumentKind.DECISION: "Quyết định",
    DocumentKind.DIRECTIVE: "Chỉ thị",
    DocumentKind.CIRCULAR: "Thông tư",
    DocumentKind.JOINT_CIRCULAR: "Thông tư liên tịch",
    DocumentKind.PLAN: "Kế hoạch",
    DocumentKind.PROGRAMME: "Chương trình",
    DocumentKind.CONCLUSION: "Kết luận",
    DocumentKind.GUIDANCE: "Hướng dẫn",
    DocumentKind.OFFICIAL_LETTER: "Công văn",
}


class Force(StrEnum):
    """Whether a document binds on a day (schema.org ``legislationLegalForce``, and “not known”)."""

    NOT_YET = "chua-co-hieu-luc"
    IN_FORCE = "con-hieu-luc"
    PARTLY = "het-mot-phan"
    ENDED = "het-hieu-luc"
    UNKNOWN = "chua-ro"


class Ending(StrEnum):
    """How a document ended: three different things, told apart on every page."""

    REPLACED = "bi-thay-the"
    REPEALED = "bi-bai-bo"
    EXPIRED = "het-thoi-han"


class Certainty(StrEnum):
    """How sure the facts of a document are."""

    TWO_SOURCES = "hai-nguon"
    ONE_SOURCE = "mot-nguon"
    CITED_ONLY = "chi-dan-chieu"
    """Known only because papers here cite it: no copy was ever found."""


@dataclass(frozen=True, slots=True)
class Article:
    """Điều: one article as a document's page tells it."""

    number: str
    """``7``, ``5a``."""
    title: str
    """Empty where it has not been seen."""
    location: Location

    @property
    def anchor(self) -> str:
        """``dieu-7``: the anchor on the document's page."""
        return f"dieu-{self.number}"


@dataclass(frozen=True, slots=True)
class PartialEnd:
    """An article that no longer binds after a day, while the rest of its document does."""

    article: str
    """Its anchor, ``dieu-7``."""
    last_day: date
    by: DocumentId | None


@dataclass(frozen=True, slots=True)
class Relations:
    """What a document does to others and others to it."""

    amends: tuple[DocumentId, ...] = ()
    amended_by: tuple[DocumentId, ...] = ()
    replaces: tuple[DocumentId, ...] = ()
    replaced_by: tuple[DocumentId, ...] = ()
    repealed_by: tuple[DocumentId, ...] = ()
    guides: tuple[DocumentId, ...] = ()
    guided_by: tuple[DocumentId, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """The last look at whether a document still stands as its page says."""

    reached: PartialDate
    """``kiem_tra``: the day up to which the sources looked at reach, as far as it is known."""
    source: str
    certainty: Certainty
    unsure: tuple[str, ...] = ()
    """What could not be verified, in words."""


@dataclass(frozen=True, slots=True)
class DocumentEnglish:
    """The English of a document (``x.en.md``): its name, and its page's lines."""

    name: str
    source: str | None
    unsure: tuple[str, ...]
    reason: str | None
    articles: tuple[Article, ...]
    page: Page


@dataclass(frozen=True, slots=True)
class LegalDocument:
    """Văn bản: one legal document, with the page that explains it."""

    id: DocumentId
    number: str
    """Số, ký hiệu: ``35/2013/QH13``."""
    kind: DocumentKind
    name: str
    """Of a law its name (“Luật Hòa giải ở cơ sở”), else its trích yếu."""
    exact_name: bool
    """False where only the sense of the trích yếu is known."""
    other_names: tuple[str, ...]
    """Other names and abbreviations under which texts cite it."""
    issuer: str
    issued: PartialDate | None
    first_day: date | None
    """The first day in force; None where not sure."""
    last_day: date | None
    """The last day in force; None while it has none, or where not sure."""
    ending: Ending | None
    partial_ends: tuple[PartialEnd, ...]
    relations: Relations
    article_count: int | None
    official_address: str
    review: Review
    unknown_because: str | None
    """Why its force is not known; None where it can be told from the dates."""
    articles: tuple[Article, ...]
    page: Page
    """Its page as written: also one of the site's pages, so that every law of texts holds for it."""
    english: DocumentEnglish | None
    locations: Mapping[str, Location]
    """Where the value of each key of the head stands, by key."""

    @property
    def number_known(self) -> bool:
        """False where the head leaves the number open (“…”)."""
        return any(sign.isdigit() for sign in self.number)

    @property
    def title(self) -> str:
        """Kind, number and name as a text would cite it in full.

        A law is called by its name: “Luật Hòa giải ở cơ sở số 35/2013/QH13”; others by kind and
        number: “Nghị định số 15/2014/NĐ-CP”. A law whose number is not known has its name alone.
        """
        if self.kind in {DocumentKind.LAW, DocumentKind.CODE}:
            return f"{self.name} số {self.number}" if self.number_known else self.name
        return f"{self.kind.vietnamese} số {self.number}"

    def force_on(self, day: date) -> Force:
        """Tell whether the document binds on ``day``.

        An end or a start that is known decides. Where the first day is not known, the document
        counts as in force from its last review on; before that it is not known. Of a document that
        nobody has seen it is never known.
        """
        if self.last_day is not None and self.last_day < day:
            return Force.ENDED
        if self.unknown_because is not None:
            return Force.UNKNOWN
        if self._starts_after(day):
            return Force.NOT_YET
        unseen = self.review.certainty is Certainty.CITED_ONLY
        if unseen or (self.first_day is None and day < self.review.reached.last_day):
            return Force.UNKNOWN
        return Force.PARTLY if any(end.last_day < day for end in self.partial_ends) else Force.IN_FORCE

    def _starts_after(self, day: date) -> bool:
        if self.first_day is not None:
            return day < self.first_day
        return self.issued is not None and day < self.issued.first_day


@dataclass(frozen=True, slots=True)
class UnpagedDocument:
    """A document that texts cite and that has no page here, with the reason."""

    id: DocumentId
    number: str | None
    names: tuple[str, ...]
    """Names under which texts cite it, the full one first."""
    issued: PartialDate | None
    reason: str
    location: Location
    name_en: str | None = None
    reason_en: str | None = None


class CiterKind(StrEnum):
    """What a citing text is."""

    PLAN = "plan"
    PAGE = "page"
    LESSON = "lesson"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Citer:
    """The text that a citation stands in."""

    kind: CiterKind
    id: str
    """Plan id, page path, lesson id or document id."""
    anchor: str | None = None
    """The task or duty (``nv-4``, ``tn-2``) or article (``dieu-7``) of it that cites, if one does."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Dẫn chiếu: a place in a text that names a document, and perhaps an article of it.

    ``start`` and ``end`` count characters of the passage (block, cell or paragraph) that begins at
    ``passage``.
    """

    document: DocumentId
    article: str | None
    """The anchor of the article, ``dieu-7``, if one is named and the document's page has it."""
    clause: str | None
    point: str | None
    text: str
    """As printed."""
    citer: Citer
    passage: Location
    start: int
    end: int
    location: Location
    between: tuple[str, ...] = ()
    """Anchors within a range that ends here: 417, 418 of “416–419”. No word is printed to lead to them."""

    @property
    def target(self) -> str:
        """``luat-35-2013#dieu-7``, or ``luat-35-2013``."""
        return f"{self.document}#{self.article}" if self.article else self.document

    @property
    def articles(self) -> tuple[str | None, ...]:
        """The anchors of all articles that are meant, in order; None: the document as a whole."""
        return (*self.between, self.article)
