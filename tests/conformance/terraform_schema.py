# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a folder of Terraform code against the schemas of its providers, without the providers.

usage: python terraform_schema.py FOLDER

Every file of the folder and of the modules below it: known resource types, arguments and blocks (also dynamic ones),
required ones present, literal values of the right type, every reference resolves (resources and their attributes, data
sources, variables, locals, modules), everything declared is used, nothing secret is written down. Prints one problem a
line, then the counts; exit code 1 if there is a problem.
"""

import gzip
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hcl_expressions import INDEX, has_interpolation, is_expression, is_string, references, string_value
from terraform_module import Block, Module, is_block, items, plain, read_module, strings

SCHEMA_FILES = sorted((Path(__file__).parent / "data").glob("terraform-*-schema.json.gz"))
TOP_LEVEL = {
    "terraform",
    "provider",
    "resource",
    "data",
    "variable",
    "locals",
    "output",
    "module",
    "moved",
    "import",
    "removed",
    "check",
}
META_ARGUMENTS = {"count", "for_each", "provider", "depends_on"}
META_BLOCKS = {"lifecycle", "provisioner", "connection"}
CONTEXT = {"count", "each", "path", "self", "terraform", "aws", "helm", "kubernetes"}
SECRET_NAME = re.compile(r"(^|_)(password|passwd|secret|token|api_?key|private_?key|access_?key)$", re.I)
SECRET_TEXT = re.compile(
    r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{36}\b"
)
RETURNED = {
    "string": "base64encode cidrsubnet file format join jsonencode lower replace templatefile tostring upper",
    "list": "compact concat distinct flatten keys slice split tolist toset values",
    "map": "merge tomap zipmap",
    "number": "length tonumber",
    "bool": "tobool",
}
RETURNS = {function: kind for kind, functions in RETURNED.items() for function in functions.split()}


def load_schema() -> dict[str, Any]:
    """The providers' schemas as tools/extract_terraform_schema.py made them, in one."""
    schema: dict[str, Any] = {"resource": {}, "data": {}, "providers": {}}
    for path in SCHEMA_FILES:
        one = json.loads(gzip.decompress(path.read_bytes()))
        for part, known in schema.items():
            known.update(one[part])
    return schema


def family(kind: str) -> str:
    """A Terraform type reduced to string, number, bool, list, map, object or any."""
    head = kind.split("(")[0]
    return "list" if head in ("set", "tuple") else head


@dataclass(frozen=True)
class Report:
    """What a check found."""

    problems: list[str]
    resources: int
    data_sources: int


