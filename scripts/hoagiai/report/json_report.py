"""Findings as JSON for other programs: a list of flat objects."""

import json
from collections.abc import Sequence

from hoagiai.diagnostics import Diagnostic


def json_report(findings: Sequence[Diagnostic]) -> str:
    """Return a list of ``{code, severity, path, line, column, message, hint}``; hint may be null."""
    return json.dumps([_record(finding) for finding in findings], ensure_ascii=False, indent=2)


def _record(finding: Diagnostic) -> dict[str, str | int | None]:
    place = finding.location
    return {
        "code": finding.code.value,
        "severity": finding.severity.value,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "message": finding.message,
        "hint": finding.hint,
    }
