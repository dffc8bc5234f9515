"""The repository itself: what it locks, what its commands and its machines run, what it must not name."""

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = ("requirements.lock", "requirements-dev.lock")
TEST_COMMAND = "make test"
# What git does not keep, for a copy of the project that came without its history.
UNKEPT = {".git", ".hypothesis", ".venv", "build", "public", "__pycache__", "htmlcov"}
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
# Written in pieces: this file, too, must not name them.
UNWANTED = tuple(
    re.compile("".join(pieces))
    for pieces in (
        ("py", r"pi\.org"),
        ("files\\.python", r"hosted\.org"),
        ("registry\\.", r"npmjs"),
        ("deb\\.", r"debian\.org"),
        ("/op", "t/"),
        ("/ro", "ot/"),
        (r"(?<![\w.])/wo", "rk/"),
        (r"\.\./", "shared"),
    )
)


def _requirements(lock: Path) -> Iterator[str]:
    """Yield each locked requirement with its hashes as one line."""
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    yield from (line for line in text.splitlines() if line and not line.startswith("#"))


def _locked(lock: Path) -> dict[tuple[str, str], str]:
    """Return the version of each locked package, by its name and its marker."""
    versions = {}
    for line in _requirements(lock):
        requirement = Requirement(HASH.sub("", line).strip())
        (pin,) = requirement.specifier
        assert pin.operator == "=="
        versions[canonicalize_name(requirement.name), str(requirement.marker or "")] = pin.version
    return versions


def _project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def _kept_files(root: Path) -> list[Path]:
    """Return the files that git keeps or would keep; all but made ones where there is no git."""
    if not (root / ".git").exists():
        return [path for path in root.rglob("*") if path.is_file() and _is_kept(path.relative_to(root))]
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE).stdout.decode()
    return [path for name in listed.split("\0") if name and (path := root / name).is_file()]


def _is_kept(path: Path) -> bool:
    made = (part in UNKEPT or part.endswith(("_cache", ".egg-info")) for part in path.parts)
    return not any(made) and not path.name.startswith(".coverage")


def _steps(root: Path) -> list[dict[str, Any]]:
    """Return every step of every job of the workflows."""
    workflows = sorted((root / ".github/workflows").glob("*.yml"))
    jobs = (job for file in workflows for job in yaml.safe_load(file.read_text())["jobs"].values())
    return [step for job in jobs for step in job["steps"]]


def _make_targets(root: Path) -> dict[str, str]:
    """Return the targets that ``make help`` tells of, with what it says."""
    return dict(re.findall(r"^([a-z-]+):.*?## (.+)$", (root / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes_and_names_no_place(root: Path, name: str) -> None:
    for line in _requirements(root / name):
        assert HASH.search(line), line
        assert "://" not in line
        assert " @ " not in line
        assert not line.startswith("-")


def test_the_two_locks_agree(root: Path) -> None:
    site, dev = (_locked(root / name) for name in LOCKS)
    assert site.items() <= dev.items()


def test_locks_satisfy_what_the_project_asks_for(root: Path) -> None:
    project = _project(root)
    groups = project["dependency-groups"]
    asked = {
        LOCKS[0]: [
            *project["project"]["dependencies"],
            *groups["build"],
            *project["build-system"]["requires"],
        ],
        LOCKS[1]: groups["dev"],
    }
    for name, requirements in asked.items():
        locked = _locked(root / name)
        for wanted in map(Requirement, requirements):
            versions = [v for (package, _), v in locked.items() if package == canonicalize_name(wanted.name)]
            assert versions, f"{name}: {wanted.name} is not locked: run make lock"
            assert all(version in wanted.specifier for version in versions), (
                f"{name}: {wanted}: run make lock"
            )


def test_ci_runs_the_test_command_of_the_readme(root: Path) -> None:
    assert re.search(rf"\b{TEST_COMMAND}\b", (root / "README.md").read_text(encoding="utf-8"))
    assert TEST_COMMAND in (root / ".ci/run").read_text(encoding="utf-8").splitlines()


def test_readme_is_short(root: Path) -> None:
    assert len((root / "README.md").read_text(encoding="utf-8").splitlines()) <= 80


def test_workflows_only_call_make(root: Path) -> None:
    scripts = [step["run"] for step in _steps(root) if "run" in step]
    gitlab = yaml.safe_load((root / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    scripts += [line for job in ("test", "pages") for line in gitlab[job]["script"]]
    targets = _make_targets(root)
    for script in scripts:
        called = re.fullmatch(r"make ([a-z]+)(?: [A-Z]+=\w+)?", script)
        assert called, script
        assert called[1] in targets, script


def test_workflows_pin_actions_by_commit_and_say_which(root: Path) -> None:
    for step in _steps(root):
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step.get("uses", "a/b@" + "0" * 40))
    text = (root / ".github/workflows/site.yml").read_text(encoding="utf-8")
    assert re.findall(r"uses: \S+@[0-9a-f]{40}\s*$", text, re.MULTILINE) == []


def test_workflows_may_only_read_unless_they_publish(root: Path) -> None:
    workflow = yaml.safe_load((root / ".github/workflows/site.yml").read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    asking = {name for name, job in workflow["jobs"].items() if "permissions" in job}
    assert asking == {"deploy"}


def test_make_can_run_every_command_it_tells_of(root: Path) -> None:
    targets = _make_targets(root)
    assert {
        "help",
        "site",
        "test",
        "check",
        "serve",
        "bench",
        "search-eval",
        "lock",
        "clean",
    } <= targets.keys()
    for target in targets:
        subprocess.run(["make", "--dry-run", target], cwd=root, check=True, stdout=subprocess.DEVNULL)


def test_make_help_tells_every_command(root: Path) -> None:
    shown = subprocess.run(["make", "help"], cwd=root, check=True, stdout=subprocess.PIPE, text=True).stdout
    for target, words in _make_targets(root).items():
        assert re.search(rf"^ +make {target} +{re.escape(words)}$", shown, re.MULTILINE), target


def test_hooks_are_local_use_what_is_locked_and_speak_vietnamese(root: Path) -> None:
    config = yaml.safe_load((root / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [repository["repo"] for repository in config["repos"]] == ["local"]
    for hook in config["repos"][0]["hooks"]:
        assert hook["entry"].split()[0].startswith(("git", ".venv/bin/"))
        assert not hook["name"].isascii()


def test_owners_are_named_for_folders_that_exist(root: Path) -> None:
    lines = (root / ".github/CODEOWNERS").read_text(encoding="utf-8").splitlines()
    folders = [line.split()[0] for line in lines if line.startswith("/")]
    assert folders
    assert [folder for folder in folders if not (root / folder.strip("/")).is_dir()] == []


def test_no_file_names_a_registry_or_a_place_of_one_machine(root: Path) -> None:
    found = [
        f"{path.relative_to(root)}: {match[0]}"
        for path in _kept_files(root)
        for pattern in UNWANTED
        if (match := pattern.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []
