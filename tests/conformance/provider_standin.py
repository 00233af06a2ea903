# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for the providers, so that the real `terraform validate` and `terraform plan` run without network.

It speaks Terraform's plugin protocol (version 5) over gRPC, once for each of data/terraform-*-schema.json.gz.
Terraform then checks every argument, type and reference itself and evaluates every expression. What the stand-in cannot
prove: what AWS would answer. Planned attributes that AWS decides stay unknown; data sources answer with made-up values.

The messages are those of tfplugin5.proto; they are few, so they are encoded by hand.
"""

import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import msgpack

UNKNOWN = msgpack.ExtType(0, b"\x00")
ADDRESS = "registry.terraform.io/hashicorp/"
NESTING = {"single": 1, "list": 2, "set": 3, "map": 4}
ZONES = ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1e", "us-east-1f"]
ANSWERS = {  # what the data sources tell, where a test needs more than any text
    ("aws_availability_zones", "names"): ZONES,
    ("aws_availability_zones", "zone_ids"): [f"use1-az{n}" for n in range(1, 7)],
    ("aws_caller_identity", "account_id"): "123456789012",
    ("aws_partition", "partition"): "aws",
    ("aws_partition", "dns_suffix"): "amazonaws.com",
    ("aws_region", "name"): "us-east-1",
    ("aws_region", "region"): "us-east-1",
    ("aws_region", "id"): "us-east-1",
    ("aws_iam_policy_document", "json"): '{"Version":"2012-10-17","Statement":[]}',
}


# ---- protobuf


def varint(number: int) -> bytes:
    """A base-128 number."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def message(number: int, content: bytes | str) -> bytes:
    """A length-delimited field: text, bytes or another message."""
    data = content.encode() if isinstance(content, str) else content
    return varint(number << 3 | 2) + varint(len(data)) + data


def flag(number: int, value: int | bool) -> bytes:
    """A number or truth value; zero is left out, as the format wants."""
    return varint(number << 3) + varint(int(value)) if value else b""


def fields(data: bytes) -> dict[int, bytes]:
    """The length-delimited fields of a message; numbers are skipped, repeated fields keep the last."""
    found, i = {}, 0

    def number() -> int:
        nonlocal i
        value = shift = 0
        while True:
            byte = data[i]
            i += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while i < len(data):
        key = number()
        if key & 7 == 2:
            length = number()
            found[key >> 3] = data[i : i + length]
            i += length
        else:
            number()
    return found


def dynamic_value(data: bytes) -> Any:
    """The value in a DynamicValue message."""
    return msgpack.unpackb(fields(data)[1], strict_map_key=False)


def as_dynamic_value(value: Any) -> bytes:
    """A DynamicValue message."""
    return message(1, msgpack.packb(value))


# ---- schema


def type_of(attribute: list[Any]) -> Any:
    """Terraform's JSON form of an attribute's type."""

    def parse(text: str) -> Any:
        head, _, inner = text.partition("(")
        if head == "object":
            return object_type(attribute[2])
        if head == "any":
            return "dynamic"
        return [head, parse(inner.removesuffix(")"))] if inner else head

    return parse(attribute[0])


def object_type(body: dict[str, Any]) -> Any:
    """The object that a body's attributes form."""
    members = {name: type_of(attribute) for name, attribute in body["attributes"].items()}
    for name, block in body["blocks"].items():
        members[name] = object_type(block) if block["nesting"] == "single" else [block["nesting"], object_type(block)]
    return ["object", members]


def encode_block(body: dict[str, Any]) -> bytes:
    """A Schema.Block message."""
    out = b""
    for name, attribute in sorted(body["attributes"].items()):
        flags = attribute[1]
        kind = json.dumps(type_of(attribute), separators=(",", ":"))
        out += message(
            2,
            message(1, name) + message(2, kind) + flag(4, "r" in flags) + flag(5, "o" in flags) + flag(6, "c" in flags),
        )
    for name, block in sorted(body["blocks"].items()):
        # The provider's only true single block is `timeouts`; all others are lists of at most one.
        single = block["nesting"] == "single"
        nesting = "list" if single and name != "timeouts" else block["nesting"]
        limits = flag(4, block["required"]) + flag(5, single and name != "timeouts")
        out += message(3, message(1, name) + message(2, encode_block(block)) + flag(3, NESTING[nesting]) + limits)
    return out


def encode_schema(schema: dict[str, Any], provider: str) -> bytes:
    """A GetProviderSchema.Response message of one provider."""

    def one(body: dict[str, Any]) -> bytes:
        return message(2, encode_block(body))

    out = message(1, one(without_meta(schema["providers"][provider])))
    for number, kind in ((2, "resource"), (3, "data")):
        for name, body in schema[kind].items():
            if name.startswith(f"{provider}_"):
                out += message(number, message(1, name) + message(2, one(body)))
    return out


