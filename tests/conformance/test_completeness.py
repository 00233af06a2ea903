# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that was drawn is lost.

Whatever a template states is changed or taken away, one thing at a time; the code must change with it, unless it is an
assumption about use or the binding says why the property has no place in the code. And what the export says about its
lines must be so.
"""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from catalog_data import another_value, is_actor, kinds, not_exported
from conftest import Cli, Export

pytestmark = pytest.mark.tier("completeness")
# What a design says about a connection for its own arithmetic; no cloud object has a place for it.
DESIGN_ONLY = {"hard", "expected_gb_per_month", "expected_requests_per_month"}
Code = dict[str, str]


def code_of(folder: Path) -> Code:
    """The exported code; the README may tell what the code does not hold."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.tf"))}


@pytest.fixture
def export_changed(exported: Export, cli: Cli, tmp_path: Path) -> Callable[[Callable[[dict[str, Any]], None]], Code]:
    """Exports the template after a change to its document."""
    number = iter(range(10**6))

    def export(change: Callable[[dict[str, Any]], None]) -> Code:
        document = copy.deepcopy(exported.document)
        change(document)
        folder = tmp_path / str(next(number))
        folder.mkdir()
        design = folder / exported.design.name
        design.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), encoding="utf-8")
        cli.export(design, folder / "out")
        return code_of(folder / "out")

    return export


def test_every_node_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    def without(name: str) -> Callable[[dict[str, Any]], None]:
        def change(document: dict[str, Any]) -> None:
            parent = document["nodes"].pop(name).get("parent")
            for node in document["nodes"].values():
                if node.get("parent") == name:
                    node["parent"] = parent
            document["links"] = {
                key: link for key, link in document["links"].items() if name not in (link["from"], link["to"])
            }

        return change

    drawn = [name for name, node in exported.document["nodes"].items() if not is_actor(node["kind"])]
    assert [name for name in drawn if export_changed(without(name)) == code_of(exported.folder)] == []


def test_every_link_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    def without(name: str) -> Callable[[dict[str, Any]], None]:
        return lambda document: document["links"].pop(name)

    nodes, lost = exported.document["nodes"], []
    for name, link in exported.document["links"].items():
        from_people = is_actor(nodes[link["from"]]["kind"])  # what they reach is open to them by its own properties
        if not from_people and export_changed(without(name)) == code_of(exported.folder):
            lost.append(name)
    assert lost == []


def with_property(section: str, name: str, key: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """A change that sets one property."""
    return lambda document: document[section][name]["properties"].update({key: value})


def test_every_property_of_a_node_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    catalog, left_out = kinds(), not_exported()
    lost, wrongly_left_out = [], []
    for name, node in exported.document["nodes"].items():
        for key, value in (node.get("properties") or {}).items():
            spec = (catalog[node["kind"]].get("properties") or {})[key]
            other = another_value(value, spec)
            if other is None:
                continue
            same = export_changed(with_property("nodes", name, key, other)) == code_of(exported.folder)
            expected = spec.get("usage") or key in left_out.get(node["kind"], {}) or is_actor(node["kind"])
            if same and not expected:
                lost.append(f"{name}.{key}: {value} -> {other}")
            if not same and expected:
                wrongly_left_out.append(f"{name}.{key}: {value} -> {other}")
    assert (lost, wrongly_left_out) == ([], [])


def test_every_property_of_a_link_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    nodes, lost = exported.document["nodes"], []
    for name, link in exported.document["links"].items():
        for key, value in (link.get("properties") or {}).items():
            if key in DESIGN_ONLY or is_actor(nodes[link["from"]]["kind"]):
                continue
            other = {"protocol": "https" if value == "http" else "http"}.get(key) or another_value(value, {})
            if export_changed(with_property("links", name, key, other)) == code_of(exported.folder):
                lost.append(f"{name}.{key}: {value} -> {other}")
    assert lost == []


def test_every_node_has_its_lines(exported: Export) -> None:
    told = {line["component"].split("/")[0] for file in exported.listing["files"] for line in file["lines"]}
    drawn = {name for name, node in exported.document["nodes"].items() if not is_actor(node["kind"])}
    regions = {name for name, node in exported.document["nodes"].items() if node["kind"] == "aws.region"}
    assert drawn - regions - told == set()


def test_every_line_that_is_told_exists(exported: Export) -> None:
    files = {file["path"]: file["lines"] for file in exported.listing["files"]}
    on_disk = {str(path.relative_to(exported.folder)) for path in exported.folder.rglob("*") if path.is_file()}
    assert set(files) == on_disk
    for path, lines in files.items():
        text = (exported.folder / path).read_text(encoding="utf-8").splitlines()
        for line in lines:
            assert 1 <= line["from"] <= line["to"] <= len(text), (path, line)
            assert text[line["from"] - 1].strip(), (path, line)


def test_nothing_is_dropped_with_a_diagnostic(exported: Export) -> None:
    assert exported.listing["diagnostics"] == []
