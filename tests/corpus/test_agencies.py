"""237 lists of bodies from real plans, read as a careful reader reads them."""

from corpus.printed_bodies import measure, read, read_rows


def test_nearly_all_lists_are_read_as_a_reader_does() -> None:
    counts = measure()
    wrong = [(row.text, tuple(read(row))) for row in read_rows() if tuple(read(row)) != row.expected]
    assert counts["strings"] == 237
    assert counts["strings right"] >= 0.95 * counts["strings"], wrong


def test_each_kind_of_name_is_told_apart() -> None:
    counts = measure()
    for kind in ("agency", "group", "unspecified", "unknown"):
        assert counts[f"{kind} right"] >= 0.95 * counts[kind], kind