def without_meta(body: dict[str, Any]) -> dict[str, Any]:
    """The provider's configuration without `alias`, which is Terraform's own.

    Objects are of any type: version 5 of the protocol knows none with optional members.
    """
    attributes = {
        name: ["any", value[1]] if value[0].startswith("object") else value
        for name, value in body["attributes"].items()
        if name != "alias"
    }
    return {**body, "attributes": attributes}


# ---- plan


def planned(value: Any, body: dict[str, Any]) -> Any:
    """A configuration with everything that AWS decides marked unknown."""
    if not isinstance(value, dict):
        return value
    out = dict(value)
    for name, attribute in body["attributes"].items():
        if "c" in attribute[1] and out.get(name) is None:
            out[name] = UNKNOWN
    for name, block in body["blocks"].items():
        inner = out.get(name)
        if isinstance(inner, list):
            out[name] = [planned(element, block) for element in inner]
    return out


def answered(value: dict[str, Any], kind: str, body: dict[str, Any]) -> dict[str, Any]:
    """A data source's configuration with made-up answers."""
    out = dict(value)
    for name, attribute in body["attributes"].items():
        if "c" not in attribute[1] or out.get(name) is not None:
            continue
        empty = {"string": f"{kind}.{name}", "number": 0, "bool": False, "map": {}}
        out[name] = ANSWERS.get((kind, name), empty.get(attribute[0].split("(")[0], []))
    return out


def decided_by_aws(value: Any, body: dict[str, Any], path: str = "") -> list[str]:
    """The attributes of a configuration that only AWS may set."""
    if not isinstance(value, dict):
        return []
    found = [
        path + name
        for name, attribute in body["attributes"].items()
        if attribute[1] == "c" and value.get(name) is not None
    ]
    for name, block in body["blocks"].items():
        inner = value.get(name)
        for element in inner if isinstance(inner, list) else [inner]:
            found += decided_by_aws(element, block, f"{path}{name}.")
    return found


class ProviderServer:
    """The gRPC server of one provider."""

    def __init__(self, schema: dict[str, Any], provider: str) -> None:
        self.schema = schema
        self.encoded = encode_schema(schema, provider)
        self.server = grpc.server(ThreadPoolExecutor(max_workers=4), options=[("grpc.max_receive_message_length", -1)])
        calls: dict[str, Callable[[bytes], bytes]] = {
            "GetSchema": lambda _: self.encoded,
            "PrepareProviderConfig": lambda request: message(1, fields(request)[1]),
            "ValidateResourceTypeConfig": self.validate,
            "ValidateDataSourceConfig": lambda _: b"",
            "Configure": lambda _: b"",
            "PlanResourceChange": self.plan,
            "ReadDataSource": self.read,
            "Stop": lambda _: b"",
        }
        handlers = {name: self.handler(call) for name, call in calls.items()}
        self.server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("tfplugin5.Provider", handlers),))
        self.port = self.server.add_insecure_port("127.0.0.1:0")

    @staticmethod
    def handler(call: Callable[[bytes], bytes]) -> grpc.RpcMethodHandler:
        """Wraps a function from message to message."""
        return grpc.unary_unary_rpc_method_handler(lambda request, _context: call(request))

    def validate(self, request: bytes) -> bytes:
        """ValidateResourceTypeConfig: what the provider itself refuses whatever the resource."""
        given = fields(request)
        found = decided_by_aws(dynamic_value(given[2]), self.schema["resource"][given[1].decode()])
        return b"".join(
            message(1, flag(1, 1) + message(2, f"Value for unconfigurable attribute {name}")) for name in found
        )

    def plan(self, request: bytes) -> bytes:
        """PlanResourceChange: nothing exists yet, so the plan is the configuration and what AWS adds."""
        given = fields(request)
        value = planned(dynamic_value(given[3]), self.schema["resource"][given[1].decode()])
        return message(1, as_dynamic_value(value)) + flag(5, True)

    def read(self, request: bytes) -> bytes:
        """ReadDataSource."""
        given = fields(request)
        kind = given[1].decode()
        return message(1, as_dynamic_value(answered(dynamic_value(given[2]), kind, self.schema["data"][kind])))

    @property
    def attachment(self) -> dict[str, Any]:
        """How Terraform finds this server."""
        return {
            "Protocol": "grpc",
            "ProtocolVersion": 5,
            "Pid": os.getpid(),
            "Test": True,
            "Addr": {"Network": "tcp", "String": f"127.0.0.1:{self.port}"},
        }


class ProviderStandin:
    """One server for each provider; use it as a context manager and give `environment` to Terraform."""

    def __init__(self, schema: dict[str, Any]) -> None:
        self.servers = {provider: ProviderServer(schema, provider) for provider in schema["providers"]}

    @property
    def environment(self) -> dict[str, str]:
        """The variable that makes Terraform talk to these servers instead of downloaded providers."""
        attach = {ADDRESS + provider: server.attachment for provider, server in self.servers.items()}
        return {"TF_REATTACH_PROVIDERS": json.dumps(attach)}

    def __enter__(self) -> "ProviderStandin":
        for server in self.servers.values():
            server.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        for server in self.servers.values():
            server.server.stop(grace=0).wait()
