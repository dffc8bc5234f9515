"""Quan hệ giữa văn bản: what documents do to each other, told from both sides.

A relation that only one of two documents states still stands on the pages of both.
"""

from collections.abc import Mapping

from hoagiai.model.legal import DocumentId, LegalDocument, Relations

Roles = Mapping[str, tuple[DocumentId, ...]]
"""The other documents by what they are to one: ``amends``, ``amended_by``, …, in a fixed order."""

ROLES = (
    "amends",
    "amended_by",
    "replaces",
    "replaced_by",
    "repeals",
    "repealed_by",
    "guides",
    "guided_by",
)
_OTHER_SIDE = {
    "amends": "amended_by",
    "replaces": "replaced_by",
    "repeals": "repealed_by",
    "guides": "guided_by",
}
_INVERSE = _OTHER_SIDE | {passive: active for active, passive in _OTHER_SIDE.items()}


def kinship(documents: Mapping[DocumentId, LegalDocument]) -> Mapping[DocumentId, Roles]:
    """Return the relations of every document: those it states, then those that others state of it."""
    found: dict[DocumentId, dict[str, dict[DocumentId, None]]] = {
        document: {role: {} for role in ROLES} for document in documents
    }
    for document in documents.values():
        for role, others in _stated(document.relations).items():
            found[document.id][role].update(dict.fromkeys(others))
    for document in documents.values():
        for role, others in _stated(document.relations).items():
            for other in others:
                if other in found:
                    found[other][_INVERSE[role]][document.id] = None
    return {
        document: {role: tuple(others) for role, others in roles.items()} for document, roles in found.items()
    }


def _stated(relations: Relations) -> Mapping[str, tuple[DocumentId, ...]]:
    """Return what a head says; that a document repeals others is said by those only."""
    return {
        "amends": relations.amends,
        "amended_by": relations.amended_by,
        "replaces": relations.replaces,
        "replaced_by": relations.replaced_by,
        "repealed_by": relations.repealed_by,
        "guides": relations.guides,
        "guided_by": relations.guided_by,
    }
