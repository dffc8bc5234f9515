"""Legal documents as records."""

from collections import Counter
from datetime import date

from hoagiai.diagnostics import Location
from hoagiai.model.legal import Article, LegalDocument
from hoagiai.model.site import Site
from hoagiai.render.address import article_address, document_address, impact_address
from hoagiai.render.data.law_records import (
    ArticleRecord,
    CitedByRecord,
    ImpactRecord,
    LawRecord,
    RelationsRecord,
)
from hoagiai.render.data.plans import partial_date
from hoagiai.render.data.work import source_record
from hoagiai.render.legal.backlinks import Backlinks, RestingKind


def law_records(site: Site, today: date, resting: Backlinks) -> tuple[LawRecord, ...]:
    """Return every document with a page as it stands on ``today``, in the order of the site."""
    return tuple(_record(document, today, resting) for document in site.documents.values())


def _record(document: LegalDocument, today: date, resting: Backlinks) -> LawRecord:
    review = document.review
    return LawRecord(
        id=document.id,
        number=document.number,
        kind=document.kind,
        name=document.name,
        name_en=document.english.name if document.english else None,
        name_exact=document.exact_name,
        title=document.title,
        issuer=document.issuer,
        issued=partial_date(document.issued) if document.issued else None,
        in_force_from=document.first_day,
        in_force_to=document.last_day,
        ending=document.ending,
        force=document.force_on(today),
        unknown_because=document.unknown_because,
        last_checked=partial_date(review.reached),
        checked_against=review.source,
        certainty=review.certainty,
        unverified=review.unsure,
        official_address=document.official_address,
        relations=RelationsRecord(**resting.roles[document.id]),
        articles=_articles(document),
        cited_by=_cited_by(document, resting),
        impact=_impact(document, resting),
        url=document_address(document.id),
        impact_url=impact_address(document.id),
        source=source_record(Location(document.page.path)),
    )


def _articles(document: LegalDocument) -> tuple[ArticleRecord, ...]:
    english = {article.anchor: article for article in document.english.articles} if document.english else {}
    ends = {end.article: end.last_day for end in document.partial_ends}
    return tuple(
        ArticleRecord(
            f"{document.id}#{article.anchor}",
            article.number,
            article.title or None,
            _title(english.get(article.anchor)),
            ends.get(article.anchor),
            article_address(document.id, article.anchor),
        )
        for article in document.articles
    )


def _title(article: Article | None) -> str | None:
    return (article.title or None) if article else None


def _cited_by(document: LegalDocument, resting: Backlinks) -> tuple[CitedByRecord, ...]:
    return tuple(
        CitedByRecord(link.kind, link.id, link.address, link.article)
        for link in resting.by_document[document.id]
    )


def _impact(document: LegalDocument, resting: Backlinks) -> ImpactRecord:
    counts = Counter(one.link.kind for one in resting.of(document.id))
    return ImpactRecord(
        plans=counts[RestingKind.PLAN],
        tasks=counts[RestingKind.TASK],
        duties=counts[RestingKind.DUTY],
        pages=counts[RestingKind.PAGE],
        lessons=counts[RestingKind.LESSON],
        forms=counts[RestingKind.FORM],
        documents=counts[RestingKind.DOCUMENT],
        agencies=counts[RestingKind.AGENCY],
        agency_types=counts[RestingKind.AGENCY_TYPE],
        localities=counts[RestingKind.LOCALITY],
        targets=counts[RestingKind.TARGET],
    )
