"""Words as the index has them: one table for this side and the browser's."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.search.words import reader_of, unmarked, words_of

TABLE = yaml.safe_load((Path(__file__).parent / "words.yml").read_text(encoding="utf-8"))
ROWS = [(language, text, keys) for language, rows in TABLE.items() for text, keys in rows]


@pytest.mark.parametrize(("language", "text", "keys"), ROWS)
def test_words_are_compared_as_the_table_says(language: str, text: str, keys: list[str]) -> None:
    read = reader_of(language)
    assert [f"{word.folded}|{word.spelling}" for word in words_of(text, read)] == keys


@given(st.text())
def test_any_text_has_words(text: str) -> None:
    for language in TABLE:
        for word in words_of(text, reader_of(language)):
            assert word.folded
            assert word.spelling
            assert unmarked(word.spelling) == word.folded
            assert not set(word.folded) & set(' "\\@\n')
