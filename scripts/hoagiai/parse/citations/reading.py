"""One text read for what it cites: documents, their articles, the short names it gives."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from hoagiai.parse.citations.articles import ArticleList, read_articles
from hoagiai.parse.citations.definitions import Definition, read_definitions
from hoagiai.parse.citations.mentions import Mention
from hoagiai.parse.citations.names import Names
from hoagiai.parse.citations.plain import Plain, as_plain
from hoagiai.parse.citations.scanner import Scanner


class Order(Enum):
    """How articles stand to their document."""

    BEFORE = auto()
    """“Điều 5 Nghị định 15”, “Điều 9 của Luật”."""
    BEFORE_COMMA = auto()
    """“Điều 5, Nghị định 15”: in a text where a bare article has a meaning of its own, unclear."""
    BEHIND = auto()
    """“Luật, Điều 15”."""
    APART = auto()
    """“Luật Hòa giải ở cơ sở (Điều 24)”, or with a date between: two links."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A document, articles, or both as one; of articles alone ``mention`` is None."""

    mention: Mention | None
    articles: ArticleList | None = None
    order: Order = Order.BEFORE
    bare: bool = False
    """Of articles alone: whether nothing speaks against their being of the text's own document."""
    bracketed: bool = False
    """Of articles alone: whether a bracket holds them and nothing else: “… (Điều 4, Điều 17)”."""

    @property
    def start(self) -> int:
        """The position in the folded text where it starts."""
        starts = [part.start for part in (self.mention, self.articles) if part]
        return min(starts)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text cites, in its order."""

    plain: Plain
    references: tuple[Reference, ...]
    definitions: tuple[Definition, ...]


# Every citation holds one of these; most lines of a plan hold none.
_SIGNS = (
    *("/", "uật", "UẬT", "Điều ", "điều ", "Đ.", "ghị định", "GHỊ ĐỊNH", "hông tư", "HÔNG TƯ"),
    *(
        "uyết định",
        "UYẾT ĐỊNH",
        "ghị quyết",
        "GHỊ QUYẾT",
        "êu trên",
        "ói trên",
        "NĐ",
        "QĐ",
        "NQ",
        "ề án",
        "Ề ÁN",
    ),
    *("Law", "Code", "Art", "art", "Decree", "Decision", "Circular", "Resolution"),
)
_BEFORE = re.compile(r"\s+|\s*,?\s+(?:cua|thuoc|trong|tai|of|in)\s+(?:the\s+|cac\s+)?")
_COMMA = re.compile(r"\s*,\s+(?:the\s+)?")
_BEHIND = re.compile(r"\s*,\s*(?:(?:tai|theo)\s+)?(?:cac\s+)?")
_BRACKET = re.compile(r"\s*\(\s*(?:(?:tai|theo|xem|see)\s+)?(?:cac\s+)?")
_CLAUSE_ENDS = re.compile(r"\s*(?:[);.,:\]]|$)")
_BRACKET_ENDS = re.compile(r"\s*\)")
_OF_SOMETHING = re.compile(r"\s*,?\s+(?:cua|thuoc|of)\s|\s*\N{OBJECT REPLACEMENT CHARACTER}|\s+this\b")
_WITHIN = re.compile(r"\s+(?:tai|trong|in)\s+")
_HEADS_TEXT = re.compile(r"\s*[.:]")


class Reader:
    """Reads texts, each only once; ``names`` are those by which documents are known everywhere."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = Names(names)
        self._signs = (*_SIGNS, *self._names.unsigned(_SIGNS))
        self._told: dict[str, bool] = {}
        self._scanners: dict[tuple[str, ...], Scanner] = {}
        self._read: dict[tuple[str, tuple[str, ...]], Reading] = {}

    def tells(self, text: str) -> bool:
        """Tell at little cost whether a text may cite anything."""
        told = self._told.get(text)
        if told is None:
            told = self._told[text] = any(map(text.__contains__, self._signs))
        return told

    def read(self, text: str, defined: tuple[str, ...] = ()) -> Reading:
        """Return what a text cites; ``defined`` are the short names that its document has given so far."""
        reading = self._read.get((text, defined))
        if reading is None:
            reading = self._read[text, defined] = _read(text, self._scanner(defined))
        return reading

    def _scanner(self, defined: tuple[str, ...]) -> Scanner:
        if defined not in self._scanners:
            self._scanners[defined] = Scanner(self._names, Names(defined, namesakes=False))
        return self._scanners[defined]


