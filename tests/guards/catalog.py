# SPDX-License-Identifier: GPL-3.0-or-later
"""What every component kind must bring, read from the files without a parser."""

import re

from project import TOP, files, text


def _kinds():
    for name in files():
        if name.startswith("resources/catalog/") and name.endswith(".yaml") and name.count("/") >= 3:
            found = re.search(r"^kind: (\S+)$", text(name), re.MULTILINE)
            yield name, found[1] if found else ""


def check_kinds():
    """Every kind has a name, an icon and cost lines (`costs: []` says that it has none of its own)."""
    for name, kind in _kinds():
        if not re.match(r"[a-z]+\.[a-z0-9_]+$", kind):
            yield f"{name}: no kind"
            continue
        provider, word = kind.split(".")
        if not (TOP / "resources/icons" / provider / f"{word}.svg").is_file():
            yield f"{name}: no icon resources/icons/{provider}/{word}.svg"
        for key in ("name", "summary", "costs"):
            if not re.search(rf"^{key}:", text(name), re.MULTILINE):
                yield f"{name}: no {key}"


def check_kinds_are_unique():
    """No two files describe the same kind."""
    seen: dict[str, str] = {}
    for name, kind in _kinds():
        if kind in seen:
            yield f"{name}: {kind} is described in {seen[kind]} too"
        seen[kind] = name


def check_rule_files():
    """A rule's file has the rule's id as name."""
    for name in files():
        if name.startswith("resources/rules/") and name.endswith(".yaml"):
            word = name.rsplit("/", 1)[-1].removesuffix(".yaml")
            if re.match(r"[A-Z]+-\d+$", word) and not re.search(rf"^(?:- )?id: {word}$", text(name), re.MULTILINE):
                yield f"{name}: does not describe {word}"
