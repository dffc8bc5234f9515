"""The built site as it lies on disk: its files, and what links and anchors each page has."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

_LINKS = "[href],[src],[srcset],[poster],[action],[data],[xlink\\:href],meta[http-equiv]"
_ATTRIBUTES = ("href", "src", "poster", "action", "data", "xlink:href")
# A <link> of these kinds names an address; of any other kind the browser fetches it.
_NAMING_RELS = frozenset({"alternate", "author", "canonical", "edit", "help", "license", "next", "prev"})
_CLICKED = frozenset({"a", "area", "form"})

_STYLE_LOADS = re.compile(r"(?:url\(\s*|@import\s+)(?P<quote>[\"']?)(?P<address>[^\"')\s;]+)(?P=quote)")


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """What one HTML file links to and can be linked at.

    ``path`` is relative to the site. ``loads`` are the addresses that a browser fetches by itself,
    ``links`` those that a reader or a machine may follow; ``anchors`` every ``id`` and ``name``.
    """

    path: str
    links: frozenset[str]
    loads: frozenset[str]
    anchors: frozenset[str]


def site_files(site: Path) -> Iterator[str]:
    """Yield the path of every file of the site, relative to it, in order."""
    start = len(str(site)) + 1
    for folder, subfolders, names in os.walk(site):
        subfolders.sort()
        prefix = f"{folder}/"[start:]
        for name in sorted(names):
            yield f"{prefix}{name}"


def read_page(path: str, tree: LexborHTMLParser) -> BuiltPage:
    """Return what the page ``path``, parsed as ``tree``, links to, loads and can be linked at."""
    links: set[str] = set()
    loads = set(_style_addresses(_styles(tree)))
    for node in tree.css(_LINKS):
        (links if _is_followed(node) else loads).update(_addresses(node))
    anchors = {node.attributes["id"] or "" for node in tree.css("[id]")}
    anchors.update(node.attributes["name"] or "" for node in tree.css("a[name]"))
    return BuiltPage(path, frozenset(links), frozenset(loads), frozenset(anchors))


def read_style(path: str, style: str) -> BuiltPage:
    """Return what the style sheet ``path`` loads; addresses in it are seen from where it lies."""
    return BuiltPage(path, frozenset(), frozenset(_style_addresses(style)), frozenset())


def _styles(tree: LexborHTMLParser) -> str:
    """Return all the style that is written in a page itself."""
    written = [node.attributes["style"] or "" for node in tree.css("[style]")]
    return "\n".join([*written, *(node.text() for node in tree.css("style"))])


def _style_addresses(style: str) -> Iterator[str]:
    """Yield the addresses that a style loads."""
    for match in _STYLE_LOADS.finditer(style):
        yield match["address"].strip()


def _is_followed(node: LexborNode) -> bool:
    """Return whether an element's address waits for somebody to follow it."""
    if node.tag == "link":
        return set((node.attributes.get("rel") or "").split()) <= _NAMING_RELS
    return node.tag in _CLICKED


def _addresses(node: LexborNode) -> Iterator[str]:
    """Yield the addresses that one element names."""
    attributes = node.attributes
    for name in _ATTRIBUTES:
        value = attributes.get(name)
        if value is not None:
            yield value.strip()
    for candidate in (attributes.get("srcset") or "").split(","):
        if candidate.strip():
            yield candidate.split()[0]
    refresh = attributes.get("content") or ""
    if node.tag == "meta" and "url=" in refresh.lower():
        yield refresh[refresh.lower().index("url=") + 4 :].strip(" '\"")
