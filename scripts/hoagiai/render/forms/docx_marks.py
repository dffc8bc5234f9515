"""What python-docx has no words for, written as the markup of WordprocessingML itself."""

from collections.abc import Iterable

from docx.document import Document as DocxDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from hoagiai.render.forms.layout import FAMILY

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
    borders = OxmlElement("w:pBdr")
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    _added(borders, "top", val="single", sz="4", space="1", color="auto")


def number_sheets(paragraph: Paragraph) -> None:
    """Write the number of the sheet into a paragraph, as a field."""
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = paragraph.add_run().font.element
        if kind is not None:
            _added(run, "fldChar", fldCharType=kind)
        else:
            _added(run, "instrText").text = text


def keep_row_whole(row: _Row, *, heading: bool = False) -> None:
    """Keep a row on one sheet; a heading row is shown again on each sheet of its table."""
    properties = _cell_element(row.cells[0]).getparent().get_or_add_trPr()
    _added(properties, "cantSplit")
    if heading:
        _added(properties, "tblHeader")


def draw_borders(cells: Iterable[_Cell]) -> None:
    """Draw the four sides of each cell."""
    for cell in cells:
        borders = _added(_cell_element(cell).get_or_add_tcPr(), "tcBorders")
        for side in _SIDES:
            _added(borders, side, val="single", sz="4", space="0", color="auto")


def take_padding_away(table: Table) -> None:
    """Let words begin at the very side of the cells of a table."""
    row = _cell_element(table.rows[0].cells[0]).getparent()
    padding = _added(row.getparent().tblPr, "tblCellMar")
    for side in ("left", "right"):
        _added(padding, side, w="0", type="dxa")


def _cell_element(cell: _Cell) -> BaseOxmlElement:
    """Return the markup of a cell: that of its first paragraph lies in it."""
    return cell.paragraphs[0].paragraph_format.element.getparent()


def _added(parent: BaseOxmlElement, name: str, **attributes: str) -> BaseOxmlElement:
    child = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        child.set(qn(f"w:{key}"), value)
    parent.append(child)
    return child
