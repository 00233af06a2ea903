#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merges texts of the resources into {catalog,rules,prices,templates}_<language>.ts.

What is translated stays so, what is new is unfinished, what is gone is marked vanished. The files look as lupdate writes
them, so that Qt Linguist opens them and differences stay small.
"""

import argparse
import json
import pathlib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from typing import NamedTuple
from xml.sax.saxutils import escape


class Entry(NamedTuple):
    """The translation of one source text and its state: "" (finished), unfinished or vanished."""

    translation: str
    state: str


def read(file: pathlib.Path, context: str) -> dict[str, Entry]:
    """Returns the entries of a context by their source text."""
    entries: dict[str, Entry] = {}
    if not file.exists():
        return entries
    for part in ElementTree.parse(file).getroot().iter("context"):
        if part.findtext("name") != context:
            continue
        for message in part.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                entry = Entry(translation.text or "", translation.get("type", ""))
                entries[message.findtext("source", "")] = entry
    return entries


def merged(present: dict[str, Entry], sources: Iterable[str], keep_vanished: bool) -> dict[str, Entry]:
    """Returns the entries for `sources`, and those that vanished if they are to be kept and were translated."""
    out: dict[str, Entry] = {}
    for source in sources:
        entry = present.get(source, Entry("", "unfinished"))
        if entry.state in ("vanished", "obsolete"):
            entry = Entry(entry.translation, "" if entry.translation else "unfinished")
        out[source] = entry
    if keep_vanished:
        for source, entry in present.items():
            if source not in out and entry.translation:
                out[source] = Entry(entry.translation, "vanished")
    return out


def quoted(text: str) -> str:
    """Returns text as lupdate writes it into XML."""
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def written(entries: dict[str, Entry], context: str, language: str) -> str:
    """Returns the text of a .ts file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en_US">',
        "<context>",
        f"    <name>{context}</name>",
    ]
    for source in sorted(entries):
        entry = entries[source]
        state = f' type="{entry.state}"' if entry.state else ""
        lines += [
            "    <message>",
            f"        <source>{quoted(source)}</source>",
            f"        <translation{state}>{quoted(entry.translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def main() -> None:
    """Reads the arguments and merges one file per context."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=pathlib.Path, help="what translation-texts printed")
    parser.add_argument("folder", type=pathlib.Path, help="the folder of the .ts files")
    parser.add_argument("--language", default="de")
    parser.add_argument("--no-obsolete", action="store_true", help="drop what vanished")
    options = parser.parse_args()
    texts = json.loads(options.texts.read_text(encoding="utf-8"))
    for context in ("catalog", "rules", "prices", "templates"):
        file = options.folder / f"{context}_{options.language}.ts"
        sources = [text["source"] for text in texts if text["context"] == context]
        entries = merged(read(file, context), sources, not options.no_obsolete)
        file.write_text(written(entries, context, options.language), encoding="utf-8")


if __name__ == "__main__":
    main()
