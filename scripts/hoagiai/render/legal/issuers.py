"""Cơ quan ban hành: the issuer of a document in the language of the page, by the register of bodies."""

from hoagiai.model.agency import AgencyType
from hoagiai.render.edition import Edition
from hoagiai.render.phrase import Phrase
from hoagiai.text import fold

_AND, _AND_ENGLISH = " và ", " and "


def issuer_name(edition: Edition, issuer: str) -> Phrase:
    """Return an issuer as its document's head has it; in English where the register knows all of it.

    “Bộ Tài chính và Bộ Tư pháp” are two bodies; “UBND huyện Tân Biên” is a type and a unit.
    """
    if edition.language != "en":
        return Phrase(issuer, "vi")
    whole = _english(edition, issuer)
    named = [whole] if whole else [_english(edition, part) for part in issuer.split(_AND)]
    known = [name for name in named if name is not None]
    return Phrase(_AND_ENGLISH.join(known), "en") if len(known) == len(named) else Phrase(issuer, "vi")


def _english(edition: Edition, body: str) -> str | None:
    said = fold(body)
    for name, kind in _names(edition):
        if said == name:
            return kind.name_en
        if said.startswith(f"{name} "):
            place = _place(edition, said.removeprefix(f"{name} "))
            if place is not None:
                return f"{kind.name_en} of {place}"
    return None


def _names(edition: Edition) -> list[tuple[str, AgencyType]]:
    """Return every name of every type, folded, the longest first."""
    types = edition.site.registers.types.values()
    names = [(fold(name), kind) for kind in types for name in kind.names]
    return sorted(names, key=lambda pair: -len(pair[0]))


def _place(edition: Edition, said: str) -> str | None:
    units = edition.site.registers.localities.values()
    unit = next((unit for unit in units if fold(unit.full_name) == said), None)
    return edition.locality_name(unit).text if unit else None
