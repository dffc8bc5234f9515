"""Every word about documents is used, and every sentence has the same blanks in both languages."""

import re
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import pytest

import hoagiai.render.legal
from hoagiai.model.legal import Certainty, DocumentKind
from hoagiai.render.legal.backlinks import RestingKind
from hoagiai.render.legal.kinship import ROLES
from hoagiai.render.words import LEGAL, LegalWords

ROOM = Path(hoagiai.render.legal.__file__).parent
BLANK = re.compile(r"\{(\w+)\}")
KEYS = {
    "kinds": set(DocumentKind),
    "certainties": set(Certainty),
    "relations": set(ROLES),
    "one": set(RestingKind),
    "group": set(RestingKind),
    "counts": set(RestingKind),
}


@pytest.mark.parametrize("name", [field.name for field in fields(LegalWords)])
def test_word_about_documents_is_used(name: str) -> None:
    files = (*ROOM.glob("*.py"), *(ROOM.parent / "templates").glob("*.j2"))
    texts = [file.read_text(encoding="utf-8") for file in files]
    assert any(re.search(rf"(words|law|LEGAL\[[^\]]*\])\.{name}\b", text) for text in texts)


@pytest.mark.parametrize("name", [field.name for field in fields(LegalWords)])
def test_both_languages_have_the_same_blanks(name: str) -> None:
    found = [blanks(getattr(words, name)) for words in LEGAL.values()]
    assert found[0] == found[1]


@pytest.mark.parametrize("name", KEYS)
def test_every_kind_has_its_word(name: str) -> None:
    for words in LEGAL.values():
        assert set(getattr(words, name)) == KEYS[name]


def blanks(value: object) -> list[set[str]]:
    """What is filled in, sentence by sentence."""
    if isinstance(value, str):
        return [set(BLANK.findall(value))]
    if isinstance(value, Mapping):
        return [blank for key in sorted(value) for blank in blanks(value[key])]
    return [blank for one in value for blank in blanks(one)] if isinstance(value, tuple) else []
