#!/bin/sh
# Prints the path of a Chromium that starts: the one named by $CHROMIUM, the system's, Debian's package
# (installed when this runs as root), else Playwright's own download. Everything else goes to stderr.
set -eu
cd "$(dirname "$0")/../.."

works() {
    "$1" --version >/dev/null 2>&1
}

find_system() {
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        path="$(command -v "$name" 2>/dev/null)" || continue
        # Ubuntu's chromium-browser may be a stub that only asks for a snap.
        works "$path" && printf '%s\n' "$path" && return 0
    done
    return 1
}

find_playwright() {
    path="$(.venv/bin/python -c '
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
')" || return 1
    works "$path" && printf '%s\n' "$path"
}

install_debian() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
    echo "Cài Chromium của Debian (apt-get) …" >&2
    # fonts-dejavu-core has every letter of Vietnamese; a bare server has no font at all.
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    apt-get -qq update >&2 && apt-get -qq install -y --no-install-recommends chromium fonts-dejavu-core >&2
}

if [ -n "${CHROMIUM:-}" ]; then
    works "$CHROMIUM" && printf '%s\n' "$CHROMIUM" && exit 0
    echo "CHROMIUM=$CHROMIUM không chạy được: sửa hoặc bỏ biến này. / does not start: mend or unset it." >&2
    exit 1
fi
find_system && exit 0
install_debian && find_system && exit 0
find_playwright 2>/dev/null && exit 0
.venv/bin/playwright install chromium >&2 && find_playwright && exit 0
echo "Thiếu Chromium: chạy “apt-get install chromium” bằng quyền quản trị, hoặc đặt CHROMIUM=/đường/dẫn." >&2
echo "Missing Chromium: run \"apt-get install chromium\" as root, or set CHROMIUM=/path/to/it." >&2
exit 1
