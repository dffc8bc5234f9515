"""Laws of printed numbers: none twice in one part, none left out. They are never renumbered."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.plan import Block, BlockKind, Plan, Task
from hoagiai.model.site import Site
from hoagiai.parse.paper.marks import Mark, Rank, read_mark
from hoagiai.text import fold

# The order of letters in Vietnamese papers: đ follows d; f, j, w, z are not used.
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMANS = {"i": 1, "v": 5, "x": 10}
_NEW_PAPER = ("phu luc", "ke hoach", "quyet dinh")


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number: its list, the lists it may continue, its last sign, its place."""

    series: tuple[object, ...]
    """Numbers of one series stand under one parent, in one style."""
    family: tuple[object, ...]
    """Series that may go on counting where the one before them ended."""
    sign: str
    printed: str
    location: Location
    quoted: bool = False
    """True for “Điều 7.”, which may open a quotation and so need not follow anything."""


def numbers_are_unique(site: Site) -> Iterator[Diagnostic]:
    """No number is printed twice in one series."""
    for plan in site.plans.values():
        first: dict[tuple[object, ...], Location] = {}
        for number in printed_numbers(plan):
            before = first.setdefault((number.series, number.sign), number.location)
            if before != number.location:
                yield Diagnostic(
                    Code.NUMBER_DOUBLED,
                    number.location,
                    f"số “{number.printed}” ghi ở hai nơi: dòng {before.line} và dòng {number.location.line}",
                    hint="sửa một trong hai số; bản gốc ghi vậy thì chap_nhan: so-trung",
                )


def numbers_have_no_gap(site: Site) -> Iterator[Diagnostic]:
    """Each number follows the one before it; the first of a list is 1, or goes on from the list before."""
    for plan in site.plans.values():
        counter = _Counter()
        for number in printed_numbers(plan):
            yield from counter.count(number)


@dataclass(slots=True)
class _Counter:
    """The last number of every series, and all signs met in it."""

    last: dict[tuple[object, ...], Number] = field(default_factory=dict)
    family: dict[tuple[object, ...], Number] = field(default_factory=dict)
    seen: set[tuple[object, ...]] = field(default_factory=set)

    def count(self, number: Number) -> Iterator[Diagnostic]:
        before = self.last.get(number.series)
        first_time = (number.series, number.sign) not in self.seen
        if before is None and not self._may_open(number):
            yield _gap(number, f"danh sách bắt đầu từ “{number.printed}”")
        elif before is not None and first_time and not follows(before.sign, number.sign):
            yield _gap(number, f"số nhảy từ “{before.printed}” tới “{number.printed}”")
        self.seen.add((number.series, number.sign))
        self.last[number.series] = number
        self.family[number.family] = number

    def _may_open(self, number: Number) -> bool:
        before = self.family.get(number.family)
        goes_on = before is not None and follows(before.sign, number.sign)
        return goes_on or number.quoted or number.sign.casefold().lstrip("0") in {"", "1", "a", "i"}


def follows(before: str, after: str) -> bool:
    """Tell whether sign ``after`` comes next to ``before``: 2 → 3, d → đ, e → g or f, IV → V."""
    if before.isdigit() and after.isdigit():
        return int(after) == int(before) + 1
    values = _roman(before), _roman(after)
    if values[0] and values[1] and values[1] == values[0] + 1:
        return True
    return _letter_follows(before.casefold(), after.casefold())


def printed_numbers(plan: Plan) -> Iterator[Number]:
    """Yield the numbers of a plan in its order: of items, then of the rows of tables."""
    tasks = {task.anchor: task for task in plan.tasks}
    above: list[tuple[int, int]] = []
    for index, block in enumerate(plan.blocks):
        if block.kind is BlockKind.TABLE:
            yield from _row_numbers(index, block, tasks)
            continue
        mark = _mark(block)
        opens_paper = _opens_paper(block)
        if mark is None and block.kind is not BlockKind.HEADING and not opens_paper:
            continue
        while above and above[-1][1] >= block.depth:
            above.pop()
        if mark:
            yield _number(mark, block, above[-1][0] if above else -1)
        # Everything below a new paper counts anew.
        above = [(index, -1)] if opens_paper and not mark else [*above, (index, block.depth)]


def _number(mark: Mark, block: Block, parent: int) -> Number:
    *lead, sign = mark.parts
    style = (mark.rank, len(mark.parts))
    series = (parent, *style, *lead)
    return Number(series, style, sign, mark.printed, block.location, quoted=mark.rank is Rank.ARTICLE)


def _row_numbers(index: int, block: Block, tasks: dict[str, Task]) -> Iterator[Number]:
    # A numbered row that only heads others has no task, so its number is not known here.
    if any(row.anchor and row.anchor.startswith("muc-") for row in block.rows):
        return
    for row in block.rows:
        task = tasks.get(row.anchor or "")
        if task is None:
            continue
        lead, _, sign = task.number.rpartition(".")
        if sign.isdigit() or len(sign) == 1:
            yield Number((index, task.part, lead), (index, lead), sign, sign, row.cells[0].location)


def _mark(block: Block) -> Mark | None:
    return _numeral(block.mark) if block.mark else None


@lru_cache(maxsize=1 << 10)
def _numeral(printed: str) -> Mark | None:
    """Return the number that a printed mark is; every paper has the same few."""
    line = read_mark(f"{printed} x")
    return line.mark if line and not line.mark.is_bullet and line.mark.parts else None


def _opens_paper(block: Block) -> bool:
    """Tell whether numbers start anew at ``block``: an annex, or the plan behind a decision."""
    unmarked = block.mark is None and block.depth == 0
    return unmarked and fold(block.text).lstrip("#*_ ").startswith(_NEW_PAPER)


def _letter_follows(before: str, after: str) -> bool:
    if before in _LETTERS and after in _LETTERS:
        return _LETTERS.index(after) == _LETTERS.index(before) + 1
    # Papers that count by the Latin alphabet have f after e, and g after f.
    return len(before) == len(after) == 1 and ord(after) == ord(before) + 1


def _roman(sign: str) -> int | None:
    values = [_ROMANS.get(letter) for letter in sign.casefold()]
    known = [value for value in values if value]
    if not known or len(known) < len(values):
        return None
    following = [*known[1:], 0]
    return sum(-value if value < after else value for value, after in zip(known, following, strict=True))


def _gap(number: Number, message: str) -> Diagnostic:
    return Diagnostic(
        Code.NUMBER_GAP,
        number.location,
        message,
        hint="đừng đánh số lại; bản gốc ghi vậy thì chap_nhan: so-nhay",
    )
