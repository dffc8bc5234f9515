"""Short names that a text gives: “Luật” là Luật …; (sau đây gọi tắt là Nghị định 15)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hoagiai.parse.citations.kinds import alike, kind_named, kind_pattern
from hoagiai.parse.citations.mentions import Form, Mention
from hoagiai.parse.citations.names import name_key
from hoagiai.parse.citations.plain import Plain

_X = r'(?P<quoted>"[^"]{2,60}")'
_IS = re.compile(
    rf"{_X}\s+(?:(?:o day|o trang nay|trong (?:bai|trang|tai lieu|van ban|ke hoach)(?: nay)?|here)\s+)?"
    r"(?:la|is|means)\s+(?:the\s+)?"
)
_CALLED = re.compile(
    r"[(,]\s*(?:"
    r"(?:sau day|duoi day)\s+(?:duoc\s+)?(?:goi|viet)(?:\s+(?:tat|chung|gon))?(?:\s+la)?|"
    r"(?:duoc\s+)?(?:goi|viet)\s+tat(?:\s+la)?|"
    r"(?:hereinafter|hereafter)(?:\s+(?:referred to as|called))?"
    rf')\s*:?\s*(?:the\s+)?(?:{_X}|(?P<free>[^"(),;.]{{2,60}}))'
)
_QUOTED_ALONE = re.compile(rf"\(\s*{_X}\s*\)")
_KIND = re.compile(rf"(?:the\s+)?(?P<kind>{kind_pattern()})(?!\w)")
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Definition:
    """A short name that a text gives; positions are those of the folded text."""

    name: str
    """As printed, without quotation marks."""
    start: int
    end: int
    mention: Mention | None
    """What it stands for; None where that cannot be told: then it names nothing that is known."""

    @property
    def key(self) -> str:
        """Its folded words."""
        return name_key(self.name)


def read_definitions(plain: Plain, mentions: Sequence[Mention]) -> tuple[Definition, ...]:
    """Return the short names that a text gives to what it names."""
    if '"' not in plain.text and "goi" not in plain.text and "viet" not in plain.text:
        return ()
    return (*_is(plain, mentions), *_called(plain, mentions))


def _is(plain: Plain, mentions: Sequence[Mention]) -> Iterator[Definition]:
    for match in _IS.finditer(plain.text):
        meant = next((mention for mention in mentions if mention.start == match.end()), None)
        if meant:
            yield _definition(plain, match, "quoted", meant)


def _called(plain: Plain, mentions: Sequence[Mention]) -> Iterator[Definition]:
    for pattern in (_CALLED, _QUOTED_ALONE):
        for match in pattern.finditer(plain.text):
            group = "quoted" if match["quoted"] else "free"
            kind = _KIND.match(match[group].strip(' "'))
            meant = _meant(plain, match.start(), mentions, kind["kind"] if kind else "")
            if kind or meant:
                yield _definition(plain, match, group, meant)


def _definition(plain: Plain, match: re.Match[str], group: str, meant: Mention | None) -> Definition:
    name = plain.slice(*match.span(group)).strip(" \"“”„'")
    known = meant if meant and meant.form is not Form.OTHER else None
    return Definition(name, match.start(), match.end(group), known)


def _meant(plain: Plain, start: int, mentions: Sequence[Mention], kind: str) -> Mention | None:
    """Return what a name in brackets stands for: the last thing of its kind in the same clause.

    A name that says no kind must stand right behind: “… thành lập Hội đồng (sau đây gọi là Hội đồng)”.
    """
    before = [m for m in mentions if m.tail <= start and ";" not in plain.text[m.tail : start]]
    if not kind:
        near = [m for m in before if start - m.tail <= _NEAR]
        return near[-1] if near else None
    fitting = [m for m in before if _fits(kind, m)]
    return fitting[-1] if fitting else None


def _fits(kind: str, mention: Mention) -> bool:
    words = re.sub(r"\s+", " ", kind)
    named = kind_named(words)
    if named is None:
        return mention.key.startswith(words)
    return mention.kind is not None and alike(named, mention.kind)
