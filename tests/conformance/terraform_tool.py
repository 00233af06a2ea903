# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real Terraform on a copy of a folder, with the provider stand-in in the provider's place."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conftest import quiet_environment, run
from provider_standin import ProviderStandin
from terraform_module import read_module

SAMPLE_VALUES = {"number": 1, "bool": False, "list": [], "set": [], "map": {}}


def sample_value(name: str, kind: str) -> Any:
    """A value for a variable without a default: something its name suggests."""
    head = kind.removeprefix("${").split("(")[0].strip("} ")
    if head != "string":
        return SAMPLE_VALUES.get(head)
    if name.endswith("arn"):
        return f"arn:aws:acm:us-east-1:123456789012:certificate/{name}"
    if name.endswith(("domain", "domain_name")):
        return "example.org"
    if "email" in name:
        return "owner@example.org"
    return f"sample-{name.replace('_', '-')}"


@dataclass(frozen=True)
class Terraform:
    """A folder in which Terraform may write, and the stand-in it talks to."""

    binary: str
    folder: Path
    standin: ProviderStandin

    @classmethod
    def on_copy(cls, binary: str, source: Path, scratch: Path, standin: ProviderStandin) -> "Terraform":
        """Copies the folder, gives every variable without default a value and initialises."""
        folder = scratch / "terraform"
        shutil.copytree(source, folder, dirs_exist_ok=True)
        values = {
            block.labels[0]: sample_value(block.labels[0], str(block.body.get("type", "string")))
            for block in read_module(folder, folder).of("variable")
            if "default" not in block.body
        }
        (folder / "sample.auto.tfvars.json").write_text(json.dumps(values))
        return cls(binary, folder, standin)

    def __call__(self, *arguments: str) -> tuple[int, str]:
        """Runs a command; returns its exit code and what it said."""
        done = run(self.binary, *arguments, cwd=self.folder, env={**quiet_environment(), **self.standin.environment})
        return done.returncode, done.stdout + done.stderr

    def validate(self) -> list[str]:
        """Terraform's own errors and warnings, none if the code is right."""
        code, text = self("init", "-input=false", "-no-color", "-backend=false")
        if code != 0:
            return [text]
        code, text = self("validate", "-json")
        found = json.loads(text)["diagnostics"]
        return [
            f"{d['severity']}: {d['summary']}: {d.get('detail', '')} {d.get('range', {}).get('filename', '')}"
            for d in found
        ]

    def judge(self) -> list[str]:
        """What `validate` finds, and if that is nothing, what `plan` refuses."""
        found = self.validate()
        if found:
            return found
        code, text = self("plan", "-input=false", "-no-color", "-refresh=false")
        return [] if code == 0 else [text]

    def plan(self, values: Path | None = None) -> dict[str, Any]:
        """The plan, every expression evaluated; with the values of a scenario when a file of them is named."""
        code, text = self("get", "-no-color")  # the modules of regions
        assert code == 0, text
        scenario = [f"-var-file={values}"] if values else []
        code, text = self("plan", "-input=false", "-no-color", "-refresh=false", "-out=plan.bin", *scenario)
        assert code == 0, text
        code, text = self("show", "-json", "plan.bin")
        assert code == 0, text
        return json.loads(text)


def planned_resources(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """Every resource instance of a plan, those of child modules too."""

    def below(module: dict[str, Any]) -> list[dict[str, Any]]:
        return module.get("resources", []) + [r for child in module.get("child_modules", []) for r in below(child)]

    return [r for r in below(plan["planned_values"]["root_module"]) if r["mode"] == "managed"]
