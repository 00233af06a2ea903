# SPDX-License-Identifier: GPL-3.0-or-later
"""What the text of the sources must hold and must not hold."""

import re
import shutil
import subprocess
from collections import Counter

from project import TOP, Skipped, cpp_files, files, text

MAX_LINES = 500
MAX_FILES = 25
# File or folder -> why it may be larger.
LARGE = {
    "canvas/layout": "layout and routing are one family of pure functions that share their measures",
    "app/desktop/panels/inspector": "the form and one editor per type of value, which only the form uses",
}

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LICENSED = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
# Paths of one machine, and addresses of package registries; addresses that the product itself writes or names are listed.
FOREIGN = re.compile(r"(?<![\w.$}\"'/-])/(?:home|root|work|Users|mnt)/\w|\b(?:pypi\.org|registry\.npmjs\.org|proxy\.golang\.org|crates\.io)\b")
FOREIGN_ALLOWED: dict[str, str] = {}


def check_licence_line():
    """Every source names its licence in its first lines."""
    for name in files():
        script = text(name).startswith("#!")
        resource = name.startswith("resources/") and name.endswith((".yaml", ".yml")) and "/templates/" not in name
        if (name.endswith(LICENSED) or script or resource) and LICENCE not in text(name)[:400]:
            yield f"{name}: the first lines lack “{LICENCE}”"


def check_nothing_unfinished():
    """No word that marks unfinished work."""
    for name in files():
        if name.endswith((".gz", ".png")) or name == "tests/guards/source_text.py":
            continue
        for number, line in enumerate(text(name).splitlines(), 1):
            if UNFINISHED.search(line):
                yield f"{name}:{number}: {line.strip()[:80]}"


def check_no_foreign_address():
    """No path of somebody's machine and no package registry."""
    for name in files():
        if name.endswith((".gz", ".png")) or name == "tests/guards/source_text.py":
            continue
        for number, line in enumerate(text(name).splitlines(), 1):
            if FOREIGN.search(line) and name not in FOREIGN_ALLOWED:
                yield f"{name}:{number}: {line.strip()[:80]}"


def check_length_of_files():
    """A file over 500 lines asks to be split."""
    for name in cpp_files():
        lines = text(name).count("\n")
        if lines > MAX_LINES and name not in LARGE:
            yield f"{name}: {lines} lines, more than {MAX_LINES}"


def check_size_of_folders():
    """A folder with more than 25 C++ files asks to be split."""
    for folder, count in sorted(Counter(f.rsplit("/", 1)[0] for f in cpp_files()).items()):
        if count > MAX_FILES and folder not in LARGE:
            yield f"{folder}: {count} C++ files, more than {MAX_FILES}"


def check_exceptions_are_needed():
    """An exception that is no longer needed is taken back."""
    folders = Counter(f.rsplit("/", 1)[0] for f in cpp_files())
    for name in LARGE:
        if not (folders[name] > MAX_FILES or (name in files() and text(name).count("\n") > MAX_LINES)):
            yield f"{name} is small enough now: take it out of LARGE in tests/guards/source_text.py"


def check_include_guards():
    """Headers begin with `#pragma once`."""
    for name in cpp_files():
        if name.endswith(".h") and "#pragma once" not in text(name)[:200]:
            yield f"{name}: no #pragma once"


def check_format():
    """`clang-format` would change nothing."""
    if not shutil.which("clang-format-19"):
        raise Skipped("clang-format-19 is not installed")
    run = subprocess.run(["clang-format-19", "--dry-run", *cpp_files()], cwd=TOP, capture_output=True, text=True)
    yield from sorted({line.split(":", 1)[0] for line in run.stderr.splitlines() if "[-Wclang-format-violations]" in line})


def check_links_of_documents():
    """Links between documents lead somewhere; pictures of the README are taken when a version is made."""
    link = re.compile(r"\]\(([^)\s]+)\)")
    for name in files():
        if not name.endswith(".md") or name.startswith("tests/data/"):
            continue
        for target in link.findall(text(name)):
            if re.match(r"[a-z]+:|#", target):
                continue
            if not (TOP / name).parent.joinpath(target.split("#")[0]).exists():
                yield f"{name}: {target} is not there"


def check_folders_are_described():
    """Every top-level folder has a README."""
    for folder in sorted({f.split("/")[0] for f in files() if "/" in f and not f.startswith(".")}):
        if f"{folder}/README.md" not in files():
            yield f"{folder}/ has no README.md"
