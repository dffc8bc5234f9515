#!/bin/sh
# Prints the path of a LibreOffice that starts: the one named by $LIBREOFFICE, the system's, or Debian's
# package (installed when this runs as root). Only tests need it. Everything else goes to stderr.
set -eu

works() {
    "$1" --version >/dev/null 2>&1
}

find_system() {
    for name in soffice libreoffice; do
        path="$(command -v "$name" 2>/dev/null)" || continue
        works "$path" && printf '%s\n' "$path" && return 0
    done
    return 1
}

install_debian() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
    echo "Cài LibreOffice Writer của Debian (apt-get) …" >&2
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    # Its letters are as wide as those of Times New Roman, which forms are set in.
    apt-get -qq update >&2 &&
        apt-get -qq install -y --no-install-recommends libreoffice-writer fonts-liberation >&2
}

if [ -n "${LIBREOFFICE:-}" ]; then
    works "$LIBREOFFICE" && printf '%s\n' "$LIBREOFFICE" && exit 0
    echo "LIBREOFFICE=$LIBREOFFICE không chạy được: sửa hoặc bỏ biến này. / does not start: mend or unset it." >&2
    exit 1
fi
find_system && exit 0
install_debian && find_system && exit 0
echo "Thiếu LibreOffice: chạy “apt-get install libreoffice-writer” bằng quyền quản trị, hoặc đặt LIBREOFFICE=/đường/dẫn." >&2
echo "Missing LibreOffice: run \"apt-get install libreoffice-writer\" as root, or set LIBREOFFICE=/path/to/it." >&2
exit 1
