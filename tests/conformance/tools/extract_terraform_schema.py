# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/terraform-PROVIDER-schema.json.gz from the npm package @cdktf/provider-PROVIDER; no test runs this.

The package is generated from the provider's own schema, so it tells every argument, block and attribute without the
provider itself. To renew the files, for aws@21.22.1, helm@12.1.2 and kubernetes@12.1.1:

    npm pack @cdktf/provider-aws@21.22.1 && tar xzf cdktf-provider-aws-21.22.1.tgz
    python3 extract_terraform_schema.py package ../data/terraform-aws-schema.json.gz

All resource types are taken, and of AWS the data sources of DATA_SOURCES. A file holds

    {"package": ..., "provider": ..., "resource": {TYPE: BODY}, "data": {TYPE: BODY}, "providers": {"aws": BODY}}
    BODY   {"attributes": {NAME: [TYPE, FLAGS, BODY if it holds objects]}, "blocks": {NAME: BLOCK}}
    BLOCK  BODY and "nesting": "single" | "list" | "set" | "map", "required": bool

TYPE is Terraform's ("string", "set(string)", "list(object)" ...), FLAGS a choice of r(equired), o(ptional), c(omputed).
"""

import base64
import gzip
import json
import re
import sys
from pathlib import Path

from waf_statements import STATEMENT

DATA_SOURCES = """
aws_acm_certificate aws_ami aws_availability_zone aws_availability_zones aws_billing_service_account aws_caller_identity
aws_canonical_user_id aws_cloudfront_cache_policy aws_cloudfront_log_delivery_canonical_user_id
aws_cloudfront_origin_request_policy aws_cloudfront_response_headers_policy aws_db_subnet_group aws_default_tags
aws_ec2_managed_prefix_list aws_ecr_authorization_token aws_ecr_image aws_ecr_lifecycle_policy_document
aws_ecr_repository aws_ecs_cluster aws_elb_service_account aws_iam_account_alias aws_iam_policy aws_iam_policy_document
aws_iam_role aws_ip_ranges aws_kms_alias aws_kms_key aws_lb aws_lb_listener aws_lb_target_group aws_partition
aws_prefix_list aws_rds_engine_version aws_region aws_route53_zone aws_s3_bucket aws_secretsmanager_secret
aws_secretsmanager_secret_version aws_security_group aws_service_principal aws_ssm_parameter aws_subnet aws_subnets
aws_vpc aws_vpc_endpoint_service
""".split()

MAX_DEPTH = 14  # enough for every block of the provider but for the ever repeating rules of aws_wafv2_web_acl

ROOTS = ("TerraformResource", "TerraformDataSource", "TerraformProvider")
SOURCE_MAP = re.compile(r"^//# sourceMappingURL=data:application/json;base64,(\S+)$", re.M)
CLASS = re.compile(r"^export class (\w+) extends cdktf\.(\w+) \{(.*?)^\}", re.M | re.S)
MEMBER = re.compile(
    r"// (\w+) - computed: (true|false), optional: (true|false), required: (true|false)\n"
    r"(?:  private _\w+\??(?:: [^;]*?)?(?: = new ([\w.]+)\(this, \"\w+\"(?:, (true|false))?\))?; *\n)?"
    r"  public get \w+\(\) \{(.*?)\n  \}",
    re.S,
)
PLAIN_COLLECTIONS = {
    "StringMap": "map(string)",
    "NumberMap": "map(number)",
    "BooleanMap": "map(bool)",
    "StringMapList": "list(map(string))",
    "StringMapMap": "map(map(string))",
    "StringListMap": "map(list(string))",
    "StringListList": "list(list(string))",
    "AnyMap": "any",
}
FIELD = re.compile(r"#(\w+) \w+Provider#\w+\}(?:(?!\*/).)*?\*/\n\s+readonly \w+(\??): ([^;]*);", re.S)
FIELD_TYPES = (
    ("string[]", "list(string)"),
    ("string", "string"),
    ("number", "number"),
    ("boolean", "bool"),
    ("{ [key: string]: string }", "map(string)"),
)
GETTERS = (
    ("getStringMapAttribute", "map(string)"),
    ("getNumberMapAttribute", "map(number)"),
    ("getBooleanMapAttribute", "map(bool)"),
    ("getNumberListAttribute", "list(number)"),
    ("getListAttribute", "list(string)"),
    ("getStringAttribute", "string"),
    ("getNumberAttribute", "number"),
    ("getBooleanAttribute", "bool"),
    ("getAnyMapAttribute", "any"),
    ("interpolationForAttribute", "any"),
)


class Extractor:
    """Reads one folder of the package: one resource type or data source."""

    def __init__(self, folder: Path) -> None:
        # the TypeScript that the package was made from, comments and all, is in its source maps
        maps = (SOURCE_MAP.search(path.read_text()) for path in sorted(folder.rglob("*.js")))
        source = "\n".join("\n".join(json.loads(base64.b64decode(m[1]))["sourcesContent"]) for m in maps if m)
        self.classes = {name: (base, text) for name, base, text in CLASS.findall(source)}
        found = re.search(r'tfResourceType = "(\w+)"', source)
        self.type = found[1] if found else None
        self.interfaces = dict(re.findall(r"^export interface (\w+)[^{]*\{\n(.*?)^\}", source, re.M | re.S))
        # "access_logs block" in a comment tells a block from an attribute that holds objects
        self.block_docs = set(re.findall(r"\* (\w+) block\n(?:(?!\*/).)*?#\w+ (\w+)#", source, re.S))

    def root(self) -> dict:
        """The body of the resource, data source or provider itself."""
        if config := next((name for name in self.interfaces if name.endswith("ProviderConfig")), None):
            return self.configuration(config)
        text = next(t for base, t in self.classes.values() if base in ROOTS)
        return self.body(text, "", 0)

    def configuration(self, interface: str) -> dict:
        """The body that an interface tells; only the provider's own configuration has no more than that."""
        body: dict = {"attributes": {}, "blocks": {}}
        for name, optional, kind in FIELD.findall(self.interfaces[interface]):
            flags = "o" if optional else "r"
            inner = re.match(r"\w+", kind)[0] if kind[0].isupper() else ""
            if inner in self.interfaces:
                many = kind.startswith(f"{inner}[]")
                body["blocks"][name] = {
                    "nesting": "list" if many else "single",
                    "required": False,
                    **self.configuration(inner),
                }
            else:
                plain = next((t for start, t in FIELD_TYPES if kind.startswith(start)), "any")
                body["attributes"][name] = [plain, flags]
        return body

    def body(self, text: str, holder: str, depth: int) -> dict:
        """The attributes and blocks that a class's members tell."""
        body: dict = {"attributes": {}, "blocks": {}}
        for name, computed, optional, required, made, from_set, getter in MEMBER.findall(text):
            flags = "r" * (required == "true") + "o" * (optional == "true") + "c" * (computed == "true")
            if not made:
                body["attributes"][name] = [self.getter_type(getter), flags]
                continue
            if made.startswith("cdktf."):
                kind = PLAIN_COLLECTIONS.get(made.removeprefix("cdktf."), "any")
                body["attributes"][name] = [kind, flags]
                continue
            made = made.split(".")[-1]
            nesting, inner = self.nested(made, from_set, depth)
            if any(doc == name for doc, _ in self.block_docs):
                body["blocks"][name] = {"nesting": nesting, "required": required == "true", **inner}
            else:
                kind = "object" if nesting == "single" else f"{nesting}(object)"
                body["attributes"][name] = [kind, flags, inner]
        return body

    def nested(self, made: str, from_set: str, depth: int) -> tuple[str, dict]:
        """How a member nests, and what it holds."""
        for suffix, nesting in (
            ("OutputReference", "single"),
            ("List", "set" if from_set == "true" else "list"),
            ("Map", "map"),
        ):
            if made.endswith(suffix):
                element = made.removesuffix(suffix) + "OutputReference"
                if element in self.classes and depth < MAX_DEPTH:
                    return nesting, self.body(self.classes[element][1], element, depth + 1)
                return nesting, {"attributes": {}, "blocks": {}}
        raise ValueError(f"{self.type}: what is {made}?")

    @staticmethod
    def getter_type(getter: str) -> str:
        """Terraform's type of a plain attribute."""
        for function, kind in GETTERS:
            if function in getter:
                return kind.replace("list(", "set(") if "tolist(" in getter else kind
        raise ValueError(f"unknown getter: {getter}")


