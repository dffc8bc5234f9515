"""What trainers’ pages say in Vietnamese."""

from types import MappingProxyType

from hoagiai.model.lesson import Audience
from hoagiai.render.words.classroom import ClassroomWords

CLASSROOM_VIETNAMESE = ClassroomWords(
    language="vi",
    count_minutes=("{n} phút", "{n} phút"),
    hours="{hours} giờ",
    hours_minutes="{hours} giờ {minutes} phút",
    count_lessons=("{n} bài", "{n} bài"),
    lesson="Bài",
    part="Phần",
    clock="Đồng hồ",
    length="Số phút",
    trainer="Dành cho tập huấn viên",
    trainer_title="Giáo án: {lesson}",
    trainer_description="Giáo án bài “{lesson}”: giờ từng phần, ghi chú, lời giải, đáp án trắc nghiệm.",
    trainer_intro=(
        "Cả bài theo thứ tự trên lớp, có giờ chạy từ 00:00, lời giải và đáp án. In ra là cầm vào lớp được."
    ),
    timing="Giờ từng phần",
    whole="Cả bài",
    tools="Mang vào lớp",
    slides="Trình chiếu",
    handout="Tờ phát (A4)",
    to_lesson="Bài cho học viên",
    audience="Dành cho",
    audiences=MappingProxyType(
        {
            Audience.MEDIATOR: "hòa giải viên",
            Audience.TRAINER: "tập huấn viên",
            Audience.JUSTICE_OFFICER: "công chức làm công tác tư pháp – hộ tịch",
            Audience.RESIDENT: "người dân",
        }
    ),
    learn_first="Nên học trước",
    objectives="Học xong, học viên",
    key_points="Điều cần nhớ",
    notes="Ghi chú cho tập huấn viên",
    right="Đúng",
    no_minutes="ngoài giờ lên lớp",
    slides_title="Trình chiếu: {lesson}",
    slides_of="Tình huống, câu hỏi, ý chính và trắc nghiệm của bài “{lesson}”, chiếu toàn màn hình.",
    case="Tình huống",
    invented="Tình huống giả định.",
    said="Lời nói",
    previous="Trang trước",
    following="Trang sau",
    show_said="Lời nói (n)",
    full_screen="Toàn màn hình (f)",
    light_dark="Sáng / tối (d)",
    leave="Thoát",
    keys=(
        "Phím mũi tên, phím cách hoặc vuốt: chuyển trang. f: toàn màn hình. n: lời nói. d: sáng, tối. "
        "Home, End: trang đầu, trang cuối."
    ),
    scan="Quét mã để mở bài trên điện thoại",
    code_label="Mã QR dẫn tới {address}",
    short_address="Địa chỉ ngắn",
    handout_title="Tờ phát: {lesson}",
    handout_description=(
        "Tờ phát A4 của bài “{lesson}”: điều cần nhớ, tình huống có lời giải, điều luật đã dùng."
    ),
    situation="Tình huống",
    question="Câu hỏi",
    answer="Lời giải",
    articles="Điều luật đã dùng",
    article=("Điều", "Điều"),
    where="và nơi đọc",
    short_name="(gọi tắt: “{name}”)",
    reference_only="Tài liệu tham khảo, không thay văn bản pháp luật.",
    print="In trang này",
    print_hint="In bằng lệnh In của trình duyệt, khổ A4.",
    programmes="Chương trình tập huấn",
    programmes_description=(
        "Chương trình tập huấn hòa giải viên nửa ngày, một ngày, hai ngày: lịch tính sẵn từng phút, in "
        "một lần là đủ."
    ),
    programmes_intro=(
        "Chọn một chương trình, in một lần: lịch, tờ phát của mọi bài, danh sách điểm danh, phiếu góp ý. "
        "Giờ do máy tính từ số phút của từng bài."
    ),
    programmes_none="Chưa có chương trình nào.",
    make_own="Lập chương trình của xã, phường mình",
    make_own_points=(
        "Chép một tệp trong training/_chuong-trinh/ thành tệp mới, đổi tên và giờ bắt đầu.",
        "Chọn bài, chọn giờ nghỉ; lịch tự tính lại.",
        "Có ngày rồi thì ghi khóa ngay, trang cho thêm tệp lịch để gửi vào điện thoại.",
    ),
    make_own_link="Cách viết tệp chương trình",
    description=(
        "{title}: {lessons}, {minutes}. Lịch tính sẵn, in một lần cả tờ phát, danh sách điểm danh và "
        "phiếu góp ý."
    ),
    day="Ngày {n}",
    dated_day="Ngày {n}, {date}",
    start="Từ",
    end="Đến",
    what="Nội dung",
    minutes="Phút",
    pause="Nghỉ",
    total="Tổng cộng {lessons}, {learning} học. Từ đầu giờ đến cuối giờ, kể cả nghỉ: {whole}.",
    to_print="In ra",
    print_all="In cả bộ",
    print_all_what="lịch, tờ phát của {lessons}, danh sách điểm danh, phiếu góp ý",
    print_day_what="lịch, tờ phát của {lessons}, danh sách điểm danh",
    print_title="Bộ in: {title}",
    attendance="Danh sách điểm danh",
    feedback="Phiếu góp ý",
    calendar="Lịch cho điện thoại (ICS)",
    calendar_what="mỗi bài một mục, giờ Việt Nam",
    choose_day="Học ngày",
    no_day=(
        "Chương trình này chưa ghi ngày, dùng ngày nào cũng được. Muốn trang ghi sẵn một ngày, mở tệp {path},"
        " thêm dòng “ngay: {example}” (ngày đầu) rồi dựng lại trang."
    ),
    venue="Nơi học",
    first_day="Ngày đầu",
    not_fitting="Lịch này không xếp được: {why}.",
    attendance_title="Danh sách điểm danh",
    attendance_why=(
        "Không ghi số điện thoại: tờ này chuyền tay cả lớp, điểm danh không cần tới. Cần liên lạc thì hỏi"
        " riêng từng người."
    ),
    attendance_columns=("STT", "Họ và tên", "Thôn, tổ dân phố", "Tổ hòa giải", "Ký tên"),
    attendance_foot="Số người có mặt",
    date_line="Ngày",
    venue_line="Nơi học",
    trainer_line="Tập huấn viên",
    feedback_title="Phiếu góp ý",
    feedback_intro=(
        "Không ghi tên. Đánh dấu × vào ô anh chị thấy đúng; ô nào không rõ thì để trống. Xin đừng kể vụ "
        "việc có thật."
    ),
    feedback_columns=("Bài học", "Dùng được ngay", "Dễ hiểu", "Cần thêm giờ", "Nên làm lại"),
    feedback_questions=(
        "Tuần này anh chị sẽ làm khác đi điều gì?",
        "Chỗ nào nghe xong vẫn chưa rõ?",
        "Loại việc nào trong thôn, tổ dân phố hay gặp mà hôm nay chưa nói tới?",
        "Lần sau nên đổi gì: giờ giấc, chỗ ngồi, cách học?",
    ),
    feedback_thanks="Cảm ơn anh chị. Xin để phiếu úp mặt ở bàn cuối lớp.",
    sheet_of="Chương trình",
)
