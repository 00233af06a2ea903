# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the Terraform files of one folder into a module: its blocks with file and line, and what they declare."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import hcl2

from hcl_expressions import is_string, string_value

META_KEYS = {"__is_block__", "__comments__", "__inline_comments__"}
HEADER = re.compile(r'^(\w+)((?:[ \t]+"[^"\n]*")*)[ \t]*\{', re.M)


def plain(key: str) -> str:
    """A key or label without the quotes that python-hcl2 leaves on it."""
    return string_value(key) if isinstance(key, str) and is_string(key) else key


@dataclass
class Block:
    """One top-level block."""

    kind: str
    labels: tuple[str, ...]
    body: dict[str, Any]
    file: str
    line: int

    @property
    def address(self) -> str:
        """How Terraform calls it."""
        head = {"resource": (), "variable": ("var",), "output": ("output",)}.get(self.kind, (self.kind,))
        return ".".join(head + self.labels) or self.kind

    def where(self) -> str:
        """`file:line`, for messages."""
        return f"{self.file}:{self.line}"


@dataclass
class Module:
    """The blocks of one folder."""

    folder: Path
    blocks: list[Block] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def of(self, kind: str) -> Iterator[Block]:
        """All top-level blocks of a kind."""
        return (block for block in self.blocks if block.kind == kind)

    def named(self, kind: str) -> dict[tuple[str, ...], Block]:
        """The blocks of a kind by their labels."""
        return {block.labels: block for block in self.of(kind)}

    def locals(self) -> dict[str, Block]:
        """Every local value and the block that declares it."""
        return {name: block for block in self.of("locals") for name in items(block.body)}


def items(body: dict[str, Any]) -> dict[str, Any]:
    """The arguments and nested blocks of a body, keys unquoted, the parser's own entries left out."""
    return {plain(key): value for key, value in body.items() if key not in META_KEYS}


def is_block(value: Any) -> bool:
    """Is this value of a body a list of nested blocks (not an argument)?"""
    return isinstance(value, list) and bool(value) and all(isinstance(v, dict) and v.get("__is_block__") for v in value)


def strings(value: Any) -> Iterator[str]:
    """Every string and expression in a value, keys that are expressions included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for element in value:
            yield from strings(element)
    elif isinstance(value, dict):
        for key, element in value.items():
            if key in META_KEYS:
                continue
            if key.startswith("${") or is_string(key):
                yield key
            yield from strings(element)


def _labelled(value: dict[str, Any], labels: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """The bodies below a block's labels."""
    if value.get("__is_block__"):
        yield labels, value
        return
    for key, inner in value.items():
        if key not in META_KEYS and isinstance(inner, dict):
            yield from _labelled(inner, (*labels, plain(key)))


def _lines(text: str) -> dict[tuple[str, ...], list[int]]:
    """The lines on which each block begins, by kind and labels; the parser does not tell them."""
    lines: dict[tuple[str, ...], list[int]] = {}
    for match in HEADER.finditer(text):
        key = (match[1], *re.findall(r'"([^"]*)"', match[2]))
        lines.setdefault(key, []).append(text.count("\n", 0, match.start()) + 1)
    return lines


def read_module(folder: Path, root: Path) -> Module:
    """Reads every `*.tf` of a folder; a file that does not parse is a problem of the module."""
    module = Module(folder)
    for path in sorted(folder.glob("*.tf")):
        name = str(path.relative_to(root))
        try:
            text = path.read_text(encoding="utf-8")
            tree = hcl2.loads(text)
        except Exception as error:  # the parser has no common error type
            module.problems.append(f"{name}: does not parse: {str(error).splitlines()[0]}")
            continue
        lines = _lines(text)
        for kind, values in tree.items():
            if kind in META_KEYS:
                continue
            if not isinstance(values, list):
                module.problems.append(f"{name}: the argument '{kind}' stands outside any block")
                continue
            for value in values:
                for labels, body in _labelled(value, ()):
                    begins = lines.get((kind, *labels)) or [1]
                    module.blocks.append(
                        Block(kind, labels, body, name, begins.pop(0) if len(begins) > 1 else begins[0])
                    )
    return module