def complete_aws(schema: dict) -> None:
    """Adds what the package leaves out, and sees that no data source is missing."""
    for name in ("aws_wafv2_web_acl", "aws_wafv2_rule_group"):
        rule = schema["resource"][name]["blocks"]["rule"]
        del rule["attributes"]["statement"]
        rule["blocks"]["statement"] = STATEMENT
    absent = sorted(set(DATA_SOURCES) - set(schema["data"]))
    if absent:
        raise SystemExit(f"the package has no data source {' '.join(absent)}")


def blocks_as_attributes(body: dict) -> None:
    """Of a configuration that has objects where others have blocks, which its interface does not tell."""
    for name, block in body.pop("blocks").items():
        kind = "object" if block.pop("nesting") == "single" else "list(object)"
        del block["required"]
        blocks_as_attributes(block)
        body["attributes"][name] = [kind, "o", block]
    body["blocks"] = {}


def main(package: str, out: str) -> None:
    """Writes the schema file."""
    root = Path(package)
    about = json.loads((root / "package.json").read_text())
    provider = about["name"].rpartition("-")[2]
    texts = (path.read_text() for path in sorted((root / "lib").glob("*/index.d.ts")))
    version = next(m[1] for text in texts if (m := re.search(rf"providers/hashicorp/{provider}/([0-9.]+)/", text)))
    schema: dict = {
        "package": f"{about['name']}@{about['version']}",
        "provider": f"hashicorp/{provider} {version}",
        "resource": {},
        "data": {},
        "providers": {},
    }
    for folder in sorted(path for path in (root / "lib").iterdir() if path.is_dir()):
        kind = "data" if folder.name.startswith("data-") else "providers" if folder.name == "provider" else "resource"
        extractor = Extractor(folder)
        if extractor.type and (kind != "data" or extractor.type in DATA_SOURCES):
            schema[kind][extractor.type] = extractor.root()
    if provider == "aws":
        complete_aws(schema)
    if provider == "helm":
        blocks_as_attributes(schema["providers"]["helm"])
    text = json.dumps(schema, separators=(",", ":"), sort_keys=True)
    Path(out).write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    size = Path(out).stat().st_size
    print(f"{len(schema['resource'])} resource types, {len(schema['data'])} data sources, {size} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
