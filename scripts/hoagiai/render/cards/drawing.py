"""Vẽ ảnh chia sẻ: 1200 × 630, sixteen colours, with a font that the project brings along."""

import zlib
from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import files
from io import BytesIO
from typing import Final, NamedTuple

from PIL import Image, ImageDraw, ImageFont

from hoagiai.render.cards.wrapping import broken, cut, cut_line, lines_needed, wrapped

SIZE: Final = (1200, 630)
"""What networks show uncropped."""
_BAND: Final = 130
_MARGIN: Final = 80
_WIDTH: Final = SIZE[0] - 2 * _MARGIN
_KIND_TOP: Final = 56
_TITLE_TOP: Final = 118
_TITLE_HEIGHT: Final = SIZE[1] - _BAND - _TITLE_TOP - 44
_TITLE_SIZES: Final = (76, 66, 58, 50, 44)
_LEADING: Final = 1.22
_ABOVE: Final = 2.6
"""A title stands a little above the middle of its room."""
_KIND_SIZE, _NAME_SIZE = 34, 44
_BESIDE_MARK: Final = 146
_SMOOTH: Final = 4
"""The mark is drawn so many times as large, then made smaller."""
_PAPER, _INK = (250, 249, 245), (11, 63, 61)
_GREEN, _WHITE, _ORANGE = (11, 69, 67), (255, 255, 255), (242, 181, 107)
# From paper to ink, from green to white, and what the mark needs: no more colours, and a picture is
# drawn and packed in a few thousandths of a second.
_INK_STEPS, _BAND_STEPS = 9, 6
_BITS: Final = 4
_FONTS: Final = "forms/fonts"


class CardWords(NamedTuple):
    """Everything that is written on a card."""

    kind: str
    title: str
    site: str


class Artist:
    """Draws cards; holds the letters and what all cards of a site have, so one is made for many cards."""

    def __init__(self) -> None:
        """Take up the project's own letters."""
        bold, regular = _font("LiberationSerif-Bold.ttf"), _font("LiberationSerif-Regular.ttf")
        self._title_fonts = tuple(bold(size) for size in _TITLE_SIZES)
        self._kind_font, self._name_font = regular(_KIND_SIZE), bold(_NAME_SIZE)
        self._paper_steps = _steps(0, _INK_STEPS)
        self._boards: dict[str, Image.Image] = {}

    def draw(self, words: CardWords) -> bytes:
        """Return a card as PNG: the same words are the same bytes."""
        if words.site not in self._boards:
            self._boards[words.site] = self._board(words.site)
        board = self._boards[words.site].copy()
        board.paste(self._text(words), (0, _BAND))
        packed = BytesIO()
        # Flat colours are runs of equal bytes: to look for nothing else takes half as long and packs as well.
        board.save(packed, "PNG", bits=_BITS, compress_type=zlib.Z_RLE)
        return packed.getvalue()

    def _board(self, site: str) -> Image.Image:
        board = Image.new("P", SIZE)
        board.putpalette(_palette())
        board.paste(self._band(site), (0, 0))
        return board

    def _text(self, words: CardWords) -> Image.Image:
        """Kind and title on paper, as places of the palette."""
        shades = Image.new("L", (SIZE[0], SIZE[1] - _BAND))
        pen = ImageDraw.Draw(shades)
        kind = cut_line(words.kind, _WIDTH, self._kind_font.getlength)
        pen.text((_MARGIN, _KIND_TOP), kind, font=self._kind_font, fill=255, anchor="ls")
        font, lines = self._title(words.title)
        leading = font.size * _LEADING
        top = _TITLE_TOP + (_TITLE_HEIGHT - leading * len(lines)) / _ABOVE
        for number, line in enumerate(lines):
            pen.text((_MARGIN, top + number * leading), line, font=font, fill=255)
        return shades.point(self._paper_steps)

    def _title(self, title: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
        """The largest letters in which the title fits, and its lines."""
        words = title.split()
        for font in self._title_fonts:
            if lines_needed(words, _WIDTH, font.getlength) <= _room(font):
                return font, _joined(wrapped(words, _WIDTH, font.getlength))
        last = self._title_fonts[-1]
        pieces = broken(words, _WIDTH, last.getlength)
        if lines_needed(pieces, _WIDTH, last.getlength) <= _room(last):
            return last, _joined(wrapped(pieces, _WIDTH, last.getlength))
        return last, _joined(cut(pieces, _room(last), _WIDTH, last.getlength))

    def _band(self, site: str) -> Image.Image:
        """The band at the top with the mark and the name of the site, as places of the palette."""
        shades = Image.new("L", (SIZE[0], _BAND))
        pen = ImageDraw.Draw(shades)
        name = cut_line(site, _WIDTH - _BESIDE_MARK, self._name_font.getlength)
        pen.text((_MARGIN + _BESIDE_MARK, _BAND // 2), name, font=self._name_font, fill=255, anchor="lm")
        band = shades.point(_steps(_INK_STEPS, _BAND_STEPS))
        mark, lens = _mark()
        band.paste(mark.point(_steps(_INK_STEPS, _BAND_STEPS)), (_MARGIN, 25))
        band.paste(_INK_STEPS + _BAND_STEPS, (_MARGIN, 25), lens)
        return band


def _font(name: str) -> Callable[[int], ImageFont.FreeTypeFont]:
    content = files("hoagiai.render").joinpath(_FONTS, name).read_bytes()
    # Laid out by Pillow itself: another engine, where one is installed, would give other bytes.
    return partial(_sized, content)


def _sized(content: bytes, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(BytesIO(content), size, layout_engine=ImageFont.Layout.BASIC)


def _room(font: ImageFont.FreeTypeFont) -> int:
    """How many lines of a title find room."""
    return int(_TITLE_HEIGHT / (font.size * _LEADING))


def _joined(lines: Sequence[Sequence[str]]) -> list[str]:
    return [" ".join(line) for line in lines]


def _steps(first: int, count: int) -> list[int]:
    """Return for each of 256 shades its place in the palette."""
    return [first + round(shade * (count - 1) / 255) for shade in range(256)]


def _palette() -> list[int]:
    ink = (_between(_PAPER, _INK, step / (_INK_STEPS - 1)) for step in range(_INK_STEPS))
    band = (_between(_GREEN, _WHITE, step / (_BAND_STEPS - 1)) for step in range(_BAND_STEPS))
    return [part for colour in (*ink, *band, _ORANGE) for part in colour]


def _between(one: tuple[int, ...], other: tuple[int, ...], share: float) -> tuple[int, ...]:
    return tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))


def _mark() -> tuple[Image.Image, Image.Image]:
    """Return the two rings of the site's mark, and what they have in common, as shades 80 high."""
    size, line = 80 * _SMOOTH, 8 * _SMOOTH
    rings = Image.new("L", (size * 3 // 2, size))
    one, other = Image.new("1", rings.size), Image.new("1", rings.size)
    for disc, left in ((one, 0), (other, size // 2)):
        ImageDraw.Draw(disc).ellipse((left + line, line, left + size - line, size - line), fill=1)
        ImageDraw.Draw(rings).ellipse((left, 0, left + size - 1, size - 1), outline=255, width=line)
    lens = Image.composite(one, Image.new("1", rings.size), other)
    small = (rings.width // _SMOOTH, rings.height // _SMOOTH)
    return rings.resize(small, Image.Resampling.BOX), lens.resize(small)
