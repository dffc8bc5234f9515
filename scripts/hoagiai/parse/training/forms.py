"""``training/_mau/*.yml``: the papers that a team needs, each from one source."""

import re
from collections.abc import Iterator

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.form import Bilingual, Content, Demand, Form, FormId, Line, Part
from hoagiai.model.programme import LegalBasis
from hoagiai.parse.heads import ID, WrongValueError, day_of, text_of, texts_of
from hoagiai.parse.legal.target_values import EntryReader, bases_of
from hoagiai.parse.training.form_blocks import items_of, number_of, read_blocks, read_line, words_of
from hoagiai.parse.training.form_keys import CONTENT_KEYS, DEMAND_KEYS, FORM_KEYS, PART_KEYS
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Sequence

FORMS = "training/_mau/"
"""The folder of the forms."""
_PLACE = re.compile(ID.pattern)


def parse_form(path: str, node: Node | None) -> tuple[Form | None, tuple[Diagnostic, ...]]:
    """Return the form of the file at ``path``, and what is wrong with it; None without a name or a part."""
    if node is None:
        return None, ()
    if not isinstance(node, Head):
        hint = f"ví dụ: ten: {FORM_KEYS['ten'].example}"
        message = "tệp mẫu giấy tờ phải gồm các dòng “khóa: giá trị”"
        return None, (Diagnostic(Code.HEAD_YAML, node.location, message, hint),)
    findings: list[Diagnostic] = []
    form = _form(path, EntryReader(node, FORM_KEYS, findings), findings)
    return form, tuple(findings)


def _form(path: str, reader: EntryReader, findings: list[Diagnostic]) -> Form | None:
    form = Form(
        id=FormId(f"mau/{path.removeprefix(FORMS).removesuffix('.yml')}"),
        order=reader.take("thu_tu", number_of) or 0,
        name=_pair(reader, "ten"),
        description=_pair(reader, "mo_ta"),
        purpose=_pair(reader, "dung_de"),
        filled_by=_pair(reader, "nguoi_ghi"),
        demands=tuple(_demands(reader, findings)),
        bases=reader.take("doc_them", bases_of) or (),
        notes=tuple(_pairs(reader, "luu_y", findings)),
        office=reader.take("co_quan", texts_of) or (),
        dated=reader.take("noi_ngay", _yes_of) or False,
        title=reader.text("loai"),
        subtitle=reader.text("ve_viec"),
        addressees=tuple(_lines(reader, "kinh_gui", findings)),
        parts=tuple(_parts(reader, findings)),
        path=path,
        posted=reader.take("dang_tu", day_of),
        posted_at=reader.place("dang_tu"),
    )
    return form if form.name.text and form.title and form.parts else None


def _pair(reader: EntryReader, key: str) -> Bilingual:
    """Return the words of a key with those of its English one."""
    return Bilingual(reader.text(key), reader.text(f"{key}_tieng_anh"))


def _pairs(reader: EntryReader, key: str, findings: list[Diagnostic]) -> Iterator[Bilingual]:
    for node in reader.take(key, items_of) or ():
        words = words_of(node, findings)
        if words is not None:
            yield words


def _lines(reader: EntryReader, key: str, findings: list[Diagnostic]) -> Iterator[Line]:
    for node in reader.take(key, items_of) or ():
        line = read_line(node, findings)
        if line is not None:
            yield line


def _parts(reader: EntryReader, findings: list[Diagnostic]) -> Iterator[Part]:
    seen: dict[str, Location] = {}
    for node in _heads(reader, "phan", findings):
        part = _part(node, findings)
        if part.anchor and part.anchor in seen:
            message = f"hai phần cùng mang neo “{part.anchor}”, phần trước ở dòng {seen[part.anchor].line}"
            findings.append(_wrong(node, message, "đặt cho mỗi phần một neo riêng"))
        seen.setdefault(part.anchor, part.location)
        yield part


def _part(node: Head, findings: list[Diagnostic]) -> Part:
    reader = EntryReader(node, PART_KEYS, findings)
    return Part(
        anchor=reader.take("neo", _place_of) or "",
        heading=Bilingual(reader.text("tieu_de"), reader.text("tieng_anh")),
        how=_pair(reader, "cach_ghi"),
        blocks=read_blocks(reader.take("dong", items_of) or (), findings),
        location=node.location,
    )


def _demands(reader: EntryReader, findings: list[Diagnostic]) -> Iterator[Demand]:
    for node in _heads(reader, "theo_luat", findings):
        entry = EntryReader(node, DEMAND_KEYS, findings)
        basis, source = entry.take("dieu", _basis_of), _pair(entry, "nguon")
        contents = tuple(_contents(entry, findings))
        if basis is None and not source.text:
            message = "một mục của theo_luat không ghi nội dung ấy ở đâu ra"
            findings.append(_wrong(node, message, f"ghi dieu: {DEMAND_KEYS['dieu'].example}, hoặc nguon: …"))
        elif contents:
            yield Demand(basis, source, contents)


def _contents(reader: EntryReader, findings: list[Diagnostic]) -> Iterator[Content]:
    for node in _heads(reader, "noi_dung", findings):
        entry = EntryReader(node, CONTENT_KEYS, findings)
        words = Bilingual(entry.text("chu"), entry.text("anh"))
        places = entry.take("ghi_o", _places_of) or ()
        if words.text and places:
            yield Content(words, places)


def _heads(reader: EntryReader, key: str, findings: list[Diagnostic]) -> Iterator[Head]:
    for node in reader.take(key, items_of) or ():
        if isinstance(node, Head):
            yield node
        else:
            message, hint = f"{key}: mục này phải gồm các khóa", "xem sổ tay, trang Thêm mẫu giấy tờ"
            findings.append(_wrong(node, message, hint))


def _place_of(node: Node) -> str:
    text = text_of(node)
    if not _PLACE.fullmatch(text):
        raise WrongValueError(f"“{text}” không phải neo (chữ thường không dấu, số, gạch nối)")
    return text


def _places_of(node: Node) -> tuple[tuple[str, Location], ...]:
    nodes = node.items if isinstance(node, Sequence) else (node,)
    return tuple((_place_of(item), item.location) for item in nodes)


def _basis_of(node: Node) -> LegalBasis:
    bases = bases_of(node)
    if len(bases) != 1:
        raise WrongValueError("phải là một điều")
    return bases[0]


def _yes_of(node: Node) -> bool:
    text = text_of(node)
    if text not in {"có", "không"}:
        raise WrongValueError(f"“{text}” không phải “có” hay “không”")
    return text == "có"


def _wrong(node: Node, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Code.VALUE_WRONG, node.location, message, hint)
