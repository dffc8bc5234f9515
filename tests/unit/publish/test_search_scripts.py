"""The scripts of the search are asked for at once: whoever opens it waits for one answer, not for a chain."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

SCRIPTS = Path("overrides/assets/js")
_NAMED = re.compile(r"from \"\./([\w-]+)\.js\"")


def needed(root: Path, script: str) -> set[str]:
    """Return the names of all modules that a module of the search needs, its own among them."""
    found: set[str] = set()
    waiting = {script}
    while waiting:
        name = waiting.pop()
        found.add(name)
        text = (root / SCRIPTS / f"tim/{name}.js").read_text(encoding="utf-8")
        waiting |= set(_NAMED.findall(text)) - found
    return found


def by_the_opener(root: Path) -> list[str]:
    """Return what the opener asks for."""
    return re.findall(r"\./tim/([\w-]+)\.js", (root / SCRIPTS / "mo-tim.js").read_text(encoding="utf-8"))


def by_the_page(root: Path) -> list[str]:
    """Return what the results page asks for."""
    frame = (root / "overrides/main.html").read_text(encoding="utf-8")
    listed = re.search(r"for part in \[(\"trang\"[^\]]*)\]", frame)
    assert listed is not None
    return re.findall(r"\"([\w-]+)\"", listed[1])


@pytest.mark.parametrize(("script", "asked"), [("hop", by_the_opener), ("trang", by_the_page)])
def test_every_module_is_asked_for_at_once(
    root: Path, script: str, asked: Callable[[Path], list[str]]
) -> None:
    assert sorted(asked(root)) == sorted(needed(root, script))
