# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds what an HCL expression refers to: its traversals (`aws_vpc.main.id`) and the functions it calls.

python-hcl2 leaves expressions as text; this scanner walks that text, templates and heredocs included.
"""

import re
from dataclasses import dataclass, field

INDEX = "[]"  # stands for [expression] and for the splats [*] and .*
IDENT = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
HEREDOC = re.compile(r"<<-?([A-Za-z_]\w*)\n")
FOR = re.compile(r"for\s+([A-Za-z_]\w*)(?:\s*,\s*([A-Za-z_]\w*))?\s+in\b")
KEYWORDS = {"true", "false", "null", "if", "else", "endif", "endfor", "in", "for"}


@dataclass
class References:
    """What one expression uses. A traversal of one name only (a keyword, a type, an object key) is not kept."""

    traversals: list[tuple[str, ...]] = field(default_factory=list)
    functions: list[str] = field(default_factory=list)
    bound: set[str] = field(default_factory=set)  # names that `for` binds


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.found = References()

    def code(self, i: int, closing: str) -> int:
        """Scans an expression from `i` to the unmatched `closing` bracket; returns where it stands."""
        text, depth = self.text, 0
        while i < len(text):
            char = text[i]
            if depth == 0 and char == closing:
                return i
            if char in "([{":
                depth += 1
                i += 1
            elif char in ")]}":
                depth -= 1
                i += 1
            elif char == '"':
                i = self.template(i + 1, '"') + 1
            elif heredoc := HEREDOC.match(text, i):
                i = self.heredoc(heredoc)
            elif match := FOR.match(text, i):
                self.found.bound.update(name for name in match.groups() if name)
                i = match.end()
            elif char.isalpha() or char == "_":
                i = self.traversal(i)
            elif char.isdigit():
                i = re.compile(r"[0-9.]+(?:[eE][+-]?[0-9]+)?").match(text, i).end()
            else:
                i += 1
        return i

    def traversal(self, i: int) -> int:
        """Scans `name.name[expression].name` from `i`."""
        text = self.text
        match = IDENT.match(text, i)
        parts, i = [match[0]], match.end()
        while i < len(text):
            if text.startswith("::", i) and (match := IDENT.match(text, i + 2)):
                parts[-1] += "::" + match[0]
                i = match.end()
            elif text.startswith(".*", i):
                parts.append(INDEX)
                i += 2
            elif text[i] == "." and (match := re.compile(r"\.(\d+|[A-Za-z_][A-Za-z0-9_-]*)").match(text, i)):
                parts.append(INDEX if match[1].isdigit() else match[1])
                i = match.end()
            elif text[i] == "[":
                parts.append(INDEX)
                i = i + 3 if text.startswith("[*]", i) else self.code(i + 1, "]") + 1
            else:
                break
        if text[i : i + 1] == "(" and len(parts) == 1:
            self.found.functions.append(parts[0])
        elif len(parts) > 1 and parts[0] not in KEYWORDS:
            self.found.traversals.append(tuple(parts))
        return i

    def template(self, i: int, closing: str) -> int:
        """Scans a quoted template (or, with no `closing`, a heredoc's text) for its interpolations."""
        text = self.text
        while i < len(text):
            if closing and text[i] == closing:
                return i
            if closing and text[i] == "\\":
                i += 2
            elif text.startswith(("$${", "%%{"), i):
                i += 3
            elif text.startswith(("${", "%{"), i):
                i = self.code(i + 2, "}") + 1
            else:
                i += 1
        return i

    def heredoc(self, opening: re.Match) -> int:
        end = re.compile(rf"^[ \t]*{opening[1]}[ \t]*$", re.M).search(self.text, opening.end())
        stop = end.start() if end else len(self.text)
        inner = _Scanner(self.text[opening.end() : stop])
        inner.template(0, "")
        self.found.traversals += inner.found.traversals
        self.found.functions += inner.found.functions
        self.found.bound |= inner.found.bound
        return end.end() if end else stop


def is_expression(text: str) -> bool:
    """Is this text of python-hcl2 a bare expression (`${...}`)?"""
    return text.startswith("${")


def is_string(text: str) -> bool:
    """Is it a string, quoted or heredoc?"""
    return text.startswith('"')


def string_value(text: str) -> str:
    """The content of a string literal, escapes left as they are written."""
    inner = text[1:-1]
    heredoc = re.match(r"<<-?(\w+)\n", inner)
    return inner[heredoc.end() : inner.rfind("\n")] if heredoc else inner


def has_interpolation(text: str) -> bool:
    """Does the string hold a live `${` or `%{`?"""
    return re.search(r"[$%]\{", re.sub(r"\$\$\{|%%\{", "", text)) is not None


def references(text: str) -> References:
    """What an expression or string, as python-hcl2 gives it, refers to."""
    if is_expression(text):
        scanner = _Scanner(text[2:-1])
        scanner.code(0, "")
    elif text.startswith('"<<'):
        scanner = _Scanner(text[1:-1])
        scanner.code(0, "")
    elif is_string(text):
        scanner = _Scanner(text[1:-1])
        scanner.template(0, "\0")
    else:
        scanner = _Scanner(text)
        scanner.code(0, "")
    return scanner.found
