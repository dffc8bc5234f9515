"""What is printed of documents, articles and short names: good and bad wordings an editor could read."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from hoagiai.parse.citations import Reader, parse_number
from hoagiai.parse.citations.articles import read_articles
from hoagiai.parse.citations.dates import read_date
from hoagiai.parse.citations.definitions import read_definitions
from hoagiai.parse.citations.names import Names, name_key, project_names
from hoagiai.parse.citations.plain import as_plain
from hoagiai.parse.citations.scanner import Scanner

TABLE = yaml.safe_load(Path(__file__).with_name("grammar.yml").read_text(encoding="utf-8"))
NAMES = ("Luật Hòa giải ở cơ sở", "Luật Đất đai", "Law on Grassroots Mediation", "Land Law", "BLTTDS")


def cases(name: str) -> list[object]:
    return [pytest.param(row[0], row[1:], id=f"{name}: {row[0]}") for row in TABLE[name]]


def scanner() -> Scanner:
    return Scanner(Names(NAMES), Names((), namesakes=False))


@pytest.mark.parametrize(("text", "expected"), cases("numbers"))
def test_numbers(text: str, expected: list[str | None]) -> None:
    number = parse_number(text)
    assert ([] if number is None else [number.digits, number.symbol, number.kind]) == expected


@pytest.mark.parametrize(("text", "expected"), cases("symbols_end"))
def test_a_number_ends_where_its_symbol_ends(text: str, expected: list[str]) -> None:
    mention = next(scanner().scan(as_plain(text)))
    assert as_plain(text).slice(mention.start, mention.end) == expected[0]


@pytest.mark.parametrize(("text", "expected"), cases("dates"))
def test_dates(text: str, expected: list[date | str]) -> None:
    found = read_date(as_plain(text).text, 0)
    if not expected:
        assert found is None
    else:
        assert found is not None
        printed = f"{found.date.year}-{found.date.month:02}"
        printed += f"-{found.date.day:02}" if found.date.day else ""
        assert printed == str(expected[0])


@pytest.mark.parametrize(("text", "expected"), cases("articles"))
def test_articles(text: str, expected: list[list[list[str | None]]]) -> None:
    plain = as_plain(text)
    found = [article for listed in read_articles(plain) for article in listed.articles]
    read = [[plain.slice(one.start, one.end), one.article, one.clause, one.point] for one in found]
    assert read == expected[0]


@pytest.mark.parametrize(("text", "expected"), cases("mentions"))
def test_mentions(text: str, expected: list[list[list[str]]]) -> None:
    plain = as_plain(text)
    found = [[one.form.name, plain.slice(one.start, one.end)] for one in scanner().scan(plain)]
    assert found == expected[0]


@pytest.mark.parametrize(("text", "expected"), cases("definitions"))
def test_definitions(text: str, expected: list[list[list[str | None]]]) -> None:
    plain = as_plain(text)
    found = read_definitions(plain, tuple(scanner().scan(plain)))
    read = [
        [one.name, plain.slice(one.mention.start, one.mention.end) if one.mention else None] for one in found
    ]
    assert read == expected[0]


def test_a_soft_hyphen_and_loose_marks_are_not_seen() -> None:
    plain = as_plain("Luật Hòa\u00ad giải o\u0309 cơ sở")
    assert plain.text == "luat hoa giai o co so"
    assert plain.slice(5, 8) == "Hòa"
    assert plain.end(len(plain.text)) == len(plain.printed)


def test_a_project_is_known_by_its_whole_title_with_its_period() -> None:
    assert list(project_names("Phê duyệt Đề án “Nâng cao năng lực giai đoạn 2024 - 2030”")) == [
        "Đề án “Nâng cao năng lực giai đoạn 2024 - 2030”"
    ]
    assert list(project_names("Phê duyệt Đề án “Nâng cao năng lực”")) == []
    assert list(project_names("Công tác văn thư")) == []


def test_names_are_the_same_however_marks_and_signs_are_set() -> None:
    assert name_key("Luật Hoà giải ở cơ sở") == name_key("LUẬT HÒA GIẢI Ở CƠ SỞ")
    assert name_key("the Land Law") == name_key("Land Law")
    names = Names(["Luật Phổ biến, giáo dục pháp luật"])
    for printed in ("Luật Phổ biến giáo dục pháp luật", "Luật phổ biến, giáo dục pháp luật"):
        assert names.at(as_plain(printed), 0) is not None
    assert names.at(as_plain("Luật Phổ biến; giáo dục pháp luật"), 0) is None


def test_a_text_that_cites_nothing_is_not_read() -> None:
    reader = Reader(NAMES)
    assert not reader.tells("Tổ hòa giải họp hằng tháng tại nhà văn hóa thôn.")
    for telling in ("Theo BLTTDS.", "theo luật đất đai", "Đề án này", "See Art. 5", "27-NQ/TW"):
        assert reader.tells(telling)


def test_equal_texts_are_read_once() -> None:
    reader = Reader(NAMES)
    assert reader.read("Điều 5 Luật Đất đai") is reader.read("Điều 5 Luật Đất đai")
    assert reader.read("Điều 5 Luật Đất đai") is not reader.read("Điều 5 Luật Đất đai", ("Luật Đất",))
