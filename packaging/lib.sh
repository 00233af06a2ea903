# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by packaging/run and packaging/test: messages, Debian packages, configure and build. Source it, do not run it.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }

heading() { printf '\n== %s\n' "$*"; }

die() {
    printf 'error: %s\n' "$*" >&2
    exit 3
}

# How many compilers to run at once; ZONEDRAFT_JOBS overrides it.
jobs_wanted() { printf '%s' "${ZONEDRAFT_JOBS:-$(nproc)}"; }

wanted_packages() { grep -vE '^[[:space:]]*(#|$)' "$top/packaging/packages.txt"; }

missing_packages() {
    local package
    while read -r package; do
        [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || printf '%s\n' "$package"
    done < <(wanted_packages)
}

# Installs the Debian packages of packages.txt that are not there yet; asks for nothing when all are.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: please install the counterparts of packaging/packages.txt yourself."
        return 0
    fi
    local missing as_root=()
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "missing packages; as root, run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    heading "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq || die "apt-get update failed; see the message above"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
        || die "the packages could not be installed; see the message above"
}

# configure PRESET: runs CMake once per build folder (Ninja re-runs it when a list file changes); uses ccache if it is there.
configure() {
    if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    [ -f "$top/build/$1/build.ninja" ] && return 0
    heading "Configuring ($1)"
    (cd "$top" && cmake --preset "$1")
}

# build PRESET [TARGET...]: builds everything, or the targets given.
build() {
    local preset=$1
    shift
    heading "Building ($preset): ${*:-everything}"
    (cd "$top" && cmake --build "build/$preset" --parallel "$(jobs_wanted)" ${1:+--target "$@"})
}

# has_target PRESET TARGET: does the build know this target?
has_target() {
    local targets
    targets=$(ninja -C "$top/build/$1" -t targets all 2>/dev/null) || return 1
    grep -qE "^$2: " <<<"$targets"
}

# built_binary PRESET NAME: the path of an executable of the build, whatever folder it is in; empty if it is not there.
built_binary() {
    [ -d "$top/build/$1" ] || return 0
    find "$top/build/$1" -type d \( -name CMakeFiles -o -name '*_autogen' \) -prune \
        -o -type f -name "$2" -perm -u+x -print -quit
}

has_display() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }
