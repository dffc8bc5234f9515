"""The texts of a site, each read once for all laws about links and markup."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hoagiai.model.page import SourceLine
from hoagiai.model.plan import Plan
from hoagiai.model.site import Site
from hoagiai.source.markup import Markup, read_markup


@dataclass(frozen=True, slots=True)
class Text:
    """One published text: its file, its language, what its Markdown holds."""

    path: str
    language: str
    markup: Markup


@dataclass(frozen=True, slots=True)
class Library:
    """All texts, and everything that a link can lead to."""

    texts: tuple[Text, ...]
    files: frozenset[str]
    anchors: Mapping[str, frozenset[str]]
    """Of every file that was read, by path."""
    folders: Mapping[str, tuple[str, ...]]
    """The names of the files in each folder."""
    places: Mapping[str, tuple[str, ...]]
    """The paths of all files of a name."""


def open_library(site: Site) -> Library:
    """Return the texts of ``site``; reading them is linear in their size."""
    texts = tuple(_texts(site))
    anchors = {text.path: text.markup.anchors for text in texts}
    plans = {plan.path: anchors.get(plan.path, frozenset()) | _anchors(plan) for plan in site.plans.values()}
    return Library(texts, site.files, anchors | plans, *_indexes(site.files))


def value_texts(site: Site) -> Iterator[Text]:
    """Yield each value of a head or a data file that may have markup in it, as a text of its own."""
    for value in site.values:
        if "<" in value.text or "](" in value.text:
            yield Text(value.location.path, "vi", read_markup((value,)))


def written_lines(site: Site) -> Iterator[SourceLine]:
    """Yield the values of every head and data file, the lines of every page and plan."""
    yield from site.values
    for page in site.pages:
        yield from page.lines
    for plan in site.plans.values():
        yield from plan.lines


def _texts(site: Site) -> Iterator[Text]:
    for page in site.pages:
        yield Text(page.path, page.language, read_markup(page.lines))
    for plan in site.plans.values():
        yield Text(plan.path, "vi", read_markup(plan.lines))


def _anchors(plan: Plan) -> frozenset[str]:
    blocks = (block.anchor for block in plan.blocks)
    rows = (row.anchor for block in plan.blocks for row in block.rows)
    tasks = (task.anchor for task in plan.tasks)
    duties = (duty.anchor for duty in plan.duties)
    return frozenset(anchor for anchors in (blocks, rows, tasks, duties) for anchor in anchors if anchor)


def _indexes(files: frozenset[str]) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    folders: dict[str, list[str]] = {}
    places: dict[str, list[str]] = {}
    for path in sorted(files):
        folder, name = posixpath.split(path)
        folders.setdefault(folder, []).append(name)
        places.setdefault(name, []).append(path)
    return {k: tuple(v) for k, v in folders.items()}, {k: tuple(v) for k, v in places.items()}
