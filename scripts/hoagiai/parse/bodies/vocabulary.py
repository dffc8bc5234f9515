"""Closed sets of words that lists of bodies are printed with (lower case, with marks)."""

from hoagiai.parse.bodies.words import Phrases

PLURAL = Phrases("tất cả các, tất cả, toàn thể các, toàn thể, các, những, một số, mọi, từng, mỗi")
"""Words before a name that make it many."""

GENERIC = Phrases(
    "sở ban ngành, sở, ban, ngành, bộ ngành, bộ, cơ quan, đơn vị, địa phương, tổ chức, cá nhân",
    "đoàn thể, đồng chí",
    "hội, hiệp hội, doanh nghiệp, hợp tác xã, trường học, nhà trường, trường, viện nghiên cứu, viện",
    "tổ chức chính trị xã hội, tổ chức xã hội",
    "cơ sở, thành viên, cộng đồng, phòng ban, phòng, tập thể, hội viên, cụm ngành",
    "chủ quản, đội, bộ phận",
    "nhà đầu tư, nhân dân, người dân, hộ gia đình, lực lượng, đối tượng, hòa giải viên, hoà giải viên",
    "tập huấn viên, báo cáo viên, tuyên truyền viên, luật sư, luật gia, chuyên gia, nhà khoa học",
    "cấp ủy, cấp uỷ, chính quyền, khu dân cư, tổ hòa giải, tổ hoà giải, cán bộ, công chức, viên chức",
    "trường đh, trường đại học, viện nc, tổ đại biểu, hội đoàn thể, quần chúng, trung tâm, chi nhánh",
    "nhà thầu, nhà mạng, dân cư, chuyên viên, chi hội, chi đoàn, cộng tác viên, già làng, giáo viên, cán sự",
    "tổ công tác, đoàn kiểm tra, đoàn công tác, tổ giúp việc",
    "trưởng phòng, phó trưởng phòng, người có uy tín, hội đồng, nhóm nòng cốt",
)
"""Nouns for bodies that name no one of them."""

PEOPLE = Phrases(
    "cộng đồng, người dân, nhân dân, quần chúng, hòa giải viên, hoà giải viên, tập huấn viên, luật sư",
    "báo cáo viên, tuyên truyền viên, hộ gia đình, đoàn viên, hội viên",
)
"""Nouns for people: never part of “các sở, ban, ngành”."""

CHARGED = Phrases(
    "hòa giải viên, hoà giải viên, cán bộ, công chức, viên chức, đảng viên, đoàn viên, hội viên",
    "người lao động",
    "tuyên truyền viên, báo cáo viên, tập huấn viên, nhân dân, người dân, hộ gia đình, đồng chí ủy viên",
    "đồng chí uỷ viên, đồng chí thành viên, ủy viên, uỷ viên, thành viên",
)
"""People whom a block of duties may charge instead of a body."""

CHAINED = Phrases(
    "sở, ban, ngành, bộ, cơ quan, đơn vị, địa phương, tổ chức, cá nhân, đoàn thể, phòng, viện, trường, cấp",
    "cán bộ, công chức, viên chức, người lao động, đảng viên",
)
"""Nouns that a list may chain without “các”: “Sở, ban, ngành”, “Bộ, ngành”."""

HEADS = Phrases(
    "công an, ca, tòa án, toà án, tand, viện kiểm sát, vksnd, ủy ban, uỷ ban, ub, ubnd, hđnd, hội đồng",
    "thường trực, văn phòng, vp, trung tâm, tt, chi cục, cục, tổng cục, vụ, thanh tra, kho bạc, ngân hàng",
    "bảo hiểm, quỹ, liên đoàn, liên minh, công đoàn, đảng ủy, đảng uỷ, tỉnh ủy, thành ủy, huyện ủy, thị ủy",
    "tỉnh đoàn, thành đoàn, huyện đoàn, đoàn thanh niên, đoàn, tập đoàn, tổng công ty, công ty, đài, báo",
    "thông tấn xã, bệnh viện, trạm, đồn, bql, tổ, khối, mặt trận, mttq, ubmttq, ubmttqvn, hải quan, thuế",
    "đồng chí, chủ tịch, phó chủ tịch, giám đốc, trưởng, thủ trưởng, hiệu trưởng, lãnh đạo, nhóm",
    "chủ đầu tư, đại hội, học viện, đại sứ quán, bch, bộ đội, quân sự, dân quân, cộng tác viên, đảng bộ",
    "chi bộ, chi hội, chi đoàn, tổng công ty, tổng liên đoàn, trưởng thôn, trưởng ấp, trưởng bản, chính phủ",
    "quốc hội, trung ương, người đứng đầu, phó giám đốc, bí thư, cấp",
    "ban nhân dân, ban quản lý, ban điều hành, ban công tác mặt trận, ban phát triển, trưởng ban",
)
"""First words of names of bodies, registered or not."""

