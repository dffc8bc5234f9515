"""One printed name: which type it is called by, what it says about place, whether it is no one body."""

from dataclasses import dataclass

from hoagiai.model.agency import AgencyTypeId
from hoagiai.parse.bodies.lexicon import Lexicon
from hoagiai.parse.bodies.pieces import Line, read_line
from hoagiai.parse.bodies.places import Place, Unit, kinds_of, level_word, read_place
from hoagiai.parse.bodies.vocabulary import BELOW_COMMUNE, COMMON, GENERIC, PERSONS, PLURAL, TITLES
from hoagiai.parse.bodies.words import Phrases, starts_with

# Nouns that describe by what they do: “Đơn vị vận hành hệ thống” is nobody's name.
_DESCRIBING = Phrases(
    "cơ quan, đơn vị, địa phương, tổ chức, cá nhân, đoàn thể, doanh nghiệp, thành viên, cộng đồng, tập thể",
    "chủ quản, đội, bộ phận, nhà đầu tư, nhân dân, người dân, cơ sở, hộ gia đình, lực lượng, đối tượng",
    "hòa giải viên, hoà giải viên, tập huấn viên, báo cáo viên, tuyên truyền viên, luật sư, luật gia",
    "chuyên gia, nhà khoa học, cấp ủy, cấp uỷ, chính quyền, khu dân cư, hiệp hội, cụm ngành, nhà trường",
    "trường học, hợp tác xã, viên chức, công chức, cán bộ, chủ đầu tư, nhóm, hội viên, hội đoàn thể",
    "ban nhân dân, chuyên viên, chi hội, chi đoàn, cộng tác viên, già làng, giáo viên, cán sự, trưởng phòng",
    "phó trưởng phòng, đoàn viên, thanh niên, học sinh, người có uy tín, tổ công tác",
    "đoàn kiểm tra, đoàn công tác, tổ giúp việc",
)


_BELONGING = frozenset({"thuộc", "của"})


@dataclass(frozen=True, slots=True)
class BodyName:
    """A printed name, read; ``types`` is empty where the register has no such name."""

    types: tuple[AgencyTypeId, ...]
    place: Place
    level_in_name: Unit | None
    """The tier that the name itself says: “Tỉnh đoàn”, “Văn phòng Thành ủy”."""
    generic: bool
    """True for names of no one body, known by their words."""
    core: str
    """The name without titles and place, for guessing what was meant."""
    plural: bool = False
    """True for “các tổ hòa giải”: many of the type."""


def read_name(text: str, lexicon: Lexicon) -> BodyName:
    """Return what ``text`` (one name, as split) says."""
    line = read_line(text)
    at, plural = _opening(line, lexicon)
    person = starts_with(line.words, 0, PERSONS)
    match = lexicon.match(line.text, line.words, at) if at < len(line.words) else None
    if match is None or starts_with(line.words, at, _DESCRIBING) > match.end - match.start:
        generic = bool(person) or _is_generic(line, at, plural=bool(plural))
        return BodyName((), Place(), None, generic, _core(line, at))
    place = read_place(line.text, line.words[: _above(line, lexicon, match.end)], match.end)
    inside = _level_inside(line, match.start, match.end)
    return BodyName(match.types, place, inside, generic=False, core="", plural=bool(plural))


def _above(line: Line, lexicon: Lexicon, start: int) -> int:
    """Return where “thuộc Sở Tư pháp” begins: the body that it belongs to says nothing of its place."""
    for at in range(start, len(line.words) - 1):
        if line.words[at].lower not in _BELONGING:
            continue
        after = at + 1
        if lexicon.match(line.text, line.words, after) and not level_word(line.words, after):
            return at
    return len(line.words)


def _opening(line: Line, lexicon: Lexicon) -> tuple[int, int]:
    """Return the index of the name proper, and one more than the index of “các” (0 without)."""
    at, plural = 0, 0
    while at < len(line.words) and not lexicon.match(line.text, line.words, at):
        step = starts_with(line.words, at, PLURAL)
        if not at and line.words[at].text.isdigit():
            step = 1
        plural = at + step if step else plural
        step = step or _title(line, at)
        if not step:
            break
        at += step
    return at, plural


def _title(line: Line, at: int) -> int:
    """Return the length of a title that a name follows: “Trưởng Công an”, but “Trưởng Ban” alone."""
    length = starts_with(line.words, at, TITLES)
    return length if at + length < len(line.words) else 0


def _is_generic(line: Line, at: int, *, plural: bool) -> bool:
    if at >= len(line.words) or plural:
        return bool(line.words)
    if starts_with(line.words, at, _DESCRIBING) or starts_with(line.words, at, BELOW_COMMUNE):
        return True
    # A place alone (“xã Tân Lập”) names no one body of it.
    if level_word(line.words, at):
        return True
    noun = starts_with(line.words, at, GENERIC)
    return _is_of_villages(line, at) or (bool(noun) and _only_qualified(line, at + noun))


def _is_of_villages(line: Line, at: int) -> bool:
    """“Ban quản lý các bản”, “Chi hội Phụ nữ các ấp”: each village has its own, none of them is named."""
    for index in range(at + 1, len(line.words)):
        after = index + starts_with(line.words, index, PLURAL)
        if after > index and starts_with(line.words, after, BELOW_COMMUNE):
            return True
    return False


def _only_qualified(line: Line, at: int) -> bool:
    """“Sở, ban, ngành có liên quan”: nothing after the noun that would be a name."""
    while at < len(line.words):
        step = starts_with(line.words, at, GENERIC) or starts_with(line.words, at, COMMON)
        step = step or level_word(line.words, at)
        if not step:
            return False
        at += step
    return True


def _core(line: Line, at: int) -> str:
    end = next((i for i in range(at + 1, len(line.words)) if level_word(line.words, i)), len(line.words))
    words = line.words[at:end]
    return line.text[words[0].start : words[-1].end] if words else ""


def _level_inside(line: Line, start: int, end: int) -> Unit | None:
    """“Văn phòng Thành ủy”, “Tỉnh đoàn”, “Xã đoàn”, “Đoàn phường”: the tier is in the name."""
    for index in range(start, end):
        length = level_word(line.words, index)
        if length and index + length <= end and _is_tier(line, start, index, length):
            return Unit(kinds_of(line.words[index : index + length]), None)
    return None


def _is_tier(line: Line, start: int, index: int, length: int) -> bool:
    if line.words[index + length - 1].key in ("uy", "doan"):
        return True
    beside = line.words[start : start + 2]
    return length == 1 and index < start + len(beside) and any(word.lower == "đoàn" for word in beside)
