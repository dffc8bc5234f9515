"""Anchors from printed numbers: permanent ids, never made from heading text."""

from hoagiai.parse.paper.outline import Node
from hoagiai.text import slug


def number_slug(numbers: tuple[str, ...]) -> str:
    """Return printed numbers as part of an anchor: ``("1", "đ")`` becomes ``1-dd``."""
    return "-".join(_slug(number) for number in numbers)


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

    def give(self, prefix: str, numbers: str, sections: tuple[Node, ...], scope: str = "") -> str:
        """Return a new anchor ``<prefix>-<numbers>``; ``scope`` names a table where parts do not tell."""
        keys = [node.part_key for node in sections if node.part_key]
        parts = "-".join((*keys[-1:], *([scope] if scope else [])))
        plain = f"{prefix}-{numbers}"
        led = f"{prefix}-{parts}-{numbers}" if parts else plain
        whole = f"{prefix}-{'-'.join((*keys, *([scope] if scope else []), numbers))}"
        anchor = next((name for name in (plain, led, whole) if name not in self._given), None)
        anchor = anchor or self._with_suffix(whole)
        self._given.add(anchor)
        return anchor

    def _with_suffix(self, anchor: str) -> str:
        count = 2
        while f"{anchor}--{count}" in self._given:
            count += 1
        return f"{anchor}--{count}"
