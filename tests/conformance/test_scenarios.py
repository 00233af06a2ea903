# SPDX-License-Identifier: GPL-3.0-or-later
"""Every scenario of every template: Terraform plans the code with its values, in its regions."""

from pathlib import Path

import pytest
import yaml

from aws_names import refused_names
from conftest import TEMPLATES, Cli, template_name
from provider_standin import ProviderStandin
from terraform_tool import Terraform, planned_resources

SCENARIOS = [
    (design, name, fields or {})
    for design in TEMPLATES
    for name, fields in (yaml.safe_load(design.read_text()).get("scenarios") or {}).items()
]


def in_quotes(value: object) -> str:
    """Everything a plan says, as one text."""
    return str(value).replace("'", '"')


@pytest.mark.tier("terraform plan")
@pytest.mark.parametrize(
    ("design", "name", "fields"), SCENARIOS, ids=[f"{template_name(d)}-{name}" for d, name, _ in SCENARIOS]
)
def test_terraform_plans_the_scenario(
    design: Path, name: str, fields: dict, cli: Cli, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    folder = tmp_path / "export"
    assert cli.export(design, folder)
    tool = Terraform.on_copy(terraform, folder, tmp_path, provider)
    assert tool.validate() == []
    plan = tool.plan(tool.folder / f"{name}.tfvars")
    resources = planned_resources(plan)
    assert len(resources) > 20
    assert refused_names(resources) == []
    regions = fields.get("regions") or {}
    replicas = {
        replica["region_name"] if "region_name" in replica else replica["region"]
        for resource in resources
        for replica in resource.get("values", {}).get("replica") or []
    }
    assert replicas.isdisjoint(regions), "what is copied goes to the regions of the scenario"
    configured = in_quotes({key: value for key, value in plan["variables"].items() if key.endswith("region")})
    assert all(f'"{moved}"' in configured for moved in regions.values())
