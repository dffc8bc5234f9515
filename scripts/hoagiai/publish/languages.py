"""The two languages of the site: where a page stands in each, and whether it truly exists there."""

import posixpath
from pathlib import Path

DEFAULT = "vi"
LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}


def counterpart(url: str, language: str) -> str:
    """Return the address of the same page in ``language``; addresses have no leading ``/`` here."""
    bare = url.removeprefix("en/")
    return bare if language == DEFAULT else f"{language}/{bare}"


def nearest(staged: Path, url: str, language: str) -> str:
    """Return the address of the same page in ``language`` or, where it has none, of the nearest above it.

    A page of a letter under which only one language has titles is not there in the other.
    """
    bare = counterpart(url, DEFAULT)
    while bare and not (staged / language / bare / "index.md").is_file():
        above = posixpath.dirname(bare.rstrip("/"))
        bare = f"{above}/" if above else ""
    return counterpart(bare, language)


def language_of(built: str) -> str:
    """Return the language of a page by its file in the site."""
    return "en" if built.startswith("en/") else DEFAULT


def alternates(staged: Path, source: str) -> tuple[tuple[str, str], ...]:
    """Return the languages in which the page staged at ``source`` was written, with its addresses.

    Empty unless there are at least two: a page without a translation names no other. A page whose text
    is that of another language (``ban_goc`` in its head) is no translation.
    """
    inner = source.split("/", 1)[-1]
    found = tuple(
        (language, counterpart(_url(inner), language))
        for language in LANGUAGES
        if _is_written(staged / language / inner)
    )
    return found if len(found) > 1 else ()


def _url(inner: str) -> str:
    """Return the address of a staged page inside its language: ``a/index.md`` is at ``a/``."""
    folder = posixpath.dirname(inner)
    return f"{folder}/" if folder else ""


def _is_written(page: Path) -> bool:
    """Return whether a staged page exists and its text is in its own language."""
    try:
        with page.open(encoding="utf-8") as lines:
            next(lines, "")
            for line in lines:
                if line.startswith("---"):
                    return True
                if line.startswith("ban_goc:"):
                    return False
    except OSError:
        return False
    return True


def address_of(staged: str) -> str:
    """Return the address, without its leading ``/``, of the page staged at ``staged``."""
    language, _, inner = staged.partition("/")
    return counterpart(_url(inner), language)


def built_path(staged: str) -> str:
    """Return the file of the site that the page staged at ``staged`` becomes."""
    return f"{address_of(staged)}index.html"
