"""The scripts of the search are asked for at once: whoever opens it waits for one answer, not for a chain."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

SCRIPTS = Path("overrides/assets/js")
_BEGUN_WITH = re.compile(r"from \"\./([\w-]+)\.js\"")
_WHEN_WANTED = re.compile(r"import\(\"\./([\w-]+)\.js\"\)")
_ASKED = re.compile(r"\./tim/([\w-]+)\.js")


def needed(root: Path, script: str, *patterns: re.Pattern[str]) -> set[str]:
    """Return the names of all modules that a module of the search needs, its own among them."""
    found: set[str] = set()
    waiting = {script}
    while waiting:
        name = waiting.pop()
        found.add(name)
        text = (root / SCRIPTS / f"tim/{name}.js").read_text(encoding="utf-8")
        waiting |= {below for pattern in patterns for below in pattern.findall(text)} - found
    return found


def listed(root: Path, name: str) -> list[str]:
    """Return the modules in a list of the opener."""
    text = (root / SCRIPTS / "mo-tim.js").read_text(encoding="utf-8")
    return _ASKED.findall(text.partition(f"const {name} = [")[2].partition("]")[0])


def for_the_engine(root: Path) -> list[str]:
    """Return what the opener asks for where only the engine is missing."""
    return listed(root, "engine")


def by_the_opener(root: Path) -> list[str]:
    """Return what the opener asks for where the box is opened."""
    return [*listed(root, "parts"), *for_the_engine(root)]


def for_results(root: Path) -> list[str]:
    """Return what the opener asks for on the results page where there is something to look for."""
    return [*listed(root, "results"), *for_the_engine(root)]


def by_the_page(root: Path) -> list[str]:
    """Return what the results page asks for."""
    frame = (root / "overrides/main.html").read_text(encoding="utf-8")
    listed = re.search(r"for part in \[(\"trang\"[^\]]*)\]", frame)
    assert listed is not None
    return re.findall(r"\"([\w-]+)\"", listed[1])


def test_a_results_page_with_a_query_lacks_nothing(root: Path) -> None:
    asked = {*by_the_page(root), *for_results(root)}
    assert asked == needed(root, "trang", _BEGUN_WITH, _WHEN_WANTED)


@pytest.mark.parametrize(
    ("script", "patterns", "asked"),
    [
        ("hop", (_BEGUN_WITH, _WHEN_WANTED), by_the_opener),
        ("trang", (_BEGUN_WITH,), by_the_page),
        ("engine", (_BEGUN_WITH,), for_the_engine),
    ],
)
def test_every_module_is_asked_for_at_once(
    root: Path, script: str, patterns: tuple[re.Pattern[str], ...], asked: Callable[[Path], list[str]]
) -> None:
    assert sorted(asked(root)) == sorted(needed(root, script, *patterns))
