"""Publishing at one stroke: a whole site stands at its place whatever happens."""

import os
import time
from multiprocessing import get_context
from pathlib import Path

import pytest

from hoagiai.publish.errors import PublishError
from hoagiai.publish.lock import only_one
from hoagiai.publish.swap import check_place, new_site, publish


def a_site(folder: Path, words: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("index.html", "sitemap.xml", "404.html"):
        (folder / name).write_text(words)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fail_halfway(place: Path) -> None:
    with new_site(place) as folder:
        a_site(folder, "dở")
        raise KeyboardInterrupt


def test_the_new_site_takes_the_place_of_the_last(tmp_path: Path) -> None:
    place = a_site(tmp_path / "build/site", "cũ")
    (place / "trang-cu.html").write_text("cũ")
    with new_site(place) as folder:
        publish(a_site(folder, "mới"), place)
    assert (place / "index.html").read_text() == "mới"
    assert names(place.parent) == ["site"]
    assert names(place) == ["404.html", "index.html", "sitemap.xml"]


def test_a_build_that_fails_leaves_the_last_site_and_nothing_else(tmp_path: Path) -> None:
    place = a_site(tmp_path / "site", "cũ")
    with pytest.raises(KeyboardInterrupt):
        fail_halfway(place)
    assert (place / "index.html").read_text() == "cũ"
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize("broken_move", [1, 2])
def test_an_interruption_between_two_moves_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken_move: int
) -> None:
    place = a_site(tmp_path / "site", "cũ")
    new = a_site(tmp_path / "moi", "mới")
    rename, moves = Path.rename, []

    def interrupted(self: Path, target: Path) -> Path:
        moves.append(target)
        if len(moves) == broken_move:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        publish(new, place)
    assert (place / "index.html").read_text() == "cũ"


def test_a_site_behind_a_link_is_replaced_where_it_lies(tmp_path: Path) -> None:
    real = a_site(tmp_path / "that/site", "cũ")
    link = tmp_path / "site"
    link.symlink_to(real)
    place = check_place(link, tmp_path / "du-an")
    with new_site(place) as folder:
        publish(a_site(folder, "mới"), place)
    assert link.is_symlink()
    assert (real / "index.html").read_text() == "mới"


def test_what_an_interrupted_machine_left_is_removed(tmp_path: Path) -> None:
    stale = tmp_path / ".site.abc123"
    stale.mkdir()
    os.utime(stale, (1, 1))
    fresh = tmp_path / ".site.def456"
    fresh.mkdir()
    with new_site(tmp_path / "site"):
        assert not stale.exists()
        assert fresh.exists()


@pytest.mark.parametrize("name", [".", "..", "docs", "plans/x", "build/docs", "build/docs/x", ".git/site"])
def test_the_project_itself_is_no_place_for_a_site(tmp_path: Path, name: str) -> None:
    root = tmp_path / "du-an"
    (root / "docs").mkdir(parents=True)
    with pytest.raises(PublishError, match="không thể đặt trang web"):
        check_place(root / name, root)


def test_the_folder_of_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    theirs = tmp_path / "anh"
    theirs.mkdir()
    (theirs / "anh.jpg").write_text("quý")
    with pytest.raises(PublishError, match="không ghi đè"):
        check_place(theirs, tmp_path / "du-an")
    (tmp_path / "tep").write_text("x")
    with pytest.raises(PublishError, match="đó là một tệp"):
        check_place(tmp_path / "tep", tmp_path / "du-an")


@pytest.mark.parametrize("name", ["build/site", "../ra-ngoai", "build/khac"])
def test_an_absent_or_empty_folder_is_a_good_place(tmp_path: Path, name: str) -> None:
    root = tmp_path / "du-an"
    (root / "build").mkdir(parents=True)
    assert check_place(root / name, root) == (root / name).resolve()


def hold(folder: Path, log: Path, seconds: float) -> None:
    """Write a line when the lock is had and one before it is given back."""
    with only_one(folder):
        for word in ("vào", "ra"):
            with log.open("a") as lines:
                lines.write(f"{word}\n")
            time.sleep(seconds)


def test_two_builds_go_one_after_the_other(tmp_path: Path) -> None:
    log = tmp_path / "nhat-ky"
    start = get_context("spawn").Process
    workers = [start(target=hold, args=(tmp_path / "build", log, 0.2)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert log.read_text().split() == ["vào", "ra"] * 3
