"""Laws of days of posting."""

from collections.abc import Iterator
from datetime import date

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import Site
from hoagiai.text import vietnamese_day

_KEY = "dang_tu"


def postings_are_not_ahead(site: Site, today: date) -> Iterator[Diagnostic]:
    """Nothing is said to be posted on a day that has not come."""
    reached = max((today, *_days_gone(site)))
    for posted, location in _postings(site):
        if posted > reached:
            yield Diagnostic(
                Code.VALUE_WRONG,
                location,
                f"{_KEY}: ngày {vietnamese_day(posted)} chưa tới",
                hint="ghi ngày người đọc thấy tài liệu lần đầu; chưa đăng thì bỏ dòng này",
            )


def _days_gone(site: Site) -> Iterator[date]:
    """Yield days that the content itself has seen: a build may ask how things stood long ago."""
    yield from (page.reviewed for page in site.pages if page.reviewed is not None)
    yield from (plan.head.reviewed for plan in site.plans.values() if plan.head.reviewed is not None)
    yield from (past.last for past in site.history.files.values())


def _postings(site: Site) -> Iterator[tuple[date, Location]]:
    for page in site.pages:
        if page.posted is not None:
            yield page.posted, page.locations[_KEY]
    for plan in site.plans.values():
        if plan.head.posted is not None:
            yield plan.head.posted, plan.head.locations[_KEY]
    for form in site.forms.values():
        if form.posted is not None and form.posted_at is not None:
            yield form.posted, form.posted_at
    for programme in site.training.values():
        if programme.posted is not None:
            yield programme.posted, programme.locations[_KEY]