COMMON = Phrases(
    "có, liên, quan, khác, theo, chức, năng, nhiệm, vụ, trên, địa, bàn, thuộc, trực, của, tại, và, nêu",
    "chuyên, môn, quản, lý, nhà, nước, các, cấp, sở, ban, ngành, cơ, đơn, vị, cùng, được, giao, phân, công",
)
"""Words that only qualify such nouns."""

FILLERS = Phrases(
    "của, tại, ở, thuộc, trực, trên, địa, bàn, toàn, trong, đóng, trú, đứng, chân, và, có, liên, quan, khác",
    "đó, này, cùng, với, nơi, lại, còn, trung, ương, việt, nam, vn",
)
"""Words after a name that say nothing of which body it is."""

BELOW_COMMUNE = Phrases(
    "thôn, ấp, bản, làng, buôn, bon, phum, sóc, tổ dân phố, khu phố, khối phố, khu dân cư, cơ sở, xóm, khóm",
    "khối, tiểu khu",
)
"""Communities below the lowest tier: bodies there are taken together in their commune."""

PERSONS = Phrases("ông, bà, anh, chị, đồng chí, đ c, các ông, các bà")
"""Words before a person's name, which names no body."""

TITLES = Phrases(
    "đồng chí chủ tịch, phó chủ tịch, chủ tịch, phó giám đốc, giám đốc, thủ trưởng, thủ trưởng cơ quan",
    "người đứng đầu, lãnh đạo, đồng chí, bí thư, phó bí thư, tổng giám đốc, bộ trưởng, chánh án, viện trưởng",
    "ban thường vụ, ban chấp hành, ban thường trực, thường trực, ban giám đốc, chi hội trưởng, chi hội phó",
    "chánh, phó chánh, trưởng, phó trưởng, tổ trưởng, tổ phó, đ c",
)
"""Offices of the person who heads a body: “Giám đốc Sở Tư pháp” is charged as Sở Tư pháp."""

CALLS = Phrases(
    "đề nghị, giao, giao cho, yêu cầu, phân công, trách nhiệm của, trách nhiệm, nhiệm vụ của, đối với",
    "kính đề nghị",
)
"""Words by which a paper turns to a body."""

ACTS = Phrases(
    "chủ trì, phối hợp, chủ động, căn cứ, thực hiện, triển khai, tổ chức thực hiện, tổ chức triển khai",
    "tổ chức, tham mưu, xây dựng, hướng dẫn, tăng cường, bố trí, chỉ đạo, theo dõi, đôn đốc, kiểm tra",
    "báo cáo, tiếp tục, đẩy mạnh, rà soát, cân đối, thẩm định, bảo đảm, đảm bảo, lồng ghép, vận động",
    "quan tâm, nghiêm túc, theo chức năng, theo nhiệm vụ, theo lĩnh vực, trong phạm vi, tuyên truyền",
    "tạo điều kiện, cung cấp, hỗ trợ, tiếp nhận, phát huy, trên cơ sở, có trách nhiệm, chịu trách nhiệm",
    "là cơ quan, là đơn vị, làm đầu mối, định kỳ, hàng năm, hằng năm, thường xuyên, kịp thời, phổ biến",
    "giám sát, xem xét, đề xuất, chuẩn bị, đánh giá, tham gia, gửi, ban hành, khuyến khích, huy động, cử",
    "tổng hợp, lựa chọn, quyết định, trình, để, trong việc, công bố, đăng tải, đưa, thông tin, quán triệt",
    "yêu cầu, đề nghị, phân công, giao nhiệm vụ, tích cực, trực tiếp, chấp hành, sử dụng, hoàn thành",
    "góp ý, thành lập, mở, treo, niêm yết, khảo sát, biên soạn, cấp phát, in ấn, phát động, phát hành, nộp",
    "giới thiệu, giải quyết, nắm bắt, phân bổ, duy trì, bầu, ghi, lập danh sách, tham dự, dự, bàn giao, ký",
    "gương mẫu, nêu gương, tự giác, cụ thể hóa, cụ thể hoá, tiến hành, củng cố, kiện toàn, lập, làm",
    "phân loại, phổ cập, biểu dương, khen thưởng, tuyên dương, nhân rộng, sơ kết, tổng kết, tư vấn, trợ giúp",
    "tập huấn, bồi dưỡng, phát sóng, phát thanh, truyền thông, chịu, dành, mời, gắn, đề cao, bám sát",
    "thống kê, thông báo, cập nhật, lấy, nêu cao, học tập, nghiên cứu, xác định, đăng ký, hòa giải, hoà giải",
    "là đầu mối, tự chấm, chấm điểm, tự đánh giá, phản ánh, kiến nghị, tổ chức cho",
    "nâng cao, thu thập, đảm nhận, đảm nhiệm, khắc phục, xử lý, ký kết",
)
"""Verbs that follow a body's name: the name has ended."""
