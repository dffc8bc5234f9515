"""The data about documents: records, tables, feed, calendar, and what search engines are told."""

import csv
import io
import json
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import icalendar
import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

import law_samples as samples
from hoagiai.render.files import Publication, export, export_json, render_files
from hoagiai.render.legal.changes import changes
from hoagiai.render.legal.feed import law_feed
from hoagiai.render.legal.linked_data import escaped_json, linked_data

ATOM = "{http://www.w3.org/2005/Atom}"
PUBLICATION = Publication(samples.TODAY, samples.SITE_URL)
FORCES = {
    "luat-35-2013": "het-mot-phan",
    "nd-15-2014": "con-hieu-luc",
    "ttlt-100-2014": "het-hieu-luc",
    "luat-9-2027": "chua-co-hieu-luc",
    "qd-2338-2018": "chua-ro",
    "kh-124-2024-lc": "chua-ro",
}


def record(document: str, today: date = samples.TODAY) -> dict[str, Any]:
    laws = json.loads(export_json(samples.site(), "laws", today))["laws"]
    return next(law for law in laws if law["id"] == document)


def test_a_record_says_what_is_known_and_null_where_it_is_not() -> None:
    law = record("qd-2338-2018")
    assert law["in_force_from"] is None
    assert law["force"] == "chua-ro"
    assert law["unknown_because"] == "chỉ thấy trang cũ."
    assert law["last_checked"] == "2025-06"
    assert law["certainty"] == "mot-nguon"


def test_a_record_of_the_law() -> None:
    law = record("luat-35-2013")
    kept = {key: law[key] for key in ("number", "kind", "title", "issued", "in_force_from", "ending", "url")}
    assert kept == {
        "number": "35/2013/QH13",
        "kind": "luat",
        "title": "Luật Hòa giải ở cơ sở số 35/2013/QH13",
        "issued": "2013-06-20",
        "in_force_from": "2014-01-01",
        "ending": None,
        "url": "/van-ban/luat-35-2013/",
    }
    assert law["name_en"] == "Law on Grassroots Mediation"
    assert law["unverified"] == ["nội dung luật sửa đổi"]
    assert law["impact_url"] == "/van-ban/luat-35-2013/anh-huong/"
    assert law["articles"][2] == {
        "id": "luat-35-2013#dieu-29",
        "number": "29",
        "title": "Trách nhiệm",
        "title_en": "Trách nhiệm",
        "last_day": "2025-06-30",
        "url": "/van-ban/luat-35-2013/#dieu-29",
    }
    assert record("nd-15-2014")["articles"][1]["title"] is None


@pytest.mark.parametrize("document", FORCES)
def test_force_is_told_for_the_day_of_the_build(document: str) -> None:
    assert record(document)["force"] == FORCES[document]


def test_another_day_another_force() -> None:
    assert record("ttlt-100-2014", date(2023, 10, 5))["force"] == "con-hieu-luc"
    assert record("luat-9-2027", date(2027, 1, 1))["force"] == "con-hieu-luc"


def test_the_data_is_what_its_schema_promises() -> None:
    files = {one.path: one.content for one in render_files(samples.site(), samples.TODAY, samples.SITE_URL)}
    schema = json.loads(files["api/schema/laws.json"])
    Draft202012Validator.check_schema(schema)
    checker = Draft202012Validator(schema, format_checker=FormatChecker())
    assert list(checker.iter_errors(json.loads(files["api/laws.json"]))) == []
    for broken in ({"schema": "x", "laws": [{}]}, {"schema": "x", "laws": [], "thêm": 1}):
        assert list(checker.iter_errors(broken))


