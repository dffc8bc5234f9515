"""A page whose text is already HTML: taken as it is, where Markdown would parse it for nothing."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from selectolax.lexbor import LexborHTMLParser, LexborNode

from hoagiai.publish.front_matter import split_head

_ELEMENT = re.compile(r"[a-z][a-z0-9-]*|-comment")
# Begins with plain characters: with a word boundary first the search takes six times as long.
_ID = re.compile(r' id="([^"]*)"')


class ReadyPage(Page):
    """A page that passes its HTML through; any other text it renders as MkDocs does.

    Python-Markdown would hand the same block through unchanged, after reading it with Python's own
    HTML parser: at 1,000 plans that is most of a build.
    """

    _html: str | None = None
    """The text, if it is HTML."""

    def read_source(self, config: MkDocsConfig) -> None:
        """Read the head with the fast YAML reader; MkDocs' own gives the same strings.

        HTML is not shown to plugins that go through Markdown line by line.
        """
        del config
        self.meta, text = split_head(self.file.content_string)
        self._html = text.removesuffix("\n") if is_html(text) else None
        self.markdown = text if self._html is None else ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Make the content: the HTML itself, or what Markdown makes of the text."""
        if self._html is None:
            super().render(config, files)
            return
        self.content = self._html
        self.toc = TableOfContents([])
        self.present_anchor_ids = set(_ID.findall(self._html))


def is_html(text: str) -> bool:
    """Return whether ``text`` is whole elements from beginning to end, with no Markdown in or between."""
    if not text.lstrip().startswith("<"):
        return False
    tree = LexborHTMLParser(text)
    body = tree.body
    if body is None or tree.css_first("[markdown]") is not None:
        return False
    return all(_is_ours(node) for node in body.iter(include_text=True))


def _is_ours(node: LexborNode) -> bool:
    """Return whether a node at the top is an element or blank; ``<https://…>`` is Markdown's, not HTML."""
    if node.tag == "-text":
        return not (node.text_content or "").strip()
    return _ELEMENT.fullmatch(node.tag or "") is not None