class ModuleChecker:
    """Checks one module; `children` are the outputs and variables of the modules it may call, by source folder."""

    def __init__(self, module: Module, schema: dict[str, Any], children: dict[Path, Module]) -> None:
        self.module, self.schema, self.children = module, schema, children
        self.problems = list(module.problems)
        self.used: set[tuple[str, ...]] = set()
        self.resources = module.named("resource")
        self.data = module.named("data")
        self.variables = {labels[0]: block for labels, block in module.named("variable").items()}
        self.locals = module.locals()
        self.calls = {labels[0]: block for labels, block in module.named("module").items()}
        self.aliases = {string_value(b.body["alias"]) for b in module.of("provider") if "alias" in b.body}

    def problem(self, block: Block, text: str) -> None:
        """Notes a problem."""
        self.problems.append(f"{block.where()}: {block.address}: {text}")

    def check(self) -> list[str]:
        """Runs everything on this module."""
        for block in self.module.blocks:
            if block.kind not in TOP_LEVEL:
                self.problem(block, f"unknown top-level block '{block.kind}'")
            elif block.kind in ("resource", "data"):
                self.check_object(block)
            elif block.kind == "provider":
                self.check_provider(block)
            elif block.kind == "variable":
                self.check_variable(block)
            elif block.kind == "output":
                self.check_output(block)
            elif block.kind == "module":
                self.check_call(block)
            if block.kind != "terraform":
                self.check_references(block)
                self.check_secrets(block, block.body, "")
        self.check_unused()
        return self.problems

    # ---- bodies against the schema

    def check_object(self, block: Block) -> None:
        known = self.schema[block.kind].get(block.labels[0])
        if known is None:
            kind = "resource type" if block.kind == "resource" else "data source"
            self.problem(block, f"unknown {kind} '{block.labels[0]}'")
            return
        given = {k: v for k, v in items(block.body).items() if k not in META_ARGUMENTS and k not in META_BLOCKS}
        if "provider" in block.body:
            alias = plain(block.body["provider"]).removeprefix("${").removesuffix("}").split(".")
            if len(alias) > 1 and alias[1] not in self.aliases:
                self.problem(block, f"provider alias '{alias[1]}' is not configured")
        self.check_body(block, given, known, "")

    def check_provider(self, block: Block) -> None:
        known = self.schema["providers"].get(block.labels[0])
        if known is None:
            self.problem(block, f"unknown provider '{block.labels[0]}'")
        else:
            self.check_body(
                block, {k: v for k, v in items(block.body).items() if k != "alias"}, known, "", required=False
            )

    def check_body(
        self, block: Block, given: dict[str, Any], known: dict[str, Any], path: str, required: bool = True
    ) -> None:
        """Checks the arguments and blocks of one body, `path` being where it stands in the resource."""
        seen = set(given)
        for name, value in given.items():
            if name == "dynamic":
                seen |= self.check_dynamic(block, value, known, path)
            elif name in known["blocks"]:
                self.check_blocks(block, value, known["blocks"][name], f"{path}{name}")
            elif name not in known["attributes"]:
                self.problem(block, f"unsupported argument '{path}{name}'")
            else:
                self.check_argument(block, value, known["attributes"][name], f"{path}{name}")
        if not required:
            return
        for name, attribute in known["attributes"].items():
            if "r" in attribute[1] and name not in seen:
                self.problem(block, f"missing required argument '{path}{name}'")
        for name, inner in known["blocks"].items():
            if inner["required"] and name not in seen:
                self.problem(block, f"missing required block '{path}{name}'")

    def check_dynamic(self, block: Block, value: list[dict[str, Any]], known: dict[str, Any], path: str) -> set[str]:
        names = set()
        for entry in value:
            for name, body in items(entry).items():
                names.add(name)
                inner = known["blocks"].get(name) or (known["attributes"].get(name, [None, None, None]) + [None])[2]
                if inner is None:
                    self.problem(block, f"unknown dynamic block '{path}{name}'")
                    continue
                if "for_each" not in body:
                    self.problem(block, f"dynamic block '{path}{name}' has no for_each")
                for content in body.get("content", []):
                    self.check_body(block, items(content), inner, f"{path}{name}.")
        return names

    def check_blocks(self, block: Block, value: Any, known: dict[str, Any], path: str) -> None:
        if not is_block(value):
            self.problem(block, f"'{path}' is a block, not an argument")
            return
        if known["nesting"] == "single" and len(value) > 1:
            self.problem(block, f"block '{path}' may stand only once")
        for body in value:
            self.check_body(block, items(body), known, f"{path}.")

    def check_argument(self, block: Block, value: Any, attribute: list[Any], path: str) -> None:
        kind, flags = attribute[0], attribute[1]
        if flags == "c":
            self.problem(block, f"argument '{path}' is decided by AWS and can't be set")
        if is_block(value):
            if len(attribute) < 3:
                self.problem(block, f"'{path}' is an argument, not a block")
            for body in value if len(attribute) > 2 else []:
                self.check_body(block, items(body), attribute[2], f"{path}.", required=False)
            return
        actual = self.value_family(value)
        wanted = family(kind)
        if not self.fits(actual, wanted):
            self.problem(block, f"argument '{path}' wants {kind}, got a {actual}")
        elif wanted == "list" and isinstance(value, list):
            element = kind.partition("(")[2].removesuffix(")")
            for item in value:
                if not self.fits(self.value_family(item), family(element)):
                    self.problem(block, f"argument '{path}' wants {kind}, has a {self.value_family(item)} in it")

    @staticmethod
    def fits(actual: str, wanted: str) -> bool:
        """Numbers and truth values may stand where text is wanted, as in Terraform; nothing else is converted."""
        if "any" in (actual, wanted) or actual == wanted or actual == "null":
            return True
        return (wanted == "string" and actual in ("number", "bool")) or {actual, wanted} == {"map", "object"}

    def value_family(self, value: Any) -> str:
        """The type of a value as far as it can be told by looking at it."""
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "bool"
        if isinstance(value, (int, float)):
            return "number"
        if isinstance(value, list):
            return "list"
        if isinstance(value, dict):
            return "map"
        if is_string(value):
            return "string"
        return self.expression_family(value)

    def expression_family(self, text: str) -> str:
        """The type of a bare reference or a single function call; any other expression is `any`."""
        inner = text.removeprefix("${").removesuffix("}")
        if call := re.fullmatch(r"(\w+)\((?:[^()]|\([^()]*\))*\)", inner, re.S):
            return RETURNS.get(call[1], "any")
        if re.fullmatch(r"var\.[\w-]+", inner):
            declared = self.variables.get(inner[4:])
            kind = str(declared.body.get("type", "any")) if declared else "any"
            return family(kind.removeprefix("${").strip("() }"))
        if re.fullmatch(r"(data\.)?\w+\.[\w-]+\.\w+", inner):
            *_, kind, name, attribute = inner.split(".")
            table, schema = (
                (self.data, self.schema["data"])
                if inner.startswith("data.")
                else (self.resources, self.schema["resource"])
            )
            known = schema.get(kind, {}).get("attributes", {}).get(attribute) if (kind, name) in table else None
            return family(known[0]) if known else "any"
        return "any"

    # ---- declarations

    def check_variable(self, block: Block) -> None:
        for argument in ("type", "description"):
            if argument not in block.body:
                self.problem(block, f"has no {argument}")
        default = block.body.get("default")
        kind = family(str(block.body.get("type", "any")).removeprefix("${"))
        if default is not None and not self.fits(self.value_family(default), kind):
            self.problem(block, f"the default is a {self.value_family(default)}, the type {kind}")
        if block.body.get("sensitive") is True and isinstance(default, str) and string_value(default):
            self.problem(block, "a sensitive variable has a literal default")

    def check_output(self, block: Block) -> None:
        for argument in ("value", "description"):
            if argument not in block.body:
                self.problem(block, f"has no {argument}")
        if block.body.get("sensitive") is True:
            return
        for text in strings(block.body.get("value")):
            for traversal in references(text).traversals:
                declared = self.variables.get(traversal[1]) if traversal[0] == "var" else None
                if declared and declared.body.get("sensitive") is True:
                    self.problem(block, f"gives away the sensitive variable '{traversal[1]}'")

    def check_call(self, block: Block) -> None:
        child = self.child(block)
        if child is None:
            self.problem(block, "the source is no folder of this export")
            return
        wanted = {labels[0]: variable for labels, variable in child.named("variable").items()}
        given = set(items(block.body)) - META_ARGUMENTS - {"source", "version", "providers"}
        for name in sorted(given - set(wanted)):
            self.problem(block, f"the module has no variable '{name}'")
        for name, variable in sorted(wanted.items()):
            if "default" not in variable.body and name not in given:
                self.problem(block, f"the module's variable '{name}' is not given")

    def child(self, call: Block) -> Module | None:
        source = string_value(str(call.body.get("source", '""')))
        return self.children.get((self.module.folder / source).resolve()) if source.startswith(".") else None

    def check_unused(self) -> None:
        declared = [(("var", name), block) for name, block in self.variables.items()]
        declared += [(("local", name), block) for name, block in self.locals.items()]
        declared += [(("data", *labels), block) for labels, block in self.data.items()]
        for key, block in declared:
            if key not in self.used:
                self.problem(block, f"'{'.'.join(key)}' is declared but never used")

    # ---- references

    def check_references(self, block: Block) -> None:
        iterators = set(self.iterators(block.body))
        # What `ignore_changes` names are attributes of the resource itself.
        body = {name: value for name, value in block.body.items() if name != "lifecycle"}
        for text in strings(body):
            found = references(text)
            for traversal in found.traversals:
                root = traversal[0]
                if (
                    root in found.bound
                    or root in iterators
                    or (root in CONTEXT and (root, traversal[1]) not in self.resources)
                ):
                    continue
                self.check_traversal(block, traversal)

    def iterators(self, body: Any) -> Any:
        """The names that dynamic blocks bind."""
        if isinstance(body, list):
            for element in body:
                yield from self.iterators(element)
        elif isinstance(body, dict):
            for entry in body.get("dynamic", []) if isinstance(body.get("dynamic"), list) else []:
                for name, inner in items(entry).items():
                    yield plain(inner.get("iterator", name))
            for value in body.values():
                yield from self.iterators(value)

    def check_traversal(self, block: Block, traversal: tuple[str, ...]) -> None:
        root, name = traversal[0], traversal[1]
        shown = ".".join(traversal).replace(f".{INDEX}", INDEX)
        if root == "var":
            self.resolve(block, ("var", name), name in self.variables, f"undeclared variable '{name}'")
        elif root == "local":
            self.resolve(block, ("local", name), name in self.locals, f"undeclared local value '{name}'")
        elif root == "module":
            self.check_module_output(block, traversal, shown)
        elif root == "data":
            key = traversal[1:3]
            if self.resolve(block, ("data", *key), key in self.data, f"undeclared data source in '{shown}'"):
                self.check_attribute(block, self.data[key], self.schema["data"].get(name), traversal[3:], shown)
        elif (root, name) in self.resources:
            self.check_attribute(
                block, self.resources[root, name], self.schema["resource"].get(root), traversal[2:], shown
            )
        else:
            self.problem(block, f"reference to undeclared '{shown}'")

    def resolve(self, block: Block, key: tuple[str, ...], declared: bool, text: str) -> bool:
        self.used.add(key)
        if not declared:
            self.problem(block, text)
        return declared

    def check_module_output(self, block: Block, traversal: tuple[str, ...], shown: str) -> None:
        call = self.calls.get(traversal[1])
        child = self.child(call) if call else None
        output = next((part for part in traversal[2:] if part != INDEX), None)
        if call is None:
            self.problem(block, f"undeclared module in '{shown}'")
        elif child is not None and output is not None and (output,) not in child.named("output"):
            self.problem(block, f"the module has no output '{output}' ('{shown}')")

    def check_attribute(
        self, block: Block, target: Block, body: dict[str, Any] | None, path: tuple[str, ...], shown: str
    ) -> None:
        """Follows the attributes of a reference through the schema."""
        many = "count" in target.body or "for_each" in target.body
        if path and path[0] == INDEX and not many:
            self.problem(block, f"'{shown}' is indexed, but {target.address} has neither count nor for_each")
        if path and path[0] != INDEX and many:
            self.problem(block, f"'{shown}' needs an index: {target.address} has count or for_each")
        for part in (part for part in path if part != INDEX):
            if body is None:
                return
            if part in body["blocks"]:
                body = body["blocks"][part]
            elif part not in body["attributes"]:
                self.problem(block, f"'{shown}': no attribute '{part}'")
                return
            else:
                attribute = body["attributes"][part]
                body = attribute[2] if len(attribute) > 2 else None

    # ---- secrets

    def check_secrets(self, block: Block, value: Any, name: str) -> None:
        """Looks for literal secrets, by the name of the argument or by the look of the text."""
        if isinstance(value, str) and not is_expression(value):
            text = string_value(value) if is_string(value) else ""
            if SECRET_TEXT.search(text) or (SECRET_NAME.search(name) and text and not has_interpolation(text)):
                self.problem(block, f"'{name}' holds a literal secret")
        elif isinstance(value, str):
            for key, text in re.findall(r'"?([\w-]+)"?\s*[=:]\s*"((?:[^"\\]|\\.)*)"', value):
                if SECRET_TEXT.search(text) or (SECRET_NAME.search(key) and text and not has_interpolation(text)):
                    self.problem(block, f"'{key}' holds a literal secret")
            for key, text in re.findall(r'name\s*=\s*"([^"]*)"\s*,?\s*value\s*=\s*"((?:[^"\\]|\\.)+)"', value):
                if SECRET_NAME.search(key) and not has_interpolation(text):
                    self.problem(block, f"the environment variable '{key}' holds a literal secret")
        elif isinstance(value, list):
            for element in value:
                self.check_secrets(block, element, name)
        elif isinstance(value, dict):
            for key, element in items(value).items():
                named_by_sibling = key == "value" and isinstance(value.get("name"), str)
                self.check_secrets(block, element, plain(value["name"]) if named_by_sibling else key)
            if block.kind == "variable" and value is block.body and "default" in value:
                self.check_secrets(block, value["default"], block.labels[0])


