"""The reading of Markdown: exact places, and nothing live that Python-Markdown would publish."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from hoagiai.checks import TEXT_LAWS
from hoagiai.checks.texts import Library, Text
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.page import SourceLine
from hoagiai.source.markup import Markup, read_markup

TABLE = yaml.safe_load(Path(__file__).with_name("markup.yml").read_text(encoding="utf-8"))
EXTENSIONS = [
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "pymdownx.details",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "tables",
    "toc",
]
LIVE_TAGS = {"script", "iframe", "object", "embed", "form", "style", "link", "meta", "base"}


def lines_of(text: str) -> tuple[SourceLine, ...]:
    return tuple(SourceLine(line, Location("docs/a.md", i)) for i, line in enumerate(text.split("\n"), 1))


def cases(name: str) -> list[object]:
    return [pytest.param(text, expected, id=f"{name}: {title}") for title, text, expected in TABLE[name]]


def at(place: Location, *words: str) -> str:
    return " ".join((f"{place.line}:{place.column}", *words))


@pytest.mark.parametrize(("text", "expected"), cases("links"))
def test_links(text: str, expected: list[str]) -> None:
    assert [at(link.location, link.target) for link in read_markup(lines_of(text)).links] == expected


@pytest.mark.parametrize(("text", "expected"), cases("definitions"))
def test_definitions(text: str, expected: list[str]) -> None:
    found = read_markup(lines_of(text)).definitions
    assert [at(definition.location, definition.target) for definition in found] == expected


@pytest.mark.parametrize(("text", "expected"), cases("images"))
def test_images(text: str, expected: list[str]) -> None:
    found = read_markup(lines_of(text)).images
    assert [at(image.location, image.source, image.alt) for image in found] == expected


@pytest.mark.parametrize(("text", "expected"), cases("anchors"))
def test_anchors(text: str, expected: list[str]) -> None:
    assert sorted(read_markup(lines_of(text)).anchors) == expected


@pytest.mark.parametrize(("text", "expected"), cases("tags"))
def test_tags(text: str, expected: list[str]) -> None:
    found = read_markup(lines_of(text)).tags
    assert [at(t.location, t.name, *(a.name for a in t.attributes)) for t in found] == expected


def test_text_of_a_link_keeps_its_words() -> None:
    (link,) = read_markup(lines_of("[Phòng\n*Tư pháp*](a.md)")).links
    assert link.text == "Phòng Tư pháp"


def test_text_without_any_sign_is_not_parsed() -> None:
    assert read_markup(lines_of("Chữ thường.\n\n- ý")) == Markup()


def test_lines_keep_the_file_they_come_from() -> None:
    lines = (*lines_of("chữ"), SourceLine("[a](b.md)", Location("docs/khac.md", 7)))
    (link,) = read_markup(lines).links
    assert link.location == Location("docs/khac.md", 7, 5)


def harm_in(text: str) -> list[Diagnostic]:
    read = Text("docs/a.md", "vi", read_markup(lines_of(text)))
    library = Library((read,), frozenset(), {}, {}, {})
    found = (finding for law in TEXT_LAWS for finding in law(read, library))
    harmful = {Code.HTML_ACTIVE, Code.LINK_ACTIVE, Code.LOADS_ELSEWHERE}
    return [finding for finding in found if finding.code in harmful]


def published_harm(text: str) -> str | None:
    """Return something live in what Python-Markdown makes of ``text``, or None."""
    html = Markdown(extensions=EXTENSIONS).convert(text)
    root = LexborHTMLParser(f"<html><body>{html}</body></html>").root
    assert root is not None
    for node in root.traverse():
        if node.tag in LIVE_TAGS or any(_is_live(k, v or "") for k, v in node.attributes.items()):
            return node.html
    return None


def _is_live(name: str, value: str) -> bool:
    target = re.sub(r"[\x00-\x20]", "", value).lower()
    if name == "src":
        return target.startswith(("javascript:", "data:", "//", "http"))
    return name.startswith("on") or (name == "href" and target.startswith("javascript:"))


PIECES = st.sampled_from(
    [
        "<script>alert(1)</script>", "<script>", "<img src=x onerror=y>", "<b onclick=x>", "<svg/onload=a>",
        "[a](javascript:x)", "[a]: javascript:x", "[a][a]", "![x](//h/x.png)", "![a][z]", "[z]: https://h/x",
        "[q](java\n  script:x)", "[q](&#106;avascript:x)", "<javascript://x>", "{onclick=x}",
        '{: onclick="x" }',
        "`", "``", "```", "```\n", "\n```\n", "~~~", "``` a b\n", "``` {.py onclick=x}\n", "\\`", "\\",
        "\n", "\n\n", "\n\n    ", "\n    ", "\n        ", "\t", "    ", "- ", "1. ", "> ", "# ", "text ",
        "!!! note\n    ", '??? "x"\n\n    ', '=== "t"\n\n    ', "[^1]: ", "term\n:   ",
        "| a | b |\n|---|---|\n| ",
        " | ", "<div>", "<div markdown>", "</div>", "<details>", "<hr>", "<pre>", "</pre>", "<!--", "-->",
        "<!-- x -->", '<p title="', '"', "'", "<", ">", "<?", "?>", "<![CDATA[", "&lt;script&gt;", "*", "[",
        "](", "<a>", "{.x}", "\n```\n<script>\n```\n", "\n    x", "`<script>`", "\n\n    <script>", "\n~~~\n",
    ]
)  # fmt: skip


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(st.lists(PIECES, min_size=2, max_size=12).map("".join))
def test_nothing_that_is_published_live_goes_unseen(text: str) -> None:
    try:
        harm = published_harm(text)
    except (IndexError, AssertionError, AttributeError, TypeError, ValueError):
        return  # the engine itself breaks on the text, and the build with it
    assert harm is None or harm_in(text), harm


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(alphabet="<>[](){}!`~ \n\t-:#*|\"'=/ab&;^?\\1.", max_size=120))
def test_any_text_is_read(text: str) -> None:
    read_markup(lines_of(text))


def test_reading_is_quick_for_long_odd_texts() -> None:
    for odd in ("<a " * 20_000, '<a b="' * 10_000, "`" * 20_000, "[" * 5_000, "<!--" * 10_000, "{#" * 10_000):
        read_markup(lines_of(odd))


def test_the_published_extensions_are_those_compared_with() -> None:
    config = (Path(__file__).parents[3] / "mkdocs.yml").read_text(encoding="utf-8")
    listed = config.partition("\nmarkdown_extensions:\n")[2].partition("\n\n")[0]
    names = set(re.findall(r"(?m)^  - ([\w.]+)", listed))
    assert names - set(EXTENSIONS) == {"hoagiai.publish.confined_include"}
