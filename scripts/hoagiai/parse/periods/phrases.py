"""The words that printed times are made of, and one spelling to know each of them by.

“quí”, “QUÝ” and unmarked “quy” are all “quý” here; “hàng” is “hằng”; “tuỳ” is “tùy”. A word that no
table names keeps its own letters, so that “quỹ” is never a quarter.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from hoagiai.parse.bodies.words import spelling
from hoagiai.text import fold

Phrase = tuple[str, ...]
PhraseTable = Mapping[str, tuple[Phrase, ...]]
"""First word to the phrases that begin with it, longest first."""


def _table(*phrases: str) -> PhraseTable:
    """Return the phrases by their first word, longest first."""
    table: dict[str, tuple[Phrase, ...]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        table[words[0]] = (*table.get(words[0], ()), words)
    return {first: tuple(sorted(same, key=len, reverse=True)) for first, same in table.items()}


# What leads a time: by when, from when, after when, or simply when.
BEFORE = _table("trước", "đến trước", "trước thời điểm")
UNTIL = _table(
    "chậm nhất",
    "chậm nhất là",
    "muộn nhất",
    "muộn nhất là",
    "không quá",
    "không muộn hơn",
    "hạn",
    "hạn cuối",
    "hạn chót",
    "thời hạn",
    "đến",
    "đến hết",
    "cho đến",
    "cho đến hết",
    "tới",
    "tới hết",
    "hết",
    "kết thúc trước",
)
FROM = _table("từ", "kể từ", "bắt đầu từ", "tính từ")
AFTER = _table("sau")
DONE = _table("hoàn thành", "hoàn thành xong", "xong", "hoàn tất", "kết thúc")
"""Before a time they change nothing in it; in running text they make it a time limit."""
FILLERS = _table(
    "trong",
    "vào",
    "vào khoảng",
    "khoảng",
    "dự kiến",
    "thời gian",
    "thời điểm",
    "giai đoạn",
    "nhiệm kỳ",
    "cả",
    "các",
    "những",
    "khoảng thời gian",
    "cuối cùng",
    "là",
)
WHOLE_YEAR = _table("trong năm", "cả năm", "trong cả năm", "đến hết năm", "hết năm", "các năm")
YEAR_OF_ITS_OWN = frozenset({"học", "tiếp", "sau", "trước", "tới", "này", "kế"})
"""After “năm” they make it another year than the plan's."""

# What joins times.
TO = _table("đến", "tới", "đến hết", "tới hết", "cho đến", "cho đến hết")
AND = _table("và", "hoặc", "cùng")
ONWARD = _table(
    "trở đi",
    "và các năm tiếp theo",
    "và những năm tiếp theo",
    "và các năm sau",
    "và những năm sau",
    "và các năm sau đó",
    "và những năm sau đó",
    "và các năm kế tiếp",
    "và các năm tiếp",
    "và năm tiếp theo",
)
LATER_YEARS = _table(
    "các năm tiếp theo",
    "những năm tiếp theo",
    "các năm sau",
    "các năm sau đó",
    "những năm sau",
    "các năm kế tiếp",
)

# Parts of a year, quarter or month that name no days of their own.
BEGINNING = _table("đầu")
END = _table("cuối")
ABOUT = _table(
    "giữa",
    "đầu và cuối",
    "thượng tuần",
    "trung tuần",
    "hạ tuần",
    "tuần đầu",
    "tuần đầu tiên",
    "tuần cuối",
    "tuần cuối cùng",
    "nửa đầu",
    "nửa cuối",
    "những ngày đầu",
    "những ngày cuối",
)
HALF_YEARS = _table("nửa đầu năm", "nửa cuối năm", "sáu tháng đầu năm", "sáu tháng cuối năm")

# What comes back, and what never stops.
EVERY = _table("hằng", "mỗi", "từng", "định kỳ", "định kỳ hằng", "định kỳ mỗi", "theo", "theo từng", "các")
ONGOING = _table(
    "thường xuyên",
    "liên tục",
    "xuyên suốt",
    "lâu dài",
    "quanh năm",
    "suốt năm",
    "trong suốt năm",
    "suốt giai đoạn",
    "toàn giai đoạn",
    "cả giai đoạn",
    "suốt quá trình",
    "suốt thời gian",
    "hằng ngày",
    "hằng tuần",
    "mỗi ngày",
    "mỗi tuần",
    "định kỳ hằng tuần",
    "định kỳ hằng ngày",
)

