"""The committed table of how much of the corpus is read right says what is true now."""

from pathlib import Path

import yaml

from corpus.printed_bodies import measure
from corpus.printed_times import count_classes, load_rows

HERE = Path(__file__).parent
TABLE = HERE / "README.md"
TOLD = {
    "resolved": "có ngày",
    "on purpose": "có chủ ý không có ngày",
    "reported": "báo là không đọc được",
    "wrong": "sai",
}


def percent(right: int, total: int) -> str:
    return f"{100 * right / total:.1f} %".replace(".", ",")


def written() -> str:
    times = count_classes(load_rows(HERE / "times.yml"))
    bodies = measure()
    labels = yaml.safe_load((HERE / "labels.yml").read_text(encoding="utf-8"))
    total_times = sum(times.values())
    rows = [
        ("Nhãn", sum(map(len, labels.values())), sum(map(len, labels.values())), "đúng loại nhãn"),
        ("Thời gian", total_times, total_times - times["wrong"], times_told(times)),
        ("Danh sách cơ quan", bodies["strings"], bodies["strings right"], "tách, vai và mã đều đúng"),
        *(
            (f"– tên: {name}", bodies[kind], bodies[f"{kind} right"], "")
            for kind, name in (
                ("agency", "một cơ quan"),
                ("group", "một nhóm cơ quan"),
                ("unspecified", "không chỉ rõ cơ quan nào"),
                ("unknown", "cơ quan ngoài danh bạ"),
            )
        ),
    ]
    lines = (
        f"| {name} | {total} | {right} | {percent(right, total)} | {note} |"
        for name, total, right, note in rows
    )
    return "\n".join(
        ("| Chuỗi đã in | Số chuỗi | Đúng | Tỷ lệ | Ghi chú |", "|---|---:|---:|---:|---|", *lines)
    )


def times_told(times: dict[str, int]) -> str:
    return ", ".join(f"{TOLD[name]}: {count}" for name, count in sorted(times.items()))


def test_the_table_is_true() -> None:
    assert written() in TABLE.read_text(encoding="utf-8"), f"viết vào {TABLE.name}:\n{written()}"
