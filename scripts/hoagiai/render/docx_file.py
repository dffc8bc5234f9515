"""A Word document as a file that is the same for the same content."""

from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as DocxDocument

_THUMBNAIL: Final = "/thumbnail"
_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The first day that an archive can name."""


def packed(document: DocxDocument) -> bytes:
    """Return the document as a file whose parts name no day."""
    package = document.part.package
    for key, relation in list(package.rels.items() if package else ()):
        # The template brings a picture of itself, an empty sheet.
        if relation.reltype.endswith(_THUMBNAIL):
            package.rels.pop(key)
    written, again = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as parts, ZipFile(again, "w") as archive:
        for name in parts.namelist():
            archive.writestr(ZipInfo(name, _FIRST_DAY), parts.read(name), ZIP_DEFLATED)
    return again.getvalue()
