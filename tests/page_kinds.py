"""Every kind of page that the site has, one of each: what the tests of this folder walk through."""

from typing import NamedTuple

from playwright.sync_api import Page

PLAN = "ke-hoach/lai-chau/tp-lai-chau/2024-hoa-giai/"
LONG_PLAN = "ke-hoach/tay-ninh/tt-tan-bien/2024-de-an/"
LAW = "van-ban/luat-35-2013/"
LESSON = "tap-huan/nen-tang/la-gi/"
HALF_DAY = "tap-huan/chuong-trinh/nua-ngay/"
HANDBOOK = "bien-tap/viet-ke-hoach/"
BODIES = "plans/_danh-ba/co-quan.yml"
PLACES = "plans/_danh-ba/dia-ban.yml"


class Kind(NamedTuple):
    """A page: its address below the site, the file it was made from, and how it stands in English.

    ``source`` is None where a page is made from many files. ``translated`` tells whether the page is
    written in both languages; an English page that is not has a Vietnamese original in its place.
    """

    name: str
    address: str
    source: str | None = None
    translated: bool = True

    @property
    def language(self) -> str:
        """The language of the page's frame."""
        return "en" if self.address.startswith("en/") else "vi"

    @property
    def other(self) -> str:
        """The address of the same page in the other language."""
        return self.address.removeprefix("en/") if self.language == "en" else f"en/{self.address}"

    @property
    def file(self) -> str:
        """The file of the page in the built site."""
        path = self.address.partition("?")[0]
        return path if path.endswith(".html") else f"{path}index.html"


