# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker itself: it passes good code, and finds each flaw of the bad samples and nothing else in them."""

import re
from pathlib import Path

import pytest

from conftest import DATA, quiet_environment, run
from hcl_expressions import has_interpolation, references
from terraform_schema import check_folder, load_schema

pytestmark = pytest.mark.tier("schema checker")
BAD = sorted(path for path in (DATA / "samples" / "bad").iterdir() if path.is_dir())


@pytest.fixture(scope="module")
def schema() -> dict:
    """The provider's schema."""
    return load_schema()


def test_the_schema_covers_the_provider(schema: dict) -> None:
    assert len(schema["resource"]) > 1500 and len(schema["data"]) > 40
    assert schema["resource"]["aws_vpc"]["attributes"]["arn"] == ["string", "c"]
    assert schema["resource"]["aws_lb"]["blocks"]["access_logs"]["attributes"]["bucket"] == ["string", "r"]


def test_good_code_passes(schema: dict) -> None:
    report = check_folder(DATA / "samples" / "good", schema)
    assert report.problems == []
    assert (report.resources, report.data_sources) == (9, 2)


@pytest.mark.parametrize("folder", BAD, ids=lambda path: path.name)
def test_each_flaw_is_found(folder: Path, schema: dict) -> None:
    expected = re.findall(r"^# expects: (.*)$", (folder / "main.tf").read_text(), re.M)
    found = check_folder(folder, schema).problems
    assert expected and len(found) == len(expected), found
    for text in expected:
        assert any(text in problem for problem in found), found


def test_a_missing_or_empty_folder_is_a_problem(tmp_path: Path, schema: dict) -> None:
    assert check_folder(tmp_path, schema).problems


def test_values_for_unknown_variables_are_found(tmp_path: Path, schema: dict) -> None:
    (tmp_path / "main.tf").write_text('resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n')
    (tmp_path / "small.tfvars").write_text("zones = 2\n")
    assert check_folder(tmp_path, schema).problems == ["small.tfvars: sets the undeclared variable 'zones'"]


@pytest.mark.parametrize(
    ("text", "traversals"),
    [
        ('${var.a ? "x${local.b}" : aws_b.c[var.i].d}', {"var.a", "local.b", "aws_b.c.[].d", "var.i"}),
        ('"a${var.x}b $${var.no} \\"${q.r}\\""', {"var.x", "q.r"}),
        ('"<<-EOT\n    hello ${var.x}\n  EOT"', {"var.x"}),
        (
            '${jsonencode({a = "<<-EOT\n hi ${var.q}\n EOT", b = [for s in aws_s.t : s.arn]})}',
            {"var.q", "aws_s.t", "s.arn"},
        ),
        ("${aws_subnet.main.*.id}", {"aws_subnet.main.[].id"}),
    ],
)
def test_references_are_found_wherever_they_stand(text: str, traversals: set[str]) -> None:
    assert {".".join(parts) for parts in references(text).traversals} == traversals


@pytest.mark.parametrize(
    ("text", "live"), [("$${a}", False), ("${a}", True), ("%%{if}", False), ("%{if a}", True), ("a$ {", False)]
)
def test_escaped_interpolation_is_not_live(text: str, live: bool) -> None:
    assert has_interpolation(text) is live


def test_the_samples_are_formatted(terraform: str) -> None:
    done = run(terraform, "fmt", "-check", "-recursive", "-diff", DATA / "samples" / "good", env=quiet_environment())
    assert done.returncode == 0, done.stdout
