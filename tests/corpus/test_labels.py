"""Every label seen in real plans announces what a reader takes it for."""

from pathlib import Path

import pytest
import yaml

from hoagiai.parse.labels import ROLES, LabelKind, label_kind, near_label, read_label

SEEN = yaml.safe_load((Path(__file__).parent / "labels.yml").read_text(encoding="utf-8"))
PAIRS = [(label, kind) for kind, labels in SEEN.items() for label in labels]


@pytest.mark.parametrize(("label", "kind"), PAIRS, ids=[label for label, _ in PAIRS])
def test_labels_seen(label: str, kind: str) -> None:
    found = label_kind(label)
    if kind == "khac":
        assert found in {None, LabelKind.FIELD}
    else:
        assert found is LabelKind(kind)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Cơ quan chủ chì", "cơ quan chủ trì"),
        ("Cơ quan phôi hơp thực hiện nhé", None),
        ("Thời gian thực hiên", None),
        ("Cơ quan phối hơpp", "cơ quan phối hợp"),
        ("Kiểm tra, khảo sát", None),
    ],
)
def test_a_mistyped_label_is_guessed(typed: str, meant: str | None) -> None:
    assert near_label(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc: tổ chức thực hiện",
        "Kiểm tra, khảo sát: Hàng năm.",
        "Thực hiện tốt các nội dung sau: một, hai",
        "Cơ quan chủ trì có trách nhiệm báo cáo",
        "Thời gian qua, công tác hòa giải đã có chuyển biến",
    ],
)
def test_narrative_is_no_label(text: str) -> None:
    found = read_label(text)
    assert found is None or found.kind not in ROLES
