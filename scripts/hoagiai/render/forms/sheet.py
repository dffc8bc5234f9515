"""What stands on the sheets of a form, in order: page, DOCX and PDF all read it from here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hoagiai.model.form import Bilingual, Block, Form, Line, Part, Rules, Signatures, Table, blank_pieces
from hoagiai.render.words.forms import MARK_CONTENTS, MARK_FREE, MOTTO, NATION, PLACE_AND_DAY


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a paper."""

    office: tuple[str, ...]
    """Whose paper it is, at the left; empty: the rest stands in the middle."""
    nation: str
    motto: str
    dated: str | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper itself, without what is said about it."""

    mark: str
    """That it is for reference, and how far the law goes."""
    head: Head
    title: str
    subtitle: str
    addressees: tuple[Line, ...]
    parts: tuple[Part, ...]


def sheet_of(form: Form) -> Sheet:
    """Return what is printed of ``form``."""
    return Sheet(
        mark=MARK_CONTENTS if form.prescribed else MARK_FREE,
        head=Head(form.office, NATION, MOTTO, PLACE_AND_DAY if form.dated else None),
        title=form.title,
        subtitle=form.subtitle,
        addressees=form.addressees,
        parts=form.parts,
    )


def printed_words(form: Form) -> str:
    """Return every word of the paper in its order, without dots; what each rendering is held against."""
    return " ".join(" ".join(_texts(sheet_of(form))).split())


def _texts(sheet: Sheet) -> Iterator[str]:
    yield sheet.mark
    yield from map(_undotted, sheet.head.office)
    yield from (sheet.head.nation, sheet.head.motto, _undotted(sheet.head.dated or ""))
    yield from (sheet.title, sheet.subtitle)
    yield from (_undotted(line.words.text) for line in sheet.addressees)
    for part in sheet.parts:
        yield part.heading.text
        for block in part.blocks:
            yield from map(_undotted, _block_texts(block))


def _block_texts(block: Block) -> Iterator[str]:
    match block:
        case Line():
            yield block.words.text
        case Table():
            yield from (column.title.text for column in block.columns)
            yield block.last
        case Signatures():
            for signer in block.signers:
                yield from (signer.title.text, signer.note)
        case Rules():
            pass


def meanings(blocks: Iterable[Block]) -> Iterator[Bilingual]:
    """Yield the fields that somebody has put into English, as words without their dots."""
    for block in blocks:
        for words in _fields(block):
            if words.english:
                yield Bilingual(_undotted(words.text).rstrip(".:; "), words.english)


def _fields(block: Block) -> Iterator[Bilingual]:
    match block:
        case Line() | Rules():
            yield block.words
        case Table():
            yield from (column.title for column in block.columns)
        case Signatures():
            yield from (signer.title for signer in block.signers)


def _undotted(text: str) -> str:
    return " ".join("".join(" " if piece.blank else piece.text for piece in blank_pieces(text)).split())