def test_the_table_has_a_row_for_each_document() -> None:
    text = export(samples.site(), "laws", "csv", PUBLICATION).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["Mã văn bản"] for row in rows] == list(samples.site().documents)
    row = next(row for row in rows if row["Mã văn bản"] == "ttlt-100-2014")
    assert row["Tình trạng"] == "Hết hiệu lực"
    assert row["Hết hiệu lực vì"] == "Bị thay thế"
    assert row["Được thay thế bởi"] == "tt-56-2023"
    assert row["Có hiệu lực đến hết"] == "2023-10-05"
    assert row["Địa chỉ"] == "https://hoagiai.example.vn/van-ban/ttlt-100-2014/"
    assert export(samples.site(), "laws", "xlsx", PUBLICATION)[:2] == b"PK"


def test_the_calendar_has_first_and_last_days() -> None:
    content = export(samples.site(), "laws", "ics", PUBLICATION)
    events = {str(event["UID"]): event for event in icalendar.Calendar.from_ical(content).walk("VEVENT")}
    first = events["ttlt-100-2014/tu@hoagiai.example.vn"]
    last = events["ttlt-100-2014/den@hoagiai.example.vn"]
    assert (first["DTSTART"].dt, last["DTSTART"].dt) == (date(2014, 4, 25), date(2023, 10, 5))
    assert str(last["SUMMARY"]) == ("Ngày cuối có hiệu lực: Thông tư liên tịch số 100/2014/TTLT-BTC-BTP")
    article = events["luat-35-2013/dieu-29/den@hoagiai.example.vn"]
    assert str(article["URL"]) == "https://hoagiai.example.vn/van-ban/luat-35-2013/#dieu-29"
    assert not [uid for uid in events if uid.startswith("qd-2338-2018")]


def entries(today: date, language: str = "vi", site_url: str = samples.SITE_URL) -> list[ET.Element]:
    feed = ET.fromstring(law_feed(samples.site(), language, today, site_url))  # noqa: S314 - made by us
    return feed.findall(f"{ATOM}entry")


def titles(today: date, language: str = "vi") -> list[str]:
    return [entry.findtext(f"{ATOM}title") or "" for entry in entries(today, language)]


def test_the_feed_tells_starts_ends_and_checks_newest_first() -> None:
    told = titles(samples.TODAY)
    assert told[:2] == [
        "Có hiệu lực: Nghị định số 224/2026/NĐ-CP",
        "Hết hiệu lực: Nghị định số 42/2022/NĐ-CP",
    ]
    assert "Đã kiểm tra: Luật Hòa giải ở cơ sở số 35/2013/QH13" in told
    assert "Hết hiệu lực: Điều 29, Luật Hòa giải ở cơ sở số 35/2013/QH13" in told
    days = [entry.findtext(f"{ATOM}updated") or "" for entry in entries(samples.TODAY)]
    assert days == sorted(days, reverse=True)
    assert "No longer in force: Decree No. 42/2022/NĐ-CP" in titles(samples.TODAY, "en")


def test_the_feed_tells_nothing_of_the_future_nor_a_check_of_what_nobody_saw() -> None:
    assert not [title for title in titles(samples.TODAY) if title.startswith("Có hiệu lực: Luật mới")]
    assert "Có hiệu lực: Luật mới số 9/2027/QH16" in titles(date(2027, 1, 1))
    assert not [title for title in titles(samples.TODAY) if "124/KH-UBND" in title]


def test_an_entry_keeps_its_id_from_day_to_day() -> None:
    first, later = (
        {entry.findtext(f"{ATOM}id") for entry in entries(day)} for day in (samples.TODAY, date(2027, 3, 1))
    )
    assert first < later
    assert all(id_ and id_.startswith("tag:hoagiai.example.vn,2026:/van-ban/") for id_ in later)
    assert not first & {entry.findtext(f"{ATOM}id") for entry in entries(samples.TODAY, "en")}


