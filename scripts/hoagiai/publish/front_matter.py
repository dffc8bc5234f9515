"""The head of a staged page: written so that every engine reads back the same strings."""

from collections.abc import Mapping

import yaml

# The C classes are five times as fast and read and write the same YAML; a wheel without them is rare.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_FENCE = "---\n"
FORM, HTML = "dang", "html"
"""Front matter: the body is HTML and to be left as it is."""


def write_head(front: Mapping[str, str]) -> str:
    """Return ``front`` as the YAML between two lines of ``---``.

    Values are strings whatever they look like: “2024” is quoted, not a number.
    """
    head = yaml.dump(dict(front), Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=10_000)
    return f"{_FENCE}{head}{_FENCE}"


def split_head(text: str) -> tuple[dict[str, str], str]:
    """Return the front matter and the body of a page written by :func:`write_head`."""
    if not text.startswith(_FENCE):
        return {}, text
    end = text.find(f"\n{_FENCE}", len(_FENCE) - 1)
    if end < 0:
        return {}, text
    # The loader is PyYAML's safe one: it makes plain values only.
    front = yaml.load(text[len(_FENCE) : end + 1], Loader=_LOADER)  # noqa: S506
    body = text[end + 1 + len(_FENCE) :]
    return {str(key): str(value) for key, value in (front or {}).items()}, body
