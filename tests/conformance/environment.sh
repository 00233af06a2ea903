# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by tests/conformance/run and bench/run: virtual environments of the peers. Source it, do not run it.

# environment FOLDER REQUIREMENTS: makes a virtual environment once for each state of its requirements; 1 if it can't be had.
environment() {
    local folder=$1 stamp
    stamp=$(sha256sum <"$2")
    [ -x "$folder/bin/python" ] && [ "$(cat "$folder/stamp" 2>/dev/null)" = "$stamp" ] && return 0
    printf 'Installing %s into %s\n' "$(grep -cvE '^#|^$' "$2") pinned packages" "build/$(basename "$folder")"
    rm -rf "$folder"
    python3 -m venv "$folder" && "$folder/bin/pip" install --quiet --disable-pip-version-check -r "$2" || return 1
    printf '%s\n' "$stamp" >"$folder/stamp"
}
