"""``training/_chuong-trinh/*.yml``: lessons and breaks of a training day; its timetable is computed."""

from collections.abc import Iterable, Iterator, Mapping

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.timetable import Item, SlotKind, TrainingProgramme, TrainingProgrammeId
from hoagiai.parse.heads import HeadReader, WrongValueError, day_of, text_of
from hoagiai.parse.training.keys import PROGRAMME_KEYS
from hoagiai.parse.training.paths import PROGRAMMES
from hoagiai.parse.training.values import clock_of, items_of, lesson_of, number_of
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Scalar

_LEADING: Mapping[str, frozenset[str]] = {
    "nghi": frozenset({"ten", "ten_tieng_anh"}),
    "nghi_den": frozenset({"ten", "ten_tieng_anh"}),
    "viec": frozenset({"viec_tieng_anh", "phut"}),
    "hom_sau": frozenset(),
}
_HINT = (
    "viết mã bài (nen-tang/la-gi), {nghi: 15}, {nghi_den: 13:30, ten: Nghỉ trưa}, "
    "{viec: Khai mạc, phut: 10} hoặc {hom_sau: 08:00}"
)


def parse_training_programme(
    path: str, node: Node | None
) -> tuple[TrainingProgramme | None, tuple[Diagnostic, ...]]:
    """Return the programme of the file at ``path``; None without a title, a start or an item."""
    if node is None:
        return None, ()
    if not isinstance(node, Head):
        hint = f"ví dụ: tieu_de: {PROGRAMME_KEYS['tieu_de'].example}"
        message = "tệp chương trình phải gồm các dòng “khóa: giá trị”"
        return None, (Diagnostic(Code.HEAD_YAML, node.location, message, hint),)
    reader = HeadReader(node, PROGRAMME_KEYS)
    title, starts = reader.take("tieu_de", text_of, ""), reader.take("bat_dau", clock_of, None)
    items = tuple(_items(reader.take("bai", items_of, ()), reader.findings))
    if not title or starts is None or not items:
        return None, tuple(reader.findings)
    programme = TrainingProgramme(
        id=TrainingProgrammeId(path.removeprefix(PROGRAMMES).removesuffix(".yml")),
        title=title,
        title_en=reader.take("tieu_de_tieng_anh", text_of, None),
        description=reader.take("mo_ta", text_of, None),
        description_en=reader.take("mo_ta_tieng_anh", text_of, None),
        starts=starts,
        first_day=reader.take("ngay", day_of, None),
        venue=reader.take("dia_diem", text_of, None),
        items=items,
        path=path,
        posted=reader.take("dang_tu", day_of, None),
        locations=reader.locations,
    )
    return programme, tuple(reader.findings)


def _items(nodes: Iterable[Node], findings: list[Diagnostic]) -> Iterator[Item]:
    """Yield the items that can be read; what is wrong with the others goes to ``findings``."""
    for node in nodes:
        try:
            yield _item(node)
        except WrongValueError as wrong:
            findings.append(Diagnostic(Code.VALUE_WRONG, node.location, f"bai: {wrong}", wrong.hint or _HINT))


def _item(node: Node) -> Item:
    if isinstance(node, Scalar):
        lesson = lesson_of(node)
        return Item(SlotKind.LESSON, None, None, None, lesson, None, None, node.location)
    leading = next((key for key in _LEADING if isinstance(node, Head) and node.get(key)), None)
    if not isinstance(node, Head) or leading is None:
        raise WrongValueError("có mục không phải bài học, không phải giờ nghỉ hay việc khác", _HINT)
    odd = next((key.text for key, _ in node.entries if key.text not in {leading, *_LEADING[leading]}), None)
    if odd is not None:
        raise WrongValueError(f"mục “{leading}” có khóa lạ “{odd}”", _HINT)
    return _pause(node, leading)


def _pause(node: Head, leading: str) -> Item:
    """Return a break, something else that is done, or the start of the next day."""
    value = node.get(leading) or node
    activity = leading == "viec"
    name = value if activity else node.get("ten")
    english = node.get("viec_tieng_anh" if activity else "ten_tieng_anh")
    length = node.get("phut") if activity else value if leading == "nghi" else None
    if activity and length is None:
        raise WrongValueError(f"việc “{text_of(value)}” chưa ghi số phút", "viết {viec: Khai mạc, phut: 10}")
    return Item(
        kind=SlotKind.ACTIVITY if activity else SlotKind.BREAK,
        minutes=number_of(length) if length else None,
        until=clock_of(value) if leading == "nghi_den" else None,
        next_day=clock_of(value) if leading == "hom_sau" else None,
        lesson=None,
        title=text_of(name) if name else None,
        title_en=text_of(english) if english else None,
        location=node.location,
    )
