"""Laws of translations: English data and pages speak only of what the original has."""

from collections.abc import Iterator
from difflib import get_close_matches

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import Site


def english_tasks_exist(site: Site) -> Iterator[Diagnostic]:
    """Every task that the English data of a plan names is a task of that plan."""
    for plan in site.plans.values():
        anchors = [task.anchor for task in plan.tasks]
        for anchor in plan.english.tasks if plan.english else ():
            if plan.english and anchor not in anchors:
                near = get_close_matches(anchor, anchors, n=1)
                yield Diagnostic(
                    Code.TRANSLATION_LOOSE,
                    plan.english.locations.get(anchor, Location(plan.english.path)),
                    f"{plan.path} không có nhiệm vụ “{anchor}”",
                    hint=f"có phải “{near[0]}”?"
                    if near
                    else "kế hoạch này không có nhiệm vụ nào: bỏ mục nhiem_vu",
                )


def english_data_has_a_plan(site: Site) -> Iterator[Diagnostic]:
    """Every file of English data stands beside its plan."""
    for path in sorted(site.files):
        if path.startswith("plans/") and path.endswith(".en.yml"):
            original = f"{path.removesuffix('.en.yml')}.md"
            if original not in site.files:
                yield _orphan(path, original)


def english_pages_have_originals(site: Site) -> Iterator[Diagnostic]:
    """Every English page stands beside its Vietnamese original."""
    for page in site.pages:
        original = f"{page.path.removesuffix('.en.md')}.md"
        if page.language == "en" and original not in site.files:
            yield _orphan(page.path, original)


def _orphan(path: str, original: str) -> Diagnostic:
    return Diagnostic(
        Code.TRANSLATION_LOOSE,
        Location(path),
        f"bản tiếng Anh không có bản gốc {original}",
        hint="viết bản tiếng Việt trước, hoặc sửa tên tệp cho khớp",
    )
