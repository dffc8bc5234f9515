"""The situations of a lesson: what is told, that it is invented, the question and its worked answer."""

from collections.abc import Iterable, Iterator

from hoagiai.model.lesson import Part, PartKind, Situation
from hoagiai.model.page import SourceLine
from hoagiai.text import fold

QUESTION, ANSWER = "th-cau-hoi", "th-loi-giai"
"""The anchors of the two sections of a situation."""
_INVENTED = frozenset({fold("Tình huống giả định"), "invented situation"})
_TELLING = frozenset({PartKind.OPENING, PartKind.SITUATION})


def read_situations(parts: Iterable[Part]) -> Iterator[Situation]:
    """Yield what the parts that tell a case tell."""
    for part in parts:
        if part.kind in _TELLING:
            yield _situation(part, part.kind or PartKind.SITUATION)


def _situation(part: Part, kind: PartKind) -> Situation:
    first = next((index for index, line in enumerate(part.opening) if line.text.strip()), len(part.opening))
    says = first < len(part.opening) and _is_remark(part.opening[first])
    return Situation(
        part=kind,
        says_invented=says,
        case=part.opening[first + says :],
        question=part.section(QUESTION),
        answer=part.section(ANSWER),
        location=part.location,
    )


def _is_remark(line: SourceLine) -> bool:
    return fold(line.text.strip(" \t*_.")) in _INVENTED
