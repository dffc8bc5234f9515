"""What MkDocs warns of, in the words of an editor."""

import re
from collections.abc import Iterable, Iterator

# The closing walk finds the same on the finished page, and names the source file.
_WALKED = re.compile(r"Doc file '[^']*' contains an? (?:link|unrecognized relative link|absolute link) ")
_OMITTED = re.compile(r"The following pages exist in the docs directory, but are not included in the \"nav\"")
_NOT_FOUND = re.compile(
    r"A reference to '(?P<path>[^']*)' is included in the 'nav' configuration, which is not"
)
_PAGE = re.compile(r"^  - (.+)$", re.MULTILINE)


def remarks(messages: Iterable[str]) -> tuple[str, ...]:
    """Return MkDocs' warnings in Vietnamese, each once, without those of links."""
    return tuple(dict.fromkeys(words for message in messages for words in _words(message)))


def _words(message: str) -> Iterator[str]:
    """Yield what one warning says."""
    if _WALKED.match(message):
        return
    missing = _NOT_FOUND.match(message)
    if _OMITTED.match(message):
        yield from (
            f"trang {page} không có trong mục lục (nav của mkdocs.yml)" for page in _PAGE.findall(message)
        )
    elif missing:
        yield f"mục lục (nav của mkdocs.yml) ghi {missing['path']}, trang này không có"
    else:
        yield f"MkDocs nhắc: {message}"
