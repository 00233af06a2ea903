# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests know of the product's own data: the kinds, and what the Terraform bindings leave out on purpose."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]


def read_yaml(path: Path) -> Any:
    """What a YAML file holds, read by libyaml where PyYAML was built with it: it is ten times as fast."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def write_yaml(document: Any) -> str:
    """The text of a document, in the order of its keys."""
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    return yaml.dump(document, Dumper=dumper, allow_unicode=True, sort_keys=False)


@cache
def kinds() -> dict[str, dict[str, Any]]:
    """Every kind of the catalog by its name."""
    found = {}
    for path in sorted((ROOT / "resources" / "catalog").rglob("*.yaml")):
        document = read_yaml(path)
        if isinstance(document, dict) and "kind" in document:
            found[document["kind"]] = document
    return found


@cache
def not_exported() -> dict[str, dict[str, str]]:
    """Of each kind, the properties that have no place in Terraform code, and why."""
    found = {}
    for path in sorted((ROOT / "resources" / "bindings" / "terraform").rglob("*.yaml")):
        document = read_yaml(path)
        if isinstance(document, dict) and "kind" in document:
            found[document["kind"]] = document.get("not_exported") or {}
    return found


def is_actor(kind: str) -> bool:
    """People and other companies' services are drawn, but not built."""
    return kind.startswith("generic.")


def other_values(value: Any, spec: dict[str, Any]) -> list[Any]:
    """Values of the same property that are different and still allowed; none for what this function does not know."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, (int, float)):
        return other_numbers(value, spec)
    if isinstance(value, str):
        return other_texts(value, spec)
    if isinstance(value, list):
        return other_lists(value, spec)
    if isinstance(value, dict) and value:
        key = next(iter(value))
        inner = (spec.get("fields") or {}).get(key) or spec.get("of") or {}
        return [{**value, key: other} for other in other_values(value[key], inner)]
    return []


def other_numbers(value: float, spec: dict[str, Any]) -> list[float]:
    """The other choices, or the next allowed number."""
    if spec.get("values"):
        return [number for number in spec["values"] if number != value]
    step = spec.get("step") or 1
    candidates = (value + step, value - step)
    return [n for n in candidates if spec.get("min", n) <= n <= spec.get("max", n)][:1]


def other_texts(value: str, spec: dict[str, Any]) -> list[str]:
    """The other choices, or another text; a reference stays."""
    if spec.get("type") == "ref":
        return []
    if spec.get("values"):
        return [text for text in spec["values"] if text != value]
    if value.replace(".", "").isdigit():
        return [value[:-1] + ("7" if value[-1] != "7" else "8")]
    return [value + "x"]


def other_lists(value: list[Any], spec: dict[str, Any]) -> list[list[Any]]:
    """One element less, or the only one changed."""
    if len(value) > 1:
        return [value[:-1]]
    return [[other] for element in value for other in other_values(element, spec.get("of") or {})]
