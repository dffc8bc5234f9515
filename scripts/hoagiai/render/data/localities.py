"""Localities as records."""

from hoagiai.model.locality import Locality
from hoagiai.model.site import Site
from hoagiai.render.address import locality_address
from hoagiai.render.data.records import LocalityRecord
from hoagiai.render.succession import shown_localities


def locality_records(site: Site) -> tuple[LocalityRecord, ...]:
    """Return every locality of the register, in its order; ``url`` only of those with a page."""
    shown = shown_localities(site)
    return tuple(_record(place, has_page=place.id in shown) for place in site.registers.localities.values())


def _record(place: Locality, *, has_page: bool) -> LocalityRecord:
    return LocalityRecord(
        id=place.id,
        name=place.name,
        full_name=place.full_name,
        kind=place.kind,
        level=place.level,
        parent=place.parent,
        former_parent=place.former_parent,
        gso_code=place.gso_code,
        first_day=place.first_day,
        last_day=place.last_day,
        ended_by=place.ended_by,
        successors=place.successors,
        note=place.note,
        url=locality_address(place.id) if has_page else None,
    )
