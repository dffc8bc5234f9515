"""Thời gian: printed times read by rule, never guessed, never a word lost.

A text becomes tokens; the grammar finds the times among them; a value is cut into one piece for
each; a piece's time, held against the plan, has a meaning or a reason why it has none.

Where the design is silent a reader's judgement was taken (``tests/unit/parse/periods.yml`` shows each):

- A piece without a time is a remark of its neighbour, unless it prints a label of its own.
- An event (“theo yêu cầu”) is a period only where its clause names no time.
- “Thường xuyên, định kỳ hằng quý báo cáo” is two periods; “Thường xuyên, hằng năm” is one, ongoing.
- Each deadline of a list is a period of its own, since a deadline has one span.
- “Cuối năm”, “tuần 2 tháng 6” name no exact days: unresolved. “Đến cuối năm” does.
- “Hằng tuần” is ongoing, “6 tháng/lần” comes back every year: the contract has no nearer word.
- “Sau năm 2028” and “các năm tiếp theo” run to the plan's end, as “từ …” does.
- Two figures for a year, or a bare year after “quý I/2024,”, are reported.
"""

from hoagiai.parse.periods.reading import (
    ReadPeriod,
    find_deadlines,
    find_times,
    parse_column,
    parse_led,
    parse_periods,
)

__all__ = ["ReadPeriod", "find_deadlines", "find_times", "parse_column", "parse_led", "parse_periods"]
