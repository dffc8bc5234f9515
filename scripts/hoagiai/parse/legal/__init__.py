"""Văn bản pháp luật: pages of ``docs/van-ban/``, and the register of documents without one."""

from hoagiai.parse.legal.document import document_page, parse_document
from hoagiai.parse.legal.english import parse_document_english
from hoagiai.parse.legal.ids import PREFIXES, kind_of_id
from hoagiai.parse.legal.paths import DOCUMENTS, UNPAGED, document_id, is_document
from hoagiai.parse.legal.unpaged import parse_unpaged

__all__ = [
    "DOCUMENTS",
    "PREFIXES",
    "UNPAGED",
    "document_id",
    "document_page",
    "is_document",
    "kind_of_id",
    "parse_document",
    "parse_document_english",
    "parse_unpaged",
]
