"""Laws of what a lesson stands on: articles of law, and targets or tasks that it serves."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from hoagiai.checks.relations import is_known, unknown_document
from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.legal import Citer, CiterKind
from hoagiai.model.lesson import Lesson
from hoagiai.model.programme import LegalBasis
from hoagiai.model.site import Site


def lessons_are_tied(site: Site) -> Iterator[Diagnostic]:
    """Every lesson stands on at least one article, and serves at least one target or task.

    A key that is missing is a finding of reading.
    """
    for lesson in site.lessons.values():
        if lesson.articles and not any(basis.article for basis in lesson.articles):
            yield Diagnostic(
                Code.LESSON_TIED_TO_NOTHING,
                lesson.place_of("dieu_luat"),
                "dieu_luat chưa có điều nào, mới có văn bản",
                hint=f"ghi cả điều, ví dụ {lesson.articles[0].document}#dieu-3",
            )
        for key, values, what, example in (
            ("dieu_luat", lesson.articles, "chưa dựa vào điều luật nào", "[luat-35-2013#dieu-3]"),
            ("phuc_vu", lesson.serves, "chưa phục vụ mục tiêu, nhiệm vụ nào", "[qd-315-2024/muc-tieu-2]"),
        ):
            # What could not be read is a finding already.
            tried = any(place.startswith(f"{key}/") for place in lesson.locations)
            if key in lesson.locations and not values and not tried:
                yield Diagnostic(
                    Code.LESSON_TIED_TO_NOTHING,
                    lesson.place_of(key),
                    f"{key}: bài {what}",
                    hint=f"ví dụ: {key}: {example}",
                )


def served_exist(site: Site) -> Iterator[Diagnostic]:
    """Every target, task and duty that a lesson serves is one; without targets they go on trust."""
    targets = {target.id for target in site.targets}
    work = {task.id for task in site.tasks} | {duty.id for duty in site.duties} if site.lessons else set()
    for lesson in site.lessons.values():
        for served in lesson.serves:
            known: Collection[str] = work if "#" in served else targets
            if served not in known and ("#" in served or targets):
                yield _unknown(site, lesson, served, known)


def _unknown(site: Site, lesson: Lesson, served: str, known: Collection[str]) -> Diagnostic:
    plan, mark, anchor = served.partition("#")
    if not mark:
        what, near = f"không có mục tiêu “{served}”", get_close_matches(served, sorted(known), n=1)
    elif plan in site.plans:
        beside = sorted(one for one in known if one.startswith(f"{plan}#"))
        what, near = f"kế hoạch {plan} không có nhiệm vụ “{anchor}”", get_close_matches(served, beside, n=1)
    else:
        what, near = f"không có kế hoạch “{plan}”", get_close_matches(plan, list(site.plans), n=1)
    return Diagnostic(
        Code.SERVED_UNKNOWN,
        lesson.place_of("phuc_vu", served),
        f"phuc_vu: {what}",
        hint=f"có phải “{near[0]}”?"
        if near
        else "lấy mã ở trang của kế hoạch, hoặc plans/_danh-ba/chi-tieu.yml",
    )


def articles_of_lessons_are_told(site: Site) -> Iterator[Diagnostic]:
    """Every article that a lesson's head names is told on a page; without documents they go on trust."""
    if not (site.documents or site.unpaged):
        return
    for lesson in site.lessons.values():
        for basis in lesson.articles:
            document = site.documents.get(basis.document)
            anchors = {article.anchor for article in document.articles} if document else set()
            if not is_known(site, basis.document):
                yield unknown_document(site, basis.location, "dieu_luat", basis.document)
            elif basis.article is not None and basis.article not in anchors:
                yield Diagnostic(
                    Code.ANCHOR_MISSING,
                    basis.location,
                    f"dieu_luat: trang của {basis.document} không có “{basis.article}”",
                    hint="viết neo của một điều có trên trang ấy, hoặc viết thêm điều vào trang",
                )


def articles_of_lessons_are_cited(site: Site) -> Iterator[Diagnostic]:
    """Every article that a lesson's head names is cited in its text."""
    if not site.documents:
        return
    for lesson in site.lessons.values():
        cited = frozenset(site.laws_of(Citer(CiterKind.LESSON, lesson.id)))
        for basis in lesson.articles:
            if basis.document in site.documents and basis.target not in cited and not _linked(lesson, basis):
                number = (basis.article or "").removeprefix("dieu-")
                title = site.documents[basis.document].title
                what = f"Điều {number} {title}" if number else title
                yield Diagnostic(
                    Code.ARTICLE_UNCITED,
                    basis.location,
                    f"dieu_luat: bài không dẫn {what}",
                    hint="dẫn điều ấy ở chỗ bài dùng tới, hoặc bỏ khỏi danh sách",
                )


def _linked(lesson: Lesson, basis: LegalBasis) -> bool:
    """Tell whether the text names a document only, or links to an article by hand."""
    anchor = f"#{basis.article}" if basis.article else ""
    return f"/{basis.document}.md{anchor}" in lesson.page.text


TIE_LAWS = (
    lessons_are_tied,
    served_exist,
    articles_of_lessons_are_told,
    articles_of_lessons_are_cited,
)
