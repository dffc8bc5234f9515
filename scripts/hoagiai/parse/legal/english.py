"""The English of a legal document: ``x.en.md`` beside ``x.md``."""

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.legal import DocumentEnglish
from hoagiai.model.page import Page, SourceLine
from hoagiai.parse.heads import HeadReader, text_of
from hoagiai.parse.legal.articles import read_articles
from hoagiai.parse.legal.keys import ENGLISH_KEYS
from hoagiai.parse.legal.paths import document_id
from hoagiai.parse.legal.values import words_of
from hoagiai.source.yaml_nodes import Mapping as Head


def parse_document_english(
    path: str, head: Head, lines: tuple[SourceLine, ...]
) -> tuple[DocumentEnglish, tuple[Diagnostic, ...]]:
    """Return the English of a document with its page, and what is wrong with the file."""
    reader = HeadReader(head, ENGLISH_KEYS)
    articles, findings = read_articles(lines)
    name = reader.take("ten", text_of, "")
    english = DocumentEnglish(
        name=name,
        source=reader.take("kiem_tra_nguon", text_of, None),
        unsure=reader.take("chua_ro", words_of, ()),
        reason=reader.take("ly_do", text_of, None),
        articles=articles,
        page=Page(
            path=path,
            language="en",
            title=name or document_id(path),
            description=reader.take("mo_ta", text_of, ""),
            reviewed=None,
            review_months=None,
            lines=lines,
            default_document=document_id(path),
            locations=reader.locations,
        ),
    )
    return english, (*reader.findings, *findings)
