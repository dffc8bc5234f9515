"""Laws of days of posting."""

from collections.abc import Iterator
from datetime import date

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import Site
from hoagiai.text import vietnamese_day

_KEY = "dang_tu"


def postings_are_not_ahead(site: Site, today: date) -> Iterator[Diagnostic]:
    """Nothing is said to be posted on a day after the build's."""
    for posted, location in _postings(site):
        if posted > today:
            yield Diagnostic(
                Code.VALUE_WRONG,
                location,
                f"{_KEY}: ngày {vietnamese_day(posted)} chưa tới",
                hint="ghi ngày người đọc thấy tài liệu lần đầu; chưa đăng thì bỏ dòng này",
            )


def _postings(site: Site) -> Iterator[tuple[date, Location]]:
    for page in site.pages:
        if page.posted is not None:
            yield page.posted, page.locations[_KEY]
    for plan in site.plans.values():
        if plan.head.posted is not None:
            yield plan.head.posted, plan.head.locations[_KEY]
    for programme in site.training.values():
        if programme.posted is not None:
            yield programme.posted, programme.locations[_KEY]
