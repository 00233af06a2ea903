# SPDX-License-Identifier: GPL-3.0-or-later
"""Names from people end up in generated code: whatever they hold, they stay text.

Each case puts one hostile text wherever a design takes free text, exports, and then asks three peers: `terraform fmt`
must accept the files, python-hcl2 must parse them and see no reference that came from the text, and the plan must give
the text back unchanged.
"""

import copy
import itertools
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import TEMPLATES, Cli, run, template_name
from hcl_expressions import references
from provider_standin import ProviderStandin
from terraform_module import read_module, strings
from terraform_schema import check_folder
from terraform_tool import Terraform, planned_resources

pytestmark = pytest.mark.tier("hostile names")
BASE = [design for design in TEMPLATES if template_name(design) == "ml-api"]
# Every text holds the word zdmark, so that what came from it can be recognised in the code.
TEXTS = {
    "quotes": "zdmark \"double\" 'single' `back`",
    "quote_at_the_end": 'zdmark"',
    "interpolation": "zdmark ${var.zdmark_secret}",
    "interpolation_of_a_function": 'zdmark ${file("zdmark.txt")}',
    "escaped_interpolation": "zdmark $${var.zdmark} $$${var.zdmark}",
    "directive": "zdmark %{ if zdmark.on }yes%{ endif }",
    "escaped_directive": "zdmark %%{if zdmark.on} %%%{if zdmark.on}",
    "dollar_at_the_end": "zdmark $",
    "backslashes": "zdmark \\ \\\\ \\n \\u0041 \\",
    "backslash_and_quote": 'zdmark \\" resource \\"',
    "line_break": 'zdmark\nresource "aws_vpc" "zdmark" {\n}',
    "carriage_return": "zdmark\r\n# zdmark\r",
    "tab": "zdmark\tzdmark",
    "heredoc": "zdmark <<EOT\nEOT\nzdmark = 1",
    "comments": "zdmark # // /* */ zdmark",
    "end_of_block": 'zdmark" } } locals { zdmark = "',
    "unicode": "zdmark Ünïcödé 東京 Ωmega ﬁ",
    "emoji": "zdmark 🚀 👩‍💻 🏳️‍🌈",
    "direction_marks": "zdmark \u202e\u2066 reversed \u200b\ufeff",
    "combining": "zdmark e\u0301 Z\u0351\u036b",
    "line_separator": "zdmark \u2028 zdmark \u2029 \u0085",
    "beyond_the_basic_plane": "zdmark \U0001d54f \U00020000",
    "only_spaces": "zdmark   ",
    "long": "zdmark " + "long name " * 60,
    "markdown": "zdmark | <script>alert(1)</script> [a](b) **c**",
}  # fmt: skip
STRANGE_IDS = [
    "9lives",
    "-dash",
    "_",
    "for",
    "null",
    "true",
    "count",
    "each",
    "self",
    "var",
    "in",
    "resource",
    "zdmark-a",
    "zdmark_a",
]


def with_texts(design: dict[str, Any], texts: list[str]) -> dict[str, Any]:
    """The design with the texts in turn as its names, notes, tags and descriptions."""
    hostile, supply = copy.deepcopy(design), itertools.cycle(texts)
    hostile["name"], hostile["notes"] = next(supply), next(supply)
    tags = hostile.setdefault("project", {}).setdefault("tags", {})
    tags.update({f"Remark{number}": text for number, text in enumerate(texts)})
    for node in hostile["nodes"].values():
        node["name"], node["notes"] = next(supply), next(supply)
        for free_text in {"comment", "description"} & set(node.get("properties", {})):
            node["properties"][free_text] = next(supply)
    for scenario in (hostile.get("scenarios") or {}).values():
        scenario["description"] = next(supply)
    return hostile


def export(cli: Cli, design: dict[str, Any], scratch: Path) -> Path:
    """Writes the design and exports it."""
    file = scratch / "hostile.zonedraft.yaml"
    file.write_text(yaml.safe_dump(design, allow_unicode=True, sort_keys=False), encoding="utf-8")
    cli.export(file, scratch / "out")
    return scratch / "out"


@pytest.mark.parametrize("base", BASE, ids=template_name)
@pytest.mark.parametrize("case", TEXTS)
def test_a_name_stays_text(base: Path, case: str, cli: Cli, terraform: str, tmp_path: Path) -> None:
    folder = export(cli, with_texts(yaml.safe_load(base.read_text(encoding="utf-8")), [TEXTS[case]]), tmp_path)
    formatted = run(terraform, "fmt", "-check", "-recursive", "-diff", folder)
    assert formatted.returncode == 0, formatted.stdout + formatted.stderr

    module = read_module(folder, folder)
    assert module.problems == []
    for block in module.blocks:
        assert "zdmark" not in " ".join(block.labels), f"{block.address}: a name became an address"
        for written in strings(block.body):
            found = references(written)
            used = [*found.functions, *(part for traversal in found.traversals for part in traversal)]
            assert not [part for part in used if "zdmark" in part], f"{block.address}: {written}"


@pytest.mark.parametrize("base", BASE, ids=template_name)
def test_names_come_out_of_the_plan_unchanged(
    base: Path, cli: Cli, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    folder = export(cli, with_texts(yaml.safe_load(base.read_text(encoding="utf-8")), list(TEXTS.values())), tmp_path)
    assert check_folder(folder).problems == []
    tool = Terraform.on_copy(terraform, folder, tmp_path / "plan", provider)
    assert tool.validate() == []
    plan = tool.plan()
    assert len(planned_resources(plan)) >= 40
    tags = plan["variables"]["tags"]["value"]
    # Terraform composes accents wherever it reads text.
    expected = {f"Remark{n}": unicodedata.normalize("NFC", text) for n, text in enumerate(TEXTS.values())}
    assert {key: text for key, text in tags.items() if key.startswith("Remark")} == expected


def test_strange_ids_become_valid_addresses(
    cli: Cli, terraform: str, provider: ProviderStandin, tmp_path: Path
) -> None:
    table = {"kind": "aws.dynamodb_table", "parent": "here", "properties": {"hash_key": "id"}}
    nodes = {name: copy.deepcopy(table) for name in STRANGE_IDS}
    nodes["here"] = {"kind": "aws.region", "properties": {"region": "us-east-1"}}
    folder = export(cli, {"zonedraft": 1, "name": "Strange ids", "nodes": nodes}, tmp_path)
    tool = Terraform.on_copy(terraform, folder, tmp_path / "plan", provider)
    assert tool.validate() == []
    tables = [r for r in planned_resources(tool.plan()) if r["type"] == "aws_dynamodb_table"]
    assert len(tables) == len(STRANGE_IDS)
    assert len({r["address"] for r in tables}) == len(STRANGE_IDS)