SLIDES = (
    Kind("slides", f"{LESSON}trinh-chieu/", "training/nen-tang/la-gi.md"),
    Kind("slides-en", f"en/{LESSON}trinh-chieu/", "training/nen-tang/la-gi.en.md"),
)
"""Pages without the site's frame: no header, no footer, nothing to share."""
LOST = Kind("lost", "404.html", translated=False)
KINDS = (
    Kind("home", "", "docs/index.md"),
    Kind("plan", PLAN, "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md"),
    Kind("plan-of-years", LONG_PLAN, "plans/tay-ninh/tt-tan-bien/2024-de-an.md"),
    Kind("agency-ended", "co-quan/lai-chau/tp-lai-chau/phong-tu-phap/", BODIES),
    Kind("agency-living", "co-quan/lai-chau/phuong-tan-phong/ubnd/", BODIES),
    Kind("group", "co-quan/lai-chau/tp-lai-chau/ubnd-cap-xa/", BODIES),
    Kind("year", "thoi-gian/2024/"),
    Kind("plans", "ke-hoach/"),
    Kind("agencies", "co-quan/"),
    Kind("calendar", "thoi-gian/"),
    Kind("localities", "dia-ban/"),
    Kind("locality-living", "dia-ban/lai-chau/phuong-tan-phong/", PLACES),
    Kind("locality-ended", "dia-ban/lai-chau/tp-lai-chau/", PLACES),
    Kind("laws", "van-ban/"),
    Kind("law", LAW, "docs/van-ban/luat-35-2013.md"),
    Kind("law-ended", "van-ban/ttlt-100-2014/", "docs/van-ban/ttlt-100-2014.md"),
    Kind("law-unseen", "van-ban/kh-124-2024-lc/", "docs/van-ban/kh-124-2024-lc.md"),
    Kind("law-impact", f"{LAW}anh-huong/", "docs/van-ban/luat-35-2013.md"),
    Kind("programme", "de-an/", "plans/_danh-ba/chi-tieu.yml"),
    Kind("forms", "tap-huan/mau/"),
    Kind("form", "tap-huan/mau/van-ban-hoa-giai-thanh/", "training/_mau/van-ban-hoa-giai-thanh.yml"),
    Kind("form-en", "en/tap-huan/mau/de-nghi-thu-lao/", "training/_mau/de-nghi-thu-lao.yml"),
    Kind("log", "nhat-ky/"),
    Kind("statement", "nhat-ky/2026/"),
    Kind("training", "tap-huan/"),
    Kind("module", "tap-huan/nen-tang/", "training/nen-tang/index.md"),
    Kind("lesson", LESSON, "training/nen-tang/la-gi.md"),
    Kind("trainer", f"{LESSON}tap-huan-vien/", "training/nen-tang/la-gi.md"),
    Kind("hand-out", f"{LESSON}to-phat/", "training/nen-tang/la-gi.md"),
    Kind("training-days", "tap-huan/chuong-trinh/"),
    Kind("training-day", HALF_DAY, "training/_chuong-trinh/nua-ngay.yml"),
    Kind("training-day-print", f"{HALF_DAY}in/", "training/_chuong-trinh/nua-ngay.yml"),
    Kind("attendance", f"{HALF_DAY}diem-danh/", "training/_chuong-trinh/nua-ngay.yml"),
    Kind("feedback", f"{HALF_DAY}phan-hoi/", "training/_chuong-trinh/nua-ngay.yml"),
    Kind("handwritten", "nguoi-dan/", "docs/nguoi-dan.md"),
    Kind("questions", "nguoi-dan/hoa-giai-duoc-khong/", "docs/nguoi-dan/hoa-giai-duoc-khong.md"),
    Kind("questions-en", "en/nguoi-dan/to-giay/", "docs/nguoi-dan/to-giay.en.md"),
    Kind("access", "tiep-can/", "docs/tiep-can.md"),
    Kind("receipt", "bien-nhan/"),
    Kind("handbook", HANDBOOK, "docs/bien-tap/viet-ke-hoach.md"),
    Kind(
        "error-page",
        "bien-tap/loi/co-quan-khong-co/",
        "docs/bien-tap/loi/co-quan-khong-co.md",
        translated=False,
    ),
    Kind("search", "tim-kiem/?q=hoa+giai"),
    Kind("home-en", "en/", "docs/index.en.md"),
    Kind("plan-en", f"en/{PLAN}", "plans/lai-chau/tp-lai-chau/2024-hoa-giai.md"),
    Kind("law-en", f"en/{LAW}", "docs/van-ban/luat-35-2013.en.md"),
    Kind("lesson-en", f"en/{LESSON}", "training/nen-tang/la-gi.en.md"),
    Kind("trainer-en", f"en/{LESSON}tap-huan-vien/", "training/nen-tang/la-gi.en.md"),
    Kind("training-day-en", f"en/{HALF_DAY}in/", "training/_chuong-trinh/nua-ngay.yml"),
    Kind("log-en", "en/nhat-ky/"),
    Kind("agency-en", "en/co-quan/lai-chau/tp-lai-chau/phong-tu-phap/", BODIES),
    Kind(
        "untranslated",
        "en/bien-tap/loi/co-quan-khong-co/",
        "docs/bien-tap/loi/co-quan-khong-co.md",
        translated=False,
    ),
    LOST,
)
"""The kinds of pages; each stands for all pages of its kind."""

_ADDRESSES = frozenset(kind.address for kind in KINDS)
IN_BOTH_LANGUAGES = KINDS + tuple(
    Kind(f"{kind.name}-{'vi' if kind.language == 'en' else 'en'}", kind.other, kind.source, kind.translated)
    for kind in KINDS
    if kind != LOST and kind.other not in _ADDRESSES
)
"""The kinds of pages, and the same pages in their other language."""


def named(kind: Kind) -> str:
    """Return the name of a kind, as test reports show it."""
    return kind.name


def some(*names: str) -> tuple[Kind, ...]:
    """Return the kinds of these names."""
    found = tuple(kind for kind in KINDS if kind.name in names)
    assert len(found) == len(names)
    return found


def visit(page: Page, site: str, kind: Kind) -> None:
    """Open the page of a kind at the site, and wait until it shows all that it will show."""
    page.goto(f"{site}{kind.address}")
    if "?q=" in kind.address:
        page.wait_for_selector("[data-search-state=done]", state="attached")
