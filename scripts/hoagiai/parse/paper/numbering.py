"""Anchors from printed numbers: permanent ids, never made from heading text."""

from collections.abc import Iterator
from functools import lru_cache

from hoagiai.parse.paper.outline import Node
from hoagiai.text import slug


def number_slug(numbers: tuple[str, ...]) -> str:
    """Return printed numbers as part of an anchor: ``("1", "đ")`` becomes ``1-dd``."""
    return "-".join(_slug(number) for number in numbers)


@lru_cache(maxsize=1 << 10)
def _slug(number: str) -> str:
    # “đ)” and “d)” are two letters of one list; folded they would be one id.
    if number == "đ":
        return "dd"
    return slug(number.lstrip("0") or "0")


class AnchorBook:
    """Gives out the anchors of one plan.

    Where numbers restart, the first to bear one has the plain anchor, a later one is led by its
    part; the same number twice in one part gets a running suffix (and is a finding elsewhere).
    """

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._doubled: dict[str, int] = {}

    def give(self, prefix: str, numbers: str, sections: tuple[Node, ...], scope: str = "") -> str:
        """Return a new anchor ``<prefix>-<numbers>``; ``scope`` names a table where parts do not tell."""
        keys = [node.part_key for node in sections if node.part_key]
        anchor = next(name for name in self._names(prefix, numbers, keys, scope) if name not in self._given)
        self._given.add(anchor)
        return anchor

    def _names(self, prefix: str, numbers: str, keys: list[str], scope: str) -> Iterator[str]:
        """Yield the names an item could bear, the plainest first."""
        yield f"{prefix}-{numbers}"
        yield "-".join((prefix, *keys[-1:], numbers))
        if scope:
            yield "-".join((prefix, *keys[-1:], scope, numbers))
        whole = "-".join((prefix, *keys, *([scope] if scope else []), numbers))
        yield whole
        while True:
            self._doubled[whole] = self._doubled.get(whole, 1) + 1
            yield f"{whole}--{self._doubled[whole]}"
