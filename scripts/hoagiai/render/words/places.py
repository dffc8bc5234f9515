"""Words about places and bodies that begin, end and follow each other, one table per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """What pages say of beginnings, ends and successors; braces name what is filled in."""

    # Beside a name anywhere.
    ended_note: str
    place_ended_note: str
    coming_note: str
    # Endings and beginnings.
    historical: str
    historical_place: str
    history_place: str
    not_known_now: str
    inferred: str
    will_take_over: str
    by_document: str
    passes_on: str
    agency_begins: str
    place_begins: str
    carried_on_now: str
    group_ended: str
    group_place_ended: str
    group_carried_on: str
    described_ended: str
    described_place_ended: str
    described_coming: str
    unsure_which: str
    divided: str
    # Lists.
    not_yet: str
    unsettled: str
    by_province: str
    district_tier_ended: str
    # A place.
    split_among: str
    will_belong: str
    will_be_split: str
    code_of_list: str
    code_until: str
    former_parent: str
    made_of: str
    joined_by: str
    made_of_whole: str
    made_of_part: str
    unchanged: str
    stays: str
    before_in: str
    bodies_took_over: str
    bodies_took_over_intro: str
    former_plans: str
    former_plans_intro: str
    as_of: str
    # The index.
    lookup: str
    lookup_label: str
    lookup_hint: str
    lookup_button: str
    lookup_no_script: str
    lookup_busy: str
    lookup_none: str
    lookup_one: str
    lookup_many: str
    lookup_more: str
    lookup_failed: str
    lookup_before: str
    lookup_since: str
    lookup_became: str
    lookup_split: str
    lookup_same: str
    lookup_made: str
    whole_list: str
    whole_list_of_its_day: str
    whole_list_table: str
    whole_list_not_yet: str
    whole_list_changed: str
    download_list: str
    province: str
    wards: str
    communes: str
    special_zones: str
    former_communes: str
    whole_country: str
    shown_places: str


VIETNAMESE = PlaceWords(
    ended_note="đến hết ngày {last}",
    place_ended_note="đơn vị hành chính đến hết ngày {last}",
    coming_note="từ ngày {first}",
    historical="Kế hoạch lịch sử: cơ quan ban hành đã kết thúc hoạt động từ ngày {next}.",
    historical_place="Kế hoạch lịch sử: đơn vị hành chính của nơi ban hành không còn từ ngày {next}.",
    history_place="Những việc dưới đây là việc được giao khi đơn vị hành chính ấy còn tồn tại.",
    not_known_now="Còn {name} thì chưa rõ nay ra sao.",
    inferred="theo suy luận, chưa có văn bản xác nhận",
    will_take_over="Từ ngày {next} sẽ tiếp nhận công việc của",
    by_document="Theo",
    passes_on="Từ ngày {next}, cơ quan tiếp nhận công việc",
    agency_begins="{name} hoạt động từ ngày {first}; vào ngày dựng trang ({today}) chưa có.",
    place_begins="{name} là đơn vị hành chính từ ngày {first}; vào ngày dựng trang ({today}) chưa có.",
    carried_on_now="Nay, cơ quan tiếp nhận công việc:",
    group_ended="Các cơ quan trong nhóm này hoạt động đến hết ngày {last}; từ ngày {next} không còn nữa.",
    group_place_ended=(
        "Các đơn vị hành chính của nhóm này có đến hết ngày {last}; từ ngày {next} không còn nữa. Từng cơ "
        "quan, tổ chức trong nhóm nay ra sao thì xem trang của nơi ấy."
    ),
    group_carried_on="Các cơ quan nay tiếp nhận công việc:",
    described_ended="Đã kết thúc từ ngày {next}. ",
    described_place_ended="Đơn vị hành chính không còn từ ngày {next}. ",
    described_coming="Có từ ngày {first}. ",
    unsure_which="Một tỉnh có nhiều cơ quan khu vực; chưa rõ khu vực nào phụ trách địa bàn này.",
    divided=(
        "Một tỉnh có nhiều cơ quan loại này. Ở đây chưa rõ khu vực nào phụ trách địa bàn nào, nên không "
        "ghi số khu vực."
    ),
    not_yet="Chưa có vào ngày dựng trang",
    unsettled="Của đơn vị hành chính đã kết thúc (nay ra sao, xem từng trang)",
    by_province="Nhóm đông nên chỉ đếm theo tỉnh; danh sách đầy đủ có trong dữ liệu mở.",
    district_tier_ended="Cấp huyện (đến hết ngày 30/6/2025)",
    split_among="Từ ngày {next}, địa bàn được chia cho các đơn vị:",
    will_belong="Từ ngày {next}, địa bàn thuộc",
    will_be_split="Từ ngày {next}, địa bàn được chia cho",
    code_of_list="{code} (danh mục tại ngày 01/7/2025)",
    code_until="{code} (đến hết ngày {last})",
    former_parent="Đến hết ngày 30/6/2025 thuộc",
    made_of="Hình thành từ",
    joined_by="Từ ngày 01/7/2025 gồm thêm",
    made_of_whole="toàn bộ",
    made_of_part="một phần",
    unchanged="Giữ nguyên khi sắp xếp năm 2025, theo danh mục tại ngày 01/7/2025.",
    stays="giữ nguyên",
    before_in="Địa bàn này trước đây nằm trong",
    bodies_took_over="Công việc tiếp nhận",
    bodies_took_over_intro="Cơ quan ở đây tiếp nhận công việc của những cơ quan đứng sau mũi tên.",
    former_plans="Kế hoạch trước khi sắp xếp",
    former_plans_intro="Kế hoạch của những đơn vị mà địa bàn này hình thành từ đó.",
    as_of="Theo danh mục đơn vị hành chính tại ngày 01/7/2025.",
    lookup="Tra xã, phường cũ → mới",
    lookup_label="Tên xã, phường, thị trấn, huyện hoặc tỉnh",
    lookup_hint="Gõ không dấu cũng được, ví dụ “tan phong” hoặc “tan bien tay ninh”.",
    lookup_button="Tra",
    lookup_no_script="Trình duyệt đang tắt JavaScript nên không tra được ở đây; mời tải bảng CSV bên dưới.",
    lookup_busy="Đang tải danh mục…",
    lookup_none="Danh mục không có đơn vị nào tên như “{q}”. Hãy gõ ít chữ hơn, hoặc xem lại chính tả.",
    lookup_one="Có 1 đơn vị.",
    lookup_many="Có {n} đơn vị.",
    lookup_more="Còn {n} đơn vị nữa: gõ thêm tên huyện hoặc tỉnh để thu hẹp.",
    lookup_failed="Không tải được danh mục. Hãy kiểm tra mạng rồi thử lại, hoặc tải bảng CSV.",
    lookup_before="đến hết ngày 30/6/2025",
    lookup_since="từ ngày 01/7/2025",
    lookup_became="từ ngày 01/7/2025 thuộc",
    lookup_split="từ ngày 01/7/2025 được chia cho",
    lookup_same="giữ nguyên; từ ngày 01/7/2025 trực thuộc",
    lookup_made="hình thành từ",
    whole_list="Cả nước: tỉnh, thành phố và số xã, phường",
    whole_list_of_its_day="Danh mục tại ngày 01/7/2025.",
    whole_list_table="Bảng số xã, phường của các tỉnh, thành phố",
    whole_list_not_yet="Danh mục này áp dụng từ ngày 01/7/2025; vào ngày dựng trang ({today}) chưa áp dụng.",
    whole_list_changed=(
        "Ngày 30/4/2026 có thay đổi, ở đây chỉ biết số lượng: 7 thành phố, 27 tỉnh; 697 phường, 2.611 xã, "
        "13 đặc khu."
    ),
    download_list="Tải cả danh mục (CSV)",
    province="Tỉnh, thành phố",
    wards="Phường",
    communes="Xã",
    special_zones="Đặc khu",
    former_communes="Cấp xã trước đó",
    whole_country="Cả nước",
    shown_places="Các nơi được nêu ở đây",
)

ENGLISH = PlaceWords(
    ended_note="until the end of {last}",
    place_ended_note="administrative unit until the end of {last}",
    coming_note="from {first}",
    historical="Historical plan: the agency that issued it has not existed since {next}.",
    historical_place="Historical plan: the unit that it was issued in has not existed since {next}.",
    history_place="What follows was assigned while the administrative unit existed.",
    not_known_now="What has become of the body itself ({name}) is not known here.",
    inferred="inferred, not confirmed by any document",
    will_take_over="From {next} will carry on the work of",
    by_document="By",
    passes_on="From {next} its work is carried on by",
    agency_begins=(
        "{name} exists from {first}; on the day this page was built ({today}) it does not exist yet."
    ),
    place_begins=(
        "{name} is an administrative unit from {first}; on the day this page was built ({today}) it does "
        "not exist yet."
    ),
    carried_on_now="Its work is now carried on by:",
    group_ended=(
        "The agencies of this group existed until the end of {last}; they have not existed since {next}."
    ),
    group_place_ended=(
        "The administrative units of this group existed until the end of {last}; they have not existed since "
        "{next}. The page of each body says what is known of it now."
    ),
    group_carried_on="Their work is now carried on by:",
    described_ended="Ended; not in existence since {next}. ",
    described_place_ended="The administrative unit has not existed since {next}. ",
    described_coming="Exists from {first}. ",
    unsure_which="A province has several regional bodies; which of them serves this place is not known here.",
    divided=(
        "A province has several bodies of this kind. Which region serves which place is not known here, so "
        "no number is given."
    ),
    not_yet="Not yet in existence on the day this page was built",
    unsettled="Of an administrative unit that has ended (each page says what is known now)",
    by_province=(
        "The group is large, so its members are counted by province; the open data lists all of them."
    ),
    district_tier_ended="District (until the end of 30 June 2025)",
    split_among="From {next} its territory is divided among:",
    will_belong="From {next} its territory belongs to",
    will_be_split="From {next} its territory is divided among",
    code_of_list="{code} (list as of 1 July 2025)",
    code_until="{code} (until the end of {last})",
    former_parent="Until 30 June 2025 part of",
    made_of="Formed from",
    joined_by="Joined on 1 July 2025 by",
    made_of_whole="all of it",
    made_of_part="part of it",
    unchanged="Left as it was in the reorganisation of 2025, by the list as of 1 July 2025.",
    stays="unchanged",
    before_in="This territory used to lie in",
    bodies_took_over="Work taken over",
    bodies_took_over_intro="Each agency here carries on the work of those behind the arrow.",
    former_plans="Plans from before the reorganisation",
    former_plans_intro="Plans of the units that this place is formed from.",
    as_of="By the list of administrative units as of 1 July 2025.",
    lookup="Look up a former commune or ward",
    lookup_label="Name of a commune, ward, township, district or province",
    lookup_hint="Marks may be left out: “tan phong”, “tan bien tay ninh”.",
    lookup_button="Look up",
    lookup_no_script="JavaScript is off in this browser, so nothing can be looked up; please take the CSV.",
    lookup_busy="Loading the list…",
    lookup_none="The list has no unit named like “{q}”. Try fewer letters, or check the spelling.",
    lookup_one="1 unit.",
    lookup_many="{n} units.",
    lookup_more="{n} more: add the name of the district or province to narrow it down.",
    lookup_failed="The list could not be loaded. Check the network and try again, or download the CSV.",
    lookup_before="until the end of 30 June 2025",
    lookup_since="from 1 July 2025",
    lookup_became="from 1 July 2025 part of",
    lookup_split="from 1 July 2025 divided among",
    lookup_same="unchanged; from 1 July 2025 directly under",
    lookup_made="formed from",
    whole_list="The whole country: provinces and their communes and wards",
    whole_list_of_its_day="The list is as of 1 July 2025.",
    whole_list_table="Table of communes and wards by province",
    whole_list_not_yet=(
        "It applies from 1 July 2025; on the day this page was built ({today}) it does not apply yet."
    ),
    whole_list_changed=(
        "On 30 April 2026 there were changes, of which only the numbers are known here: 7 cities, 27 "
        "provinces; 697 wards, 2,611 communes, 13 special zones."
    ),
    download_list="Download the whole list (CSV)",
    province="Province or city",
    wards="Wards",
    communes="Communes",
    special_zones="Special zones",
    former_communes="Communes before",
    whole_country="Whole country",
    shown_places="Places named here",
)

PLACES: Mapping[str, PlaceWords] = MappingProxyType({"vi": VIETNAMESE, "en": ENGLISH})
"""The words about places, by language."""
