# SPDX-License-Identifier: GPL-3.0-or-later
"""Every header compiles alone, without the precompiled headers that hide a missing include."""

import hashlib
import json
import os
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from project import LIBRARIES, TOP, Skipped, cpp_files, text

MAX_HEADERS = 40
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


@cache
def _reached(name: str) -> frozenset[str]:
    """The header and all headers of ours that it includes."""
    reached, todo = set(), [name]
    while todo:
        current = todo.pop()
        if current not in reached and (TOP / current).is_file():
            reached.add(current)
            todo += INCLUDE.findall(text(current))
    return frozenset(reached)


def _fingerprint(name: str, options: list[str]) -> str:
    digest = hashlib.sha256("\0".join(options).encode())
    for each in sorted(_reached(name)):
        digest.update(text(each).encode())
    return digest.hexdigest()


def _commands(build: Path) -> dict[str, list[str]]:
    """The words of the compile command of each of our sources."""
    listed = build / "compile_commands.json"
    if not listed.is_file():
        raise Skipped(f"{listed.relative_to(TOP)} is missing")
    commands = {}
    for entry in json.loads(listed.read_text()):
        name = os.path.relpath(entry["file"], TOP)
        if name in cpp_files():
            commands[name] = shlex.split(entry["command"])
    return commands


def _options(words: list[str]) -> list[str]:
    """Include folders, definitions and the language standard."""
    kept = []
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word.startswith(("-I", "-D", "-std=")):
            kept.append(word)
        elif word == "-isystem":
            kept += [word, following]
    return kept


def _folder(name: str) -> str:
    return "/".join(name.split("/")[:2])


def _proven(header: str, commands: dict[str, list[str]]) -> bool:
    """The build has shown it: a source without precompiled headers includes this header before anything else."""
    source = header.removesuffix(".h") + ".cpp"
    if source not in commands or any("cmake_pch" in word for word in commands[source]):
        return False
    first = re.search(r'^\s*#\s*include\s*[<"]([^">]+)', text(source), re.MULTILINE)
    return bool(first) and first[1] == header


def _problem(name: str, options: list[str]) -> str:
    command = ["c++", *options, "-fsyntax-only", "-w", "-O0", "-x", "c++", str(TOP / name)]
    run = subprocess.run(command, capture_output=True, text=True)
    error = next((line for line in run.stderr.splitlines() if "error:" in line), "does not compile")
    return "" if run.returncode == 0 else f"{name}: {error}"


def check_headers_compile_alone(build: Path):
    """Every header compiles alone. One that did, and did not change since, is not compiled again; of the others at most
    MAX_HEADERS are tried in one run, or all of them with ZONEDRAFT_HEADERS=all."""
    commands = _commands(build)
    options: dict[str, list[str]] = {}
    for name, words in sorted(commands.items()):
        for folder in (_folder(name), name.split("/")[0]):
            options.setdefault(folder, _options(words))
    stamps = build / "header-guard.json"
    known = json.loads(stamps.read_text()) if stamps.is_file() else {}
    headers = [h for h in cpp_files(*LIBRARIES) if h.endswith(".h") and h.split("/")[0] in options]
    headers = [h for h in headers if not _proven(h, commands)]
    own = {h: options.get(_folder(h), options[h.split("/")[0]]) for h in headers}
    prints = {h: _fingerprint(h, own[h]) for h in headers}
    todo = [h for h in headers if known.get(h) != prints[h]]
    if os.environ.get("ZONEDRAFT_HEADERS") != "all":
        todo = sorted(todo, key=lambda h: prints[h])[:MAX_HEADERS]
    with ThreadPoolExecutor(int(os.environ.get("ZONEDRAFT_JOBS") or os.cpu_count() or 2)) as pool:
        problems = dict(zip(todo, pool.map(lambda h: _problem(h, own[h]), todo), strict=True))
    good = {h: prints[h] for h in headers if known.get(h) == prints[h] or problems.get(h) == ""}
    stamps.write_text(json.dumps(good, indent=0))
    yield from filter(None, problems.values())
