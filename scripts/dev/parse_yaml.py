"""Tell which of the named YAML files cannot be read, and where; exit 1 if one cannot."""

import sys
from pathlib import Path

import yaml


def trouble(path: Path) -> str | None:
    """Return ``path:line:column: sentence`` for a file that is no YAML, else None."""
    try:
        # Composing reads the structure and leaves tags such as !ENV alone.
        list(yaml.compose_all(path.read_text(encoding="utf-8")))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        return f"{path}{where}: không đọc được YAML: {error.problem}"
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        return f"{path}: không đọc được YAML: {error}"
    return None


def main(names: list[str]) -> int:
    """Print every trouble; return the exit code."""
    found = [line for name in names if (line := trouble(Path(name)))]
    sys.stderr.writelines(f"{line}\n" for line in found)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
