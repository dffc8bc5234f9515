"""The 108 times really seen in plans: how many are read as a careful reader reads them."""

from pathlib import Path

import pytest

from corpus.printed_times import Row, class_of, count_classes, load_rows

ROWS = load_rows(Path(__file__).with_name("times.yml"))


def test_at_least_95_in_100_are_read_as_a_reader_does() -> None:
    counts = count_classes(ROWS)
    assert counts.total() == len(ROWS) == 108
    assert counts["wrong"] <= 0.05 * len(ROWS), [row.value for row in ROWS if row.read != row.expected]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.value[:50])
def test_every_row_is_in_its_class(row: Row) -> None:
    assert row.group == class_of(row)
