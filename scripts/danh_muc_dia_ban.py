"""Makes ``plans/_danh-ba/dia-ban-ca-nuoc.csv``: every unit of the country before and after 01/7/2025.

Run by hand, once for each version of the source; the site is built from the CSV alone:

    pip install --no-deps --target NƠI-NÀO-ĐÓ vietnamadminunits==1.0.4
    python scripts/danh_muc_dia_ban.py NƠI-NÀO-ĐÓ --ngay 2026-11-22

Only the data files of the package are read, none of its code. The same package and day give the
same bytes.
"""

import argparse
import csv
import io
import json
import sqlite3
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from hoagiai.model.locality import COUNTRY, LocalityKind
from hoagiai.parse.registers.gazette import COLUMNS, GAZETTE
from hoagiai.text import slug

PACKAGE, VERSION, LICENCE = "vietnamadminunits", "1.0.4", "MIT"
FIRST_DAY, LAST_DAY = "2025-07-01", "2025-06-30"
# Luật 72/2025/QH15 has no district tier; Nghị quyết 202/2025/QH15 merges provinces. Of communes only
# the two resolutions that the site's sources name are written down, the others are not known here.
DISTRICTS_ENDED_BY, PROVINCES_ENDED_BY = "luat-72-2025", "nq-202-2025"
COMMUNES_ENDED_BY = {"lai-chau": "nq-1670-2025", "long-an": "nq-1682-2025", "tay-ninh": "nq-1682-2025"}
_CHANGED = (
    "Thay đổi ngày 30/4/2026 chỉ biết số lượng (7 thành phố, 27 tỉnh; 697 phường, 2.611 xã, 13 đặc khu)"
)
_KINDS = {kind.vietnamese: kind for kind in LocalityKind if kind is not LocalityKind.CENTRAL_CITY}

Key = tuple[str, ...]
"""How the source names a unit: province, district, commune, as far as it has them."""


@dataclass(frozen=True)
class Unit:
    """One unit as the source has it; ``key`` and ``above`` are the source's own names."""

    key: Key
    above: Key
    kind: LocalityKind
    name: str
    code: str

    @property
    def base(self) -> str:
        """The id without its province: ``xa-tan-bien``."""
        return f"{self.kind}-{slug(self.name)}"


@dataclass(frozen=True)
class Source:
    """What the package knows: units before and after, and what became of each commune."""

    before: Mapping[Key, Unit]
    after: Mapping[Key, Unit]
    heirs: Mapping[Key, tuple[Key, ...]]
    """Communes (and islands without any) before 01/7/2025 to communes after it."""
    merged: Mapping[str, str]
    """Provinces before to provinces after."""


def read_source(package: Path) -> Source:
    """Return what the unpacked package knows.

    Raises:
        ValueError: If the package has another version.
    """
    if not (package / f"{PACKAGE}-{VERSION}.dist-info").is_dir():
        raise ValueError(f"{package} không có {PACKAGE} {VERSION}")
    data = package / PACKAGE / "data"
    converter = json.loads((data / "converter_2025.json").read_text(encoding="utf-8"))
    merged = {old: new for new, olds in converter["DICT_PROVINCE"].items() for old in olds}
    with sqlite3.connect(data / "dataset.db") as database:
        return Source(dict(_before(database)), dict(_after(database)), _heirs(converter), merged)


def _before(database: sqlite3.Connection) -> Iterator[tuple[Key, Unit]]:
    for row in database.execute(
        "SELECT provinceKey, districtKey, wardKey, province, district, ward, provinceCode, districtCode,"
        " wardCode FROM admin_units_legacy"
    ):
        key, names, codes = row[:3], row[3:6], row[6:]
        for depth in (1, 2, 3) if key[2] else (1, 2):
            yield key[:depth], _unit(key[:depth], names[depth - 1], codes[depth - 1])


def _after(database: sqlite3.Connection) -> Iterator[tuple[Key, Unit]]:
    for row in database.execute(
        "SELECT provinceKey, wardKey, province, ward, provinceCode, wardCode FROM admin_units"
    ):
        key, names, codes = row[:2], row[2:4], row[4:]
        for depth in (1, 2):
            yield key[:depth], _unit(key[:depth], names[depth - 1], codes[depth - 1])


