"""Tên gọi tắt: what a lesson calls its documents, for papers and files that leave the lesson behind."""

import re
from collections.abc import Iterator, Mapping

from hoagiai.model.legal import DocumentId
from hoagiai.model.lesson import LessonText
from hoagiai.model.site import Site

# “Luật” trong bài này là Luật Hòa giải ở cơ sở số 35/2013/QH13: the name, then the sentence, in which
# “No. 35” is no end.
_GIVEN = re.compile(r"“(?P<short>[^“”]{2,40})”[^“”;.]{0,20}? (?:là|is) (?P<whole>(?:(?!\. [^\W\d])[^“”;])+)")


def short_names(site: Site, text: LessonText) -> Mapping[DocumentId, str]:
    """Return the short names that ``text`` gives to documents: “Luật”, “Nghị định 15”, “the Law”."""
    by_number = {one.number: one.id for one in site.documents.values() if one.number_known}
    return dict(_given(text, by_number))


def _given(text: LessonText, by_number: Mapping[str, DocumentId]) -> Iterator[tuple[DocumentId, str]]:
    for line in text.page.lines:
        for match in _GIVEN.finditer(line.text):
            for word in match["whole"].split():
                document = by_number.get(word.rstrip(".,"))
                if document is not None:
                    yield document, match["short"].replace("The ", "the ")
                    break
