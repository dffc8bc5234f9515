"""Tables as people open them: CSV in Excel on Windows, XLSX on screen and on paper."""

import csv
import io
import zipfile
from datetime import date, datetime, time

import data_samples as samples
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from hoagiai.model.period import Period, PeriodKind, Span
from hoagiai.render.data.collection import collect
from hoagiai.render.data.documents import Dataset
from hoagiai.render.data.sheets import dataset_table
from hoagiai.render.tables import Column, Kind, Table, Value, csv_bytes
from hoagiai.render.workbook import workbook_frame

URL = "https://hoagiai.example.vn"
COLUMNS = (Column("Chữ", 20), Column("Ngày", 12, Kind.DATE), Column("Số", 8, Kind.COUNT, printed=False))
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


def table(*rows: tuple[Value, ...]) -> Table:
    return Table("Bảng thử", COLUMNS, rows)


def sheet(*rows: tuple[Value, ...]) -> Worksheet:
    made = workbook_frame((table(),), samples.TODAY).fill((table(*rows),))
    return load_workbook(io.BytesIO(made)).active


def read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def sample_table(dataset: Dataset) -> Table:
    return dataset_table(dataset, collect(samples.site(), samples.TODAY), URL)


def test_csv_opens_right_in_excel_on_windows() -> None:
    content = csv_bytes(table(("Tổ hòa giải; tổ “A”, B", date(2024, 4, 1), 3)))
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig") == 'Chữ,Ngày,Số\r\n"Tổ hòa giải; tổ “A”, B",2024-04-01,3\r\n'


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
)
def test_csv_runs_no_formula(start: str) -> None:
    dangerous = f"{start}cmd|' /C calc'!A0"
    assert read_csv(csv_bytes(table((dangerous, None, 1))))[1] == [f"'{dangerous}", "", "1"]


@pytest.mark.parametrize("text", ["Quý II – quý IV", "1.đ", "a = b", "“-”", "'=1", ""])
def test_csv_leaves_harmless_text_alone(text: str) -> None:
    assert read_csv(csv_bytes(table((text, None, 0))))[1] == [text, "", "0"]


@settings(deadline=None, max_examples=50)
@given(ANY_TEXT)
def test_csv_loses_no_text(text: str) -> None:
    (_, (read, _, _)) = read_csv(csv_bytes(table((text, None, None))))
    assert read.removeprefix("'") == text.removeprefix("'")
    assert not read.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_tasks_are_rows_with_vietnamese_headers() -> None:
    header, row = read_csv(csv_bytes(sample_table(Dataset.TASKS)))
    assert dict(zip(header, row, strict=True)) == {
        "TT": "4",
        "Nhiệm vụ": samples.EXAMPLE_TITLE,
        "Chủ trì": "Phòng Tư pháp",
        "Phối hợp": "Các cơ quan, đơn vị có liên quan; UBND các xã, phường",
        "Thời gian": "Quý II, quý IV năm 2024",
        "Từ ngày": "2024-04-01",
        "Đến ngày": "2024-12-31",
        "Nội dung khác": "Hình thức kiểm tra: Lồng ghép",
        "Kế hoạch": "Kế hoạch số …/KH-UBND: Triển khai thực hiện công tác hòa giải ở cơ sở năm 2024",
        "Địa chỉ": f"{URL}/ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/#nv-4",
        "Mã nhiệm vụ": "lai-chau/tp-lai-chau/2024-hoa-giai#nv-4",
        "Mã cơ quan chủ trì": "lai-chau/tp-lai-chau/phong-tu-phap",
        "Mã cơ quan phối hợp": "lai-chau/tp-lai-chau/ubnd-cap-xa",
        "Nguồn": "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md:52",
    }


def test_a_task_with_several_times_shows_each_with_its_label() -> None:
    periods = (
        Period("Sơ kết", "Năm 2026", PeriodKind.SPAN, spans=(Span(date(2026, 1, 1), date(2026, 12, 31)),)),
        Period("Tổng kết", "30/6/2030", PeriodKind.DEADLINE, spans=(Span(None, date(2030, 6, 30)),)),
        Period(None, "Khi có phát sinh", PeriodKind.UNRESOLVED),
    )
    site = samples.site(samples.plan((samples.task("1", periods=periods),)))
    header, row = read_csv(csv_bytes(dataset_table(Dataset.TASKS, collect(site, samples.TODAY), URL)))
    cells = dict(zip(header, row, strict=True))
    assert cells["Thời gian"] == "Sơ kết: Năm 2026; Tổng kết: 30/6/2030; Khi có phát sinh"
    assert (cells["Từ ngày"], cells["Đến ngày"]) == ("2026-01-01", "2030-06-30")


def test_bodies_and_places_are_named_not_numbered() -> None:
    agencies = {row[0]: row for row in sample_table(Dataset.AGENCIES).rows}
    justice = agencies["Phòng Tư pháp thành phố Lai Châu"]
    assert justice[1:9] == (
        "Cơ quan",
        "Cấp huyện",
        1,
        0,
        0,
        date(2025, 6, 30),
        "UBND phường Đoàn Kết",
        "",
    )
    group = agencies["UBND các xã, phường thuộc thành phố Lai Châu"]
    assert (group[1], group[8]) == ("Nhóm cơ quan", "UBND phường Quyết Tiến")
    places = {row[0]: row for row in sample_table(Dataset.LOCALITIES).rows}
    assert places["phường Quyết Tiến"][2] == "thành phố Lai Châu, tỉnh Lai Châu"
    assert places["phường Quyết Tiến"][7] == "phường Đoàn Kết, tỉnh Lai Châu"
    assert places["tỉnh Tây Ninh"][2] == "Việt Nam"
    (plan,) = sample_table(Dataset.PLANS).rows
    assert plan[2:4] == ("2024-01", "UBND thành phố Lai Châu")
    (duty,) = sample_table(Dataset.DUTIES).rows
    assert (duty[0], duty[1], duty[4]) == ("2", "UBND các xã, phường", date(2024, 1, 29))


