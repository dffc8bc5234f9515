"""What we add to an MkDocs build; every event reads what it needs from its arguments."""

import html
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from hoagiai.publish.feedback import feedback
from hoagiai.publish.finish.worker import NO_NETWORK
from hoagiai.publish.languages import DEFAULT, LANGUAGES, alternates, counterpart, nearest
from hoagiai.publish.ready_page import ReadyPage

# The theme's scripts, its colours and its icon: pages of ours use none, and a browser never asks for them.
_UNUSED = re.compile(r"assets/javascripts/|assets/stylesheets/|assets/images/favicon|.*\.map$")
# static-i18n's own event has priority -100: it gives pages the paths by which the navigation names them.
_AFTER_I18N = -200
_PERMALINK = {"vi": "Liên kết tới mục này", "en": "Link to this section"}
_HREFLANG = re.compile(r'\s*<link rel="alternate"[^>]*\bhreflang=[^>]*>')


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Set the theme's language; leave the sitemap to the finish, ``404.html`` to the first language.

    static-i18n builds the site once for every language, and this event comes before its own.
    """
    language = getattr(config.plugins["i18n"], "current_language", None) or DEFAULT
    config.theme["language"] = language
    config.mdx_configs["toc"]["permalink_title"] = _PERMALINK[language]
    # A page that is shown at any address links from the top of the host.
    top = urlsplit(config.site_url or "/").path
    config.extra["alternate"] = _switch(lambda code: f"{top}{counterpart('', code)}")
    config.theme.static_templates.discard("sitemap.xml")
    config.theme.static_templates.add(NO_NETWORK)
    if language != DEFAULT:
        config.theme.static_templates -= {"404.html", NO_NETWORK}
    return config


def _keep_used(files: Files, config: MkDocsConfig) -> Files:
    """Drop what this language's build makes nothing of: static-i18n would look at it many times over.

    Those are the pages of the other language, what is published once (the first language does that), and
    the theme's files that no page uses.
    """
    language = str(config.theme["language"])
    for file in tuple(files):
        if not _is_used(file, language, Path(config.docs_dir)):
            files.remove(file)
    return files


@event_priority(_AFTER_I18N)
def _name_pages(files: Files, config: MkDocsConfig) -> Files:
    """Make the pages that the navigation names, before MkDocs makes them of its own kind."""
    for title, path in ((title, path) for entry in config.nav or () for title, path in entry.items()):
        file = files.get_file_from_path(path)
        if file is not None:
            ReadyPage(title, file, config)
    return files


on_files = CombinedEvent(_keep_used, _name_pages)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Make anew the pages that the navigation does not name: they are HTML already, mostly."""
    named = {id(page) for page in nav.pages}
    for file in files.documentation_pages():
        if id(file.page) not in named:
            ReadyPage(None, file, config)
    return nav


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
    """Let templates stand for the length of a build: no look at the disk for each include."""
    del config, files
    env.auto_reload = False
    return env


def on_template_context(
    context: TemplateContext, template_name: str, config: MkDocsConfig
) -> TemplateContext:
    """Let the page that stands in for any other where there is no network link from the top of the host."""
    if template_name == NO_NETWORK:
        context["base_url"] = urlsplit(config.site_url or "/").path
    return context


def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> TemplateContext:
    """Give the page its edit link, its canonical address, its other language, and ways to tell of faults."""
    del nav
    source = page.meta.get("edit_path")
    page.edit_url = _edit_url(config, str(source)) if source else None
    original = page.meta.get("ban_goc")
    if original:
        page.canonical_url = urljoin(config.site_url or "", str(original).lstrip("/"))
    config.extra["alternate"] = _switch(lambda code: nearest(Path(config.docs_dir), page.url, code) or "./")
    page.meta["phan_hoi"] = feedback(config, str(page.meta.get("title", "")), page.canonical_url or "")
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Name the page's other language to machines only where that text truly exists.

    The theme names every page of the language switch, also one whose English text is Vietnamese.
    """
    head, mark, rest = output.partition("</head>")
    links = "".join(
        f'<link rel="alternate" hreflang="{language}" href="{urljoin(config.site_url or "", address)}">'
        for language, address in alternates(Path(config.docs_dir), page.file.src_uri)
    )
    asks = html.escape(str(page.meta.get("robots", "")))
    robots = f'<meta name="robots" content="{asks}">' if asks else ""
    return f"{_HREFLANG.sub('', head)}{links}{robots}{mark}{rest}"


def _is_used(file: File, language: str, docs: Path) -> bool:
    """Return whether the build of ``language`` makes something of ``file``."""
    if file.src_dir != str(docs):
        return _UNUSED.match(file.src_uri) is None
    folder = file.src_uri.partition("/")[0]
    return folder == language or (language == DEFAULT and folder not in LANGUAGES)


def _switch(link: Callable[[str], str]) -> list[dict[str, str]]:
    """Return the choices of the language switch, as the theme wants them."""
    return [{"lang": code, "name": name, "link": link(code)} for code, name in LANGUAGES.items()]


def _edit_url(config: MkDocsConfig, source: str) -> str:
    """Return where ``source``, a path from the root of the repository, can be edited."""
    repository = str(config.extra["repo_url"]).rstrip("/")
    return f"{repository}/{str(config.extra['edit_uri']).strip('/')}/{source}"