def test_a_feed_is_whole_with_and_without_an_address() -> None:
    for site_url in (samples.SITE_URL, ""):
        text = law_feed(samples.site(), "vi", samples.TODAY, site_url)
        feed = ET.fromstring(text)  # noqa: S314 - made by us
        assert [feed.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated")] != [None] * 3
        ids = [entry.findtext(f"{ATOM}id") for entry in feed.findall(f"{ATOM}entry")]
        assert len(ids) == len(set(ids))
        link = feed.find(f"{ATOM}entry/{ATOM}link")
        assert link is not None
        assert (link.get("href") or "").startswith(f"{site_url}/van-ban/")


def test_a_site_without_documents_has_an_empty_feed() -> None:
    text = law_feed(samples.site(documents={}), "vi", samples.TODAY, samples.SITE_URL)
    assert b"<entry>" not in text
    assert b"2026-08-20T00:00:00+07:00" in text


def test_a_month_that_is_not_over_counts_from_its_first_day() -> None:
    documents = samples.site().documents
    (check,) = changes({samples.UNCLEAR: documents[samples.UNCLEAR]}, date(2025, 6, 10))
    assert check.day == date(2025, 6, 1)


def told(document: str, today: date = samples.TODAY, language: str = "vi") -> dict[str, Any]:
    edition = samples.edition(language, today)
    return json.loads(linked_data(edition, edition.site.documents[document]))


def test_search_engines_are_told_what_is_known() -> None:
    assert told("ttlt-100-2014") == {
        "@context": "https://schema.org",
        "@type": "Legislation",
        "@id": "./",
        "url": "./",
        "legislationIdentifier": "100/2014/TTLT-BTC-BTP",
        "name": "Thông tư liên tịch số 100/2014/TTLT-BTC-BTP",
        "alternateName": "Về việc 100/2014/TTLT-BTC-BTP",
        "legislationType": "Thông tư liên tịch",
        "inLanguage": "vi",
        "legislationDate": "2014-02-27",
        "legislationLegalForce": "https://schema.org/NotInForce",
        "temporalCoverage": "2014-04-25/2023-10-05",
        "expires": "2023-10-05",
        "legislationPassedBy": {"@type": "Organization", "name": "Chính phủ"},
    }


def test_search_engines_are_told_nothing_that_is_not_known() -> None:
    for document in ("qd-2338-2018", "kh-124-2024-lc"):
        assert not {"legislationLegalForce", "temporalCoverage", "sameAs"} & told(document).keys()
    assert told("luat-9-2027")["legislationLegalForce"] == "https://schema.org/NotInForce"
    assert told("luat-35-2013")["legislationLegalForce"] == "https://schema.org/PartiallyInForce"
    assert told("nd-15-2014")["temporalCoverage"] == "2014-04-25/.."
    assert told("luat-35-2013")["sameAs"] == "https://vbpl.vn/van-ban/chi-tiet/luat-35-2013"


def test_relations_lead_to_the_other_document() -> None:
    assert told("tt-56-2023")["legislationRepeals"] == [
        {
            "@type": "Legislation",
            "legislationIdentifier": "100/2014/TTLT-BTC-BTP",
            "name": "Thông tư liên tịch số 100/2014/TTLT-BTC-BTP",
            "@id": "../ttlt-100-2014/",
            "url": "../ttlt-100-2014/",
        }
    ]
    assert told("nd-15-2014", language="en")["legislationEnsuresImplementationOf"][0]["name"] == (
        "Law on Grassroots Mediation No. 35/2013/QH13"
    )
    assert [one["legislationIdentifier"] for one in told("luat-35-2013")["legislationRepeals"]] == [
        "09/1998/PL-UBTVQH10"
    ]


@pytest.mark.parametrize("text", ["</script><b>", "<!--", "a & b", "“ngoặc” ' \" \\ \u2028"])
def test_no_text_breaks_out_of_its_script(text: str) -> None:
    written = escaped_json({"name": text})
    assert not {"<", ">", "&"} & set(written)
    assert json.loads(written) == {"name": text}


def test_the_head_survives_yaml() -> None:
    edition = samples.edition()
    text = linked_data(edition, edition.site.documents[samples.LAW])
    assert yaml.safe_load(yaml.safe_dump({"du_lieu": text}))["du_lieu"] == text
