"""Jobs beside each other give what they give one after another, whatever happens to a copy."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoagiai.beside import beside, parted

# The tests' own process has threads, so copies of it are never made: a fresh one has none. It is given
# three processors, however few the machine has.
PRELUDE = """
import os, threading, time
from hoagiai.beside import beside

os.sched_getaffinity = lambda _: {0, 1, 2}
first = os.getpid()

def job(number):
    def work():
        time.sleep(0.02)
        return number, os.getpid() == first
    return work
"""


def said(script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PRELUDE + script],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_results_come_in_the_order_of_the_jobs() -> None:
    assert beside([lambda: "a", lambda: "b"]) == ["a", "b"]
    assert beside([]) == []
    assert said("print([number for number, _ in beside([job(n) for n in range(20)])])") == str(
        list(range(20))
    )


def test_copies_take_a_part_of_the_work() -> None:
    script = "here = [at_home for _, at_home in beside([job(n) for n in range(20)])]; print(set(here))"
    assert said(script) == "{False, True}"


def test_a_process_with_threads_does_all_itself() -> None:
    script = """
stay = threading.Event()
threading.Thread(target=stay.wait).start()
print({at_home for _, at_home in beside([job(n) for n in range(6)])})
stay.set()
"""
    assert said(script) == "{True}"


@pytest.mark.parametrize("bad", [0, 1, 5])
def test_an_error_is_raised_as_it_is_and_no_copy_stays(bad: int) -> None:
    script = f"""
import multiprocessing

def fail():
    raise FileNotFoundError(2, "không có", "a.md")

jobs = [job(n) for n in range(6)]
jobs[{bad}] = fail
try:
    beside(jobs)
except FileNotFoundError as error:
    print(error.filename, multiprocessing.active_children())
"""
    assert said(script) == "a.md []"


def test_the_jobs_of_a_killed_copy_are_done_again() -> None:
    script = """
def dies():
    time.sleep(0.05)
    if os.getpid() != first:
        os.kill(os.getpid(), 9)
    return "xong"

print(beside([dies] * 6))
"""
    assert said(script) == str(["xong"] * 6)


@given(st.lists(st.integers(), max_size=100))
def test_runs_hold_everything_in_order(items: list[int]) -> None:
    runs = parted(items)
    assert [item for run in runs for item in run] == items
    assert len(runs) <= 8
    assert all(runs)
