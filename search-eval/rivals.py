"""The two rivals over the pages of a built site: stock Material's lunr, and plain Pagefind."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import material
from material.plugins.search.plugin import SearchPlugin
from mkdocs.config import load_config
from selectolax.lexbor import LexborHTMLParser

LANGUAGES = ("vi", "en")
_CONFIG = "site_name: x\ntheme: {{name: material, language: {language}}}\nplugins: [search]\n"
_BLANK = '<!doctype html><html lang="{language}"><meta charset="utf-8"><title>x</title></html>'
_SCRIPTS = Path(material.__file__).parent / "templates/assets/javascripts"


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """A page as Material's search plugin takes it: HTML of its text, address from the top of the site."""

    url: str
    title: str
    language: str
    content: str
    meta: dict[str, str] = field(default_factory=dict)
    toc: tuple[()] = ()


def make_rivals(site: Path, folder: Path) -> None:
    """Write both rivals' indexes of ``site``, and what runs them in a browser, into ``folder``.

    Both get the pages of the site's own map: no redirects, slides or hand-outs, which repeat others.
    """
    pages = tuple(_pages(site))
    for language in LANGUAGES:
        (folder / f"{language}.html").write_text(_BLANK.format(language=language), encoding="utf-8")
        _write_lunr([page for page in pages if page.language == language], language, folder)
    for name in ("workers", "lunr"):
        shutil.copytree(_SCRIPTS / name, folder / name)
    _write_pagefind(site, pages, folder)


def worker(folder: Path) -> str:
    """Return the name of Material's search worker below ``folder``."""
    return next((folder / "workers").glob("search.*.min.js")).name


def _pages(site: Path) -> Iterator[BuiltPage]:
    """Yield every page that the site's map names."""
    tree = LexborHTMLParser((site / "sitemap.xml").read_text(encoding="utf-8"))
    paths = sorted(urlsplit(node.text().strip()).path for node in tree.css("loc"))
    top = min(paths, key=len)
    for path in paths:
        url = path.removeprefix(top)
        page = LexborHTMLParser((site / url / "index.html").read_text(encoding="utf-8"))
        yield BuiltPage(url, _title(page), _language(page), _text(page))


def _title(page: LexborHTMLParser) -> str:
    named = page.css_first("h1") or page.css_first("title")
    return named.text().strip() if named else ""


def _language(page: LexborHTMLParser) -> str:
    html = page.css_first("html")
    return (html.attributes.get("lang") if html else None) or "vi"


def _text(page: LexborHTMLParser) -> str:
    text = page.css_first("article") or page.css_first("main") or page.body
    return (text.inner_html if text else None) or ""


def _write_lunr(pages: list[BuiltPage], language: str, folder: Path) -> None:
    """Index pages by the search plugin itself, as a site in that language sets it up by default."""
    config_file = folder / "mkdocs.yml"
    config_file.write_text(_CONFIG.format(language=language), encoding="utf-8")
    (folder / "docs").mkdir(exist_ok=True)
    config = load_config(str(config_file))
    plugin = next(plugin for plugin in config.plugins.values() if isinstance(plugin, SearchPlugin))
    plugin.on_startup(command="build", dirty=False)
    plugin.on_config(config)
    for page in pages:
        plugin.search_index.add_entry_from_context(page)
    index = json.loads(plugin.search_index.generate_search_index(None))
    # The page asks nothing of the plugin's options but that they exist; suggestions are off by default.
    (folder / f"lunr-{language}.json").write_text(json.dumps(index | {"options": {}}), encoding="utf-8")


def _write_pagefind(site: Path, pages: tuple[BuiltPage, ...], folder: Path) -> None:
    """Index the pages' whole HTML by Pagefind with its default options."""
    plain = folder / "html"
    for page in pages:
        copy = plain / page.url / "index.html"
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(site / page.url / "index.html", copy)
    command = [sys.executable, "-m", "pagefind", "--site", str(plain), "--output-path", f"{folder}/pagefind"]
    subprocess.run(command, check=True, capture_output=True)
