"""What heads and data files say in words: published like any text, so laws look at it too."""

from collections.abc import Iterator

from hoagiai.model.page import SourceLine
from hoagiai.source.tree import Tree
from hoagiai.source.yaml_nodes import Mapping, Node, Scalar, Sequence


def published_values(tree: Tree) -> Iterator[SourceLine]:
    """Yield every value of every head and data file, with its place."""
    for file in (*tree.pages, *tree.plans):
        if file.head is not None:
            yield from _scalars(file.head)
    for node in tree.data.values():
        if node is not None:
            yield from _scalars(node)


def _scalars(node: Node) -> Iterator[SourceLine]:
    if isinstance(node, Scalar):
        yield SourceLine(" ".join(node.text.split()), node.location)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
    elif isinstance(node, Mapping):
        for _, value in node.entries:
            yield from _scalars(value)
