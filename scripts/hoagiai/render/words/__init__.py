"""Every word that pages say of their own accord, one table per language."""

from collections.abc import Mapping
from types import MappingProxyType

from hoagiai.render.words.en import ENGLISH
from hoagiai.render.words.vi import VIETNAMESE
from hoagiai.render.words.wording import Words

LANGUAGES: Mapping[str, Words] = MappingProxyType({"vi": VIETNAMESE, "en": ENGLISH})
"""The languages of the site, the default one first."""

__all__ = ["LANGUAGES", "Words"]
