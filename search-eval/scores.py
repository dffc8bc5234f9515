"""What an answer is worth: the rank of the first right result, and what ranks come to together."""

from collections.abc import Iterable
from dataclasses import dataclass

from labels import Query

NEAR = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine showed for a query: addresses from the top of the site, best first."""

    query: Query
    engine: str
    found: tuple[str, ...]

    @property
    def page_rank(self) -> int | None:
        """The place in the list, from 1, of the first result that lies on a right page."""
        return _first(any(address.is_page_of(one) for address in self.query.top) for one in self.found)

    @property
    def place_rank(self) -> int | None:
        """The place in the list, from 1, of the first result that leads to a right place."""
        return _first(any(address.is_met_by(one) for address in self.query.top) for one in self.found)


@dataclass(frozen=True, slots=True)
class Score:
    """Mean reciprocal rank, and the share of queries with a right result among the first five."""

    count: int
    mrr: float
    recall: float


def score(ranks: Iterable[int | None]) -> Score:
    """Return what ranks come to; a query without any right result counts as nothing."""
    all_ranks = tuple(ranks)
    mrr = sum(1 / rank for rank in all_ranks if rank) / len(all_ranks)
    recall = sum(rank is not None and rank <= NEAR for rank in all_ranks) / len(all_ranks)
    return Score(len(all_ranks), mrr, recall)


def _first(rights: Iterable[bool]) -> int | None:
    return next((rank for rank, right in enumerate(rights, start=1) if right), None)
