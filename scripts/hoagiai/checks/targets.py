"""Targets of links and loads as a browser would take them."""

import re
from html import unescape

ALLOWED_SCHEMES = ("http", "https", "mailto", "tel")

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
# Browsers drop these before they look for the scheme.
_LINE_END = re.compile(r"[ \t]*[\r\n]+[ \t]*")
_DROPPED = re.compile(r"[\x00-\x1f\x7f]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_OTHER_HOST = re.compile(r"https?:|[/\\]{2}", re.IGNORECASE)


def cleaned(target: str) -> str:
    """Return ``target`` without entities, escapes and the signs that browsers drop."""
    return _bare(_ESCAPED.sub(r"\1", unescape(target)))


def scheme_of(target: str) -> str | None:
    """Return the scheme of ``target`` in lower case (``javascript``), None for a relative one."""
    found = (_SCHEME.match(reading) for reading in _readings(target))
    return next((match[1].lower() for match in found if match), None)


def is_elsewhere(target: str) -> bool:
    """Tell whether ``target`` names another host."""
    return any(_OTHER_HOST.match(reading) for reading in _readings(target))


def _readings(target: str) -> tuple[str, str]:
    """Return ``target`` as Markdown takes it, and as an attribute has it (a backslash is a sign)."""
    return cleaned(target), _bare(unescape(target))


def _bare(target: str) -> str:
    return _DROPPED.sub("", _LINE_END.sub("", target)).strip()
