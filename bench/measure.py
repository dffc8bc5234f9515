"""What one command costs, and what it leaves on the disk."""

import gzip
import os
import re
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

_SAMPLE_SECONDS = 0.2
# The build's last line: “Thời gian (giây): Đọc và kiểm tra 1,7, Viết trang 1,5, …”.
_STAGES = re.compile(r"^Thời gian \(giây\): (.+)$", re.MULTILINE)
_STAGE = re.compile(r"(\D+?) (\d+),(\d+)(?:, |$)")
_PAGE = os.sysconf("SC_PAGE_SIZE")
# Fields of /proc/<pid>/stat after the name in brackets: session is the fourth, resident pages the 22nd.
_SESSION, _RESIDENT = 3, 21


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the clock and of the processors; peak bytes of the largest process and of all together."""

    wall: float
    cpu: float
    peak_process: int
    peak_together: int


@dataclass(frozen=True, slots=True)
class Weight:
    """Bytes of a site, of one plan page as it is and as it travels; how many pages there are."""

    site: int
    page: int
    page_gzip: int
    pages: int


def run(command: Sequence[str], folder: Path, log: Path) -> Cost:
    """Run ``command`` in ``folder``, its words going to ``log``; return what it cost.

    Raises:
        RuntimeError: If the command fails; the message ends with what it said.
    """
    with log.open("wb") as said:
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=said, start_new_session=True)
        with _watched(process.pid) as samples:
            _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        tail = log.read_text(encoding="utf-8", errors="replace")[-3000:]
        message = f"{' '.join(command)}: exit {process.returncode}\n{tail}"
        raise RuntimeError(message)
    peak = usage.ru_maxrss * 1024
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak, max(*samples, peak))


@contextmanager
def _watched(session: int) -> Iterator[list[int]]:
    """Sample the memory of all processes of ``session`` together while the block runs."""
    samples = [0]
    done = Event()

    def sample() -> None:
        while not done.wait(_SAMPLE_SECONDS):
            samples.append(_resident(session))

    sampler = Thread(target=sample, daemon=True)
    sampler.start()
    try:
        yield samples
    finally:
        done.set()
        sampler.join()


def _resident(session: int) -> int:
    """Return the resident bytes of all processes of ``session`` (pages they share count for each)."""
    total = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # The process ended between the listing and the look.
            continue
        if int(fields[_SESSION]) == session:
            total += int(fields[_RESIDENT]) * _PAGE
    return total


def weigh(site: Path, plan_address: str) -> Weight:
    """Return what the site at ``site`` weighs, and its page at ``plan_address``."""
    page = (site / plan_address.strip("/") / "index.html").read_bytes()
    files = [path for path in site.rglob("*") if path.is_file()]
    total = sum(path.stat().st_size for path in files)
    pages = sum(path.suffix == ".html" for path in files)
    return Weight(total, len(page), len(gzip.compress(page, mtime=0)), pages)


def stage_seconds(log: Path) -> dict[str, float]:
    """Return the seconds of each stage that a build of this project told of; of stock, nothing."""
    found = _STAGES.search(log.read_text(encoding="utf-8", errors="replace"))
    parts = _STAGE.findall(found[1]) if found else ()
    return {name: float(f"{whole}.{part}") for name, whole, part in parts}
