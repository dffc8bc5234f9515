"""What a printed name says about place: levels, names of units, “các”, “cùng cấp”."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hoagiai.model.locality import LocalityKind
from hoagiai.parse.bodies.vocabulary import ACTS, BELOW_COMMUNE, FILLERS, PLURAL
from hoagiai.parse.bodies.words import Phrases, Word, gap, starts_with

_K = LocalityKind
_CITIES = frozenset({_K.CENTRAL_CITY, _K.CITY})
COMMUNE_KINDS = frozenset({_K.COMMUNE, _K.WARD, _K.TOWNSHIP, _K.SPECIAL_ZONE})
DISTRICT_KINDS = frozenset({_K.CITY, _K.TOWN, _K.DISTRICT, _K.URBAN_DISTRICT})
PROVINCE_KINDS = frozenset({_K.PROVINCE, _K.CENTRAL_CITY})
_KINDS: dict[str, frozenset[LocalityKind]] = {
    "cấp tỉnh": PROVINCE_KINDS,
    "cấp huyện": DISTRICT_KINDS,
    "cấp xã": COMMUNE_KINDS,
    "cấp cơ sở": COMMUNE_KINDS,
    "tỉnh ủy": PROVINCE_KINDS,
    "tỉnh uỷ": PROVINCE_KINDS,
    "tỉnh đoàn": PROVINCE_KINDS,
    "thành ủy": _CITIES,
    "thành uỷ": _CITIES,
    "thành đoàn": _CITIES,
    "huyện ủy": frozenset({_K.DISTRICT}),
    "huyện uỷ": frozenset({_K.DISTRICT}),
    "huyện đoàn": frozenset({_K.DISTRICT}),
    "thị ủy": frozenset({_K.TOWN}),
    "thị uỷ": frozenset({_K.TOWN}),
    "thị đoàn": frozenset({_K.TOWN}),
    "quận ủy": frozenset({_K.URBAN_DISTRICT}),
    "quận uỷ": frozenset({_K.URBAN_DISTRICT}),
    "quận đoàn": frozenset({_K.URBAN_DISTRICT}),
    "đảng ủy": COMMUNE_KINDS,
    "đảng uỷ": COMMUNE_KINDS,
    "tỉnh": frozenset({_K.PROVINCE}),
    "thành phố": _CITIES,
    "tp": _CITIES,
    "thị xã": frozenset({_K.TOWN}),
    "tx": frozenset({_K.TOWN}),
    "huyện": frozenset({_K.DISTRICT}),
    "quận": frozenset({_K.URBAN_DISTRICT}),
    "thị trấn": frozenset({_K.TOWNSHIP}),
    "tt": frozenset({_K.TOWNSHIP}),
    "xã": frozenset({_K.COMMUNE}),
    "phường": frozenset({_K.WARD}),
    "đặc khu": frozenset({_K.SPECIAL_ZONE}),
}
LEVEL_WORDS = Phrases(*_KINDS)
_IN_CHARGE = Phrases("phụ trách, được phân công")
"""“Phó Chủ tịch UBND xã phụ trách văn hóa”: of what, not of where."""
_AROUND = frozenset({"bàn", "thuộc", "của", "toàn", "trong"})
"""Words before the unit that others lie in."""
_SOCIETY = Phrases("xã hội, xã viên")
_CAPPED = Phrases("cấp tỉnh, cấp huyện, cấp xã, cấp cơ sở")
_EVERY = Phrases("các cấp, 02 cấp, 2 cấp, hai cấp, 03 cấp, 3 cấp, ba cấp, mọi cấp")
_SAME = Phrases("cùng cấp")
_UPPER = Phrases("cấp trên, cấp trên trực tiếp")
# “TPHN”, “TPHCM”: the city and its initials in one.
_CITY_INITIALS = re.compile(r"TP([A-ZĐ]{2,})")
_NUMBER = re.compile(r"\d+|[IVX]+")


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit in a printed place: the kinds its word allows (empty: no word) and its name."""

    kinds: frozenset[LocalityKind]
    name: str | None
    capped: bool = False
    """True for “cấp xã”: the tier, not the unit."""


@dataclass(frozen=True, slots=True)
class Place:
    """What stands after a name: units in their order, and words of number and degree."""

    units: tuple[Unit, ...] = ()
    plural: bool = False
    every: bool = False
    """“các cấp”, “từ thành phố đến xã, phường”."""
    same: bool = False
    """“cùng cấp”."""
    upper: bool = False
    """“cấp trên”."""
    rest: tuple[str, ...] = ()
    """Words that say something else."""

    @property
    def named(self) -> bool:
        """True if some unit is named."""
        return any(unit.name for unit in self.units)


def level_word(words: Sequence[Word], index: int) -> int:
    """Return how many words from ``index`` are a word for a tier or a kind of unit."""
    # “chính trị - xã hội” speaks of society, not of a commune.
    if starts_with(words, index, _SOCIETY):
        return 0
    return starts_with(words, index, LEVEL_WORDS)


def kinds_of(words: Sequence[Word]) -> frozenset[LocalityKind]:
    """Return the kinds that a level word allows; empty for other words."""
    return _KINDS.get(" ".join(word.lower for word in words), frozenset())


