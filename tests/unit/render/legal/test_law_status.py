"""How a document stands, said in sentences: told apart by what happened, never beyond the last check."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

import law_samples as samples
from hoagiai.model.legal import Certainty, Ending, Force, LegalDocument, Relations
from hoagiai.model.period import PartialDate
from hoagiai.render.legal.card import seen_label
from hoagiai.render.legal.status import Status, stale_check, status
from hoagiai.render.words import LEGAL


class Case(NamedTuple):
    """A document, a day, and what its page says on it."""

    document: str
    today: date
    force: str
    said: dict[str, str]


def cases() -> list[Case]:
    table = yaml.safe_load((Path(__file__).parent / "law_statuses.yml").read_text(encoding="utf-8"))
    return [
        Case(
            row["van_ban"],
            row["ngay"],
            row["hieu_luc"],
            {key: row[key] for key in ("vi", "en") if key in row},
        )
        for row in table
    ]


def told(found: Status) -> str:
    """The sentences as a reader sees them."""
    return " ".join(
        " ".join((one.text, "; ".join(link.phrase.text for link in one.links))).strip() + "."
        for one in found.sentences
    )


def status_of(document: str, today: date, language: str = "vi") -> Status:
    edition = samples.edition(language, today)
    return status(edition, f"/van-ban/{document}/", edition.site.documents[document])


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.document}-{case.today}")
def test_a_document_says_how_it_stands(case: Case) -> None:
    for language, sentence in case.said.items():
        found = status_of(case.document, case.today, language)
        assert told(found) == sentence
        assert found.force.value == case.force


@pytest.mark.parametrize("today", [date(2014, 1, 1), date(2025, 7, 1), samples.TODAY, date(2031, 1, 1)])
def test_in_force_is_never_said_without_the_day_of_the_check(today: date) -> None:
    for document in samples.site().documents:
        found = status_of(document, today)
        for sentence in (found.label, *(one.text for one in found.sentences)):
            assert "còn hiệu lực" not in sentence.lower() or "kiểm tra lần cuối" in sentence
            assert "có hiệu lực vào ngày" not in sentence.lower() or "theo lần kiểm tra" in sentence


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_build_before_the_check_does_not_call_it_the_last_one(language: str) -> None:
    last = {"vi": "kiểm tra lần cuối", "en": "last checked"}[language]
    for today, later in ((date(2025, 1, 1), True), (date(2026, 5, 30), False)):
        found = status_of(samples.DECREE, today, language)
        assert found.force is Force.IN_FORCE
        assert (last in told(found).lower()) is not later
        assert (last in found.label.lower()) is not later
        edition = samples.edition(language, today)
        label = seen_label(edition, edition.site.documents[samples.DECREE])
        assert (last == label.lower()) is not later


AMENDING = date(2027, 1, 1)
"""The day on which the sample's coming law begins."""


def amended(today: date, language: str = "vi") -> Status:
    made = {one.id: one for one in samples.documents()}
    changed = replace(made[samples.COMING].relations, amends=(samples.DECREE,))
    made[samples.COMING] = replace(made[samples.COMING], relations=changed)
    edition = samples.edition(language, today, samples.site(documents=made))
    return status(edition, "/", edition.site.documents[samples.DECREE])


def test_what_is_amended_and_in_force_says_by_what() -> None:
    after, before = amended(AMENDING), amended(date(2026, 12, 31))
    assert "Đã được sửa đổi, bổ sung bởi " in told(after)
    assert after.label.startswith("Còn hiệu lực")
    assert after.label.endswith("; đã được sửa đổi")
    assert "Sẽ được sửa đổi, bổ sung bởi " in told(before)
    assert "Đã được" not in told(before)
    assert "sửa đổi" not in before.label
    assert "Amended by " in told(amended(AMENDING, "en"))
    assert "sửa đổi" not in told(status_of(samples.DECREE, AMENDING))


