"""Ways to report a mistake: prefilled where they exist, absent where nobody has set them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from mkdocs.config.defaults import MkDocsConfig

from hoagiai.publish import mkdocs
from hoagiai.publish.feedback import feedback

TITLE, ADDRESS = "Kế hoạch “A & B”", "https://hoa-giai.example/ke-hoach/a/"
Configured = Callable[[Mapping[str, str]], MkDocsConfig]


@pytest.fixture
def configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Configured:
    """The configuration of the project, as the environment of whoever publishes sets it."""

    def loaded(environment: Mapping[str, str]) -> MkDocsConfig:
        for name in ("REPO_URL", "EDIT_URI", "CONTACT_EMAIL", "CONTACT_PHONE", "RESPONSIBLE_BODY"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        config = mkdocs.load(tmp_path, tmp_path / "site")
        config.theme["language"] = "vi"
        return config

    return loaded


def test_by_default_there_is_no_way_and_no_body(configured: Configured) -> None:
    ways = feedback(configured({}), TITLE, ADDRESS)
    assert (ways.issue, ways.mail, ways.phone, ways.responsible) == ("", "", "", "")


@pytest.mark.parametrize(
    ("repository", "edit", "path", "keys"),
    [
        ("https://github.com/xa/trang", "edit/main/", "/xa/trang/issues/new", ("title", "body")),
        ("https://codeberg.org/xa/trang/", "_edit/main/", "/xa/trang/issues/new", ("title", "body")),
        (
            "https://gitlab.com/xa/trang",
            "-/edit/main/",
            "/xa/trang/-/issues/new",
            ("issue[title]", "issue[description]"),
        ),
    ],
)
def test_an_issue_opens_with_title_and_address(
    configured: Configured, repository: str, edit: str, path: str, keys: tuple[str, str]
) -> None:
    ways = feedback(configured({"REPO_URL": repository, "EDIT_URI": edit}), TITLE, ADDRESS)
    opened = urlsplit(ways.issue)
    filled = parse_qs(opened.query)
    assert opened.path == path
    assert filled[keys[0]] == [f"Báo chỗ sai: {TITLE}"]
    assert filled[keys[1]][0].startswith(f"Trang: {ADDRESS}\n")


def test_mail_and_telephone_are_for_people_without_an_account(configured: Configured) -> None:
    slots = {"CONTACT_EMAIL": "tu-phap@xa.example", "CONTACT_PHONE": "(0276) 000 000"}
    ways = feedback(configured(slots), TITLE, ADDRESS)
    written = urlsplit(ways.mail)
    assert (written.scheme, written.path) == ("mailto", "tu-phap@xa.example")
    assert parse_qs(written.query)["subject"] == [f"Báo chỗ sai: {TITLE}"]
    assert ways.phone == "tel:0276000000"
    assert ways.phone_shown == "(0276) 000 000"


def test_whoever_publishes_names_the_body(configured: Configured) -> None:
    named = feedback(configured({"RESPONSIBLE_BODY": " UBND xã A "}), TITLE, ADDRESS)
    assert named.responsible == "UBND xã A"


def test_english_pages_report_in_english(configured: Configured) -> None:
    config = configured({"REPO_URL": "https://github.com/xa/trang"})
    config.theme["language"] = "en"
    assert parse_qs(urlsplit(feedback(config, "Plan", ADDRESS).issue).query)["title"] == ["Mistake on: Plan"]
