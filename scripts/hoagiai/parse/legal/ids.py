"""Mã văn bản: what the id of a document begins with tells its kind."""

import re

from hoagiai.model.legal import DocumentKind

PREFIXES = {
    DocumentKind.CONSTITUTION: "hien-phap",
    DocumentKind.CODE: "bl[a-z]*",
    DocumentKind.LAW: "luat",
    DocumentKind.ORDINANCE: "(?:pl|phap-lenh)",
    DocumentKind.RESOLUTION: "nq",
    DocumentKind.JOINT_RESOLUTION: "nqlt",
    DocumentKind.DECREE: "nd",
    DocumentKind.DECISION: "qd",
    DocumentKind.DIRECTIVE: "ct",
    DocumentKind.CIRCULAR: "tt",
    DocumentKind.JOINT_CIRCULAR: "ttlt",
    DocumentKind.PLAN: "kh",
    DocumentKind.PROGRAMME: "ctr",
    DocumentKind.CONCLUSION: "kl",
    DocumentKind.GUIDANCE: "hd",
    DocumentKind.OFFICIAL_LETTER: "cv",
}
"""How ids of each kind begin, as patterns: ``bltds`` is a code."""


def kind_of_id(name: str) -> DocumentKind | None:
    """Return the kind that an id begins with: ``nd-15-2014`` is a decree's."""
    matches = (kind for kind, prefix in PREFIXES.items() if re.match(rf"{prefix}-", name))
    return next(matches, None)
