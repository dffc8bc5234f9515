"""A module: the page ``index.md`` of its folder."""

from dataclasses import replace

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.lesson import LessonId, Module, ModuleEnglish
from hoagiai.model.page import SourceLine
from hoagiai.parse.heads import HeadReader, day_of, months_of
from hoagiai.parse.training.keys import MODULE_ENGLISH_KEYS, MODULE_KEYS
from hoagiai.parse.training.lesson import english_page, training_page
from hoagiai.parse.training.paths import module_id
from hoagiai.parse.training.values import names_of
from hoagiai.source.yaml_nodes import Mapping as Head


def parse_module(
    path: str, head: Head, lines: tuple[SourceLine, ...]
) -> tuple[Module, tuple[Diagnostic, ...]]:
    """Return the module whose page is at ``path``, and what is wrong with its head."""
    reader = HeadReader(head, MODULE_KEYS)
    page, module = training_page(path, reader, lines), module_id(path)
    names = reader.take("bai", names_of, ())
    made = Module(
        id=module,
        title=page.title,
        description=page.description,
        lessons=tuple(LessonId(f"{module}/{name}") for name in names),
        page=page,
        english=None,
        locations=page.locations,
    )
    return made, tuple(reader.findings)


def parse_module_english(
    path: str, head: Head, lines: tuple[SourceLine, ...]
) -> tuple[ModuleEnglish, tuple[Diagnostic, ...]]:
    """Return the English of a module, and what is wrong with its head."""
    reader = HeadReader(head, MODULE_ENGLISH_KEYS)
    page = replace(
        english_page(path, reader, lines),
        reviewed=reader.take("ra_soat", day_of, None),
        review_months=reader.take("ra_soat_lai_sau", months_of, None),
    )
    return ModuleEnglish(page.title, page.description, page), tuple(reader.findings)
