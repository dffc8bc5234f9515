"""The inline Markdown of a plan as safe HTML: every word stays, nothing can run or load."""

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import escape

# Text without any of these signs is already what it says; most lines of a plan are.
_SIGNS = re.compile(r"[*_`\[\]<>&\\!~\n]")
_SAFE_TAG = re.compile(r"<(?P<close>/?)(?P<name>br|sup|sub|u|b|i|em|strong)\s*/?>", re.IGNORECASE)
_PLAIN: Mapping[str, str] = MappingProxyType(
    {
        "strong_open": "<strong>",
        "strong_close": "</strong>",
        "em_open": "<em>",
        "em_close": "</em>",
        "s_open": "<s>",
        "s_close": "</s>",
        "softbreak": "\n",
        "hardbreak": "<br>\n",
    }
)


class Way(NamedTuple):
    """Where a link leads, and what is said of it there."""

    href: str
    title: str | None = None
    """Of a citation: what it names, and whether that is in force."""
    note: str | None = None
    """What a reader must not miss, in words behind the link."""


LinkTarget = Callable[[str], Way | None]
"""Takes a link as written in the source; returns where it leads, or None to print its words only."""
Named = Sequence[tuple[str, str]]
"""Names to be found in the text, in their order, each with the address it leads to."""


class InlineWriter:
    """Writes inline Markdown as HTML; holds the parser, which is dear to make."""

    def __init__(self) -> None:
        self._parser = MarkdownIt("commonmark", {"html": True}).enable("strikethrough")

    def html(self, text: str, target: LinkTarget, names: Named = ()) -> str:
        """Return ``text`` as HTML, each of ``names`` linked where it can be found."""
        found = _Names(names)
        if not _SIGNS.search(text):
            return found.linked(text)
        tokens = self._parser.parseInline(text)
        children = [child for token in tokens for child in token.children or ()]
        return _Run(target, found).written(children)


def opened(way: Way) -> str:
    """Return the tag that opens a link; a citation is known by its title."""
    title = f' class="dan-chieu" title="{escape(way.title)}"' if way.title else ""
    return f'<a href="{escape(way.href)}"{title}>'


def way_note(note: str | None) -> str:
    """Return what stands behind a link, marked as no word of the paper; empty without a note."""
    return f' <small class="dan-chieu__het" data-derived>({escape(note)})</small>' if note else ""


class _Names:
    """The names still to be found in one block."""

    def __init__(self, names: Named) -> None:
        self._waiting: dict[str, list[str]] = {}
        for text, href in names:
            self._waiting.setdefault(text, []).append(href)
        longest = sorted(self._waiting, key=len, reverse=True)
        # A longer name wins over one that it contains; a name ends where its word ends.
        self._pattern = (
            re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)") if longest else None
        )

    def linked(self, text: str) -> str:
        """Return ``text`` escaped, the names that stand in it as links."""
        if self._pattern is None:
            return str(escape(text))
        pieces: list[str] = []
        last = 0
        for match in self._pattern.finditer(text):
            waiting = self._waiting[match[0]]
            if waiting:
                pieces.append(str(escape(text[last : match.start()])))
                pieces.append(f'<a href="{escape(waiting.pop(0))}">{escape(match[0])}</a>')
                last = match.end()
        return "".join((*pieces, str(escape(text[last:]))))


class _Run:
    """Writes the tokens of one block."""

    def __init__(self, target: LinkTarget, names: _Names) -> None:
        self._target = target
        self._names = names
        self._open: list[str] = []
        self._links: list[Way | None] = []
        self._writers = {
            "html_inline": self._tag,
            "link_open": self._open_link,
            "link_close": self._close_link,
            "code_inline": self._code,
        }

    def written(self, tokens: Sequence[Token]) -> str:
        html = "".join(map(self._token, tokens))
        return html + "".join(f"</{name}>" for name in reversed(self._open))

    def _token(self, token: Token) -> str:
        if token.type in _PLAIN:
            return _PLAIN[token.type]
        write = self._writers.get(token.type, self._words)
        return write(token)

    def _words(self, token: Token) -> str:
        """The words of a text, or the description of a picture; a name in a link would nest two links."""
        if any(self._links):
            return str(escape(token.content))
        return self._names.linked(token.content)

    def _code(self, token: Token) -> str:
        return f"<code>{escape(token.content)}</code>"

    def _close_link(self, token: Token) -> str:
        del token
        way = self._links.pop()
        return f"</a>{way_note(way.note)}" if way else ""

    def _open_link(self, token: Token) -> str:
        way = self._target(str(token.attrGet("href") or ""))
        self._links.append(way)
        return opened(way) if way else ""

    def _tag(self, token: Token) -> str:
        """A harmless tag stays as long as it opens and closes in order; any other is text."""
        match = _SAFE_TAG.fullmatch(token.content)
        if match is None:
            return str(escape(token.content))
        name = match["name"].lower()
        if name == "br":
            return "<br>"
        if not match["close"]:
            self._open.append(name)
            return f"<{name}>"
        if self._open and self._open[-1] == name:
            self._open.pop()
            return f"</{name}>"
        return str(escape(token.content))
