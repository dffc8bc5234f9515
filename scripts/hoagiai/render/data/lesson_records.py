"""What one lesson is in the published data."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from hoagiai.model.lesson import Audience, PartKind
from hoagiai.render.data.records import Day, Record, SourceRecord


@dataclass(frozen=True, slots=True)
class PartRecord(Record):
    """One part of a lesson."""

    kind: Annotated[PartKind, Field(description="Phần nào, cũng là neo của phần trên trang")]
    title: Annotated[str, Field(description="Tiêu đề của phần")]
    minutes: Annotated[int | None, Field(description="Số phút trên lớp; null nếu không dạy trên lớp")]


@dataclass(frozen=True, slots=True)
class ChoiceRecord(Record):
    """One choice of a question."""

    text: Annotated[str, Field(description="Lựa chọn, viết bằng Markdown")]
    right: Annotated[bool, Field(description="true nếu là đáp án")]
    explanation: Annotated[str, Field(description="Vì sao đúng hoặc chưa đúng, viết bằng Markdown")]


@dataclass(frozen=True, slots=True)
class QuestionRecord(Record):
    """One question of a quiz."""

    anchor: Annotated[str, Field(description="Neo của câu hỏi trên trang bài học")]
    text: Annotated[str, Field(description="Câu hỏi, viết bằng Markdown")]
    choices: Annotated[tuple[ChoiceRecord, ...], Field(description="Các lựa chọn theo thứ tự")]


@dataclass(frozen=True, slots=True)
class LessonRecord(Record):
    """One lesson."""

    id: Annotated[str, Field(description="Mã bài học: chuyên đề, gạch chéo, bài")]
    module: Annotated[str, Field(description="Mã chuyên đề")]
    module_title: Annotated[str, Field(description="Tên chuyên đề")]
    module_title_en: Annotated[str | None, Field(description="Tên chuyên đề bằng tiếng Anh, nếu có")]
    short_code: Annotated[str, Field(description="Mã ngắn, in trên giấy và đọc qua điện thoại")]
    title: Annotated[str, Field(description="Tên bài")]
    title_en: Annotated[str | None, Field(description="Tên bài bằng tiếng Anh, nếu có")]
    description: Annotated[str, Field(description="Bài này giúp làm gì, trong một câu")]
    description_en: Annotated[str | None, Field(description="Câu ấy bằng tiếng Anh, nếu có")]
    minutes: Annotated[int | None, Field(description="Số phút trên lớp")]
    audience: Annotated[tuple[Audience, ...], Field(description="Bài dành cho ai")]
    prerequisites: Annotated[tuple[str, ...], Field(description="Mã những bài nên học trước")]
    objectives: Annotated[tuple[str, ...], Field(description="Học xong làm được gì")]
    objectives_en: Annotated[tuple[str, ...], Field(description="Như trên, bằng tiếng Anh")]
    key_points: Annotated[tuple[str, ...], Field(description="Những câu mang về")]
    key_points_en: Annotated[tuple[str, ...], Field(description="Như trên, bằng tiếng Anh")]
    targets: Annotated[tuple[str, ...], Field(description="Mã những mục tiêu của Đề án mà bài phục vụ")]
    tasks: Annotated[tuple[str, ...], Field(description="Mã những nhiệm vụ, trách nhiệm mà bài phục vụ")]
    articles: Annotated[tuple[str, ...], Field(description="Mã những điều luật mà bài dựa vào")]
    laws: Annotated[tuple[str, ...], Field(description="Mã mọi văn bản, điều luật được dẫn trong bài")]
    reviewed: Annotated[Day | None, Field(description="Ngày xem lại lần cuối")]
    parts: Annotated[tuple[PartRecord, ...], Field(description="Các phần của bài theo thứ tự")]
    questions: Annotated[tuple[QuestionRecord, ...], Field(description="Các câu trắc nghiệm")]
    questions_en: Annotated[tuple[QuestionRecord, ...], Field(description="Như trên, bằng tiếng Anh")]
    url: Annotated[str, Field(description="Địa chỉ trong trang, nối sau địa chỉ gốc")]
    short_url: Annotated[str, Field(description="Địa chỉ ngắn, giữ mãi")]
    source: Annotated[SourceRecord, Field(description="Tệp nguồn")]
