"""Where a short name ends: “Luật” in “Điều 9 của Luật cho …”, but not in “Luật bảo hiểm xã hội”."""

import re

# What may stand behind “Luật”, whatever its capitals, when it is a short name.
_GOES_ON = re.compile(
    r"\s+(?:cho|quy định|nói|nêu|và|thì|là|có|được|để|khi|nếu|trong|ở|mà|đã|không|phải|cũng|còn|sẽ|theo|"
    r"tại|bởi|với|hoặc|hay|đặt|yêu cầu|giao|buộc|bảo|xác định|liệt kê|ghi|dành|từ|đến|chỉ|như|vì|do|này|"
    r"says|gives|and|or|is|asks|speaks|lets|in|under|does|makes|to|for|as|which|that|sets|allows|has|on its)"
    r"(?!\w)|\s*[.,;:)/!?…-]|\s*\(|\s*$",
    re.IGNORECASE,
)
_CUT_NAME = re.compile(r"\s*,\s+đối thoại", re.IGNORECASE)
_WORD_BEHIND = re.compile(r"\s+(?P<word>[^\W\d_]+)")
# What tells one document from another of its kind: the name goes on, or another one is meant.
_TELLING = re.compile(
    r"\s+(?:số|năm|nay|mới|cũ|khác|nào|về|sửa|của|ấy|đó|kia|trên|trước|sau|tiếp|thay|thứ|riêng|chung|gốc|"
    r"chuyên|liên|hiện|ban hành|phê duyệt|công bố|hướng dẫn|triển khai|bãi bỏ|"
    r"on|of|no|by|from|before|after|dated|issued|adopted|passed|numbered|amending|amended|supplementing|"
    r"implementing|guiding|detailing|governing|concerning|regarding|promulgating|approving|"
    r"school|library|faculty|firm|office|project)(?!\w)",
    re.IGNORECASE,
)
# First words of laws, as texts that leave out the capitals print them: “Luật bảo hiểm xã hội”.
_LAWS = re.compile(
    r"\s+(?:an ninh|an toàn|bảo hiểm|bảo vệ|báo chí|bầu cử|biên phòng|biển|bình đẳng|bưu chính|"
    r"căn cước|cán bộ|cảnh|cạnh tranh|chăn nuôi|chất lượng|chính quyền|chứng khoán|chuyển|cơ yếu|"
    r"công|cư trú|dân|dầu khí|di sản|doanh nghiệp|du lịch|dược|dữ liệu|đất đai|đầu tư|đấu|đặc xá|"
    r"điện|đê điều|điều ước|đo lường|đường|giá|giám định|giáo dục|giao dịch|giao thông|hàng|hải quan|"
    r"hành chính|hiến|hình sự|hòa giải|hoà giải|hoạt động|hóa chất|hôn nhân|hộ tịch|hợp tác xã|kế toán|"
    r"khám bệnh|khí tượng|khiếu nại|khoa học|khoáng sản|kiểm toán|kiến trúc|kinh doanh|lâm nghiệp|"
    r"lao động|luật sư|lưu trữ|lý lịch|mặt trận|môi trường|năng lượng|ngân hàng|ngân sách|nghĩa vụ|"
    r"người|nhà|nhập cảnh|nuôi con|phá sản|phí|phòng|phổ biến|quản lý|quốc|quy hoạch|sĩ quan|sở hữu|"
    r"sử dụng|tài nguyên|tần số|thanh niên|thanh tra|thể dục|thi đua|thi hành|thống kê|thú y|thủ đô|"
    r"thuế|thủy|thực hiện|thương mại|tiêu chuẩn|tiếp cận|tiếp công|tiết kiệm|tín ngưỡng|tổ chức|tố cáo|"
    r"tố tụng|trách nhiệm|trẻ em|trí tuệ|trọng tài|trợ giúp|trưng cầu|trưng mua|tư pháp|tương trợ|"
    r"việc làm|viên chức|viễn thông|xây dựng|xử lý|xuất)(?!\w)",
    re.IGNORECASE,
)


def name_ends(rest: str) -> bool:
    """Tell whether a short name ends before ``rest``, the printed text behind it.

    A sign ends it, and any word without a capital, unless a law's name begins with that word or it
    tells one document from another of its kind (“Luật mới”, “the Law of 1998”).
    """
    if _CUT_NAME.match(rest) or _LAWS.match(rest):
        return False
    if _GOES_ON.match(rest):
        return True
    behind = _WORD_BEHIND.match(rest)
    return behind is not None and behind["word"][0].islower() and not _TELLING.match(rest)
