"""A built page read as entries: the page itself, and each part of it that is a result of its own."""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from hoagiai.search.entry import Entry, Kind, PageFacts

_TEXT = ("article", "main", "body")
# What is no text of the page's own: controls, notices, what only leads about, what is said a second time.
_NOISE = (
    "script,style,template,noscript,svg,nav,form,button,.headerlink,"
    "a[rel=edit],[role=note],[data-derived],[data-search-skip]"
)
_OFFICIAL = "[data-official-text]"
_INLINE = re.compile(
    r"</?(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>"
)
_TAG = re.compile(r"<[^>]*>")
_OPENING = re.compile(r'<([a-z][a-z0-9]*)\b[^>]*? id="([^"]+)"[^>]*>')
_HEADING = re.compile(r"<(h[2-6])\b[^>]*>(.*?)</\1>", re.DOTALL)
_PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL)
_NUMBER = re.compile(r"^(?:[-–+•]|\w{1,4}(?:\.\w{1,3})*[.)])\s*")
_HEADINGS = frozenset({"h2", "h3"})
_TASK = re.compile(r"(?:nv|tn)-")
_ARTICLE = re.compile(r"dieu-\d")
_IN_SECTIONS = frozenset({Kind.GUIDE, Kind.LESSON})
# The page of a body or a place says above its lists what it is.
_LEADING_ON = frozenset({Kind.AGENCY, Kind.LOCALITY})
_FIRST_LIST = re.compile(r"<(?:h2|section)\b")
_LONGEST_TITLE = 110
# What stands before a title that a text begins with: its number, a bullet.
_LONGEST_MARK = 14


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a page's HTML from one of its anchors on; the first has no anchor."""

    anchor: str
    source: str


@dataclass(frozen=True, slots=True)
class _Named:
    """A part that the page names in a table or a list of its own: title, and the HTML beside it."""

    title: str
    beside: str


def read_entries(page: str, tree: LexborHTMLParser, facts: PageFacts) -> Iterator[Entry]:
    """Yield the page at ``page`` and its parts as entries; takes ``tree`` apart.

    On a page that is not in Vietnamese, text marked as Vietnamese is left out: its reader searches the
    Vietnamese pages for it.
    """
    language = _attribute(tree, "html", "lang")
    title = _title(tree)
    text = next(found for name in _TEXT if (found := tree.css_first(name)) is not None)
    for node in _unwanted(text, "" if language == "vi" else ",[lang=vi]"):
        node.decompose()
    named = dict(_named_parts(text)) if facts.kind is Kind.PLAN else {}
    _drop_copies(text, official=language == "vi")
    whole = Entry(
        facts.kind,
        page,
        "",
        title,
        facts.context,
        "",
        facts.locality,
        facts.years,
        facts.ended,
        facts.names,
        facts.standing,
    )
    source = text.html or ""
    if facts.lists or facts.kind in _LEADING_ON:
        source = _FIRST_LIST.split(source, maxsplit=1)[0]
    yield from _entries(whole, list(_pieces(source, facts.kind)), named, facts)


def _entries(
    whole: Entry, pieces: list[_Piece], named: Mapping[str, _Named], facts: PageFacts
) -> Iterator[Entry]:
    """Yield the entry of the page, with the text that no part has, and those of its parts."""
    own = " ".join(_plain(piece.source) for piece in pieces if not piece.anchor)
    yield replace(whole, text=_without_title(own, whole.title))
    sources = {piece.anchor: piece.source for piece in pieces if piece.anchor}
    for anchor in {**named, **sources}:
        part = _part(whole, anchor, sources.get(anchor), named.get(anchor))
        if part is not None:
            yield replace(part, years=facts.part_years[anchor]) if anchor in facts.part_years else part


def _part(whole: Entry, anchor: str, source: str | None, named: _Named | None) -> Entry | None:
    """Return the entry of one part; none where it has no name in this language."""
    if whole.kind is Kind.PLAN:
        named = named or _first_line(source or "")
        if not named.title:
            return None
        text = _without_title(_plain(source or named.beside), named.title)
        context = f"{whole.title} · {whole.context}" if whole.context else whole.title
        return replace(
            whole, kind=Kind.TASK, anchor=anchor, title=named.title, context=context, text=text, names=()
        )
    heading = _HEADING.search(source or "")
    title = _plain(heading[2]) if heading else ""
    if not title or heading is None or source is None:
        return None
    text = _plain(source[heading.end() :])
    if whole.kind is Kind.DOCUMENT:
        number = title.partition(".")[0]
        names = tuple(f"{number} {name}" for name in (whole.title, *whole.names))
        return replace(
            whole, kind=Kind.ARTICLE, anchor=anchor, title=title, context=whole.title, text=text, names=names
        )
    context = f"{whole.title} · {whole.context}" if whole.context else whole.title
    return replace(whole, anchor=anchor, title=title, context=context, text=text, names=())


