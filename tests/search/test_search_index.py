"""The index: every word of an entry leads to it, the weightiest entries stand first."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.search.abbreviations import Abbreviations, abbreviations
from hoagiai.search.codes import ENTRY_BITS, number_code, postings_code, rising_code
from hoagiai.search.entry import Entry, Kind, PageFacts, read_facts
from hoagiai.search.postings import BEST, coded
from hoagiai.search.terms import STEPS
from hoagiai.search.words import reader_of, words_of
from index_samples import entry, made, postings, rising

TEXTS = st.text(st.sampled_from("aàảãáạăđêôơưbdghiklmnopqrstuvxy 12/-.\u0301"), max_size=40)


@given(st.lists(st.integers(0, 1 << 20), unique=True).map(sorted))
def test_rising_numbers_are_read_as_they_were_written(numbers: list[int]) -> None:
    assert rising(rising_code(numbers)) == numbers


@given(st.dictionaries(st.integers(0, 5000), st.integers(1, STEPS)))
def test_postings_are_read_as_they_were_written(weights: dict[int, int]) -> None:
    ordered = sorted((STEPS - weight, number) for number, weight in weights.items())
    read = postings(postings_code([lack << ENTRY_BITS | number for lack, number in ordered]))
    assert read == [(number, STEPS - lack) for lack, number in ordered]


def test_numbers_of_any_size_are_written_without_escapes() -> None:
    text = "".join(number_code(number) for number in range(0, 1 << 21, 997))
    assert json.dumps(text) == f'"{text}"'


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=6), st.sampled_from(["vi", "en"]))
def test_every_word_of_an_entry_leads_to_it(texts: list[tuple[str, str]], language: str) -> None:
    entries = [entry(title, text, page=f"trang-{number}/") for number, (title, text) in enumerate(texts)]
    index = made(entries, language, parts=2)
    for one in entries:
        for word in words_of(f"{one.title} {one.text}", reader_of(language)):
            assert one.url in index.found(word.folded)


@given(st.lists(TEXTS, min_size=1, max_size=6))
def test_parts_make_the_same_index_as_the_whole(texts: list[str]) -> None:
    entries = [entry("A", text, page=f"trang-{number}/") for number, text in enumerate(texts)]
    assert made(entries, parts=3).files == made(entries).files


def test_entries_are_numbered_by_kind_and_standing() -> None:
    index = made(
        [
            entry("Nhiệm vụ", kind=Kind.TASK, page="k/", anchor="nv-1"),
            entry("Trang thường", page="b/", standing=2),
            entry("Trang đầu", page="a/", standing=8),
            entry("Luật", kind=Kind.DOCUMENT, page="v/"),
        ]
    )
    assert [shown[0] for shown in index.shown] == ["v/", "a/", "b/", "k/#nv-1"]
    assert index.root["kinds"] == [["document", 0], ["guide", 1], ["task", 3]]
    assert index.root["standings"] == [[5, 0], [8, 1], [2, 2], [5, 3]]
    assert rising(index.asked["pages"]) == [0, 1, 2, 3]


def test_a_title_weighs_more_than_a_text_and_a_short_one_more_than_a_long_one() -> None:
    rest = "nội dung khác của trang " * 20
    index = made(
        [
            entry("Hòa giải", rest, page="ten-ngan/"),
            entry("Hướng dẫn lập sổ theo dõi hoạt động của tổ hòa giải cơ sở", rest, page="ten-dai/"),
            entry("Khác", f"hòa {rest}", page="trong-bai/"),
        ]
    )
    weights = index.found("hoa")
    assert weights["ten-ngan/"] > weights["ten-dai/"] > weights["trong-bai/"]


def test_spellings_stand_apart_and_pairs_together() -> None:
    index = made([entry("Hòa giải", "hòa giải"), entry("Hoá giải", "hoá giải", page="khac/")])
    assert [spelling for spelling, *_ in index.terms["hoa"]] == ["hoa1", "hoa2"]
    assert set(index.found("hoa giai")) == {"khac/", "guide/8-Hòa/"}


def test_frequent_pairs_stand_under_their_first_word() -> None:
    index = made(
        [entry("Hòa giải viên", page="a/"), entry("Hòa giải viên, hòa thuận", "hòa thuận", page="b/")]
    )
    lines = index.asked["pairs"].split("\n")
    assert lines == ["giai vien", "hoa giai"]
    assert len(index.asked["together"]) == sum(line.count(" ") for line in lines)


def test_the_weightiest_entries_lie_beside_a_word_and_the_rest_in_a_file() -> None:
    entries = [entry("Bài", "hòa " * (1 + number % 3), page=f"{number:05}/") for number in range(BEST + 50)]
    index = made(entries)
    spelling, best, count, rest = index.terms["hoa"][0]
    assert (spelling, count) == ("hoa2", BEST + 50)
    near, far = postings(best), postings(index.read(f"r/{rest}.json"))
    assert (len(near), len(far)) == (BEST, 50)
    assert min(weight for _, weight in near) >= max(weight for _, weight in far)


def test_postings_are_sorted_by_weight() -> None:
    found = [(3, 7), (9, 2), (3, 1)]
    best = coded((STEPS - weight) << ENTRY_BITS | number for weight, number in found).best
    assert postings(best) == [(2, 9), (1, 3), (7, 3)]


def test_terms_are_cut_into_files_that_are_found_by_their_first() -> None:
    index = made(
        [entry(f"Trang {chr(97 + n % 26)}{chr(97 + n // 26 % 26)}x{n}", page=f"{n}/") for n in range(1500)]
    )
    firsts = index.root["shards"].split("\n")
    assert firsts == sorted(firsts)
    assert len(firsts) > 1
    for number, first in enumerate(firsts):
        assert next(iter(index.read(f"t/{number}.json"))) == first


def test_places_and_years_are_filters() -> None:
    entries = [
        entry("Kế hoạch", kind=Kind.PLAN, page="k/", locality="lai-chau/xa-a", years=(2024, 2025)),
        entry("Xã A", kind=Kind.LOCALITY, page="d/", locality="lai-chau/xa-a"),
    ]
    index = made(entries)
    assert set(index.found("@lai-chau")) == set(index.found("@lai-chau/xa-a")) == {"k/", "d/"}
    assert set(index.found("@2025")) == {"k/"}
    assert index.root["years"] == [[2024, 1], [2025, 1]]
    assert index.read("places.json") == [["lai-chau/xa-a", "Xã A", 2]]


def test_another_content_has_another_folder() -> None:
    first, same, other = (made([entry(title)]).root["folder"] for title in ("Một", "Một", "Hai"))
    assert first == same != other


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (("Ủy ban nhân dân", "UBND"), {"ubnd": "uy ban nhan dan"}),
        (
            ("Bộ luật Tố tụng dân sự", "BLTTDS", "Bộ luật TTDS"),
            {"blttds": "bo luat to tung dan su", "ttds": "to tung dan su"},
        ),
        (("Mặt trận Tổ quốc Việt Nam", "MTTQ"), {"mttq": "mat tran to quoc"}),
        (("Luật Hòa giải ở cơ sở", "Luật HGƠCS"), {"hgocs": "hoa giai o co so"}),
        (("Phòng Tư pháp", "Tư pháp", "PTP"), {"ptp": "phong tu phap"}),
        (("Quy phạm pháp luật", "ABC"), {}),
    ],
)
def test_abbreviations_come_from_names(names: tuple[str, ...], short: dict[str, str]) -> None:
    assert {name: " ".join(words) for name, words in abbreviations([names]).meant.items()} == short


def test_an_abbreviation_is_found_by_its_words_and_they_by_it() -> None:
    short = Abbreviations({"ubnd": ("uy", "ban", "nhan", "dan")})
    index = made(
        [entry("UBND xã"), entry("Ủy ban nhân dân xã", page="dai/"), entry("Ủy ban Mặt trận", page="x/")],
        short=short,
    )
    assert set(index.found("ubnd")) == {"guide/7-UBN/", "dai/"}
    assert index.root["short"] == {"ubnd": "uy ban nhan dan"}


def test_facts_are_read_as_render_writes_them() -> None:
    assert read_facts("") == PageFacts()
    facts = read_facts(
        '{"kind":"plan","years":[2024],"part_years":{"nv-1":[2025]},"ended":true,"standing":6}'
    )
    assert facts == PageFacts(Kind.PLAN, years=(2024,), ended=True, standing=6, part_years={"nv-1": (2025,)})


def test_an_entry_knows_its_address() -> None:
    assert Entry(Kind.TASK, "k/", "nv-1", "A", "", "").url == "k/#nv-1"
    assert Entry(Kind.PLAN, "k/", "", "A", "", "").url == "k/"