def _unit(key: Key, full_name: str, code: str) -> Unit:
    """Return a unit by its full name; the source's own column of kinds is wrong in one row."""
    text = " ".join(unicodedata.normalize("NFC", full_name).split())
    word = next(word for word in _KINDS if text.casefold().startswith(f"{word} "))
    central = len(key) == 1 and _KINDS[word] is LocalityKind.CITY
    kind = LocalityKind.CENTRAL_CITY if central else _KINDS[word]
    return Unit(key, key[:-1], kind, text[len(word) + 1 :], code)


def _heirs(converter: dict[str, dict[str, dict[str, list[Any]]]]) -> dict[Key, tuple[Key, ...]]:
    found: defaultdict[Key, list[Key]] = defaultdict(list)
    for province, wards in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, olds in wards.items():
            for old in olds:
                found[_key(old)].append((province, ward))
    for province, divided in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in divided.items():
            found[_key(old)].extend((province, part["newWardKey"]) for part in parts)
    return {key: tuple(sorted(set(heirs))) for key, heirs in found.items()}


def _key(joined: str) -> Key:
    """Return the key that the source joins with “_”; an island without communes ends in nothing."""
    return tuple(part for part in joined.split("_") if part)


@dataclass(frozen=True)
class Row:
    """One line of the CSV."""

    ma: str
    ten: str
    loai: str
    thuoc: str
    ma_gso: str
    tu: str = ""
    den: str = ""
    het_theo: str = ""
    ke_tiep: str = ""
    thuoc_truoc: str = ""


