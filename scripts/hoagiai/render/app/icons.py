"""Vẽ biểu tượng ứng dụng: the drawing of ``overrides/assets/bieu-tuong.svg`` as PNG, in all its sizes."""

from io import BytesIO
from typing import Final, NamedTuple

from PIL import Image, ImageChops, ImageDraw

_GREEN, _WHITE, _ORANGE = (11, 69, 67), (255, 255, 255), (242, 181, 107)
# The drawing, in its own units: 32 wide, the rings' middles at the same height.
_UNITS: Final = 32
_MIDDLE: Final = 16
_LEFT, _RIGHT = 11.5, 20.5
_RADIUS, _LINE = 8, 2.2
_CORNER: Final = 7
_SMOOTH: Final = 4
"""It is drawn so many times as large, then made smaller."""


class Icon(NamedTuple):
    """One size of the drawing.

    ``share`` is how much of the width the drawing takes; what is left around it is green. A system may
    cut a maskable icon to any shape that holds its inner 80 %.
    """

    path: str
    size: int
    maskable: bool = False
    rounded: bool = True

    @property
    def share(self) -> float:
        """The part of the width that the drawing takes."""
        return 0.8 if self.maskable else 1


APPLE: Final = Icon("ung-dung/apple-180.png", 180, rounded=False)
"""What iPhones show; they round its corners themselves."""
ICONS: Final = (
    Icon("ung-dung/192.png", 192),
    Icon("ung-dung/512.png", 512),
    Icon("ung-dung/cat-512.png", 512, maskable=True, rounded=False),
    APPLE,
)


def draw_icon(icon: Icon) -> bytes:
    """Return an icon as PNG."""
    large = icon.size * _SMOOTH
    picture = _ground(icon, large)
    rings, lens = _rings(large, icon.share)
    picture.paste(_ORANGE, mask=lens)
    picture.paste(_WHITE, mask=rings)
    packed = BytesIO()
    small = picture.resize((icon.size, icon.size), Image.Resampling.BOX)
    small.save(packed, "PNG", optimize=True)
    return packed.getvalue()


def _ground(icon: Icon, large: int) -> Image.Image:
    """Return the green ground: see-through at its corners, unless it fills its square."""
    if not icon.rounded:
        return Image.new("RGB", (large, large), _GREEN)
    picture = Image.new("RGBA", (large, large), (*_GREEN, 0))
    corner = _CORNER * large / _UNITS
    ImageDraw.Draw(picture).rounded_rectangle((0, 0, large - 1, large - 1), corner, fill=(*_GREEN, 255))
    return picture


def _rings(large: int, share: float) -> tuple[Image.Image, Image.Image]:
    """Return where the two rings are, and where what they have in common is."""
    unit = large * share / _UNITS
    discs, rings = [], Image.new("1", (large, large))
    for across in (_LEFT, _RIGHT):
        middle = (large / 2 + (across - _MIDDLE) * unit, large / 2)
        discs.append(_disc(large, middle, _RADIUS * unit))
        outer = _disc(large, middle, (_RADIUS + _LINE / 2) * unit)
        inner = _disc(large, middle, (_RADIUS - _LINE / 2) * unit)
        rings = ImageChops.logical_or(rings, ImageChops.logical_xor(outer, inner))
    return rings, ImageChops.logical_and(*discs)


def _disc(large: int, middle: tuple[float, float], radius: float) -> Image.Image:
    disc = Image.new("1", (large, large))
    across, down = middle
    box = (across - radius, down - radius, across + radius, down + radius)
    ImageDraw.Draw(disc).ellipse(box, fill=1)
    return disc
