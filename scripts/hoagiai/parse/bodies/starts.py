"""Whether a new name begins at a word of a list, given the name before it."""

from collections.abc import Sequence

from hoagiai.parse.bodies.lexicon import Lexicon, Match
from hoagiai.parse.bodies.listed import listed_names
from hoagiai.parse.bodies.pieces import Break, Line
from hoagiai.parse.bodies.places import (
    COMMUNE_KINDS,
    DISTRICT_KINDS,
    PROVINCE_KINDS,
    kinds_of,
    level_word,
    name_after,
    name_end,
)
from hoagiai.parse.bodies.vocabulary import (
    BELOW_COMMUNE,
    CHAINED,
    COMMON,
    GENERIC,
    HEADS,
    PEOPLE,
    PLURAL,
    TITLES,
)
from hoagiai.parse.bodies.words import AND, starts_with

_OF_VILLAGES = frozenset(
    {"ban-cong-tac-mat-tran", "chi-bo", "to-cong-nghe-so-cong-dong", "to-hoa-giai", "truong-thon"}
)
"""Types of which each village has its own: “Tổ hòa giải thôn, bản” is one name."""
_UNIT_ENDS = frozenset({"tỉnh", "phố", "xã", "huyện", "quận", "trấn", "phường", "khu"})


class Breaker:
    """Decides the breaks of one line."""

    def __init__(self, line: Line, lexicon: Lexicon) -> None:
        """Find the registered names of ``line``: nothing breaks inside them."""
        self._line = line
        self._words = line.words
        self._matches = dict(_matches(line, lexicon))
        self.listed = listed_names(line, lexicon)
        """Names that share the noun before them."""
        self._matches |= {at: name.match for at, name in self.listed.items()}
        self._inside = {
            index for match in self._matches.values() for index in range(match.start + 1, match.end)
        }

    def match(self, index: int) -> Match | None:
        """Return the registered name that begins at word ``index``."""
        return self._matches.get(index)

    def segments(self) -> list[tuple[int, int]]:
        """Return the first and the last word (exclusive) of each name, separating “và” left out."""
        found: list[tuple[int, int]] = []
        start = 0
        for index in range(1, len(self._words)):
            if self._is_label(start, index):
                start = index
            elif self._breaks(start, index):
                found.append((start, self._without_and(start, index)))
                start = index
        if self._words:
            found.append((start, self._without_and(start, len(self._words))))
        return [(first, last) for first, last in found if first < last]

    def _is_label(self, start: int, index: int) -> bool:
        """“Cấp tỉnh: Sở Tư pháp”: the tier printed before a colon is no part of the name."""
        between = self._line.text[self._words[index - 1].end : self._words[index].start]
        return between.strip() == ":" and start + level_word(self._words, start) == index

    def _without_and(self, start: int, end: int) -> int:
        return end - 1 if end > start and self._words[end - 1].key == AND else end

    def _breaks(self, start: int, index: int) -> bool:
        kind = self._line.breaks[index]
        if kind is Break.HARD:
            return True
        if index in self._inside or kind is Break.NONE or self._words[index].key == AND:
            return False
        if kind is Break.JUXTAPOSED:
            return self._follows_unit(index)
        if kind is Break.COMMA:
            return self._begins(start, index)
        return self._stands_alone(start, index, kind)

    def _follows_unit(self, index: int) -> bool:
        """Two names with nothing between them: “… phường, đặc khu Sở Tài chính”."""
        match = self._matches.get(index)
        if match is None or match.end == match.start + 1 or not self._words[index].capital:
            return False
        return self._words[index - 1].lower in _UNIT_ENDS and index - 1 not in self._inside

    def _stands_alone(self, start: int, index: int, kind: Break) -> bool:
        """After a bare line break or dash only an evident name begins: paper wraps its lines."""
        bare = starts_with(self._words, start, HEADS) or starts_with(self._words, start, GENERIC)
        if start + bare == index or self._words[index - 1].key == AND:
            return False
        if index in self._matches and self._words[index].capital:
            return True
        return kind is Break.LINE and self._words[index].capital and self._begins(start, index)

    def _begins(self, start: int, index: int) -> bool:
        # “Giám đốc, Thủ trưởng các sở” heads one name.
        if start + starts_with(self._words, start, TITLES) == index:
            return False
        if index in self._matches:
            return True
        if self._words[index].text.isdigit() and index + 1 < len(self._words):
            # “Mặt trận xã, 18 thôn”
            return bool(starts_with(self._words, index + 1, BELOW_COMMUNE))
        plural = starts_with(self._words, index, PLURAL)
        if plural:
            return self._is_head(index + plural)
        if level_word(self._words, index):
            return self._is_other_unit(start, index)
        return self._is_other_noun(start, index)

    def _is_other_noun(self, start: int, index: int) -> bool:
        generic, head = (starts_with(self._words, index, nouns) for nouns in (GENERIC, HEADS))
        if generic and head <= generic:
            return self._is_other_generic(start, index)
        if starts_with(self._words, index, BELOW_COMMUNE):
            return self._is_other_village(start, index)
        return bool(head) or self.listed_unit(index) is not None

    def _is_other_village(self, start: int, index: int) -> bool:
        """“Mặt trận phường, tổ dân phố” are two; “Ban Công tác Mặt trận các bản, tổ dân phố” one."""
        named = [self._matches[at] for at in range(start, index) if at in self._matches]
        if not named or _OF_VILLAGES.intersection(named[-1].types):
            return False
        after = range(named[-1].end, index)
        return not any(
            starts_with(self._words, at, phrases) for at in after for phrases in (PLURAL, BELOW_COMMUNE)
        )

    def listed_unit(self, index: int) -> tuple[int, int] | None:
        """Return the level word that the name at ``index`` shares: “các phường Tân Phong, Đoàn Kết”."""
        end = name_end(self._line.text, self._words, index)
        if end == index or index in self._matches or not self._is_whole(end):
            return None
        for at in range(index - 1, 0, -1):
            if at in self._matches or self._line.breaks[at + 1] is Break.HARD:
                return None
            length = level_word(self._words, at)
            if length:
                named = at + length < index and self._words[at + length].capital
                return (at, at + length) if named and starts_with(self._words, at - 1, PLURAL) else None
        return None

    def _is_whole(self, end: int) -> bool:
        """Tell whether a part of the list ends before word ``end``."""
        if end == len(self._words) or self._words[end].key == AND:
            return True
        return self._line.breaks[end] in (Break.COMMA, Break.HARD)

    def _is_head(self, index: int) -> bool:
        if index in self._matches or level_word(self._words, index):
            return True
        return any(starts_with(self._words, index, p) for p in (GENERIC, HEADS, BELOW_COMMUNE))

    def _is_other_unit(self, start: int, index: int) -> bool:
        """“UBND thành phố Hà Nội, Thành phố Hồ Chí Minh” are two; “xã, phường” is one list."""
        rank = self._named_rank(index)
        if rank is None:
            return False
        before = [r for at in range(start, index) if (r := self._named_rank(at)) is not None]
        return not before or rank >= before[-1]

    def _named_rank(self, index: int) -> float | None:
        """Return the tier of a unit that is named at ``index``: lower number, higher tier."""
        length = level_word(self._words, index)
        after = index + length
        if not length or after in self._matches or name_after(self._line.text, self._words, after) == after:
            return None
        kinds = kinds_of(self._words[index : index + length])
        tiers = [t for t, of in enumerate((PROVINCE_KINDS, DISTRICT_KINDS, COMMUNE_KINDS)) if kinds & of]
        return sum(tiers) / len(tiers)

    def _is_other_generic(self, start: int, index: int) -> bool:
        """“Các cơ quan, đơn vị” is one; “Sở Tài chính, các đơn vị” two; “Sở, ban, ngành” one."""
        if starts_with(self._words, index, PEOPLE):
            return True
        if self._is_in_plural(start, index):
            return self._is_proper(index)
        return not self._is_chained(start, index)

    def _is_in_plural(self, start: int, index: int) -> bool:
        """Tell whether “các” and a noun for bodies govern the words before ``index``."""
        for at in range(index - 1, start - 1, -1):
            plural = starts_with(self._words, at, PLURAL)
            if plural:
                return any(starts_with(self._words, at + plural, nouns) for nouns in (GENERIC, BELOW_COMMUNE))
            if at in self._matches:
                return False
        return False

    def _is_proper(self, index: int) -> bool:
        """A noun with words of its own, “Viện Kinh tế”: no part of “các viện, trường”."""
        after = index + starts_with(self._words, index, GENERIC)
        if after >= len(self._words) or self._line.breaks[after] is not Break.JUXTAPOSED:
            return False
        follows = self._words[after]
        return self._words[index].capital and follows.capital and not starts_with(self._words, after, COMMON)

    def _is_chained(self, start: int, index: int) -> bool:
        before = index - 1 if self._words[index - 1].key == AND else index
        first = max((at for at in range(start, before) if self._is_chunk_start(start, at)), default=start)
        whole = starts_with(self._words, first, CHAINED) == before - first
        return whole and bool(starts_with(self._words, index, CHAINED))

    def _is_chunk_start(self, start: int, index: int) -> bool:
        return index == start or self._line.breaks[index] is Break.COMMA


def _matches(line: Line, lexicon: Lexicon) -> Sequence[tuple[int, Match]]:
    found: list[tuple[int, Match]] = []
    index = 0
    while index < len(line.words):
        match = lexicon.match(line.text, line.words, index)
        if match is not None:
            found.append((index, match))
        index = match.end if match else index + 1
    return found