class Gazetteer:
    """Names every unit by its id, and says what became of it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._unchanged = dict(self._same_units())
        self._living = self._living_ids()
        self._ended = self._ended_ids()

    def rows(self) -> list[Row]:
        """Return every unit, in the order of ids."""
        rows = (*self._living_rows(), *self._ended_rows())
        return sorted(rows, key=lambda row: row.ma)

    def _same_units(self) -> Iterator[tuple[Key, Key]]:
        """Yield the communes of before that live on unchanged, with their keys of after.

        Such a unit passed whole into one unit, which took in nothing else and has its kind, name
        and code: it was not arranged anew, so it neither ended nor began.
        """
        takers = Counter(heir for heirs in self._source.heirs.values() for heir in heirs)
        for old, heirs in self._source.heirs.items():
            before, after = self._source.before[old], self._source.after[heirs[0]]
            same = (before.kind, before.name, before.code) == (after.kind, after.name, after.code)
            if len(heirs) == 1 and takers[heirs[0]] == 1 and same:
                yield old, heirs[0]

    # Ids ----------------------------------------------------------------------------------------

    def _living_ids(self) -> dict[Key, str]:
        units = [unit for unit in self._source.after.values() if unit.above]
        plain = Counter((unit.above, unit.base) for unit in units)
        ids = {unit.key: slug(unit.name) for unit in self._source.after.values() if not unit.above}
        for unit in units:
            # Eight pairs differ in nothing but marks: “Cẩm Giang”, “Cẩm Giàng”.
            mark = f"-{unit.code}" if plain[unit.above, unit.base] > 1 else ""
            ids[unit.key] = f"{ids[unit.above]}/{unit.base}{mark}"
        return ids

    def _ended_ids(self) -> dict[Key, str]:
        ids = {unit.key: slug(unit.name) for unit in self._source.before.values() if not unit.above}
        units = [
            unit for unit in self._source.before.values() if unit.above and unit.key not in self._unchanged
        ]
        plain = Counter((unit.key[0], unit.base) for unit in units)
        near = Counter((unit.above, unit.base) for unit in units)
        taken = {
            f"{self._living[unit.above]}/{unit.base}" for unit in self._source.after.values() if unit.above
        }
        for unit in units:
            wanted = f"{ids[unit.key[:1]]}/{unit.base}"
            if plain[unit.key[0], unit.base] == 1 and wanted not in taken:
                ids[unit.key] = wanted
                continue
            mark = f"-{unit.code}" if near[unit.above, unit.base] > 1 else ""
            ids[unit.key] = f"{wanted}{mark}--{self._source.before[unit.above].base}"
        return ids

    # Rows ---------------------------------------------------------------------------------------

    def _living_rows(self) -> Iterator[Row]:
        before = {new: old for old, new in self._unchanged.items()}
        for unit in self._source.after.values():
            above = self._living[unit.above] if unit.above else COUNTRY
            old = before.get(unit.key)
            began = "" if old or not unit.above else FIRST_DAY
            district = self._ended[old[:2]] if old else ""
            yield Row(
                self._living[unit.key], unit.name, unit.kind, above, unit.code, began, thuoc_truoc=district
            )

    def _ended_rows(self) -> Iterator[Row]:
        living = set(self._living.values())
        for unit in self._source.before.values():
            if unit.key in self._unchanged or self._ended[unit.key] in living:
                continue
            above = self._ended[unit.above] if unit.above else COUNTRY
            successors = " ".join(sorted({self._living[heir] for heir in self._heirs(unit.key)}))
            yield Row(
                self._ended[unit.key],
                unit.name,
                unit.kind,
                above,
                unit.code,
                den=LAST_DAY,
                het_theo=self._ended_by(unit),
                ke_tiep=successors,
            )

    def _ended_by(self, unit: Unit) -> str:
        by_depth = (
            PROVINCES_ENDED_BY,
            DISTRICTS_ENDED_BY,
            COMMUNES_ENDED_BY.get(self._ended[unit.key[:1]], ""),
        )
        return by_depth[len(unit.key) - 1]

    def _heirs(self, key: Key) -> Iterable[Key]:
        """Yield the units of today where the land of a unit lies."""
        if len(key) == 1:
            yield (self._source.merged[key[0]],)
            return
        for old, heirs in self._source.heirs.items():
            if old[: len(key)] == key:
                yield from heirs


def header(day: date, rows: Iterable[Row]) -> str:
    """Return the comment that opens the CSV: what it is, from where, made when."""
    kinds = Counter(row.loai for row in rows if not row.den)
    living = f"{_n(kinds['phuong'])} phường, {_n(kinds['xa'])} xã, {kinds['dac-khu']} đặc khu"
    lines = (
        "Danh mục đơn vị hành chính cả nước tại ngày 01/7/2025, và các đơn vị đã hết tồn tại từ ngày đó.",
        f"Máy làm: scripts/danh_muc_dia_ban.py, ngày {day:%d/%m/%Y}; đừng sửa tay, ghi thêm ở dia-ban.yml.",
        f"Nguồn: gói {PACKAGE} {VERSION} trên PyPI (giấy phép {LICENCE}, tác giả Hieu Tran): danh mục trước",
        "và sau sắp xếp, bảng chuyển đổi năm 2025. Văn bản (het_theo) chỉ ghi khi trang này có nguồn.",
        f"Tại ngày 01/7/2025: {kinds['tinh'] + kinds['thanh-pho']} tỉnh, thành phố; {living}.",
        f"{_CHANGED}.",
        "ke_tiep: đơn vị có địa bàn ấy từ ngày 01/7/2025; nhiều mã là bị chia cho nhiều đơn vị.",
        "thuoc_truoc: huyện của đơn vị được giữ nguyên, đến hết ngày 30/6/2025.",
    )
    return "".join(f"# {line}\n" for line in lines)


def _n(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def as_csv(day: date, rows: Sequence[Row]) -> str:
    """Return the CSV as text."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_NONE)
    writer.writerow(COLUMNS)
    writer.writerows([getattr(row, column) for column in COLUMNS] for row in rows)
    return header(day, rows) + text.getvalue()


def main() -> None:
    """Write the CSV into the project that this script belongs to."""
    options = argparse.ArgumentParser(description="Làm danh mục đơn vị hành chính cả nước.")
    options.add_argument("goi", type=Path, help="thư mục đã cài gói vietnamadminunits vào")
    options.add_argument("--ngay", type=date.fromisoformat, required=True, help="ngày lập, ghi ở đầu tệp")
    chosen = options.parse_args()
    rows = Gazetteer(read_source(chosen.goi)).rows()
    target = Path(__file__).resolve().parents[1] / GAZETTE
    target.write_text(as_csv(chosen.ngay, rows), encoding="utf-8")
    sys.stdout.write(f"{len(rows)} đơn vị -> {target}\n")


if __name__ == "__main__":
    main()
