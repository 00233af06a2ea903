# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that was drawn is lost: every node, link and property stands in the exported code, with file and line."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import ROOT, Export

pytestmark = pytest.mark.tier("completeness")
# What a design says about a connection for its own arithmetic; no cloud object has a place for it.
DESIGN_ONLY = {"hard", "expected_gb_per_month", "expected_requests_per_month"}


def usage_properties() -> dict[str, set[str]]:
    """Of each kind, the properties that are assumptions about use."""
    found = {}
    for path in sorted((ROOT / "resources" / "catalog").rglob("*.yaml")):
        kind = yaml.safe_load(path.read_text())
        if isinstance(kind, dict) and "kind" in kind:
            found[kind["kind"]] = {name for name, spec in (kind.get("properties") or {}).items() if spec.get("usage")}
    return found


def subject(entry: dict[str, Any]) -> tuple[str, str, str]:
    """What an entry of the listing is about."""
    section = "link" if "link" in entry else "node"
    return section, entry[section], entry.get("property", "")


@pytest.fixture(scope="module")
def design(exported: Export) -> dict[str, Any]:
    """The design document."""
    return exported.document


def test_every_node_is_carried(exported: Export, design: dict[str, Any]) -> None:
    carried = {subject(entry)[:2] for entry in exported.listing["carried"]}
    actors = {name for name, node in design["nodes"].items() if node["kind"].startswith("generic.")}
    lost = [name for name in design["nodes"] if ("node", name) not in carried and name not in actors]
    assert lost == []


def test_every_link_is_carried(exported: Export, design: dict[str, Any]) -> None:
    carried = {subject(entry)[:2] for entry in exported.listing["carried"]}
    assert [name for name in design["links"] if ("link", name) not in carried] == []


def test_every_property_is_carried(exported: Export, design: dict[str, Any]) -> None:
    carried = {subject(entry) for entry in exported.listing["carried"]}
    usage = usage_properties()
    lost = []
    for name, node in design["nodes"].items():
        for property_name in node.get("properties") or {}:
            if property_name not in usage.get(node["kind"], set()) and ("node", name, property_name) not in carried:
                lost.append(f"{name}.{property_name}")
    for name, link in design["links"].items():
        for property_name in link.get("properties") or {}:
            if property_name not in DESIGN_ONLY and ("link", name, property_name) not in carried:
                lost.append(f"{name}.{property_name}")
    assert lost == []


def test_only_assumptions_are_left_out(exported: Export, design: dict[str, Any]) -> None:
    usage = usage_properties()
    wrong = []
    for entry in exported.listing.get("left_out", []):
        section, name, property_name = subject(entry)
        kind = design["nodes"].get(name, {}).get("kind", "") if section == "node" else ""
        if (
            property_name not in DESIGN_ONLY
            and property_name not in usage.get(kind, set())
            and not kind.startswith("generic.")
        ):
            wrong.append(entry)
        assert entry["reason"]
    assert wrong == []


def test_every_place_exists(exported: Export) -> None:
    lines = {name: (exported.folder / name).read_text().splitlines() for name in exported.listing["files"]}
    for entry in exported.listing["carried"]:
        assert 1 <= entry["line"] <= len(lines[entry["file"]]), entry
        assert lines[entry["file"]][entry["line"] - 1].strip(), entry
    on_disk = {str(path.relative_to(exported.folder)) for path in Path(exported.folder).rglob("*") if path.is_file()}
    assert set(lines) == on_disk
