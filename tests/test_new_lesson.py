"""``hoagiai new lesson`` starts a lesson that obeys every law, so that an editor only writes it over."""

from pathlib import Path

import pytest

from hoagiai.cli.app import run
from hoagiai.pipeline import run as travel
from trees import TODAY, write_tree


def test_a_new_lesson_of_a_new_module_has_no_error(tmp_path: Path) -> None:
    write_tree(tmp_path, {})
    assert run(["new", "lesson", "nen-tang/la-gi", "--root", str(tmp_path)]) == 0
    found = travel(tmp_path, TODAY)
    assert found.diagnostics == ()
    (lesson,) = found.site.lessons.values()
    assert lesson.short_code == "b01"
    assert lesson.english is not None
    (module,) = found.site.modules.values()
    assert module.lessons == ("nen-tang/la-gi",)
    assert module.english is not None


def test_a_second_lesson_takes_the_next_code_and_is_to_be_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_tree(tmp_path, {"docs/so-dia-chi.txt": "/b/b02/ -> /tim-kiem/\n"})
    run(["new", "lesson", "nen-tang/la-gi", "--root", str(tmp_path)])
    assert run(["new", "lesson", "nen-tang/pham-vi", "--root", str(tmp_path)]) == 0
    assert "training/nen-tang/index.md" in capsys.readouterr().out
    found = travel(tmp_path, TODAY)
    assert [finding.code.value for finding in found.diagnostics] == ["chuyen-de-khong-khop"]
    assert [lesson.short_code for lesson in found.site.lessons.values()] == ["b01", "b03"]


@pytest.mark.parametrize("name", ["la-gi", "nen-tang/index", "nen-tang/sau/la-gi", "_a/b", "nen-tang/Là gì"])
def test_a_name_that_is_no_lesson_is_refused(tmp_path: Path, name: str) -> None:
    write_tree(tmp_path, {})
    assert run(["new", "lesson", name, "--root", str(tmp_path)]) == 2
    assert not (tmp_path / "training").exists()


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    write_tree(tmp_path, {"training/nen-tang/la-gi.en.md": "chữ"})
    assert run(["new", "lesson", "nen-tang/la-gi", "--root", str(tmp_path)]) == 2
    assert not (tmp_path / "training/nen-tang/la-gi.md").exists()
