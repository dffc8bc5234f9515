"""Laws of pictures and HTML: nothing runs, nothing comes from elsewhere, pictures speak."""

import re
from collections.abc import Iterator

from hoagiai.checks.links import active_link
from hoagiai.checks.targets import ALLOWED_SCHEMES, cleaned, is_elsewhere, scheme_of
from hoagiai.checks.texts import Library, Text
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.source.markup import Attribute, Tag

_ACTIVE = re.compile(
    r"(?:svg:)?(?:script|iframe|i?frame|frameset|fencedframe|portal|object|embed|applet|form|style|link|"
    r"meta|base|template|noscript|plaintext|xmp|foreignobject|set|animate\w*)"
)
_EVENT = re.compile(r"on[a-z]\w*")
_LOADING = frozenset(
    {"src", "srcset", "imagesrcset", "poster", "background", "data", "lowsrc", "dynsrc", "ping", "manifest"}
) | {"action", "formaction", "classid", "codebase", "archive"}
_LINKING = frozenset({"href", "xlink:href"})
_LINKS = frozenset({"a", "area", ""})
# “\” starts an escape, in which any of these words can be hidden.
_LOADING_STYLE = re.compile(
    r"(?:url|src|image|image-set|cross-fade|expression)\s*\(|@import|behavior|binding|\\|/\*", re.IGNORECASE
)


def html_is_inert(text: Text, library: Library) -> Iterator[Diagnostic]:
    """No raw HTML runs or embeds anything; code is text."""
    del library
    for tag in text.markup.tags:
        if _ACTIVE.fullmatch(tag.name):
            yield Diagnostic(
                Code.HTML_ACTIVE,
                tag.location,
                f"thẻ <{tag.name}> chạy hoặc nhúng được mã nên bị từ chối",
                hint=f"bỏ thẻ này; muốn nói về nó thì viết trong dấu mã: `<{tag.name}>`",
            )
        for attribute in tag.attributes:
            if _EVENT.fullmatch(attribute.name) or attribute.name == "srcdoc":
                yield Diagnostic(
                    Code.HTML_ACTIVE,
                    attribute.location,
                    f"thuộc tính “{attribute.name}” chạy được mã nên bị từ chối",
                    hint="bỏ thuộc tính này",
                )


def html_links_are_harmless(text: Text, library: Library) -> Iterator[Diagnostic]:
    """No attribute of a tag leads to something that runs."""
    del library
    for tag in text.markup.tags:
        for attribute in tag.attributes:
            for target in _targets(attribute):
                scheme = scheme_of(target)
                if scheme and scheme not in ALLOWED_SCHEMES:
                    yield active_link(scheme, attribute.value_location)


def nothing_loads_from_elsewhere(text: Text, library: Library) -> Iterator[Diagnostic]:
    """Pictures and everything else that a page loads are files of this site."""
    del library
    written = {image.location: image.source for image in text.markup.images}
    loose = {image.location: image.target for image in text.markup.loose_images}
    for location, source in (loose | written).items():
        if is_elsewhere(source):
            yield _loads(cleaned(source), location)
    for tag in text.markup.tags:
        for attribute in tag.attributes:
            if _loads_elsewhere(tag, attribute):
                yield _loads(cleaned(attribute.value), attribute.value_location)


def images_are_described(text: Text, library: Library) -> Iterator[Diagnostic]:
    """Every picture has words for those who do not see it."""
    del library
    for image in text.markup.images:
        if not image.alt.strip():
            yield _mute(image.source, image.location)
    for tag in text.markup.tags:
        if tag.name == "img" and not (tag.get("alt") or "").strip():
            yield _mute(tag.get("src") or "", tag.location)


def _targets(attribute: Attribute) -> tuple[str, ...]:
    if attribute.name in {"srcset", "imagesrcset"}:
        return tuple(part.strip().partition(" ")[0] for part in attribute.value.split(","))
    return (attribute.value,) if attribute.name in _LOADING | _LINKING else ()


def _loads_elsewhere(tag: Tag, attribute: Attribute) -> bool:
    if attribute.name == "style":
        return _LOADING_STYLE.search(attribute.value) is not None
    if attribute.name in _LINKING and tag.name in _LINKS:
        return False
    return any(is_elsewhere(target) for target in _targets(attribute))


def _loads(target: str, location: Location) -> Diagnostic:
    return Diagnostic(
        Code.LOADS_ELSEWHERE,
        location,
        f"trang sẽ tải “{target}” từ nơi khác",
        hint="chép tệp vào docs/assets/ và ghi đường dẫn tương đối, ví dụ assets/anh.png",
    )


def _mute(source: str, location: Location) -> Diagnostic:
    return Diagnostic(
        Code.IMAGE_WITHOUT_ALT,
        location,
        f"hình “{source}” không có lời mô tả",
        hint="viết lời mô tả trong ngoặc vuông, ví dụ ![Sơ đồ các bước hòa giải](assets/so-do.png)",
    )
