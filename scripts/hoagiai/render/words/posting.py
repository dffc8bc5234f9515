"""Words of the posting log, its yearly statements and its feeds, in both languages.

Braces name what is filled in. A pair holds the singular and the plural.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hoagiai.model.history import HistoryState
from hoagiai.model.lesson import Audience
from hoagiai.render.posting.materials import Material

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingWords:
    """The words of one language."""

    title: str
    description: str
    intro: str
    empty: str
    section: str
    kinds: Mapping[Material, str]
    """What one material of a kind is called."""
    counts: Mapping[Material, Pair]
    audiences: Mapping[Audience, str]
    everyone: str
    # The log.
    overview: str
    kind: str
    number: str
    first: str
    total: str
    year: str
    month: str
    statement_link: str
    older: str
    day: str
    material: str
    for_whom: str
    serves: str
    target: str
    task: str
    duty: str
    version: str
    version_number: str
    changed: str
    unchanged: str
    reviewed: str
    undated: str
    undated_intro: str
    undated_more: str
    feeds: str
    feed_atom: str
    feed_json: str
    how_title: str
    how: tuple[str, ...]
    history: Mapping[HistoryState, str]
    # The statement of a year.
    statement_title: str
    statement_description: str
    statement_intro: str
    to_paste: str
    copy: str
    copied: str
    posted_in_year: str
    nothing_in_year: str
    all_so_far: str
    updated_in_year: str
    for_target: str
    list_at: str
    and_last: str
    by_kind: str
    in_year: str
    before_year: str
    so_far: str
    list_title: str
    download: str
    download_docx: str
    download_csv: str
    undated_note: str
    other_years: str
    # Files.
    sheet_title: str
    order: str
    address: str
    made_from: str
    # The programme's page.
    evidence: str
    evidence_line: str
    evidence_one_day: str
    evidence_undated: str
    evidence_tag: str


_VIETNAMESE = PostingWords(
    title="Nhật ký đăng tải",
    description=(
        "Tài liệu nào đã đăng, ngày nào, bản nào, cho ai, phục vụ mục tiêu, nhiệm vụ nào; bản kê từng năm."
    ),
    intro=(
        "Các kế hoạch và Đề án yêu cầu đăng tài liệu tập huấn và pháp luật lên mạng. Đây là những gì "
        "trang này "
        "đã đăng. Mỗi năm có một bản kê để chép vào báo cáo."
    ),
    empty="Chưa có tài liệu nào được đăng.",
    section="Nhật ký",
    kinds={
        Material.LESSON: "bài học",
        Material.FORM: "biểu mẫu",
        Material.DOCUMENT: "văn bản tham khảo",
        Material.PLAN: "kế hoạch",
        Material.TRAINING: "chương trình tập huấn",
        Material.PAGE: "trang hướng dẫn",
    },
    counts={
        Material.LESSON: ("{n} bài học", "{n} bài học"),
        Material.FORM: ("{n} biểu mẫu", "{n} biểu mẫu"),
        Material.DOCUMENT: ("{n} văn bản tham khảo", "{n} văn bản tham khảo"),
        Material.PLAN: ("{n} kế hoạch", "{n} kế hoạch"),
        Material.TRAINING: ("{n} chương trình tập huấn", "{n} chương trình tập huấn"),
        Material.PAGE: ("{n} trang hướng dẫn", "{n} trang hướng dẫn"),
    },
    audiences={
        Audience.MEDIATOR: "hòa giải viên",
        Audience.TRAINER: "tập huấn viên",
        Audience.JUSTICE_OFFICER: "công chức tư pháp – hộ tịch",
        Audience.RESIDENT: "người dân",
    },
    everyone="mọi người",
    overview="Tất cả",
    kind="Loại",
    number="Số lượng",
    first="Đăng từ",
    total="Cộng",
    year="Năm {year}",
    month="Tháng {month}/{year}",
    statement_link="Bản kê năm {year} để chép vào báo cáo",
    older="Còn {n} tài liệu đăng trong năm này: xem ở bản kê.",
    day="Ngày đăng",
    material="Tài liệu",
    for_whom="Cho ai",
    serves="Phục vụ",
    target="Mục tiêu {number} của Đề án",
    task="Nhiệm vụ {number}, Kế hoạch {years} của {issuer}",
    duty="Trách nhiệm {number}, Kế hoạch {years} của {issuer}",
    version="Bản",
    version_number="bản thứ {n}",
    changed="sửa ngày {day}",
    unchanged="bản đầu",
    reviewed="rà soát ngày {day}",
    undated="Chưa rõ ngày đăng",
    undated_intro=(
        "Các tài liệu này có trên trang, nhưng không nơi nào ghi ngày đăng, nên không tính vào năm nào."
    ),
    undated_more="Còn {n} tài liệu nữa.",
    feeds="Theo dõi tài liệu mới",
    feed_atom="Tin (Atom)",
    feed_json="Tin (JSON Feed)",
    how_title="Ngày đăng lấy ở đâu",
    how=(
        (
            "Ngày đăng là ngày ghi ở đầu tệp của tài liệu; tệp không ghi thì là ngày tài liệu vào nhánh "
            "chính của "
            "kho mã nguồn. Ngày ký của kế hoạch, ngày ban hành của văn bản không phải ngày đăng."
        ),
        (
            "Bản thứ mấy và ngày sửa đếm theo số lần tệp được thay trong kho mã nguồn; ngày rà soát do người "
            "biên tập ghi. Ai cũng kiểm lại được trong kho."
        ),
    ),
    history={
        HistoryState.WHOLE: "",
        HistoryState.SHALLOW: (
            "Lần dựng trang này chỉ có một phần lịch sử của kho mã nguồn, nên chỉ dùng ngày ghi ở đầu tệp; "
            "không kể được bản thứ mấy."
        ),
        HistoryState.NONE: (
            "Lần dựng trang này không có lịch sử của kho mã nguồn, nên chỉ dùng ngày ghi ở đầu tệp; "
            "không kể được bản thứ mấy."
        ),
    },
    statement_title="Tài liệu đã đăng trong năm {year}",
    statement_description=(
        "Bản kê tài liệu hòa giải ở cơ sở đã đăng trong năm {year}: lời để chép vào báo cáo, bảng, tệp "
        "DOCX và CSV."
    ),
    statement_intro="Lời dưới đây tính từ nhật ký, chép thẳng vào báo cáo được.",
    to_paste="Lời chép vào báo cáo",
    copy="Chép",
    copied="Đã chép",
    posted_in_year="Trong năm {year}, trang {site}{at} đã đăng tải {counts}.",
    nothing_in_year="Trong năm {year}, trang {site}{at} chưa ghi nhận tài liệu mới nào được đăng tải.",
    all_so_far="Tính cả các năm trước, số tài liệu đã đăng tải là {counts}.",
    updated_in_year="Trong năm, {n} tài liệu đăng từ các năm trước được sửa đổi, cập nhật.",
    for_target=(
        "Trong đó có {n} tài liệu phục vụ mục tiêu “{target}” của Đề án theo Quyết định số {decision}."
    ),
    list_at="Danh mục, ngày đăng và địa chỉ từng tài liệu: {address}",
    and_last="{some} và {last}",
    by_kind="Số lượng theo loại",
    in_year="Trong năm",
    before_year="Các năm trước",
    so_far="Tất cả",
    list_title="Danh mục",
    download="Tải về",
    download_docx="Bản kê (DOCX)",
    download_csv="Danh mục (CSV)",
    undated_note="Ngoài ra có {n} tài liệu chưa rõ ngày đăng, không tính vào bản kê này.",
    other_years="Các năm khác",
    sheet_title="Danh mục tài liệu đã đăng tải trong năm {year}",
    order="TT",
    address="Địa chỉ",
    made_from="Lập từ nhật ký đăng tải: {address}",
    evidence="Bằng chứng trên trang này",
    evidence_line="Đã đăng {counts}, từ ngày {first} đến ngày {last}.",
    evidence_one_day="Đã đăng {counts}, ngày {first}.",
    evidence_undated="Có {counts} trên trang; ngày đăng chưa rõ.",
    evidence_tag="việc đăng trên mạng: đã có bằng chứng",
)

_ENGLISH = PostingWords(
    title="Posting log",
    description=(
        "What was put online, when, in which version, for whom and for which target or task; a "
        "statement for each year."
    ),
    intro=(
        "The plans and the national project ask that training and legal materials be posted online. This "
        "is what "
        "this site has posted. Each year has a statement to paste into a report."
    ),
    empty="Nothing has been posted yet.",
    section="Posting log",
    kinds={
        Material.LESSON: "lesson",
        Material.FORM: "form",
        Material.DOCUMENT: "legal reference",
        Material.PLAN: "plan",
        Material.TRAINING: "training programme",
        Material.PAGE: "guide page",
    },
    counts={
        Material.LESSON: ("{n} lesson", "{n} lessons"),
        Material.FORM: ("{n} form", "{n} forms"),
        Material.DOCUMENT: ("{n} legal reference", "{n} legal references"),
        Material.PLAN: ("{n} plan", "{n} plans"),
        Material.TRAINING: ("{n} training programme", "{n} training programmes"),
        Material.PAGE: ("{n} guide page", "{n} guide pages"),
    },
    audiences={
        Audience.MEDIATOR: "mediators",
        Audience.TRAINER: "trainers",
        Audience.JUSTICE_OFFICER: "commune justice officers",
        Audience.RESIDENT: "residents",
    },
    everyone="everyone",
    overview="Everything",
    kind="Kind",
    number="Number",
    first="Since",
    total="Total",
    year="{year}",
    month="{month} {year}",
    statement_link="The statement of {year}, to paste into a report",
    older="{n} more posted in this year: see the statement.",
    day="Posted",
    material="Material",
    for_whom="For",
    serves="Serves",
    target="Target {number} of the project",
    task="Task {number}, plan {years} of {issuer}",
    duty="Duty {number}, plan {years} of {issuer}",
    version="Version",
    version_number="version {n}",
    changed="changed on {day}",
    unchanged="first version",
    reviewed="reviewed on {day}",
    undated="Day not known",
    undated_intro=(
        "These stand on the site, but nothing tells the day of posting, so they are counted in no year."
    ),
    undated_more="{n} more.",
    feeds="Follow what is new",
    feed_atom="Feed (Atom)",
    feed_json="Feed (JSON Feed)",
    how_title="Where the days come from",
    how=(
        (
            "The day of posting is the one in the head of the source file; without it, the day on which "
            "the file "
            "came to the main branch of the repository. The day a plan was signed or a law issued is "
            "another one."
        ),
        (
            "Versions and days of change count how often the file changed in the repository; the day of "
            "review "
            "is written by the editor. Anyone can check them in the repository."
        ),
    ),
    history={
        HistoryState.WHOLE: "",
        HistoryState.SHALLOW: (
            "This build had only a part of the repository’s history, so only days in the heads of files "
            "are used; "
            "versions cannot be counted."
        ),
        HistoryState.NONE: (
            "This build had no history of the repository, so only days in the heads of files are used; "
            "versions cannot be counted."
        ),
    },
    statement_title="Materials posted in {year}",
    statement_description=(
        "Statement of the materials on grassroots mediation posted in {year}: text for a report, "
        "table, DOCX and CSV."
    ),
    statement_intro="The text below is computed from the log and can be pasted into a report.",
    to_paste="Text for a report",
    copy="Copy",
    copied="Copied",
    posted_in_year="In {year} the site {site}{at} posted {counts}.",
    nothing_in_year="In {year} the site {site}{at} has no record of a newly posted material.",
    all_so_far="With earlier years, {counts} have been posted.",
    updated_in_year="{n} of the materials posted in earlier years were updated in this year.",
    for_target="{n} of them serve the target “{target}” of the project under Decision No. {decision}.",
    list_at="List, days of posting and addresses: {address}",
    and_last="{some} and {last}",
    by_kind="By kind",
    in_year="In the year",
    before_year="Earlier years",
    so_far="All",
    list_title="List",
    download="Download",
    download_docx="Statement (DOCX)",
    download_csv="List (CSV)",
    undated_note="Besides, the day of posting of {n} materials is not known; they are not counted here.",
    other_years="Other years",
    sheet_title="Materials posted in {year}",
    order="No.",
    address="Address",
    made_from="Made from the posting log: {address}",
    evidence="Evidence on this site",
    evidence_line="{counts} posted, from {first} to {last}.",
    evidence_one_day="{counts} posted on {first}.",
    evidence_undated="{counts} on the site; the day of posting is not known.",
    evidence_tag="posting online: shown by evidence",
)

POSTING_WORDS: Mapping[str, PostingWords] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words by language."""