def _read(text: str, scanner: Scanner) -> Reading:
    plain = as_plain(text)
    mentions = tuple(scanner.scan(plain))
    definitions = read_definitions(plain, mentions)
    lists = [found for found in read_articles(plain) if not _within(found.start, mentions)]
    references = sorted(_joined(plain, mentions, lists), key=lambda reference: reference.start)
    return Reading(plain, tuple(_cited(references, definitions)), definitions)


def _within(position: int, mentions: Iterable[Mention]) -> bool:
    return any(mention.start <= position < mention.tail for mention in mentions)


def _cited(references: Iterable[Reference], definitions: Sequence[Definition]) -> Iterator[Reference]:
    """Yield the references but for the short names themselves where they are given."""
    given = [(one.start, one.end) for one in definitions]
    for reference in references:
        meant = any(one.mention and reference.mention == one.mention for one in definitions)
        if meant or not any(start <= reference.start < end for start, end in given):
            yield reference


def _joined(plain: Plain, mentions: Sequence[Mention], lists: Sequence[ArticleList]) -> Iterator[Reference]:
    taken: set[int] = set()
    for found in lists:
        reference = _of_document(plain, found, mentions, taken)
        if reference.mention:
            taken.add(reference.mention.start)
        if reference.order is Order.APART and reference.mention:
            taken.discard(reference.mention.start)
        yield reference
    for mention in mentions:
        # What is not known and not named as a document matters only to articles beside it.
        passing = mention.small and (mention.general or not lists)
        if mention.start not in taken and not passing:
            yield Reference(mention)


def _of_document(plain: Plain, found: ArticleList, mentions: Sequence[Mention], taken: set[int]) -> Reference:
    """Return articles with the document they are of, or alone."""
    after = next((mention for mention in mentions if mention.start >= found.end), None)
    if after:
        for pattern, order in ((_BEFORE, Order.BEFORE), (_COMMA, Order.BEFORE_COMMA)):
            if pattern.fullmatch(plain.text, found.end, after.start):
                return Reference(after, found, order)
    before = next((mention for mention in reversed(mentions) if mention.tail <= found.start), None)
    if before and before.start not in taken:
        behind = _order_behind(plain, before, found)
        if behind:
            return Reference(before, found, behind)
    return Reference(None, found, bare=_is_bare(plain, found), bracketed=_is_bracketed(plain, found))


def _order_behind(plain: Plain, mention: Mention, found: ArticleList) -> Order | None:
    text = plain.text
    if _BEHIND.fullmatch(text, mention.tail, found.start) and _CLAUSE_ENDS.match(text, found.end):
        return Order.BEHIND if mention.tail == mention.end else Order.APART
    if _BRACKET.fullmatch(text, mention.tail, found.start) and _BRACKET_ENDS.match(text, found.end):
        return Order.APART
    return None


def _is_bracketed(plain: Plain, found: ArticleList) -> bool:
    opened = plain.text[: found.start].rstrip().endswith("(")
    return opened and _BRACKET_ENDS.match(plain.text, found.end) is not None


def _is_bare(plain: Plain, found: ArticleList) -> bool:
    """Tell whether articles stand alone: no document may hide behind them."""
    if not found.plainly or _OF_SOMETHING.match(plain.text, found.end):
        return False
    if plain.text[: found.start].endswith('"') and plain.text.startswith('"', found.end):
        return False
    if not plain.text[: found.start].strip(' "') and _HEADS_TEXT.match(plain.text, found.end):
        return False
    within = _WITHIN.match(plain.text, found.end)
    behind = plain.slice(within.end() if within else found.end, len(plain.text))
    gap = len(behind) - len(behind.lstrip())
    return not (behind.lstrip()[:1].isupper() and (within or gap))
