"""Văn bản: what the id of a document says of it, until the site has a page for each."""

import re

from hoagiai.render.phrase import Phrase

_ID = re.compile(r"(?P<kind>[a-z]+)-(?P<number>\d+)-(?P<year>\d{4})(?:-[a-z0-9]+)?")
_KINDS = {
    "luat": ("Luật", "Law"),
    "nd": ("Nghị định", "Decree"),
    "nq": ("Nghị quyết", "Resolution"),
    "nqlt": ("Nghị quyết liên tịch", "Joint Resolution"),
    "qd": ("Quyết định", "Decision"),
    "tt": ("Thông tư", "Circular"),
    "ttlt": ("Thông tư liên tịch", "Joint Circular"),
    "kh": ("Kế hoạch", "Plan"),
    "ct": ("Chỉ thị", "Directive"),
    "kl": ("Kết luận", "Conclusion"),
}


def document_name(document: str, language: str) -> Phrase:
    """Return “Nghị quyết số 1670 năm 2025” for ``nq-1670-2025``; the id itself if it says no more."""
    match = _ID.fullmatch(document)
    if match is None or match["kind"] not in _KINDS:
        return Phrase(document, "vi")
    vietnamese, english = _KINDS[match["kind"]]
    if language == "en":
        return Phrase(f"{english} No. {match['number']} of {match['year']}", "en")
    return Phrase(f"{vietnamese} số {match['number']} năm {match['year']}", "vi")
