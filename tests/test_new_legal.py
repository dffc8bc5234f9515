"""``hoagiai new legal`` starts the page of a legal document that is right as far as its id tells."""

from pathlib import Path

import pytest

from hoagiai.cli.app import run
from hoagiai.pipeline import run as travel
from trees import TODAY, write_tree


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("nd-15-2014", "15/2014/NĐ-CP"),
        ("luat-35-2013", "35/2013/QH…"),
        ("bltds-92-2015", "92/2015/QH…"),
        ("qd-315-2024", "315/QĐ-…"),
        ("luat-dat-dai-2024", "…/2024/QH…"),
        ("nqlt-01-2014", "01/2014/…"),
        ("qd-27-2025-ttg", "27/QĐ-…"),
    ],
)
def test_a_new_document_has_no_error(tmp_path: Path, name: str, number: str) -> None:
    write_tree(tmp_path, {})
    assert run(["new", "legal", name, "--root", str(tmp_path)]) == 0
    found = travel(tmp_path, TODAY)
    assert found.diagnostics == ()
    (document,) = found.site.documents.values()
    assert document.number == number
    assert document.english is not None
    assert [article.anchor for article in document.articles] == ["dieu-1"]


@pytest.mark.parametrize(
    "name", ["15-2014", "nd-15", "truyen-15-2014", "a/nd-15-2014", "nd-15-2014.x", "ND-15-2014"]
)
def test_a_name_that_is_no_id_is_refused(tmp_path: Path, name: str) -> None:
    write_tree(tmp_path, {})
    assert run(["new", "legal", name, "--root", str(tmp_path)]) == 2
    assert not (tmp_path / "docs").exists()


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    write_tree(tmp_path, {"docs/van-ban/nd-15-2014.en.md": "chữ"})
    assert run(["new", "legal", "nd-15-2014", "--root", str(tmp_path)]) == 2
    assert not (tmp_path / "docs/van-ban/nd-15-2014.md").exists()
