"""Markdown as its dangerous and binding parts: links, pictures, HTML, anchors, each with its place.

Structure comes from markdown-it's tokens; what may run or load is looked for more widely, because
pages are published by Python-Markdown, which takes for live some things that CommonMark does not.
"""

from hoagiai.source.markup.reading import read_markup
from hoagiai.source.markup.values import Attribute, Definition, Image, Link, Markup, Tag

__all__ = [
    "Attribute",
    "Definition",
    "Image",
    "Link",
    "Markup",
    "Tag",
    "read_markup",
]
