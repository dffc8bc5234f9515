"""Jobs beside each other: in as many processes as there are processors, each a copy of this one."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")

_THREADS = Path("/proc/self/task")
_MOST_JOBS = 256
"""The number of a job travels as one byte."""
_PARTS = 8
"""Small enough that whoever is done first finds something left to do."""


def parted(items: Sequence[T]) -> list[Sequence[T]]:
    """Return ``items`` in a few runs of about the same length, in order."""
    size = -(-len(items) // _PARTS) or 1
    return [items[start : start + size] for start in range(0, len(items), size)]


def beside(jobs: Sequence[Callable[[], T]]) -> list[T]:
    """Return what each of ``jobs`` returns, in their order; they are begun in that order too.

    This process does some of the jobs, copies of it do the others; whoever is free takes the next. A
    copy has all that is in memory, so a job may be a closure. What it changes in memory is lost, what it
    returns travels back. The first error of any job is raised as it is, and ends the other jobs.

    Where copies cannot be made safely the jobs are done one after another, and so are those of a copy
    that was killed: a job that writes files must bear to be done again.
    """
    workers = min(len(jobs), _processors())
    if workers <= 1 or len(jobs) > _MOST_JOBS:
        return [job() for job in jobs]
    found: dict[int, T] = {}
    with _numbers(len(jobs)) as numbers, _copies(workers - 1, jobs, numbers) as copies:
        found.update(_done(jobs, numbers))
        for copy in copies:
            found.update(copy.found())
    return [found[number] if number in found else job() for number, job in enumerate(jobs)]


def _processors() -> int:
    """Return how many processes can work at once: one where a copy of this one would not be whole.

    A copy has only the thread that made it; what another was at, and a lock it held, stay so for ever.
    """
    if not _THREADS.is_dir() or len(list(_THREADS.iterdir())) > 1:
        return 1
    return len(os.sched_getaffinity(0))


@contextmanager
def _numbers(count: int) -> Iterator[int]:
    """Open a pipe that gives each number below ``count`` to whoever reads it first."""
    numbers, source = os.pipe()
    os.write(source, bytes(range(count)))
    os.close(source)
    try:
        yield numbers
    finally:
        os.close(numbers)


def _done(jobs: Sequence[Callable[[], T]], numbers: int) -> Iterator[tuple[int, T]]:
    """Do jobs as long as any is left; yield the number of each and what it returns."""
    while number := os.read(numbers, 1):
        yield number[0], jobs[number[0]]()


@contextmanager
def _copies(count: int, jobs: Sequence[Callable[[], T]], numbers: int) -> Iterator[list["_Copy[T]"]]:
    """Keep ``count`` copies of this process at work on ``jobs`` while the block runs."""
    copies: list[_Copy[T]] = []
    # The collector writes to every object it looks at; each copy would need memory of its own for them.
    gc.freeze()
    try:
        copies.extend(_Copy(jobs, numbers) for _ in range(count))
        yield copies
    finally:
        for copy in copies:
            copy.end()
        gc.unfreeze()


class _Copy(Generic[T]):
    """A copy of this process at work."""

    def __init__(self, jobs: Sequence[Callable[[], T]], numbers: int) -> None:
        system = get_context("fork")
        self._answers, answers = system.Pipe(duplex=False)
        self._process = system.Process(target=_work, args=(jobs, numbers, answers))
        self._process.start()
        answers.close()

    def found(self) -> dict[int, T]:
        """Wait for the results of the copy's jobs, by number; without any if it was killed.

        Raises:
            BaseException: What stopped a job.
        """
        try:
            answer: dict[int, T] | BaseException = self._answers.recv()
        except EOFError:
            return {}
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def end(self) -> None:
        """Stop the copy if it is still at work."""
        self._process.terminate()
        self._process.join()
        self._answers.close()


def _work(jobs: Sequence[Callable[[], T]], numbers: int, answers: Connection) -> None:
    """Do jobs in a copy and send back what they return, or what stopped one."""
    with _Telling(answers):
        answers.send(dict(_done(jobs, numbers)))


class _Telling:
    """Sends an error of its block to the first process, where it is raised."""

    def __init__(self, answers: Connection) -> None:
        self._answers = answers

    def __enter__(self) -> None:
        """Begin the block."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Send the error, if there is one."""
        del kind, trace
        if error is not None:
            self._answers.send(error)
        return True
