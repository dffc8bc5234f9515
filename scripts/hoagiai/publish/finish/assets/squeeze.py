"""Styles and scripts in little room: what only their authors read is left out."""

import re

# Strings stay as they are, whatever stands in them.
_STRING = r"(?P<string>\"[^\"\n]*\"|'[^'\n]*')"
_COMMENT = re.compile(rf"{_STRING}|/\*.*?\*/", re.DOTALL)
# Spaces around these separate nothing; those around “:” in a selector and “+” in a sum do.
_SPACE = re.compile(rf"{_STRING}|\s*(?P<mark>[{{}};,])\s*|\s+")
_SCRIPT_COMMENT = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)


def squeezed_style(style: str) -> str:
    """Return a style sheet without comments, and without spaces that separate nothing."""
    bare = _COMMENT.sub(lambda part: part["string"] or "", style)
    return _SPACE.sub(lambda part: part["string"] or part["mark"] or " ", bare).strip()


def squeezed_script(script: str) -> str:
    """Return a script without the lines that are comments.

    Nothing else goes: what is published can be read, and compressed it would hardly be smaller.
    """
    return _SCRIPT_COMMENT.sub("", script)
