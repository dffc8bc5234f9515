"""Markdown extension: markdown-include that reads only the content folders and leaves code alone.

The road resolves includes before staging, so in a staged tree nothing is left to include. This is the
second fence, for whoever runs an engine on Markdown that did not travel the road: markdown-include
itself reads any file of the machine, also from inside code.
"""

import re
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown_include.include import (  # type: ignore[import-untyped]  # the package ships no types
    INC_SYNTAX,
    IncludePreprocessor,
    MarkdownInclude,
)

ALLOWED = ("docs", "plans", "training", "CONTRIBUTING.md", "CHANGELOG.md")
_DEEPEST = 20
# Stands for “{!” in code while includes are expanded; private use, so that no text holds it.
_HIDDEN = "\ue0fe\ue0ff"
_FENCE = re.compile(r"^ {0,3}(?P<mark>`{3,}|~{3,})")
_SPAN = re.compile(r"(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n).)*?(?<!`)\1(?!`)", re.DOTALL)


class IncludeRefusedError(Exception):
    """An include names a file that must not be read, or includes itself."""


class ConfinedInclude(MarkdownInclude):  # type: ignore[misc]  # markdown-include has no types
    """markdown-include with its preprocessor replaced by the confined one."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the preprocessor where markdown-include registers its own."""
        md.preprocessors.register(ConfinedPreprocessor(md, self.getConfigs()), "include", 101)


class ConfinedPreprocessor(IncludePreprocessor):  # type: ignore[misc]  # markdown-include has no types
    """Expands includes of content files outside code; refuses every other."""

    def __init__(self, md: Markdown, config: dict[str, Any]) -> None:
        """Keep the configuration; a missing file always stops the build."""
        super().__init__(md, {**config, "throwException": True})
        self._depth = 0

    def run(self, lines: list[str]) -> list[str]:
        """Return ``lines`` with includes expanded; markdown-include calls this again for each file.

        Raises:
            IncludeRefusedError: If a file outside the content folders is named, or files include
                each other.
        """
        if self._depth >= _DEEPEST:
            raise IncludeRefusedError("các tệp chèn lẫn nhau thành vòng")
        hidden = hide_in_code(lines)
        for name in INC_SYNTAX.finditer("\n".join(hidden)):
            check_target(name.group(1), Path(self.base_path))
        self._depth += 1
        try:
            expanded: list[str] = super().run(hidden)
        finally:
            self._depth -= 1
        # Only at the end: what an included file shows as code must not be expanded by its includer.
        return [line.replace(_HIDDEN, "{!") for line in expanded] if self._depth == 0 else expanded


def hide_in_code(lines: list[str]) -> list[str]:
    """Return ``lines`` with every ``{!`` inside a fence or a code span hidden."""
    fence = ""
    prose: list[str] = []
    for line in lines:
        opened = fence
        fence = _after(line, fence)
        prose.append(line.replace("{!", _HIDDEN) if opened or fence else line)
    joined = "\n".join(line.rstrip("\r\n") for line in prose)
    return _SPAN.sub(lambda span: span.group().replace("{!", _HIDDEN), joined).split("\n")


def check_target(name: str, root: Path) -> None:
    """Let pass only a plain file below an allowed folder, reached through no symbolic link.

    Raises:
        IncludeRefusedError: For any other.
    """
    parts = name.split("/")
    if "\\" in name or any(part in {"", ".", ".."} for part in parts) or parts[0] not in ALLOWED:
        raise IncludeRefusedError(f"không chèn “{name}”: chỉ được chèn tệp trong {', '.join(ALLOWED)}")
    place = root.resolve()
    for part in parts:
        place /= part
        if place.is_symlink():
            raise IncludeRefusedError(f"không chèn “{name}”: đường dẫn đi qua liên kết tượng trưng")
    if not place.is_file():
        raise IncludeRefusedError(f"không có tệp “{name}” để chèn")


def _after(line: str, fence: str) -> str:
    """Return the fence that is open after ``line``, empty if none."""
    match = _FENCE.match(line)
    if match is None:
        return fence
    mark = match["mark"]
    if not fence:
        return mark
    closes = mark.startswith(fence) and not line.strip().strip(fence[0])
    return "" if closes else fence


def makeExtension(**configs: object) -> ConfinedInclude:  # noqa: N802 - Python-Markdown's name
    """Return the extension, as Python-Markdown asks for it."""
    return ConfinedInclude(configs)
