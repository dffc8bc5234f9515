"""The English of a plan: ``x.en.yml`` beside ``x.md``."""

from collections.abc import Mapping

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.plan import PlanEnglish
from hoagiai.parse.heads import HeadReader, Key, WrongValueError, text_of
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Scalar

ENGLISH_KEYS: Mapping[str, Key] = {
    "tieu_de": Key(required=False, example="Plan for grassroots mediation in 2026"),
    "nhiem_vu": Key(required=False, example="{nv-4: Train grassroots mediators}"),
}


def parse_english(path: str, node: Node | None) -> tuple[PlanEnglish | None, tuple[Diagnostic, ...]]:
    """Return the English titles of a plan and its tasks; None if the file has no keys."""
    if not isinstance(node, Head):
        return None, () if node is None else (_not_keys(node),)
    reader = HeadReader(node, ENGLISH_KEYS)
    title = reader.take("tieu_de", text_of, None)
    tasks = reader.take("nhiem_vu", _titles, ())
    english = PlanEnglish(
        path,
        title,
        {anchor.text: text for anchor, text in tasks},
        {anchor.text: anchor.location for anchor, _ in tasks},
    )
    return english, tuple(reader.findings)


def _titles(node: Node) -> tuple[tuple[Scalar, str], ...]:
    if not isinstance(node, Head):
        raise WrongValueError("phải là các dòng “mã nhiệm vụ: tên tiếng Anh”")
    return tuple((anchor, text_of(title)) for anchor, title in node.entries)


def _not_keys(node: Node) -> Diagnostic:
    return Diagnostic(
        Code.HEAD_YAML,
        node.location,
        "tệp tiếng Anh phải gồm các dòng “khóa: giá trị”",
        hint="ví dụ: tieu_de: Plan for grassroots mediation in 2026",
    )
