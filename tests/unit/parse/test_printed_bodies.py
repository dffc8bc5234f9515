"""Lists of bodies: names, roles, and the bodies a duty opens with; every word is kept."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from corpus.printed_bodies import lexicon, read_rows
from hoagiai.parse.bodies.opening import opening_bodies
from hoagiai.parse.bodies.roles import Role, paired_roles, split_roles
from hoagiai.parse.bodies.split import split_bodies
from hoagiai.parse.bodies.words import read_words

TABLES = yaml.safe_load((Path(__file__).parent / "bodies.yml").read_text(encoding="utf-8"))
PIECES = sorted({name.text for row in read_rows() for name in row.expected})
LISTS = st.lists(
    st.sampled_from(
        [*PIECES, ",", ";", " và ", "\n", "- ", "(", ")", ".", "chủ trì", "phối hợp với", "các", "\u0300"]
    )
    | st.text(max_size=6),
    max_size=12,
).map(" ".join)


@pytest.mark.parametrize(("text", "names"), TABLES["tach"])
def test_lists_are_split_as_a_reader_does(text: str, names: list[str]) -> None:
    assert [excerpt.text for excerpt in split_bodies(text, lexicon())] == names


@pytest.mark.parametrize(("text", "readings"), TABLES["muon"])
def test_names_borrow_what_they_leave_out(text: str, readings: list[str]) -> None:
    assert [excerpt.reading for excerpt in split_bodies(text, lexicon())] == readings


def opens(text: str) -> bool:
    return bool(opening_bodies(text, lexicon()))


@pytest.mark.parametrize(("label", "text", "parts"), TABLES["vai_theo_nhan"])
def test_a_label_of_two_roles_parts_its_value_by_its_own_sign(
    label: str, text: str, parts: list[str]
) -> None:
    found = [(part.role.value, part.text) for part in paired_roles(label, text, opens)]
    assert [word for part in found for word in part] == parts


@pytest.mark.parametrize(("text", "parts"), TABLES["vai"])
def test_roles_in_a_value(text: str, parts: list[str]) -> None:
    found = [(part.role.value, part.text) for part in split_roles(text, Role.LEAD)]
    assert [word for part in found for word in part] == parts


@pytest.mark.parametrize(("text", "names"), TABLES["mo_dau"])
def test_bodies_that_a_duty_opens_with(text: str, names: list[str]) -> None:
    found = opening_bodies(text, lexicon())
    assert [excerpt.text for excerpt in found] == names
    assert all(text[one.offset :].startswith(one.text) for one in found)


@given(LISTS)
def test_splitting_loses_no_word(text: str) -> None:
    found = split_bodies(text, lexicon())
    kept = [word.key for excerpt in found for word in read_words(excerpt.text)]
    assert [key for key in kept if key != "va"] == [w.key for w in read_words(text) if w.key != "va"]


@given(LISTS)
def test_offsets_point_at_the_text(text: str) -> None:
    for part in split_roles(text, Role.LEAD):
        assert text[part.offset :].startswith(part.text)
        for excerpt in split_bodies(part.text, lexicon()):
            assert text[part.offset + excerpt.offset :].startswith(excerpt.text)
    assert all(text[one.offset :].startswith(one.text) for one in opening_bodies(text, lexicon()))
