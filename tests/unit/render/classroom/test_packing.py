"""What fits on a slide: nothing is lost, nothing overflows, slides are evenly filled."""

from hypothesis import given
from hypothesis import strategies as st

from hoagiai.render.classroom.packing import Group, Line, LineKind, pack
from hoagiai.render.pen import Html

LINES = st.builds(Line, st.sampled_from(LineKind), st.just(Html("chữ")), st.integers(1, 900))
GROUPS = st.lists(
    st.builds(
        Group,
        st.lists(LINES, max_size=12).map(tuple),
        st.lists(st.text("ab", min_size=1).map(Html), max_size=2).map(tuple),
    ),
    max_size=12,
)


def line(length: int = 10) -> Line:
    return Line(LineKind.ITEM, Html("chữ"), length)


def sizes(*groups: int) -> list[int]:
    return [len(group.lines) for group in pack(Group((line(),) * size) for size in groups)]


@given(GROUPS)
def test_every_line_and_every_word_said_stays_in_its_order(groups: list[Group]) -> None:
    packed = pack(groups)
    assert [one for group in packed for one in group.lines] == [one for g in groups for one in g.lines]
    assert [one for group in packed for one in group.said] == [one for g in groups for one in g.said]


@given(GROUPS)
def test_a_slide_is_full_only_where_one_line_is(groups: list[Group]) -> None:
    for group in pack(groups):
        assert len(group.lines) <= 7
        # A group of long lines is cut into even parts by lines; only such a part may be too tall.
        assert group.rows <= 9 or max(one.rows for one in group.lines) > 1


def test_what_belongs_together_stays_together() -> None:
    assert sizes(3, 3, 3) == [6, 3]
    assert sizes(5, 4) == [5, 4]


def test_slides_are_evenly_filled() -> None:
    assert sizes(1, 1, 1, 1, 1, 1, 1, 1) == [4, 4]
    assert sizes(8) == [4, 4]
    assert sizes(15) == [5, 5, 5]


def test_a_lesson_without_text_has_no_slide() -> None:
    assert pack([]) == ()
