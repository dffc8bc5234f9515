"""What a search costs a reader, over the wire and on a slow phone, and what its index costs a build.

.venv/bin/python bench/search_cost.py --sizes 50 3000
"""

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import index_cost
import ours
from papers import make_papers
from playwright.sync_api import Browser, Page, sync_playwright
from tables import put_table, where

PROJECT = Path(__file__).resolve().parent.parent
README = PROJECT / "bench/README.md"
SIZES = (50, 3000)
TODAY = "2026-11-22"
SLOWED = 4
# As residents, mediators and officials type; one after another in one tab they are the later queries.
QUERIES = (
    "hoa giai",
    "dat dai",
    "thu tuc toa an cong nhan",
    "hgv",
    "nd 15/2014",
    "dieu 24",
    "hoaf giair",
    "phòng tư pháp",
    "ubnd phuong",
    "bao luc gia dinh",
    "giay moi",
    "ke hoach hoa giai 2024",
    "tap huan hoa giai vien quy 2",
    "kiem tra cong tac hoa giai",
    "hoagiai",
    "thù lao hòa giải viên",
)
_COMPRESSED = {".json": "application/json", ".js": "text/javascript", ".html": "text/html; charset=utf-8"}
_OPEN = """async (engine) => {
  const {openIndex} = await import(new URL(engine, location.href));
  window.index = await openIndex("tim/vi.json");
}"""
_ASK = "query => index.search(query, {final: true}).then(found => found.results.length)"
# Every file is there already: what is timed is reading it, opening the index, and the first ten results.
_TIMED = """async ([engine, query]) => {
  const {openIndex} = await import(new URL(engine, location.href));
  const texts = window.texts ??= new Map();
  const asked = window.asked ??= window.fetch;
  window.fetch = async (address, options) => {
    const name = String(address);
    if (!texts.has(name)) texts.set(name, await (await asked(address, options)).text());
    return new Response(texts.get(name));
  };
  await (await openIndex("tim/vi.json")).search(query, {final: true});
  const start = performance.now();
  const index = await openIndex("tim/vi.json");
  const opened = performance.now();
  await index.search(query, {final: true});
  return [opened - start, performance.now() - opened];
}"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What searching costs at one size: bytes over the wire, compressed, and milliseconds."""

    plans: int
    entries: int
    opening: int
    first: tuple[int, ...]
    later: tuple[int, ...]
    open_time: float
    search_times: tuple[float, ...]

    @property
    def row(self) -> str:
        """The cost as a row of the table."""
        kilo, worst = 1e3, max(self.search_times)
        return (
            f"| {self.plans} | {self.entries} | {self.opening / kilo:.1f}"
            f" | {_middle(self.first) / kilo:.1f} | {max(self.first) / kilo:.1f}"
            f" | {_middle(self.later) / kilo:.1f} | {max(self.later) / kilo:.1f}"
            f" | {self.open_time:.0f} | {_middle(self.search_times):.0f} | {worst:.0f} |\n"
        )


HEADER = (
    "| Plans | Entries | Before the first key, kB | First query, kB | at most | Later ones, kB | at most"
    f" | Opening at {SLOWED}× slower, ms | First results, ms | at most |\n"
    "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n"
)


def main() -> None:
    """Measure what the command line asks for and write the tables."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="hoagiai-tim-") as name:
        folder = options.keep or Path(name)
        sites = {plans: _site(folder / str(plans), plans) for plans in options.sizes}
        costs = [_measured(plans, site) for plans, (_, site) in sites.items()]
        paired = [index_cost.paired(plans, root, site) for plans, (root, site) in sites.items()]
    table = HEADER + "".join(cost.row for cost in costs)
    table += "\n" + index_cost.HEADER + "".join(cost.row for cost in paired)
    table += f"\n{where()}\n"
    put_table(README, "search", table)
    print(table)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many plans")
    parser.add_argument(
        "--keep", type=Path, help="make the sites here and leave them; one that is there is used"
    )
    return parser.parse_args()


def _site(folder: Path, plans: int) -> tuple[Path, Path]:
    """Return the root and the site of so many plans, made unless they are there."""
    root, site = folder / "root", folder / "site"
    if not site.is_dir():
        print(f"{plans} plans: building", file=sys.stderr)
        ours.write(PROJECT, root, make_papers(PROJECT, plans))
        subprocess.run(ours.command(root, site, TODAY), check=True, capture_output=True)
    return root, site


def _measured(plans: int, site: Path) -> Cost:
    with _served(site) as top, sync_playwright() as playwright:
        # Its name tells its content: there is one.
        engine = next((site / "assets/js/tim").glob("engine*.js")).relative_to(site).as_posix()
        found = subprocess.run(
            [PROJECT / "scripts/dev/chromium.sh"], check=True, stdout=subprocess.PIPE, text=True
        )
        browser = playwright.chromium.launch(executable_path=found.stdout.strip(), args=["--disable-gpu"])
        first = [_bytes(browser, top, engine, (query,)) for query in QUERIES]
        later = _bytes(browser, top, engine, QUERIES)
        times = [_times(browser, top, engine, query) for query in QUERIES]
        browser.close()
    entries = json.loads((site / "tim/vi.json").read_text(encoding="utf-8"))["count"]
    return Cost(
        plans,
        entries,
        first[0][0],
        tuple(sum(one) for one in first),
        tuple(later[2:]),
        _middle([opening for opening, _ in times]),
        tuple(searching for _, searching in times),
    )


def _bytes(browser: Browser, top: str, engine: str, queries: Sequence[str]) -> list[int]:
    """Return what passes the wire when the index is opened, then for each query, in a fresh profile."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{top}robots.txt.html")
    passed: list[int] = []
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: passed.append(int(event["encodedDataLength"])))
    taken: list[int] = []
    for step in (_OPEN, *queries):
        page.evaluate(step, engine) if step is _OPEN else page.evaluate(_ASK, step)
        page.wait_for_timeout(50)
        taken.append(sum(passed))
        passed.clear()
    context.close()
    return taken


def _times(browser: Browser, top: str, engine: str, query: str) -> tuple[float, float]:
    """Return how many milliseconds opening and searching take on a slowed processor."""
    context = browser.new_context()
    page: Page = context.new_page()
    page.goto(f"{top}robots.txt.html")
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    opening, searching = min(page.evaluate(_TIMED, [engine, query]) for _ in range(3))
    context.close()
    return opening, searching


def _middle(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]


@contextmanager
def _served(site: Path) -> Iterator[str]:
    """Serve the site compressed with gzip, as common hosts do."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Handler(SimpleHTTPRequestHandler):
    """Serves files compressed; an address that is none is a page of nothing."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with the file, compressed."""
        path = Path(self.translate_path(self.path))
        content = gzip.compress(path.read_bytes() if path.is_file() else b"<!doctype html>")
        self.send_response(200)
        self.send_header("Content-Type", _COMPRESSED.get(path.suffix, "application/octet-stream"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
