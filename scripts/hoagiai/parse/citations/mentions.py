"""Documents named in a text: what was printed of each, before anyone asks which one is meant."""

from dataclasses import dataclass
from enum import Enum, auto

from hoagiai.model.legal import DocumentKind
from hoagiai.model.period import PartialDate
from hoagiai.parse.citations.numbers import Number


class Form(Enum):
    """How a document is named."""

    NUMBERED = auto()
    """By its number: “Nghị định số 15/2014/NĐ-CP”, “1682/NQ-UBTVQH15”."""
    SHORT = auto()
    """By a part of its number: “Nghị định 15/2014”, “QĐ 315”."""
    NAMED = auto()
    """By a name that is known: “Luật Hòa giải ở cơ sở số 35/2013/QH13”."""
    THIS = auto()
    """“Nghị định này”."""
    SAID = auto()
    """“Nghị định nêu trên”."""
    BARE = auto()
    """By its kind alone: “Luật”."""
    OTHER = auto()
    """By words that are no known name: “Luật Thi đua, khen thưởng”."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A document named in a text; positions are those of the folded text."""

    form: Form
    start: int
    end: int
    """Behind the words that name it: a date is not one of them."""
    tail: int
    """Behind its date, if it has one."""
    kind: DocumentKind | None = None
    key: str = ""
    """The folded words of a name, or of a kind that stands alone."""
    number: Number | None = None
    number_start: int = 0
    numeral: int | None = None
    """Of a short form."""
    formal: bool = False
    """Of a short form: “Quyết định số 315” looks for the rest of a number, “QĐ 315” is a name."""
    year: int | None = None
    """Printed behind a name, or in a short form."""
    date: PartialDate | None = None
    date_start: int = 0
    issuer: str = ""
    """The folded words behind “của”, as far as the next sign."""
    amending: bool = False
    """Whether “sửa đổi” or “dự thảo” says that another one than the named is meant."""
    small: bool = False
    """Of one that is not known: whether it is printed without a capital (“nghị quyết của tỉnh”)."""
    general: bool = False
    """Of those, whether it may name no document: “trái luật”, “hai bên quyết định”."""
