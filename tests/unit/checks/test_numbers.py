"""Which printed sign comes next to which."""

import pytest

from hoagiai.checks.numbers import follows


@pytest.mark.parametrize(
    "pair",
    ["1 2", "9 10", "01 02", "I II", "III IV", "IV V", "VIII IX", "IX X", "i ii", "a b", "c d", "d đ", "đ e",
     "e g", "e f", "f g", "h i", "i k", "i j", "t u", "u v", "v x", "A B", "D Đ", "Đ E", "G H", "H I"],
)  # fmt: skip
def test_next(pair: str) -> None:
    assert follows(*pair.split())


@pytest.mark.parametrize(
    "pair",
    ["1 3", "2 1", "1 1", "II V", "I III", "V IV", "a c", "b a", "đ g", "e h", "1 b", "a 2", "X a", "a đ"],
)
def test_not_next(pair: str) -> None:
    assert not follows(*pair.split())
