"""The legal documents of a tree: each Vietnamese file with its English one, and the unpaged ones."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.legal import DocumentEnglish, DocumentId, LegalDocument, UnpagedDocument
from hoagiai.model.page import Page
from hoagiai.parse.legal import (
    UNPAGED,
    document_id,
    document_page,
    is_document,
    parse_document,
    parse_document_english,
    parse_unpaged,
)
from hoagiai.source.tree import SourceFile, Tree

T = TypeVar("T")

_ENGLISH = ".en.md"


@dataclass(frozen=True, slots=True)
class Documents:
    """What a tree tells of legal documents."""

    documents: Mapping[DocumentId, LegalDocument]
    """In the order of their ids."""
    unpaged: Mapping[DocumentId, UnpagedDocument]
    pages: tuple[Page, ...]
    """The page of every file below ``docs/van-ban/``, even of one that tells of no document."""
    findings: tuple[Diagnostic, ...]


def read_documents(tree: Tree) -> Documents:
    """Return the documents of ``tree``, their pages, and what is wrong with their files."""
    files = [file for file in tree.pages if is_document(file.path)]
    reading = _Reading()
    for file in sorted(files, key=_english_first):
        reading.read(file)
    unpaged, findings = parse_unpaged(tree.data.get(UNPAGED))
    return Documents(
        documents=dict(sorted(reading.documents.items())),
        unpaged=unpaged,
        pages=(*reading.pages, *(english.page for english in reading.english.values())),
        findings=(*reading.findings, *findings),
    )


def _english_first(file: SourceFile) -> tuple[bool, str]:
    return not file.path.endswith(_ENGLISH), file.path


class _Reading:
    """Reads the files one by one, English ones first, keeping every page and every finding."""

    def __init__(self) -> None:
        self.documents: dict[DocumentId, LegalDocument] = {}
        self.english: dict[DocumentId, DocumentEnglish] = {}
        """English files whose document has not been met."""
        self.pages: list[Page] = []
        self.findings: list[Diagnostic] = []

    def read(self, file: SourceFile) -> None:
        """Keep what ``file`` tells; a file without a head tells nothing."""
        if file.head is None:
            return
        if file.path.endswith(_ENGLISH):
            self.english[document_id(file.path)] = self._kept(
                parse_document_english(file.path, file.head, file.body)
            )
            return
        document = self._kept(parse_document(file.path, file.head, file.body))
        if document is None:
            self.pages.append(document_page(file.path, file.head, file.body))
        else:
            self._join(document)

    def _join(self, document: LegalDocument) -> None:
        english = self.english.pop(document.id, None)
        if english is not None:
            english = _titled(english, document)
            self.pages.append(english.page)
        self.pages.append(document.page)
        self.documents[document.id] = replace(document, english=english)

    def _kept(self, read: tuple[T, tuple[Diagnostic, ...]]) -> T:
        self.findings.extend(read[1])
        return read[0]


def _titled(english: DocumentEnglish, document: LegalDocument) -> DocumentEnglish:
    """Return ``english`` with the number in its page's title, as English texts cite it."""
    number = f" ({document.number})" if document.number_known else ""
    return replace(english, page=replace(english.page, title=f"{english.name}{number}"))
