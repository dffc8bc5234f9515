"""How many citations are found, and how many of those found are right, on passages labelled by hand."""

from collections import Counter
from dataclasses import dataclass

import pytest

from citations.labelled import HERE, SETS, Case, found_in, load

PRECISION, RECALL = 0.98, 0.95
HEAD = "| Tập | Đoạn | Dẫn chiếu | Đoạn không dẫn | Đúng | Thừa | Sót | Chính xác | Bao phủ |"


@dataclass
class Measured:
    """What was found in a set of passages, held against its labels."""

    passages: int = 0
    empty: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, case: Case) -> None:
        found, expected = Counter(found_in(case)[0]), Counter(case.expected)
        self.passages += 1
        self.empty += not expected
        self.right += (found & expected).total()
        self.wrong += (found - expected).total()
        self.missed += (expected - found).total()

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)

    def row(self, name: str) -> str:
        counts = (self.passages, self.right + self.missed, self.empty, self.right, self.wrong, self.missed)
        shares = (f"{share:.3f}".replace(".", ",") for share in (self.precision, self.recall))
        return f"| {' | '.join((name, *map(str, counts), *shares))} |"


def measured(name: str) -> Measured:
    result = Measured()
    for case in load(name):
        result.add(case)
    return result


@pytest.mark.parametrize("name", SETS)
def test_few_links_are_wrong_and_few_are_missing(name: str) -> None:
    result = measured(name)
    assert result.precision >= PRECISION
    assert result.recall >= RECALL


@pytest.mark.parametrize("name", SETS)
def test_numbers_dates_and_articles_that_cannot_be_right_are_found(name: str) -> None:
    wrong = {case.text: found_in(case)[1] for case in load(name)}
    assert wrong == {case.text: case.codes for case in load(name)}


def test_the_sets_are_large_enough() -> None:
    both = [measured(name) for name in SETS]
    assert sum(one.right + one.missed for one in both) >= 200
    assert sum(one.passages for one in both) >= 120
    assert sum(one.empty for one in both) >= 60
    assert measured("tap-do").right + measured("tap-do").missed >= 60


def test_the_table_says_what_is_true_now() -> None:
    rows = [measured(name).row(f"`{name}.yml`") for name in SETS]
    table = "\n".join((HEAD, "|---|---:|---:|---:|---:|---:|---:|---:|---:|", *rows))
    assert table in (HERE / "README.md").read_text(encoding="utf-8")
