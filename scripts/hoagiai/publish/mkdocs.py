"""MkDocs, called in this process: it turns the staged tree into HTML and we hear what it says."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import TemplateError
from mkdocs import utils
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from hoagiai.beside import beside
from hoagiai.publish.confined_include import IncludeRefusedError
from hoagiai.publish.errors import PublishError
from hoagiai.publish.languages import LANGUAGES
from hoagiai.publish.stage import STAGED

CONFIG = "mkdocs.yml"
_HOOKS = "scripts/mkdocs_hooks.py"
# The configuration of this project serves a folder that has content but no configuration of its own.
_OWN_ROOT = Path(__file__).resolve().parents[3]
# What a build can stop at: MkDocs' own errors, a template of overrides/ that Jinja cannot read, an include
# that is refused, a disk that is full.
_FAILURES = (Abort, MkDocsException, TemplateError, IncludeRefusedError, OSError)


def load(root: Path, site: Path, site_url: str | None = None) -> MkDocsConfig:
    """Return the configuration by which ``root`` is built into the folder ``site``.

    ``site_url``, if given, stands in for the one that is configured.

    Raises:
        PublishError: If ``mkdocs.yml`` is not right.
    """
    docs = root / STAGED
    docs.mkdir(parents=True, exist_ok=True)
    return _load(root, docs, site, site_url)


def configured_address(root: Path) -> str:
    """Return the address at which ``root`` is published; nothing is written below ``root``.

    Raises:
        PublishError: If ``mkdocs.yml`` is not right, or names no address.
    """
    with TemporaryDirectory(prefix="hoagiai-") as folder:
        return public_address(_load(root, Path(folder), Path(folder) / "site", None))


def _load(root: Path, docs: Path, site: Path, site_url: str | None) -> MkDocsConfig:
    own = root / CONFIG
    with listening() as messages:
        try:
            return load_config(
                str(own if own.is_file() else _OWN_ROOT / CONFIG),
                docs_dir=str(docs.resolve()),
                site_dir=str(site.resolve()),
                # MkDocs leaves out what is None.
                site_url=site_url,
                hooks=None if (root / _HOOKS).is_file() else [str(_OWN_ROOT / _HOOKS)],
            )
        except (Abort, MkDocsException) as error:
            raise PublishError(f"{CONFIG} không dùng được: {_joined(messages, error)}") from error


def public_address(config: MkDocsConfig) -> str:
    """Return the address at which the site is published, with a final ``/``.

    Raises:
        PublishError: If none is set: sitemap, calendars and translations name pages by it.
    """
    if not config.site_url:
        raise PublishError(f"{CONFIG} không ghi site_url (hoặc biến môi trường SITE_URL để trống)")
    return config.site_url


def run(config: MkDocsConfig) -> tuple[str, ...]:
    """Build the staged tree into a new folder, every language beside the others.

    Returns:
        What MkDocs warned of, each message once, as it words them.

    Raises:
        PublishError: If MkDocs stops.
    """
    if Path(config.config_file_path).parent == _OWN_ROOT:
        config.nav = _existing(config.nav, Path(config.docs_dir))
    heard = beside([partial(_run, config, language) for language in LANGUAGES])
    return tuple(dict.fromkeys(message for messages in heard for message in messages))


def _run(config: MkDocsConfig, language: str) -> list[str]:
    """Build the pages of one language and return what MkDocs warned of."""
    with listening() as messages, _only(config, language):
        try:
            build(config)
        except _FAILURES as error:
            raise PublishError(f"MkDocs không dựng được trang: {_joined(messages, error)}") from error
    return messages


@contextmanager
def _only(config: MkDocsConfig, language: str) -> Iterator[None]:
    """Keep static-i18n from building the languages after this one, and MkDocs from emptying the site."""
    i18n: Any = config.plugins["i18n"]
    clean = utils.clean_directory
    # What the plugin sets when it starts the build of a further language.
    i18n.building, i18n.current_language = True, language
    utils.clean_directory = _leave
    try:
        yield
    finally:
        utils.clean_directory = clean
        i18n.building = False


def _leave(directory: str) -> None:
    """Leave the site as it is: it was empty, and another language may be written there already."""
    del directory


@contextmanager
def listening() -> Iterator[list[str]]:
    """Collect what MkDocs and its plugins warn of, instead of letting them print it."""
    heard = _Ear()
    logger = logging.getLogger("mkdocs")
    before = (logger.level, logger.propagate, logger.handlers)
    logger.handlers, logger.propagate = [heard], False
    logger.setLevel(logging.WARNING)
    try:
        yield heard.messages
    finally:
        logger.level, logger.propagate, logger.handlers = before


class _Ear(logging.Handler):
    """Keeps every message of a log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.messages.append(record.getMessage())


def _joined(messages: list[str], error: Exception) -> str:
    """Return the messages that led to ``error`` and its own, as one text."""
    return " | ".join(dict.fromkeys([*messages, str(error)]))


def _existing(nav: object, docs: Path) -> object:
    """Return the entries of a borrowed navigation that were staged here."""
    if not isinstance(nav, list):
        return nav
    return [entry for entry in nav if all((docs / "vi" / str(path)).is_file() for path in entry.values())]
