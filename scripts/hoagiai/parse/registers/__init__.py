"""The registers of ``plans/_danh-ba/``: types of agency and localities, read from YAML nodes and a CSV."""

from collections.abc import Sequence

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.site import Registers
from hoagiai.parse.registers.agreement import joined
from hoagiai.parse.registers.fields import Findings
from hoagiai.parse.registers.gazette import AS_OF, GAZETTE, read_gazette
from hoagiai.parse.registers.localities import read_localities
from hoagiai.parse.registers.references import check_references
from hoagiai.parse.registers.types import read_types
from hoagiai.source.yaml_nodes import Node

__all__ = ["GAZETTE", "parse_registers"]


def parse_registers(
    types: Node | None, localities: Node | None, gazette: Sequence[str] = ()
) -> tuple[Registers, tuple[Diagnostic, ...]]:
    """Return the registers in the order of their files, and what is wrong with them.

    ``gazette`` are the lines of the list of the whole country, which ``localities`` add to.

    An entry without which nothing can be said (no name, no kind) is left out; of other faults
    only the faulty value is. Of two entries with one id the first stays.
    """
    findings = Findings()
    written, listed = read_localities(localities, findings), read_gazette(gazette, findings)
    units = joined(written, listed, localities, findings)
    registers = Registers(read_types(types, findings), units, AS_OF if listed else None)
    check_references(registers, types, localities, findings)
    return registers, tuple(findings.all)
