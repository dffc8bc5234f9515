"""The closing walk: every link, every file a page loads and every anchor of the built site is there."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import unquote, urlsplit

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.publish.finish.built import BuiltPage

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_WEB = re.compile(r"(?:https?:)?//", re.IGNORECASE)
# Shown at any address, so they have to link from the top of the host.
_SHOWN_ANYWHERE = frozenset({"404.html", "khong-co-mang.html"})
_MANY = 5


@dataclass(frozen=True, slots=True)
class _Fault:
    """One thing that is wrong with one address on one page."""

    page: str
    address: str
    code: Code
    words: str


@dataclass(frozen=True, slots=True)
class Followed:
    """What came of following the addresses of one page.

    ``asked`` are the anchors that other pages must have: their files, and the addresses that say so.
    """

    page: str
    anchors: frozenset[str]
    faults: tuple[_Fault, ...]
    asked: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Links:
    """What addresses are held against: the files of the site, and the address at which it is published."""

    files: frozenset[str]
    site_url: str

    def follow(self, page: BuiltPage) -> Followed:
        """Follow all addresses of ``page``; what is asked of other pages is left to :func:`link_findings`."""
        faults = [
            _Fault(page.path, address, Code.LOADS_ELSEWHERE, "tải từ máy chủ khác")
            for address in sorted(page.loads)
            if _WEB.match(address) and not address.startswith(self.site_url)
        ]
        asked: list[tuple[str, str]] = []
        for file, wrong, addresses in self._targets(page):
            if wrong is not None:
                faults += [_Fault(page.path, address, Code.LINK_BROKEN, wrong) for address in addresses]
            elif file == page.path:
                lost = (address for address in addresses if not _has(page.anchors, address))
                faults += [_without_anchor(page.path, file, address) for address in lost]
            else:
                asked += [(file, address) for address in addresses if "#" in address]
        return Followed(page.path, page.anchors, tuple(faults), tuple(asked))

    def _targets(self, page: BuiltPage) -> Iterator[tuple[str, str | None, list[str]]]:
        """Yield every file of ours that a page leads to, what is wrong with it, and by which addresses.

        Many links of a page lead to anchors of one other page: where that is, is found once.
        """
        for path, addresses in groupby(sorted(page.links | page.loads), _path):
            if self._is_ours(path):
                yield *self._led_to(page.path, path), list(addresses)

    def _led_to(self, page: str, path: str) -> tuple[str, str | None]:
        """Return the file that a path of ``page`` leads to, and what is wrong with that."""
        start, way = self._start(page, path)
        file = resolve(start, way)
        return file or "", self._wrong_file(way, file)

    def _is_ours(self, address: str) -> bool:
        """Return whether an address lies in this site; others are not ours to walk."""
        return address.startswith(self.site_url) or not (_WEB.match(address) or _SCHEME.match(address))

    def _start(self, page: str, path: str) -> tuple[str, str]:
        """Return from which page file a path is to be followed, and as which way."""
        if path.startswith(self.site_url):
            return "", path.removeprefix(self.site_url)
        top = urlsplit(self.site_url).path
        if page in _SHOWN_ANYWHERE and path.startswith(top):
            return "", path.removeprefix(top)
        return page, path

    def _wrong_file(self, way: str, file: str | None) -> str | None:
        """Return what is wrong with where a way leads."""
        if way.startswith("/"):
            return "không phải liên kết tương đối"
        if file is None:
            return "dẫn ra ngoài trang web"
        return None if file in self.files else f"dẫn tới {_shown(file)}, trên trang web không có"


def link_findings(pages: Sequence[Followed], sources: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """Return a finding for every broken link, missing anchor and file loaded from another host.

    ``sources`` gives the source file of a page of the site. An address that is wrong on many pages, such
    as a link of the header, is one finding that says on how many.
    """
    anchors = {page.page: page.anchors for page in pages}
    shared: dict[tuple[Code, str], list[_Fault]] = {}
    for page in pages:
        lost = (one for one in page.asked if not _has(anchors.get(one[0], frozenset()), one[1]))
        for fault in (*page.faults, *(_without_anchor(page.page, *one) for one in lost)):
            shared.setdefault((fault.code, fault.address), []).append(fault)
    return tuple(finding for faults in shared.values() for finding in _findings(faults, sources))


def resolve(page: str, path: str) -> str | None:
    """Return the file that ``path`` leads to from the page file ``page``; None if it leaves the site."""
    path = unquote(path.partition("?")[0])
    if not path:
        return page or "index.html"
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    if joined == ".." or joined.startswith("../"):
        return None
    is_folder = path.endswith("/") or posixpath.basename(path) in {".", ".."}
    return posixpath.normpath(f"{joined}/index.html") if is_folder else joined


def anchor_of(address: str) -> str:
    """Return the anchor that ``address`` needs on the page it leads to, empty if none."""
    anchor = address.partition("#")[2]
    # The part after “:~:” tells a browser which words to mark; “#top” needs no anchor.
    plain = unquote(anchor.partition(":~:")[0])
    return "" if plain == "top" else plain


def _has(anchors: frozenset[str], address: str) -> bool:
    """Return whether a page with ``anchors`` has the one that ``address`` needs."""
    anchor = anchor_of(address)
    return not anchor or anchor in anchors


def _without_anchor(page: str, file: str, address: str) -> _Fault:
    words = f"trang {_shown(file)} không có mục “#{anchor_of(address)}”"
    return _Fault(page, address, Code.ANCHOR_MISSING, words)


def _path(address: str) -> str:
    """Return an address without its anchor."""
    return address.partition("#")[0]


def _shown(file: str) -> str:
    """Return a file of the site as the address a reader knows."""
    return f"/{file.removesuffix('index.html')}"


def _findings(faults: list[_Fault], sources: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Yield a finding for each fault of one address, or one for all where they are many."""
    many = len(faults) > _MANY
    others = f" (và {len(faults) - 1} trang khác)" if many else ""
    for fault in faults[:1] if many else faults:
        message = f"trang {_shown(fault.page)}{others}: liên kết “{fault.address}” {fault.words}"
        yield Diagnostic(fault.code, Location(sources.get(fault.page, f"overrides/{fault.page}")), message)
