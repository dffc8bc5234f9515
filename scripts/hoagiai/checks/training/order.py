"""Laws of the order of learning: modules list their lessons, what is needed first stands first."""

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.lesson import Lesson, LessonId, Module
from hoagiai.model.site import Site


def modules_list_their_lessons(site: Site) -> Iterator[Diagnostic]:
    """Every module lists each lesson of its folder, and only those, each once."""
    for module in site.modules.values():
        yield from _listed_wrong(module, site)
        for lesson in site.lessons.values():
            if lesson.module == module.id and lesson.id not in module.lessons:
                yield Diagnostic(
                    Code.MODULE_LOOSE,
                    module.locations.get("bai", Location(module.page.path)),
                    f"bai: thiếu bài “{_name(lesson.id)}” có trong thư mục",
                    hint="thêm vào danh sách, ở chỗ bài ấy được học",
                )


def _listed_wrong(module: Module, site: Site) -> Iterator[Diagnostic]:
    own = [_name(lesson.id) for lesson in site.lessons.values() if lesson.module == module.id]
    for lesson, count in Counter(module.lessons).items():
        place = module.locations.get(f"bai/{_name(lesson)}", Location(module.page.path))
        if lesson not in site.lessons:
            near = get_close_matches(_name(lesson), own, n=1)
            hint = (
                f"có phải “{near[0]}”?" if near else f"viết bài training/{lesson}.md, hoặc bỏ khỏi danh sách"
            )
            message = f"bai: thư mục không có bài “{_name(lesson)}”"
            yield Diagnostic(Code.MODULE_LOOSE, place, message, hint=hint)
        elif count > 1:
            message = f"bai: bài “{_name(lesson)}” được kể {count} lần"
            yield Diagnostic(Code.MODULE_LOOSE, place, message, hint="giữ một")


def lessons_stand_in_modules(site: Site) -> Iterator[Diagnostic]:
    """Every folder of lessons has its module's page."""
    told = set(site.modules)
    for lesson in site.lessons.values():
        index = f"training/{lesson.module}/index.md"
        # A page that cannot be read has told why itself.
        if lesson.module not in told and index not in site.files:
            told.add(lesson.module)
            yield Diagnostic(
                Code.MODULE_LOOSE,
                Location(lesson.page.path),
                f"thư mục của bài chưa có trang chuyên đề {index}",
                hint="tạo tệp ấy, đầu tệp có tieu_de, mo_ta và bai: danh sách các bài theo thứ tự học",
            )


def prerequisites_exist(site: Site) -> Iterator[Diagnostic]:
    """Every lesson that is to be learnt first is one, and another one."""
    for lesson in site.lessons.values():
        for needed in lesson.prerequisites:
            place = lesson.place_of("can_hoc_truoc", needed)
            if needed not in site.lessons:
                yield unknown_lesson(site, place, "can_hoc_truoc", needed)
            elif needed == lesson.id:
                message = f"can_hoc_truoc: bài “{needed}” chờ chính nó"
                yield Diagnostic(Code.PREREQUISITE_WRONG, place, message, hint="bỏ khỏi danh sách")


def prerequisites_stand_before(site: Site) -> Iterator[Diagnostic]:
    """What is to be learnt first stands before, in the module and among the modules."""
    rank = {lesson: place for place, lesson in enumerate(site.lessons)}
    for lesson in site.lessons.values():
        for needed in lesson.prerequisites:
            if rank.get(needed, -1) <= rank[lesson.id]:
                continue
            circle = _circle(site, lesson.id, needed)
            message = (
                f"các bài chờ nhau thành vòng: {' → '.join(circle)}"
                if circle
                else f"bài “{needed}” đứng sau bài này"
            )
            yield Diagnostic(
                Code.PREREQUISITE_WRONG,
                lesson.place_of("can_hoc_truoc", needed),
                f"can_hoc_truoc: {message}",
                hint="bỏ một trong các chỗ chờ"
                if circle
                else f"{_how(site, lesson, needed)}, hoặc bỏ khỏi danh sách",
            )


def _circle(site: Site, lesson: LessonId, needed: LessonId) -> tuple[LessonId, ...]:
    """Return the way from ``lesson`` over what it needs back to itself; empty if there is none."""
    ways: list[tuple[LessonId, ...]] = [(lesson, needed)]
    seen = {needed}
    while ways:
        way = ways.pop()
        for further in site.lessons[way[-1]].prerequisites:
            if further == lesson:
                return (*way, lesson)
            if further in site.lessons and further not in seen:
                seen.add(further)
                ways.append((*way, further))
    return ()


def _how(site: Site, lesson: Lesson, needed: LessonId) -> str:
    other = site.lessons[needed].module
    if other == lesson.module:
        return f"đưa “{_name(needed)}” lên trước trong training/{other}/index.md"
    return f"chuyên đề {other} học sau chuyên đề {lesson.module} (xếp theo mã ngắn nhỏ nhất)"


def unknown_lesson(site: Site, place: Location, key: str, name: str) -> Diagnostic:
    """Return the finding about a name of a lesson that there is not."""
    near = get_close_matches(name, list(site.lessons), n=1)
    hint = f"có phải “{near[0]}”?" if near else "viết chuyên đề/bài, như tên tệp trong training/"
    return Diagnostic(Code.LESSON_UNKNOWN, place, f"{key}: không có bài học “{name}”", hint=hint)


def _name(lesson: LessonId) -> str:
    return lesson.partition("/")[2]


ORDER_LAWS = (
    modules_list_their_lessons,
    lessons_stand_in_modules,
    prerequisites_exist,
    prerequisites_stand_before,
)
