"""Addresses: the path is the id, and the id is the address (``/ke-hoach/<plan id>/``)."""

from hoagiai.model.agency import AgencyId
from hoagiai.model.legal import DocumentId
from hoagiai.model.locality import LocalityId
from hoagiai.model.plan import PlanId

HOME = "/"
LAWS = "/van-ban/"
LOOKUP = "/api/lookup.json"
"""What became of every unit of the country, for the lookup on the page of places."""
LAW_CALENDAR = "/lich/van-ban.ics"
PROGRAMME = "/de-an/"
TARGETS = "/api/targets.json"
RECEIPT = "/bien-nhan/"
"""From what this very site was built."""
RECEIPT_DATA = "/api/build.json"
LOG = "/nhat-ky/"
"""The posting log."""
TRAINING_DAYS = "/tap-huan/chuong-trinh/"
"""The programmes of training days."""
TRAINING = "/tap-huan/"
FORMS = "/tap-huan/mau/"
"""The papers that a team fills in."""
WHOLE_SITE = "/tai-ve/trang.zip"
"""The whole site, to be read without a network."""


def plan_address(plan: PlanId) -> str:
    """Return where a plan is published."""
    return f"/ke-hoach/{plan}/"


def agency_address(agency: AgencyId) -> str:
    """Return where an agency or a group is published."""
    return f"/co-quan/{agency}/"


def locality_address(locality: LocalityId) -> str:
    """Return where a locality is published."""
    return f"/dia-ban/{locality}/"


def document_address(document: DocumentId) -> str:
    """Return where a legal document is published."""
    return f"/van-ban/{document}/"


def article_address(document: DocumentId, article: str) -> str:
    """Return where an article (by its anchor, ``dieu-7``) is told on its document's page."""
    return f"{document_address(document)}#{article}"


def impact_address(document: DocumentId) -> str:
    """Return the page that lists what rests on a document."""
    return f"{document_address(document)}anh-huong/"


def law_feed_address(language: str) -> str:
    """Return the feed of changes in the law in ``language``."""
    return in_language(f"{LAWS}thay-doi.xml", language)


def lesson_address(lesson: str) -> str:
    """Return where a lesson is published."""
    return f"{TRAINING}{lesson}/"


def module_address(module: str) -> str:
    """Return where a module is published."""
    return f"{TRAINING}{module}/"


def bundle_address(module: str, language: str) -> str:
    """Return the file that holds a whole module in ``language``, to be read without a network."""
    folder = "" if language == "vi" else f"{language}/"
    return f"/tai-ve/{folder}{module}.html"


def quiz_address(module: str, language: str) -> str:
    """Return the file that holds the quizzes of a module in ``language``, for a learning platform."""
    return f"/api/trac-nghiem{in_language(f'/{module}.gift', language)}"


def form_address(form: str) -> str:
    """Return where a form (``mau/giay-moi``) is published."""
    return f"{TRAINING}{form}/"


def form_file_address(form: str, kind: str) -> str:
    """Return a file (``docx``, ``pdf``) of a form: one for both languages, since forms are Vietnamese."""
    return f"/{form}.{kind}"


def short_address(code: str) -> str:
    """Return the address of a lesson that is short enough to be printed and read out, for ever."""
    return f"/b/{code}/"


def trainer_address(lesson: str) -> str:
    """Return the trainer's view of a lesson: its clock, notes and answers."""
    return f"{lesson_address(lesson)}tap-huan-vien/"


def slides_address(lesson: str) -> str:
    """Return the slides of a lesson."""
    return f"{lesson_address(lesson)}trinh-chieu/"


def handout_address(lesson: str) -> str:
    """Return the hand-out of a lesson, to be printed on A4."""
    return f"{lesson_address(lesson)}to-phat/"


def training_day_address(programme: str, sheet: str = "") -> str:
    """Return a programme of training days, or one of its sheets (``diem-danh``)."""
    return f"{TRAINING_DAYS}{programme}/{sheet}{'/' if sheet else ''}"


def training_calendar_address(programme: str) -> str:
    """Return the calendar file of a programme (no language: published once)."""
    return f"/lich/chuong-trinh/{programme}.ics"


def statement_address(year: int) -> str:
    """Return the statement of what was posted in a year."""
    return f"{LOG}{year}/"


def statement_file_address(year: int, language: str, kind: str) -> str:
    """Return a file (``docx``, ``csv``) of a year's statement in ``language``."""
    return in_language(f"{statement_address(year)}dang-tai-{year}.{kind}", language)


def log_feed_address(language: str, kind: str) -> str:
    """Return the feed (``xml``, ``json``) of what is posted, in ``language``."""
    return in_language(f"{LOG}feed.{kind}", language)


def card_address(address: str, language: str) -> str:
    """Return the picture that stands for the page at ``address`` where a link to it is shared."""
    return f"/anh{in_language(address, language).rstrip('/')}.png"


def default_card_address(language: str) -> str:
    """Return the picture of all pages of a language that have none of their own."""
    return f"/anh{in_language('/trang', language)}.png"


def year_address(year: int) -> str:
    """Return where the calendar of a year is published."""
    return f"/thoi-gian/{year}/"


def calendar_address(agency: AgencyId) -> str:
    """Return the calendar file of an agency (no language: published once)."""
    return f"/lich/{agency}.ics"


def in_language(address: str, language: str) -> str:
    """Return the same page in ``language``: English addresses are led by ``/en``."""
    return address if language == "vi" else f"/{language}{address}"


def staged_path(address: str, language: str) -> str:
    """Return the file of the staged tree that becomes the page at ``address``."""
    return f"{language}{address}index.md"


def relative(source: str, target: str) -> str:
    """Return ``target`` as seen from the page at ``source`` (both start with ``/``).

    Relative addresses work under any base path and from ``file://``.
    """
    path, mark, anchor = target.partition("#")
    if path == source:
        return f"#{anchor}" if mark else "./"
    # posixpath.relpath gives the same, at six times the cost for every link of the site.
    here, there = source.split("/")[1:-1], path.split("/")[1:]
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return f"{'../' * (len(here) - shared)}{'/'.join(there[shared:])}{mark}{anchor}"
