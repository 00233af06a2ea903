# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of the catalog as it falls onto the board, nothing stated: also that is valid Terraform."""

import json
from pathlib import Path

import pytest
import yaml

from catalog_data import is_actor, kinds
from conftest import ROOT, Cli, run, template_name
from provider_standin import ProviderStandin
from terraform_schema import check_folder
from terraform_tool import Terraform

UNIT_TEST_DESIGNS = sorted((ROOT / "tests" / "data").glob("*.zonedraft.yaml"))
pytestmark = pytest.mark.tier("every kind")
CONTAINERS = {
    "aws.region": "region",
    "aws.vpc": "network",
    "aws.ecs_cluster": "cluster",
    "aws.eks_cluster": "kubernetes",
    "kubernetes.namespace": "namespace",
}
# What means nothing on its own, with the words of the diagnostic and the rule that says so on the board.
INCOMPLETE_ALONE = {
    "aws.cloudfront_distribution": ("nothing is connected behind it", "VAL-008"),
    "aws.route53_record": ("“Zone” is not set", "VAL-019"),
    "aws.cloudwatch_dashboard": ("“Components” is not set", "VAL-020"),
    "kubernetes.ingress": ("nothing is connected behind it", "VAL-021"),
    "kubernetes.role_binding": ("“Who” is not set", "VAL-022"),
}
# The containers around a kind that stands in one of them.
CHAINS = {
    "board": [],
    "aws.region": ["region"],
    "aws.vpc": ["region", "network"],
    "aws.ecs_cluster": ["region", "network", "cluster"],
    "aws.eks_cluster": ["region", "network", "kubernetes"],
    "kubernetes.namespace": ["region", "network", "kubernetes", "namespace"],
}


def bare_design() -> dict:
    """One node of each kind, in the first container that takes it, with no property at all."""
    nodes = {
        "region": {"kind": "aws.region"},
        "network": {"kind": "aws.vpc", "parent": "region"},
        "cluster": {"kind": "aws.ecs_cluster", "parent": "network"},
        "kubernetes": {"kind": "aws.eks_cluster", "parent": "network"},
        "namespace": {"kind": "kubernetes.namespace", "parent": "kubernetes"},
    }
    for name, kind in kinds().items():
        if kind.get("drawn") is False or name in CONTAINERS or name in INCOMPLETE_ALONE or is_actor(name):
            continue
        parent = next((CONTAINERS[parent] for parent in kind.get("parents", []) if parent in CONTAINERS), None)
        identifier = name.removeprefix("aws.").removeprefix("kubernetes.").replace("_", "-")
        nodes[identifier] = {"kind": name} | ({"parent": parent} if parent else {})
    return {"zonedraft": 1, "name": "Every kind", "nodes": nodes}


@pytest.fixture(scope="module")
def code(cli: Cli, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export of that design."""
    folder = tmp_path_factory.mktemp("every-kind")
    design = folder / "every-kind.zonedraft.yaml"
    design.write_text(yaml.safe_dump(bare_design(), sort_keys=False), encoding="utf-8")
    cli.export(design, folder / "out")
    return folder / "out"


def places() -> list[tuple[str, str]]:
    """Every kind that people can draw, in every kind of container that takes it."""
    return [
        (name, parent)
        for name, kind in sorted(kinds().items())
        if kind.get("drawn") is not False and not is_actor(name)
        for parent in kind.get("parents", [])
        if parent in CHAINS
    ]


@pytest.mark.parametrize(("kind", "parent"), places(), ids=lambda name: name.removeprefix("aws."))
def test_a_kind_alone_is_valid_code_or_a_diagnostic(kind: str, parent: str, cli: Cli, tmp_path: Path) -> None:
    around = CHAINS[parent]
    containers = {"region": {"kind": "aws.region"}, "network": {"kind": "aws.vpc", "parent": "region"}}
    containers["cluster"] = {"kind": "aws.ecs_cluster", "parent": "network"}
    containers["kubernetes"] = {"kind": "aws.eks_cluster", "parent": "network"}
    containers["namespace"] = {"kind": "kubernetes.namespace", "parent": "kubernetes"}
    nodes = {name: containers[name] for name in around}
    nodes["alone"] = {"kind": kind} | ({"parent": around[-1]} if around else {})
    design = tmp_path / "alone.zonedraft.yaml"
    design.write_text(yaml.safe_dump({"zonedraft": 1, "name": "Alone", "nodes": nodes}), encoding="utf-8")
    done = cli("export", design, "--to", "terraform", "--out", tmp_path / "out")
    if kind not in INCOMPLETE_ALONE:
        assert (done.returncode, done.stderr) == (0, "")
        assert check_folder(tmp_path / "out").problems == []
        return
    words, rule = INCOMPLETE_ALONE[kind]
    assert done.returncode == 2
    assert words in done.stderr
    assert "alone" in done.stderr
    assert not (tmp_path / "out").exists()
    found = cli("validate", design, "--format", "json", "--fail-on", "never")
    assert rule in {finding["rule"] for finding in json.loads(found.stdout)["findings"]}


def test_bare_kinds_fit_the_provider_schema(code: Path) -> None:
    assert check_folder(code).problems == []


def test_terraform_plans_bare_kinds(code: Path, terraform: str, provider: ProviderStandin, tmp_path: Path) -> None:
    tool = Terraform.on_copy(terraform, code, tmp_path, provider)
    assert tool.validate() == []
    assert tool.plan()


def test_bare_kinds_are_formatted(code: Path, terraform: str) -> None:
    done = run(terraform, "fmt", "-check", "-recursive", "-diff", code)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("design", UNIT_TEST_DESIGNS, ids=template_name)
def test_designs_of_the_unit_tests_are_valid(
    design: Path, cli: Cli, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    cli.export(design, tmp_path / "out")
    assert check_folder(tmp_path / "out").problems == []
    tool = Terraform.on_copy(terraform, tmp_path / "out", tmp_path / "plan", provider)
    assert tool.validate() == []
    assert tool.plan()
