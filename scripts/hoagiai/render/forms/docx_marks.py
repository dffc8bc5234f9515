"""What python-docx has no words for, written as the markup of WordprocessingML itself."""

from collections.abc import Iterable
from typing import TypeVar, cast

from docx.document import Document as DocxDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from hoagiai.render.forms.layout import FAMILY

E = TypeVar("E", bound=BaseOxmlElement)

_FACES = ("ascii", "hAnsi", "cs", "eastAsia")
_THEMED = ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme")
_SIDES = ("top", "left", "bottom", "right")


def say_in_vietnamese(document: DocxDocument) -> None:
    """Make Vietnamese the language of a document, and one family the letters of all of it."""
    defaults = document.styles.element
    for language in defaults.iter(qn("w:lang")):
        for name in ("val", "eastAsia"):
            language.set(qn(f"w:{name}"), "vi-VN")
    for fonts in defaults.iter(qn("w:rFonts")):
        for name in _THEMED:
            fonts.attrib.pop(qn(f"w:{name}"), None)
        for name in _FACES:
            fonts.set(qn(f"w:{name}"), FAMILY)


def outline(paragraph: Paragraph, level: int) -> None:
    """Make a paragraph a heading of ``level`` (1 is the title) for whoever finds their way by headings."""
    _added(paragraph.paragraph_format.element.get_or_add_pPr(), "outlineLvl", val=str(level - 1))


def draw_rule(paragraph: Paragraph) -> None:
    """Draw a thin line along the top of a paragraph."""
    # Borders stand before spacing and alignment, or the file is not valid.
    properties = paragraph.paragraph_format.element.get_or_add_pPr()
    borders = _element("pBdr")
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    _added(borders, "top", val="single", sz="4", space="1", color="auto")


def number_sheets(paragraph: Paragraph) -> None:
    """Write the number of the sheet into a paragraph, as a field."""
    _added(paragraph.add_run().font.element, "fldChar", fldCharType="begin")
    _added(paragraph.add_run().font.element, "instrText", "PAGE")
    _added(paragraph.add_run().font.element, "fldChar", fldCharType="end")


def keep_row_whole(row: _Row, *, heading: bool = False) -> None:
    """Keep a row on one sheet; a heading row is shown again on each sheet of its table."""
    properties = _above(_markup(row.cells[0]), CT_Row).get_or_add_trPr()
    _added(properties, "cantSplit")
    if heading:
        _added(properties, "tblHeader")


def draw_borders(cells: Iterable[_Cell]) -> None:
    """Draw the four sides of each cell."""
    for cell in cells:
        borders = _added(_markup(cell).get_or_add_tcPr(), "tcBorders")
        for side in _SIDES:
            _added(borders, side, val="single", sz="4", space="0", color="auto")


def take_padding_away(table: Table) -> None:
    """Let words begin at the very side of the cells of a table."""
    row = _above(_markup(table.rows[0].cells[0]), CT_Row)
    padding = _element("tblCellMar")
    _above(row, CT_Tbl).tblPr.insert_element_before(padding, "w:tblLook")
    for side in ("left", "right"):
        _added(padding, side, w="0", type="dxa")


def _markup(cell: _Cell) -> CT_Tc:
    """Return the markup of a cell, in which that of its first paragraph lies."""
    return _above(cell.paragraphs[0].paragraph_format.element, CT_Tc)


def _above(element: BaseOxmlElement, kind: type[E]) -> E:
    """Return what ``element`` lies in.

    Raises:
        TypeError: If that is of another kind.
    """
    parent = element.getparent()
    if not isinstance(parent, kind):
        raise TypeError(f"{element.tag} lies in no {kind.__name__}")
    return parent


def _added(parent: BaseOxmlElement, name: str, text: str | None = None, **attributes: str) -> BaseOxmlElement:
    child = _element(name, **attributes)
    child.text = text
    parent.append(child)
    return child


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    named = {qn(f"w:{key}"): text for key, text in attributes.items()}
    return cast("BaseOxmlElement", OxmlElement(f"w:{name}", named))
