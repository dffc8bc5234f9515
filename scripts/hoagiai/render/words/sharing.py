"""Words on the pictures that stand for shared links, in both languages. Braces name what is filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingWords:
    """The words of one language."""

    lesson: str
    lesson_minutes: str
    module: str
    module_lessons: Pair
    plan: str
    site_kind: str
    site_line: str


_VIETNAMESE = SharingWords(
    lesson="Bài học",
    lesson_minutes="Bài học · {n} phút",
    module="Chuyên đề",
    module_lessons=("Chuyên đề · {n} bài học", "Chuyên đề · {n} bài học"),
    plan="Kế hoạch {years} · {issuer}",
    site_kind="Cho người dân, hòa giải viên, tập huấn viên, cán bộ",
    site_line="Kế hoạch, bài học, biểu mẫu và pháp luật về hòa giải ở cơ sở",
)

_ENGLISH = SharingWords(
    lesson="Lesson",
    lesson_minutes="Lesson · {n} minutes",
    module="Module",
    module_lessons=("Module · {n} lesson", "Module · {n} lessons"),
    plan="Plan {years} · {issuer}",
    site_kind="For residents, mediators, trainers and officials",
    site_line="Plans, lessons, forms and the law of grassroots mediation in Việt Nam",
)

SHARING_WORDS: Mapping[str, SharingWords] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words by language."""
