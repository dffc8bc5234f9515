"""``dia-ban-ca-nuoc.csv``: every unit of the country, as a script made it; read fast, believed.

No value has a comma, so none is quoted.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from hoagiai.diagnostics import Code, Location
from hoagiai.model.locality import Locality, LocalityId, LocalityKind
from hoagiai.parse.registers.fields import Findings
from hoagiai.source.tree import REGISTERS

GAZETTE = f"{REGISTERS}dia-ban-ca-nuoc.csv"
COLUMNS = ("ma", "ten", "loai", "thuoc", "ma_gso", "tu", "den", "het_theo", "ke_tiep", "thuoc_truoc")
"""The heading row: the keys of ``dia-ban.yml``, and the district that an unchanged unit stood in."""
_HEADING = ",".join(COLUMNS)
AS_OF = date(2025, 7, 1)
"""The day of which it tells; of the changes of 30/4/2026 only the numbers are known."""
_KINDS = {kind.value: kind for kind in LocalityKind}
_HINT = "tệp do scripts/danh_muc_dia_ban.py làm; lấy lại từ git, ghi thêm thì dùng dia-ban.yml"


def read_gazette(lines: Sequence[str], findings: Findings) -> Mapping[LocalityId, Locality]:
    """Return the units of the file by id; a row that cannot be read is a finding and left out."""
    first = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
    if first < len(lines) and lines[first] != _HEADING:
        _report(findings, first + 1, f"hàng tiêu đề phải là {_HEADING}")
        return {}
    reader = _Rows(findings)
    numbered = enumerate(lines[first + 1 :], first + 2)
    found = (reader.unit(line.split(","), number) for number, line in numbered if line)
    return {unit.id: unit for unit in found if unit is not None}


class _Rows:
    """Reads row by row; of fourteen thousand rows, few days and kinds are ever new."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._days: dict[str, date | None] = {"": None}

    def unit(self, row: Sequence[str], line: int) -> Locality | None:
        """Return the unit of one row, None if it is none."""
        try:
            code, name, kind, parent, gso, first, last, document, heirs, former = row
            return Locality(
                LocalityId(code),
                name,
                _KINDS[kind],
                LocalityId(parent),
                gso or None,
                self._day(first),
                self._day(last),
                document or None,
                tuple(map(LocalityId, heirs.split())),
                Location(GAZETTE, line),
                LocalityId(former) if former else None,
            )
        except (KeyError, ValueError):
            _report(self._findings, line, "không đọc được hàng này của danh mục địa bàn")
            return None

    def _day(self, text: str) -> date | None:
        if text not in self._days:
            self._days[text] = date.fromisoformat(text)
        return self._days[text]


def _report(findings: Findings, line: int, message: str) -> None:
    findings.add(Code.VALUE_WRONG, Location(GAZETTE, line), message, _HINT)
