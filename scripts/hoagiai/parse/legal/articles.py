"""The articles of a document's page: its headings “### Điều 7. … {#dieu-7}”."""

import re
from collections.abc import Iterator

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.legal import Article
from hoagiai.model.page import SourceLine
from hoagiai.source.markup.fences import read_fences

_HEADING = re.compile(
    r"(?P<marks>#{2,6})[ \t]+(?:Điều|Article)[ \t]+(?P<number>\d{1,4}[a-z]?)(?P<after>[.:]?)(?=[ \t]|$)"
    r"[ \t]*(?P<title>.*?)[ \t]*(?:\{[ \t]*#(?P<anchor>[^\s}]+)[^}]*\})?[ \t]*#*[ \t]*"
)


def read_articles(lines: tuple[SourceLine, ...]) -> tuple[tuple[Article, ...], tuple[Diagnostic, ...]]:
    """Return the articles in their order, and headings whose anchor is not their number's."""
    articles: list[Article] = []
    findings: list[Diagnostic] = []
    for line, match in _headings(lines):
        place = line.location
        location = Location(place.path, place.line, place.column + match.start("number"))
        article = Article(match["number"], match["title"], location)
        articles.append(article)
        if match["anchor"] != article.anchor:
            findings.append(_loose(article, match["anchor"]))
    return tuple(articles), tuple(findings)


def _headings(lines: tuple[SourceLine, ...]) -> Iterator[tuple[SourceLine, re.Match[str]]]:
    fenced = read_fences([line.text for line in lines]).words
    for index, line in enumerate(lines):
        match = _HEADING.fullmatch(line.text)
        if match is not None and index not in fenced:
            yield line, match


def _loose(article: Article, anchor: str | None) -> Diagnostic:
    said = f"ghi neo “{anchor}”" if anchor else "chưa có neo"
    return Diagnostic(
        Code.ARTICLES_WRONG,
        article.location,
        f"tiêu đề Điều {article.number} {said}",
        hint=f"kết thúc tiêu đề bằng {{#{article.anchor}}}",
    )