def check_value_files(folder: Path, module: Module) -> list[str]:
    """Every value of a `*.tfvars` file is a declared variable's."""
    declared = {labels[0] for labels in module.named("variable")}
    problems = []
    for path in sorted([*folder.rglob("*.tfvars"), *folder.rglob("*.tfvars.example")]):
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r"^([A-Za-z_][\w-]*)\s*=", text, re.M):
            if name not in declared:
                problems.append(f"{path.relative_to(folder)}: sets the undeclared variable '{name}'")
    return problems


def check_folder(folder: Path, schema: dict[str, Any] | None = None) -> Report:
    """Checks the module in `folder` and every module in a folder below it."""
    schema = schema or load_schema()
    folder = folder.resolve()
    folders = sorted({path.parent for path in folder.rglob("*.tf") if ".terraform" not in path.parts})
    if not folders:
        return Report([f"{folder}: holds no Terraform file"], 0, 0)
    modules = {path: read_module(path, folder) for path in folders}
    problems: list[str] = []
    for module in modules.values():
        problems += ModuleChecker(module, schema, modules).check()
    if folder in modules:
        problems += check_value_files(folder, modules[folder])
    count = lambda kind: sum(1 for module in modules.values() for _ in module.of(kind))  # noqa: E731
    return Report(list(dict.fromkeys(problems)), count("resource"), count("data"))


def main(folder: str) -> int:
    """Prints the problems of a folder."""
    report = check_folder(Path(folder))
    print(
        *report.problems,
        f"{report.resources} resources, {report.data_sources} data sources, {len(report.problems)} problems",
        sep="\n",
    )
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
