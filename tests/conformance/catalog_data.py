# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests know of the product's own data: the kinds, and what the Terraform bindings leave out on purpose."""

import copy
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]


def kinds() -> dict[str, dict[str, Any]]:
    """Every kind of the catalog by its name."""
    found = {}
    for path in sorted((ROOT / "resources" / "catalog").rglob("*.yaml")):
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
        if isinstance(document, dict) and "kind" in document:
            found[document["kind"]] = document
    return found


def not_exported() -> dict[str, dict[str, str]]:
    """Of each kind, the properties that have no place in Terraform code, and why."""
    found = {}
    for path in sorted((ROOT / "resources" / "bindings" / "terraform").rglob("*.yaml")):
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
        if isinstance(document, dict) and "kind" in document:
            found[document["kind"]] = document.get("not_exported") or {}
    return found


def is_actor(kind: str) -> bool:
    """People and other companies' services are drawn, but not built."""
    return kind.startswith("generic.")


def another_value(value: Any, spec: dict[str, Any]) -> Any:
    """A value of the same property that is different and still allowed; None if this function knows none."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        return another_number(value, spec)
    if isinstance(value, str):
        return another_text(value, spec)
    if isinstance(value, list):
        return another_list(value, spec)
    if isinstance(value, dict) and value:
        changed = copy.deepcopy(value)
        key = next(iter(changed))
        inner = (spec.get("fields") or {}).get(key) or spec.get("of") or {}
        changed[key] = another_value(changed[key], inner)
        return None if changed[key] is None else changed
    return None


def another_number(value: float, spec: dict[str, Any]) -> float | None:
    """The next allowed number, up or down."""
    allowed = [number for number in spec.get("values") or [] if number != value]
    if allowed:
        return allowed[0]
    step = spec.get("step") or 1
    for candidate in (value + step, value - step):
        if spec.get("min", candidate) <= candidate <= spec.get("max", candidate):
            return candidate
    return None


def another_text(value: str, spec: dict[str, Any]) -> str | None:
    """Another choice, or another text; a reference stays."""
    if spec.get("type") == "ref":
        return None
    allowed = [text for text in spec.get("values") or [] if text != value]
    if allowed:
        return allowed[0]
    if value.replace(".", "").isdigit():
        return value[:-1] + ("7" if value[-1] != "7" else "8")
    return value + "x"


def another_list(value: list[Any], spec: dict[str, Any]) -> list[Any] | None:
    """One element less, or the only one changed."""
    if len(value) > 1:
        return value[:-1]
    element = another_value(value[0], spec.get("of") or {}) if value else None
    return None if element is None else [element]