def test_the_legend_does_not_promise_that_nothing_amends() -> None:
    for words in LEGAL.values():
        legend = words.how_told_points[0]
        assert "sửa đổi, thay thế hay bãi bỏ" not in legend
        assert "that amends, replaces" not in legend
    assert "vẫn có thể đã được sửa đổi" in LEGAL["vi"].how_told_points[0]
    assert "may have been amended all the same" in " ".join(LEGAL["en"].how_told_points[0].split())


def test_a_plan_that_cites_is_named_as_a_plan_with_its_own_quotes_within() -> None:
    plan = samples.site().plans[samples.samples.OLD_PLAN]
    titled = {
        "Triển khai Đề án “Nâng cao”": "Kế hoạch “Triển khai Đề án ‘Nâng cao’”",
        "Kế hoạch hòa giải năm 2024": "“Kế hoạch hòa giải năm 2024”",
    }
    for title, said in titled.items():
        renamed = replace(plan, head=replace(plan.head, title=title))
        site = samples.site(plans={plan.id: renamed})
        edition = samples.edition("vi", samples.TODAY, site)
        found = status(edition, "/", edition.site.documents[samples.UNSEEN])
        assert told(found).endswith(f"trong {said}.")


def only(document: LegalDocument) -> str:
    site = samples.site(documents={document.id: document}, citations=(), laws={})
    edition = samples.edition("vi", samples.TODAY, site)
    return told(status(edition, "/", document))


def test_an_end_whose_cause_has_no_document_is_told_without_one() -> None:
    gone = {"last_day": date(2020, 1, 1), "relations": Relations()}
    made = {ending: samples.documents()[1] for ending in (Ending.REPLACED, Ending.REPEALED, None)}
    said = {ending: only(replace(one, ending=ending, **gone)) for ending, one in made.items()}
    assert said == {
        Ending.REPLACED: "Hết hiệu lực từ ngày 02/01/2020.",
        Ending.REPEALED: "Bị bãi bỏ từ ngày 02/01/2020.",
        None: "Hết hiệu lực từ ngày 02/01/2020.",
    }


def test_a_document_whose_start_is_not_known_stands_only_from_its_check_on() -> None:
    decree = replace(samples.documents()[1], first_day=None)
    assert decree.force_on(date(2026, 5, 30)) is Force.IN_FORCE
    assert decree.force_on(date(2026, 5, 29)) is Force.UNKNOWN
    edition = samples.edition("vi", date(2020, 1, 1))
    assert told(status(edition, "/", decree)) == ("Chưa rõ: chưa biết ngày văn bản bắt đầu có hiệu lực.")


def test_what_nobody_has_seen_is_never_said_to_be_in_force() -> None:
    decree = samples.documents()[1]
    unseen = replace(decree, review=samples.review(Certainty.CITED_ONLY))
    assert decree.force_on(samples.TODAY) is Force.IN_FORCE
    assert unseen.force_on(samples.TODAY) is Force.UNKNOWN
    assert "hiệu lực" not in only(unseen)


@pytest.mark.parametrize(
    ("reached", "today", "stale"),
    [
        (PartialDate(2026, 5, 30), date(2026, 11, 29), False),
        (PartialDate(2026, 5, 30), date(2026, 11, 30), True),
        (PartialDate(2025, 12), date(2026, 6, 29), False),
        (PartialDate(2025, 12), date(2026, 6, 30), True),
        (PartialDate(2025), date(2026, 7, 1), True),
    ],
)
def test_a_check_is_stale_after_six_months(reached: PartialDate, today: date, *, stale: bool) -> None:
    decree = replace(samples.documents()[1], review=samples.review(reached=reached))
    remark = stale_check(samples.edition("vi", today), decree)
    assert (remark is not None) is stale
    assert remark is None or "Lần kiểm tra cuối đã hơn 6 tháng" in remark


def test_what_has_ended_and_what_was_never_found_does_not_grow_stale() -> None:
    edition = samples.edition("vi", date(2030, 1, 1))
    documents = edition.site.documents
    assert stale_check(edition, documents[samples.OLD_CIRCULAR]) is None
    assert stale_check(edition, documents[samples.UNSEEN]) is None
    assert stale_check(edition, documents[samples.CIRCULAR]) is not None
