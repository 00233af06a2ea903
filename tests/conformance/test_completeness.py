# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that was drawn is lost.

Whatever a template states is changed or taken away, one thing at a time; the code must change with it, unless it is an
assumption about use or the binding says why the property has no place in the code. And what the export says about its
lines must be so.
"""

import copy
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from catalog_data import is_actor, kinds, not_exported, other_values, write_yaml
from conftest import Cli, Export, code_of

pytestmark = pytest.mark.tier("completeness")
# What a design says about a connection for its own arithmetic; no cloud object has a place for it.
# How often and how long a caller tries is a matter of its own code; rules judge it.
DESIGN_ONLY = {"hard", "expected_gb_per_month", "expected_requests_per_month", "retries", "timeout"}
# Where one end of a connection decides how it is made: a bucket is always asked over HTTPS, a distribution has its own
# rule for the protocol to its origins, a database or a cache forces encryption itself, and nobody builds the other side
# of a service of another company.
DECIDED_BY_AN_END = {
    ("aws.cloudfront_distribution", "protocol"),
    ("aws.elasticache_cluster", "protocol"),
    ("aws.rds_instance", "protocol"),
    ("generic.external_service", "protocol"),
    ("aws.s3_bucket", "port"),
    ("aws.s3_bucket", "protocol"),
}
# Which region is the primary one is decided by all regions together.
DECIDED_TOGETHER = {("aws.region", "is_primary")}
Code = dict[str, str]


@pytest.fixture
def export_changed(exported: Export, cli: Cli, tmp_path: Path) -> Callable[[Callable[[dict[str, Any]], None]], Code]:
    """Exports the template after a change to its document; nothing when no code can be written without what is gone."""
    number = iter(range(10**6))

    def export(change: Callable[[dict[str, Any]], None]) -> Code:
        document = copy.deepcopy(exported.document)
        change(document)
        folder = tmp_path / str(next(number))
        folder.mkdir()
        design = folder / exported.design.name
        design.write_text(write_yaml(document), encoding="utf-8")
        done = cli("export", design, "--to", "terraform", "--out", folder / "out", "--format", "json")
        if done.returncode == 2 and "cannot be exported" in done.stderr:
            return {}
        assert done.returncode == 0, f"export ended with {done.returncode}:\n{done.stderr}{done.stdout}"
        code = code_of(folder / "out")
        shutil.rmtree(folder)  # thousands of them would fill the disk
        return code

    return export


def test_every_node_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    def without(name: str) -> Callable[[dict[str, Any]], None]:
        def change(document: dict[str, Any]) -> None:
            parent = document["nodes"].pop(name).get("parent")
            for node in document["nodes"].values():
                if node.get("parent") == name:
                    node.pop("parent")
                    node.update({"parent": parent} if parent else {})
            document["links"] = {
                key: link for key, link in document["links"].items() if name not in (link["from"], link["to"])
            }

        return change

    # A region is where things are built; its code is tested with its property.
    drawn = [
        name
        for name, node in exported.document["nodes"].items()
        if not is_actor(node["kind"]) and node["kind"] != "aws.region"
    ]
    assert [name for name in drawn if export_changed(without(name)) == exported.code] == []


def test_every_link_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    def without(name: str) -> Callable[[dict[str, Any]], None]:
        return lambda document: document["links"].pop(name)

    nodes, lost = exported.document["nodes"], []
    for name, link in exported.document["links"].items():
        from_people = is_actor(nodes[link["from"]]["kind"])  # what they reach is open to them by its own properties
        if not from_people and export_changed(without(name)) == exported.code:
            lost.append(name)
    assert lost == []


def with_property(section: str, name: str, key: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """A change that sets one property."""
    return lambda document: document[section][name].setdefault("properties", {}).update({key: value})


def test_the_region_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    regions = [name for name, node in exported.document["nodes"].items() if node["kind"] == "aws.region"]
    for name in regions:
        assert export_changed(with_property("nodes", name, "region", "eu-west-1")) != exported.code


def test_every_property_of_a_node_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    catalog, left_out = kinds(), not_exported()
    lost, wrongly_left_out = [], []
    for name, node in exported.document["nodes"].items():
        for key, value in (node.get("properties") or {}).items():
            if (node["kind"], key) in DECIDED_TOGETHER:
                continue
            spec = (catalog[node["kind"]].get("properties") or {})[key]
            others = other_values(value, spec)
            codes = (export_changed(with_property("nodes", name, key, other)) for other in others)
            changed = any(code != exported.code for code in codes)
            expected = spec.get("usage") or key in left_out.get(node["kind"], {}) or is_actor(node["kind"])
            if others and changed == bool(expected):
                (wrongly_left_out if changed else lost).append(f"{name}.{key}: {value} -> {others}")
    assert (lost, wrongly_left_out) == ([], [])


def drawn(nodes: dict[str, Any], end: str) -> dict[str, Any]:
    """The component at the end of a link, or the one that it mirrors ("west/lb")."""
    return nodes[end] if end in nodes else nodes[end.partition("/")[2]]


def test_every_property_of_a_link_is_in_the_code(exported: Export, export_changed: Callable) -> None:
    nodes, lost = exported.document["nodes"], []
    for name, link in exported.document["links"].items():
        for key, value in (link.get("properties") or {}).items():
            decided = any((drawn(nodes, link[end])["kind"], key) in DECIDED_BY_AN_END for end in ("from", "to"))
            if key in DESIGN_ONLY or decided or is_actor(nodes[link["from"]]["kind"]):
                continue
            others = (
                [text for text in ("http", "https") if text != value] if key == "protocol" else other_values(value, {})
            )
            codes = (export_changed(with_property("links", name, key, other)) for other in others)
            if all(code == exported.code for code in codes):
                lost.append(f"{name}.{key}: {value} -> {others}")
    assert lost == []


def test_every_node_has_its_lines(exported: Export) -> None:
    told = {line["component"].split("/")[0] for file in exported.listing["files"] for line in file["lines"]}
    drawn = {name for name, node in exported.document["nodes"].items() if not is_actor(node["kind"])}
    regions = {name for name, node in exported.document["nodes"].items() if node["kind"] == "aws.region"}
    looked_up = {name for name, node in exported.document["nodes"].items() if node.get("properties", {}).get("existing")}
    assert drawn - regions - looked_up - told == set()


def test_every_line_that_is_told_exists(exported: Export) -> None:
    files = {file["path"]: file["lines"] for file in exported.listing["files"]}
    on_disk = {str(path.relative_to(exported.folder)) for path in exported.folder.rglob("*") if path.is_file()}
    assert set(files) == on_disk
    for path, lines in files.items():
        text = (exported.folder / path).read_text(encoding="utf-8").splitlines()
        for line in lines:
            assert 1 <= line["from"] <= line["to"] <= len(text), (path, line)
            assert text[line["from"] - 1].strip(), (path, line)


# CloudWatch counts a cache by node: what watches one lists its nodes, and a scenario with other nodes needs other lists,
# which no variable can be. The export says so.
WATCHES_NODES = {
    "awards-api-fixed": re.compile(
        r"Scenario [\w-]+ changes (the blocks of aws_cloudwatch_metric_alarm\.cache_\w+;|metrics of dashboard in) "
    )
}


def test_nothing_is_dropped_with_a_diagnostic(exported: Export) -> None:
    told = [diagnostic["text"] for diagnostic in exported.listing["diagnostics"]]
    known = WATCHES_NODES.get(exported.name)
    assert [text for text in told if not (known and known.match(text))] == []
    assert bool(known) == bool(told)
