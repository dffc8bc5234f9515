"""Every word that pages say of their own accord, one table per language."""

from collections.abc import Mapping
from types import MappingProxyType

from hoagiai.render.words.classroom import ClassroomWords
from hoagiai.render.words.classroom_en import CLASSROOM_ENGLISH
from hoagiai.render.words.classroom_vi import CLASSROOM_VIETNAMESE
from hoagiai.render.words.en import ENGLISH
from hoagiai.render.words.legal import LegalWords
from hoagiai.render.words.legal_en import LEGAL_ENGLISH
from hoagiai.render.words.legal_vi import LEGAL_VIETNAMESE
from hoagiai.render.words.places import PLACES, PlaceWords
from hoagiai.render.words.vi import VIETNAMESE
from hoagiai.render.words.wording import Words

LANGUAGES: Mapping[str, Words] = MappingProxyType({"vi": VIETNAMESE, "en": ENGLISH})
"""The languages of the site, the default one first."""
LEGAL: Mapping[str, LegalWords] = MappingProxyType({"vi": LEGAL_VIETNAMESE, "en": LEGAL_ENGLISH})
"""The words about legal documents, by language."""
CLASSROOM: Mapping[str, ClassroomWords] = MappingProxyType(
    {"vi": CLASSROOM_VIETNAMESE, "en": CLASSROOM_ENGLISH}
)
"""The words of trainers’ pages, by language."""

__all__ = ["CLASSROOM", "LANGUAGES", "LEGAL", "PLACES", "ClassroomWords", "LegalWords", "PlaceWords", "Words"]
