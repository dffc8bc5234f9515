"""Where documents stand in the tree: the file name is the id."""

from hoagiai.model.legal import DocumentId

DOCUMENTS = "docs/van-ban/"
"""The folder of the pages of legal documents."""
UNPAGED = "plans/_danh-ba/van-ban-khac.yml"
"""The register of documents that texts cite and that have no page."""
ENGLISH = ".en.md"
_INDEX = "index"


def is_document(path: str) -> bool:
    """Tell whether a page is a legal document's: directly in the folder, and not its index."""
    name = path.removeprefix(DOCUMENTS)
    return path.startswith(DOCUMENTS) and "/" not in name and document_id(path) != _INDEX


def document_id(path: str) -> DocumentId:
    """Return the id of the document of ``path``: its file name without the ending."""
    return DocumentId(path.removeprefix(DOCUMENTS).removesuffix(".md").removesuffix(".en"))
