#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package from what is built already, unpacks it into a temporary folder and runs what is in it.
# usage: tests/packaging/deb_test.sh BUILD_FOLDER [JUNIT_REPORT]
set -uo pipefail
build=$(realpath "${1:?usage: deb_test.sh BUILD_FOLDER [JUNIT_REPORT]}")
report=${2:-/dev/null}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cases='' failed=0

# expect NAME COMMAND...: one test; it passes when the command does.
expect() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1); then
        printf 'ok      %s\n' "$name"
        cases+="<testcase classname=\"deb\" name=\"$name\"/>"
        return 0
    fi
    printf 'FAILED  %s\n%s\n' "$name" "$output"
    cases+="<testcase classname=\"deb\" name=\"$name\"><failure message=\"see the log\"/></testcase>"
    failed=1
    return 1
}

# skip NAME REASON: a test whose tool is not here.
skip() {
    printf 'skipped %s: %s\n' "$1" "$2"
    cases+="<testcase classname=\"deb\" name=\"$1\"><skipped message=\"$2\"/></testcase>"
}

write_report() {
    printf '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="deb">%s</testsuite>\n' "$cases" >"$report"
}

package_is_made() { (cd "$work" && cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work" && ls "$work"/*.deb); }
unpacks() { dpkg-deb -x "$work"/*.deb "$work/root"; }
states_libraries() { dpkg-deb -f "$work"/*.deb Depends | grep -q 'libc6'; }
has_file() { [ -s "$work/root/usr/$1" ]; }
completes_bash() { bash -n "$work/root/usr/share/bash-completion/completions/zonedraft-cli"; }
# Runs the installed program far from the sources, so that it must find its own resources.
cli() { (cd / && env -i PATH=/usr/bin HOME="$work" "$work/root/usr/bin/zonedraft-cli" "$@"); }
writes_a_design() { cli new ml-api "$work/api.zonedraft.yaml"; }
judges() { cli validate "$work/api.zonedraft.yaml" --fail-on never --format json; }
prices() { cli cost "$work/api.zonedraft.yaml" | grep -q '^Total'; }
exports() { cli export "$work/api.zonedraft.yaml" --to terraform --out "$work/code" && [ -s "$work/code/network.tf" ]; }
# Pictures are drawn by a program of its own, so that the command line starts without Qt.
loads_no_qt() { ! ldd "$work/root/usr/bin/zonedraft-cli" | grep -E 'libQt|libX11|libxcb'; }
renders() { cli render "$work/api.zonedraft.yaml" --out "$work/api.png" && file "$work/api.png" | grep -q 'PNG image'; }
says_what_is_missing() {
    local said status=0
    mv "$work/root/usr/libexec" "$work/elsewhere"
    said=$(cli render "$work/api.zonedraft.yaml" --out "$work/none.png" 2>&1) || status=$?
    mv "$work/elsewhere" "$work/root/usr/libexec"
    [ "$status" -eq 2 ] && [ ! -e "$work/none.png" ] && grep -q 'zonedraft-render, which is not installed' <<<"$said"
}
metainfo_is_valid() { appstreamcli validate --no-net "$work/root/usr/share/metainfo/org.zonedraft.Zonedraft.metainfo.xml"; }
entry_is_valid() { desktop-file-validate "$work/root/usr/share/applications/org.zonedraft.Zonedraft.desktop"; }
lint() { lintian --tag-display-limit 0 --fail-on error,warning "$work"/*.deb; }

if expect package_is_made package_is_made && expect unpacks unpacks; then
    expect states_libraries states_libraries
    for file in bin/zonedraft-cli share/zonedraft/zonedraft.pack share/doc/zonedraft/copyright share/man/man1/zonedraft-cli.1.gz \
        share/zsh/vendor-completions/_zonedraft-cli share/fish/vendor_completions.d/zonedraft-cli.fish; do
        expect "has $file" has_file "$file"
    done
    expect completes_bash completes_bash
    expect writes_a_design writes_a_design
    expect judges judges
    expect prices prices
    expect exports exports
    expect loads_no_qt loads_no_qt
    if [ -e "$work/root/usr/bin/zonedraft" ]; then
        expect renders renders
        expect says_what_is_missing says_what_is_missing
        for file in applications/org.zonedraft.Zonedraft.desktop mime/packages/org.zonedraft.Zonedraft.xml \
            icons/hicolor/scalable/apps/org.zonedraft.Zonedraft.svg metainfo/org.zonedraft.Zonedraft.metainfo.xml; do
            expect "has $file" has_file "share/$file"
        done
        if command -v appstreamcli >/dev/null; then expect metainfo_is_valid metainfo_is_valid
        else skip metainfo_is_valid "appstreamcli is not installed"; fi
        if command -v desktop-file-validate >/dev/null; then expect entry_is_valid entry_is_valid
        else skip entry_is_valid "desktop-file-validate is not installed"; fi
    fi
    if command -v lintian >/dev/null; then expect lint lint; else skip lint "lintian is not installed"; fi
fi
write_report
exit "$failed"