def name_end(text: str, words: Sequence[Word], start: int) -> int:
    """Return the index after the proper name that begins at ``start`` (``start`` if none does)."""
    index = start
    while index < len(words) and _goes_on(text, words, index, start):
        index += 1
    return index


def name_after(text: str, words: Sequence[Word], start: int) -> int:
    """Return ``name_end`` for a name that follows a level word: “xã Tân Lập”, “các xã: San Thàng”."""
    joined = start < len(words) and not gap(text, words, start).strip(" \n-–.*_:")
    return name_end(text, words, start) if joined else start


def _goes_on(text: str, words: Sequence[Word], index: int, start: int) -> bool:
    word = words[index]
    # “quận 3”, “phường Móng Cái 1”; but not “xã Tân Lập 2026”.
    number = word.text.isdigit() and (index == start or len(word.text) == 1)
    spelled = (word.capital or number) and not level_word(words, index)
    if not spelled or starts_with(words, index, PLURAL):
        return False
    between = gap(text, words, index) if index > start else ""
    return "\n\n" not in between and not between.strip(" \n-–.*_")


def read_place(text: str, words: Sequence[Word], start: int) -> Place:
    """Return what the words from ``start`` say about place; words after a verb are left out."""
    return _PlaceReader(text, words, start).read()


class _PlaceReader:
    """Goes once through the words after a name."""

    def __init__(self, text: str, words: Sequence[Word], start: int) -> None:
        self._text = text
        self._words = words
        self._index = start
        self._units: list[Unit] = []
        self._flags: set[str] = set()
        self._rest: list[str] = []
        self._villages = 0

    def read(self) -> Place:
        while self._index < len(self._words) and not self._ended():
            self._step()
        flags = {name: name in self._flags for name in ("plural", "every", "same", "upper")}
        return Place(tuple(self._units), rest=tuple(self._rest), **flags)

    def _ended(self) -> bool:
        word = self._words[self._index]
        if word.capital or level_word(self._words, self._index):
            return False
        after = self._words[self._index + 1 : self._index + 2]
        if word.lower == "có" and after and after[0].lower == "liên":
            return False
        if starts_with(self._words, self._index, _IN_CHARGE):
            return True
        return bool(starts_with(self._words, self._index, ACTS)) or word.lower == "có"

    def _step(self) -> None:
        if self._flag() or self._level() or self._name():
            return
        word = self._words[self._index]
        skipped = word.lower in FILLERS or _NUMBER.fullmatch(word.text) or word.lower in ("từ", "đến")
        if not skipped:
            self._rest.append(word.text)
        if word.lower == "từ":
            self._flags.add("every")
        self._index += 1

    def _flag(self) -> bool:
        for flag, phrases in (("every", _EVERY), ("same", _SAME), ("upper", _UPPER), ("plural", PLURAL)):
            length = starts_with(self._words, self._index, phrases)
            if length:
                self._flags.add(flag)
                self._index += length
                return True
        return self._below_commune()

    def _below_commune(self) -> bool:
        """“ấp Tân Thanh”, “tổ dân phố số 2, số 5”: named or not, they are taken together."""
        below = starts_with(self._words, self._index, BELOW_COMMUNE)
        self._index += below
        while below and self._index < len(self._words):
            at = self._index + bool(self._villages and self._words[self._index].lower == "và")
            at += at < len(self._words) and self._words[at].lower == "số"
            end = name_end(self._text, self._words, at)
            if end == at or self._is_unit_name(end):
                break
            self._index = end
            self._villages += 1
        if self._villages > 1:
            self._flags.add("plural")
        return bool(below)

    def _is_unit_name(self, end: int) -> bool:
        """“các ấp, xã Tân Lập” names the commune: its word stands before its name."""
        return bool(level_word(self._words, end - 1))

    def _level(self) -> bool:
        length = level_word(self._words, self._index)
        if not length:
            return False
        capped = bool(starts_with(self._words, self._index, _CAPPED))
        kinds = kinds_of(self._words[self._index : self._index + length])
        if self._is_of_committee():
            self._units.pop()
        self._index += length
        end = name_after(self._text, self._words, self._index)
        # “các xã, phường trên địa bàn tỉnh”: who speaks is no more of the list.
        around = bool(self._units) and self._words[self._index - length - 1].lower in _AROUND
        name = self._take_name(end)
        if name is not None or not around:
            self._units.append(Unit(kinds, name, capped))
        return True

    def _is_of_committee(self) -> bool:
        """“Ban Xây dựng Đảng Đảng ủy phường”: the committee's word and the unit's say one place."""
        before = self._words[self._index - 1]
        beside = not gap(self._text, self._words, self._index).strip()
        return bool(self._units) and beside and before.key == "uy" and self._units[-1].name is None

    def _name(self) -> bool:
        word = self._words[self._index]
        initials = _CITY_INITIALS.fullmatch(word.text)
        if initials:
            self._units.append(Unit(_CITIES, initials[1]))
            self._index += 1
            return True
        if not word.capital or _NUMBER.fullmatch(word.text) or word.lower in FILLERS:
            return False
        name = self._take_name(name_end(self._text, self._words, self._index))
        if name is not None:
            self._units.append(Unit(frozenset(), name))
        return name is not None

    def _take_name(self, end: int) -> str | None:
        if end == self._index:
            return None
        name = self._text[self._words[self._index].start : self._words[end - 1].end]
        self._index = end
        return name
