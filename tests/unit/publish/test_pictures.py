"""Pictures are drawn once, and again only when their words change."""

from pathlib import Path

import pytest

from hoagiai.publish.errors import PublishError
from hoagiai.publish.pictures import picture_parts
from hoagiai.render.cards.card import Card
from hoagiai.render.cards.drawing import Artist, CardWords

KEPT = "build/anh"


def _card(title: str, name: str = "a") -> Card:
    return Card(f"/anh/{name}.png", f"/{name}/", "vi", CardWords("Kế hoạch", title, "Trang"))


def _made(root: Path, *cards: Card) -> dict[str, bytes]:
    return {file.path: file.content for part in picture_parts(cards, root) for file in part()}


def test_a_picture_is_drawn_and_kept(tmp_path: Path) -> None:
    made = _made(tmp_path, _card("Một"), _card("Hai", "b"))
    assert made["anh/a.png"] == Artist().draw(_card("Một").words)
    assert sorted(made.values()) == sorted(place.read_bytes() for place in (tmp_path / KEPT).iterdir())


def test_same_words_are_not_drawn_again(tmp_path: Path) -> None:
    _made(tmp_path, _card("Một"))
    (kept,) = (tmp_path / KEPT).iterdir()
    kept.write_bytes(b"drawn before")
    assert _made(tmp_path, _card("Một", "moved")) == {"anh/moved.png": b"drawn before"}


def test_other_words_are_drawn_and_the_old_picture_goes(tmp_path: Path) -> None:
    before = _made(tmp_path, _card("Một"))
    after = _made(tmp_path, _card("Một hai"))
    assert before != after
    assert [place.read_bytes() for place in (tmp_path / KEPT).iterdir()] == list(after.values())


def test_many_are_made_in_parts_that_together_make_all(tmp_path: Path) -> None:
    cards = [_card("Cùng một lời", f"x{number}") for number in range(120)]
    parts = picture_parts(cards, tmp_path)
    assert len(parts) > 1
    assert [file.path for part in parts for file in part()] == [f"anh/x{number}.png" for number in range(120)]


def test_nothing_is_kept_through_a_symbolic_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "noi-khac"
    elsewhere.mkdir()
    root = tmp_path / "goc"
    (root / "build").mkdir(parents=True)
    (root / KEPT).symlink_to(elsewhere)
    with pytest.raises(PublishError):
        picture_parts([_card("Một")], root)