# What depends on an event, a request or another paper.
ACCORDING = _table("theo", "căn cứ", "tùy", "tùy theo", "phụ thuộc", "bám sát")
"""Times in the words they govern are those of a paper or plan, but for firm limits."""
GOVERNING = _table(
    "khi",
    "kể từ",
    "sau",
    "đến khi",
    "cho đến khi",
    "trước khi",
    "từ khi",
    "năm học",
    "niên học",
    "trước tết",
    "sau tết",
    "trước dịp",
    "sau dịp",
    "trước kỳ",
    "sau kỳ",
)
"""Times in the words they govern belong to the event."""
EVENTS = _table(
    "đột xuất",
    "phát sinh",
    "nhân dịp",
    "dịp",
    "trong dịp",
    "trong quá trình",
    "trong thời gian",
    "trong vòng",
    "định kỳ",
    "cùng với",
    "cùng thời điểm",
    "cùng thời gian",
    "lồng ghép",
    "kết hợp",
    "chưa xác định",
    "có thông báo",
)
"""They stand for a time only where none is named."""
NEITHER = _table("theo dõi", "tiếp theo", "kèm theo", "sau đây", "sau đó")
"""Words that look like the beginning of one of these and are not."""
LAWS = _table("luật", "bộ luật", "hiến pháp", "pháp lệnh", "số")
"""A year after one of these is part of a paper's name."""

TURNS = frozenset({"đợt", "lần", "lớp", "vòng", "bước", "kỳ"})
"""Words whose number counts turns."""
UNITS = ("ngày", "tuần", "tháng", "quý", "năm")
OPENERS = frozenset(
    {
        first
        for table in (BEFORE, UNTIL, FROM, AFTER, DONE, FILLERS, WHOLE_YEAR, LATER_YEARS)
        for first in table
    }
    | {first for table in (BEGINNING, END, ABOUT, HALF_YEARS, EVERY, ONGOING) for first in table}
    | set(UNITS)
    | {"một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"}
)
"""The words that a time can begin with; all others are passed over quickly."""
_LOOSE = (
    "lần",
    "một",
    "của",
    "giờ",
    "phút",
    "h",
    "thứ",
    "nay",
    "kế",
    "liền",
    "buổi",
    "học",
    "là",
    "trong",
    "kỳ",
    "hiệu",
)
_ALIASES = {"hàng": "hằng", "quí": "quý", "qúi": "quý", "q": "quý", "t": "tháng"}
_TABLES = (
    *(BEFORE, UNTIL, FROM, AFTER, DONE, FILLERS, WHOLE_YEAR, TO, AND, ONWARD, LATER_YEARS, BEGINNING),
    *(END, ONGOING, ABOUT, HALF_YEARS, EVERY, ACCORDING, GOVERNING, EVENTS, NEITHER, LAWS),
)


def _lexicon(words: Iterable[str]) -> Mapping[str, str]:
    """Return every spelling of the words, marked ones first, so that “sau” stays “sau”, not “sáu”."""
    known = tuple(words)
    marked = {spelling(word): word for word in known}
    unmarked = {fold(word): word for word in reversed(known)}
    aliases = {key: word for alias, word in _ALIASES.items() for key in (spelling(alias), fold(alias))}
    return {**unmarked, **aliases, **marked}


_VOCABULARY = _lexicon(
    [
        *UNITS,
        *(word for table in _TABLES for same in table.values() for words in same for word in words),
        *_LOOSE,
        *sorted(TURNS),
    ]
)


@lru_cache(maxsize=4096)
def canonical(word: str) -> str:
    """Return the word as the tables here write it, or in its own lower-case letters."""
    return _VOCABULARY.get(spelling(word), word.casefold())


def phrase_at(words: Sequence[str], table: PhraseTable) -> int:
    """Return how many of the first ``words`` are the longest phrase of ``table``; 0 if none is."""
    same = table.get(words[0], ())
    return next((len(phrase) for phrase in same if tuple(words[: len(phrase)]) == phrase), 0)
