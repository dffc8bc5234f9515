"""Những gì tải về được: the links to what is taken home, as the pages of training name them."""

from typing import NamedTuple

from hoagiai.model.lesson import Module
from hoagiai.render.address import TRAINING, WHOLE_SITE, bundle_address, quiz_address
from hoagiai.render.edition import Edition
from hoagiai.render.offline.bundles import bundle_addresses
from hoagiai.render.phrase import Phrase
from hoagiai.render.training.gift import quiz_addresses
from hoagiai.render.training.naming import module_title
from hoagiai.render.words.offline import OFFLINE_WORDS


class Download(NamedTuple):
    """A file to take home."""

    href: str
    label: Phrase
    address: str


class Downloads(NamedTuple):
    """What the index of training offers to take home."""

    bundles: tuple[Download, ...]
    whole: Download
    quizzes: tuple[Download, ...]

    @property
    def any(self) -> bool:
        """Whether there is a lesson to take home."""
        return bool(self.bundles)


def module_bundle(edition: Edition, source: str, module: Module) -> Download | None:
    """Return the file that holds a whole module, seen from the page at ``source``, if it has lessons."""
    address = bundle_address(module.id, edition.language)
    made = address in set(bundle_addresses(edition.site))
    return _download(edition, source, module, address) if made else None


def module_quiz(edition: Edition, source: str, module: Module) -> Download | None:
    """Return the file of a module's questions, seen from the page at ``source``, if it asks any."""
    address = quiz_address(module.id, edition.language)
    made = address in set(quiz_addresses(edition.site))
    return _download(edition, source, module, address) if made else None


def index_downloads(edition: Edition) -> Downloads:
    """Return the files of every module and of the whole site, seen from the index of training."""
    modules = edition.site.modules.values()
    label = Phrase(OFFLINE_WORDS[edition.language].whole, edition.language)
    return Downloads(
        tuple(filter(None, (module_bundle(edition, TRAINING, one) for one in modules))),
        Download(edition.file_link(TRAINING, WHOLE_SITE), label, WHOLE_SITE),
        tuple(filter(None, (module_quiz(edition, TRAINING, one) for one in modules))),
    )


def _download(edition: Edition, source: str, module: Module, address: str) -> Download:
    return Download(edition.file_link(source, address), module_title(edition, module), address)
