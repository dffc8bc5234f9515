"""A page whose text is already HTML: taken as it is, where Markdown would parse it for nothing."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from hoagiai.publish.front_matter import FORM, HTML, split_head

# Begins with plain characters: with a word boundary first the search takes six times as long.
_ID = re.compile(r' id="([^"]*)"')


class ReadyPage(Page):
    """A page that passes its HTML through, where it says so; any other text it renders as MkDocs does.

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
        self._html = text.removesuffix("\n") if self.meta.pop(FORM, "") == HTML else None
        self.markdown = text if self._html is None else ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Make the content: the HTML itself, or what Markdown makes of the text."""
        if self._html is None:
            super().render(config, files)
            return
        self.content = self._html
        self.toc = TableOfContents([])
        self.present_anchor_ids = set(_ID.findall(self._html))
