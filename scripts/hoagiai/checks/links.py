"""Laws of links: what a link of a text leads to exists, and running it is harmless."""

import posixpath
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from urllib.parse import unquote

from hoagiai.checks.targets import ALLOWED_SCHEMES, cleaned, scheme_of
from hoagiai.checks.texts import Library, Text
from hoagiai.diagnostics import Code, Diagnostic, Location

_NEAR_ENOUGH = 0.8
_AROUND = 40
_EXAMPLE = "viết đường dẫn tương đối tới tệp nguồn, ví dụ ../gioi-thieu.md#lien-he"


def links_lead_somewhere(text: Text, library: Library) -> Iterator[Diagnostic]:
    """Every relative link leads to a source file and an anchor that exist, in its own language."""
    for target, location in _targets(text):
        if scheme_of(target) is None and not cleaned(target).startswith(("//", "\\\\")):
            yield from _broken(text, library, cleaned(target), location)


def links_are_harmless(text: Text, library: Library) -> Iterator[Diagnostic]:
    """No link runs code: only web pages, mail addresses, telephone numbers, files of this site."""
    del library
    written = dict.fromkeys((place, target) for target, place in _targets(text))
    loose = dict.fromkeys((link.location, link.target) for link in text.markup.loose_targets)
    seen: set[Location] = set()
    for location, target in written | loose:
        scheme = scheme_of(target)
        if scheme and scheme not in ALLOWED_SCHEMES and location not in seen:
            seen.add(location)
            yield active_link(scheme, location)


def active_link(scheme: str, location: Location) -> Diagnostic:
    """Return the finding about a target that starts with ``scheme``."""
    return Diagnostic(
        Code.LINK_ACTIVE,
        location,
        f"liên kết bắt đầu bằng “{scheme}:” nên bị từ chối",
        hint="chỉ dùng https://…, mailto:…, tel:… hoặc đường dẫn tới một tệp của trang",
    )


def _targets(text: Text) -> Iterator[tuple[str, Location]]:
    for link in text.markup.links:
        yield link.target, link.location
    for definition in text.markup.definitions:
        yield definition.target, definition.location
    for image in text.markup.images:
        yield image.source, image.location


def _broken(text: Text, library: Library, target: str, location: Location) -> Iterator[Diagnostic]:
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    if not path and not anchor:
        yield _finding(location, "liên kết chưa ghi đích", _EXAMPLE)
    elif path.startswith("/"):
        yield _finding(
            location, f"liên kết “{target}” bắt đầu bằng “/”", _relative_hint(path, library, location)
        )
    elif not path:
        yield from _missing_anchor(library, text.path, anchor, location)
    else:
        whole = posixpath.normpath(posixpath.join(posixpath.dirname(location.path), path))
        yield from _missing(text, library, whole, (target, anchor), location)


def _missing(
    text: Text, library: Library, whole: str, written: tuple[str, str], location: Location
) -> Iterator[Diagnostic]:
    target, anchor = written
    if whole not in library.files:
        hint = _file_hint(library, whole, location)
        yield _finding(location, f"liên kết “{target}” dẫn tới tệp không có: {whole}", hint)
        return
    other = _in_own_language(text.language, whole, library)
    if other != whole:
        right = posixpath.relpath(other, posixpath.dirname(location.path))
        yield _finding(location, f"liên kết “{target}” dẫn tới bản tiếng khác", f"viết “{right}”")
    yield from _missing_anchor(library, whole, anchor, location)


def _in_own_language(language: str, path: str, library: Library) -> str:
    """Return the file that a text in ``language`` should link to instead of ``path``, if another."""
    if language == "vi" and path.endswith(".en.md"):
        return path.removesuffix(".en.md") + ".md"
    english = path.removesuffix(".md").removesuffix(".en") + ".en.md"
    if language == "en" and path.endswith(".md") and english in library.files:
        return english
    return path


def _missing_anchor(library: Library, path: str, anchor: str, location: Location) -> Iterator[Diagnostic]:
    anchors = library.anchors.get(path)
    name = unquote(anchor)
    if not anchor or anchors is None or name in anchors:
        return
    near = get_close_matches(name, sorted(anchors), n=1)
    hint = f"có phải “#{near[0]}”?" if near else "đặt neo ở tiêu đề đích, ví dụ: ## Liên hệ {#lien-he}"
    yield Diagnostic(Code.ANCHOR_MISSING, location, f"tệp {path} không có mục “#{name}”", hint=hint)


def _file_hint(library: Library, whole: str, location: Location) -> str:
    folder, name = posixpath.split(whole)
    here = posixpath.dirname(location.path)
    if f"{whole}/index.md" in library.files:
        return f"viết “{posixpath.relpath(f'{whole}/index.md', here)}”"
    near = get_close_matches(name, _beside(name, library.folders.get(folder, ())), n=1, cutoff=_NEAR_ENOUGH)
    paths = [posixpath.join(folder, near[0])] if near else list(library.places.get(name, ()))
    return f"có phải “{posixpath.relpath(paths[0], here)}”?" if paths else _EXAMPLE


def _beside(name: str, names: Sequence[str]) -> Sequence[str]:
    """Return the names around ``name`` in their order: to look at all would not be linear in plans."""
    place = bisect_left(names, name)
    return names[max(place - _AROUND, 0) : place + _AROUND]


def _relative_hint(path: str, library: Library, location: Location) -> str:
    """Return the relative path to the source of a published address, if there is one."""
    bare = path.strip("/").removesuffix(".md")
    plan = f"plans/{bare.removeprefix('ke-hoach/')}.md"
    sources = (plan, f"{bare}.md", f"docs/{bare}.md", posixpath.normpath(f"docs/{bare}/index.md"))
    source = next((candidate for candidate in sources if candidate in library.files), None)
    if source is None:
        return _EXAMPLE
    return f"viết “{posixpath.relpath(source, posixpath.dirname(location.path))}”"


def _finding(location: Location, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.LINK_BROKEN, location, message, hint=hint)
