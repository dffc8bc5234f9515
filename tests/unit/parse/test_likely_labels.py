"""Labels that papers may well print, and near misses that are none."""

from pathlib import Path

import pytest
import yaml

from hoagiai.parse.labels import LabelKind, label_kind, read_label

WORDINGS = yaml.safe_load(Path(__file__).with_name("labels.yml").read_text(encoding="utf-8"))
CASES = [(kind, label) for kind, labels in WORDINGS.items() for label in labels]


@pytest.mark.parametrize(("kind", "label"), CASES)
def test_a_label_is_known_by_its_make(kind: str, label: str) -> None:
    expected = None if kind == "khac" else LabelKind(kind)
    assert label_kind(label) is expected


@pytest.mark.parametrize(
    ("line", "is_label"),
    [
        ("Dự kiến: trong quý II", True),
        ("Dự kiến: 60 người tham dự", False),
        ("Giai đoạn: 2026 – 2028", True),
        ("Giai đoạn: chuẩn bị", False),
        ("Hỗ trợ: Công an xã", True),
        ("Hỗ trợ: tiền ăn, tiền xăng xe", False),
    ],
)
def test_a_word_alone_is_a_label_only_before_what_it_announces(line: str, *, is_label: bool) -> None:
    assert (read_label(line) is not None) is is_label
