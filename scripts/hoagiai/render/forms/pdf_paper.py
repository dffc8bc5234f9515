"""A PDF that says what each piece of it is: paragraphs and headings are tagged, the rest is ornament."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from typing import Final

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, XPos, YPos

from hoagiai.render.forms.layout import (
    HEAD,
    MADE,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    POINT,
    TEXT,
)
from hoagiai.render.words.forms import AUTHOR

_FAMILY: Final = "LiberationSerif"
_FACES: Final = (("", "Regular"), ("B", "Bold"), ("I", "Italic"))


class Paper(FPDF):
    """One form on A4 sheets. Its letters are embedded, as far as they are used."""

    def __init__(self, title: str) -> None:
        super().__init__(format="A4", unit="mm")
        self.set_margins(MARGIN_LEFT, MARGIN_TOP, MARGIN_RIGHT)
        # Boxes are laid whole, by whoever draws them.
        self.set_auto_page_break(auto=False)
        self.c_margin = 0
        with as_file(files("hoagiai.render.forms") / "fonts") as folder:
            for style, face in _FACES:
                self.add_font(_FAMILY, style, folder / f"{_FAMILY}-{face}.ttf")
        self.set_title(title)
        self.set_author(AUTHOR)
        self.set_lang("vi-VN")
        self.set_creation_date(MADE)
        self.set_display_mode("default")
        self.viewer_preferences = None
        self.write_in(TEXT)
        self.add_page()

    def header(self) -> None:
        """Number every sheet but the first, at its head."""
        if self.page_no() > 1:
            with self.ornament():
                self.write_in(HEAD)
                self.set_xy(MARGIN_LEFT, MARGIN_TOP - HEAD * POINT)
                self.cell(self.epw, HEAD * POINT, str(self.page_no()), align=Align.C)
            self.set_xy(MARGIN_LEFT, MARGIN_TOP + HEAD * POINT / 2)

    @property
    def floor(self) -> float:
        """How far down a sheet is written on."""
        return float(self.h) - MARGIN_BOTTOM

    def write_in(self, size: float, style: str = "") -> None:
        """Choose the letters of what is written next."""
        self.set_font(_FAMILY, style, size)

    def folded(self, text: str, width: float) -> list[str]:
        """Return the lines that ``text`` takes in a column ``width`` millimetres wide."""
        lines = self.multi_cell(width, text=text, dry_run=True, output=MethodReturnValue.LINES)
        return list(lines) if isinstance(lines, list) else []

    def say(self, text: str, place: tuple[float, float, float], height: float, align: Align) -> None:
        """Write ``text`` at a place (x, y and width), each line ``height`` millimetres high."""
        x, y, width = place
        self.set_xy(x, y)
        self.multi_cell(width, height, text, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    @contextmanager
    def tagged(self, kind: str) -> Iterator[None]:
        """Tell readers of the file what is written within: ``P``, ``H1``; it must stay on one page."""
        number = self.struct_builder.next_mcid_for_page(self.page)
        _, parents = self.struct_builder.add_marked_content(self.page, f"/{kind}", number)
        self.pages[self.page].struct_parents = parents
        self._out(f"/{kind} <</MCID {number}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def ornament(self) -> Iterator[None]:
        """Tell readers of the file to pass over what is drawn within: dots, lines, numbers of sheets."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")
