"""Findings as text for a terminal: one line each, a hint below it, a sum at the end."""

from collections.abc import Sequence

from hoagiai.diagnostics import Diagnostic, Severity


def text_report(findings: Sequence[Diagnostic]) -> str:
    """Return ``path:line:column: [mã] điều sai`` for each finding, with at most one hint line.

    Every line ends with a line feed; no finding gives the empty text.
    """
    return "".join(f"{line}\n" for finding in findings for line in _lines(finding))


def summary(findings: Sequence[Diagnostic]) -> str:
    """Return how many findings of each kind there are: “2 lỗi, 1 cảnh báo”."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    warnings = len(findings) - errors
    counts = [f"{count} {word}" for count, word in ((errors, "lỗi"), (warnings, "cảnh báo")) if count]
    return ", ".join(counts) or "không có lỗi, không có cảnh báo"


def _lines(finding: Diagnostic) -> list[str]:
    place = finding.location
    head = (
        f"{_plain(place.path)}:{place.line}:{place.column}: [{finding.code.value}] {_plain(finding.message)}"
    )
    return [head] if finding.hint is None else [head, f"    gợi ý: {_plain(finding.hint)}"]


def _plain(text: str) -> str:
    """Return ``text`` in one line, signs that would steer a terminal shown as escapes."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
