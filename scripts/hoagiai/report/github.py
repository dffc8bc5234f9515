"""Findings as annotations of GitHub Actions.

Source: “Workflow commands for GitHub Actions”: ``%``, CR and LF are escaped everywhere, ``:`` and
``,`` in properties too.
"""

from collections.abc import Sequence

from hoagiai.diagnostics import Diagnostic


def github_report(findings: Sequence[Diagnostic]) -> str:
    """Return one ``::error …::`` or ``::warning …::`` line for each finding."""
    return "".join(f"{_annotation(finding)}\n" for finding in findings)


def _annotation(finding: Diagnostic) -> str:
    place = finding.location
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "title": f"[{finding.code.value}]",
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    words = finding.message if finding.hint is None else f"{finding.message}\ngợi ý: {finding.hint}"
    return f"::{finding.severity.value} {written}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
