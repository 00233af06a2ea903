# SPDX-License-Identifier: GPL-3.0-or-later
"""Every template, exported to Terraform: formatted, valid, plannable, clean, repeatable."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from aws_names import refused_names
from conftest import DATA, TEMPLATES, Cli, Export, run, template_name
from provider_standin import ProviderStandin
from terraform_schema import check_folder
from terraform_tool import Terraform, planned_resources

ML_API_OUTPUTS = {
    "alb_dns_name",
    "cloudfront_domain_name",
    "cloudfront_distribution_url",
    "rds_cluster_endpoint",
    "dynamodb_table_name",
    "ecs_cluster_name",
    "ecs_service_name",
    "vpc_id",
}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.tier("terraform fmt")
def test_every_file_is_formatted(exported: Export, terraform: str) -> None:
    done = run(terraform, "fmt", "-check", "-recursive", "-diff", exported.folder)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.tier("terraform validate")
def test_terraform_finds_the_code_valid(
    exported: Export, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    assert Terraform.on_copy(terraform, exported.folder, tmp_path, provider).validate() == []


@pytest.mark.tier("terraform plan")
def test_terraform_plans_every_resource(
    exported: Export, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    plan = Terraform.on_copy(terraform, exported.folder, tmp_path, provider).plan()
    assert bool(planned_resources(plan)) == exported.has_nodes
    assert refused_names(planned_resources(plan)) == []
    if exported.name.startswith("ml-api"):
        assert set(plan["planned_values"]["outputs"]) >= ML_API_OUTPUTS
        assert 40 <= len(planned_resources(plan)) <= 180, (
            "the stack is about 45 resources, more with what the fixes add"
        )


@pytest.mark.tier("schema")
def test_the_code_fits_the_provider_schema(exported: Export) -> None:
    report = check_folder(exported.folder)
    assert report.problems == []
    assert (report.resources > 0) == exported.has_nodes


@pytest.mark.tier("schema")
def test_the_usual_files_are_there(exported: Export) -> None:
    usual = {"versions.tf", "providers.tf", "variables.tf", "README.md", "terraform.tfvars.example"}
    assert usual | ({"outputs.tf"} if exported.has_nodes else set()) <= set(contents(exported.folder))


def allowed_checks(template: str) -> dict[str, str]:
    """The policies that a template fails on purpose, and why."""
    path = DATA / f"checkov-{template}.txt"
    lines = path.read_text().splitlines() if path.is_file() else []
    entries = [line.split(maxsplit=1) for line in lines if line.strip() and not line.startswith("#")]
    assert all(len(entry) == 2 for entry in entries), f"{path.name}: a line is an id and a reason"
    return dict(entries)


def failed_checks(checkov: Path, folder: Path) -> dict[str, list[str]]:
    """The policies that code fails, and the resources that fail them."""
    done = run(
        checkov, "--skip-download", "--quiet", "--compact", "--framework", "terraform", "-o", "json", "-d", folder
    )
    result: Any = json.loads(done.stdout)
    failed: dict[str, list[str]] = {}
    for part in result if isinstance(result, list) else [result]:
        assert "results" in part, f"checkov read nothing: {done.stdout}{done.stderr}"
        assert part["summary"]["parsing_errors"] == 0
        for check in part["results"]["failed_checks"]:
            failed.setdefault(check["check_id"], []).append(check["resource"])
    return failed


@pytest.mark.tier("checkov")
def test_checkov_judges(checkov: Path) -> None:
    assert failed_checks(checkov, DATA / "samples" / "good").get("CKV_AWS_23") == ["aws_security_group.load_balancer"]


@pytest.mark.tier("checkov")
def test_only_the_explained_policies_fail(exported: Export, checkov: Path, tmp_path: Path) -> None:
    failed = failed_checks(checkov, shutil.copytree(exported.folder, tmp_path / "terraform"))
    allowed = allowed_checks(exported.name)
    unexplained = {check: resources for check, resources in failed.items() if check not in allowed}
    assert unexplained == {}
    assert sorted(set(allowed) - set(failed)) == [], "these policies pass now: take them off the list"


@pytest.mark.tier("determinism")
def test_two_exports_are_equal(exported: Export, cli: Cli, tmp_path: Path) -> None:
    cli.export(exported.design, tmp_path / "again")
    assert contents(tmp_path / "again") == contents(exported.folder)


@pytest.mark.tier("determinism")
def test_exporting_over_an_export_changes_nothing(exported: Export, cli: Cli, tmp_path: Path) -> None:
    folder = shutil.copytree(exported.folder, tmp_path / "again")
    cli.export(exported.design, folder)
    assert contents(folder) == contents(exported.folder)


@pytest.mark.tier("determinism")
def test_check_notices_a_change(exported: Export, cli: Cli, tmp_path: Path) -> None:
    folder = shutil.copytree(exported.folder, tmp_path / "checked")
    arguments = ("export", exported.design, "--to", "terraform", "--out", folder, "--check")
    before = contents(folder)
    assert cli(*arguments).returncode == 0
    (folder / "variables.tf").write_text((folder / "variables.tf").read_text() + "\n# edited\n")
    assert cli(*arguments).returncode == 1
    (folder / "variables.tf").unlink()
    assert cli(*arguments).returncode == 1
    assert set(contents(folder)) == set(before) - {"variables.tf"}, "--check writes nothing"


@pytest.mark.tier("determinism")
def test_one_property_changes_only_its_own_line(cli: Cli, tmp_path: Path) -> None:
    template = next(path for path in TEMPLATES if template_name(path) == "ml-api")
    text = template.read_text(encoding="utf-8")
    design = tmp_path / template.name
    design.write_text(re.sub(r"^( +retention_days: )30$", r"\g<1>90", text, count=1, flags=re.M), encoding="utf-8")
    cli.export(template, tmp_path / "before")
    cli.export(design, tmp_path / "after")
    before, after = contents(tmp_path / "before"), contents(tmp_path / "after")
    assert set(before) == set(after)
    pairs = [
        pair
        for name in before
        for pair in zip(before[name].splitlines(), after[name].splitlines(), strict=True)
        if pair[0] != pair[1]
    ]
    assert pairs == [(b"  retention_in_days = 30", b"  retention_in_days = 90")]
