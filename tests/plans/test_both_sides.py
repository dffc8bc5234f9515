"""On either side of 01/7/2025: nothing that ended is shown as current, nothing that lives as ended.

All invented plans and the real ones travel the road together; every page made of them is walked on
several days of build.
"""

import posixpath
import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from hoagiai.model.agency import AgencyId
from hoagiai.model.locality import Life, LocalityId, life
from hoagiai.model.site import Site
from hoagiai.pipeline import run
from hoagiai.render.data.bodies import agency_records
from hoagiai.render.pages import render_pages
from hoagiai.render.standing import Standing, due_work, standing
from hoagiai.render.succession import first_day, group_end, group_members

PAPERS = Path(__file__).parent / "giay"
PLANS = Path(__file__).parents[2] / "plans"
BEFORE, LAST, FIRST, AFTER = date(2024, 6, 1), date(2025, 6, 30), date(2025, 7, 1), date(2026, 11, 22)
DAYS = (BEFORE, LAST, FIRST, AFTER)
ENDED = ("không còn nữa", "Không còn nữa")
COMING = "vào ngày dựng trang"
LISTS = ("co-quan/", "dia-ban/", "thoi-gian/2024/", "thoi-gian/2026/", "ke-hoach/", "")


@cache
def site() -> Site:
    with TemporaryDirectory() as folder:
        plans = Path(folder) / "plans"
        shutil.copytree(PAPERS, plans, ignore=shutil.ignore_patterns("*.yml"))
        shutil.copytree(PLANS, plans, dirs_exist_ok=True)
        return run(Path(folder), AFTER).site


@cache
def pages(today: date) -> Mapping[str, str]:
    made = render_pages(site(), today)
    return {page.path.removesuffix("index.md"): page.body for page in made if page.path.startswith("vi/")}


@cache
def page(today: date, name: str) -> LexborHTMLParser:
    return LexborHTMLParser(pages(today)[f"vi/{name}"])


def lives(today: date) -> dict[str, Life]:
    """Return how everything that has a page of its own stands, told from the registers alone."""
    known = site()
    found = {
        f"co-quan/{body.id}/": life(first_day(known, body), body.last_day, today)
        for body in known.agencies.values()
    }
    for group in known.groups.values():
        members = group_members(known, group)
        alive = {life(first_day(known, body), body.last_day, today) for body in members}
        over = group_end(known, group).day
        living = not alive or Life.LIVING in alive
        found[f"co-quan/{group.id}/"] = (
            Life.ENDED if over and over < today else Life.LIVING if living else Life.NOT_YET
        )
    places = (known.registers.localities[LocalityId(one)] for one in shown())
    return found | {f"dia-ban/{place.id}/": place.life_on(today) for place in places}


def shown() -> list[str]:
    return [
        name.removeprefix("vi/dia-ban/").rstrip("/")
        for name in pages(AFTER)
        if name.startswith("vi/dia-ban/") and name != "vi/dia-ban/"
    ]


def words(node: LexborNode | None) -> str:
    return " ".join(node.text(separator=" ").split()) if node else ""


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_a_page_says_what_its_subject_is_on_that_day(today: date) -> None:
    for name, state in lives(today).items():
        made = page(today, name)
        ended = made.css_first(".hop-het")
        boxes = " ".join(words(box) for box in made.css(".hop"))
        assert (ended is not None) == (state is Life.ENDED), (name, state)
        assert (COMING in boxes) == (state is Life.NOT_YET), (name, state)
        if state is Life.NOT_YET:
            assert "từ ngày 01/7/2025" in boxes, name


@pytest.mark.parametrize("today", DAYS, ids=str)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_of_everything_in_it_that_it_ended_or_is_to_come(name: str, today: date) -> None:
    known = lives(today)
    for link in page(today, name).css("a[href]"):
        target = posixpath.normpath(posixpath.join(name, link.attributes["href"] or "")) + "/"
        if target in known:
            said = _said(link)
            assert (said or Life.LIVING) is known[target], (target, said)


