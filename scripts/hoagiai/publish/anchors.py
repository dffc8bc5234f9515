"""Anchors of hand-written headings."""

from hoagiai.text import slug


def heading_anchor(text: str, separator: str) -> str:
    """Return the id of a heading, ASCII: “Đất đai” becomes ``dat-dai``.

    Python-Markdown's own slug drops đ (``#at-ai``).
    """
    return slug(text).replace("-", separator)
