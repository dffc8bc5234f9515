"""The search index: pages are read where the walk has them open, the index is written in the end."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from hoagiai.beside import beside
from hoagiai.publish.languages import DEFAULT, LANGUAGES, address_of, built_path
from hoagiai.render.searching import FACTS
from hoagiai.render.staged import StagedPage
from hoagiai.search.abbreviations import NONE, Abbreviations, abbreviations
from hoagiai.search.entry import read_facts
from hoagiai.search.index import index_files
from hoagiai.search.layout import File
from hoagiai.search.postings import Part
from hoagiai.search.reading import read_entries
from hoagiai.search.words import reader_of

FOLDER = "tim"
"""Where the index lies, from the top of the site."""


@dataclass(frozen=True, slots=True)
class Searched:
    """What is to be searched: the pages by their files, with what each tells, and the abbreviations."""

    pages: Mapping[str, StagedPage]
    facts: Mapping[str, str]
    short: Mapping[str, Abbreviations]
    """By language: abbreviations are Vietnamese."""


def searched(pages: Iterable[StagedPage]) -> Searched:
    """Return which of ``pages`` are searched: those that are listed, in the language they are written in."""
    listed = {built_path(page.path): page for page in pages if page.is_listed}
    facts = {path: page.front.get(FACTS, "") for path, page in listed.items()}
    names = {read_facts(said).names for said in facts.values() if said}
    return Searched(listed, facts, {DEFAULT: abbreviations(names)})


@dataclass(slots=True)
class Reading:
    """The entries of some pages, by language."""

    searched: Searched
    parts: dict[str, Part] = field(default_factory=lambda: {language: Part() for language in LANGUAGES})

    def read(self, path: str, tree: LexborHTMLParser) -> None:
        """Read the page ``path`` if it is searched; takes ``tree`` apart."""
        page = self.searched.pages.get(path)
        if page is None:
            return
        language = page.path.partition("/")[0]
        short = self.searched.short.get(language, NONE)
        read = reader_of(language)
        for entry in read_entries(address_of(page.path), tree, read_facts(self.searched.facts[path])):
            self.parts[language].add(entry, read, short)


def write_index(site: Path, parts: Sequence[Mapping[str, Part]], searched: Searched) -> None:
    """Write the index of every language below ``site/tim``."""

    def write(language: str) -> None:
        short = searched.short.get(language, NONE)
        _write(site / FOLDER, index_files(language, [part[language] for part in parts], short))

    beside([partial(write, language) for language in LANGUAGES])


def _write(folder: Path, files: Iterable[File]) -> None:
    """Write the files of one language's index below ``folder``."""
    made: set[Path] = set()
    for file in files:
        place = folder / file.path
        if place.parent not in made:
            place.parent.mkdir(parents=True, exist_ok=True)
            made.add(place.parent)
        place.write_bytes(file.text.encode())
