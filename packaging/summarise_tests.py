# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums the JUnit reports of one test run (GoogleTest, Qt Test, pytest) into one table.

usage: python3 summarise_tests.py FOLDER

FOLDER holds, for each test program, `TIER-NAME.xml` (its report) and `TIER-NAME.status` (its exit code). A program
that ended badly without a failed test in its report (a crash, no report at all) counts as one failure. The last line is
`N passed, N failed, N skipped`; the exit code is 1 if anything failed or if nothing ran.
"""

import sys
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

QT_FRAME = {"initTestCase", "cleanupTestCase"}  # Qt Test reports its own frame as tests


@dataclass
class Tally:
    """What one test program reported."""

    name: str
    passed: int = 0
    failed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)  # the reasons
    seconds: float = 0.0


def first_line(text: str | None) -> str:
    """The first line that says something; GoogleTest puts the source line in front of the reason."""
    lines = [line.strip() for line in (text or "").splitlines() if line.strip()]
    return lines[1] if len(lines) > 1 and ".cpp:" in lines[0] else (lines[0] if lines else "no reason given")


def add_case(tally: Tally, case: ET.Element) -> None:
    """Counts one `testcase` element."""
    label = ".".join(part for part in (case.get("classname"), case.get("name")) if part)
    problem = next((e for e in (case.find("failure"), case.find("error")) if e is not None), None)
    skip = case.find("skipped")
    if problem is not None:
        tally.failed.append(f"{label}: {first_line(problem.get('message') or problem.text)}")
    elif skip is not None:
        tally.skipped.append(first_line(skip.get("message") or skip.text))
    elif case.get("result") in ("skipped", "suppressed") or case.get("status") == "notrun":
        tally.skipped.append("disabled")
    elif case.get("name") not in QT_FRAME:
        tally.passed += 1
    tally.seconds += float(case.get("time") or 0)


def read_tally(status_file: Path) -> Tally:
    """Reads one program's report and exit code."""
    tally = Tally(status_file.stem)
    status = int(status_file.read_text().strip())
    if tally.name.endswith("-build"):
        tally.failed.append("the build failed")
        return tally
    try:
        root = ET.parse(status_file.with_suffix(".xml")).getroot()
    except (OSError, ET.ParseError) as error:
        tally.failed.append(f"no readable report, exit code {status} ({error})")
        return tally
    for case in root.iter("testcase"):
        add_case(tally, case)
    if status != 0 and not tally.failed:
        tally.failed.append(f"exit code {status} although no test failed")
    if not tally.passed and not tally.failed and not tally.skipped:
        tally.failed.append("the report lists no test")
    return tally


def main(folder: str) -> int:
    """Prints the table and returns the exit code."""
    tallies = [read_tally(path) for path in sorted(Path(folder).glob("*.status"))]
    passed = sum(t.passed for t in tallies)
    failed = [(t.name, text) for t in tallies for text in t.failed]
    skipped = [(t.name, text) for t in tallies for text in t.skipped]
    print(f"\n{'program':<28}{'passed':>8}{'failed':>8}{'skipped':>9}{'seconds':>9}")
    for t in tallies:
        print(f"{t.name:<28}{t.passed:>8}{len(t.failed):>8}{len(t.skipped):>9}{t.seconds:>9.1f}")
    if failed:
        print("\nFailed:")
    for name, text in failed:
        print(f"  {name}  {text}")
    if skipped:
        print("\nSkipped:")
    for (name, reason), count in Counter(skipped).items():
        print(f"  {name}  {count} x {reason}")
    if not tallies:
        print("No test program was found.")
    print(f"\n{passed} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed or not tallies else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
