"""The bodies that a block of “Tổ chức thực hiện” opens with."""

from dataclasses import replace

from hoagiai.parse.bodies.lexicon import Lexicon, Match
from hoagiai.parse.bodies.listed import listed_names
from hoagiai.parse.bodies.pieces import Break, Line, read_line
from hoagiai.parse.bodies.places import level_word
from hoagiai.parse.bodies.split import Excerpt, split_bodies
from hoagiai.parse.bodies.vocabulary import (
    ACTS,
    BELOW_COMMUNE,
    CALLS,
    CHAINED,
    CHARGED,
    COMMON,
    FILLERS,
    GENERIC,
    HEADS,
    PLURAL,
    TITLES,
)
from hoagiai.parse.bodies.words import AND, Phrases, starts_with

_OF_BOARDS = Phrases("chỉ đạo, tổ chức, giám sát, quản lý, điều hành, vận động")
_STANDING = Phrases(
    "cơ quan thường trực, đơn vị thường trực, cơ quan đầu mối, đơn vị đầu mối, cơ quan chủ trì"
)
_QUALIFYING = (GENERIC, HEADS, COMMON, PLURAL, BELOW_COMMUNE)


def opening_bodies(text: str, lexicon: Lexicon) -> tuple[Excerpt, ...]:
    """Return the names that ``text`` opens with, () if it opens with something else.

    A block opens with a body when its name stands first, or first after a call (“Đề nghị”,
    “Giao”, “Trách nhiệm của”): “Phòng Tư pháp chủ trì …”, “Công an thị trấn”.
    """
    line = read_line(text)
    start = _after_call(line)
    if start == len(line.words) or not _is_name(line, lexicon, start):
        return ()
    end = _end(line, lexicon, start)
    first = line.words[start].start
    last = line.words[end].start if end < len(line.words) else len(text)
    found = split_bodies(text[first:last], lexicon)
    return tuple(replace(one, offset=one.offset + first) for one in found)


def _after_call(line: Line) -> int:
    at = 0
    while at < len(line.words) and (step := starts_with(line.words, at, CALLS)):
        at += step
    return at


def _is_name(line: Line, lexicon: Lexicon, start: int) -> bool:
    at = start + starts_with(line.words, start, TITLES)
    plural = starts_with(line.words, at, PLURAL)
    at += plural
    if at < len(line.words) and line.words[start].capital and starts_with(line.words, at, CHARGED):
        return True
    if at >= len(line.words) or (not plural and starts_with(line.words, start, ACTS)):
        return False
    if _match(line, lexicon, start) or lexicon.match(line.text, line.words, at):
        return True
    noun = starts_with(line.words, at, GENERIC)
    if noun and at > start + plural and line.words[start].capital:
        # “Giám đốc Sở”, “Ban Thường vụ Hội”: of the body that speaks.
        return True
    if plural:
        below = starts_with(line.words, at, BELOW_COMMUNE)
        return bool(noun or below or level_word(line.words, at))
    return _is_chain(line, at) or _is_proper(line, at)


def _match(line: Line, lexicon: Lexicon, index: int) -> Match | None:
    return lexicon.match(line.text, line.words, index)


def _is_chain(line: Line, at: int) -> bool:
    """“Sở, ban, ngành …”, “Cơ quan, đơn vị …” without “các”."""
    after = at + starts_with(line.words, at, CHAINED)
    listed = at < after < len(line.words) and line.breaks[after] is Break.COMMA
    return listed and bool(starts_with(line.words, after, CHAINED))


def _is_proper(line: Line, at: int) -> bool:
    """A name that the register may lack: “Phòng Tư phát”, but neither “Hội nghị” nor “Ban hành”."""
    after = at + (starts_with(line.words, at, HEADS) or starts_with(line.words, at, GENERIC))
    if after == at or after >= len(line.words) or not line.words[at].capital:
        return False
    many = after + starts_with(line.words, after, PLURAL)
    if many > after and starts_with(line.words, many, BELOW_COMMUNE):
        # “Ban nhân dân các ấp”
        return True
    return line.words[after].capital and line.breaks[after] is Break.JUXTAPOSED


def _end(line: Line, lexicon: Lexicon, start: int) -> int:
    """Return the index of the first word that is no longer part of the names."""
    people = start + starts_with(line.words, start, PLURAL)
    at, known = people + starts_with(line.words, people, CHARGED), False
    listed = listed_names(line, lexicon)
    while at < len(line.words):
        if at in listed:
            at, known = listed[at].match.end, True
            continue
        if at > start and _is_cut(line, at):
            return at
        match = _match(line, lexicon, at)
        if match is not None:
            at, known = match.end, True
            continue
        if at > start and _is_act(line, at, known=known):
            return at
        known = known and line.breaks[at] is not Break.COMMA
        at += level_word(line.words, at) or 1
    return at


def _is_cut(line: Line, at: int) -> bool:
    between = line.text[line.words[at - 1].end : line.words[at].start]
    sentence = line.breaks[at] is Break.HARD and ";" not in between
    return sentence or (":" in between and line.words[at - 1].key != "truong")


def _is_act(line: Line, at: int, *, known: bool) -> bool:
    """Tell whether a verb begins; after a registered name any word that says no place does."""
    word = line.words[at]
    # “Sở Tư pháp, cơ quan thường trực của Kế hoạch, …” names one body.
    if starts_with(line.words, at, _STANDING) and line.breaks[at] is Break.COMMA:
        return True
    # “Các công chức được phân công …” are charged; what they do comes after.
    if word.capital or word.key == AND or _is_listed_noun(line, at) or line.words[at - 1].lower == "được":
        return False
    follows = line.words[at + 1 : at + 2]
    if known and word.lower == "giao" and follows and follows[0].capital:
        return True
    if starts_with(line.words, at, ACTS):
        return not (line.words[at - 1].lower == "ban" and starts_with(line.words, at, _OF_BOARDS))
    if not known or word.lower in FILLERS or level_word(line.words, at):
        return False
    return not any(starts_with(line.words, at, phrases) for phrases in _QUALIFYING) and word.lower not in (
        "từ",
        "đến",
    )


def _is_listed_noun(line: Line, at: int) -> bool:
    """“tổ chức” in “các tổ chức”, “cơ quan, tổ chức” is a noun."""
    if not starts_with(line.words, at, GENERIC):
        return False
    return line.breaks[at] is Break.COMMA or bool(starts_with(line.words, at - 1, PLURAL))
