"""Warnings that a paper itself causes, accepted by name: left out of the report, shown on the page."""

from collections.abc import Iterable, Iterator

from hoagiai.diagnostics import Code, Diagnostic, Severity
from hoagiai.model.site import Site


def accepted_left_out(site: Site, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return ``findings`` without accepted warnings, and with acceptances that accept nothing."""
    found = tuple(findings)
    accepted = {(plan.path, item.code) for plan in site.plans.values() for item in plan.head.accepted}
    met = {(finding.location.path, finding.code) for finding in found}
    kept = (finding for finding in found if not _is_accepted(finding, accepted))
    return (*kept, *_idle(site, met))


def _is_accepted(finding: Diagnostic, accepted: set[tuple[str, Code]]) -> bool:
    return finding.severity is Severity.WARNING and (finding.location.path, finding.code) in accepted


def _idle(site: Site, met: set[tuple[str, Code]]) -> Iterator[Diagnostic]:
    for plan in site.plans.values():
        for item in plan.head.accepted:
            if item.code.severity is Severity.ERROR:
                message, hint = f"“{item.code.value}” là lỗi, không chấp nhận được", "sửa lỗi và bỏ dòng này"
            elif (plan.path, item.code) not in met:
                message, hint = f"kế hoạch không có cảnh báo “{item.code.value}” nào", "bỏ dòng này"
            else:
                continue
            yield Diagnostic(Code.ACCEPTS_NOTHING, item.location, f"chap_nhan: {message}", hint=hint)
