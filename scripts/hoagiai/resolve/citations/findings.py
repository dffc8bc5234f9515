"""What is said to an editor about numbers, dates and articles that cannot be right."""

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.legal import LegalDocument
from hoagiai.model.period import PartialDate
from hoagiai.parse.citations import Mention
from hoagiai.resolve.citations.meaning import Meaning, Slip
from hoagiai.resolve.citations.near import nearest
from hoagiai.resolve.citations.shelf import Entry, Shelf

_FEBRUARY = 2
_UNPAGED = "plans/_danh-ba/van-ban-khac.yml"


def slip_finding(
    mention: Mention, printed: str, meaning: Meaning, shelf: Shelf, place: Location
) -> Diagnostic:
    """Return the finding about a mention whose number or date is wrong; ``printed`` are its words."""
    if meaning.slip is Slip.DATE:
        return _wrong_date(mention, printed, meaning.bears[0], place)
    near = meaning.bears[0] if meaning.bears else nearest(mention, shelf.entries)
    return Diagnostic(Code.NUMBER_UNKNOWN, place, f"danh mục không có văn bản “{printed}”", _instead(near))


def _instead(near: Entry | None) -> str:
    """Return what may have been meant; a document whose number nobody wrote down yet has none to compare."""
    if near is None:
        return f"kiểm tra lại số; nếu đúng mà chưa có trang, ghi văn bản vào {_UNPAGED}"
    if near.number is None:
        return f"nếu đúng là {_titled(near)}, ghi so_hieu ấy vào mục “{near.id}” của {_UNPAGED}"
    return f"có phải {_titled(near)}?"


def _wrong_date(mention: Mention, printed: str, entry: Entry, place: Location) -> Diagnostic:
    right, wrong = _day(entry.issued), _day(mention.date)
    return Diagnostic(
        Code.DOCUMENT_DATE_WRONG,
        place,
        f"“{printed}” ban hành ngày {right}, ở đây ghi ngày {wrong}",
        f"ghi “ngày {right}”; nếu là văn bản khác thì sửa số, ký hiệu",
    )


def article_finding(document: LegalDocument, article: str, place: Location) -> Diagnostic:
    """Return the finding about an article beyond the last one of its document."""
    return Diagnostic(
        Code.ARTICLE_UNKNOWN,
        place,
        f"{document.title} chỉ có {document.article_count} điều, không có Điều {article}",
        f"viết “Điều 1” đến “Điều {document.article_count}”, hoặc ghi rõ văn bản khác sau số điều",
    )


def _titled(entry: Entry) -> str:
    title = entry.document.title if entry.document else entry.printed_number or entry.names[0]
    return f"“{title}”" + (f" ngày {_day(entry.issued)}" if entry.issued else "")


def _day(date: PartialDate | None) -> str:
    """Return a date as Nghị định 30/2020/NĐ-CP writes it: a leading 0 for days below 10, months 1 and 2."""
    if date is None:
        return "…"
    if date.month is None:
        return str(date.year)
    month = f"{date.month:02}" if date.month <= _FEBRUARY else str(date.month)
    return f"{date.day:02}/{month}/{date.year}" if date.day else f"{month}/{date.year}"