def _said(link: LexborNode) -> Life | None:
    """Return what stands beside a link, or over the list that it is in."""
    for node in _around(link):
        heading = _heading(node)
        if heading == ENDED[1] or heading.startswith("Của đơn vị hành chính đã kết thúc"):
            return Life.ENDED
        if heading == "Chưa có vào ngày dựng trang":
            return Life.NOT_YET
    beside = link.next
    while beside is not None and beside.tag == "-text" and not beside.text().strip():
        beside = beside.next
    note = words(beside) if beside is not None and beside.tag == "span" else ""
    if note.startswith(("(đến hết ngày", "(đơn vị hành chính đến hết ngày")) or note == ENDED[1]:
        return Life.ENDED
    return Life.NOT_YET if note.startswith(("(từ ngày", "từ ngày")) else None


def _around(link: LexborNode) -> Iterator[LexborNode]:
    node = link.parent
    while node is not None and node.tag != "section":
        yield node
        node = node.parent


def _heading(node: LexborNode) -> str:
    """Return the heading that stands right before a list."""
    before = node.prev if node.tag == "ul" else None
    while before is not None and before.tag == "-text":
        before = before.prev
    return words(before) if before is not None and before.tag in {"h2", "h3"} else ""


def test_in_2024_nothing_is_said_to_have_ended() -> None:
    for name, body in pages(BEFORE).items():
        said = body.partition("data-official-text")[0]
        assert not any(word in said for word in ENDED), name
        assert "the-issuer_ended" not in said, name


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_only_plans_of_bodies_that_exist_are_running_or_due(today: date) -> None:
    known = lives(today)
    for plan in site().plans.values():
        state = known[f"co-quan/{plan.head.issuer}/"]
        found = standing(site(), plan, today)
        assert (found is Standing.ISSUER_ENDED) == (state is Life.ENDED and not plan.head.replaced_by)
        assert found is not Standing.RUNNING or state is Life.LIVING
        work = due_work(site(), plan, today)
        assert state is Life.LIVING or not (work.due or work.underway)


@pytest.mark.parametrize("plan", ["lai-chau/tp-lai-chau/2024-hoa-giai", "tay-ninh/tt-tan-bien/2024-de-an"])
def test_both_plans_of_2024_are_history_from_the_day_on(plan: str) -> None:
    history = "Kế hoạch lịch sử: cơ quan ban hành đã kết thúc hoạt động từ ngày 01/7/2025."
    for today in DAYS:
        assert (history in words(page(today, f"ke-hoach/{plan}/").body)) == (today >= FIRST)


def test_the_successor_lists_the_places_and_the_bodies_that_it_took_over() -> None:
    made = page(AFTER, "dia-ban/lai-chau/phuong-tan-phong/")
    said = words(made.body)
    for unit in ("Phường Đông Phong", "Xã San Thàng", "Xã Nùng Nàng", "Xã Bản Giang"):
        assert unit in said
    took_over = words(made.css_first("#tiep-nhan").parent if made.css_first("#tiep-nhan") else None)
    assert "Phòng Tư pháp thành phố Lai Châu" in took_over
    assert "Ủy ban nhân dân phường Đông Phong" in took_over


def test_land_that_was_divided_is_said_to_be() -> None:
    made = page(AFTER, "dia-ban/tay-ninh/huyen-tan-bien/")
    assert "địa bàn được chia cho các đơn vị" in words(made.css_first(".hop-het"))
    parts = words(made.css_first("#don-vi").parent if made.css_first("#don-vi") else None)
    assert "Xã Tân Phong → Xã Tân Phú ; Xã Thạnh Bình" in parts
    new = page(AFTER, "dia-ban/tay-ninh/xa-thanh-binh/")
    assert "Xã Tân Phong, huyện Tân Biên, tỉnh Tây Ninh (một phần)" in words(new.body)


def test_which_court_is_not_known_and_that_is_said() -> None:
    court = page(AFTER, "co-quan/lai-chau/tp-lai-chau/tand/")
    assert "chưa rõ khu vực nào" in words(court.css_first(".hop-het"))
    assert "chưa rõ khu vực nào" in words(page(AFTER, "co-quan/lai-chau/tand-khu-vuc/").body)


def test_a_group_of_a_whole_province_names_its_members_on_its_own_page() -> None:
    group = site().groups[AgencyId("lai-chau/ubnd-cap-xa")]
    said = words(page(AFTER, "co-quan/lai-chau/ubnd-cap-xa/").body)
    assert len(group.members) >= 38
    assert all(body.name in said for body in group_members(site(), group))
    assert group.unpaged


