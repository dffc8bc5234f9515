"""Words of the programme's page, in both languages.

Braces name what is filled in. A pair holds the singular and the plural.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hoagiai.model.programme import Comparison, Evidence

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeWords:
    """The words of one language."""

    title: str
    description: str
    intro: str
    empty: str
    # The programme.
    facts: str
    name: str
    decision: str
    issued: str
    official_text: str
    phases: str
    phase_now: str
    phase_over: str
    phase_ahead: str
    notes: str
    # All targets at a glance.
    overview: str
    target: str
    to_reach: str
    reached: str
    here: str
    here_none: str
    count_targets: Pair
    # One target.
    numbers: str
    no_number: str
    number_unverified: str
    due: str
    due_by: str
    due_past: str
    due_unknown: str
    results: str
    result_unknown: str
    figures: str
    documents: str
    article: str
    notes_label: str
    work_none: str
    tasks_of: str
    duties_of: str
    known_by: str
    missing: str
    # Numbers.
    comparisons: Mapping[Comparison, str]
    evidence: Mapping[Evidence, str]
    as_of: str
    from_to: str
    year_end: str
    year: str
    day: str
    source: str
    # What is not here.
    missing_title: str
    missing_work: str
    missing_living: str
    missing_result: str
    missing_rest: str
    missing_wording: str
    missing_lessons: str
    missing_plans: str
    missing_living_plans: str
    missing_targets: str
    missing_unverified: str
    # The plans, and how it was done.
    plans_title: str
    plans_intro: str
    plans_others: str
    loose: str
    method_title: str
    method: tuple[str, ...]
    data: str


_VIETNAMESE = ProgrammeWords(
    title="Đề án và việc thực hiện",
    description=(
        "Từng mục tiêu của Đề án nâng cao năng lực hòa giải viên ở cơ sở 2024–2030: con số, hạn, "
        "số liệu đã công bố, việc phục vụ, còn thiếu gì."
    ),
    intro=(
        "Mỗi mục tiêu của Đề án được đặt cạnh những gì có trên trang này: nhiệm vụ nào phục vụ, "
        "văn bản nào cần tới, số liệu nào đã công bố, còn thiếu gì. Chỗ nào chưa biết thì ghi “chưa rõ”."
    ),
    empty="Danh mục mục tiêu của Đề án chưa có ở đây.",
    facts="Đề án",
    name="Tên",
    decision="Phê duyệt tại",
    issued="Ngày ban hành",
    official_text="Bản chính thức",
    phases="Giai đoạn",
    phase_now="đang thực hiện",
    phase_over="đã qua",
    phase_ahead="chưa tới",
    notes="Cần biết",
    overview="Các mục tiêu",
    target="Mục tiêu",
    to_reach="Phải đạt",
    reached="Kết quả đã công bố",
    here="Việc ở đây",
    here_none="chưa có",
    count_targets=("{n} mục tiêu", "{n} mục tiêu"),
    numbers="Phải đạt",
    no_number="không nêu con số",
    number_unverified="chưa kiểm chứng được",
    due="Hạn",
    due_by="hết ngày {day}",
    due_past="hết ngày {day} (đã qua)",
    due_unknown="chưa rõ mốc riêng (Đề án: đến hết ngày {day})",
    results="Kết quả đã công bố",
    result_unknown="chưa rõ",
    figures="Số liệu liên quan",
    documents="Văn bản cần tới",
    article="Điều {number}",
    notes_label="Lưu ý",
    work_none="Chưa có việc nào trên trang này được nhận ra là phục vụ mục tiêu này.",
    tasks_of="Nhiệm vụ trong Kế hoạch {years} của {issuer}",
    duties_of="Trách nhiệm giao trong Kế hoạch {years} của {issuer}",
    known_by="Nhận ra qua cụm từ:",
    missing="Còn thiếu",
    comparisons={
        Comparison.AT_LEAST: "ít nhất {number}",
        Comparison.MORE_THAN: "trên {number}",
        Comparison.ALL: "đủ {number}",
    },
    evidence={
        Evidence.TWO_SOURCES: "hai nguồn độc lập cùng ghi",
        Evidence.ONE_SOURCE: "một nguồn ghi",
        Evidence.UNVERIFIED: "chưa kiểm chứng được",
    },
    as_of="tính đến {last}",
    from_to="từ {first} đến {last}",
    year_end="hết năm {year}",
    year="năm {year}",
    day="ngày {day}",
    source="Nguồn",
    missing_title="Còn thiếu trên trang này",
    missing_work="kế hoạch có việc phục vụ mục tiêu này",
    missing_living="kế hoạch đang thực hiện, của cơ quan còn hoạt động",
    missing_result="số liệu chính thức đo mục tiêu này",
    missing_rest="số liệu chính thức cho phần còn lại của mục tiêu",
    missing_wording="nội dung của mục tiêu, để biết việc nào phục vụ",
    missing_lessons="Chưa có bài học, tài liệu tập huấn nào.",
    missing_plans="Chưa có kế hoạch nào thực hiện Đề án.",
    missing_living_plans=(
        "Chưa có kế hoạch nào đang thực hiện của một cơ quan còn hoạt động; các kế hoạch có ở đây là tư liệu."
    ),
    missing_targets="Chưa nhận ra việc nào phục vụ mục tiêu:",
    missing_unverified="Chưa kiểm chứng được nội dung mục tiêu:",
    plans_title="Kế hoạch thực hiện Đề án có ở đây",
    plans_intro=(
        "Là những kế hoạch nêu Đề án hoặc quyết định phê duyệt Đề án, trong trích yếu hay trong văn bản."
    ),
    plans_others="Ngoài ra có {plans} không nêu Đề án nên không tính vào trang này.",
    loose="Nhiệm vụ trong các kế hoạch này chưa gắn được với mục tiêu nào:",
    method_title="Trang này được lập thế nào",
    method=(
        (
            "Một việc được xếp vào một mục tiêu khi lời của việc ấy có một trong các cụm từ ghi sẵn "
            "cho mục tiêu, không kể dấu, chữ hoa, dấu câu. Dòng ghi tên cơ quan và thời gian không được xét."
        ),
        (
            "Đó là cách dò theo chữ, không phải đánh giá của cơ quan nào: một việc có thể bị sót "
            "hoặc xếp chưa đúng. Người biên tập sửa bằng cách sửa cụm từ trong danh bạ chỉ tiêu."
        ),
        "Trang không tính phần trăm hoàn thành. Số liệu ghi đúng như nguồn đã công bố, kèm ngày và nguồn.",
    ),
    data="Dữ liệu",
)

_ENGLISH = ProgrammeWords(
    title="The national project and its targets",
    description=(
        "Each target of the 2024–2030 project for grassroots mediators: number, date, published figures, "
        "work under way and what is missing."
    ),
    intro=(
        "Each target of the project stands beside what this site has: which tasks serve it, "
        "which documents are needed, which figures were published, what is missing. "
        "What is not known is said to be “not known”."
    ),
    empty="The targets of the project are not here yet.",
    facts="The project",
    name="Name",
    decision="Approved by",
    issued="Issued",
    official_text="Official text",
    phases="Phases",
    phase_now="under way",
    phase_over="over",
    phase_ahead="still ahead",
    notes="Good to know",
    overview="The targets",
    target="Target",
    to_reach="To be reached",
    reached="Published results",
    here="Work here",
    here_none="none yet",
    count_targets=("{n} target", "{n} targets"),
    numbers="To be reached",
    no_number="no number named",
    number_unverified="could not be verified",
    due="By",
    due_by="the end of {day}",
    due_past="the end of {day} (past)",
    due_unknown="no date of its own is known (the project runs to {day})",
    results="Published results",
    result_unknown="not known",
    figures="Figures around it",
    documents="Documents needed",
    article="Article {number}",
    notes_label="Note",
    work_none="No work on this site was recognised as serving this target.",
    tasks_of="Tasks in the plan {years} of {issuer}",
    duties_of="Duties in the plan {years} of {issuer}",
    known_by="Recognised by the words:",
    missing="Missing",
    comparisons={
        Comparison.AT_LEAST: "at least {number}",
        Comparison.MORE_THAN: "more than {number}",
        Comparison.ALL: "all {number}",
    },
    evidence={
        Evidence.TWO_SOURCES: "stated by two independent sources",
        Evidence.ONE_SOURCE: "stated by one source",
        Evidence.UNVERIFIED: "could not be verified",
    },
    as_of="as of {last}",
    from_to="from {first} to {last}",
    year_end="the end of {year}",
    year="{year}",
    day="{day}",
    source="Source",
    missing_title="Missing on this site",
    missing_work="a plan with work that serves this target",
    missing_living="a running plan of a body that still exists",
    missing_result="an official figure that measures this target",
    missing_rest="an official figure for the rest of the target",
    missing_wording="what the target says, so that work serving it can be recognised",
    missing_lessons="There is no lesson or training material yet.",
    missing_plans="There is no plan yet that carries out the project.",
    missing_living_plans=(
        "There is no running plan yet of a body that still exists; the plans here are kept as records."
    ),
    missing_targets="No work was recognised for target:",
    missing_unverified="The content could not be verified of target:",
    plans_title="Plans here that carry out the project",
    plans_intro="These plans name the project, or the decision that approved it, in their title or text.",
    plans_others="Left out of this page for not naming the project: {plans}.",
    loose="Tasks of these plans that could not be tied to a target:",
    method_title="How this page is made",
    method=(
        (
            "Work is listed under a target when its text holds one of the wordings kept for that target, "
            "whatever the marks, capitals and punctuation. Lines that name bodies or times are not looked at."
        ),
        (
            "This compares words and is nobody’s assessment: work may be missed or listed "
            "in the wrong place. Editors mend it by mending the wordings in the register of targets."
        ),
        "No percentage of progress is computed. Figures stand as published, with their date and source.",
    ),
    data="Data",
)

PROGRAMME_WORDS: Mapping[str, ProgrammeWords] = MappingProxyType({"vi": _VIETNAMESE, "en": _ENGLISH})
"""The words by language."""
