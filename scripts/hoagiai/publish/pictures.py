"""Cards drawn while the site is staged; one whose words did not change is not drawn again."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib.resources import files
from pathlib import Path, PurePosixPath

import PIL

from hoagiai.beside import parted
from hoagiai.publish.stage import own_folder
from hoagiai.render.cards.card import Card
from hoagiai.render.cards.drawing import Artist
from hoagiai.render.staged import StagedFile

_FOLDER = PurePosixPath("build/anh")
_DRAWN_BY = ("drawing.py", "wrapping.py")
_MANY = 100
"""So many are drawn in several processes; fewer are drawn sooner than these are begun."""


def picture_parts(cards: Iterable[Card], root: Path) -> list[Callable[[], Iterable[StagedFile]]]:
    """Return parts that make the pictures of ``cards``, each some of them.

    Pictures are kept in ``root/build/anh`` by what they show and how they were drawn; those that no
    card shows any more are removed.

    Raises:
        PublishError: If that folder is not ours.
    """
    folder, way = own_folder(root, _FOLDER), _way_of_drawing()
    named = [(_name(card, way), card) for card in cards]
    _keep_only({name for name, _ in named}, folder)
    runs = parted(named) if len(named) >= _MANY else [named]
    return [partial(_pictures, run, folder) for run in runs]


def _pictures(named: Sequence[tuple[str, Card]], folder: Path) -> Iterator[StagedFile]:
    artist: Artist | None = None
    for name, card in named:
        kept = folder / name
        if kept.is_file():
            content = kept.read_bytes()
        else:
            artist = artist or Artist()
            content = artist.draw(card.words)
            _keep(kept, content)
        yield StagedFile(card.address.removeprefix("/"), content)


def _keep(place: Path, content: bytes) -> None:
    """Write a picture in one step: one that was interrupted is not taken for whole."""
    begun = place.with_suffix(".tmp")
    begun.write_bytes(content)
    begun.replace(place)


def _keep_only(names: set[str], folder: Path) -> None:
    """Remove the pictures of ``folder`` that are not among ``names``."""
    for place in folder.iterdir():
        if place.is_symlink() or place.name not in names:
            place.unlink()


def _way_of_drawing() -> bytes:
    """Return what changes when the same words would be drawn in another way."""
    sources = (files("hoagiai.render.cards").joinpath(name).read_bytes() for name in _DRAWN_BY)
    return b"\0".join((PIL.__version__.encode(), *sources))


def _name(card: Card, way: bytes) -> str:
    told = hashlib.sha256(way)
    for words in card.words:
        told.update(b"\0" + words.encode())
    return f"{told.hexdigest()[:40]}.png"
