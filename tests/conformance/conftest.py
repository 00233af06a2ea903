# SPDX-License-Identifier: GPL-3.0-or-later
"""What all conformance tests share: the binary, the templates, their exports, and the summary by tier."""

import json
import os
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from catalog_data import read_yaml
from provider_standin import ProviderStandin
from terraform_schema import load_schema

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(__file__).parent / "data"
TEMPLATES = sorted((ROOT / "resources" / "templates").glob("*.zonedraft.yaml"))


def quiet_environment() -> dict[str, str]:
    """The environment for Terraform: no notices, no configuration from outside."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TF_")}
    return {**kept, "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1", "AWS_EC2_METADATA_DISABLED": "true"}


def run(
    *command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end, output captured."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=env or quiet_environment(),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@dataclass(frozen=True)
class Cli:
    """The program under test."""

    binary: Path

    def __call__(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return run(self.binary, *arguments)

    def export(self, design: Path, out: Path) -> dict:
        """Exports to Terraform; returns what `--format json` says."""
        done = self("export", design, "--to", "terraform", "--out", out, "--format", "json")
        assert done.returncode == 0, f"export ended with {done.returncode}:\n{done.stderr}{done.stdout}"
        return json.loads(done.stdout)


@dataclass(frozen=True)
class Export:
    """One exported template."""

    design: Path
    folder: Path
    listing: dict

    @property
    def name(self) -> str:
        """The template's name, such as `ml-api`."""
        return template_name(self.design)

    @property
    def has_nodes(self) -> bool:
        """Is anything drawn in it?"""
        return bool(self.document["nodes"])

    @cached_property
    def document(self) -> dict:
        """The design document, not to be changed; `nodes` and `links` are always there."""
        return {"nodes": {}, "links": {}, **read_yaml(self.design)}

    @cached_property
    def code(self) -> dict[str, str]:
        """The exported code by file; the README may tell what the code does not hold."""
        return code_of(self.folder)


def code_of(folder: Path) -> dict[str, str]:
    """The text of every Terraform file below a folder."""
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.tf"))}


def template_name(design: Path) -> str:
    """`ml-api` of `ml-api.zonedraft.yaml`."""
    return design.name.removesuffix(".zonedraft.yaml")


@pytest.fixture(scope="session")
def cli() -> Cli:
    """The command line that was built."""
    binary = Path(os.environ.get("ZONEDRAFT_CLI") or ROOT / "build/dev/app/cli/zonedraft-cli")
    assert binary.is_file(), f"{binary} is not there: build it, or set ZONEDRAFT_CLI"
    return Cli(binary.resolve())


@pytest.fixture(scope="session")
def terraform() -> str:
    """The Terraform program."""
    found = shutil.which("terraform")
    if not found:
        pytest.skip("terraform is not on PATH")
    return found


@pytest.fixture(scope="session")
def checkov() -> Path:
    """The policy linter."""
    found = ROOT / "build/checkov-venv/bin/checkov"
    if not found.is_file():
        pytest.skip("checkov could not be installed from the Python package registry")
    return found


@pytest.fixture(scope="session", params=TEMPLATES, ids=template_name)
def exported(request: pytest.FixtureRequest, cli: Cli, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """Each template of the product, exported."""
    folder = tmp_path_factory.mktemp(template_name(request.param)) / "terraform"
    return Export(request.param, folder, cli.export(request.param, folder))


@pytest.fixture(scope="session")
def provider() -> Iterator[ProviderStandin]:
    """The stand-in for the AWS provider."""
    with ProviderStandin(load_schema()) as standin:
        yield standin


def pytest_configure(config: pytest.Config) -> None:
    """Makes the marker known."""
    config.addinivalue_line("markers", "tier(name): the line of the summary that a test counts in")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Carries the tier to the report."""
    for item in items:
        marker = item.get_closest_marker("tier")
        item.user_properties.append(("tier", marker.args[0] if marker else "other"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line a tier: passed, failed, skipped and why."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    reasons: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.stats.get(outcome, []):
            tier = dict(report.user_properties).get("tier", "other")
            counts[tier]["failed" if outcome == "error" else outcome] += 1
            if outcome == "skipped":
                reasons[tier][report.longrepr[2].removeprefix("Skipped: ")] += 1
    terminalreporter.write_line("")
    for tier, count in sorted(counts.items()):
        why = "; ".join(f"{reason} ({number})" for reason, number in reasons[tier].items())
        line = f"{tier}: {count['passed']} passed, {count['failed']} failed, {count['skipped']} skipped"
        terminalreporter.write_line(f"{line}: {why}" if why else line)
