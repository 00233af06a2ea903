#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the guards: what must hold for the sources as a whole. Needs nothing but Python, git and the compiler.

usage: tests/guards/run.py [--build FOLDER] [--junitxml FILE] [NAME...]

NAME picks guards whose name, with its module's ("source_text.format"), contains it. Exit code 1 if one of them failed,
2 if there is none of that name.
"""

import argparse
import inspect
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import catalog
import headers
import layering
import source_text
from project import TOP, Skipped

MODULES = (layering, source_text, catalog, headers)


def guards():
    """All functions `check_…` of the modules."""
    for module in MODULES:
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("check_") and function.__module__ == module.__name__:
                yield module.__name__, name.removeprefix("check_"), function


def outcome(function, build: Path) -> tuple[list[str], str]:
    """The problems, or why the guard was skipped."""
    arguments = [build] if "build" in inspect.signature(function).parameters else []
    try:
        return list(function(*arguments)), ""
    except Skipped as reason:
        return [], str(reason)


def main() -> int:
    """Runs the guards wanted, prints what they found and writes the report."""
    parser = argparse.ArgumentParser(description="What must hold for the sources as a whole.")
    parser.add_argument("--build", type=Path, default=TOP / "build/dev", help="build folder (default build/dev)")
    parser.add_argument("--junitxml", type=Path, help="write a JUnit report here")
    parser.add_argument("names", nargs="*", help="only guards whose name contains one of these")
    wanted = parser.parse_args()
    chosen = [guard for guard in guards()
              if not wanted.names or any(word in f"{guard[0]}.{guard[1]}" for word in wanted.names)]
    if not chosen:
        parser.error(f"no guard's name contains {' or '.join(wanted.names)}")
    suite, failed = ET.Element("testsuite", name="guards"), 0
    for module, name, function in chosen:
        start = time.monotonic()
        problems, skipped = outcome(function, wanted.build.resolve())
        seconds = time.monotonic() - start
        case = ET.SubElement(suite, "testcase", classname=module, name=name, time=f"{seconds:.2f}")
        if problems:
            failed += 1
            failure = ET.SubElement(case, "failure", message=problems[0])
            failure.text = "\n".join(problems)
        elif skipped:
            ET.SubElement(case, "skipped", message=skipped)
        word = "FAILED" if problems else "skipped" if skipped else "ok"
        print(f"{word:<8}{module}.{name} ({seconds:.1f} s){': ' + skipped if skipped else ''}")
        for problem in problems:
            print(f"          {problem}")
    if wanted.junitxml:
        ET.ElementTree(suite).write(wanted.junitxml, encoding="utf-8", xml_declaration=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
