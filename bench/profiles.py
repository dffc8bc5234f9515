"""Where the time goes: a profiled build, its seconds added up by room and by package."""

import pstats
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

_ROOM = re.compile(r".*/(hoagiai/\w+)")
_PACKAGE = re.compile(r".*/site-packages/(\w+)")
_SHOWN = 25


def profile(command: Sequence[str], folder: Path, record: Path) -> str:
    """Run the Python program of ``command`` under the profiler; return its tables.

    Time spent waiting for another program (the search indexer) counts as the library's that waits.
    """
    profiled = [sys.executable, "-m", "cProfile", "-o", str(record), *command]
    subprocess.run(profiled, cwd=folder, check=True)
    stats = pstats.Stats(str(record))
    rooms: Counter[str] = Counter()
    functions: Counter[str] = Counter()
    for (file, line, name), (_, _, own, cumulative, _) in vars(stats)["stats"].items():
        rooms[_room(file)] += own
        functions[f"{_room(file)}: {name} (line {line})"] += cumulative
    return f"{_table('Own seconds by room', rooms)}\n{_table('Seconds with all they call', functions)}"


def _room(file: str) -> str:
    for pattern in (_ROOM, _PACKAGE):
        match = pattern.match(file)
        if match:
            return match[1].removesuffix(".py")
    return "built in" if file.startswith(("~", "<")) else "standard library"


def _table(title: str, seconds: "Counter[str]") -> str:
    rows = "".join(f"| {name} | {value:.2f} |\n" for name, value in seconds.most_common(_SHOWN))
    return f"| {title} | s |\n|---|---:|\n{rows}"
