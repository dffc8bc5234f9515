"""Lời của nhật ký đăng tải bằng tiếng Việt."""

from hoagiai.model.history import HistoryState
from hoagiai.model.lesson import Audience
from hoagiai.render.posting.materials import Material
from hoagiai.render.words.posting_wording import PostingWords

POSTING_VIETNAMESE = PostingWords(
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
    number="Số",
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
    tasks="Nhiệm vụ {numbers}, Kế hoạch {years} của {issuer}",
    duties="Trách nhiệm {numbers}, Kế hoạch {years} của {issuer}",
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
    evidence_more="Ngoài ra có {n} tài liệu chưa rõ ngày đăng.",
    evidence_tag="việc đăng trên mạng: đã có bằng chứng",
)
