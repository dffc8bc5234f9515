"""Trang chuyên đề: its lessons in order, how long they take, how far one has come."""

from collections.abc import Iterator

from hoagiai.model.legal import Citer, CiterKind
from hoagiai.model.lesson import Module
from hoagiai.render.address import TRAINING, module_address, relative, staged_path
from hoagiai.render.app.saved import NAME
from hoagiai.render.edition import Edition, Front
from hoagiai.render.freshness import stale_remark
from hoagiai.render.handwritten import staged_markdown
from hoagiai.render.legal.dead_citations import dead_citations_remark
from hoagiai.render.links import LinkBook
from hoagiai.render.offline.downloads import module_bundle, module_quiz
from hoagiai.render.phrase import Link, Phrase
from hoagiai.render.staged import StagedPage
from hoagiai.render.training.lesson_page import KIND
from hoagiai.render.training.linked_data import module_data
from hoagiai.render.training.naming import lessons_of, module_link, module_title
from hoagiai.render.training.outline import module_line
from hoagiai.render.training.progress import progress_words
from hoagiai.render.words.app import APP_WORDS
from hoagiai.render.words.lessons import LESSON_WORDS
from hoagiai.render.words.offline import OFFLINE_WORDS


def render_module_pages(edition: Edition, book: LinkBook) -> Iterator[StagedPage]:
    """Yield the page of every module; in English a Vietnamese text stands in where there is none."""
    for module in edition.site.modules.values():
        yield _module_page(edition, module, book)


def _module_page(edition: Edition, module: Module, book: LinkBook) -> StagedPage:
    address = module_address(module.id)
    told = module.english if edition.language == "en" and module.english else module
    parts = (
        _top(edition, module),
        staged_markdown(told.page, book, address, edition.language),
        _lessons(edition, module),
    )
    front = Front(told.title, told.description, told.page.path).entries() | {"kieu": KIND}
    if lessons_of(edition.site, module):
        front |= {"luu": NAME}
    front |= (
        {"ban_goc": address} if _stands_in(edition, module) else {"du_lieu": module_data(edition, module)}
    )
    return StagedPage(staged_path(address, edition.language), front, "\n\n".join(parts))


def _stands_in(edition: Edition, module: Module) -> bool:
    return edition.language == "en" and module.english is None


def _top(edition: Edition, module: Module) -> str:
    words, address = LESSON_WORDS[edition.language], module_address(module.id)
    training = Link(Phrase(words.training, edition.language), relative(address, TRAINING))
    return edition.press.page(
        "chuyen-de-dau.html.j2",
        lesson=words,
        stands_in=_stands_in(edition, module),
        crumbs=(training,),
        heading=module_title(edition, module),
        line=module_line(edition, address, module),
        remark=dead_citations_remark(edition, Citer(CiterKind.PAGE, module.page.path)),
        stale=stale_remark(edition, module.page.reviewed, module.page.review_months),
    )


def _lessons(edition: Edition, module: Module) -> str:
    """The lessons, and the files that hold them all."""
    address = module_address(module.id)
    return edition.press.page(
        "chuyen-de-cuoi.html.j2",
        lesson=LESSON_WORDS[edition.language],
        stands_in=_stands_in(edition, module),
        said=progress_words(edition.language),
        line=module_line(edition, address, module),
        offline=OFFLINE_WORDS[edition.language],
        bundle=module_bundle(edition, address, module),
        quiz=module_quiz(edition, address, module),
        next=_next(edition, address, module),
        app=APP_WORDS[edition.language],
        saved=NAME,
    )


def _next(edition: Edition, address: str, module: Module) -> Link | None:
    """Return the way to the module that is learnt after this one."""
    order = list(edition.site.modules)
    after = order[order.index(module.id) + 1 :]
    return module_link(edition, address, edition.site.modules[after[0]]) if after else None