def _first_line(source: str) -> _Named:
    """Return a part of a paper that no table names: its first line is its title."""
    line = _PARAGRAPH.search(source)
    title = _NUMBER.sub("", _plain(line[1])) if line else ""
    return _Named(_shortened(title), "")


def _pieces(source: str, kind: Kind) -> Iterator[_Piece]:
    """Yield a page's HTML in pieces, cut where a part begins or ends."""
    anchor, start = "", 0
    for opening in _OPENING.finditer(source):
        found = _anchor_here(opening[1], opening[2], kind)
        if found is None:
            continue
        yield _Piece(anchor, source[start : opening.start()])
        anchor, start = found, opening.start()
    yield _Piece(anchor, source[start:])


def _anchor_here(tag: str, name: str, kind: Kind) -> str | None:
    """Return the anchor of the part that begins at an element; empty where a part only ends, else None."""
    if kind is Kind.PLAN:
        if _TASK.match(name):
            return name
        return "" if tag in _HEADINGS or name.startswith("muc-") else None
    if tag not in _HEADINGS:
        return None
    if kind is Kind.DOCUMENT:
        return name if _ARTICLE.match(name) else ""
    return name if kind in _IN_SECTIONS else None


def _named_parts(text: LexborNode) -> Iterator[tuple[str, _Named]]:
    """Yield the tasks and duties of a plan as its page lists them, by anchor."""
    for row in text.css(".bang-viec tbody tr"):
        link = row.css_first("th a")
        if link is None:
            continue
        title = _numberless(link)
        if title:
            yield (
                (link.attributes.get("href") or "#")[1:],
                _Named(title, (row.html or "").partition("</th>")[2]),
            )
    for item in text.css(".phan-cong li"):
        link, body = item.css_first("a.so"), item.css_first("strong")
        if link is None or body is None:
            continue
        who, beside = _line(body), (item.html or "").partition("<br>")[2]
        said = _plain(beside)
        if who and said:
            yield (link.attributes.get("href") or "#")[1:], _Named(_shortened(f"{who}: {said}"), beside)


def _numberless(link: LexborNode) -> str:
    """Return the words of a link without the number before them."""
    number = link.css_first(".so")
    words = _line(link)
    return words.removeprefix(_line(number)).strip() if number is not None else words


def _drop_copies(text: LexborNode, *, official: bool) -> None:
    """Take away what a plan's page says again: its tables, where the official text is searched."""
    copies = text.css(".bang-viec,.phan-cong")
    if official and text.css_first(_OFFICIAL) is not None:
        copies = [part for part in text.css("section") if part.css_first(_OFFICIAL) is None]
    for node in _outermost(copies):
        node.decompose()


def _unwanted(text: LexborNode, more: str) -> list[LexborNode]:
    """Return the parts of a page that are not to be found, none inside another."""
    return _outermost(text.css(f"{_NOISE}{more}"))


def _outermost(nodes: list[LexborNode]) -> list[LexborNode]:
    """Return the nodes that are in no other: taking one away frees what is in it."""
    chosen = {node.mem_id for node in nodes}
    return list({node.mem_id: node for node in nodes if not _is_inside(node, chosen)}.values())


def _is_inside(node: LexborNode, chosen: set[int]) -> bool:
    """Return whether one of the chosen nodes holds ``node``."""
    parent = node.parent
    while parent is not None:
        if parent.mem_id in chosen:
            return True
        parent = parent.parent
    return False


def _line(node: LexborNode) -> str:
    """Return the words of an element without blocks in one line."""
    return " ".join(node.text().split())


def _plain(source: str) -> str:
    """Return the words of HTML in one line; tags inside a line part no word."""
    return " ".join(html.unescape(_TAG.sub(" ", _INLINE.sub("", source))).split())


def _without_title(text: str, title: str) -> str:
    """Return a text without the title it begins with."""
    at = text.find(title, 0, len(title) + _LONGEST_MARK) if title else -1
    return text[at + len(title) :].lstrip(" .:;–-") if at >= 0 else text


def _shortened(text: str) -> str:
    """Return the beginning of a text, whole words of it."""
    if len(text) <= _LONGEST_TITLE:
        return text
    return f"{text[: _LONGEST_TITLE - 1].rsplit(' ', 1)[0]}…"


def _title(tree: LexborHTMLParser) -> str:
    """Return the title a result shows: the page's first heading, else the title of its window."""
    heading = tree.css_first("h1")
    for mark in heading.css(".headerlink") if heading else ():
        mark.decompose()
    named = heading or tree.css_first("title")
    return _line(named) if named else ""


def _attribute(tree: LexborHTMLParser, selector: str, name: str) -> str:
    """Return an attribute of the first element that ``selector`` finds, or nothing."""
    node = tree.css_first(selector)
    return (node.attributes.get(name) or "") if node is not None else ""
