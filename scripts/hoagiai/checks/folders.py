"""The law of folders: a plan stands in the folder of a locality of the register."""

from collections.abc import Iterator
from difflib import get_close_matches

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import Site


def plans_stand_in_localities(site: Site) -> Iterator[Diagnostic]:
    """The folder of every plan is a locality of the register."""
    answers: dict[str, str | None] = {}
    if not site.registers.localities:
        return
    for plan in site.plans.values():
        folder = plan.locality
        if folder in site.registers.localities:
            continue
        if folder not in answers:
            near = get_close_matches(folder, site.registers.localities, n=1)
            answers[folder] = f"có phải “plans/{near[0]}/”?" if near else None
        yield Diagnostic(
            Code.FOLDER_NOT_LOCALITY,
            Location(plan.path),
            f"thư mục “plans/{folder}” không phải địa bàn nào trong danh bạ",
            hint=answers[folder] or "đặt tệp vào plans/<tỉnh>/<đơn vị>/, hoặc thêm địa bàn vào danh bạ",
        )
