"""``van-ban-khac.yml``: documents that texts cite and that have no page, with the reason."""

from collections.abc import Iterator, Mapping

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.legal import DocumentId, UnpagedDocument
from hoagiai.parse.heads import ID, HeadReader, Key, partial_date_of, text_of
from hoagiai.parse.legal.values import words_of
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Scalar

UNPAGED_KEYS: Mapping[str, Key] = {
    "so_hieu": Key(required=False, example="160/1999/NĐ-CP"),
    "ten": Key(required=True, example="[Pháp lệnh về tổ chức và hoạt động hòa giải ở cơ sở]"),
    "ten_tieng_anh": Key(required=False, example="Ordinance on grassroots mediation"),
    "ngay": Key(required=False, example="1998-12-25"),
    "ly_do": Key(required=True, example="Luật Hòa giải ở cơ sở đã thay Pháp lệnh này từ năm 2014"),
    "ly_do_tieng_anh": Key(required=False, example="Replaced by the Law on Grassroots Mediation in 2014."),
}


def parse_unpaged(
    node: Node | None,
) -> tuple[Mapping[DocumentId, UnpagedDocument], tuple[Diagnostic, ...]]:
    """Return the documents of the register by id, in its order, and what is wrong with it.

    An entry without a name is left out; of two with one id the first stays.
    """
    if node is None or (isinstance(node, Scalar) and not node.text.strip()):
        return {}, ()
    if not isinstance(node, Head):
        return {}, (_wrong(node, "danh bạ văn bản khác phải gồm các mục “mã: …”"),)
    found: dict[DocumentId, UnpagedDocument] = {}
    findings: list[Diagnostic] = []
    for document, faults in _documents(node):
        findings.extend(faults)
        if document is not None:
            found.setdefault(document.id, document)
    return found, tuple(findings)


def _documents(register: Head) -> Iterator[tuple[UnpagedDocument | None, tuple[Diagnostic, ...]]]:
    for key, value in register.entries:
        if not ID.fullmatch(key.text):
            yield None, (_wrong(key, f"“{key.text}” không phải mã văn bản"),)
        elif not isinstance(value, Head):
            yield None, (_wrong(value, f"mục “{key.text}” phải gồm các khóa"),)
        else:
            yield _document(key, value)


def _document(key: Scalar, value: Head) -> tuple[UnpagedDocument | None, tuple[Diagnostic, ...]]:
    reader = HeadReader(value, UNPAGED_KEYS)
    names = reader.take("ten", words_of, ())
    document = UnpagedDocument(
        id=DocumentId(key.text),
        number=reader.take("so_hieu", text_of, None),
        names=names,
        issued=reader.take("ngay", partial_date_of, None),
        reason=reader.take("ly_do", text_of, ""),
        location=key.location,
        name_en=reader.take("ten_tieng_anh", text_of, None),
        reason_en=reader.take("ly_do_tieng_anh", text_of, None),
    )
    return document if names else None, tuple(reader.findings)


def _wrong(node: Node, message: str) -> Diagnostic:
    hint = "ví dụ: phap-lenh-1998: {ten: [Pháp lệnh …], ly_do: …}"
    return Diagnostic(Code.VALUE_WRONG, node.location, message, hint=hint)
