"""``dong:`` of a form: each entry a line, empty lines, boxes to tick, a table or places to sign."""

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches

from hoagiai.diagnostics import Code, Diagnostic
from hoagiai.model.form import Bilingual, Block, Column, Line, Manner, Rules, Signatures, Signer, Table
from hoagiai.parse.heads import WrongValueError, text_of
from hoagiai.parse.legal.target_values import EntryReader
from hoagiai.parse.training.form_keys import BLOCKS, COLUMN_KEYS, SIGNER_KEYS, WORD_KEYS
from hoagiai.source.yaml_nodes import Mapping as Head
from hoagiai.source.yaml_nodes import Node, Scalar, Sequence

_NUMBER = re.compile(r"[1-9]\d?|100")
_MOST_ROWS = 30
_NEAR = 0.75
_WHOLE = 100
_HINT = (
    'viết một dòng chữ "Họ và tên: .....", hoặc {chu: …}, {trong: 3}, {chon: […]}, '
    "{bang: […], hang: 6}, {ky: […]}"
)
_MANNERS = ", ".join(Manner)


def read_blocks(nodes: tuple[Node, ...], findings: list[Diagnostic]) -> tuple[Block, ...]:
    """Return the blocks that can be read, in order; what is wrong with the others goes to ``findings``."""
    return tuple(block for node in nodes for block in _blocks(node, findings))


def items_of(node: Node) -> tuple[Node, ...]:
    """Return a value that must be a list."""
    if not isinstance(node, Sequence) or not node.items:
        raise WrongValueError("phải là danh sách, ít nhất một mục")
    return node.items


def number_of(node: Node) -> int:
    """Return a number from 1 to 100."""
    text = text_of(node)
    if not _NUMBER.fullmatch(text):
        raise WrongValueError(f"“{text}” không phải số từ 1 đến {_WHOLE}")
    return int(text)


def words_of(node: Node, findings: list[Diagnostic]) -> Bilingual | None:
    """Return words typed alone, or with their English as ``{chu: …, anh: …}``."""
    line = read_line(node, findings)
    return line.words if line else None


def read_line(node: Node, findings: list[Diagnostic], *, box: bool = False) -> Line | None:
    """Return a line; None with a finding where it is no words."""
    if isinstance(node, Scalar) and node.text.strip():
        return Line(Bilingual(text_of(node), ""), Manner.PLAIN, node.location, box)
    if not isinstance(node, Head) or node.get("chu") is None:
        findings.append(_wrong(node))
        return None
    reader = EntryReader(node, WORD_KEYS, findings)
    text, english = reader.text("chu"), reader.text("anh")
    manner = reader.take("kieu", _manner_of) or Manner.PLAIN
    return Line(Bilingual(text, english), manner, node.location, box) if text else None


def _blocks(node: Node, findings: list[Diagnostic]) -> Iterator[Block]:
    kind = next((key for key in BLOCKS if isinstance(node, Head) and node.get(key)), "chu")
    if kind == "chu" or not isinstance(node, Head):
        line = read_line(node, findings)
        yield from (line,) if line else ()
        return
    reader = EntryReader(node, BLOCKS[kind], findings)
    yield from _READERS[kind](node, reader, findings)


def _rules(node: Head, reader: EntryReader, _: list[Diagnostic]) -> Iterator[Block]:
    count = reader.take("trong", _rows_of)
    if count is not None:
        yield Rules(count, Bilingual("", reader.text("anh")), node.location)


def _choices(_: Head, reader: EntryReader, findings: list[Diagnostic]) -> Iterator[Block]:
    for item in reader.take("chon", items_of) or ():
        line = read_line(item, findings, box=True)
        if line is not None:
            yield line


def _table(node: Head, reader: EntryReader, findings: list[Diagnostic]) -> Iterator[Block]:
    read = (_column(item, findings) for item in reader.take("bang", items_of) or ())
    columns = tuple(column for column in read if column is not None)
    rows = reader.take("hang", _rows_of)
    total = sum(column.share for column in columns)
    if columns and total != _WHOLE:
        message = f"bang: chiều rộng các cột cộng lại {total}, phải bằng {_WHOLE}"
        findings.append(Diagnostic(Code.VALUE_WRONG, node.location, message, hint="sửa “rong” của các cột"))
    elif columns and rows is not None:
        yield Table(columns, rows, reader.text("cuoi"), node.location)


def _column(node: Node, findings: list[Diagnostic]) -> Column | None:
    if not isinstance(node, Head):
        findings.append(_wrong(node))
        return None
    reader = EntryReader(node, COLUMN_KEYS, findings)
    title, share = reader.text("cot"), reader.take("rong", number_of)
    return Column(Bilingual(title, reader.text("anh")), share) if title and share else None


def _signatures(node: Head, reader: EntryReader, findings: list[Diagnostic]) -> Iterator[Block]:
    read = (_signer(item, findings) for item in reader.take("ky", items_of) or ())
    signers = tuple(signer for signer in read if signer is not None)
    if signers:
        yield Signatures(signers, node.location)


def _signer(node: Node, findings: list[Diagnostic]) -> Signer | None:
    if not isinstance(node, Head):
        findings.append(_wrong(node))
        return None
    reader = EntryReader(node, SIGNER_KEYS, findings)
    title = reader.text("chuc")
    return Signer(Bilingual(title, reader.text("anh")), reader.text("ghi")) if title else None


_Reader = Callable[[Head, EntryReader, list[Diagnostic]], Iterator[Block]]
_READERS: Mapping[str, _Reader] = {
    "trong": _rules,
    "chon": _choices,
    "bang": _table,
    "ky": _signatures,
}


def _manner_of(node: Node) -> Manner:
    text = text_of(node)
    if text not in set(Manner):
        raise WrongValueError(f"“{text}” không phải kiểu chữ", f"viết một trong các kiểu: {_MANNERS}")
    return Manner(text)


def _rows_of(node: Node) -> int:
    count = number_of(node)
    if count > _MOST_ROWS:
        raise WrongValueError(f"{count} hàng trống là quá nhiều", f"viết số không quá {_MOST_ROWS}")
    return count


def _wrong(node: Node) -> Diagnostic:
    """Say what an entry is; a colon that is not in quotation marks makes a key of what stands before it."""
    first = node.entries[0][0] if isinstance(node, Head) and node.entries else None
    near = get_close_matches(first.text, list(BLOCKS), n=1, cutoff=_NEAR) if first else []
    if first and near:
        message = f"khóa “{first.text}” không được dùng ở đây"
        return Diagnostic(Code.KEY_UNKNOWN, first.location, message, hint=f"có phải “{near[0]}”?")
    if isinstance(node, Head) and len(node.entries) == 1:
        key, value = node.entries[0]
        words = f"{key.text}: {value.text}" if isinstance(value, Scalar) else f"{key.text}: …"
        message = f"dòng “{words}” có dấu hai chấm mà không đặt trong dấu nháy kép"
        return Diagnostic(Code.VALUE_WRONG, node.location, message, hint=f'viết - "{words}"')
    message = "mục này không phải dòng chữ, cũng không phải một loại mục đã biết"
    return Diagnostic(Code.VALUE_WRONG, node.location, message, hint=_HINT)