PLACE_ONLY = (
    "lai-chau/phuong-dong-phong/khoi-dan-van",
    "lai-chau/phuong-dong-phong/mttq",
    "lai-chau/tp-lai-chau/ban-dan-van",
    "tay-ninh/huyen-tan-bien/hoi-luat-gia",
    "tay-ninh/tt-tan-bien/cong-an",
    "tay-ninh/tt-tan-bien/cong-chuc-tu-phap-ho-tich",
    "tay-ninh/tt-tan-bien/don-vi-bien-phong",
    "tay-ninh/tt-tan-bien/mttq",
)


@pytest.mark.parametrize("today", [FIRST, AFTER], ids=str)
def test_of_a_body_whose_place_ended_nothing_is_said_that_is_not_known(today: date) -> None:
    known = site().agencies
    place_only = [body.id for body in known.values() if body.only_place_ended]
    assert set(PLACE_ONLY) <= set(place_only)
    for body in place_only:
        box = page(today, f"co-quan/{body}/").css_first(".hop-het")
        said = words(box)
        assert "là đơn vị hành chính đến hết ngày 30/6/2025" in said, body
        assert "hoạt động đến hết ngày" not in said, body
        assert "Theo " not in said, body
        assert "nghị quyết" not in said.lower(), body
        told = known[AgencyId(body)].successors or known[AgencyId(body)].note
        assert ("chưa rõ nay ra sao" in said) == (not told), body


def test_organs_of_a_government_end_with_their_unit_and_by_its_document() -> None:
    box = words(page(AFTER, "co-quan/tay-ninh/tt-tan-bien/ubnd/").css_first(".hop-het"))
    assert "hoạt động đến hết ngày 30/6/2025; từ ngày 01/7/2025 không còn nữa. Theo " in box
    assert "1682" in box


def test_only_government_bodies_have_the_document_of_their_place() -> None:
    types = site().registers.types
    for body in site().agencies.values():
        kind = types[body.type]
        existence = kind.levels[body.level]
        assert body.ended_by in {None, existence.ended_by} or kind.ends_with_place, body.id


def test_the_data_say_no_last_day_of_a_body_whose_place_alone_ended() -> None:
    records = {record.id: record for record in agency_records(site())}
    border, police = (records[f"tay-ninh/tt-tan-bien/{one}"] for one in ("don-vi-bien-phong", "cong-an"))
    council = records["tay-ninh/tt-tan-bien/ubnd"]
    assert (border.last_day, border.place_last_day, border.ended_by) == (None, LAST, None)
    assert (council.last_day, council.place_last_day, council.ended_by) == (LAST, None, "nq-1682-2025")
    assert (police.successors_inferred, council.successors_inferred) == (True, False)


def test_what_is_inferred_says_so_wherever_it_is_said() -> None:
    said = "theo suy luận, chưa có văn bản xác nhận"
    old, new = "co-quan/tay-ninh/tt-tan-bien/cong-an/", "co-quan/tay-ninh/xa-tan-bien/cong-an/"
    for today in DAYS:
        assert said in words(page(today, old).body)
        assert said in words(page(today, new).body)
    assert said in words(page(AFTER, "dia-ban/tay-ninh/xa-tan-bien/").css_first("#tiep-nhan").parent)
    assert said not in words(page(AFTER, "co-quan/tay-ninh/tt-tan-bien/ubnd/").body)


@pytest.mark.parametrize("today", [BEFORE, LAST], ids=str)
def test_what_does_not_exist_yet_has_taken_over_nothing(today: date) -> None:
    place = page(today, "dia-ban/lai-chau/")
    assert place.css_first("#tiep-nhan") is None
    court = words(page(today, "co-quan/lai-chau/tand-khu-vuc/").css_first("dl"))
    assert "Từ ngày 01/7/2025 sẽ tiếp nhận công việc của Tòa án nhân dân thành phố Lai Châu" in court


def test_a_code_stands_with_its_day() -> None:
    for today in DAYS:
        assert "80 (danh mục tại ngày 01/7/2025)" in words(page(today, "dia-ban/tay-ninh/").css_first("dl"))
        ended = words(page(today, "dia-ban/lai-chau/phuong-dong-phong/").css_first("dl"))
        assert "03408 (đến hết ngày 30/6/2025)" in ended
