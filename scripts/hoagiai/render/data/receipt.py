"""``/api/build.json``: the receipt of the build as a record."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from hoagiai.model.receipt import Receipt
from hoagiai.model.site import Site
from hoagiai.render.data.records import Record
from hoagiai.render.published import page_addresses


@dataclass(frozen=True, slots=True)
class ChecksRecord(Record):
    """What was checked."""

    laws: Annotated[int, Field(description="Số quy tắc mà mọi bài, mọi kế hoạch được đối chiếu")]
    codes: Annotated[int, Field(description="Số loại thông báo có thể gặp")]
    errors: Annotated[int, Field(description="Số lỗi tìm thấy; trang đã đăng thì bằng 0")]
    warnings: Annotated[int, Field(description="Số cảnh báo còn lại")]
    accepted: Annotated[int, Field(description="Số cảnh báo do chính bản giấy, đã chấp nhận kèm lý do")]


@dataclass(frozen=True, slots=True)
class CountsRecord(Record):
    """How much the site holds."""

    plans: Annotated[int, Field(description="Kế hoạch")]
    tasks: Annotated[int, Field(description="Nhiệm vụ")]
    duties: Annotated[int, Field(description="Trách nhiệm")]
    agencies: Annotated[int, Field(description="Cơ quan và nhóm cơ quan")]
    documents: Annotated[int, Field(description="Văn bản có trang riêng")]
    articles: Annotated[int, Field(description="Điều được kể trên các trang ấy")]
    lessons: Annotated[int, Field(description="Bài học")]
    forms: Annotated[int, Field(description="Mẫu giấy tờ")]
    pages: Annotated[int, Field(description="Trang, mỗi trang có ở hai thứ tiếng và chỉ tính một lần")]


@dataclass(frozen=True, slots=True)
class PackageRecord(Record):
    """A program that the build worked with."""

    name: Annotated[str, Field(description="Tên phần mềm")]
    version: Annotated[str, Field(description="Phiên bản")]


@dataclass(frozen=True, slots=True)
class BuildDocument(Record):
    """The receipt of the build."""

    schema: Annotated[str, Field(description="Địa chỉ của lược đồ mô tả tệp này")]
    built: Annotated[date, Field(description="Ngày dựng trang")]
    commit: Annotated[str | None, Field(description="Commit của nguồn; null nếu không dựng từ kho git")]
    clean: Annotated[
        bool | None, Field(description="Tệp nguồn có đúng như commit ấy không; null nếu không có commit")
    ]
    lock: Annotated[
        str | None,
        Field(pattern="^[0-9a-f]{64}$", description="SHA-256 của requirements.lock; null nếu không có tệp"),
    ]
    checks: Annotated[ChecksRecord, Field(description="Kết quả kiểm tra trước khi dựng")]
    counts: Annotated[CountsRecord, Field(description="Trang có những gì")]
    packages: Annotated[tuple[PackageRecord, ...], Field(description="Phần mềm đã dùng để dựng")]


def build_document(site: Site, receipt: Receipt, schema: str) -> BuildDocument:
    """Return the receipt of a build of ``site`` as a record."""
    checks, revision = receipt.checks, receipt.revision
    return BuildDocument(
        schema=schema,
        built=receipt.today,
        commit=revision.commit if revision else None,
        clean=revision.clean if revision else None,
        lock=receipt.lock_hash,
        checks=ChecksRecord(checks.laws, checks.codes, checks.errors, checks.warnings, checks.accepted),
        counts=_counts(site),
        packages=tuple(PackageRecord(*package) for package in receipt.packages),
    )


def _counts(site: Site) -> CountsRecord:
    return CountsRecord(
        plans=len(site.plans),
        tasks=len(site.tasks),
        duties=len(site.duties),
        agencies=len(site.agencies) + len(site.groups),
        documents=len(site.documents),
        articles=sum(len(document.articles) for document in site.documents.values()),
        lessons=len(site.lessons),
        forms=len(site.forms),
        pages=len(page_addresses(site)),
    )
