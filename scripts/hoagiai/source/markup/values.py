"""What a reading of Markdown yields: links, images, tags, anchors, each with its place."""

from dataclasses import dataclass

from hoagiai.diagnostics import Location


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the text: its target as typed, and where the target's first character stands."""

    text: str
    target: str
    location: Location


@dataclass(frozen=True, slots=True)
class Image:
    """A picture written as Markdown; ``location`` is its target, or its ``!`` where a label is used."""

    alt: str
    source: str
    location: Location


@dataclass(frozen=True, slots=True)
class Definition:
    """A target defined by a label (``[nhãn]: tệp.md``), used or not."""

    label: str
    target: str
    location: Location


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of a tag: name in lower case, value decoded, and where each starts."""

    name: str
    value: str
    location: Location
    value_location: Location


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening HTML tag, or an attribute list ``{…}`` (name empty)."""

    name: str
    attributes: tuple[Attribute, ...]
    location: Location

    def get(self, name: str) -> str | None:
        """Return the value of the first attribute called ``name``, or None."""
        return next((a.value for a in self.attributes if a.name == name), None)


@dataclass(frozen=True, slots=True)
class Markup:
    """Everything in a text that links, loads, runs or can be linked to; code is left out."""

    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    definitions: tuple[Definition, ...] = ()
    tags: tuple[Tag, ...] = ()
    loose_targets: tuple[Link, ...] = ()
    """What another reading of Markdown than ours might take for the target of a link."""
    loose_images: tuple[Link, ...] = ()
    """What another reading might take for the target of a picture."""

    @property
    def anchors(self) -> frozenset[str]:
        """The ids that a link can lead to: of tags and of attribute lists."""
        named = (tag.get(name) for tag in self.tags for name in ("id", "name"))
        return frozenset(anchor for anchor in named if anchor)
