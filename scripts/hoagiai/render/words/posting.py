"""Words of the posting log, its yearly statements and its feeds, in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from hoagiai.render.words.posting_en import POSTING_ENGLISH
from hoagiai.render.words.posting_vi import POSTING_VIETNAMESE
from hoagiai.render.words.posting_wording import PostingWords

POSTING_WORDS: Mapping[str, PostingWords] = MappingProxyType(
    {"vi": POSTING_VIETNAMESE, "en": POSTING_ENGLISH}
)
"""The words by language."""

__all__ = ["POSTING_WORDS", "PostingWords"]
