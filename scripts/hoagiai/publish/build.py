"""The whole road at one call: from source files to the published site."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from hoagiai import pipeline
from hoagiai.diagnostics import Diagnostic, Severity
from hoagiai.publish import mkdocs
from hoagiai.publish.compress import compress
from hoagiai.publish.finish.finishing import finish
from hoagiai.publish.finish.offline.takeaway import TakeAway, take_away
from hoagiai.publish.lock import only_one
from hoagiai.publish.pictures import picture_parts
from hoagiai.publish.receipt import make_receipt
from hoagiai.publish.remarks import remarks
from hoagiai.publish.search_page import search_pages
from hoagiai.publish.stage import StagedTree, StageReport, stage_parts
from hoagiai.publish.swap import check_place, new_site, publish
from hoagiai.render.app import app_files
from hoagiai.render.app.saved import saved_lists
from hoagiai.render.cards.card import cards
from hoagiai.render.colophon import open_colophons, with_colophon, with_colophons
from hoagiai.render.files import each_file
from hoagiai.render.pages import page_parts
from hoagiai.render.posting.files import posting_files
from hoagiai.render.receipt_page import receipt_file
from hoagiai.render.redirects import render_redirects
from hoagiai.render.training.short_addresses import render_short_addresses

STAGES = {
    "read": "đọc và kiểm tra nội dung",
    "wait": "chờ lượt dựng khác xong",
    "render": "viết các trang vào build/docs",
    "mkdocs": "MkDocs dựng HTML",
    "offline": "làm bản mang về đọc khi không có mạng",
    "links": "dò mọi liên kết",
    "search": "lập chỉ mục tìm kiếm",
    "zip": "đóng gói cả trang nếu được yêu cầu",
    "compress": "nén sẵn các tệp chữ nếu được yêu cầu",
    "publish": "đưa trang mới vào chỗ",
}
"""Every stage of a build, in order, with what it does."""

OnStage = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked of a build.

    To stop at warnings too, to make the whole site a zip file as well, to lay compressed files beside
    those that hosts send most.
    """

    strict: bool = False
    zipped: bool = False
    compressed: bool = False


_PLAIN = Wishes()


@dataclass(frozen=True, slots=True)
class Made:
    """A site made in a folder: how many pages, what the closing walk found, what the engine remarked."""

    pages: int
    findings: tuple[Diagnostic, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    ``published`` tells whether the new site stands at its place; if not, the last one still does.
    ``findings`` are those of the road and, if it came so far, of the closing walk; ``notes`` what the
    engine remarked, in Vietnamese. ``seconds`` says how long each stage took, by its name in ``STAGES``.
    """

    published: bool
    pages: int
    findings: tuple[Diagnostic, ...]
    notes: tuple[str, ...]
    seconds: Mapping[str, float]


def build_site(
    root: Path,
    out: Path,
    today: date,
    wishes: Wishes = _PLAIN,
    *,
    on_stage: OnStage = lambda _: None,
) -> BuildReport:
    """Read, check, render and publish the content of ``root`` into the folder ``out``.

    Stops at errors (if so wished, at warnings too) after all are listed. Whatever stops it, also an
    interruption, the site that stood at ``out`` still stands there.

    Raises:
        PublishError: If the engine or the search index fails, or ``out`` must not be replaced.
        OSError: If ``root`` cannot be read or the disk cannot be written.
    """
    place = check_place(out, root)
    watch = Stopwatch(on_stage)
    watch.start("read")
    run = pipeline.run(root, today)
    if stops(run.diagnostics, (), strict=wishes.strict):
        return BuildReport(False, 0, run.diagnostics, (), watch.seconds())  # noqa: FBT003 - the field's name is plain
    watch.start("wait")
    with only_one(root / "build"), new_site(place) as folder:
        taken = take_away(run.site, today, zipped=wishes.zipped)
        made = make_site(run, root, taken, mkdocs.load(root, folder), watch.start)
        findings = (*run.diagnostics, *made.findings)
        good = not stops(findings, made.notes, strict=wishes.strict)
        watch.start("compress")
        if good and wishes.compressed:
            compress(folder)
        watch.start("publish")
        if good:
            publish(folder, place)
    return BuildReport(good, made.pages, findings, made.notes, watch.seconds())


def stage_site(root: Path, today: date) -> tuple[StageReport, tuple[Diagnostic, ...]]:
    """Read and render the content of ``root`` into its staged tree; return also what was found.

    Errors do not stop it where a page can be made all the same.

    Raises:
        PublishError: If ``mkdocs.yml`` or the staged tree is not right.
    """
    run = pipeline.run(root, today)
    with only_one(root / "build"):
        config = mkdocs.load(root, root / "build/site")
        tree = _staged(run, root, today, mkdocs.public_address(config))
        return tree.report, run.diagnostics


def make_site(
    run: pipeline.Run,
    root: Path,
    taken: TakeAway,
    config: MkDocsConfig,
    on_stage: OnStage = lambda _: None,
) -> Made:
    """Make the whole site that ``run`` read in the folder that ``config`` names, and what is ``taken`` home.

    Raises:
        PublishError: If the engine or the search index fails.
    """
    on_stage("render")
    public = mkdocs.public_address(config)
    heads = _staged(run, root, taken.today, public).heads
    on_stage("mkdocs")
    notes = remarks(mkdocs.run(config))
    return Made(len(heads), finish(Path(config.site_dir), heads, public, on_stage, taken), notes)


def stops(findings: Iterable[Diagnostic], notes: tuple[str, ...], *, strict: bool) -> bool:
    """Return whether these findings keep a site from being published."""
    if strict:
        return bool(notes) or any(True for _ in findings)
    return any(finding.severity is Severity.ERROR for finding in findings)


def _staged(run: pipeline.Run, root: Path, today: date, site_url: str) -> StagedTree:
    """Stage every page and file of the site."""
    content, receipt = run.site, make_receipt(run, root, today)
    # The longest first: whatever part is begun last, the others wait for it.
    known = open_colophons(content)
    made = with_colophons(
        (
            partial(each_file, content, today, site_url),
            *page_parts(content, today, site_url, receipt),
            lambda: (receipt_file(content, receipt),),
            partial(render_redirects, content.ledger),
            partial(render_short_addresses, content),
            partial(posting_files, content, site_url),
            app_files,
            partial(saved_lists, content),
            *picture_parts(cards(content), root),
        ),
        known,
    )
    return stage_parts(made, root, lambda heads: with_colophon(partial(search_pages, heads), known))


class Stopwatch:
    """Tells of each stage as it begins, and how long each took."""

    def __init__(self, on_stage: OnStage) -> None:
        self._on_stage = on_stage
        self._marks: list[tuple[str, float]] = []

    def start(self, stage: str) -> None:
        """Begin ``stage``; the one before is over."""
        self._marks.append((stage, time.monotonic()))
        self._on_stage(stage)

    def seconds(self) -> dict[str, float]:
        """Return the seconds of every stage so far."""
        ends = [begun for _, begun in self._marks[1:]] + [time.monotonic()]
        return {stage: end - begun for (stage, begun), end in zip(self._marks, ends, strict=True)}
