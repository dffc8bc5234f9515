"""Tên theo nội dung: ``name.<hash>.css``. What has such a name never changes, so a browser may keep it."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from hoagiai.publish.errors import PublishError
from hoagiai.publish.finish.assets.squeeze import squeezed_script, squeezed_style
from hoagiai.publish.finish.links import resolve

PRINT_LETTERS = 10
"""How much of a file's content its name tells."""
_PRINT = re.compile(rf"\.[0-9a-f]{{{PRINT_LETTERS}}}(?=\.(?:css|js|json)$)")
# A style names a file in url(…) or after @import, a script in any string that begins with “./” or “../”:
# import, import(…), new URL(…, import.meta.url), new Worker(…).
_IN_STYLE = re.compile(
    r"(?P<lead>url\(\s*[\"']?|@import\s+[\"'])(?P<address>[^\"')\s:]+)(?P<end>[\"']?\s*\)|[\"'])"
)
_IN_SCRIPT = re.compile(r"(?P<lead>[\"'`])(?P<address>\.{1,2}/[^\"'`\s\\$]+)(?P<end>(?P=lead))")


def plain_name(path: str) -> str:
    """Return the name that a file had before it was named by its content."""
    return _PRINT.sub("", path)


def is_asset(path: str) -> bool:
    """Return whether a file of the site is a style, a script or what a script reads, of ours."""
    return path.startswith("assets/") and path.endswith((".css", ".js", ".json"))


def fingerprint(site: Path, paths: Iterable[str]) -> dict[str, str]:
    """Name the styles and scripts ``paths`` by what is in them; return the new names.

    What one file names in another is renamed first, so that a change shows in every name above it.

    Raises:
        PublishError: If files name each other in a circle: none can be named first.
    """
    texts = {path: _squeezed(path, (site / path).read_text(encoding="utf-8")) for path in paths}
    names: dict[str, str] = {}
    for path in _in_order(texts):
        content = _renamed(path, texts[path], names).encode()
        names[path] = _named(path, content)
        (site / path).unlink()
        (site / names[path]).write_bytes(content)
    return names


def named_in(path: str, text: str) -> Iterator[str]:
    """Yield the files of the site that a style or a script names, as paths from its top."""
    for found in () if path.endswith(".json") else _pattern(path).finditer(text):
        target = resolve(path, found["address"])
        if target is not None:
            yield target


def _squeezed(path: str, text: str) -> str:
    if path.endswith(".css"):
        return squeezed_style(text)
    return squeezed_script(text) if path.endswith(".js") else text


def _pattern(path: str) -> re.Pattern[str]:
    return _IN_STYLE if path.endswith(".css") else _IN_SCRIPT


def _in_order(texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return all paths, each after those that it names."""
    named = {path: texts.keys() & set(named_in(path, text)) for path, text in texts.items()}
    try:
        return tuple(TopologicalSorter(named).static_order())
    except CycleError as error:
        circle = " → ".join(error.args[1])
        raise PublishError(f"các tệp gọi nhau thành vòng nên không đặt tên được: {circle}") from error


def _renamed(path: str, text: str, names: Mapping[str, str]) -> str:
    if path.endswith(".json"):
        return text
    return _pattern(path).sub(partial(_new_name, path, names), text)


def _new_name(path: str, names: Mapping[str, str], found: re.Match[str]) -> str:
    """Return a reference as it is to be: only the last part of a way changes."""
    target = names.get(resolve(path, found["address"]) or "")
    if target is None:
        return found[0]
    folder = found["address"].rpartition("/")[:2]
    return f"{found['lead']}{''.join(folder)}{target.rpartition('/')[2]}{found['end']}"


def _named(path: str, content: bytes) -> str:
    stem, dot, kind = path.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:PRINT_LETTERS]}{dot}{kind}"
