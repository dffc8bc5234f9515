"""Thời gian: printed times read as DESIGN §5 says, never guessed, never a word lost.

A text becomes tokens; the grammar finds the times among them; a value is cut into one piece for
each; a piece's time, held against the plan, has a meaning or a reason why it has none.
"""

from hoagiai.parse.periods.reading import ReadPeriod, find_deadlines, parse_periods

__all__ = ["ReadPeriod", "find_deadlines", "parse_periods"]
