#!/bin/sh
# Names, in one sentence, the first thing this machine lacks to make the environment.
set -eu
python="${PYTHON:-python3}"

missing() {
    printf '\nThiếu %s: %s\nMissing %s: %s\n\n' "$1" "$2" "$3" "$4" >&2
    exit 1
}

command -v "$python" >/dev/null 2>&1 || missing \
    "Python" "chạy “apt-get install python3 python3-venv”, hoặc chỉ ra nó bằng “make PYTHON=/đường/dẫn/python3 …”." \
    "Python" "run \"apt-get install python3 python3-venv\", or point to it with \"make PYTHON=/path/to/python3 …\"."

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || missing \
    "Python 3.11 trở lên (“$python” cũ hơn)" "cài bản mới rồi chạy “make PYTHON=python3.11 …”." \
    "Python 3.11 or later (\"$python\" is older)" "install one and run \"make PYTHON=python3.11 …\"."

"$python" -c 'import venv, ensurepip' 2>/dev/null || missing \
    "mô-đun venv của Python" "chạy “apt-get install python3-venv”." \
    "Python's venv module" "run \"apt-get install python3-venv\"."

command -v git >/dev/null 2>&1 || missing \
    "git" "chạy “apt-get install git”." \
    "git" "run \"apt-get install git\"."
