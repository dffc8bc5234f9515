"""Tiếng Việt của các trang văn bản."""

from hoagiai.model.legal import Certainty, DocumentKind
from hoagiai.render.words.legal import LegalWords

LEGAL_VIETNAMESE = LegalWords(
    laws="Văn bản",
    kinds={kind: kind.vietnamese for kind in DocumentKind},
    titled_by_name="{name} số {number}",
    titled_by_kind="{kind} số {number}",
    article="Điều {number}",
    intro=(
        "Các văn bản làm căn cứ cho hòa giải ở cơ sở, kể lại bằng lời dễ hiểu. Mỗi trang cho biết văn "
        "bản còn hiệu lực hay không, bản chính thức ở đâu, và những nơi nào ở đây dẫn văn bản ấy."
    ),
    description=(
        "Văn bản pháp luật về hòa giải ở cơ sở: hiệu lực, lần kiểm tra cuối, từng điều kể lại bằng lời "
        "dễ hiểu, và nơi nào dẫn."
    ),
    how_told="Cách cho biết hiệu lực",
    how_told_points=(
        (
            "Hiệu lực được tính từ các ngày đã kiểm tra được, cho ngày dựng trang này. “Còn hiệu lực khi "
            "kiểm tra lần cuối” nghĩa là: tới ngày ấy chưa thấy văn bản nào thay thế hay bãi bỏ cả văn bản; "
            "sau ngày ấy thì chưa kiểm tra. Văn bản còn hiệu lực vẫn có thể đã được sửa đổi: khi ấy trang "
            "nói rõ đã được văn bản nào sửa đổi, bổ sung."
        ),
        (
            "“Bị thay thế”, “bị bãi bỏ” và “hết thời hạn” là ba việc khác nhau. “Chưa tìm thấy bản nào” là "
            "văn bản chỉ được biết vì nơi khác dẫn tới."
        ),
        (
            "Ở đây kể lại bằng lời của trang này, không thay cho văn bản. Khi cần làm theo, hãy mở bản chính "
            "thức."
        ),
    ),
    ended_group="Không còn hiệu lực",
    cited_only_group="Chưa tìm thấy bản nào, chỉ biết qua dẫn chiếu",
    unpaged_group="Được dẫn ở đây nhưng chưa có trang",
    unpaged_intro="Những văn bản dưới đây có được nhắc tới; lý do chưa có trang ghi bên cạnh.",
    no_documents="Chưa có văn bản nào ở đây.",
    feed="Tin thay đổi pháp luật (Atom)",
    calendar="Lịch ngày đầu, ngày cuối có hiệu lực (ICS)",
    data="Dữ liệu",
    follow="Theo dõi và tải về",
    in_force="Còn hiệu lực khi kiểm tra lần cuối ({seen})",
    partly="Hết hiệu lực một phần; phần còn lại còn hiệu lực khi kiểm tra lần cuối ({seen})",
    in_force_then="Có hiệu lực vào ngày dựng trang, theo lần kiểm tra {seen}",
    partly_then=(
        "Hết hiệu lực một phần; phần còn lại có hiệu lực vào ngày dựng trang, theo lần kiểm tra {seen}"
    ),
    amended="Đã được sửa đổi, bổ sung bởi",
    will_be_amended="Sẽ được sửa đổi, bổ sung bởi",
    amended_label="{label}; đã được sửa đổi",
    article_ended="{article} hết hiệu lực từ ngày {next}",
    article_ended_by="{article} hết hiệu lực từ ngày {next} theo",
    not_yet="Chưa có hiệu lực (từ {first})",
    not_yet_issued="Chưa ban hành",
    ended="Hết hiệu lực từ ngày {next}",
    replaced="Hết hiệu lực từ ngày {next}: được thay thế bởi",
    repealed="Bị bãi bỏ từ ngày {next}",
    repealed_by="Bị bãi bỏ từ ngày {next} theo",
    expired="Hết thời hạn ngày {last}",
    followed_by="Văn bản nối tiếp:",
    will_end="Sẽ hết hiệu lực từ ngày {next}",
    will_be_replaced="Sẽ hết hiệu lực từ ngày {next}: được thay thế bởi",
    will_be_repealed="Sẽ bị bãi bỏ từ ngày {next} theo",
    will_expire="Thời hạn đến hết ngày {last}",
    cited_only="Chưa tìm thấy bản nào: chỉ biết qua dẫn chiếu trong",
    plan_named="Kế hoạch “{title}”",
    plan_titled="“{title}”",
    cited_only_label="Chưa tìm thấy bản nào",
    unknown="Chưa rõ:",
    unknown_start="chưa biết ngày văn bản bắt đầu có hiệu lực",
    stale=(
        "Lần kiểm tra cuối đã hơn 6 tháng ({seen}). Từ đó tới nay văn bản có thể đã được sửa đổi hoặc "
        "thay thế: hãy xem bản chính thức."
    ),
    card="Thẻ văn bản",
    number="Số, ký hiệu",
    kind="Loại",
    name_approximate="(ghi theo ý, chưa đối chiếu được nguyên văn)",
    issuer="Cơ quan ban hành",
    issued="Ngày ban hành",
    first_day="Có hiệu lực từ",
    last_day="Có hiệu lực đến hết",
    not_verified_day="chưa kiểm chứng được",
    articles="Số điều",
    count_articles=("{n} điều", "{n} điều"),
    some_articles="{all}, ở đây kể {told}",
    official="Bản chính thức",
    official_page="mở tại {host} (trang ngoài)",
    official_portal="tìm theo số, ký hiệu tại {host} (trang ngoài)",
    last_checked="Kiểm tra lần cuối",
    checked="Lần kiểm tra",
    citing_paper="Ngày của nơi dẫn",
    source="Đối chiếu với",
    certainty="Độ chắc",
    certainties={
        Certainty.TWO_SOURCES: "hai nguồn độc lập cùng cho biết",
        Certainty.ONE_SOURCE: "một nguồn cho biết",
        Certainty.CITED_ONLY: "chỉ biết qua dẫn chiếu, chưa thấy bản nào",
    },
    unverified="Chưa kiểm chứng được",
    relations={
        "amends": "Sửa đổi, bổ sung",
        "amended_by": "Được sửa đổi, bổ sung bởi",
        "replaces": "Thay thế",
        "replaced_by": "Được thay thế bởi",
        "repeals": "Bãi bỏ",
        "repealed_by": "Bị bãi bỏ bởi",
        "guides": "Hướng dẫn, quy định chi tiết",
        "guided_by": "Được hướng dẫn bởi",
    },
    cited_article="Nơi dẫn điều này",
    cited_document="Nơi dẫn văn bản này",
    cited_nowhere="Chưa có kế hoạch, trang hay văn bản nào khác ở đây dẫn văn bản này.",
    more_citing="và {n} nơi khác",
    to_impact="Xem mọi nơi phải xem lại khi văn bản này thay đổi",
    impact="Ảnh hưởng khi {title} thay đổi",
    impact_description="Mọi kế hoạch, nhiệm vụ, trang và văn bản ở đây phải xem lại khi {title} thay đổi.",
    impact_intro=(
        "Nếu văn bản này được sửa đổi, thay thế hoặc hết hiệu lực, những nơi dưới đây phải được xem lại. "
        "Danh sách do trang tự lập từ các dẫn chiếu, nên nơi nào dẫn tới đây đều có tên ở đây."
    ),
    impact_none="Không nơi nào ở đây dựa vào văn bản này: khi nó thay đổi, không phải xem lại trang nào.",
    impact_summary="Có bao nhiêu nơi",
    back_to_document="Về trang văn bản",
    one={
        "plan": "Kế hoạch",
        "task": "Nhiệm vụ",
        "duty": "Trách nhiệm",
        "page": "Trang",
        "lesson": "Bài học",
        "form": "Mẫu giấy tờ",
        "document": "Văn bản",
        "agency": "Cơ quan",
        "agency-type": "Danh bạ",
        "locality": "Địa bàn",
        "target": "Mục tiêu",
    },
    group={
        "plan": "Kế hoạch",
        "task": "Nhiệm vụ",
        "duty": "Phần việc được phân công",
        "page": "Trang",
        "lesson": "Bài học",
        "form": "Mẫu giấy tờ",
        "document": "Văn bản khác",
        "agency": "Cơ quan kết thúc theo văn bản này",
        "agency-type": "Loại cơ quan trong danh bạ kết thúc theo văn bản này",
        "locality": "Địa bàn kết thúc theo văn bản này",
        "target": "Mục tiêu của đề án",
    },
    counts={
        "plan": ("{n} kế hoạch", "{n} kế hoạch"),
        "task": ("{n} nhiệm vụ", "{n} nhiệm vụ"),
        "duty": ("{n} phần việc được phân công", "{n} phần việc được phân công"),
        "page": ("{n} trang", "{n} trang"),
        "lesson": ("{n} bài học", "{n} bài học"),
        "form": ("{n} mẫu giấy tờ", "{n} mẫu giấy tờ"),
        "document": ("{n} chỗ trong văn bản khác", "{n} chỗ trong văn bản khác"),
        "agency": ("{n} cơ quan", "{n} cơ quan"),
        "agency-type": ("{n} loại cơ quan", "{n} loại cơ quan"),
        "locality": ("{n} địa bàn", "{n} địa bàn"),
        "target": ("{n} mục tiêu", "{n} mục tiêu"),
    },
    counted_only="Danh sách dài nên không kể hết ở đây; tên đầy đủ có trong dữ liệu tải về (laws.json).",
    guides_it="hướng dẫn văn bản này",
    amends_it="sửa đổi văn bản này",
    dead_on_page="Trang này dẫn văn bản không còn hiệu lực, hoặc chưa có hiệu lực:",
    dead_in_plan="Kế hoạch này dẫn văn bản không còn hiệu lực, hoặc chưa có hiệu lực:",
    dead_in_old_plan=(
        "Kế hoạch được đăng đúng như đã ký, nên vẫn dẫn những văn bản của thời ấy. Nay các văn bản sau "
        "không còn hiệu lực:"
    ),
    dead_in_article="Điều này dẫn văn bản không còn hiệu lực, hoặc chưa có hiệu lực:",
    dead_after_issue="còn hiệu lực khi kế hoạch được ban hành, nay {state}",
    dead_before_issue="{state}, trước khi kế hoạch được ban hành",
    dead_replaced="Thay bằng:",
    dead_repealed="Theo:",
    dead_followed="Nay xem:",
    dead_here="Dẫn tại:",
    feed_title="Thay đổi pháp luật về hòa giải ở cơ sở",
    feed_subtitle="Văn bản bắt đầu có hiệu lực, hết hiệu lực, và những lần kiểm tra.",
    feed_checked="Đã kiểm tra: {title}",
    feed_starts="Có hiệu lực: {title}",
    feed_ends="Hết hiệu lực: {title}",
    feed_article_ends="Hết hiệu lực: {article}, {title}",
)
