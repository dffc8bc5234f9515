"""Laws of articles: each once, in order, within the document; the English ones are the same."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.legal import Article, DocumentEnglish, LegalDocument
from hoagiai.model.site import Site


def articles_are_in_order(site: Site) -> Iterator[Diagnostic]:
    """The articles of a page follow each other in their numbers, none twice."""
    for document in site.documents.values():
        first = {article.number: article for article in reversed(document.articles)}
        for before, article in pairwise(document.articles):
            other = first[article.number]
            if other is not article:
                yield _wrong(
                    article,
                    f"Điều {article.number} đã có ở dòng {other.location.line}",
                    "giữ một, hoặc sửa số điều",
                )
            elif _rank(article) < _rank(before):
                yield _wrong(
                    article,
                    f"Điều {article.number} đứng sau Điều {before.number}",
                    "xếp các điều theo số của văn bản",
                )


def articles_lie_within_their_document(site: Site) -> Iterator[Diagnostic]:
    """No article has a number beyond those that the head says the document has."""
    for document in site.documents.values():
        for article in document.articles:
            if document.article_count is not None and _rank(article)[0] > document.article_count:
                yield _wrong(
                    article,
                    f"Điều {article.number} vượt quá so_dieu: {document.article_count}",
                    "sửa số điều, hoặc so_dieu ở đầu tệp",
                )


def english_tells_the_same_articles(site: Site) -> Iterator[Diagnostic]:
    """The English page of a document has the articles of the Vietnamese one, in the same order."""
    for document in site.documents.values():
        if document.english is not None:
            yield from _differences(document, document.english)
            yield from _untold(document, document.english)


def _differences(document: LegalDocument, english: DocumentEnglish) -> Iterator[Diagnostic]:
    original = [article.number for article in document.articles]
    translated = [article.number for article in english.articles]
    matcher = SequenceMatcher(None, original, translated, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind in {"insert", "replace"}:
            for article in english.articles[first:last]:
                yield _loose(
                    article.location,
                    f"Article {article.number} không có ở chỗ này trong {document.page.path}",
                    "để cùng các điều, cùng thứ tự với bản tiếng Việt",
                )
        if kind in {"delete", "replace"}:
            missing = ", ".join(original[start:end])
            yield _loose(
                Location(english.page.path),
                f"bản tiếng Anh thiếu điều {missing} của {document.page.path}",
                f"thêm “### Article {original[start]}. … {{#dieu-{original[start]}}}”",
            )


def _untold(document: LegalDocument, english: DocumentEnglish) -> Iterator[Diagnostic]:
    """Yield what the Vietnamese head tells in words and the English one does not, or tells alone."""
    for key, original, translated in (
        ("kiem_tra_nguon", bool(document.review.source), bool(english.source)),
        ("chua_ro", bool(document.review.unsure), bool(english.unsure)),
        ("ly_do", bool(document.unknown_because), bool(english.reason)),
    ):
        place = english.page.locations.get(key, Location(english.page.path))
        if original and not translated:
            yield _loose(place, f"{document.page.path} có {key}, bản tiếng Anh thì không", f"thêm {key}: …")
        if translated and not original:
            yield _loose(place, f"bản tiếng Anh có {key}, {document.page.path} thì không", f"bỏ {key}")


def _rank(article: Article) -> tuple[int, str]:
    """Return what sorts articles: 5 before 5a before 6."""
    digits = article.number.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits), article.number[len(digits) :]


def _wrong(article: Article, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.ARTICLES_WRONG, article.location, message, hint=hint)


def _loose(place: Location, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.TRANSLATION_LOOSE, place, message, hint=hint)


ARTICLE_LAWS = (
    articles_are_in_order,
    articles_lie_within_their_document,
    english_tells_the_same_articles,
)
"""Every law of this noun."""
