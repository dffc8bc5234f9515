"""Plans made from the two real ones: the same structure, other places, years and titles."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, count, islice
from pathlib import Path

from places import Pair, made_up_pairs

CITY_PAPER = "plans/lai-chau/tp-lai-chau/2024-hoa-giai"
COMMUNE_PAPER = "plans/tay-ninh/tt-tan-bien/2024-de-an"
_FIRST_YEAR, _YEARS = 2021, 4
_TOPICS = (
    "",
    " gắn với xây dựng nông thôn mới",
    " trong giải quyết tranh chấp đất đai",
    " trong gia đình và khu dân cư",
    " ở vùng đồng bào dân tộc thiểu số",
    " gắn với phổ biến, giáo dục pháp luật",
    " gắn với chuẩn tiếp cận pháp luật",
    " bằng hình thức trực tuyến",
    " về môi trường và trật tự đô thị",
)
# A township's paper of 2024 in the mouth of a ward of 2026: the district level is gone.
_WARD_WORDS = (
    ("ngày tháng 6 năm 2024", "ngày tháng 01 năm 2026"),
    ("Thời gian thực hiện: Năm 2024 - 2026", "Thời gian thực hiện: Năm 2026 - 2028"),
    ("Thời gian thực hiện: Năm 2027 - 2030", "Thời gian thực hiện: Năm 2029 - 2030"),
    ("Thời gian thực hiện: Năm 2025 - 2026", "Thời gian thực hiện: Năm 2027 - 2028"),
    ("Sơ kết: Năm 2026", "Sơ kết: Năm 2028"),
    ("ngày 24/5/2024", "ngày 24/12/2025"),
    ("Trung tâm Văn hóa, Thể thao và truyền thanh huyện và các cơ quan", "Công an thị trấn và các cơ quan"),
    ("Phòng Tư pháp huyện", "Sở Tư pháp"),
    ("Phòng Tư pháp", "Sở Tư pháp"),
    ("địa bàn xã", "địa bàn thị trấn"),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Ủy ban Mặt trận Tổ quốc Việt Nam thị trấn"),
    ("cơ quan, đơn vị xã", "cơ quan, đơn vị thị trấn"),
    ("Truyền thanh xã", "Truyền thanh thị trấn"),
)


@dataclass(frozen=True, slots=True)
class Paper:
    """One plan file: its path without suffix, its text, its English titles."""

    path: str
    text: str
    english: str


@dataclass(frozen=True)
class Originals:
    """The two real plans, read once."""

    root: Path

    @cached_property
    def city(self) -> tuple[str, str]:
        """Body and English titles of the city's plan."""
        return self._read(CITY_PAPER)

    @cached_property
    def commune(self) -> tuple[str, str]:
        """Body and English titles of the township's plan."""
        return self._read(COMMUNE_PAPER)

    def _read(self, path: str) -> tuple[str, str]:
        text = (self.root / f"{path}.md").read_text(encoding="utf-8")
        body = text.split("---\n", 2)[2]
        return body, (self.root / f"{path}.en.yml").read_text(encoding="utf-8")


def make_papers(root: Path, count: int) -> tuple[Paper, ...]:
    """Return ``count`` plans, spread evenly over the thirty localities."""
    return tuple(islice(_papers(Originals(root)), count))


def _papers(originals: Originals) -> Iterator[Paper]:
    pairs = made_up_pairs()
    for number in count():
        for pair in pairs:
            yield _city_paper(originals, pair, number)
            yield _ward_paper(originals, pair, number)


def _topic(number: int) -> str:
    """Return the topic of a locality's next plan: each for every year, then two at a time, then all again."""
    both = (f"{first} và{second}" for first, second in combinations(_TOPICS[1:], 2))
    topics = (*_TOPICS, *both)
    again, place = divmod(number // _YEARS, len(topics))
    return f"{topics[place]} đợt {again + 1}" if again else topics[place]


def _city_paper(originals: Originals, pair: Pair, number: int) -> Paper:
    body, english = originals.city
    topic, year = _topic(number), _FIRST_YEAR + number % _YEARS
    title = f"Triển khai thực hiện công tác hòa giải ở cơ sở{topic} năm {year}"
    text = body.replace("Triển khai thực hiện công tác hòa giải ở cơ sở năm 2024", title)
    text = text.replace("2024", str(year)).replace("số 124/", f"số {100 + number}/")
    front = _front(
        so_hieu=f"{10 + number}/KH-UBND",
        trich_yeu=title,
        ngay=f"{year}-01",
        ban_hanh=f"{pair.city.id}/ubnd",
        giai_doan=str(year),
    )
    path = f"plans/{pair.city.id}/{year}-hoa-giai-{number + 1}"
    return Paper(path, front + _moved(text, "Lai Châu", pair), _moved(english, "Lai Châu", pair))


def _moved(text: str, place: str, pair: Pair) -> str:
    """Return the city's text in another place: “tỉnh Lai Châu” and “thành phố Lai Châu” part ways."""
    return text.replace(f"tỉnh {place}", f"tỉnh {pair.province.name}").replace(place, pair.city.name)


def _ward_paper(originals: Originals, pair: Pair, number: int) -> Paper:
    body, english = originals.commune
    topic = _topic(number)
    for printed, now in _WARD_WORDS:
        body = body.replace(printed, now)
    body = body.replace("Kế hoạch số 137/", f"Kế hoạch số {100 + number}/")
    body = body.replace("trên địa bàn thị trấn Tân Biên", f"{topic} trên địa bàn thị trấn Tân Biên".strip())
    front = _front(
        so_hieu=f"{10 + number}/KH-UBND",
        trich_yeu=f"Nâng cao năng lực đội ngũ hòa giải viên{topic} trên địa bàn phường {pair.ward.name}",
        ngay="2026-01",
        ban_hanh=f"{pair.ward.id}/ubnd",
        giai_doan="2026–2030",
        dan_chieu_lich_su="[qd-428-2019]",
        chap_nhan="\n  so-nhay: Bản mẫu ghi phần II rồi đến phần V.",
    )
    path = f"plans/{pair.ward.id}/2026-de-an-{number + 1}"
    return Paper(path, front + _ward_words(body, pair), english.replace("Tân Biên", pair.ward.name))


def _ward_words(text: str, pair: Pair) -> str:
    """Return the township's text as a ward under its province would print it."""
    words = (
        ("thị trấn Tân Biên", f"phường {pair.ward.name}"),
        ("Thị trấn Tân Biên", f"Phường {pair.ward.name}"),
        ("huyện Tân Biên", f"tỉnh {pair.province.name}"),
        ("thị trấn", "phường"),
        ("huyện", "tỉnh"),
    )
    for printed, now in words:
        text = text.replace(printed, now)
    return text


def _front(**fields: str) -> str:
    lines = (f"{key}: {value}\n" for key, value in fields.items())
    return f"---\n{''.join(lines)}nguon: bản mẫu làm ra để đo, không phải văn bản có thật\n---\n"
