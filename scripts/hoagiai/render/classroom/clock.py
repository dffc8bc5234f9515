"""Giờ của một bài: when each part begins and ends, counted from the start of the lesson."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hoagiai.model.lesson import Part

_HOUR = 60


class Timed(NamedTuple):
    """A part of a lesson and the minutes after which it begins and ends."""

    part: Part
    start: int
    end: int

    @property
    def clock(self) -> str:
        """“00:05”: what a watch set to zero shows when it begins."""
        return clock_text(self.start)

    @property
    def until(self) -> str:
        """The same when it ends."""
        return clock_text(self.end)


def timed_parts(parts: Sequence[Part]) -> Iterator[Timed]:
    """Yield every part in its order; one without minutes takes none."""
    now = 0
    for part in parts:
        yield Timed(part, now, now + (part.minutes or 0))
        now += part.minutes or 0


def clock_text(minutes: int) -> str:
    """Return minutes as “00:05”, “01:10”."""
    return "{:02}:{:02}".format(*divmod(minutes, _HOUR))
