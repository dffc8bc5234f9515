"""How a page calls a document and its issuer: by what is known, in the page's language where it has one."""

from dataclasses import replace

import pytest

import law_samples
import samples
from hoagiai.model.agency import AgencyType, AgencyTypeId, Existence
from hoagiai.model.locality import Level
from hoagiai.render.citing import open_citation_book
from hoagiai.render.edition import Edition
from hoagiai.render.legal.card import document_card
from hoagiai.render.legal.issuers import issuer_name
from hoagiai.render.legal.naming import document_title, unpaged_title
from hoagiai.render.words import LEGAL

NAMES = {
    "quoc-hoi": ("Quốc hội", "National Assembly", ()),
    "chinh-phu": ("Chính phủ", "Government of Viet Nam", ()),
    "trung-uong-mttq": (
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "Central Committee of the Viet Nam Fatherland Front",
        (),
    ),
    "bo-tai-chinh": ("Bộ Tài chính", "Ministry of Finance", ()),
    "ubnd": ("Ủy ban nhân dân", "People's Committee", ("UBND",)),
}


def types() -> dict[AgencyTypeId, AgencyType]:
    levels = {Level.CENTRAL: Existence(None, None, None, None, None)}
    return {
        AgencyTypeId(key): AgencyType(
            AgencyTypeId(key),
            name,
            english,
            other,
            levels,
            unspecified=False,
            location=samples.at("a.yml", 1),
        )
        for key, (name, english, other) in NAMES.items()
    }


def edition(language: str) -> Edition:
    site = law_samples.site()
    registers = replace(site.registers, types=types())
    return law_samples.edition(language, law_samples.TODAY, replace(site, registers=registers))


@pytest.mark.parametrize(
    ("issuer", "english"),
    [
        ("Quốc hội", "National Assembly"),
        ("Chính phủ", "Government of Viet Nam"),
        (
            "Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            "Government of Viet Nam and Central Committee of the Viet Nam Fatherland Front",
        ),
        ("UBND thành phố Lai Châu", "People's Committee of Lai Châu City"),
        ("Ban Chấp hành Trung ương Đảng", None),
        ("Bộ Tài chính và Bộ Xa Lạ", None),
        ("UBND huyện Không Có", None),
    ],
)
def test_an_issuer_is_called_in_english_where_the_register_knows_it(issuer: str, english: str | None) -> None:
    assert issuer_name(edition("vi"), issuer) == (issuer, "vi")
    assert issuer_name(edition("en"), issuer) == ((english, "en") if english else (issuer, "vi"))


def test_a_law_whose_number_is_not_known_has_its_name_alone() -> None:
    law = replace(law_samples.documents()[0], number="…")
    assert document_title(law, "vi").text == "Luật Hòa giải ở cơ sở"
    assert document_title(law, "en").text == "Law on Grassroots Mediation"
    for language in ("vi", "en"):
        site = law_samples.site(documents={law.id: law}, citations=(), laws={})
        book = law_samples.edition(language, law_samples.TODAY, site)
        assert document_card(book, "/", law).number == LEGAL[language].not_verified_day


@pytest.mark.parametrize(("language", "said"), [("vi", "Luật Hòa giải"), ("en", "Law on Grassroots")])
def test_what_a_link_tells_of_a_law_without_a_number_has_no_gap(language: str, said: str) -> None:
    law = replace(law_samples.documents()[0], number="…")
    cited = [one for one in law_samples.CITATIONS if one.document == law.id][:1]
    site = law_samples.site(documents={law.id: law}, citations=tuple(cited), laws={})
    book = open_citation_book(site, law_samples.TODAY)
    titles = [one.title for passage in book.by_passage for one in book.cited_in(passage, "/", language)]
    assert titles
    assert all("…" not in title for title in titles)
    assert any(said in title for title in titles)


def test_a_document_without_a_page_has_its_english_name_where_it_is_written() -> None:
    ordinance = law_samples.site().unpaged[law_samples.UNPAGED]
    named = replace(ordinance, name_en="Ordinance on Grassroots Mediation")
    assert unpaged_title(ordinance, "en").language == "vi"
    assert unpaged_title(named, "vi").language == "vi"
    assert unpaged_title(named, "en") == ("Ordinance on Grassroots Mediation (09/1998/PL-UBTVQH10)", "en")
