"""What a printed time says, before it is held against a plan: a small tree over its tokens."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from hoagiai.model.period import Every
from hoagiai.parse.periods.parts import Stretch, Unit


class Lead(Enum):
    """What the words before a time make of it."""

    IN = auto()
    BEFORE = auto()
    UNTIL = auto()
    FROM = auto()
    AFTER = auto()
    LATER = auto()
    """“Các năm tiếp theo”: the years after the time named before."""


@dataclass(frozen=True, slots=True)
class Expression:
    """One printed time over the tokens from ``start`` to ``end`` (not included)."""

    start: int
    end: int
    lead: Lead = Lead.IN
    stretches: tuple[Stretch, ...] = ()
    every: Every | None = None
    within: "Expression | None" = None
    """The years or months in which a recurring or ongoing time takes place, where it is limited."""
    ongoing: bool = False
    onward: bool = False
    """True where it goes on to the end of the plan (“và các năm tiếp theo”, “trở đi”)."""
    open_end: bool = False
    """True where it starts on a day and ends with an event (“đến khi kết thúc”)."""
    done: bool = False
    """True after “hoàn thành”, “xong”: a time limit also in running text."""
    event: bool = False
    """True for words that name no time but what it depends on (“khi có yêu cầu”, “100 ngày”)."""

    @property
    def is_time(self) -> bool:
        """True for everything but an event."""
        return not self.event

    @property
    def limits(self) -> bool:
        """True where the words say that something must be over by then."""
        return self.done or self.lead in {Lead.BEFORE, Lead.UNTIL}

    @property
    def yearless(self) -> bool:
        """True where times are named and none has a year."""
        return bool(self.stretches) and all(stretch.yearless for stretch in self.stretches)

    @property
    def quarterly(self) -> bool:
        """True where days of every quarter are named."""
        return any(stretch.quarterly for stretch in self.stretches)

    @property
    def whole_years(self) -> bool:
        """True where only years are named."""
        return bool(self.stretches) and all(
            part.unit is Unit.YEAR for stretch in self.stretches for part in stretch.parts
        )

    @property
    def year(self) -> int | None:
        """The one year that is named, or None if none or several are."""
        years = {part.year for stretch in self.stretches for part in stretch.parts if part.year}
        return years.pop() if len(years) == 1 else None

    def levels(self) -> Iterator["Expression"]:
        """Yield the expression and everything that limits it."""
        yield self
        if self.within:
            yield from self.within.levels()
