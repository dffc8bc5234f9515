"""What is taken home of a built site: whole, the same every time, and in need of nothing."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from selectolax.lexbor import LexborHTMLParser

import lesson_samples as samples
from hoagiai import pipeline
from hoagiai.publish.finish.built import read_page
from hoagiai.publish.finish.offline.bundle import MOST_WITH_FILES, write_bundles
from hoagiai.render.offline.bundle_page import Origin
from hoagiai.render.offline.bundles import bundles
from hoagiai.render.published import published_addresses
from offline_samples import FORM, publish

BUNDLES = tuple(f"tai-ve/{name}.html" for name in ("nen-tang", "ky-nang", "en/nen-tang", "en/ky-nang"))
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mang-ve")


@pytest.fixture(scope="module")
def site(folder: Path) -> Path:
    """The sample site with all that can be taken home."""
    return publish(folder, zipped=True)


@pytest.fixture(scope="module")
def packed(site: Path) -> dict[str, bytes]:
    """The files of the zip, by their path in its folder."""
    with ZipFile(site / "tai-ve/trang.zip") as archive:
        return {name.removeprefix("trang/"): archive.read(name) for name in archive.namelist()}


def broken_ways(files: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield every page and address that leads to no file: on a disk a folder is none."""
    for path, content in files.items():
        if not path.endswith(".html"):
            continue
        page = read_page(path, LexborHTMLParser(content))
        for address in page.links | page.loads:
            way = re.split(r"[?#]", address)[0]
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), way)) if way else path
            if not ELSEWHERE.match(address) and target not in files:
                yield path, address


def test_every_way_in_the_zip_leads_to_a_file(packed: dict[str, bytes]) -> None:
    assert list(broken_ways(packed)) == []


def test_the_zip_holds_every_page_and_nothing_that_needs_a_server(
    site: Path, packed: dict[str, bytes]
) -> None:
    pages = {page.relative_to(site).as_posix() for page in site.rglob("*.html")}
    left_out = {"404.html", "khong-co-mang.html", "tim-kiem/index.html", "en/tim-kiem/index.html", *BUNDLES}
    assert {name for name in packed if name.endswith(".html")} == pages - left_out | {
        "tat-ca.html",
        "en/tat-ca.html",
    }
    assert not [name for name in packed if name.startswith(("tim/", "assets/js/tim/", "tai-ve/"))]
    assert not [name for name in packed if name.endswith((".br", ".gz", "sw.js", ".webmanifest", "luu.json"))]
    assert (site / "index.html.br").is_file()
    assert not [name for name, content in packed.items() if re.search(rb"rel=\"manifest|data-luu=", content)]
    assert not [name for name, content in packed.items() if b'type="module"' in content]
    assert not [name for name, content in packed.items() if b"data-mang-ve" in content]
    assert {f"{FORM}.docx", f"{FORM}.pdf", "api/trac-nghiem/nen-tang.gift"} <= packed.keys()


def test_all_titles_are_listed_in_order(packed: dict[str, bytes]) -> None:
    tree = LexborHTMLParser(packed["tat-ca.html"])
    titles = [link.text() for link in tree.css("[data-van] li a")]
    assert {"Hòa giải ở cơ sở là gì", "Lắng nghe", "Giấy mời hòa giải"} <= set(titles)
    letters = [head.text() for head in tree.css("[data-van] h2")]
    assert letters == sorted(letters, key="AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY".index)
    english = [link.text() for link in LexborHTMLParser(packed["en/tat-ca.html"]).css("[data-van] li a")]
    assert "What grassroots mediation is" in english
    # What is not translated is listed where it is written.
    assert "Lắng nghe" not in english


def test_the_same_content_gives_the_same_files(site: Path, tmp_path: Path) -> None:
    again = publish(tmp_path, zipped=True)
    for name in (*BUNDLES, "tai-ve/trang.zip"):
        assert (again / name).read_bytes() == (site / name).read_bytes(), name


def test_without_a_zip_nothing_names_one(tmp_path: Path) -> None:
    plain = publish(tmp_path, zipped=False)
    assert not (plain / "tai-ve/trang.zip").exists()
    assert "trang.zip" not in (plain / "tap-huan/index.html").read_text(encoding="utf-8")
    assert "nen-tang.html" in (plain / "tap-huan/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "page", ["tap-huan/index.html", "tap-huan/nen-tang/index.html", "en/tap-huan/index.html"]
)
def test_sizes_stand_beside_the_links(site: Path, page: str) -> None:
    marked = LexborHTMLParser((site / page).read_bytes()).css("[data-mang-ve]")
    assert marked
    for node in marked:
        size = (site / (node.attributes["data-mang-ve"] or "").lstrip("/")).stat().st_size
        assert f"({round(size / 1000)}\u00a0kB)" in node.text()


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_needs_nothing_and_leads_nowhere_that_is_not(site: Path, name: str) -> None:
    content = (site / name).read_bytes()
    tree = LexborHTMLParser(content)
    page = read_page(name, tree)
    assert {address for address in page.loads if not address.startswith("data:")} == set()
    ids = [node.attributes["id"] for node in tree.css("[id]")]
    assert len(ids) == len(set(ids))
    inside = {address for address in page.links if address.startswith("#")}
    assert inside <= {f"#{anchor}" for anchor in ids}
    outside = {address for address in page.links - inside if not address.startswith("data:application/pdf;")}
    assert all(address.startswith(samples.SITE_URL) for address in outside)
    assert not tree.css("link[rel=stylesheet], script[src], img:not([src^='data:'])")
    assert len(content) <= MOST_WITH_FILES


def test_a_bundle_holds_the_words_of_its_pages(site: Path) -> None:
    bundle = LexborHTMLParser((site / BUNDLES[0]).read_bytes())
    for address, anchor in ((samples.FIRST, "la-gi"), (samples.SECOND, "pham-vi"), (FORM, "mau-giay-moi")):
        page = LexborHTMLParser((site / f"tap-huan/{address}/index.html").read_bytes())
        told = bundle.css_first(f"#{anchor}")
        assert told is not None
        said = " ".join(told.text().split())
        for node in page.css("article :is(p, li, legend):not(.tai, nav *, .bai-ke *, .phuc-vu *, .hop *)"):
            for mark in node.css(".headerlink"):
                mark.decompose()
            assert " ".join(node.text().split()) in said


def test_a_bundle_that_grows_too_large_links_to_its_files(site: Path, folder: Path) -> None:
    content = pipeline.run(folder / "goc", samples.TODAY).site
    first = next(bundles(content))
    pdf, bundle = site / f"{FORM}.pdf", site / first.address.lstrip("/")
    small, before = pdf.read_bytes(), bundle.read_bytes()
    pdf.write_bytes(b"%PDF" + bytes(MOST_WITH_FILES))
    write_bundles(site, [first], Origin(samples.SITE_URL, samples.TODAY))
    linked = bundle.read_text(encoding="utf-8")
    pdf.write_bytes(small)
    bundle.write_bytes(before)
    assert f'href="{samples.SITE_URL}{FORM}.pdf"' in linked
    assert "data:application/pdf" not in linked


def test_every_address_told_of_is_made(site: Path, folder: Path) -> None:
    told = published_addresses(pipeline.run(folder / "goc", samples.TODAY).site)
    taken = {address for address in told if address.startswith(("/tai-ve/", "/api/trac-nghiem/"))}
    assert taken >= {f"/{name}" for name in BUNDLES} | {
        "/tai-ve/trang.zip",
        "/api/trac-nghiem/en/nen-tang.gift",
    }
    assert [address for address in taken if not (site / address.lstrip("/")).is_file()] == []
