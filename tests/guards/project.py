# SPDX-License-Identifier: GPL-3.0-or-later
"""What all guards share: the repository's own files, and how a guard asks for being skipped."""

import subprocess
from functools import cache
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
LIBRARIES = ("engine", "exporters", "canvas", "app")


class Skipped(Exception):
    """This guard cannot run here; the text says why."""


@cache
def files() -> tuple[str, ...]:
    """Every file of the repository that git knows or would add, as relative paths, sorted."""
    command = ["git", "-C", str(TOP), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError) as error:
        raise Skipped(f"git cannot list the files: {error}") from error
    return tuple(sorted({name for name in listed if name and (TOP / name).is_file()}))


def cpp_files(*folders: str) -> list[str]:
    """C++ sources and headers below the given top-level folders (all when none is given)."""
    return [f for f in files() if f.endswith((".cpp", ".h")) and (not folders or f.split("/")[0] in folders)]


@cache
def text(name: str) -> str:
    """The file's text; bytes that are no UTF-8 are replaced."""
    return (TOP / name).read_text(encoding="utf-8", errors="replace")
