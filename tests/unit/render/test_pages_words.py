"""Every word is used, every sentence has the same blanks in both languages."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

import hoagiai.render
from hoagiai.render.words import LANGUAGES, PLACES, PlaceWords, Words
from hoagiai.render.words.programme import PROGRAMME_WORDS

_ROOM = Path(hoagiai.render.__file__).parent
_BLANK = re.compile(r"\{(\w+)\}")
# What one language has to fill in and the other does not: Roman numerals.
_OWN = {"roman", "n"}


@pytest.mark.parametrize("name", [field.name for field in fields(Words)])
def test_word_is_used(name: str) -> None:
    files = (*_ROOM.glob("*.py"), *(_ROOM / "templates").glob("*.j2"))
    assert any(re.search(rf"(words|\bw)\.{name}\b", file.read_text(encoding="utf-8")) for file in files)


@pytest.mark.parametrize("name", [field.name for field in fields(Words) if field.type is str])
def test_sentences_have_the_same_blanks(name: str) -> None:
    blanks = [set(_BLANK.findall(getattr(words, name))) - _OWN for words in LANGUAGES.values()]
    assert blanks[0] == blanks[1]


@pytest.mark.parametrize("name", [field.name for field in fields(PlaceWords)])
def test_word_about_places_is_used_with_the_same_blanks(name: str) -> None:
    files = (*_ROOM.glob("*.py"), *(_ROOM / "templates").glob("*.j2"))
    used = re.compile(rf"(words|\bp|PLACES\[edition\.language\])\.{name}\b")
    assert any(used.search(file.read_text(encoding="utf-8")) for file in files)
    blanks = [set(_BLANK.findall(getattr(words, name))) - _OWN for words in PLACES.values()]
    assert blanks[0] == blanks[1]


def test_english_says_since_when_something_is_no_more() -> None:
    said = [
        getattr(table["en"], field.name) for table in (LANGUAGES, PLACES) for field in fields(table["en"])
    ]
    assert not [
        text for text in said if isinstance(text, str) and "no longer exist" in text and "{next}" in text
    ]
    assert not re.search(r"\{plans\} here do", PROGRAMME_WORDS["en"].plans_others)
