"""What was written before a document ended is looked at again; what is written after it is wrong."""

from dataclasses import replace
from datetime import date

import pytest

import law_samples as samples
from hoagiai.checks.outlived import open_outlived
from hoagiai.diagnostics import Code
from hoagiai.model.history import FileHistory, History, HistoryState

PAGE = "docs/bien-tap/index.md"
END = date(2026, 6, 30)
AGAIN, WRONG = Code.CITES_ENDED_SINCE, Code.CITES_DEAD


@pytest.mark.parametrize(
    ("changed", "reviewed", "expected"),
    [
        ("2026-06-30", None, AGAIN),
        ("2026-07-01", None, WRONG),
        ("2026-01-05", "2026-06-01", AGAIN),
        ("2026-01-05", "2026-07-01", WRONG),
        # What the repository does not have is being written now, whatever its head says.
        (None, "2026-06-01", WRONG),
    ],
)
def test_the_last_change_and_the_last_review_decide(
    changed: str | None, reviewed: str | None, expected: Code
) -> None:
    first = date(2025, 12, 1)
    files = {PAGE: FileHistory(first, date.fromisoformat(changed), 2)} if changed else {}
    assert code(reviewed, History(HistoryState.WHOLE, files)) is expected


@pytest.mark.parametrize("state", [HistoryState.NONE, HistoryState.SHALLOW])
@pytest.mark.parametrize(
    ("reviewed", "expected"), [("2026-06-30", AGAIN), ("2026-07-01", WRONG), (None, AGAIN)]
)
def test_without_a_whole_history_the_review_decides_else_the_last_check_of_the_document(
    state: HistoryState, reviewed: str | None, expected: Code
) -> None:
    assert code(reviewed, History(state)) is expected


def test_an_end_that_was_known_when_the_document_was_checked_was_known_to_its_writer() -> None:
    assert code(None, History(HistoryState.NONE), end=date(2023, 10, 5)) is WRONG


def code(reviewed: str | None, history: History, end: date = END) -> Code:
    made = samples.site(history=history)
    day = date.fromisoformat(reviewed) if reviewed else None
    pages = tuple(replace(page, reviewed=day) if page.path == PAGE else page for page in made.pages)
    document = made.documents[samples.LAW]
    return open_outlived(replace(made, pages=pages)).code(PAGE, document, end)
