"""Inline Markdown of a paper as plain text: emphasis gone, every word and line break kept."""

import re
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from hoagiai.parse.paper.typed import visible

# Linkify and typographer stay off: a paper's text is printed as it was typed.
_INLINE = MarkdownIt("commonmark", {"html": True})
_MARKUP = re.compile(r"[*_`\[<&\\~]")
_LAST_BREAK = re.compile(r"\\\s*$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_STRAY_EMPHASIS = re.compile(r"\*{2,}|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)")


# A piece is looked at by outline, labels and tasks in turn; what it shows never changes.
@lru_cache(maxsize=1 << 12)
def plain(text: str) -> str:
    """Return the text a reader sees: emphasis, links' targets and tags gone, ``<br>`` as a break."""
    text = _LAST_BREAK.sub("", text)
    if not _MARKUP.search(text):
        return visible(text)
    tokens = _INLINE.parseInline(text)[0].children or []
    shown = "".join(_shown(token) for token in tokens)
    return visible(_STRAY_EMPHASIS.sub("", shown))


def one_line(text: str) -> str:
    """Return ``text`` with every run of white space as one space."""
    return " ".join(text.split())


def _shown(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    if token.type == "html_inline":
        return "\n" if _BREAK.fullmatch(token.content) else ""
    return token.content
