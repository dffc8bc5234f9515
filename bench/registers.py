"""The register of localities, with the made-up ones beside the real."""

from pathlib import Path

import yaml
from places import Unit, made_up_pairs

LOCALITIES = "plans/_danh-ba/dia-ban.yml"
_LAST_DAY, _FIRST_DAY = "2025-06-30", "2025-07-01"
_ENDED_BY = "nq-202-2025"


def add_made_up_places(root: Path) -> None:
    """Add the units of every made-up pair to the register below ``root``.

    Raises:
        ValueError: If the register has a unit of such a name: the bench must not speak of a real place.
    """
    path = root / LOCALITIES
    # Values stay text: 03403 would be read as an octal number.
    rows = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  # makes text only
    names = {row["ten"] for row in rows.values()}
    units = {unit.id: unit for pair in made_up_pairs() for unit in (pair.province, *pair.units)}
    real = [unit.name for unit in units.values() if unit.name in names or unit.id in rows]
    if real:
        message = f"names of real places: {', '.join(real)}"
        raise ValueError(message)
    rows.update((unit.id, _row(unit)) for unit in units.values())
    text = yaml.safe_dump(dict(sorted(rows.items())), allow_unicode=True, sort_keys=False)
    path.write_text(text, encoding="utf-8")


def _row(unit: Unit) -> dict[str, str | list[str]]:
    row: dict[str, str | list[str]] = {"ten": unit.name, "loai": unit.kind, "thuoc": unit.parent}
    if unit.ended:
        row |= {"den": _LAST_DAY, "het_theo": _ENDED_BY, "ke_tiep": list(unit.successors)}
    elif unit.kind != "tinh":
        row["tu"] = _FIRST_DAY
    return row
