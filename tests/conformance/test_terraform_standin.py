# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Terraform with the provider stand-in: good code is planned, the bad samples are refused."""

from pathlib import Path

import pytest

from conftest import DATA
from provider_standin import ProviderStandin
from terraform_tool import Terraform, planned_resources

pytestmark = pytest.mark.tier("terraform stand-in")
BAD = sorted(path for path in (DATA / "samples" / "bad").iterdir() if path.is_dir())
# Flaws that are no errors to Terraform: only the schema checker looks for them.
ACCEPTED = {
    "literal_access_key",
    "literal_password",
    "literal_password_default",
    "literal_password_in_environment",
    "undescribed",
    "unused_data_source",
    "unused_local",
    "unused_variable",
}


def test_good_code_validates_and_plans(terraform: str, provider: ProviderStandin, tmp_path: Path) -> None:
    tool = Terraform.on_copy(terraform, DATA / "samples" / "good", tmp_path, provider)
    assert tool.validate() == []
    plan = tool.plan()
    resources = {resource["address"]: resource.get("values", {}) for resource in planned_resources(plan)}
    assert len(resources) == 11
    assert resources["aws_subnet.public[2]"]["cidr_block"] == "10.0.2.0/24"
    assert resources["aws_subnet.public[2]"]["availability_zone"] == "us-east-1c"
    assert resources["module.logs.aws_cloudwatch_log_group.main"]["name"] == "/zonedraft/shop"
    assert set(plan["planned_values"]["outputs"]) == {"address", "log_group", "password", "validation"}


@pytest.mark.parametrize("folder", BAD, ids=lambda path: path.name)
def test_terraform_judges_the_bad_samples(
    folder: Path, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    found = Terraform.on_copy(terraform, folder, tmp_path, provider).judge()
    assert bool(found) != (folder.name in ACCEPTED), found
