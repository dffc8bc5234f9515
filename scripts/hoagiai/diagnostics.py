"""What a finding is: its code, its place, its words.

Severity follows one principle: what an editor can mend is an error; what a signed paper may
itself contain (a jump in its numbers, a task without a lead) is a warning, because the paper
is published as it was signed and ``chap_nhan`` may accept the warning by name.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Self


class Severity(StrEnum):
    """How heavy a finding weighs: an error stops a build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


_E, _W = Severity.ERROR, Severity.WARNING


class Code(Enum):
    """Every kind of finding: its permanent code, its severity, what it says in one sentence."""

    # The file itself.
    FILE_UNREADABLE = ("tep-khong-doc-duoc", _E, "Không đọc được tệp trên đĩa.")
    FILE_EMPTY = ("tep-rong", _E, "Tệp không có chữ nào.")
    FILE_NOT_UTF8 = ("tep-khong-utf8", _E, "Tệp không phải văn bản UTF-8.")
    FILE_HAS_NUL = ("tep-co-byte-nul", _E, "Tệp có byte NUL, không phải tệp văn bản.")
    FILE_IS_SYMLINK = ("tep-lien-ket-tuong-trung", _E, "Tệp là liên kết tượng trưng nên không được đọc.")
    FILE_IGNORED = ("tep-khong-dung", _W, "Tệp nằm trong thư mục nội dung nhưng không được dùng.")
    TEXT_NOT_NFC = ("chu-khong-nfc", _W, "Chữ có dấu được ghép rời (không ở dạng NFC).")
    NAME_NOT_PLAIN = (
        "ten-tep-sai",
        _E,
        "Tên tệp hoặc thư mục không phải chữ thường không dấu, số và gạch nối.",
    )
    NAME_DOTTED = ("ten-tep-co-cham", _E, "Tên tệp có dấu chấm ngoài đuôi tệp.")
    FOLDER_NOT_LOCALITY = (
        "thu-muc-khong-la-dia-ban",
        _E,
        "Thư mục của kế hoạch không phải địa bàn trong danh bạ.",
    )
    # The head of a file.
    HEAD_MISSING = ("dau-tep-thieu", _E, "Tệp không có phần đầu (giữa hai dòng ---).")
    HEAD_YAML = ("dau-tep-loi-yaml", _E, "Phần đầu tệp hoặc tệp dữ liệu không đúng cú pháp YAML.")
    KEY_MISSING = ("khoa-thieu", _E, "Thiếu một khóa bắt buộc.")
    KEY_UNKNOWN = ("khoa-la", _E, "Có một khóa không được dùng ở đây.")
    KEY_DOUBLED = ("khoa-trung", _E, "Một khóa được ghi hai lần.")
    VALUE_WRONG = ("gia-tri-sai", _E, "Giá trị của một khóa không đúng dạng.")
    ACCEPTS_NOTHING = ("chap-nhan-thua", _W, "Một mục chap_nhan không chấp nhận cảnh báo nào.")
    # What a plan says.
    AGENCY_UNKNOWN = ("co-quan-khong-co", _E, "Danh bạ không có cơ quan được nêu tên.")
    AGENCY_NOT_LIVING = (
        "co-quan-ngoai-thoi-gian",
        _W,
        "Cơ quan được nêu không tồn tại vào ngày của kế hoạch.",
    )
    TASK_WITHOUT_LEAD = ("nhiem-vu-khong-chu-tri", _W, "Nhiệm vụ không ghi cơ quan chủ trì.")
    LABEL_UNKNOWN = ("nhan-khong-ro", _W, "Một nhãn gần giống nhãn đã biết nhưng không đúng.")
    ROW_UNCLEAR = ("hang-khong-ro", _W, "Một hàng của bảng nhiệm vụ không ghi cơ quan, không ghi thời gian.")
    PERIOD_UNREADABLE = ("thoi-gian-khong-doc-duoc", _W, "Không đọc được thời gian đã ghi.")
    PERIOD_OUTSIDE = ("thoi-gian-ngoai-ky", _W, "Thời gian nằm ngoài giai đoạn của kế hoạch.")
    NUMBER_DOUBLED = ("so-trung", _W, "Một số thứ tự được ghi hai lần trong cùng một phần.")
    NUMBER_GAP = ("so-nhay", _W, "Số thứ tự nhảy cách.")
    PLAN_UNKNOWN = ("ke-hoach-khong-co", _E, "Kế hoạch được dẫn tới không có.")
    REPLACEMENT_ONE_SIDED = ("thay-the-khong-khop", _E, "Hai kế hoạch không cùng ghi nhận việc thay thế.")
    TRANSLATION_LOOSE = ("ban-dich-khong-khop", _E, "Bản tiếng Anh nhắc tới thứ không có trong bản gốc.")
    # What texts cite.
    NUMBER_UNKNOWN = ("so-hieu-khong-co", _W, "Số, ký hiệu được dẫn không có trong danh mục văn bản.")
    DOCUMENT_DATE_WRONG = ("ngay-van-ban-sai", _W, "Ngày ghi sau số, ký hiệu khác ngày của văn bản ấy.")
    ARTICLE_UNKNOWN = ("dieu-khong-co", _W, "Điều được dẫn vượt quá số điều của văn bản.")
    CITES_DEAD = ("dan-chieu-het-hieu-luc", _E, "Nội dung hiện hành dẫn một văn bản đã hết hiệu lực.")
    CITES_ENDED_SINCE = (
        "dan-chieu-can-xem-lai",
        _W,
        "Văn bản được dẫn hết hiệu lực sau khi bài được viết.",
    )
    # What the pages of documents say.
    DOCUMENT_ID_UNFIT = ("ma-van-ban-sai", _E, "Tên tệp của văn bản không hợp với loại và số, ký hiệu.")
    DOCUMENT_DOUBLED = ("van-ban-trung", _E, "Hai văn bản cùng nhận một số, ký hiệu hoặc một tên gọi.")
    DOCUMENT_UNKNOWN = ("van-ban-khong-co", _E, "Mã văn bản được ghi không có trang, không có trong danh bạ.")
    RELATION_ONE_SIDED = ("quan-he-khong-khop", _E, "Hai văn bản không cùng ghi nhận quan hệ giữa chúng.")
    DOCUMENT_DAYS_WRONG = ("ngay-hieu-luc-sai", _E, "Các ngày của một văn bản không đi với nhau được.")
    STATUS_UNREASONED = (
        "tinh-trang-thieu-ly-do",
        _E,
        "Tình trạng ghi tay thiếu lý do, hoặc có lý do mà thiếu tình trạng.",
    )
    ARTICLES_WRONG = ("dieu-sai", _E, "Tiêu đề các điều sai neo, trùng, sai thứ tự hoặc vượt số điều.")
    ADDRESS_NOT_OFFICIAL = (
        "nguon-khong-chinh-thuc",
        _E,
        "Địa chỉ bản chính thức không phải https của cơ quan nhà nước.",
    )
    HISTORY_IDLE = (
        "dan-chieu-lich-su-thua",
        _W,
        "Một mục dan_chieu_lich_su không cần: văn bản chưa hết hiệu lực.",
    )
    # What a lesson says.
    PART_WRONG = ("phan-bai-sai", _E, "Bài học thiếu một phần, thừa một phần, hoặc các phần sai thứ tự.")
    LEAD_WRONG = ("cau-dan-sai", _W, "Một đoạn giải thích không mở bằng một câu in đậm ngắn.")
    MINUTES_WRONG = ("so-phut-sai", _E, "Số phút của bài học không đi với nhau, hoặc không trong 20–45 phút.")
    SITUATION_WRONG = (
        "tinh-huong-sai",
        _E,
        "Tình huống không ghi là giả định, thiếu câu hỏi hoặc thiếu lời giải.",
    )
    QUIZ_WRONG = ("trac-nghiem-sai", _E, "Câu trắc nghiệm sai dạng, sai đáp án hoặc thiếu lời giải thích.")
    LESSON_TIED_TO_NOTHING = (
        "bai-khong-gan",
        _E,
        "Bài học không dựa vào điều luật nào, hoặc không phục vụ mục tiêu, nhiệm vụ nào.",
    )
    SERVED_UNKNOWN = (
        "phuc-vu-khong-co",
        _E,
        "Mục tiêu hoặc nhiệm vụ mà bài học ghi là phục vụ không có.",
    )
    ARTICLE_UNCITED = ("dieu-khong-dan", _W, "Điều luật ghi ở đầu bài học không được dẫn trong bài.")
    LESSON_UNKNOWN = ("bai-khong-co", _E, "Bài học được nêu tên không có.")
    PREREQUISITE_WRONG = ("hoc-truoc-sai", _E, "Bài cần học trước lại đứng sau, hoặc các bài chờ nhau.")
    MODULE_LOOSE = (
        "chuyen-de-khong-khop",
        _E,
        "Chuyên đề không kể đúng các bài trong thư mục của nó.",
    )
    SHORT_CODE_WRONG = ("ma-ngan-sai", _E, "Mã ngắn của bài học sai dạng, hoặc đã dùng cho bài khác.")
    TIMETABLE_WRONG = ("lich-tap-huan-sai", _E, "Chương trình tập huấn không xếp thành lịch được.")
    # What a form says.
    FORM_LACKS_ROOM = (
        "mau-thieu-cho-ghi",
        _E,
        "Tờ mẫu không có chỗ ghi một nội dung mà luật yêu cầu.",
    )
    # Links, pictures, markup.
    LINK_BROKEN = ("lien-ket-hong", _E, "Liên kết dẫn tới tệp không có.")
    ANCHOR_MISSING = ("neo-khong-co", _E, "Liên kết dẫn tới mục không có trong tệp đích.")
    INCLUDE_MISSING = ("chen-khong-co", _E, "Tệp được chèn không có.")
    INCLUDE_REFUSED = ("chen-bi-tu-choi", _E, "Chỗ chèn trỏ ra ngoài các thư mục nội dung nên bị từ chối.")
    INCLUDE_LOOP = ("chen-vong-lap", _E, "Các tệp chèn lẫn nhau thành vòng.")
    HTML_ACTIVE = ("html-nguy-hiem", _E, "Có HTML chạy được hoặc nhúng được.")
    LINK_ACTIVE = ("lien-ket-nguy-hiem", _E, "Liên kết chạy được mã (javascript:, data:…).")
    LOADS_ELSEWHERE = ("tai-tu-noi-khac", _E, "Trang tải tệp từ máy chủ khác.")
    IMAGE_WITHOUT_ALT = ("anh-thieu-mo-ta", _E, "Hình không có lời mô tả.")
    PERSONAL_DATA = ("du-lieu-ca-nhan", _W, "Có chuỗi số hoặc họ tên giống dữ liệu cá nhân.")
    # Registers and the ledger of addresses.
    REGISTER_UNSORTED = ("danh-ba-chua-sap-xep", _E, "Danh bạ không theo thứ tự.")
    REGISTER_DOUBLED = ("danh-ba-trung", _E, "Danh bạ ghi một tên hoặc một mã hai lần.")
    ADDRESS_VANISHED = ("dia-chi-mat", _E, "Một địa chỉ đã đăng không còn.")

    severity: Severity
    sentence: str

    def __new__(cls, slug: str, severity: Severity, sentence: str) -> Self:
        """Make the slug the member's value and keep what it carries beside it."""
        member = object.__new__(cls)
        member._value_ = slug
        member.severity = severity
        member.sentence = sentence
        return member

    @classmethod
    def of(cls, slug: str) -> "Code | None":
        """Return the code that is written ``slug``, None if there is none."""
        return next((code for code in cls if code.value == slug), None)


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a source file: path relative to the root (with ``/``), line and column from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: what is wrong at a place, in Vietnamese, with at most one hint."""

    code: Code
    location: Location
    message: str
    hint: str | None = None

    @property
    def severity(self) -> Severity:
        """The severity of the finding's code."""
        return self.code.severity
