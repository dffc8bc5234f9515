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

    Time spent waiting for another program (the search indexer) counts as “built in”.
    """
    profiled = [sys.executable, "-m", "cProfile", "-o", str(record), *command]
    subprocess.run(profiled, cwd=folder, check=True)
    stats = pstats.Stats(str(record))
    rooms: Counter[str] = Counter()
    own_seconds: Counter[str] = Counter()
    all_seconds: Counter[str] = Counter()
    for (file, line, name), (_, _, own, cumulative, _) in vars(stats)["stats"].items():
        room, function = _room(file), f"{_room(file)}: {name} (line {line})"
        rooms[room] += own
        own_seconds[function] += own
        if room.startswith("hoagiai/") and room != "hoagiai/cli":
            all_seconds[function] += cumulative
    tables = (
        _table("Own seconds by room", rooms),
        _table("Own seconds by function", own_seconds),
        _table("Seconds with all they call, our functions", all_seconds),
    )
    return "\n".join(tables)


def _room(file: str) -> str:
    for pattern in (_ROOM, _PACKAGE):
        match = pattern.match(file)
        if match:
            return match[1].removesuffix(".py")
    return "built in" if file.startswith(("~", "<")) else "standard library"


def _table(title: str, seconds: "Counter[str]") -> str:
    rows = "".join(f"| {name} | {value:.2f} |\n" for name, value in seconds.most_common(_SHOWN))
    return f"| {title} | s |\n|---|---:|\n{rows}"
