"""The receipt of a build: what it tells, and that the same input gives the same receipt."""

import hashlib
import json
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

import samples
from hoagiai.checks import LAWS, NUMBER_OF_LAWS
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.receipt import Receipt, Revision
from hoagiai.pipeline import Run
from hoagiai.publish.receipt import make_receipt
from hoagiai.render.data.documents import dump_schema
from hoagiai.render.editions import open_editions
from hoagiai.render.published import page_addresses
from hoagiai.render.receipt_page import receipt_file, render_receipt_page

TODAY = date(2026, 11, 22)
LOCK = b"mkdocs==1.6.1\n"
WARNING = Diagnostic(Code.NUMBER_GAP, Location("plans/a.md", 1, 1), "số nhảy")


def receipt(root: Path, *findings: Diagnostic) -> Receipt:
    return make_receipt(Run(samples.site(), findings), root, TODAY)


def test_a_receipt_tells_lock_checks_and_versions(tmp_path: Path) -> None:
    (tmp_path / "requirements.lock").write_bytes(LOCK)
    made = receipt(tmp_path, WARNING)
    assert made.today == TODAY
    assert made.lock_hash == hashlib.sha256(LOCK).hexdigest()
    assert (made.checks.errors, made.checks.warnings) == (0, 1)
    assert made.checks.codes == len(Code)
    assert made.checks.laws == NUMBER_OF_LAWS > len(LAWS)
    names = [package.name for package in made.packages]
    assert names[:2] == ["hoagiai", "python"]
    assert "mkdocs" in names
    assert all(package.version for package in made.packages)


def test_without_repository_and_lock_nothing_is_made_up(tmp_path: Path) -> None:
    made = receipt(tmp_path)
    assert made.lock_hash is None
    assert made.revision is None
    page = render_receipt_page(open_editions(samples.site(), TODAY)[0], made)
    assert "Không dựng từ kho git." in page.body
    assert "git checkout" not in page.body


def test_the_file_is_as_its_schema_promises_and_always_the_same(tmp_path: Path) -> None:
    (tmp_path / "requirements.lock").write_bytes(LOCK)
    site = samples.site()
    made = replace(receipt(tmp_path), revision=Revision("0" * 40, clean=True))
    file = receipt_file(site, made)
    assert file.path == "api/build.json"
    document = json.loads(file.content)
    schema = json.loads(dump_schema("build", "https://hoa-giai.example/"))
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(document)
    assert document["counts"]["pages"] == len(page_addresses(site))
    assert document["counts"]["tasks"] == len(site.tasks)
    assert file == receipt_file(site, replace(made))


def test_the_page_tells_how_to_verify_in_both_languages(tmp_path: Path) -> None:
    (tmp_path / "requirements.lock").write_bytes(LOCK)
    made = replace(receipt(tmp_path), revision=Revision("abcdef0123456789" * 2, clean=False))
    for edition in open_editions(samples.site(), TODAY, "https://hoa-giai.example"):
        body = render_receipt_page(edition, made).body
        assert "git checkout abcdef012345\n" in body
        assert (
            "SITE_URL=https://hoa-giai.example/ .venv/bin/hoagiai build --strict --today 2026-11-22" in body
        )
        assert ("chưa commit" in body) == (edition.language == "vi")
        assert all(str(getattr(made.checks, field.name)) in body for field in fields(made.checks))
