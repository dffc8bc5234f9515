"""Findings laid out as words: for people, for GitHub, for programs."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from hoagiai.diagnostics import Diagnostic
from hoagiai.report.github import github_report
from hoagiai.report.json_report import json_report
from hoagiai.report.text import summary, text_report

FORMATS: Mapping[str, Callable[[Sequence[Diagnostic]], str]] = MappingProxyType(
    {"text": text_report, "json": json_report, "github": github_report}
)
"""How findings can be written, by the name that ``--format`` takes."""

__all__ = ["FORMATS", "github_report", "json_report", "summary", "text_report"]
