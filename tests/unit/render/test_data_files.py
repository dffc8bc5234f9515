"""Which files are published, in which forms, and that they are the same bytes every time."""

import io
import json
import zipfile
from dataclasses import replace

import data_samples as samples
import pytest

from hoagiai.render.data.documents import SCHEMA_NAMES, Dataset
from hoagiai.render.files import (
    ExportUnknownError,
    FileFormat,
    Publication,
    dataset_address,
    each_file,
    export,
    export_json,
    formats,
    render_files,
)

PUBLICATION = Publication(samples.TODAY, samples.SITE_URL)
PLAN_FILES = {f"api/ke-hoach/{samples.PLAN}.{form}" for form in FileFormat}


def published() -> dict[str, bytes]:
    files = render_files(samples.site(), samples.TODAY, samples.SITE_URL)
    return {file.path: file.content for file in files}


def test_every_promised_file_is_there_once() -> None:
    paths = [file.path for file in each_file(samples.site(), samples.TODAY, samples.SITE_URL)]
    datasets = {dataset_address(dataset, form)[1:] for dataset in Dataset for form in formats(dataset)}
    feeds = {"van-ban/thay-doi.xml", "en/van-ban/thay-doi.xml"}
    schemas = {f"api/schema/{name}.json" for name in SCHEMA_NAMES}
    site = samples.site()
    calendars = {f"lich/{body}.ics" for body in (*site.agencies, *site.groups)}
    assert set(paths) == datasets | feeds | schemas | calendars | PLAN_FILES | {"api/index.json"}
    assert len(paths) == len(set(paths))


def test_the_same_content_on_the_same_day_is_the_same_bytes() -> None:
    assert published() == published()


@pytest.mark.parametrize("dataset", Dataset)
def test_what_is_exported_is_what_is_published(dataset: Dataset) -> None:
    files = published()
    for form in formats(dataset):
        content = export(samples.site(), dataset, form, PUBLICATION)
        assert content == files[dataset_address(dataset, form)[1:]], form
    assert export_json(samples.site(), dataset, samples.TODAY) == files[f"api/{dataset}.json"]


def test_an_address_may_end_in_a_slash_or_not() -> None:
    bare = Publication(samples.TODAY, samples.SITE_URL.rstrip("/"))
    for form in FileFormat:
        assert export(samples.site(), "tasks", form, bare) == export(
            samples.site(), "tasks", form, PUBLICATION
        )


def test_without_an_address_of_the_site_links_stay_within_it() -> None:
    text = export(samples.site(), "tasks", "csv", Publication(samples.TODAY, "")).decode()
    assert ",/ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/#nv-4," in text
    calendar = export(samples.site(), "tasks", "ics", Publication(samples.TODAY, "")).decode()
    assert "#nv-4/1@hoagiai\r\n" in calendar


@pytest.mark.parametrize(
    ("name", "form", "message"),
    [
        (
            "lesson",
            "json",
            "không có bộ dữ liệu “lesson”; có: tasks, duties, agencies, plans, laws, lessons, localities",
        ),
        ("", "json", "không có bộ dữ liệu “”; có: tasks, duties, agencies, plans, laws, lessons, localities"),
        ("agencies", "ics", "bộ dữ liệu “agencies” không có dạng “ics”; có: json, csv, xlsx"),
        ("plans", "ics", "bộ dữ liệu “plans” không có dạng “ics”; có: json, csv, xlsx"),
        ("tasks", "pdf", "bộ dữ liệu “tasks” không có dạng “pdf”; có: json, csv, xlsx, ics"),
    ],
)
def test_what_is_not_given_is_refused_in_words(name: str, form: str, message: str) -> None:
    with pytest.raises(ExportUnknownError) as refused:
        export(samples.site(), name, form, PUBLICATION)
    assert str(refused.value) == message


def test_an_unknown_dataset_has_no_json() -> None:
    with pytest.raises(ExportUnknownError):
        export_json(samples.site(), "lesson", samples.TODAY)


def test_the_index_lists_every_dataset_and_only_files_that_exist() -> None:
    files = published()
    index = json.loads(files["api/index.json"])
    assert index["site"] == "https://hoagiai.example.vn"
    assert index["updated"] == "2026-11-22"
    assert {entry["name"]: entry["records"] for entry in index["datasets"]} == {
        "tasks": 1,
        "duties": 1,
        "agencies": 5,
        "plans": 1,
        "laws": 0,
        "lessons": 0,
        "localities": 5,
    }
    for entry in index["datasets"]:
        addresses = [entry["schema"], *(file["url"] for file in entry["files"])]
        assert all(address.removeprefix("/") in files for address in addresses)


def test_a_site_without_plans_still_publishes_its_data() -> None:
    site = replace(samples.site(), plans={}, agencies={}, groups={}, work={})
    paths = {file.path: file.content for file in render_files(site, samples.TODAY, samples.SITE_URL)}
    assert json.loads(paths["api/tasks.json"])["tasks"] == []
    assert b"END:VCALENDAR" in paths["api/tasks.ics"]


def test_archives_hold_no_time_of_their_own() -> None:
    content = published()[f"api/ke-hoach/{samples.PLAN}.xlsx"]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-11-22T00:00:00Z" in archive.read("docProps/core.xml")
