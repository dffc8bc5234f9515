"""One text read from its first passage to its last: its citations, and what is wrong with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from hoagiai.diagnostics import Diagnostic
from hoagiai.model.legal import Citation, Citer, LegalDocument
from hoagiai.parse.citations import (
    ArticleWords,
    Form,
    Mention,
    Order,
    Reader,
    Reading,
    Reference,
    parse_number,
)
from hoagiai.resolve.citations.context import Context
from hoagiai.resolve.citations.findings import article_finding, slip_finding
from hoagiai.resolve.citations.meaning import Judge, Meaning, Slip
from hoagiai.resolve.citations.shelf import Entry, Shelf
from hoagiai.resolve.citations.spans import Span, spans
from hoagiai.resolve.citations.texts import Piece, Text

_SENTENCE_ENDS = re.compile(r"[.!?;:]\s")
_DIGITS = re.compile(r"[0-9]+")
# What only points to a document does not name another one when it points to none that is known.
_POINTING = frozenset({Form.BARE, Form.THIS, Form.SAID})
_NEVER_ALONE = frozenset({Form.BARE, Form.THIS})


@dataclass(frozen=True, slots=True)
class TextReader:
    """Reads the texts of a site one by one; equal passages are parsed once."""

    shelf: Shelf
    parser: Reader
    judge: Judge

    def read(self, text: Text) -> Iterator[Citation | Diagnostic]:
        """Yield what a text cites and what is wrong there, in the order of the text."""
        run = _Run(text, self, _context(text, self.shelf))
        for piece in text.pieces(run.tells):
            yield from run.piece(piece)


def make_reader(shelf: Shelf) -> TextReader:
    """Return a reader of texts for a register."""
    return TextReader(shelf, Reader(shelf.names), Judge(shelf))


def _context(text: Text, shelf: Shelf) -> Context:
    own = shelf.by_id.get(text.own) if text.own else None
    default = shelf.by_id.get(text.default) if text.default else None
    number = parse_number(text.plan.head.number) if text.plan else None
    return Context(text.day, own, default, text.plan, number)


@dataclass(slots=True)
class _Run:
    """One text being read."""

    text: Text
    reader: TextReader
    context: Context
    _named: list[tuple[int, Entry | None]] = field(default_factory=list)
    """The documents named in this passage, each with the position behind it."""

    def tells(self, text: str) -> bool:
        short = self.context.short_names
        return self.reader.parser.tells(text) or any(name in text for name in short)

    def piece(self, piece: Piece) -> Iterator[Citation | Diagnostic]:
        self.context.enter(piece.section)
        self._named = []
        reading = self._defined(self.reader.parser.read(piece.masked, self.context.short_names), piece)
        for reference in reading.references:
            yield from self._reference(reference, reading, piece)

    def _defined(self, reading: Reading, piece: Piece) -> Reading:
        """Keep the short names that a passage gives; return the passage read with them."""
        known = self.context.short_names
        for one in reading.definitions:
            entry = self.reader.judge.meaning(one.mention, self.context).entry if one.mention else None
            self.context.define(one.name, entry)
        if self.context.short_names == known:
            return reading
        return self.reader.parser.read(piece.masked, self.context.short_names)

    def _reference(
        self, reference: Reference, reading: Reading, piece: Piece
    ) -> Iterator[Citation | Diagnostic]:
        mention = reference.mention
        if mention is None:
            yield from self._bare(reference, reading, piece)
            return
        meaning = self.reader.judge.meaning(mention, self.context)
        again = reference.order is Order.APART and reference.articles is not None
        if not again:
            self._name(mention, meaning.entry)
            yield from self._slip(mention, meaning, reading, piece)
        if meaning.entry:
            yield from self._cited(self._clear(reference), meaning.entry, reading, piece)

    def _name(self, mention: Mention, entry: Entry | None) -> None:
        self._named.append((mention.tail, entry))
        if entry or not (mention.small or mention.form in _POINTING):
            self.context.name(mention.kind, entry)

    def _slip(
        self, mention: Mention, meaning: Meaning, reading: Reading, piece: Piece
    ) -> Iterator[Diagnostic]:
        # Without a register there is nothing that a number could be held against.
        if meaning.slip and self.reader.shelf.entries:
            wrong = mention.date_start if meaning.slip is Slip.DATE else mention.number_start
            place = self.text.place(piece, reading.plain.start(wrong or mention.start))
            printed = " ".join(reading.plain.slice(mention.start, mention.end).split())
            yield slip_finding(mention, printed, meaning, self.reader.shelf, place)

    def _clear(self, reference: Reference) -> Reference:
        """“Điều 5, Nghị định 15” where a bare “Điều 5” has a meaning: only the document is sure."""
        unclear = reference.order is Order.BEFORE_COMMA and self.context.default is not None
        return replace(reference, articles=None) if unclear else reference

    def _cited(
        self, reference: Reference, entry: Entry, reading: Reading, piece: Piece
    ) -> Iterator[Citation | Diagnostic]:
        mention = reference.mention
        alone = reference.articles is None
        if alone and (entry is self.context.own or (mention and mention.form in _NEVER_ALONE)):
            return
        for span in spans(reference, reading.plain, piece.printed):
            if span.article:
                self.context.cite(entry, span.article.article)
                yield from self._beyond(span.article, entry, reading, piece)
            yield from self._citation(span, entry, piece)

    def _beyond(
        self, article: ArticleWords, entry: Entry, reading: Reading, piece: Piece
    ) -> Iterator[Diagnostic]:
        if entry.document and _is_beyond(article, entry):
            place = self.text.place(piece, reading.plain.start(article.start))
            yield article_finding(entry.document, article.article, place)

    def _bare(self, reference: Reference, reading: Reading, piece: Piece) -> Iterator[Citation | Diagnostic]:
        """Yield articles that stand alone, where it can be told which document they are of."""
        if not reference.bare:
            return
        named = self._in_sentence(reference.start, reading)
        for span in spans(reference, reading.plain, piece.printed):
            if span.article is None:
                continue
            entry = self._owner(span.article, reference, named)
            if entry:
                yield from self._citation(span, entry, piece)
            elif self.context.default and self.context.only_default_seen:
                yield from self._beyond(span.article, self.context.default, reading, piece)

    def _owner(self, article: ArticleWords, reference: Reference, named: set[Entry | None]) -> Entry | None:
        """Return the document that a bare article is of; ``named`` are those of its sentence so far.

        Where the text has no document of its own, “Luật … giữ kín chuyện riêng (Điều 4)” is clear too.
        """
        default = self.context.default
        if default is None:
            return next(iter(named)) if reference.bracketed and len(named) == 1 else None
        if _is_beyond(article, default):
            return self.context.other_with(_anchor(article))
        free = not named or default in named
        return default if free and self.context.may_be_default(article.article) else None

    def _in_sentence(self, start: int, reading: Reading) -> set[Entry | None]:
        """Return the documents named in the same sentence before a position; None for unknown ones."""
        text = reading.plain.text
        return {entry for end, entry in self._named if not _SENTENCE_ENDS.search(text, end, start)}

    def _citation(self, span: Span, entry: Entry, piece: Piece) -> Iterator[Citation]:
        document, article = entry.document, span.article
        anchor = _anchor(article) if article else None
        own = entry is self.context.own
        # A link from an article to itself, or from a page to its own top, leads nowhere.
        if document is None or (own and (anchor == piece.anchor or not entry.has(anchor or ""))):
            return
        yield Citation(
            document=document.id,
            article=anchor if entry.has(anchor or "") else None,
            clause=article.clause if article else None,
            point=article.point if article else None,
            text=piece.printed[span.start : span.end],
            citer=Citer(self.text.citer.kind, self.text.citer.id, piece.anchor),
            passage=piece.location,
            start=span.start,
            end=span.end,
            location=self.text.place(piece, span.start),
            between=tuple(_between(document, article)) if article else (),
        )


def _anchor(article: ArticleWords) -> str:
    return f"dieu-{article.article}"


def _between(document: LegalDocument, article: ArticleWords) -> Iterator[str]:
    """Yield the anchors of the articles that a range names without printing them, as far as they are told."""
    if article.since is None:
        return
    ends = (_rank(article.since), _rank(article.article))
    for one in document.articles:
        if ends[0] < _rank(one.number) < ends[1]:
            yield one.anchor


def _rank(number: str) -> tuple[int, str]:
    """Return what sorts articles: 5 before 5a before 6."""
    digits = _DIGITS.match(number)
    return (int(digits[0]) if digits else 0, number)


def _is_beyond(article: ArticleWords, entry: Entry) -> bool:
    number = _DIGITS.match(article.article)
    last = entry.document.article_count if entry.document else None
    return number is not None and last is not None and int(number[0]) > last
