# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. CONTRIBUTING.md shows the same as a picture."""

import re
import subprocess
from pathlib import Path

from project import TOP, Skipped, cpp_files, text

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
QT_SYMBOL = re.compile(r"\b(?:Q[A-Z][A-Za-z]+::|q[A-Z][a-z]+\(|qt_|QtPrivate)")

# Each module of the engine may include itself and what stands here.
_LOW = ("base",)
_MODEL = (*_LOW, "model")
_DERIVE = (*_MODEL, "graph", "catalog", "document")
_COST = (*_DERIVE, "derive")
ENGINE = {
    "base": (),
    "model": _LOW,
    "graph": _MODEL,
    "catalog": _MODEL,
    "document": (*_MODEL, "catalog"),
    "derive": _DERIVE,
    "cost": _COST,
    "resilience": _COST,
    "requirements": (*_COST, "cost", "resilience"),
    "rules": (*_COST, "cost", "resilience", "requirements"),
    "live": (*_COST, "cost", "resilience", "requirements", "rules"),
    "advice": (*_COST, "cost", "resilience", "requirements", "rules", "live"),
}
# Each part of the program may include itself and what stands here; `Qt` stands for Qt's headers.
PARTS = {
    "engine": (),
    "exporters": ("engine",),
    "canvas": ("engine", "Qt"),
    "app/packer": ("engine",),
    "app/texts": ("engine",),
    "app/cli": ("engine", "exporters", "app/version.h"),
    "app/render": ("app/cli", "engine", "canvas", "Qt"),
    "app/desktop": ("engine", "exporters", "canvas", "app/version.h", "Qt"),
    "app/version.h": (),
}


def _part(name: str) -> str:
    folders = name.split("/")
    return "/".join(folders[:2]) if folders[0] == "app" else folders[0]


def _included(name: str):
    for quoted, angled in INCLUDE.findall(text(name)):
        if quoted:
            yield quoted, _part(quoted)
        elif re.match(r"(?:Qt[A-Z]\w*/)?Q[A-Za-z]+$", angled):
            yield angled, "Qt"


def check_parts():
    """engine knows nobody, exporters only the engine, canvas and exporters never see each other."""
    for name in cpp_files("engine", "exporters", "canvas", "app"):
        own = _part(name)
        if own not in PARTS:
            yield f"{name}: {own} is no part of the program; PARTS in tests/guards/layering.py lists them"
            continue
        allowed = {own, *PARTS[own]}
        for included, part in _included(name):
            if part not in allowed:
                yield f"{name}: {own} must not include {included}"


def check_engine_modules():
    """Inside the engine, includes go one way."""
    for name in cpp_files("engine"):
        module = name.split("/")[1]
        if module not in ENGINE:
            yield f"{name}: {module} is no module of the engine; ENGINE in tests/guards/layering.py lists them"
            continue
        for included, part in _included(name):
            other = included.split("/")[1] if part == "engine" else module
            if other != module and other not in ENGINE[module]:
                yield f"{name}: engine/{module} must not include {included}"


def check_no_qt_symbol(build: Path):
    """The archives of engine and exporters contain and want nothing of Qt."""
    for library in ("engine", "exporters"):
        archive = build / library / f"lib{library}.a"
        if not archive.is_file():
            raise Skipped(f"{archive.relative_to(TOP)} is not built")
        listed = subprocess.run(["nm", "-C", "--undefined-only", str(archive)], capture_output=True, text=True, check=True)
        found = {line.split(None, 1)[-1] for line in listed.stdout.splitlines() if QT_SYMBOL.search(line)}
        for symbol in sorted(found)[:5]:
            yield f"lib{library}.a wants {symbol}"


def check_command_line_without_qt(build: Path):
    """zonedraft-cli loads nothing of Qt: it would start two to three times as slowly."""
    program = build / "app/cli/zonedraft-cli"
    if not program.is_file():
        raise Skipped(f"{program.relative_to(TOP)} is not built")
    listed = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=True).stdout
    for line in listed.splitlines():
        library = line.split()[0]
        if library.startswith(("libQt", "libX11", "libxcb")):
            yield f"{program.relative_to(TOP)} loads {library}; what needs Qt belongs into app/render"