@pytest.mark.parametrize("dataset", Dataset)
def test_xlsx_holds_what_the_table_holds(dataset: Dataset) -> None:
    made = sample_table(dataset)
    content = workbook_frame((made,), samples.TODAY).fill((made,))
    rows = list(load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True))
    assert list(rows[0]) == [column.header for column in made.columns]
    assert [tuple(map(as_read, row)) for row in made.rows] == rows[1:]


def midnight(day: date) -> datetime:
    """Return a day as openpyxl reads it."""
    return datetime.combine(day, time())


def as_read(value: Value) -> object:
    if isinstance(value, date):
        return midnight(value)
    return value if value != "" else None


def test_xlsx_is_easy_to_read_on_screen() -> None:
    made = sheet(("1.1", date(2024, 4, 1), 3))
    assert all(cell.font.bold for cell in made[1])
    assert made.freeze_panes == "A2"
    assert made.auto_filter.ref == "A1:C2"
    assert made.column_dimensions["A"].width > 20
    text, day, count = made[2]
    assert (text.value, text.data_type, text.alignment.wrap_text) == ("1.1", "s", True)
    assert (day.is_date, day.number_format) == (True, "dd/mm/yyyy")
    assert count.value == 3


def test_xlsx_prints_on_a4_across_with_its_header_on_every_page() -> None:
    made = sheet(*[("dòng", None, 1)] * 4)
    assert (made.page_setup.orientation, made.page_setup.paperSize) == ("landscape", 9)
    assert (made.sheet_properties.pageSetUpPr.fitToPage, made.page_setup.fitToHeight) == (True, 0)
    assert made.print_title_rows == "$1:$1"
    assert made.print_area == "'Bảng thử'!$A$1:$B$5"


def test_a_workbook_has_a_sheet_for_each_table() -> None:
    tasks, duties = sample_table(Dataset.TASKS), sample_table(Dataset.DUTIES)
    frame = workbook_frame((tasks, duties), samples.TODAY)
    book = load_workbook(io.BytesIO(frame.fill((tasks, duties))))
    assert book.sheetnames == ["Nhiệm vụ", "Trách nhiệm"]
    assert book["Trách nhiệm"]["E2"].value == midnight(date(2024, 1, 29))
    assert book["Trách nhiệm"].print_area == "'Trách nhiệm'!$A$1:$E$2"


def test_a_frame_is_filled_any_number_of_times() -> None:
    frame = workbook_frame((table(),), samples.TODAY)
    first = frame.fill((table(("một", None, 1)),))
    frame.fill((table(("hai", None, 2), ("ba", None, 3)),))
    assert frame.fill((table(("một", None, 1)),)) == first


def test_xlsx_without_rows_is_a_header() -> None:
    made = sheet()
    assert (made.max_row, made.auto_filter.ref) == (1, "A1:C1")


@pytest.mark.parametrize("text", ["=1+1", "+84 20", "-", "@SUM(A1)", "<b>&amp;</b>", " đầu và cuối ", "a\nb"])
def test_xlsx_keeps_text_as_text(text: str) -> None:
    cell = sheet((text, None, None))["A2"]
    assert (cell.value, cell.data_type) == (text, "s")


@pytest.mark.parametrize(
    ("text", "read"),
    [("a\x00b\x0bc", "abc"), ("a\ufffeb", "ab"), ("a\r\nb\rc", "a\nb\nc"), ("\x1b[31m", "[31m")],
)
def test_xlsx_drops_signs_that_xml_forbids(text: str, read: str) -> None:
    assert sheet((text, None, None))["A2"].value == read


def test_xlsx_keeps_what_excel_would_take_for_an_escape() -> None:
    content = workbook_frame((table(),), samples.TODAY).fill((table(("_x0041_", None, None)),))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "_x005F_x0041_" in archive.read("xl/worksheets/sheet1.xml").decode()


def test_xlsx_cuts_what_no_cell_can_hold() -> None:
    read = sheet(("dài " * 10_000, None, None))["A2"].value
    assert len(read) == 32_767
    assert read.endswith("…")


def test_days_before_excel_began_to_count_are_text() -> None:
    made = sheet(("a", date(1900, 2, 28), 1), ("b", date(1900, 3, 1), 1))
    assert made["B2"].value == "1900-02-28"
    assert made["B3"].value == midnight(date(1900, 3, 1))


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(ANY_TEXT, st.none() | st.dates(), st.integers(0, 9999)), max_size=4))
def test_xlsx_never_breaks(rows: list[tuple[str, date | None, int]]) -> None:
    made = FRAME.fill((table(*rows),))
    read = load_workbook(io.BytesIO(made)).active
    assert read.max_row == len(rows) + 1
    assert [cell.value for cell in read["C"][1:]] == [count for _, _, count in rows]


FRAME = workbook_frame((table(),), samples.TODAY)
